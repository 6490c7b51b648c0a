"""One visitor, several problems at the desk, and one who comes back about an old problem (A.8-34)."""

from loket_operator.desk.legal import DeskAct, legal
from loket_operator.desk.state import CopyChoice, DraftState, Panel
from loket_shared.db.schema import archive_entry, case_answer, case_file, copy_owed, document_print, draft
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import CaseState
from loket_shared.services import archive, continuing
from loket_shared.services.catalogue import services
from loket_shared.services.people import Identity
from loket_shared.services.tickets import Issued
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from sqlalchemy import Connection, select

OTHER = "Kata sandi SPSE tidak diterima."
FIRST, SECOND = "FK-2026-000001", "FK-2026-000002"


def serve(bench: Bench) -> None:
    bench.sign_in()
    bench.visitor()
    bench.news()
    bench.key("F5")
    bench.key("F8")


def tell_another(bench: Bench, text: str = OTHER) -> None:
    bench.key("F3")
    assert bench.desk.state.panel is Panel.FURTHER
    assert QApplication.focusWidget() is bench.find("furtherText")
    bench.write("furtherText", text)
    bench.key("Ctrl+S")


def texts(bench: Bench, name: str) -> str:
    edit = bench.find(name)
    assert isinstance(edit, QPlainTextEdit)
    return edit.toPlainText()


def open_form(bench: Bench) -> str:
    sheet = bench.desk.state.sheet
    assert sheet is not None
    return sheet.form_label


def settle_form(bench: Bench, choice: str = "copyHandedButton", place: str = "") -> None:
    """Print, say what became of the copy and where the original lies, and press on."""
    bench.press("printButton")
    bench.press(choice)
    bench.write("archiveLocationField", place)
    bench.press("finishButton")


def test_one_key_opens_another_form_and_nothing_typed_is_lost(bench: Bench) -> None:
    serve(bench)
    bench.write("answerEdit", "Pecah berkas")
    tell_another(bench)
    assert open_form(bench) == SECOND
    assert texts(bench, "problemText") == OTHER
    assert texts(bench, "answerEdit") == ""
    assert bench.count(draft) == 1, "what was typed was saved before"
    assert QApplication.focusWidget() is bench.find("answerEdit")
    bench.write("answerEdit", "Atur ulang")
    bench.key("Shift+F3")
    assert (open_form(bench), texts(bench, "answerEdit")) == (FIRST, "Pecah berkas")
    bench.press(f"formTab:{SECOND}")
    assert (open_form(bench), texts(bench, "answerEdit")) == (SECOND, "Atur ulang")
    assert bench.desk.state.draft.state is DraftState.SAVED
    marked = [
        tab.text()
        for tab in bench.shell.findChildren(QPushButton)
        if tab.isChecked() and tab.isVisible() and "formTab" in tab.objectName()
    ]
    assert marked == [f"{SECOND} · belum dijawab"]


def test_what_was_typed_survives_a_crash_in_both_forms(bench: Bench) -> None:
    serve(bench)
    bench.write("answerEdit", "Pecah berkas")
    tell_another(bench)
    bench.write("answerEdit", "Atur ulang")
    bench.key("Shift+F3")
    bench.kill()
    bench.start()
    bench.sign_in()
    assert texts(bench, "answerEdit") == "Pecah berkas"
    bench.key("Alt+Z")
    assert texts(bench, "answerEdit") == "Atur ulang"


def test_a_wrong_key_costs_no_form_number(bench: Bench) -> None:
    serve(bench)
    bench.key("F3")
    assert not bench.find("furtherOpenButton").isEnabled()
    bench.key("Esc")
    assert bench.desk.state.panel is Panel.NONE
    assert bench.count(case_file) == 1


def test_the_visit_ends_when_every_form_is_settled(bench: Bench) -> None:
    serve(bench)
    bench.write("answerEdit", "Pecah berkas.")
    tell_another(bench)
    bench.write("answerEdit", "Atur ulang.")
    bench.key("Shift+F3")
    bench.key("F12")
    assert SECOND in bench.find("finishButton").accessibleName()
    settle_form(bench, place="Lemari 2")
    assert bench.desk.state.current is not None, "the second form is not forgotten"
    assert (open_form(bench), bench.desk.state.panel) == (SECOND, Panel.FINISH)
    assert SECOND in bench.shell.frame.said.text()
    settle_form(bench, "copyOwedButton", "Lemari 3")
    assert bench.desk.state.current is None
    assert bench.count(case_answer) == 2
    assert bench.count(document_print) == 4
    assert bench.count(archive_entry) == 2
    owed = bench.db.read(lambda tx: tx.execute(select(case_file.c.form_label).join(copy_owed)).scalars().all())
    assert owed == [SECOND]
    assert (bench.events("copy.handed"), bench.events("copy.owed"), bench.events("visit.ended")) == (1, 1, 1)
    assert "2 formulir" in bench.shell.frame.said.text()


