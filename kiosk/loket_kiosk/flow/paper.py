"""How the paper ticket fares: what the printer said, and the three cases in which it was not asked."""

from dataclasses import dataclass
from typing import assert_never

from loket_shared.devices.outcomes import (
    CoverOpen,
    Offline,
    PaperOut,
    Printed,
    PrintOutcome,
    Ready,
    Unknown,
    Unreachable,
)
from loket_shared.services.prints import JobState


@dataclass(frozen=True, slots=True)
class Printing:
    """The ticket is on its way to the printer."""


@dataclass(frozen=True, slots=True)
class NotBegun:
    """The printer was not asked: the database was away, or the ticket waited too long. An officer can print it."""


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """This kiosk has no printer: the screen is the ticket."""


Paper = Printing | NotBegun | NoPrinter | PrintOutcome


def keeps_screen(paper: Paper) -> bool:
    """Tell whether the number must stay on the screen until it is touched: whenever it may be all that the visitor has."""
    match paper:
        case Printed():
            return False
        case Printing() | NotBegun() | NoPrinter() | PaperOut() | CoverOpen() | Offline() | Unreachable() | Unknown():
            return True
        case _:
            assert_never(paper)


def job_state(outcome: PrintOutcome) -> JobState:
    """Return how the database keeps an outcome."""
    match outcome:
        case Printed():
            return JobState.PRINTED
        case Unknown():
            return JobState.UNKNOWN
        case PaperOut() | CoverOpen() | Offline() | Unreachable():
            return JobState.FAILED
        case _:
            assert_never(outcome)


def paper_of(state: JobState) -> Paper:
    """Return what an earlier print of the same ticket left to say."""
    match state:
        case JobState.PRINTED:
            return Printed()
        case JobState.SENDING | JobState.UNKNOWN:
            return Unknown(Ready(asked=False))
        case JobState.QUEUED | JobState.FAILED | JobState.EXPIRED:
            return NotBegun()
        case _:
            assert_never(state)
