"""The announcer as a pure machine: order, second tries, silence, and answers that come late or twice."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loket_display.announcement import (
    Announcer,
    Ended,
    Failed,
    Happening,
    Heard,
    Hearing,
    Order,
    Play,
    Rest,
    Rested,
    Settle,
    Silence,
    Spoken,
    StopPlayer,
    TimedOut,
    Try,
    Unspoken,
)
from loket_display.announcer import step
from loket_shared.domain.states import DeskKind


def call(number: int, label: str | None = None) -> Spoken:
    return Spoken(UUID(int=number), label or f"A{number:03d}", DeskKind.LOKET, number)


def run(*happenings: Happening, start: Announcer | None = None) -> tuple[Announcer, list[Order]]:
    now, orders = start or Announcer(), list[Order]()
    for happening in happenings:
        now, more = step(now, happening)
        orders += more
    return now, orders


def played(orders: list[Order]) -> list[tuple[str, Try]]:
    return [(order.turn.call.label, order.turn.attempt) for order in orders if isinstance(order, Play)]


def settled(orders: list[Order]) -> list[tuple[int, Heard]]:
    return [(order.call_id.int, order.heard) for order in orders if isinstance(order, Settle)]


def test_calls_that_come_together_are_spoken_one_after_another() -> None:
    both = Unspoken((call(1), call(2)))
    now, orders = run(both)
    assert played(orders) == [("A001", Try.SENTENCE)]
    now, orders = run(Ended(1), start=now)
    assert settled(orders) == [(1, Heard.SPOKEN)]
    assert orders[-1] == Rest()
    assert played(orders) == [], "the second waits for the pause"
    now, orders = run(Rested(), Ended(2), Rested(), start=now)
    assert played(orders) == [("A002", Try.SENTENCE)]
    assert settled(orders) == [(2, Heard.SPOKEN)]
    assert now.turn is None


def test_the_list_read_again_while_speaking_repeats_nothing() -> None:
    both = Unspoken((call(1), call(2)))
    _, orders = run(both, both, Ended(1), both, Rested(), both, Ended(2), both, Rested(), both)
    assert played(orders) == [("A001", Try.SENTENCE), ("A002", Try.SENTENCE)]
    assert settled(orders) == [(1, Heard.SPOKEN), (2, Heard.SPOKEN)]


def test_a_recall_speaks_again() -> None:
    again = call(7, "A001")
    _, orders = run(Unspoken((call(1),)), Ended(1), Rested(), Unspoken((again,)), Ended(2))
    assert played(orders) == [("A001", Try.SENTENCE), ("A001", Try.SENTENCE)]
    assert settled(orders) == [(1, Heard.SPOKEN), (7, Heard.SPOKEN)]


def test_a_withdrawn_call_is_not_spoken() -> None:
    _, orders = run(Unspoken((call(1), call(2))), Unspoken((call(1),)), Ended(1), Rested())
    assert played(orders) == [("A001", Try.SENTENCE)]


def test_what_fails_gets_its_chime_and_the_next_call_its_sentence() -> None:
    _, orders = run(Unspoken((call(1), call(2))), Failed(1), Ended(2), Rested())
    assert played(orders) == [("A001", Try.SENTENCE), ("A001", Try.CHIME), ("A002", Try.SENTENCE)]
    assert settled(orders) == [(1, Heard.CHIME_ONLY)]


def test_a_stuck_player_is_stopped_and_the_next_call_gets_its_turn_without_a_pause() -> None:
    _, orders = run(Unspoken((call(1), call(2))), TimedOut(1), TimedOut(2))
    assert orders[1] == StopPlayer()
    assert played(orders) == [("A001", Try.SENTENCE), ("A001", Try.CHIME), ("A002", Try.SENTENCE)]
    assert settled(orders) == [(1, Heard.NO_AUDIO)]


@pytest.mark.parametrize("late", [Ended(1), Failed(1), TimedOut(1), Ended(99)])
def test_answers_that_come_late_or_twice_change_nothing(late: Happening) -> None:
    now, _ = run(Unspoken((call(1), call(2))), Failed(1))
    assert step(now, late) == (now, ())
    done, _ = run(Ended(2), start=now)
    assert step(done, Ended(2)) == (done, ())


@pytest.mark.parametrize(
    ("silence", "heard"),
    [
        (Silence.MUTED, Heard.MUTED),
        (Silence.NO_DEVICE, Heard.NO_AUDIO),
        (Silence.BROKEN, Heard.NO_AUDIO),
    ],
)
def test_in_silence_calls_are_settled_at_once(silence: Silence, heard: Heard) -> None:
    now, orders = run(Hearing(silence), Unspoken((call(1), call(2))))
    assert played(orders) == []
    assert settled(orders) == [(1, heard), (2, heard)]
    assert now.waiting == ()


def test_muting_cuts_off_what_plays_and_unmuting_does_not_catch_up() -> None:
    both = Unspoken((call(1), call(2)))
    now, orders = run(both, Hearing(Silence.MUTED))
    assert orders[1:] == [StopPlayer(), Settle(UUID(int=1), Heard.MUTED), Settle(UUID(int=2), Heard.MUTED)]
    _, orders = run(both, Hearing(None), both, start=now)
    assert orders == []


def test_a_call_may_be_listed_again_after_the_board_forgot_it() -> None:
    now, _ = run(Unspoken((call(1),)), Ended(1), Rested(), Unspoken(()))
    assert now.settled == frozenset()
    assert replace(now, token=0) == Announcer()


answers = st.integers(0, 12).flatmap(
    lambda token: st.sampled_from([Ended(token), Failed(token), TimedOut(token), Rested()])
)
lists = st.lists(st.sampled_from([call(n) for n in range(1, 6)]), unique=True).map(
    lambda calls: Unspoken(tuple(sorted(calls, key=lambda c: c.call_id.int)))
)
hearings = st.sampled_from([Hearing(None), Hearing(Silence.MUTED), Hearing(Silence.NO_DEVICE)])


@settings(max_examples=300)
@given(st.lists(st.one_of(answers, lists, hearings), max_size=30))
def test_whatever_a_player_does_every_listed_call_is_settled_in_the_end(happenings: list[Happening]) -> None:
    now, orders = run(*happenings)
    everything = Unspoken(tuple(call(n) for n in range(1, 6)))
    now, _ = run(Unspoken(()), Hearing(None), everything, start=now)
    for _ in range(20):
        end = Rested() if now.turn is None else Ended(now.turn.token)
        now, more = run(end, start=now)
        orders += more
    assert now.turn is None
    assert now.waiting == ()
    assert set(range(1, 6)) <= {call_id.int for call_id in now.settled}
    tokens = [order.turn.token for order in orders if isinstance(order, Play)]
    assert tokens == sorted(set(tokens)), "no token is used twice"