def test_a_form_without_an_answer_is_opened_before_the_visitor_goes(bench: Bench) -> None:
    serve(bench)
    bench.write("answerEdit", "Pecah berkas.")
    tell_another(bench)
    bench.key("Shift+F3")
    bench.key("F12")
    settle_form(bench)
    assert (open_form(bench), bench.desk.state.panel) == (SECOND, Panel.NONE)
    assert bench.desk.state.settled[0][1].copy is CopyChoice.HANDED
    bench.key("F9")
    bench.press("promiseSaveButton")
    bench.press("numberGivenButton")
    bench.key("F12")
    bench.key("F12")
    assert bench.desk.state.current is None
    assert bench.events("case.promised") == 1


def test_an_answer_changed_after_its_form_was_settled_is_asked_for_again(bench: Bench) -> None:
    serve(bench)
    bench.write("answerEdit", "Pecah berkas.")
    tell_another(bench)
    bench.write("answerEdit", "Atur ulang.")
    bench.key("Shift+F3")
    bench.key("F12")
    settle_form(bench)
    bench.press("finishCancelButton")
    bench.press(f"formTab:{FIRST}")
    bench.write("answerEdit", "Pecah berkas menjadi lima.")
    bench.press(f"formTab:{SECOND}")
    bench.key("F12")
    settle_form(bench)
    assert open_form(bench) == FIRST
    assert bench.desk.state.panel is Panel.FINISH
    bench.press("printButton")
    bench.press("finishButton")
    assert bench.desk.state.current is None
    said = bench.db.read(lambda tx: tx.execute(select(case_answer.c.text)).scalars().all())
    assert "Pecah berkas menjadi lima." in said


def closed_case(bench: Bench) -> None:
    """Serve, answer, finish and archive one visitor's problem."""
    serve(bench)
    bench.write("answerEdit", "Pecah berkas.")
    bench.key("F12")
    settle_form(bench)


def come_back(bench: Bench, name: str = "Rina Kartika") -> Issued:
    def come(tx: Connection) -> Issued:
        case_id = tx.execute(select(case_file.c.id)).scalar_one()
        service = next(one for one in services(tx, bench.kiosk.office_id) if one.uses_form)
        who = Identity(name, "CV Cipta Karya", "Jl. Veteran 12", "081234567890")
        act = bench.kiosk.act(bench.clock, staff_id=None)
        given = continuing.continue_case(tx, act, service.id, case_id, who, new_reference())
        assert isinstance(given, Issued)
        return given

    given = bench.db.write(come)
    bench.news()
    bench.clock.advance(60)
    bench.key("F5")
    bench.key("F8")
    return given


def test_who_comes_back_finds_the_old_form_with_its_story(bench: Bench) -> None:
    closed_case(bench)
    come_back(bench)
    visitor = bench.desk.state.current
    assert visitor is not None
    assert (visitor.older, visitor.came, open_form(bench)) == (True, "Rina Kartika", FIRST)
    assert bench.find("returnsPill").isVisible()
    bench.key("Alt+C")
    assert bench.find("deskStoryText").isVisible()
    told = bench.find("deskStoryText").property("plainText")
    assert isinstance(told, str)
    assert told.count("hadir di meja") == 2
    bench.key("Alt+C")
    assert not bench.find("deskStoryText").isVisible()


def test_who_only_asks_goes_without_paper(bench: Bench) -> None:
    closed_case(bench)
    come_back(bench)
    bench.key("F12")
    assert bench.desk.state.current is None
    assert bench.count(document_print) == 2
    assert bench.events("ticket.finished") == 2


def test_an_old_problem_is_opened_again_and_answered(bench: Bench) -> None:
    closed_case(bench)
    _lay_down(bench)
    come_back(bench)
    assert DeskAct.PROMISE not in legal(bench.desk.state)
    assert bench.find("answerEdit").property("readOnly")
    bench.key("Alt+Q")
    assert bench.desk.state.panel is Panel.REOPEN
    bench.key("Alt+1")
    sheet = bench.desk.state.sheet
    assert sheet is not None
    assert sheet.state is CaseState.ANALYSIS
    assert bench.events("case.reopened") == 1
    assert not bench.find("answerEdit").property("readOnly")
    bench.write("answerEdit", "Kali ini lewat jaringan lain.")
    bench.key("F12")
    settle_form(bench)
    assert bench.desk.state.current is None
    assert bench.count(case_answer) == 2


def _lay_down(bench: Bench) -> None:
    def lay(tx: Connection) -> None:
        case_id = tx.execute(select(case_file.c.id)).scalar_one()
        act = bench.shell.console.session.act()
        archive.lay_down(tx, act, case_id, "Lemari 2", final=True)

    bench.db.write(lay)


def test_another_problem_besides_the_old_one(bench: Bench) -> None:
    closed_case(bench)
    come_back(bench)
    tell_another(bench)
    assert open_form(bench) == SECOND
    bench.write("answerEdit", "Atur ulang.")
    bench.key("F12")
    settle_form(bench)
    assert bench.desk.state.current is None, "the old form needs nothing"
