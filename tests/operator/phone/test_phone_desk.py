"""Calls taken over a served visitor: the form, its ways out, and nothing lost on either side."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from loket_operator import keys
from loket_operator.desk.state import DraftState
from loket_operator.phone.state import Asking, Page, PhoneState, Typed
from loket_operator.widgets.fields import Field
from loket_shared.db.schema import case_file, case_note, journal, phone_call, phone_draft, visit
from loket_shared.domain.casework import Verb
from loket_shared.services.people import Identity, Problem
from loket_shared.services.phone_calls import CallEnd, answer_call, end_call
from loket_shared.services.phone_typed import keep_typed, open_call
from loket_shared.services.procedure_edit import new_version
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import procedures, version_for
from loket_shared.services.results import Saved
from operator_bench import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import Connection, make_url, select

FIELDS = {
    "callPhone": "+62 813-5551-2345",
    "callName": "Rina Kartika Ningrum",
    "callOrganisation": "CV Sumber Rejeki",
    "callAddress": "Jl. Melati 3, Lumajang",
    "callProblem": "Tidak dapat masuk ke SPSE.",
}


def state(bench: Bench) -> PhoneState:
    return bench.phone.model.state


def words(bench: Bench, name: str) -> str:
    widget = bench.find(name)
    assert isinstance(widget, QLabel | QLineEdit)
    return widget.text()


def serve(bench: Bench) -> None:
    bench.visitor()
    bench.news()
    bench.press("callNextButton")
    bench.press("presentButton")


def fill(bench: Bench, **instead: str) -> None:
    for name, text in (FIELDS | instead).items():
        bench.write(name, text)


def keep(bench: Bench) -> None:
    """Let the moments pass after which what was typed is kept and the caller is looked up."""
    bench.phone.model.save_typed()
    bench.phone.model.look_up()
    bench.settle()


def called(bench: Bench, **instead: str) -> None:
    """Take a call and write its form."""
    bench.key(keys.TELEPHONE.first)
    fill(bench, **instead)
    bench.press("recordCallButton")


def front(bench: Bench) -> str:
    return bench.shell.current


@pytest.mark.parametrize("key", keys.TELEPHONE.all)
def test_one_key_opens_the_form_over_a_served_visitor_and_one_returns(bench: Bench, key: str) -> None:
    bench.sign_in()
    serve(bench)
    bench.write("answerEdit", "Setengah jawaban")
    bench.key(key)
    assert front(bench) == "phone"
    assert state(bench).page is Page.FORM
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "callPhone"
    QTest.keyClicks(focus, "0813")
    bench.key(key)
    assert front(bench) == "desk"
    edit = bench.find("answerEdit")
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "Setengah jawaban"
    assert edit.hasFocus()
    assert bench.count(phone_draft) == 1, "what was typed is kept at the switch, not only after a moment"
    bench.key(key)
    assert words(bench, "callPhone") == "0813"
    assert bench.count(phone_call) == 1


def test_both_clocks_run_and_say_in_words_how_they_stand(bench: Bench) -> None:
    bench.sign_in()
    serve(bench)
    bench.clock.advance(60)
    bench.key(keys.TELEPHONE.first)
    bench.clock.advance(120)
    bench.shell.tick()
    assert words(bench, "stripClock") == "S3-09 Analisis  03.00 / 30.00"
    assert "Budi Santoso" in words(bench, "stripTitle")
    assert words(bench, "stepClock") == "02.00 / 05.00"
    bench.clock.advance(121)
    bench.shell.tick()
    assert words(bench, "stepWords") == "sisa 00.59"
    bench.press("stripButton")
    assert front(bench) == "desk"
    bench.clock.advance(60)
    bench.shell.tick()
    assert words(bench, "stripWords") == "lewat 00.01"
    assert bench.find("stripWords").property("role") == "bad"
    assert words(bench, "stripTitle") == "Telepon: penelepon baru"
    bench.press("stripButton")
    assert front(bench) == "phone"


def test_the_first_words_of_part_b_end_the_asking_and_its_key_does_too(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Rina")
    bench.settle()
    assert bench.events("phone.asked") == 0
    bench.write("callProblem", "T")
    bench.settle()
    assert bench.events("phone.asked") == 1
    assert not bench.find("askedButton").isEnabled()
    bench.write("callProblem", "Tidak dapat")
    bench.settle()
    assert bench.events("phone.asked") == 1
    assert "Mencatat isian" in words(bench, "stepTitle")


def test_the_key_alone_ends_the_asking(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.key(keys.ASKED.second)
    assert bench.events("phone.asked") == 1


def test_missing_fields_are_asked_for_beside_the_field_and_the_call_goes_on(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench, callAddress="", callProblem=" ")
    bench.key(keys.RECORD_CALL.first)
    assert bench.count(case_file) == 0
    form = bench.phone.screen_.form
    wrong: dict[Field, str] = {one: one.error for one in (form.fields.address, form.fields.problem, form.fields.name)}
    assert wrong[form.fields.address] == "Tanyakan alamat."
    assert wrong[form.fields.problem] == "Tulis permasalahan dengan kata-kata penelepon."
    assert wrong[form.fields.name] == ""
    assert form.fields.address.editor.hasFocus()
    bench.write("callAddress", FIELDS["callAddress"])
    bench.write("callProblem", FIELDS["callProblem"])
    bench.press("recordCallButton")
    assert bench.count(case_file) == 1
    assert bench.count(visit) == 0, "a call signs no guest book"


def test_two_presses_of_save_make_one_case(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    for _ in range(3):
        bench.phone.model.record()
    bench.settle()
    assert bench.count(case_file) == 1


def test_a_wrong_number_is_closed_at_once_and_typed_words_are_asked_about(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.key(keys.NOT_CONSULTATION.first)
    assert (state(bench).page, state(bench).call) == (Page.LIST, None)
    bench.press("takeCallButton")
    bench.write("callName", "Rina")
    bench.key(keys.CUT_OFF.first)
    assert state(bench).asking is Asking.CUT_OFF
    bench.key("Esc")
    assert words(bench, "callName") == "Rina"
    bench.key(keys.CUT_OFF.first)
    bench.key("Return")
    assert state(bench).call is None
    outcomes = bench.db.read(lambda tx: tx.execute(select(phone_call.c.outcome)).scalars().all())
    assert outcomes == ["not_consultation", "cut_off"]
    assert bench.count(phone_draft) == 0
    assert bench.count(case_file) == 0


def test_the_next_call_begins_with_empty_fields(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    bench.press("cutOffButton")
    bench.press("closeCallButton")
    bench.press("takeCallButton")
    assert state(bench).typed == Typed()
    assert words(bench, "callName") == ""


def test_what_was_typed_survives_a_kill_and_is_offered_at_sign_in(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    keep(bench)
    assert state(bench).kept is DraftState.SAVED
    bench.kill()
    bench.start()
    bench.sign_in()
    assert front(bench) == "desk"
    assert "Rina Kartika Ningrum" in words(bench, "stripTitle")
    assert "masih terbuka" in words(bench, "sayLine")
    bench.key(keys.TELEPHONE.first)
    assert words(bench, "callName") == FIELDS["callName"]
    bench.press("recordCallButton")
    assert bench.count(case_file) == 1
    assert bench.count(phone_call) == 1


def test_closing_the_window_keeps_the_last_letter(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Rin")
    bench.shell.close()
    bench.settle()
    bench.program.close()
    bench.start()
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    assert words(bench, "callName") == "Rin"


def change(bench: Bench, login: str) -> None:
    bench.shell.gate.start_change()
    bench.settle()
    bench.write("changeLoginField", login)
    bench.write("changePinField", bench.person(login).pin)
    bench.press("changeButton")


def test_a_call_goes_on_after_a_change_of_officer_by_pin(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench, callProblem="Masalah.")
    change(bench, "dimas")
    assert words(bench, "callName") == FIELDS["callName"]
    bench.news()
    assert state(bench).call is not None, "another officer's open call is no reason to close the form"
    bench.write("callProblem", "Masalah, dilanjutkan Dimas.")
    bench.press("recordCallButton")
    row = bench.db.read(lambda tx: tx.execute(select(case_file.c.holder_id)).scalar_one())
    assert row == bench.staff_id("dimas")
    change(bench, "sari")
    assert state(bench).call is None


def test_ones_own_call_comes_before_the_call_that_another_left_on_the_screen(bench: Bench) -> None:
    bench.sign_in("dimas", "Loket 2")
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Penelepon Dimas")
    bench.shell.gate.sign_out()
    bench.settle()
    bench.sign_in()
    assert state(bench).call is None
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Penelepon Sari")
    change(bench, "dimas")
    assert words(bench, "callName") == "Penelepon Dimas"
    change(bench, "sari")
    assert words(bench, "callName") == "Penelepon Sari"


def test_a_call_taken_at_another_desk_is_returned_to_with_what_was_typed_there(bench: Bench) -> None:
    bench.sign_in()
    act = bench.shell.console.session.act()
    typed = Identity("Rina Kartika"), Problem("Tidak dapat masuk.")

    def elsewhere(tx: Connection) -> None:
        call = answer_call(tx, act, None)
        keep_typed(tx, act, call.call_id, *typed)

    bench.db.write(elsewhere)
    bench.key(keys.TELEPHONE.first)
    assert words(bench, "callName") == "Rina Kartika"
    assert bench.count(phone_call) == 1
    bench.write("callAddress", "Jl. Melati 3")
    keep(bench)
    kept = bench.db.read(lambda tx: open_call(tx, bench.staff_id("sari")))
    assert kept is not None
    assert (kept.identity.name, kept.identity.address) == ("Rina Kartika", "Jl. Melati 3")


def test_nothing_of_a_caller_stays_after_signing_out(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    bench.shell.gate.sign_out()
    bench.settle()
    assert state(bench).typed == Typed()
    assert bench.count(phone_draft) == 1
    bench.key(keys.TELEPHONE.first)
    assert bench.count(phone_call) == 1, "no call without an officer"


def test_a_call_that_was_closed_elsewhere_leaves_the_screen(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Rina")
    call = state(bench).call
    assert call is not None
    act = bench.shell.console.session.act()
    bench.db.write(lambda tx: end_call(tx, act, call.call_id, CallEnd.CUT_OFF))
    fill(bench)
    bench.press("recordCallButton")
    assert bench.count(case_file) == 0
    assert state(bench).call is None
    assert "ditutup di tempat lain" in words(bench, "sayLine")
    assert bench.count(phone_draft) == 0


def test_a_known_caller_is_offered_and_the_call_goes_on_with_the_old_case(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    bench.press("leaveCaseButton")
    bench.press("takeCallButton")
    bench.write("callPhone", "0813 5551 2345")
    keep(bench)
    assert words(bench, "knownName:FK-2026-000001") == "Rina Kartika Ningrum — CV Sumber Rejeki"
    bench.key(keys.TO_KNOWN.first)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "continueButton:FK-2026-000001"
    bench.key("Space")
    assert state(bench).page is Page.CASE
    assert bench.count(case_file) == 1
    assert bench.count(case_note) == 1
    assert state(bench).call is None


def test_a_number_quoted_by_the_caller_finds_its_case(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    bench.press("newCallButton")
    bench.write("knownSearch", "fk-2026-000001")
    keep(bench)
    bench.press("continueButton:FK-2026-000001")
    assert state(bench).page is Page.CASE
    bench.press("newCallButton")
    bench.write("knownSearch", "Sumber Makmur")
    keep(bench)
    assert words(bench, "phoneCardsEmpty") == "Tidak ada yang cocok dengan “Sumber Makmur”."


def test_part_a_of_a_known_caller_can_be_taken_over(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    bench.press("newCallButton")
    bench.write("callProblem", "Masalah kedua.")
    bench.write("callName", "rina kar")
    keep(bench)
    bench.press("useButton:FK-2026-000001")
    assert words(bench, "callAddress") == FIELDS["callAddress"]
    bench.press("recordCallButton")
    assert bench.count(case_file) == 2
    assert state(bench).sheet is not None


def measured(bench: Bench) -> None:
    """Let the supervisor turn on the ten seconds of S0-02."""
    act = replace(bench.shell.console.session.act(), staff_id=bench.staff_id("wulan"))

    def save(tx: Connection) -> Saved:
        seen = read_version(tx, version_for(tx, act.office_id, "telephone"))
        steps = tuple(replace(one, measured=True) if one.number == 2 else one for one in seen.steps)
        known = next(one for one in procedures(tx, act.office_id) if one.code == "S0")
        made = new_version(tx, act, known.id, known.revision, replace(seen, steps=steps), "Mengukur sapaan")
        assert isinstance(made, Saved)
        return made

    bench.db.write(save)
    bench.news()


def test_the_ring_is_measured_only_where_the_office_wants_it(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.RINGS.first)
    assert front(bench) == "desk"
    bench.key(keys.CALL_BACKS.first)
    assert not bench.find("ringButton").isVisible()
    bench.press("takeCallButton")
    bench.key(keys.NOT_CONSULTATION.first)
    assert bench.events("phone.rang") == 0
    measured(bench)
    bench.key(keys.TELEPHONE.first)
    assert front(bench) == "desk"
    bench.key(keys.RINGS.second)
    assert state(bench).page is Page.RINGING
    bench.clock.advance(12)
    bench.shell.tick()
    assert words(bench, "stepWords") == "lewat 00.02"
    bench.key(keys.TELEPHONE.first)
    assert state(bench).page is Page.FORM
    assert bench.events("phone.rang") == 1
    call = state(bench).call
    assert call is not None
    assert call.rang_at is not None
    assert (call.answered_at - call.rang_at).total_seconds() == 12


def test_a_ring_that_nobody_took_is_forgotten(bench: Bench) -> None:
    bench.sign_in()
    measured(bench)
    bench.key(keys.RINGS.first)
    bench.key("Esc")
    assert (state(bench).page, state(bench).rang_at) == (Page.LIST, None)
    bench.press("takeCallButton")
    assert bench.events("phone.rang") == 0


def test_a_database_that_is_away_loses_no_letter(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    path = make_url(bench.url).database
    assert path is not None
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        bench.phone.model.save_typed()
        bench.settle()
        assert state(bench).kept is DraftState.WAITING
        assert "belum tersimpan" in words(bench, "callKept")
        bench.press("recordCallButton")
        assert words(bench, "callName") == FIELDS["callName"]
        assert not bench.find("recordCallButton").isEnabled(), "a second press would be a second wish"
        other.execute("ROLLBACK")
    bench.press("databaseRetryButton")
    assert bench.count(case_file) == 1
    assert bench.count(phone_draft) == 0


def test_the_front_office_alone_has_no_telephone_desk(bench: Bench) -> None:
    spec = bench.shell.specs["phone"]
    assert "front_office" not in {str(role) for role in spec.roles}
    assert spec.summons[0][0] == keys.TELEPHONE


def test_a_paste_of_a_megabyte_is_refused_beside_the_field(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    field = bench.find("callProblem")
    field.setFocus()
    QApplication.clipboard().setText("x" * 1_000_000)
    bench.key("Ctrl+V")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == ""
    assert "paling banyak" in bench.phone.screen_.form.fields.problem.error


def test_the_journal_of_a_call_names_nobody(bench: Bench) -> None:
    bench.sign_in()
    called(bench)
    rows = bench.db.read(
        lambda tx: tx.execute(select(journal.c.canonical).where(journal.c.kind.like("phone.%"))).scalars().all()
    )
    assert rows
    assert not any("Rina" in str(row) or "5551" in str(row) for row in rows)


def test_every_button_of_the_form_can_be_reached_by_key(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    reached: set[str] = set()
    for _ in range(60):
        focus: QWidget | None = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = {
        *FIELDS,
        "callKind",
        "callGroup",
        "callTender",
        "callEmail",
        "callRole",
        "recordCallButton",
        "knownSearch",
    }
    assert wanted <= reached
    assert not state(bench).may(Verb.ANSWER)
    assert Identity() == state(bench).typed.identity
    assert state(bench).typed.problem == Problem()
