"""An answer that comes when another form or visitor is open already belongs to the one that it is about, and to no other."""

from dataclasses import replace
from uuid import UUID

from database_lock import locked
from loket_operator.desk.state import DeskState, DraftState, Panel
from loket_operator.desk.visitor import CaseSheet
from loket_shared.db.schema import case_answer, case_file, draft
from loket_shared.domain.numbering import new_reference
from loket_shared.services import cases, catalogue_edit, continuing
from loket_shared.services.case_reading import read_case
from loket_shared.services.catalogue import services
from loket_shared.services.people import Identity
from loket_shared.services.revisions import Topic
from loket_shared.services.tickets import Issued
from operator_bench import Bench
from PySide6.QtWidgets import QPlainTextEdit
from sqlalchemy import Connection, select

OTHER = "Kata sandi SPSE tidak diterima."


def two_forms(bench: Bench) -> tuple[UUID, UUID]:
    """Serve a visitor with two problems; the first one's form is open."""
    bench.visitor()
    bench.sign_in()
    bench.key("F5")
    bench.key("F8")
    bench.key("F3")
    bench.write("furtherText", OTHER)
    bench.key("Ctrl+S")
    bench.key("Shift+F3")
    assert bench.desk.state.current is not None
    first, second = bench.desk.state.current.forms
    assert sheet(bench).case_id == first.case_id
    return first.case_id, second.case_id


def sheet(bench: Bench) -> CaseSheet:
    found = bench.desk.state.sheet
    assert found is not None
    return found


def back(bench: Bench) -> None:
    """Let the database be asked again."""
    bench.shell.retry()
    bench.settle()


def kept(bench: Bench) -> dict[UUID, str]:
    return bench.db.read(lambda tx: {row.case_id: row.text for row in tx.execute(select(draft))})


def by_dimas(bench: Bench, case_id: UUID, text: str) -> None:
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    version = bench.db.read(lambda tx: read_case(tx, case_id).version)
    made = bench.db.write(lambda tx: cases.answer(tx, act, case_id, version, text))
    assert isinstance(made, cases.Answered)


def test_an_answer_written_late_moves_the_text_of_no_other_form(bench: Bench) -> None:
    first, second = two_forms(bench)
    bench.write("answerEdit", "Pecah berkas.")
    bench.key("F12")
    with locked(bench):
        bench.press("printButton")
        bench.desk.choose_form(second)
        bench.write("answerEdit", "Atur ulang")
        bench.settle()
    back(bench)
    texts = bench.db.read(
        lambda tx: [tuple(row) for row in tx.execute(select(case_answer.c.case_id, case_answer.c.text))]
    )
    assert texts == [(first, "Pecah berkas.")]
    assert sheet(bench).case_id == second
    seen = bench.desk.state.draft
    assert (seen.case_id, seen.text, seen.seen, seen.base) == (second, "Atur ulang", "", sheet(bench).version)
    bench.desk.choose_form(first)
    bench.settle()
    assert bench.desk.state.other is None, "one's own answer is nobody else's version"
    assert bench.desk.state.draft.seen == "Pecah berkas."


def test_a_promise_kept_late_shows_the_number_of_its_own_form(bench: Bench) -> None:
    first, second = two_forms(bench)
    bench.key("F9")
    with locked(bench):
        bench.press("promiseSaveButton")
        bench.desk.choose_form(second)
    back(bench)
    assert sheet(bench).case_id == second
    assert bench.desk.state.panel is Panel.NONE
    assert not bench.find("dictateNumber").isVisible()
    bench.desk.choose_form(first)
    bench.settle()
    assert bench.desk.state.panel is Panel.DICTATE, "the number is told with its own form"


def test_another_officers_text_is_never_shown_beside_another_form(bench: Bench) -> None:
    first, second = two_forms(bench)
    bench.write("answerEdit", "Teks saya.")
    bench.key("F12")
    by_dimas(bench, first, "Teks Dimas.")
    bench.desk.print_sheets()
    bench.desk.choose_form(second)
    bench.settle()
    assert sheet(bench).case_id == second
    assert bench.desk.state.other is None
    bench.desk.choose_form(first)
    assert bench.desk.state.other is not None, "it is shown where it belongs"
    assert bench.desk.state.other.answer == "Teks Dimas."
    assert bench.desk.state.draft.text == "Teks saya."


