"""What became of a ticket at its printer, and what a printer says about itself: closed unions for screens to match."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never


class Cause(StrEnum):
    """Why nothing could be said to, or heard from, a printer."""

    REFUSED = "refused"
    """Something is there, but no printer listens."""
    NO_ROUTE = "no_route"
    """The address or its name leads nowhere."""
    TIMED_OUT = "timed_out"
    """Nobody answered the attempt to connect."""
    CLOSED = "closed"
    """The printer ended the conversation."""
    RESET = "reset"
    """The connection broke."""
    SILENT = "silent"
    """Connected, but a question stayed without its answer."""
    GARBLED = "garbled"
    """More answers than questions: none of them can be believed."""
    SLOW = "slow"
    """It stopped taking data."""
    NO_DEVICE = "no_device"
    """The port, or the folder of the on-screen printer, is not there."""
    BUSY = "busy"
    """Another program holds the port."""
    NO_PERMISSION = "no_permission"
    """This account may not use the port or the folder."""


class OfflineCause(StrEnum):
    """Why a printer that answers is off-line."""

    BUTTON = "button"
    """Somebody holds its feed button or took it off-line."""
    CUTTER = "cutter"
    """The cutter is jammed."""
    ERROR = "error"
    """Another error that needs a person."""
    RECOVERING = "recovering"
    """Too hot or under voltage; it comes back by itself."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Would print. `asked` is False for a printer that never answers: then only the connection is known."""

    near_end: bool = False
    asked: bool = True


@dataclass(frozen=True, slots=True)
class PaperOut:
    """No paper."""


@dataclass(frozen=True, slots=True)
class CoverOpen:
    """The cover is open."""


@dataclass(frozen=True, slots=True)
class Offline:
    """It answers, but does not print."""

    cause: OfflineCause = OfflineCause.BUTTON


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No conversation came about, or it broke."""

    cause: Cause


PrinterStatus = Ready | PaperOut | CoverOpen | Offline | Unreachable


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer worked the whole ticket off.

    `proven` is False for a printer set to answer nothing: it took every byte, which is all that can be known of it.
    `after` is what it said of itself once the ticket was through. A jam behind the cutter stays invisible, and a clone that
    answers GS r out of turn proves only that the ticket arrived: a reprint is always offered.
    """

    near_end: bool = False
    proven: bool = True
    after: Ready | Unreachable = field(default_factory=Ready)


@dataclass(frozen=True, slots=True)
class Unknown:
    """Sent, wholly or in part, but not proven: it may come out later by itself, so never print it again unasked.

    `status` is what the printer said, or did not say, when the proof stayed away.
    """

    status: PrinterStatus


PrintOutcome = Printed | PaperOut | CoverOpen | Offline | Unreachable | Unknown


def may_be_on_paper(outcome: PrintOutcome) -> bool:
    """Tell whether anything of the ticket may have reached paper, now or later; only where not may it be sent again unasked."""
    match outcome:
        case Printed() | Unknown():
            return True
        case PaperOut() | CoverOpen() | Offline() | Unreachable():
            return False
        case _:
            assert_never(outcome)


def problem_code(what: PrinterStatus | PrintOutcome) -> str | None:
    """Return the stable code of what a person should see to (at most 40 characters), or None where all is well."""
    match what:
        case Ready(near_end=near_end):
            return "paper_near_end" if near_end else None
        case Printed(near_end=near_end, after=after):
            return problem_code(after) or ("paper_near_end" if near_end else None)
        case PaperOut():
            return "paper_out"
        case CoverOpen():
            return "cover_open"
        case Offline(cause=offline):
            return f"offline_{offline}"
        case Unreachable(cause=cause):
            return f"unreachable_{cause}"
        case Unknown(status=status):
            return problem_code(status) or "not_proven"
        case _:
            assert_never(what)
