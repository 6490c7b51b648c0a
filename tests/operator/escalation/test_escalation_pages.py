"""From the sending to the answer, by the console's own widgets and by keyboard alone (S2-01 to S2-15)."""

from uuid import UUID

from cases_bench import cases, later, opened
from escalation_bench import latest, model, of_case, sent
from loket_operator.cases.state import Page
from loket_operator.escalation import keys
from loket_operator.escalation.state import SENDS
from loket_shared.db.schema import escalation
from loket_shared.domain.escalation import EscalationState, EscalationVerb, legal
from loket_shared.domain.states import CaseState, Means
from loket_shared.services import escalation_course
from loket_shared.services.escalation_moves import Said
from operator_bench import Bench
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QPlainTextEdit, QTextEdit
from sqlalchemy import update

S, V = EscalationState, EscalationVerb


def words(bench: Bench, name: str) -> str:
    found = bench.find(name)
    return str(found.property("text"))


def other(bench: Bench, what: str, escalation_id: UUID, said: Said) -> None:
    """Let Dimas make a move at another machine."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    version = next(one.version for one in model(bench).state.items or () if one.id == escalation_id)
    bench.db.write(lambda tx: getattr(escalation_course, what)(tx, act, escalation_id, version, said))


def test_only_what_the_table_allows_is_offered_and_every_key_works(bench: Bench) -> None:
    case_id = sent(bench)
    for verb, key in keys.OF_MOVE.items():
        button = bench.find(f"move:{verb}")
        assert button.isVisible() == (verb in legal(latest(bench, case_id).state, model(bench).officer.roles)), verb
        bench.key(key.first)
        form = model(bench).state.form
        assert (form.verb if form else None) == (verb if button.property("visible") or form else None)
        if form is not None:
            assert form.verb is verb
            bench.key("Esc")


def test_data_go_to_the_visitor_and_back_to_lkpp_in_two_keys(bench: Bench) -> None:
    case_id = sent(bench)
    bench.key("Alt+D")
    bench.write("moveText", "Mohon tangkapan layar.")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DATA_ASKED
    bench.key("Alt+P")
    bench.key("Alt+W")
    assert "Mohon tangkapan layar." in QGuiApplication.clipboard().text()
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.WITH_VISITOR
    bench.key("Alt+R")
    bench.write("moveText", "Tangkapan layar terlampir.")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DATA_HERE
    copied = QGuiApplication.clipboard().text()
    assert latest(bench, case_id).reference in copied.splitlines()[0]
    assert "Tangkapan layar terlampir." in copied
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert view.state is S.DATA_FORWARDED
    assert [one.verb for one in view.entries] == [V.ASK_DATA, V.PASS_ON, V.GET_DATA, V.FORWARD]


def test_lkpps_solution_and_part_c_stand_beside_each_other_and_the_case_comes_back(bench: Bench) -> None:
    case_id = sent(bench)
    later(bench, hours=1)
    bench.key("Alt+S")
    bench.write("moveText", "Perbarui peramban ke versi 120.")
    bench.write("moveAnswer", "Silakan perbarui peramban, lalu unggah lagi.")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.SOLVED
    assert cases(bench).state.page is Page.CASE
    assert opened(bench).story.view.answer == "Silakan perbarui peramban, lalu unggah lagi."
    assert opened(bench).story.view.state is CaseState.SOLUTION_KNOWN


def test_the_guide_brings_the_case_back(bench: Bench) -> None:
    case_id = sent(bench)
    bench.key("Alt+B")
    bench.key("Ctrl+Return")
    assert bench.find("moveTextError").isVisible()
    bench.write("moveText", "Kewenangan LPSE, ikuti panduan.")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.RETURNED
    assert opened(bench).story.view.state is CaseState.ANALYSIS


def test_a_reminder_is_prepared_and_only_noted(bench: Bench) -> None:
    case_id = sent(bench)
    bench.key("Alt+I")
    bench.key("Alt+W")
    assert "TTS-99" in QGuiApplication.clipboard().text()
    assert [one.verb for one in latest(bench, case_id).entries] == []
    bench.key("Ctrl+Return")
    assert [one.verb for one in latest(bench, case_id).entries] == [V.REMIND]


def test_a_case_may_have_several_as_tabs(bench: Bench) -> None:
    case_id = sent(bench)
    bench.key("Alt+9")
    bench.key("Ctrl+Return")
    assert [one.state for one in of_case(bench, case_id)] == [S.SENT, S.DRAFT]
    first = of_case(bench, case_id)[0]
    bench.key("Alt+1")
    assert model(bench).state.current == first
    bench.key("Alt+2")
    form = model(bench).state.form
    assert form is not None
    assert form.verb is SENDS
    bench.key("Alt+X")
    bench.write("moveText", "Salah tekan")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.WITHDRAWN
    assert opened(bench).story.view.state is CaseState.ESCALATED, "the first one is open"


def test_who_comes_second_reads_the_news_and_goes_on_with_what_was_typed(bench: Bench) -> None:
    case_id = sent(bench)
    bench.key("Alt+K")
    bench.write("moveText", "Sedang diperiksa.")
    other(bench, "receipt", latest(bench, case_id).id, Said("", Means.EMAIL, "Helpdesk LKPP"))
    bench.news()
    assert bench.find("moveNewer").isVisible()
    assert not bench.find("moveSend").isEnabled()
    bench.press("moveGoOn")
    text = bench.find("moveText")
    assert isinstance(text, QPlainTextEdit)
    assert (text.toPlainText(), text.hasFocus()) == ("Sedang diperiksa.", True)
    bench.key("Ctrl+Return")
    assert [one.verb for one in latest(bench, case_id).entries] == [V.RECEIPT, V.PROGRESS]


def test_the_page_of_all_says_whose_move_is_next_and_opens_a_case(bench: Bench) -> None:
    case_id = sent(bench)
    bench.key("Esc")
    bench.key("Esc")
    bench.key("Alt+8")
    assert cases(bench).state.page is Page.ESCALATIONS
    assert "1 ditunggu dari LKPP" in words(bench, "escalationSums")
    before = bench.events("case.viewed")
    bench.key("Return")
    assert cases(bench).state.page is Page.ESCALATION
    assert opened(bench).story.view.case_id == case_id
    assert bench.events("case.viewed") == before + 1
    bench.key("Alt+8")
    bench.key("Esc")
    assert cases(bench).state.page is Page.CASE


def test_what_is_not_possible_opens_nothing_and_the_foot_says_why(bench: Bench) -> None:
    sent(bench)
    bench.key("Alt+A")
    assert model(bench).state.form is None
    assert "Terkirim ke LKPP" in bench.shell.frame.said.text()


def test_somebody_takes_lkpps_answer(bench: Bench) -> None:
    case_id = sent(bench)
    bench.db.write(lambda tx: tx.execute(update(escalation).values(unseen_since=bench.clock.now(), holder_id=None)))
    bench.news()
    assert bench.find("escalationTake").isVisible()
    assert rows_of(bench)[0] == "Jawaban LKPP yang belum diambil (1)"
    bench.key("Alt+O")
    assert latest(bench, case_id).unseen_since is None
    assert latest(bench, case_id).holder == "Sari Wulandari"
    assert not bench.find("escalationTake").isVisible()


def rows_of(bench: Bench) -> list[object]:
    view = bench.find("escalationList")
    assert isinstance(view, QListView)
    rows = view.model()
    return [rows.index(at, 0).data() for at in range(rows.rowCount())]


def test_the_story_of_the_case_tells_the_way_to_lkpp(bench: Bench) -> None:
    case_id = sent(bench)
    bench.key("Alt+K")
    bench.write("moveText", "Sedang diperiksa tim teknis.")
    bench.key("Ctrl+Return")
    bench.key("Esc")
    told = bench.find("caseTimeline")
    assert isinstance(told, QTextEdit)
    text = told.toPlainText()
    assert "Dieskalasikan ke LKPP lewat E-mail, TTS-99" in text
    assert "Sedang diperiksa tim teknis." in text
    assert opened(bench).story.view.case_id == case_id
