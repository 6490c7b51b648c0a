"""Visitors who press anything in any order while the database comes and goes: nobody is forgotten, nothing is given twice."""

import random
from collections.abc import Callable
from uuid import UUID

import pytest
from kiosk_bench import Bench
from loket_kiosk.flow import assisting, covers, edits, moves, quiet
from loket_kiosk.flow.draft import Field
from loket_kiosk.flow.state import KioskState, Look, Screen
from loket_shared.db.schema import form_version

STEPS = 120
Move = Callable[[KioskState], KioskState]


def hands(dice: random.Random, bench: Bench) -> dict[str, Callable[[], None]]:
    """Return what can happen, by name."""
    kiosk, count = bench.kiosk, iter(range(10_000))

    def show(move: Move) -> Callable[[], None]:
        return lambda: kiosk.show(move(kiosk.state))

    def go() -> None:
        bench.door.away = True

    def come_back() -> None:
        bench.door.away = False
        kiosk.database_back()

    def twice() -> None:
        for _ in range(2):
            bench.press(f"k{next(count)}")

    def silence() -> None:
        for _ in range(dice.choice((5, 95, 130, 310))):
            kiosk.second_passed()

    field = dice.choice(tuple(Field))
    return {
        "choose": lambda: bench.choose(dice.choice((bench.office.consultation, bench.office.bidding))),
        "fill": lambda: None if kiosk.state.under_way else bench.fill(),
        "press": lambda: bench.press(f"k{next(count)}"),
        "twice": twice,
        "drain": bench.drain,
        "one": lambda: bench.work.run_next() if bench.work.waiting else None,
        "back": show(moves.back),
        "fix": show(lambda state: moves.fix(state, field)),
        "type": show(lambda state: edits.type_text(state, Field.TEXT, dice.choice(("", "Unggah gagal", "🦊")))),
        "priority": show(moves.ask_priority),
        "english": show(lambda state: edits.look(state, Look(dice.choice(("id", "en"))))),
        "help": show(covers.call_help),
        "pad": show(covers.open_pad),
        "uncover": show(covers.uncover),
        "status": show(moves.open_status),
        "trained": show(lambda state: assisting.with_trained(state, trained=dice.random() < 0.7)),
        "scan": show(lambda state: edits.scanned(state, state, "LK1:HXK7P4Q2M9RTVC3NWEZA", f"k{next(count)}")),
        "done": show(lambda state: quiet.wipe(state) if state.screen in {Screen.NUMBER, Screen.PARTING} else state),
        "away": go,
        "again": come_back,
        "refresh": kiosk.refresh,
        "fault": lambda: kiosk.met_fault("K7M-4QX"),
        "silence": silence,
    }


@pytest.mark.parametrize("seed", range(25))
def test_whatever_they_do(bench: Bench, seed: int) -> None:
    dice = random.Random(seed)
    happened: list[str] = []
    shown: set[UUID] = set()
    bench.kiosk.changed.connect(
        lambda: shown.update({bench.kiosk.state.number.ticket_id} if bench.kiosk.state.number else ())
    )
    for _ in range(STEPS):
        moves_now = hands(dice, bench)
        name = dice.choice(tuple(moves_now))
        happened.append(name)
        moves_now[name]()
    bench.door.away = False
    for _ in range(3):
        bench.kiosk.database_back()
        bench.drain()
    state = bench.kiosk.state
    assert not state.under_way, happened
    current = state.visit.visit_id if state.visit else None
    given = {row.visit_id for row in bench.tickets}
    open_ones = [row.id for row in bench.visits if row.ended_as is None and row.id not in given]
    assert len(given) == len(bench.tickets), happened
    assert set(open_ones) <= {current}, happened
    assert shown == {row.id for row in bench.tickets}, happened


def test_a_guest_book_signed_for_somebody_who_went_back_meanwhile_is_left_behind(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.press("k1")
    bench.kiosk.met_fault("K7M-4QX")
    bench.kiosk.show(moves.back(bench.kiosk.state))
    bench.drain()
    assert [(row.ended_as, row.end_reason) for row in bench.visits] == [("abandoned", "left")]
    bench.choose()
    bench.go("k2")
    assert bench.kiosk.state.screen is Screen.PROBLEM


def test_an_answer_that_comes_although_nobody_counted_on_it_is_taken(bench: Bench) -> None:
    bench.to_review()
    bench.press("k3")
    bench.kiosk.met_fault("K7M-4QX")
    bench.drain()
    assert (bench.kiosk.state.screen, len(bench.tickets)) == (Screen.NUMBER, 1)


def test_an_answer_to_what_was_changed_meanwhile_is_not_taken_for_the_new_words(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.go("k1")
    bench.press("k2")
    bench.kiosk.met_fault("K7M-4QX")
    bench.kiosk.show(edits.type_text(bench.kiosk.state, Field.TEXT, "Unggah gagal"))
    bench.drain()
    assert bench.kiosk.state.screen is Screen.PROBLEM
    bench.kiosk.try_again()
    bench.drain()
    newest = max(bench.rows(form_version), key=lambda row: row.seq)
    assert (bench.kiosk.state.screen, newest.problem) == (Screen.REVIEW, "Unggah gagal")