def test_what_was_typed_in_a_form_that_was_left_is_saved_when_the_database_is_back(bench: Bench) -> None:
    first, second = two_forms(bench)
    with locked(bench):
        bench.write("answerEdit", "Ditulis selama gangguan.")
        bench.desk.choose_form(second)
        bench.settle()
    assert first not in kept(bench)
    back(bench)
    assert kept(bench)[first] == "Ditulis selama gangguan."
    bench.desk.choose_form(first)
    assert bench.desk.state.draft.state is DraftState.SAVED


def test_what_was_typed_in_a_form_that_was_left_is_saved_when_the_window_is_closed(bench: Bench) -> None:
    first, second = two_forms(bench)
    with locked(bench):
        bench.write("answerEdit", "Ditulis selama gangguan.")
        bench.desk.choose_form(second)
        bench.settle()
    bench.shell.flush()
    bench.settle()
    assert kept(bench)[first] == "Ditulis selama gangguan."


def two_visitors(bench: Bench) -> tuple[DeskState, UUID, UUID]:
    """Serve Ani at a desk with room for two, and call Budi."""
    for name in ("Ani", "Budi"):
        bench.visitor(name)
    bench.sign_in()
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    wide = next(one for one in bench.shell.console.catalogue.desks if one.name == "Loket 3")
    bench.db.write(lambda tx: catalogue_edit.save_desk(tx, act, replace(wide, capacity=2)))
    assert bench.program.watcher is not None
    bench.program.watcher.changed.emit(frozenset({Topic.SETTINGS}))
    bench.settle()
    bench.key("F5")
    bench.key("F8")
    bench.key("F5")
    state = bench.desk.state
    assert state.calling is not None
    serving = next(one for one in state.visitors if one.serving)
    return state, serving.ticket_id, state.calling.ticket_id


def test_a_number_that_is_skipped_late_closes_no_other_visitors_panel(bench: Bench) -> None:
    _, ani, budi = two_visitors(bench)
    bench.desk.choose_visitor(budi)
    bench.settle()
    with locked(bench):
        bench.desk.skip("tidak ada")
        bench.settle()
        bench.desk.choose_visitor(ani)
        bench.settle()
        bench.write("answerEdit", "Pecah berkas.")
        bench.desk.open_panel(Panel.PROMISE)
        bench.write("promiseNote", "menunggu Admin PPE")
    back(bench)
    assert [one.ticket_id for one in bench.desk.state.visitors] == [ani]
    assert bench.desk.state.panel is Panel.PROMISE
    assert bench.find("promiseNote").property("text") == "menunggu Admin PPE"


def come_again(bench: Bench) -> None:
    def come(tx: Connection) -> Issued:
        case_id = tx.execute(select(case_file.c.id)).scalar_one()
        service = next(one for one in services(tx, bench.kiosk.office_id) if one.uses_form)
        who = Identity("Rina Kartika", "CV Cipta Karya", "Jl. Veteran 12", "081234567890")
        given = continuing.continue_case(tx, bench.kiosk.act(bench.clock), service.id, case_id, who, new_reference())
        assert isinstance(given, Issued)
        return given

    bench.db.write(come)
    bench.news()
    bench.clock.advance(60)
    bench.key("F5")
    bench.key("F8")


def test_an_old_draft_does_not_hide_the_answer_that_a_colleague_wrote_since(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.key("F5")
    bench.key("F8")
    bench.write("answerEdit", "Catatan lama.")
    bench.desk.save_draft()
    bench.settle()
    case_id = sheet(bench).case_id
    bench.desk.leave("Pengunjung dipanggil pulang")
    bench.settle()
    bench.clock.advance(3600)
    by_dimas(bench, case_id, "Jawaban Dimas.")
    come_again(bench)
    assert bench.desk.state.other is not None, "both texts are shown at once"
    assert bench.desk.state.other.answer == "Jawaban Dimas."
    shown = bench.find("otherVersionText")
    assert isinstance(shown, QPlainTextEdit)
    assert shown.isVisible()
    assert bench.desk.state.draft.text == "Catatan lama."


def test_ones_own_answer_after_the_last_saved_draft_is_no_clash(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.key("F5")
    bench.key("F8")
    bench.write("answerEdit", "Pecah berkas")
    bench.desk.save_draft()
    bench.settle()
    bench.clock.advance(5)
    bench.write("answerEdit", "Pecah berkas menjadi dua.")
    bench.key("F12")
    bench.press("printButton")
    bench.desk.save_draft()
    bench.settle()
    bench.kill()
    bench.start()
    bench.sign_in()
    assert bench.desk.state.other is None
    assert bench.desk.state.draft.text == "Pecah berkas menjadi dua."
