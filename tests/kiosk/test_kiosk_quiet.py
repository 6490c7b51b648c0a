"""Silence at the kiosk: the question whether somebody is there, and what is forgotten."""

from dataclasses import replace

import pytest
from kiosk_states import at, number, welcome
from loket_kiosk.flow import covers, moves, quiet
from loket_kiosk.flow.draft import Draft
from loket_kiosk.flow.paper import Paper, Printing
from loket_kiosk.flow.state import KioskState, Look, Notice, Screen
from loket_shared.devices.outcomes import PaperOut, Printed


def after(state: KioskState, seconds: int) -> KioskState:
    for _ in range(seconds):
        state = quiet.second_passed(state)
    return state


def test_ninety_seconds_then_thirty_then_everything_goes() -> None:
    assert quiet.remaining(after(at(Screen.PROBLEM), 89)) is None
    assert quiet.remaining(after(at(Screen.PROBLEM), 90)) == 30
    assert quiet.remaining(after(at(Screen.PROBLEM), 119)) == 1
    gone = after(at(Screen.PROBLEM), 120)
    assert (gone.screen, gone.draft, gone.visit, gone.session) == (Screen.WELCOME, Draft(), None, 1)


def test_a_touch_begins_the_silence_anew() -> None:
    state = quiet.touched(after(at(Screen.PROBLEM), 119))
    assert quiet.remaining(state) is None
    assert after(state, 119).screen is Screen.PROBLEM


def test_an_untouched_first_screen_stays_as_it_is() -> None:
    assert after(welcome(), 500) == welcome()


@pytest.mark.parametrize(
    "left_behind",
    [welcome(look=Look("en")), replace(at(Screen.PROBLEM), screen=Screen.WELCOME), welcome(notice=Notice.TOO_LATE)],
)
def test_a_first_screen_with_traces_of_a_visitor_is_wiped_too(left_behind: KioskState) -> None:
    assert after(left_behind, 120) == welcome(session=1)


def test_silence_does_not_count_while_an_act_is_done() -> None:
    pressed = moves.advance(at(Screen.PROBLEM), "k")
    assert after(pressed, 500).screen is Screen.PROBLEM


def test_silence_counts_while_the_database_is_away() -> None:
    pressed = moves.advance(at(Screen.PROBLEM), "k")
    assert pressed.pending is not None
    waiting = replace(pressed, pending=replace(pressed.pending, waits=True))
    assert after(waiting, 120).draft == Draft()


@pytest.mark.parametrize("paper", [Printing(), PaperOut()])
def test_a_number_without_paper_stays_until_it_is_touched(paper: Paper) -> None:
    assert after(number(paper=paper), 1000) == number(paper=paper)


def test_a_number_without_paper_outlasts_the_officer_s_way_to_the_kiosk() -> None:
    called = covers.call_help(number(paper=PaperOut()))
    assert covers.uncover(after(called, 1000)).number == called.number
    assert after(covers.call_help(number(paper=Printed())), 300).number is None


def test_a_printed_number_stays_at_least_ninety_seconds() -> None:
    hasty = number(paper=Printed())
    assert hasty.facts is not None
    hasty = replace(hasty, facts=replace(hasty.facts, settings=replace(hasty.facts.settings, idle_seconds=10)))
    assert after(hasty, 119).screen is Screen.NUMBER
    assert after(hasty, 120).screen is Screen.WELCOME


def test_the_officer_has_three_times_as_long_to_come() -> None:
    state = covers.call_help(at(Screen.PROBLEM))
    assert after(state, 299).draft == state.draft
    assert after(state, 300).draft == Draft()
