"""The list, what is typed, two officers at once, tickets typed in, and who stands in, through the console's own widgets."""

from uuid import UUID

import pytest
from cases_bench import cases, change_to, enter, open_case, opened, panel, pick, recorded, row
from loket_operator import keys as console_keys
from loket_operator.cases import keys
from loket_operator.cases.acts import CaseAct, Officer, resting
from loket_operator.cases.list_rows import CaseRole
from loket_operator.cases.state import Page
from loket_operator.keys import Keys
from loket_operator.knowledge import keys as knowledge_keys
from loket_shared.db.schema import absence
from loket_shared.domain.states import CaseState, Channel, Role
from loket_shared.services import case_reading, holding, telling
from loket_shared.services.case_list import CaseQuery, Whose
from operator_bench import Bench
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QListView

CONSOLE = {"HELP", "LOCK", "CHANGE_OFFICER", "OFFICER_MENU", "WORRIES", "TELEPHONE", "CALL_BACKS", "RINGS"}
ANSWER = "Silakan gunakan tautan aktivasi yang baru."


def lines(bench: Bench) -> list[UUID]:
    view = bench.find("caseList")
    assert isinstance(view, QListView)
    model = view.model()
    return [model.index(at, 0).data(CaseRole.KEY) for at in range(model.rowCount())]


