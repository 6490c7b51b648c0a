"""Procedures through the console's own widgets: entered from nothing, edited with a reason, compared, never overwritten."""

from dataclasses import replace

import pytest
from loket_operator.supervisor import sop_words
from loket_shared.db.schema import procedure_version
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import PROCEDURES, procedure
from loket_shared.domain.sop.model import (
    ClassKind,
    ClassStandard,
    ClockKind,
    Edge,
    EventStep,
    GuestBook,
    Owner,
    Procedure,
    Standard,
    wall,
)
from loket_shared.domain.sop.tidy import tidy
from loket_shared.services import procedure_edit
from loket_shared.services.catalogue import services
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import ProcedureView, current_version, history, procedures
from more_operator_bench import act, supervisor
from operator_bench import Bench
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from settings_bench import said
from sop_keys import choose, happens, open_sop, open_step, page, tick, write

S3_ROW = "record:S3 · Penanganan Permasalahan Pengguna di LPSE"


def views(bench: Bench) -> dict[str, ProcedureView]:
    office_id = bench.kiosk.office_id
    return {one.code: one for one in bench.db.read(lambda tx: procedures(tx, office_id))}


def stands(bench: Bench, code: str) -> Procedure:
    view = views(bench)[code]
    return bench.db.read(lambda tx: read_version(tx, current_version(tx, view.id)))


def test_a_procedure_of_another_office_is_entered_through_the_screen_alone(bench: Bench) -> None:
    open_sop(bench)
    bench.press("newRecord")
    bench.key("Alt+2")
    write(bench, "field:code", "P6")
    write(bench, "field:title", "Penerimaan Tamu Layanan")
    write(bench, "field:document_number", "12/SOP/2026")
    write(bench, "field:effective", "02-11-2026")
    tick(bench, "field:uses_form", on=False)
    tick(bench, "field:uses_queue", on=False)
    choose(bench, "field:guest_book", "end")
    write(bench, "field:actors", "Petugas\nTamu")
    bench.key("Alt+1")
    bench.key("F4")
    write(bench, "field:step.actor", "Petugas")
    write(bench, "field:step.activity", "Mendengarkan keperluan tamu.")
    write(bench, "field:step.standard", "10-15 menit")
    write(bench, "field:step.classes", "P1: 5 menit\nPengaduan: 20-30 menit")
    happens(bench, Edge.BEGIN, EventKind.STEP_BEGUN)
    happens(bench, Edge.END, EventKind.STEP_ENDED)
    bench.key("Alt+S")
    write(bench, "field:step.actor", "Tamu")
    choose(bench, "field:step.owner", "visitor")
    write(bench, "field:step.activity", "Menilai pelayanan.")
    happens(bench, Edge.BEGIN, EventKind.STEP_ENDED, "step=1")
    assert said(bench, "event:0") == "Mulai bila: petugas menekan “Selesai langkah” (langkah 1)"
    happens(bench, Edge.END, EventKind.RATING_GIVEN)
    bench.press("addStep")
    write(bench, "field:step.activity", "Mengisi buku tamu.")
    happens(bench, Edge.BOTH, EventKind.VISIT_REGISTERED)
    write(bench, "field:why", "Prosedur kantor kami")
    bench.key("F12")
    made = stands(bench, "P6")
    listening, rating, guest_book = made.steps
    assert (made.title, made.document_number) == ("Penerimaan Tamu Layanan", "12/SOP/2026")
    assert (made.uses_form, made.uses_queue, made.guest_book) == (False, False, GuestBook.END)
    assert made.actors == ("Petugas", "Tamu")
    assert listening.standard == Standard(900, ClockKind.WALL, low=600)
    assert set(listening.by_class) == {
        ClassStandard(ClassKind.PRIORITY, "P1", wall(5)),
        ClassStandard(ClassKind.CATEGORY, "complaint", Standard(1800, ClockKind.WALL, low=1200)),
    }
    assert (rating.owner, rating.standard, guest_book.number) == (Owner.VISITOR, None, 3)
    assert made.asks_rating
    assert made.by_hand == (1,)
    assert EventStep(EventKind.STEP_ENDED, 2, Edge.BEGIN, "step=1") in made.events
    assert EventStep(EventKind.STEP_BEGUN, 1, Edge.BEGIN, "step=1") in made.events
    assert views(bench)["P6"].profile == ""
    [note] = bench.db.read(lambda tx: history(tx, views(bench)["P6"].id))
    assert (note.by, note.why) == ("Wulan Prameswari", "Prosedur kantor kami")


