"""The bidding room's rules: the session's path with both loops through the problem, its ends, seats and their cleaning (S4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SLOT = timedelta(minutes=15)
"""Reservations begin and end at full quarters of an hour; a seat has one reservation a slot."""


class SessionState(StrEnum):
    """Where a session stands: the SOP's own steps (A.6.4)."""

    TRAINING = "training"  # S4-03, where nobody asked before
    QUALIFICATION = "qualification"  # S4-06
    EXPLANATION = "explanation"  # S4-07
    FILLING = "filling"  # S4-08
    PROBLEM = "problem"  # S4-09
    ENCRYPTION = "encryption"  # S4-11
    OFFER = "offer"  # S4-12
    ENDED = "ended"


class Outcome(StrEnum):
    """How a session ended; whether its provider reported out is told apart (S4-13)."""

    UPLOADED = "uploaded"
    ESCALATED = "escalated"
    TRAINING_ADVISED = "training_advised"
    DEADLINE_PASSED = "deadline_passed"
    STOPPED = "stopped"
    NOT_CLOSED = "not_closed"  # the day was closed over it


class Need(StrEnum):
    """What the provider wants to do."""

    ALL = "all"
    QUALIFICATION = "qualification"
    OFFER = "offer"
    UNKNOWN = "unknown"


class SeatKind(StrEnum):
    """What stands there."""

    PC = "pc"
    LAPTOP = "laptop"  # a place for a laptop, the office's or the provider's own


class SeatState(StrEnum):
    """A seat as the plan shows it; RESERVED is free for its reservation only."""

    FREE = "free"
    RESERVED = "reserved"
    OCCUPIED = "occupied"
    CLEANING = "cleaning"
    BROKEN = "broken"


class CleaningItem(StrEnum):
    """What has to be done at a seat before the next provider sits there (B.5)."""

    IDENTITY = "identity"
    FILES = "files"
    BROWSER = "browser"


class ReservationState(StrEnum):
    """What became of a reservation."""

    HELD = "held"
    ARRIVED = "arrived"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Next:
    """Where an answer leads: to another state, or to the session's end with its outcome."""

    state: SessionState
    outcome: Outcome | None = None


STEP_OF = {
    SessionState.TRAINING: 3,
    SessionState.QUALIFICATION: 6,
    SessionState.EXPLANATION: 7,
    SessionState.FILLING: 8,
    SessionState.PROBLEM: 9,
    SessionState.ENCRYPTION: 11,
    SessionState.OFFER: 12,
}
"""The shipped procedure's step of each state."""

ORIGINS = frozenset({SessionState.FILLING, SessionState.OFFER})
"""The states from which a problem comes, and to which "solved" goes back."""

_S = SessionState
_PATH = {
    (_S.TRAINING, True): _S.QUALIFICATION,
    (_S.QUALIFICATION, True): _S.ENCRYPTION,
    (_S.QUALIFICATION, False): _S.EXPLANATION,
    (_S.EXPLANATION, True): _S.FILLING,
    (_S.FILLING, True): _S.ENCRYPTION,
    (_S.FILLING, False): _S.PROBLEM,
    (_S.ENCRYPTION, True): _S.OFFER,
    (_S.OFFER, False): _S.PROBLEM,
}


def follow(state: SessionState, *, answer: bool, origin: SessionState | None = None) -> Next | None:
    """Return where an answer leads (A.5), None where the step has no such answer.

    TRAINING yes also means "not trained, but assisted with a reason" (A.8-27). Of PROBLEM, yes is "solved" and goes back
    to `origin`; no is "cannot be solved": escalated, and the session ends (S4-10). OFFER yes ends it as uploaded.
    """
    match state, answer:
        case SessionState.TRAINING, False:
            return Next(_S.ENDED, Outcome.TRAINING_ADVISED)
        case SessionState.PROBLEM, True:
            return Next(origin) if origin in ORIGINS else None
        case SessionState.PROBLEM, False:
            return Next(_S.ENDED, Outcome.ESCALATED)
        case SessionState.OFFER, True:
            return Next(_S.ENDED, Outcome.UPLOADED)
    to = _PATH.get((state, answer))
    return None if to is None else Next(to)


def earlier(state: SessionState) -> tuple[SessionState, ...]:
    """Return the states to which a trainer may go back from this one, nearest first; none from a problem or an end."""
    if state in {_S.PROBLEM, _S.ENDED, _S.TRAINING}:
        return ()
    path = (_S.QUALIFICATION, _S.EXPLANATION, _S.FILLING, _S.ENCRYPTION, _S.OFFER)
    return tuple(reversed(path[: path.index(state)]))


def slots(from_at: datetime, to_at: datetime) -> tuple[datetime, ...]:
    """Return the quarters of an hour that a reservation takes; ValueError unless both ends are full quarters, in order."""
    if to_at <= from_at or any(at.minute % 15 or at.second or at.microsecond for at in (from_at, to_at)):
        msg = f"no reservation from {from_at} to {to_at}"
        raise ValueError(msg)
    count = int((to_at - from_at) / SLOT)
    return tuple(from_at + n * SLOT for n in range(count))
