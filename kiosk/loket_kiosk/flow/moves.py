"""Going from screen to screen: what each press of the visitor makes of the state."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.sop.model import GuestBook

from loket_kiosk.flow import assisting
from loket_kiosk.flow.draft import (
    ASSIST_FIELDS,
    IDENTITY_FIELDS,
    Fault,
    Field,
    Flaw,
    code_faults,
    form_of,
    identity_faults,
    must_stay,
)
from loket_kiosk.flow.state import Enquiry, Keys, KioskState, Pending, Screen, Step

HOMES = frozenset({Screen.WELCOME, Screen.CLOSED, Screen.UNAVAILABLE})


def home(state: KioskState) -> Screen:
    """Return the first screen that the office's hours and the database allow."""
    if state.facts is None or state.away_since is not None:
        return Screen.UNAVAILABLE
    return Screen.WELCOME if state.facts.gives_numbers else Screen.CLOSED


def uses_form(state: KioskState) -> bool:
    """Tell whether the chosen service asks for the problem, or the guest book is enough."""
    service = state.facts.service(state.draft.service_id) if state.facts else None
    return service is None or service.uses_form


def asks_identity(state: KioskState) -> bool:
    """Tell whether the visitor says who he is before the number: for the form, or for a guest book at the start."""
    service = state.facts.service(state.draft.service_id) if state.facts else None
    return service is None or service.uses_form or service.guest_book is GuestBook.START


def signs_later(state: KioskState) -> bool:
    """Tell whether the guest book is signed with an officer, before the visitor leaves."""
    service = state.facts.service(state.draft.service_id) if state.facts else None
    return service is not None and service.guest_book is GuestBook.END


def choose_service(state: KioskState, service_id: UUID, keys: Keys) -> KioskState:
    """Begin with a service as its procedure goes; what was typed stays. `keys` are fresh, for a visit that is not there yet.

    A visit made for another service, or with the other answer about priority, is left behind for a new one. Where nobody
    takes a number, nothing is asked: the visitor is told where to go.
    """
    service = state.facts.service(service_id) if state.facts else None
    if state.screen is not Screen.WELCOME or service is None:
        return state
    draft = replace(state.draft, service_id=service_id)
    if not service.uses_queue:
        return replace(state, draft=draft, screen=Screen.DIRECT, faults=(), fixing=False, focus=None, notice=None)
    visit = state.visit
    if visit is None or (visit.service_id, visit.priority) != (service_id, draft.priority):
        state = replace(state, visit=None, keys=keys, missing=())
    begun = replace(state, draft=draft, faults=(), fixing=False, focus=None, notice=None, fault="")
    return replace(begun, screen=Screen.IDENTITY if asks_identity(begun) else Screen.REVIEW)


def ask_priority(state: KioskState) -> KioskState:
    """Ask to be served by the rules for priority, without proof; a second press takes it back."""
    return replace(state, draft=replace(state.draft, priority=not state.draft.priority))


def advance(state: KioskState, key: str) -> KioskState:
    """Press the screen's main button; `key` is the act key of what the database has to do, if anything.

    While an earlier press has no answer yet nothing happens: a double tap is one tap.
    """
    if state.pending is not None:
        return state
    state = replace(state, fault="")
    match state.screen:
        case Screen.IDENTITY:
            return _leave_identity(state, key)
        case Screen.PROBLEM:
            return _settle(replace(state, faults=code_faults(state.draft.problem.tender_code)), key)
        case Screen.ASSIST | Screen.TRAINING:
            return assisting.leave(state, key)
        case Screen.REVIEW:
            return _leave_review(state)
        case Screen.STATUS if state.enquiry.may_report:
            return replace(state, pending=Pending(Step.REPORT_OUT, key))
        case Screen.STATUS if state.enquiry.typed.strip():
            return replace(state, pending=Pending(Step.LOOK_UP, key))
    return state


def _leave_review(state: KioskState) -> KioskState:
    if state.missing:
        return fix(state, state.missing[0])
    if state.visit is not None and state.visit.asked is None and assisting.asks_assist(state):
        return replace(state, screen=Screen.ASSIST, faults=(), focus=None)
    return replace(state, pending=Pending(Step.ISSUE, state.keys.issue))


def _leave_identity(state: KioskState, key: str) -> KioskState:
    faults = identity_faults(state.draft.identity)
    if must_stay(faults):
        return replace(state, faults=faults, focus=faults[0].field)
    settled = replace(state, faults=faults)
    if state.visit is None:
        return replace(settled, pending=Pending(Step.REGISTER, state.keys.register))
    if uses_form(state) and not state.fixing:
        return replace(settled, screen=Screen.PROBLEM, focus=None)
    return _settle(settled, key)


def _settle(state: KioskState, key: str) -> KioskState:
    """Go on after guest book and form; what the database holds already is not saved again."""
    if state.visit is not None and state.visit.saved == form_of(state.draft):
        return replace(state, screen=assisting.after_form(state), fixing=False, focus=None)
    return replace(state, pending=Pending(Step.SAVE, key))


def back(state: KioskState) -> KioskState:
    """Go one screen back; nothing typed is lost, and a press that waits for the database is forgotten."""
    if state.under_way:
        return state
    stays = replace(state, pending=None, faults=(), focus=None, fixing=False, notice=None, fault="")
    if (before := assisting.before(state)) is not None:
        return replace(stays, screen=before, fixing=state.fixing and state.screen is Screen.TRAINING)
    match state.screen:
        case Screen.IDENTITY | Screen.PROBLEM if state.fixing and not state.missing:
            return replace(stays, screen=Screen.REVIEW)
        case Screen.PROBLEM:
            return replace(stays, screen=Screen.IDENTITY)
        case Screen.REVIEW if asks_identity(state):
            return replace(stays, screen=Screen.PROBLEM if uses_form(state) else Screen.IDENTITY)
        case Screen.REVIEW | Screen.DIRECT:
            return replace(stays, screen=home(state), draft=replace(state.draft, service_id=None))
        case Screen.IDENTITY | Screen.STATUS:
            return replace(stays, screen=home(state), enquiry=Enquiry())
    return state


def fix(state: KioskState, field: Field) -> KioskState:
    """Jump from the review to one field; leaving that screen comes back to the review (S3-06).

    A press that waits for the database is forgotten, as by going back.
    """
    if state.screen is not Screen.REVIEW or state.under_way:
        return state
    assist = Screen.TRAINING if field in {Field.GOES_ON, Field.REASON} else Screen.ASSIST
    screen = Screen.IDENTITY if field in IDENTITY_FIELDS else assist if field in ASSIST_FIELDS else Screen.PROBLEM
    faults = _known_faults(state, screen)
    return replace(state, pending=None, screen=screen, fixing=True, focus=field, faults=faults)


def _known_faults(state: KioskState, screen: Screen) -> tuple[Fault, ...]:
    if screen is Screen.IDENTITY:
        return identity_faults(state.draft.identity)
    if screen in {Screen.ASSIST, Screen.TRAINING}:
        return assisting.deadline(state).faults if screen is Screen.ASSIST else ()
    empty = (Fault(Field.TEXT, Flaw.EMPTY),) if Field.TEXT in state.missing else ()
    return empty + code_faults(state.draft.problem.tender_code)


def open_status(state: KioskState) -> KioskState:
    """Open the status check."""
    if state.screen not in {Screen.WELCOME, Screen.CLOSED}:
        return state
    return replace(state, screen=Screen.STATUS, enquiry=Enquiry(), notice=None)
