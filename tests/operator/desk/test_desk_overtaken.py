"""Another console is faster: the desk says so in words, and no panel asks for what cannot be done any more."""

from datetime import timedelta

import pytest
from database_lock import locked
from loket_operator.desk import outcome_words
from loket_operator.desk.state import Panel
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services import promising, turn_ends
from loket_shared.services.act import Act
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QLabel


def said(bench: Bench) -> str:
    line = bench.find("sayLine")
    assert isinstance(line, QLabel)
    return line.text()


def dimas(bench: Bench) -> Act:
    """Return an act at another console that sits at the same desk."""
    return bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))


def called(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.key("F5")


def test_a_panel_closes_with_a_word_when_the_visitor_was_received_at_another_console(bench: Bench) -> None:
    called(bench)
    bench.key("Shift+F7")
    assert bench.desk.state.panel is Panel.WITHDRAW
    current = bench.desk.state.current
    assert current is not None
    bench.db.write(lambda tx: turn_ends.present(tx, dimas(bench), current.ticket_id))
    bench.news()
    assert bench.desk.state.panel is Panel.NONE
    assert "berubah di tempat lain" in said(bench)


def test_a_promise_panel_closes_with_a_word_when_a_colleague_promised_already(bench: Bench) -> None:
    called(bench)
    bench.key("F8")
    bench.key("F9")
    sheet = bench.desk.state.sheet
    assert sheet is not None
    assert bench.desk.state.panel is Panel.PROMISE
    due = bench.clock.now() + timedelta(days=2)
    bench.db.write(lambda tx: promising.promise(tx, dimas(bench), sheet.case_id, sheet.version, due))
    bench.news()
    assert bench.desk.state.panel is Panel.NONE
    assert "berubah di tempat lain" in said(bench)


def test_a_panel_stays_open_while_its_own_act_is_on_its_way(bench: Bench) -> None:
    called(bench)
    bench.key("F8")
    bench.key("F9")
    with locked(bench):
        bench.press("promiseSaveButton")
        bench.news()
        assert bench.desk.state.panel is Panel.PROMISE
    bench.shell.retry()
    bench.settle()
    assert bench.desk.state.panel is Panel.DICTATE


@pytest.mark.parametrize(
    "state", [*TicketState, *CaseState, "session", "escalation_unsent", "no_form", "handed", "gone", "ended"]
)
def test_no_code_stands_on_the_screen(indonesian: QApplication, state: str) -> None:
    assert indonesian is not None
    assert str(state) not in outcome_words.overtaken(str(state))
    assert "“”" not in outcome_words.overtaken(str(state))