def test_a_service_is_pointed_at_it(bench: Bench) -> None:
    def enter() -> None:
        content = replace(procedure("S4"), code="P7", title="Prosedur kami", uses_form=True)
        bench.db.write(lambda tx: procedure_edit.create_procedure(tx, act(bench), content, "uji"))

    enter()
    open_sop(bench)
    bench.press("section:services")
    bench.press("record:Pendampingan unggah")
    choose(bench, "field:procedure", str(views(bench)["P7"].id))
    bench.press("settingsSave")
    office_id = bench.kiosk.office_id
    service = next(one for one in bench.db.read(lambda tx: services(tx, office_id)) if one.series == "B")
    assert (service.procedure_id, service.uses_form) == (views(bench)["P7"].id, True)


def test_a_changed_standard_needs_its_reason_and_makes_a_version(bench: Bench) -> None:
    open_sop(bench, S3_ROW)
    open_step(bench, 9)
    write(bench, "field:step.standard", "45 menit")
    bench.key("F12")
    assert "alasan" in said(bench, "procedureSaid")
    assert bench.find("field:why").hasFocus()
    write(bench, "field:why", "Hasil kaji ulang")
    bench.key("F12")
    assert stands(bench, "S3").step(9).standard == wall(45)
    assert views(bench)["S3"].revision == 2
    assert "Tersimpan" in said(bench, "procedureSaid")
    why = bench.find("field:why")
    assert isinstance(why, QLineEdit)
    assert not why.text()
    assert stands(bench, "S3").steps[:8] == procedure("S3").steps[:8]


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("standard", "0 menit", "lebih dari 0"),
        ("standard", "-5 menit", "misalnya"),
        ("standard", "15-10 menit", "lebih pendek dahulu"),
        ("standard", "sebentar", "misalnya"),
        ("standard", "1001 hari kerja", "1000 hari"),
        ("number", "8", "dua langkah"),
        ("number", "0", "antara 1"),
        ("activity", "  ", "kegiatan"),
        ("activity", "a" * 10_000, "2000"),
        ("classes", "Rahasia: 5 menit", "Rahasia"),
        ("classes", "P1: 5 menit\nP1: 6 menit", "Satu kelas"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_not_saved(
    bench: Bench, field: str, typed: str, words: str
) -> None:
    open_sop(bench, S3_ROW)
    open_step(bench, 9)
    write(bench, f"field:step.{field}", typed)
    write(bench, "field:why", "coba")
    bench.key("Alt+K")
    bench.key("F12")
    assert page(bench).open_step >= 0
    assert words in said(bench, f"error:step.{field}")
    assert views(bench)["S3"].revision == 1
    editing = supervisor(bench).state.editing
    assert editing is not None
    assert editing.changed


def test_the_classes_are_the_levels_of_the_offices_own_priority_table(bench: Bench) -> None:
    open_sop(bench)
    bench.press("section:priority_levels")
    bench.press("record:P1 · Kritis")
    bench.write("field:code", "KRIT")
    bench.press("settingsSave")
    bench.press("section:procedures")
    bench.press(S3_ROW)
    open_step(bench, 9)
    write(bench, "field:why", "coba")
    write(bench, "field:step.classes", "P1: 5 menit")
    bench.key("Alt+K")
    bench.key("F12")
    assert "(KRIT, P2, P3, P4)" in said(bench, "error:step.classes")
    write(bench, "field:step.classes", "krit: 5 menit")
    bench.key("F12")
    step = next(one for one in stands(bench, "S3").steps if one.number == 9)
    assert step.by_class == (ClassStandard(ClassKind.PRIORITY, "KRIT", wall(5)),)


def test_an_end_without_its_beginning_is_doubted_but_may_be_meant(bench: Bench) -> None:
    open_sop(bench, S3_ROW)
    open_step(bench, 2)
    assert said(bench, "event:0").startswith("Mulai bila")
    bench.press("removeEvent:0")
    assert "tidak pernah terukur" in said(bench, "stepDoubts")
    write(bench, "field:why", "Formulir diberikan petugas lain")
    bench.key("F12")
    assert [row.edge for row in stands(bench, "S3").events if row.step == 2] == [Edge.END]


def test_steps_are_reordered_taken_out_of_use_and_left_unmeasured(bench: Bench) -> None:
    open_sop(bench, S3_ROW)
    open_step(bench, 3)
    bench.key("Alt+Up")
    open_step(bench, 11)
    tick(bench, "field:step.applies", on=False)
    open_step(bench, 7)
    tick(bench, "field:step.measured", on=False)
    write(bench, "field:why", "Menyesuaikan kantor")
    bench.key("F12")
    after = stands(bench, "S3")
    assert [step.number for step in after.steps[:4]] == [1, 3, 2, 4]
    assert (after.step(11).applies, after.step(7).measured, after.step(7).standard) == (False, False, wall(5))
    cells = [row.cells[5] for row in page(bench).table.table.rows]
    assert (cells[10], cells[6]) == ("tidak berlaku", "tidak diukur")


def test_another_supervisors_version_is_shown_and_nothing_is_lost(bench: Bench) -> None:
    open_sop(bench, S3_ROW)
    open_step(bench, 9)
    write(bench, "field:step.note", "Catatan saya")
    write(bench, "field:why", "Milik saya")
    theirs = replace(stands(bench, "S3"), title="Judul mereka")
    view = views(bench)["S3"]
    bench.db.write(lambda tx: procedure_edit.new_version(tx, act(bench), view.id, 1, theirs, "Milik mereka"))
    bench.key("F12")
    assert bench.find("settingsConflictPanel").isVisible()
    assert stands(bench, "S3").title == "Judul mereka"
    bench.press("keepTyped")
    bench.key("F12")
    after = stands(bench, "S3")
    assert (after.title, after.step(9).note) == ("Judul mereka", "Catatan saya")
    assert [one.why for one in bench.db.read(lambda tx: history(tx, view.id))] == ["Milik saya", "Milik mereka", ""]


def test_the_offices_version_is_held_against_the_shipped_one_and_taken_back(bench: Bench) -> None:
    view = views(bench)["S3"]
    own = replace(stands(bench, "S3"), title="Judul kami", uses_queue=False)
    bench.db.write(lambda tx: procedure_edit.new_version(tx, act(bench), view.id, 1, own, "SK"))
    open_sop(bench, "record:S3 · Judul kami")
    bench.key("Alt+3")
    bench.key("Alt+D")
    table = bench.find("differenceTable")
    rows = [row.cells for row in table.table.rows]  # type: ignore[attr-defined]  # our own table
    assert rows == [
        ("dokumen", "Nama SOP", procedure("S3").title, "Judul kami"),
        ("dokumen", "Memakai nomor antrean", "ya", "tidak"),
    ]
    bench.key("Alt+Y")
    assert said(bench, "compareSaid") == "Isinya sama."
    write(bench, "field:why", "Kembali ke bawaan")
    bench.key("F12")
    assert stands(bench, "S3") == tidy(procedure("S3"))
    assert bench.count(procedure_version) == 7


def test_a_new_procedure_may_begin_as_a_copy(bench: Bench) -> None:
    open_sop(bench)
    bench.press("newRecord")
    bench.key("Alt+3")
    choose(bench, "compareSource", "profile:S0")
    bench.key("Alt+D")
    bench.key("Alt+Y")
    bench.key("Alt+2")
    write(bench, "field:code", "S0")
    write(bench, "field:why", "Salinan")
    bench.key("F12")
    assert "sudah dipakai" in said(bench, "error:code")
    write(bench, "field:code", "K0")
    bench.key("F12")
    assert stands(bench, "K0") == replace(tidy(procedure("S0")), code="K0")
    assert views(bench)["K0"].profile == "S0"


def test_what_is_typed_stays_while_the_list_is_looked_at(bench: Bench) -> None:
    open_sop(bench, S3_ROW)
    open_step(bench, 1)
    write(bench, "field:step.note", "Belum selesai")
    bench.key("Alt+B")
    assert bench.find(S3_ROW).isVisible()
    bench.press(S3_ROW)
    open_step(bench, 1)
    note = bench.find("field:step.note")
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "Belum selesai"


def test_every_event_of_a_shipped_procedure_has_its_words(bench: Bench) -> None:
    assert bench.shell is not None
    moved = {row.event_kind for value in PROCEDURES for row in value.events}
    assert moved <= sop_words.events().keys()


def test_every_editor_of_a_step_is_reached_by_tab(bench: Bench) -> None:
    open_sop(bench, S3_ROW)
    open_step(bench, 9)
    wanted = {
        "field:step.number", "field:step.actor", "field:step.activity", "field:step.requirement", "field:step.output",
        "field:step.standard", "field:step.clock", "field:step.owner", "field:step.applies", "field:step.measured",
        "field:step.classes", "field:step.note", "eventEdge", "eventKind", "eventWhen", "addEvent", "removeEvent:0",
        "addStep", "stepUp", "removeStep", "closeStep", "field:why", "settingsSave",
    }  # fmt: skip
    write(bench, "field:step.note", "x")
    seen: set[str] = set()
    choose(bench, "eventKind", EventKind.CASE_DECIDED)
    begun = focus = bench.shell
    while focus.nextInFocusChain() is not begun:
        focus = focus.nextInFocusChain()
        if focus.isVisible() and focus.isEnabled() and focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.add(focus.objectName())
    assert wanted - seen == set()
