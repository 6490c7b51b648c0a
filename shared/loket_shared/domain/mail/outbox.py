"""The outbox's states, which of them follows which, when a mail is tried again, and what a server's answer means."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum


class OutboxState(StrEnum):
    """Where a mail stands on its way out (E1 to E2, EX)."""

    QUEUED = "queued"
    SENDING = "sending"
    """A console holds the lease; the server has not been asked to take the text yet."""
    ENTERING_DATA = "entering_data"
    """Marked before the server was asked to take the text: from here on nobody but the server knows."""
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have arrived: a person decides, it is never sent again by itself."""
    CANCELLED = "cancelled"
    BY_HAND = "by_hand"
    """An officer sent it by other means."""


class Mover(StrEnum):
    """Who may make a move."""

    PROGRAM = "program"
    """The console that holds the lease."""
    LAPSE = "lapse"
    """Any console that holds the mail secret, once the lease has run out."""
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Move:
    """One way from a state to another."""

    leaves: OutboxState
    to: OutboxState
    mover: Mover


S, M = OutboxState, Mover

MOVES: tuple[Move, ...] = (
    Move(S.QUEUED, S.SENDING, M.PROGRAM),
    Move(S.QUEUED, S.CANCELLED, M.PERSON),
    Move(S.QUEUED, S.BY_HAND, M.PERSON),
    Move(S.SENDING, S.QUEUED, M.LAPSE),
    Move(S.SENDING, S.ENTERING_DATA, M.PROGRAM),
    Move(S.SENDING, S.DEFERRED, M.PROGRAM),
    Move(S.SENDING, S.FAILED, M.PROGRAM),
    Move(S.ENTERING_DATA, S.ACCEPTED, M.PROGRAM),
    Move(S.ENTERING_DATA, S.DEFERRED, M.PROGRAM),
    Move(S.ENTERING_DATA, S.FAILED, M.PROGRAM),
    Move(S.ENTERING_DATA, S.UNKNOWN, M.PROGRAM),
    Move(S.ENTERING_DATA, S.UNKNOWN, M.LAPSE),
    Move(S.DEFERRED, S.SENDING, M.PROGRAM),
    Move(S.DEFERRED, S.QUEUED, M.PERSON),
    Move(S.DEFERRED, S.CANCELLED, M.PERSON),
    Move(S.DEFERRED, S.BY_HAND, M.PERSON),
    Move(S.FAILED, S.QUEUED, M.PERSON),
    Move(S.FAILED, S.CANCELLED, M.PERSON),
    Move(S.FAILED, S.BY_HAND, M.PERSON),
    Move(S.UNKNOWN, S.ACCEPTED, M.PROGRAM),  # the console was slow, not dead: it brings the server's word after all
    Move(S.UNKNOWN, S.ACCEPTED, M.PERSON),
    Move(S.UNKNOWN, S.QUEUED, M.PERSON),
    Move(S.UNKNOWN, S.BY_HAND, M.PERSON),
)
"""Every legal move. What is accepted, cancelled or sent by hand stays so."""

ENDS = frozenset(OutboxState) - {move.leaves for move in MOVES}
ASKS_A_PERSON = frozenset({S.FAILED, S.UNKNOWN})
CANCELLABLE = frozenset(move.leaves for move in MOVES if move.to is S.CANCELLED)


def legal(leaves: OutboxState, to: OutboxState, mover: Mover) -> bool:
    """Tell whether this mover may take a mail from one state to the other."""
    return Move(leaves, to, mover) in MOVES


UNDO_SECONDS = 15
"""So long a mail waits before its first try, so that its sender may think again."""

GIVES_UP_AFTER = timedelta(hours=72)
_WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=60))
MOST_TRIES = len(_WAITS) + int(GIVES_UP_AFTER / _WAITS[-1])
"""More than fit into the 72 hours: the end of trying also where a clock that is set back makes them endless."""


def next_try(first_try: datetime, attempts: int, now: datetime) -> datetime | None:
    """Return when a deferred mail is tried again after so many tries: 1, 5, 15, 60 minutes later, then hourly.

    The last try falls 72 hours after the first; None from then on: a person is asked.
    """
    last = first_try + GIVES_UP_AFTER
    if now >= last or attempts >= MOST_TRIES:
        return None
    return min(now + _WAITS[min(max(attempts, 1), len(_WAITS)) - 1], last)


class Stage(IntEnum):
    """How far a conversation with a server is; those from DATA on come after the mark."""

    CONNECT = 1
    GREETING = 2
    EHLO = 3
    STARTTLS = 4
    AUTH = 5
    SIZE = 6
    """Before the first word about the mail: it is larger than the server said it takes."""
    MAIL = 7
    RCPT = 8
    DATA = 9
    """The command; the server was asked to take the text."""
    BODY = 10
    """The text is under way, its end was not sent."""
    END = 11
    """The end was sent: the server's answer decides."""

    @property
    def marked(self) -> bool:
        """Whether the mail may have arrived when nothing is heard any more."""
        return self >= Stage.DATA

    @property
    def about_the_mail(self) -> bool:
        """Whether a refusal concerns this mail; before it concerns the connection or the account."""
        return self >= Stage.SIZE


class Verdict(StrEnum):
    """What an answer means for the mail."""

    GO_ON = "go_on"
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    """Nothing was sent and nothing was decided about the mail; tried again like a deferred one."""
    UNKNOWN = "unknown"


_ABOUT_THE_ACCOUNT = frozenset({530, 534, 535, 538})
"""Log in first, or log in otherwise: whatever the stage, it says nothing about the mail."""


def verdict(stage: Stage, code: int | None) -> Verdict:
    """Judge a server's answer at a stage; `code` is None when there was none, or none that can be understood.

    4xx asks for patience, 5xx about the mail stops it, 5xx before that is the connection's. Only 2xx to the end of the text
    is acceptance.
    """
    match (code or 0) // 100:
        case 4:
            return Verdict.DEFERRED
        case 5:
            mail = stage.about_the_mail and (stage.marked or code not in _ABOUT_THE_ACCOUNT)
            return Verdict.FAILED if mail else Verdict.UNREACHABLE
        case 2 if stage is Stage.END:
            return Verdict.ACCEPTED
        case 2 if not stage.marked:
            return Verdict.GO_ON
        case 3 if stage in {Stage.DATA, Stage.AUTH}:
            return Verdict.GO_ON
        case _:
            return Verdict.UNKNOWN if stage.marked else Verdict.UNREACHABLE
