"""What happens to the kiosk meanwhile: an answer under a cover, a database away while somebody leaves, a service that ends."""

from collections.abc import Callable

import pytest
from kiosk_bench import Bench
from kiosk_states import at, facts, welcome
from loket_kiosk.flow import answers, covers, moves
from loket_kiosk.flow.state import KioskState, Screen
from loket_shared.domain.opening import Opening, OpeningState


def test_an_answer_takes_no_call_for_help_back_and_shows_nothing_under_it(bench: Bench) -> None:
    bench.to_review()
    bench.door.away = True
    bench.go("k3")
    bench.kiosk.show(covers.call_help(bench.kiosk.state))
    bench.drain()
    bench.door.away = False
    bench.kiosk.database_back()
    bench.drain()
    assert (bench.kiosk.state.screen, [code for _, code, _ in bench.worries]) == (Screen.HELP, ["help"])
    assert len(bench.tickets) == 1
    bench.kiosk.show(covers.uncover(bench.kiosk.state))
    bench.drain()
    number = bench.kiosk.state.number
    assert (bench.kiosk.state.screen, bench.worries) == (Screen.NUMBER, [])
    assert number is not None


def test_help_called_while_a_press_is_under_way_stays(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.press("k1")
    bench.kiosk.show(covers.call_help(bench.kiosk.state))
    bench.drain()
    assert (bench.kiosk.state.screen, bench.kiosk.state.beneath) == (Screen.HELP, Screen.PROBLEM)


@pytest.mark.parametrize("cover", [covers.call_help, covers.open_pad])
def test_under_a_cover_the_first_screen_still_follows_hours_and_database(
    cover: Callable[[KioskState], KioskState],
) -> None:
    covered = cover(welcome())
    closed = answers.facts_read(covered, facts(opening=Opening(OpeningState.CLOSED, None, None, None, None)))
    assert covers.uncover(closed).screen is Screen.CLOSED
    away = answers.went_away(covered, facts().read_at)
    assert covers.uncover(away).screen is Screen.UNAVAILABLE
    assert covers.uncover(covers.call_help(at(Screen.PROBLEM))).screen is Screen.PROBLEM


def test_who_leaves_while_the_database_is_away_has_left_when_it_is_back(bench: Bench) -> None:
    bench.to_review()
    bench.door.away = True
    for _ in range(120):
        bench.kiosk.second_passed()
    bench.drain()
    assert bench.kiosk.state.screen is Screen.UNAVAILABLE
    bench.kiosk.database_back()
    bench.drain()
    bench.door.away = False
    for _ in range(2):
        bench.kiosk.database_back()
        bench.drain()
    assert [(row.ended_as, row.end_reason) for row in bench.visits] == [("abandoned", "idle")]
    assert moves.home(bench.kiosk.state) is Screen.WELCOME
