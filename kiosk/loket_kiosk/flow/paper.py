"""How the paper ticket fares, told apart by what the visitor should do now."""

from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """Why there is no paper ticket, as far as the printer told."""

    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"
    UNREACHABLE = "unreachable"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Printing:
    """The ticket is on its way to the printer."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The printer says that the ticket is out."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """The ticket was sent, but nothing told whether it came out."""


@dataclass(frozen=True, slots=True)
class NoPaper:
    """No ticket came out; the number on the screen is what counts."""

    why: Why


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """This kiosk has no printer: the screen is the ticket."""


Paper = Printing | Printed | Unsure | NoPaper | NoPrinter


def keeps_screen(paper: Paper) -> bool:
    """Tell whether the number must stay on the screen until it is touched."""
    return not isinstance(paper, Printed)
