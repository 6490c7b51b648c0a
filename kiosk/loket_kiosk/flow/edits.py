"""Typing and choosing: what each field, chip and switch makes of the state."""

from collections.abc import Callable
from dataclasses import replace

from loket_kiosk.flow import assisting
from loket_kiosk.flow.draft import LIMITS, Draft, Fault, Field, Flaw, code_faults, email_faults, phone_faults, with_text
from loket_kiosk.flow.state import Enquiry, KioskState, Look, Pending, Screen, Step

REFERENCE_LIMIT = 64
_ASKS = {Screen.WELCOME, Screen.DIRECT, Screen.CLOSED, Screen.STATUS, Screen.PARTING}
_HINTS: dict[Field, Callable[[Draft], tuple[Fault, ...]]] = {
    Field.PHONE: lambda draft: phone_faults(draft.identity.phone),
    Field.EMAIL: lambda draft: email_faults(draft.identity.email),
    Field.TENDER_CODE: lambda draft: code_faults(draft.problem.tender_code),
    Field.BID_CODE: lambda draft: code_faults(draft.assist.bid_code, Field.BID_CODE),
}


def type_text(state: KioskState, field: Field, typed: str) -> KioskState:
    """Take a text field's new content; what does not fit is dropped and said, a fault said before is taken back.

    While a press is under way nothing is taken: what the database then holds must be what the visitor sees.
    """
    if state.under_way:
        return state
    draft = with_text(state.draft, field, typed)
    cut = (Fault(field, Flaw.CUT),) if len(typed) > LIMITS[field] else ()
    return replace(state, draft=draft, faults=_without(state.faults, field) + cut)


def leave_field(state: KioskState, field: Field) -> KioskState:
    """Say gently what looks mistyped once the visitor has gone on to another field."""
    if field not in _HINTS:
        return assisting.leave_field(state, field)
    kept = tuple(fault for fault in state.faults if fault.field is not field or fault.flaw is Flaw.EMPTY)
    return replace(state, faults=kept + _HINTS[field](state.draft))


def choose(state: KioskState, draft: Draft) -> KioskState:
    """Take a choice that is no text: role, companions, group, kind; not while a press is under way."""
    return state if state.under_way else replace(state, draft=draft)


def type_reference(state: KioskState, typed: str) -> KioskState:
    """Take what is typed or scanned in the status check; a new text makes the old answer go."""
    return replace(state, enquiry=Enquiry(typed[:REFERENCE_LIMIT]))


def scanned(state: KioskState, before: KioskState, reference: str, key: str) -> KioskState:
    """Take a scan. Where nobody is filling anything in it asks for the ticket's state; in a form it only undoes itself.

    `before` is the state at the scan's first letter: what the scanner typed into a field is taken out again.
    """
    if state.pending is None and state.screen in _ASKS:
        asked = replace(state, screen=Screen.STATUS, enquiry=Enquiry(reference), notice=None, parting=None)
        return replace(asked, pending=Pending(Step.LOOK_UP, key))
    if state.session != before.session:
        return state
    undone = replace(state, draft=before.draft, faults=before.faults)
    return replace(undone, enquiry=before.enquiry) if state.pending is not None and state.pending.waits else undone


def look(state: KioskState, wanted: Look) -> KioskState:
    """Show everything as this visitor reads it best."""
    return replace(state, look=wanted)


def _without(faults: tuple[Fault, ...], field: Field) -> tuple[Fault, ...]:
    return tuple(fault for fault in faults if fault.field is not field)
