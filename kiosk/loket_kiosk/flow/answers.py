"""What the database's answers make of the state; an answer for a visitor who is gone never comes here."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never
from uuid import UUID

from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.numbering import REFERENCE_PREFIX
from loket_shared.services.enquiries import TicketStatus, Unknown
from loket_shared.services.receiving import UNSIGNED
from loket_shared.services.results import NotAllowed
from loket_shared.services.tickets import NO_QUEUE, Issued, NotOpen
from loket_shared.services.visits import FormComplete, FormIncomplete, Registered

from loket_kiosk.flow.assisting import after_form
from loket_kiosk.flow.draft import OF_MISSING, Draft, Fault, Flaw, form_of
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.moves import HOMES, home, uses_form
from loket_kiosk.flow.number import Number
from loket_kiosk.flow.paper import NoPrinter, Paper, Printing
from loket_kiosk.flow.quiet import wipe
from loket_kiosk.flow.state import Enquiry, KioskState, Notice, Pending, Screen, Visit

_ON_THE_WAY = {Screen.IDENTITY, Screen.PROBLEM, Screen.ASSIST, Screen.TRAINING, Screen.REVIEW, Screen.DIRECT}


def facts_read(state: KioskState, facts: Facts) -> KioskState:
    """Take a new picture of the office; the first screen follows the hours, a visitor under way is not disturbed.

    Only if the chosen service is not offered any more, he chooses once more: nobody shall fill in a form in vain.
    """
    fresh = replace(state, facts=facts)
    if state.screen in HOMES:
        return replace(fresh, screen=home(fresh))
    chosen = state.draft.service_id
    if state.screen not in _ON_THE_WAY or state.pending is not None or facts.service(chosen) is not None:
        return fresh
    return replace(_anew(fresh), faults=(), focus=None, fixing=False, notice=Notice.SERVICE_ENDED)


def broke(state: KioskState, reference: str) -> KioskState:
    """Say that a bug was met; a press that it may have swallowed can be repeated, nothing typed is lost."""
    return replace(state, pending=_waiting(state), fault=reference)


def registered(state: KioskState, answer: Registered | FormIncomplete) -> KioskState:
    """Go on after the guest book: to the problem, or to the review where the guest book is enough."""
    settled = replace(state, pending=None)
    match answer:
        case FormIncomplete(missing):
            faults = tuple(Fault(OF_MISSING[one], Flaw.EMPTY) for one in missing)
            return replace(settled, faults=faults, focus=faults[0].field)
        case Registered(visit_id):
            service_id = state.draft.service_id
            assert service_id is not None
            asks = uses_form(state)
            visit = Visit(visit_id, service_id, state.draft.priority, None if asks else form_of(state.draft))
            screen = Screen.PROBLEM if asks else after_form(replace(settled, visit=visit))
            return replace(settled, visit=visit, screen=screen, focus=None)
        case _:
            assert_never(answer)


def saved(state: KioskState, answer: FormComplete | FormIncomplete | NotAllowed) -> KioskState:
    """Show the review with what the check found missing (S3-04, S3-06)."""
    match answer:
        case NotAllowed():
            return replace(wipe(state), look=state.look, notice=Notice.TAKEN_OVER)
        case FormComplete():
            return _reviewed(state, FormIncomplete(()))
        case FormIncomplete():
            return _reviewed(state, answer)
        case _:
            assert_never(answer)


def _reviewed(state: KioskState, answer: FormIncomplete) -> KioskState:
    assert state.visit is not None
    missing = tuple(OF_MISSING[one] for one in answer.missing)
    visit = replace(state.visit, saved=form_of(state.draft))
    screen = after_form(replace(state, visit=visit, missing=missing))
    return replace(state, pending=None, screen=screen, missing=missing, visit=visit, fixing=False, focus=None)


def issued(
    state: KioskState, given: tuple[Issued | NotOpen | FormIncomplete | NotAllowed, Estimate | NoEstimate]
) -> KioskState:
    """Show the number; or say that the door has closed meanwhile, or what is missing after all."""
    answer, estimate = given
    match answer:
        case Issued():
            paper: Paper = Printing() if answer.print_job_id else NoPrinter()
            number = Number(
                answer.ticket_id,
                answer.label,
                answer.service_id,
                answer.form_label,
                answer.reference,
                answer.issued_at,
                answer.priority,
                estimate,
                answer.print_job_id,
                paper,
                seat=state.visit.seat if state.visit else None,
            )
            fresh = wipe(state)
            return replace(fresh, look=state.look, screen=Screen.NUMBER, number=number, session=fresh.session)
        case NotOpen(opening):
            assert state.facts is not None
            fresh = replace(wipe(state), facts=replace(state.facts, opening=opening), look=state.look)
            return replace(fresh, screen=home(fresh), notice=Notice.TOO_LATE if state.visit else None)
        case FormIncomplete():
            return _reviewed(state, answer) if state.visit else _anew(state)
        case NotAllowed():
            return _refused(state, answer.state)
        case _:
            assert_never(answer)


def _refused(state: KioskState, why: str) -> KioskState:
    """Go where the procedure leads that was changed meanwhile; else an officer has the visit already."""
    if why == NO_QUEUE:
        kept = Notice.HANDED_OVER if state.visit else None
        direct = replace(wipe(state), look=state.look, draft=Draft(state.draft.service_id))
        return replace(direct, screen=Screen.DIRECT, notice=kept)
    if why == UNSIGNED:
        return _anew(state)
    return replace(wipe(state), look=state.look, notice=Notice.TAKEN_OVER)


def _anew(state: KioskState) -> KioskState:
    """Let the visitor choose once more: the procedure asks for more than it did a moment ago."""
    return replace(state, pending=None, screen=home(state), draft=replace(state.draft, service_id=None))


def looked_up(state: KioskState, answer: TicketStatus | Unknown) -> KioskState:
    """Show the state of a ticket, and its label in place of the code that was scanned."""
    asked = state.enquiry.typed
    if not isinstance(answer, TicketStatus):
        return replace(state, pending=None, enquiry=Enquiry(asked, answer))
    scanned = asked.strip().upper().startswith(REFERENCE_PREFIX)
    return replace(state, pending=None, enquiry=Enquiry(answer.label, answer, asked if scanned else ""))


def paper_changed(state: KioskState, ticket_id: UUID, paper: Paper, *, told: bool) -> KioskState:
    """Show how the paper of the present number fares, and whether the officers have been told."""
    if state.number is None or state.number.ticket_id != ticket_id:
        return state
    return replace(state, number=replace(state.number, paper=paper, told=told))


def went_away(state: KioskState, last_good: datetime) -> KioskState:
    """Keep everything while the database is away; who has not begun yet is sent to an officer."""
    pending = _waiting(state)
    since = state.away_since or last_good
    away = replace(state, pending=pending, away_since=since)
    return replace(away, screen=Screen.UNAVAILABLE) if state.screen in HOMES else away


def _waiting(state: KioskState) -> Pending | None:
    return replace(state.pending, waits=True) if state.pending else None


def came_back(state: KioskState) -> KioskState:
    """Take the banner away; a press that waited goes out again with its own key."""
    here = replace(tried_again(state), away_since=None)
    return replace(here, screen=home(here)) if state.screen in HOMES else here


def tried_again(state: KioskState) -> KioskState:
    """Send a press that waits out again."""
    pending: Pending | None = replace(state.pending, waits=False) if state.pending else None
    return replace(state, pending=pending, fault="")
