"""Who is spoken next and what becomes of it: a pure state machine, without sound, timers or a database.

Calls are spoken one after another, oldest first. Each gets up to two tries, the whole sentence and then the chime
alone; whatever happens to one of them, the next one gets its turn.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

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
    Turn,
    Unspoken,
)


def step(now: Announcer, happening: Happening) -> tuple[Announcer, tuple[Order, ...]]:
    """Return the next state and what is to be done, in order. Late answers of an earlier try change nothing."""
    match happening:
        case Unspoken(calls):
            return _next(_listed(now, calls))
        case Hearing(silence):
            return _hearing(replace(now, silence=silence))
        case Rested():
            return _next(replace(now, resting=False))
        case Ended(token):
            return _settle(now, _heard(now)) if _is_current(now, token) else (now, ())
        case Failed(token):
            return _second_try(now, ()) if _is_current(now, token) else (now, ())
        case TimedOut(token):
            return _second_try(now, (StopPlayer(),)) if _is_current(now, token) else (now, ())
        case _:
            assert_never(happening)


def _listed(now: Announcer, calls: Sequence[Spoken]) -> Announcer:
    """Take the list as it stands: what is no longer on it was withdrawn or answered and is not spoken."""
    taken = now.settled | {now.turn.call.call_id} if now.turn else now.settled
    waiting = tuple(call for call in calls if call.call_id not in taken)
    return replace(now, waiting=waiting, settled=now.settled & {call.call_id for call in calls})


def _next(now: Announcer) -> tuple[Announcer, tuple[Order, ...]]:
    if now.turn is not None or now.resting or not now.waiting:
        return now, ()
    call, *rest = now.waiting
    turn = Turn(call, Try.SENTENCE, now.token + 1)
    begun = replace(now, waiting=tuple(rest), turn=turn, token=turn.token)
    return (begun, (Play(turn),)) if now.silence is None else _settle(begun, _unheard(now.silence))


def _hearing(now: Announcer) -> tuple[Announcer, tuple[Order, ...]]:
    if now.turn is None or now.silence is None:
        return _next(now)
    after, orders = _settle(now, _unheard(now.silence))
    return after, (StopPlayer(), *orders)


def _second_try(now: Announcer, before: tuple[Order, ...]) -> tuple[Announcer, tuple[Order, ...]]:
    assert now.turn is not None
    if now.turn.attempt is Try.CHIME:
        after, orders = _settle(now, Heard.NO_AUDIO)
    else:
        turn = replace(now.turn, attempt=Try.CHIME, token=now.token + 1)
        after, orders = replace(now, turn=turn, token=turn.token), (Play(turn),)
    return after, (*before, *orders)


def _settle(now: Announcer, heard: Heard) -> tuple[Announcer, tuple[Order, ...]]:
    assert now.turn is not None
    call_id = now.turn.call.call_id
    after = replace(now, turn=None, settled=now.settled | {call_id})
    if heard in {Heard.SPOKEN, Heard.CHIME_ONLY}:
        return replace(after, resting=True), (Settle(call_id, heard), Rest())
    following, orders = _next(after)
    return following, (Settle(call_id, heard), *orders)


def _heard(now: Announcer) -> Heard:
    return Heard.SPOKEN if now.turn and now.turn.attempt is Try.SENTENCE else Heard.CHIME_ONLY


def _unheard(silence: Silence) -> Heard:
    return Heard.MUTED if silence is Silence.MUTED else Heard.NO_AUDIO


def _is_current(now: Announcer, token: int) -> bool:
    return now.turn is not None and now.turn.token == token
