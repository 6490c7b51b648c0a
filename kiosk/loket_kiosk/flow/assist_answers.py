"""What the database's answers about the bidding room make of the state."""

from dataclasses import dataclass, replace
from typing import assert_never

from loket_shared.services.bidding_intake import Advised, DeadlineFar, DeadlinePast
from loket_shared.services.bidding_reporting import NothingToReport, ReportedOut, StillRunning
from loket_shared.services.enquiries import Unknown
from loket_shared.services.reservation_outcomes import AnotherDay, UnknownCode
from loket_shared.services.reservation_reading import ReservationView
from loket_shared.services.results import NotAllowed

from loket_kiosk.flow.draft import Fault, Field, Flaw
from loket_kiosk.flow.paper import NoPrinter, Paper, Printing
from loket_kiosk.flow.parting import Parting, Reported, TrainingFirst
from loket_kiosk.flow.quiet import wipe
from loket_kiosk.flow.state import Enquiry, KioskState, Notice, Pending, Screen, Step


@dataclass(frozen=True, slots=True)
class AskKept:
    """The answers are kept; `seat` is the reservation with which the provider came."""

    seat: ReservationView | None


@dataclass(frozen=True, slots=True)
class SeatReleased:
    """The code's reservation was given up meanwhile: cancelled, or its provider came too late."""


ReportAnswer = ReportedOut | NothingToReport | StillRunning | Unknown
AskAnswer = AskKept | DeadlinePast | DeadlineFar | UnknownCode | AnotherDay | SeatReleased | NotAllowed


def asked(state: KioskState, answer: AskAnswer) -> KioskState:
    """Go to the review, or say beside the field what cannot be."""
    match answer:
        case AskKept(seat):
            assert state.visit is not None
            visit = replace(state.visit, asked=state.draft.assist, seat=seat)
            return replace(state, pending=None, screen=Screen.REVIEW, visit=visit, fixing=False, focus=None)
        case DeadlinePast():
            return _amiss(state, Field.TIME, Flaw.PAST)
        case DeadlineFar():
            return _amiss(state, Field.DATE, Flaw.FAR)
        case UnknownCode():
            return _amiss(state, Field.RESERVATION, Flaw.NO_RESERVATION)
        case AnotherDay():
            return _amiss(state, Field.RESERVATION, Flaw.OTHER_DAY)
        case SeatReleased():
            return _amiss(state, Field.RESERVATION, Flaw.RELEASED)
        case NotAllowed():
            return replace(wipe(state), look=state.look, notice=Notice.TAKEN_OVER)
        case _:
            assert_never(answer)


def _amiss(state: KioskState, field: Field, flaw: Flaw) -> KioskState:
    return replace(state, pending=None, screen=Screen.ASSIST, faults=(Fault(field, flaw),), focus=field)


def advised(state: KioskState, answer: Advised | NotAllowed) -> KioskState:
    """Say goodbye until the training; nothing of the visitor stays."""
    match answer:
        case Advised():
            assist, known = state.draft.assist, state.facts.trainings if state.facts else ()
            wanted = tuple(one for one in known if one.id in assist.wanted)
            return _part(state, TrainingFirst(wanted, assist.interested))
        case NotAllowed():
            return replace(wipe(state), look=state.look, notice=Notice.TAKEN_OVER)
        case _:
            assert_never(answer)


def reported(state: KioskState, answer: ReportAnswer) -> KioskState:
    """Thank and say goodbye; who may not leave yet, or did already, is shown how his number stands now."""
    match answer:
        case ReportedOut(done=slip):
            printer = state.facts.printer if state.facts else None
            return _part(state, Reported(slip, NoPrinter() if printer is None else Printing()))
        case NothingToReport() | StillRunning() | Unknown():
            assert state.pending is not None
            again = Pending(Step.LOOK_UP, f"{state.pending.key}:again")
            return replace(state, pending=again, enquiry=Enquiry(state.enquiry.reference))
        case _:
            assert_never(answer)


def slip_printed(state: KioskState, paper: Paper) -> KioskState:
    """Show how the slip fared, while its provider is still there."""
    if not isinstance(state.parting, Reported):
        return state
    return replace(state, parting=replace(state.parting, paper=paper))


def _part(state: KioskState, parting: Parting) -> KioskState:
    return replace(wipe(state), look=state.look, screen=Screen.PARTING, parting=parting)