def other(bench: Bench, verb: object, case_id: UUID, *words: object) -> object:
    """Let Dimas do something to the case at another machine."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    version = bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).version
    return bench.db.write(lambda tx: verb(tx, act, case_id, version, *words))  # type: ignore[operator]


def test_the_list_follows_what_is_asked_and_what_happens(bench: Bench) -> None:
    late, mail = recorded(bench, "LS-1", ago=10), recorded(bench, "", channel=Channel.EMAIL, name="Siti Aminah")
    enter(bench)
    view = bench.find("caseList")
    assert isinstance(view, QListView)
    tester = QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert lines(bench) == [late, mail]
    pick(bench, "caseChannel", Channel.EMAIL)
    assert lines(bench) == [mail]
    pick(bench, "caseChannel", None)
    pick(bench, "caseWhose", Whose.MINE)
    assert lines(bench) == []
    assert bench.find("caseListEmpty").isVisible()
    pick(bench, "caseWhose", Whose.ALL)
    bench.write("caseSearch", "siti")
    cases(bench).read_list()
    bench.settle()
    assert lines(bench) == [mail]
    cases(bench).look_for(CaseQuery())
    bench.settle()
    other(bench, telling.keep_solution, mail, ANSWER)
    bench.news()
    assert [one.state for one in cases(bench).state.rows or ()] == [CaseState.RECORDED, CaseState.SOLUTION_KNOWN]
    assert tester.model() is view.model()


def test_moving_through_the_list_opens_nothing_and_enter_opens(bench: Bench) -> None:
    first = recorded(bench, "LS-1", ago=9)
    recorded(bench, "LS-2")
    enter(bench)
    view = bench.find("caseList")
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(view, key)
    bench.settle()
    assert bench.events("case.viewed") == 0
    QTest.keyClick(view, Qt.Key.Key_Return)
    bench.settle()
    assert opened(bench).story.view.case_id == first
    bench.news()
    assert bench.events("case.viewed") == 1, "a refresh is not a view"


def test_only_legal_acts_are_enabled_and_a_resting_one_says_why(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("F4")
    officer, now = cases(bench).officer, bench.clock.now()
    for act in CaseAct:
        button = bench.find(f"act:{act}")
        rests = resting(act, opened(bench).story, officer, now, opened(bench).times)
        assert button.isEnabled() == (rests is None), act
        assert bool(button.toolTip()) == (rests is not None), act
    bench.key("Alt+K")
    assert opened(bench).panel is None
    assert "Tidak berlaku" in bench.shell.frame.said.text()


def test_what_admin_ppe_works_on_is_theirs_to_answer(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+A")
    bench.write("actText", "Sudah dicoba")
    bench.press("actSend")
    story, now = opened(bench).story, bench.clock.now()
    helper, admin = (Officer(None, frozenset({role})) for role in (Role.HELPDESK, Role.ADMIN_PPE))
    assert resting(CaseAct.KEEP, story, helper, now) == "role"
    assert resting(CaseAct.KEEP, story, admin, now) is None
    assert resting(CaseAct.HAND_BACK, story, helper, now) is None


def test_nothing_typed_is_lost(bench: Bench) -> None:
    first, second = recorded(bench, "LS-1", ago=9), recorded(bench, "LS-2")
    enter(bench)
    open_case(bench, first)
    bench.key("Alt+D")
    bench.write("actText", "Tangkapan layar")
    bench.key("Esc")
    assert opened(bench).panel is None
    open_case(bench, second)
    bench.key("Alt+B")
    bench.write("actText", "Jawaban kedua")
    open_case(bench, first)
    bench.key("Alt+D")
    assert panel(bench).typed["text"] == "Tangkapan layar"
    open_case(bench, second)
    bench.key("Alt+B")
    assert panel(bench).typed["text"] == "Jawaban kedua"
    bench.key("F3")
    bench.write("ticketName", "Budi")
    bench.key("Esc")
    bench.key("F3")
    assert bench.find("ticketName").text() == "Budi"  # type: ignore[attr-defined]


def test_part_c_is_there_again_after_a_kill_and_another_officer_has_their_own(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+B")
    bench.write("actText", "Belum selesai ditulis")
    change_to(bench, "wulan")
    open_case(bench, case_id)
    bench.key("Alt+B")
    assert panel(bench).typed["text"] == ""
    bench.kill()
    bench.start()
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+B")
    assert panel(bench).typed["text"] == "Belum selesai ditulis"
    assert opened(bench).story.view.answer == ""


def test_the_next_panel_waits_for_the_act_before_it(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    model = enter(bench)
    open_case(bench, case_id)
    model.start(CaseAct.TAKE_UP)
    model.start(CaseAct.HAND_ON)
    assert opened(bench).panel is None
    bench.settle()
    assert panel(bench).act is CaseAct.HAND_ON
    assert not opened(bench).overtaken
    bench.write("actText", "Aktivasi ulang sudah dicoba.")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.ANALYSIS_ADMIN


def test_another_officers_answer_stands_beside_ones_own(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+B")
    bench.write("actText", "Teks saya.")
    other(bench, telling.keep_solution, case_id, "Teks Dimas.")
    bench.press("actSend")
    assert opened(bench).overtaken
    assert not bench.find("actSend").isEnabled()
    assert "Dimas" in bench.find("actNewer").text()  # type: ignore[attr-defined]
    assert bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).answer == "Teks Dimas."
    bench.press("takeTheirs")
    assert panel(bench).typed["text"] == "Teks Dimas.\n\nTeks saya."
    bench.press("actSend")
    assert bench.db.read(lambda tx: case_reading.read_case(tx, case_id)).answer == "Teks Dimas.\n\nTeks saya."


def test_an_act_that_came_too_late_keeps_its_words(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+D")
    bench.write("actText", "NIB")
    other(bench, telling.keep_solution, case_id, ANSWER)
    bench.press("actSend")
    assert "belum disampaikan" in panel(bench).refusal
    assert panel(bench).typed["text"] == "NIB"


def test_a_ticket_known_already_opens_its_case(bench: Bench) -> None:
    known = recorded(bench, "LS-1")
    enter(bench)
    bench.key("F3")
    for name, text in (("ticketNumber", "LS-1"), ("ticketName", "Budi"), ("ticketProblem", "Sama")):
        bench.write(name, text)
    bench.press("recordTicketButton")
    assert opened(bench).story.view.case_id == known
    assert cases(bench).state.page is Page.CASE
    assert "FK-2026-000001" in bench.shell.frame.said.text()


def test_an_entry_says_what_is_missing_and_warns_of_a_password(bench: Bench) -> None:
    enter(bench)
    bench.key("F3")
    bench.press("recordTicketButton")
    for name in ("ticketNumberError", "ticketNameError", "ticketProblemError"):
        assert bench.find(name).isVisible(), name
    bench.write("ticketNumber", "LS-9")
    bench.write("ticketName", "Budi")
    bench.write("ticketProblem", "User budi password: Rahasia123")
    assert bench.find("ticketSecret").isVisible()
    received = bench.find("ticketReceived")
    assert isinstance(received, QDateTimeEdit)
    received.setDateTime(QDateTime.fromString("2026-11-24 10:00", "yyyy-MM-dd HH:mm"))
    bench.press("recordTicketButton")
    assert bench.find("ticketReceivedError").isVisible()
    received.setDateTime(QDateTime.fromString("2026-11-23 08:15", "yyyy-MM-dd HH:mm"))
    bench.write("ticketProblem", "Tidak dapat masuk")
    assert not bench.find("ticketSecret").isVisible()
    bench.press("recordTicketButton")
    case_id = opened(bench).story.view.case_id
    assert row(bench, case_id).received_at.isoformat() == "2026-11-23T01:15:00+00:00"  # type: ignore[attr-defined]
    assert bench.find("ticketName").text() == ""  # type: ignore[attr-defined]


def test_mail_needs_no_ticket(bench: Bench) -> None:
    enter(bench)
    bench.key("F3")
    pick(bench, "ticketChannel", Channel.EMAIL)
    assert not bench.find("ticketNumber").isEnabled()
    bench.write("ticketName", "Budi")
    bench.write("ticketProblem", "Tidak dapat masuk")
    bench.key("F12")
    assert opened(bench).story.standing.channel is Channel.EMAIL
    assert opened(bench).story.ticket is None


def test_a_substitute_gets_the_cases_of_who_is_away(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    model = enter(bench, "wulan")
    bench.press("rosterButton")
    assert model.state.page is Page.ROSTER
    people = model.state.roster.people
    assert people is not None
    at = next(place for place, one in enumerate(people) if one.name.startswith("Dimas"))
    assert people[at].held == 1
    bench.press(f"leaveDuty:{at}")
    pick(bench, "absenceSubstitute", bench.staff_id("sari"))
    bench.press("absenceSend")
    assert row(bench, case_id).holder_id == bench.staff_id("sari")  # type: ignore[attr-defined]
    away = model.state.roster.people
    assert away is not None
    assert away[at].substitute == "Sari Wulandari"
    bench.press(f"backOnDuty:{at}")
    assert bench.count(absence) == 1
    assert [one.away_since for one in model.state.roster.people or ()] == [None, None, None]
    bench.key("Esc")
    assert model.state.page is Page.CASE


def test_only_a_supervisor_notes_somebody_elses_absence(bench: Bench) -> None:
    model = enter(bench, "sari")
    bench.press("rosterButton")
    people = model.state.roster.people
    assert people is not None
    for at, one in enumerate(people):
        assert bench.find(f"leaveDuty:{at}").isEnabled() == (one.name == "Sari Wulandari")


def test_the_tab_counts_what_is_due_today_and_grows_with_the_clock(bench: Bench) -> None:
    recorded(bench, "LS-1")
    model = enter(bench)
    assert model.state.duties == 1
    assert model.state.counts.overdue == 0
    bench.clock.advance(3_600)
    bench.shell.tick()
    bench.settle()
    assert model.state.counts.overdue == 1
    assert "1" in bench.find("tab:cases").text()  # type: ignore[attr-defined]


def test_taking_over_needs_no_words(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+O")
    assert row(bench, case_id).holder_id == bench.staff_id("sari")  # type: ignore[attr-defined]
    assert opened(bench).story.standing.holder == "Sari Wulandari"
    bench.key("Alt+M")
    assert opened(bench).story.view.state is CaseState.ANALYSIS


def test_who_has_a_case_and_is_away_is_said_with_who_stands_in(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    dimas, sari = bench.staff_id("dimas"), bench.staff_id("sari")
    bench.db.write(lambda tx: holding.begin_absence(tx, act, dimas, sari, "sick"))
    again = bench.kiosk.act(bench.clock, staff_id=dimas)
    bench.db.write(lambda tx: holding.take_over(tx, again, case_id))
    enter(bench)
    view = bench.find("caseList")
    assert isinstance(view, QListView)
    assert "pengganti Sari Wulandari" in str(view.model().index(0, 0).data(CaseRole.MARKS))
    open_case(bench, case_id)
    assert "pengganti Sari Wulandari" in bench.find("caseHolder").text()  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", [[one for key in keys.OF_ACT.values() for one in key.all], list(keys.RECORD.all)])
def test_no_key_means_two_things_at_once(page: list[str]) -> None:
    beside = (keys.STORY, keys.STEPS, keys.TEMPLATES, keys.FILES, *knowledge_keys.TAKE)
    whole = (*beside, keys.NEW_TICKET, keys.SEARCH, keys.ROSTER, keys.ALL_ACTS, keys.SEND, keys.NEWER, keys.LATER)
    console = [key for name, key in vars(console_keys).items() if isinstance(key, Keys) and name in CONSOLE]
    used = [*page, *(one for key in (*whole, *console) for one in key.all)]
    assert len(used) == len(set(used)), sorted(used)


def test_the_keyboard_goes_where_work_goes_on(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    assert QApplication.focusWidget() is bench.find("caseTimeline")
    bench.key("Alt+B")
    assert QApplication.focusWidget() is bench.find("actText")
    bench.key("Ctrl+F")
    assert QApplication.focusWidget() is bench.find("caseSearch")
