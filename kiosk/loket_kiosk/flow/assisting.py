"""The two screens of the bidding room: what is asked, the advice to be trained first, and where each press leads (S4-03, S4-04)."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from loket_shared.domain.bidding import Need
from loket_shared.domain.sop.model import GuestBook

from loket_kiosk.flow.assist import Assist, Day, Why
from loket_kiosk.flow.closing import Closing, closing
from loket_kiosk.flow.draft import Fault, Field, Flaw, code_faults, must_stay
from loket_kiosk.flow.state import KioskState, Pending, Screen, Step

_OF_DAY = frozenset({Field.DATE, Field.TIME})


def asks_assist(state: KioskState) -> bool:
    """Tell whether the chosen service is one of the bidding room, and its provider has said who he is."""
    service = state.facts.service(state.draft.service_id) if state.facts else None
    signs = service is not None and (service.uses_form or service.guest_book is GuestBook.START)
    return service is not None and service.uses_seats and signs


def deadline(state: KioskState) -> Closing:
    """Return when the tender closes, as far as it can be read."""
    if state.facts is None:
        return Closing()
    return closing(state.draft.assist, state.facts.read_at, state.facts.office.zone)


def after_form(state: KioskState) -> Screen:
    """Return what follows guest book and form; who mends one field from the review comes back to it."""
    asked = state.visit is not None and state.visit.asked is not None
    if asks_assist(state) and not (state.fixing and asked) and not state.missing:
        return Screen.ASSIST
    return Screen.REVIEW


def leave(state: KioskState, key: str) -> KioskState:
    """Press the main button of one of the two screens."""
    return _leave_assist(state, key) if state.screen is Screen.ASSIST else _leave_training(state, key)


def _leave_assist(state: KioskState, key: str) -> KioskState:
    """Go on from the questions: an untrained provider hears of the trainings first. A past deadline is said once."""
    assist = state.draft.assist
    asked = () if assist.trained is not None else (Fault(Field.TRAINED, Flaw.EMPTY),)
    faults = asked + code_faults(assist.bid_code, Field.BID_CODE) + deadline(state).faults
    past = next((one for one in faults if one.flaw is Flaw.PAST), None)
    if must_stay(faults) or (past is not None and past not in state.faults):
        first = next(
            (one for one in faults if one.field is not Field.TRAINED and one.field is not Field.BID_CODE), None
        )
        return replace(state, faults=faults, focus=first.field if first and not asked else None)
    settled = replace(state, faults=faults, focus=None)
    if assist.asks_training:
        return replace(settled, screen=Screen.TRAINING, faults=())
    return _ask(settled, key)


def _leave_training(state: KioskState, key: str) -> KioskState:
    """Do what an untrained provider decided: training first ends the visit kindly, assistance needs a reason (A.8-27)."""
    assist = state.draft.assist
    if assist.goes_on is None:
        return replace(state, faults=(Fault(Field.GOES_ON, Flaw.EMPTY),))
    if not assist.goes_on:
        return replace(state, faults=(), pending=Pending(Step.ADVISE, key))
    if assist.why is None or (assist.why is Why.OTHER and not assist.reason.strip()):
        return replace(state, faults=(Fault(Field.REASON, Flaw.EMPTY),))
    return _ask(replace(state, faults=()), key)


def _ask(state: KioskState, key: str) -> KioskState:
    """Have the answers kept; what the database holds already is not sent again."""
    assert state.visit is not None
    if state.visit.asked == state.draft.assist:
        return replace(state, screen=Screen.REVIEW, fixing=False, focus=None)
    return replace(state, pending=Pending(Step.ASK, key))


def before(state: KioskState) -> Screen | None:
    """Return the screen before this one, None where the bidding room has no say in it."""
    match state.screen:
        case Screen.TRAINING:
            return Screen.ASSIST
        case Screen.REVIEW if asks_assist(state):
            return Screen.TRAINING if state.draft.assist.asks_training else Screen.ASSIST
        case Screen.ASSIST if state.fixing:
            return Screen.REVIEW
        case Screen.ASSIST:
            service = state.facts.service(state.draft.service_id) if state.facts else None
            return Screen.PROBLEM if service is None or service.uses_form else Screen.IDENTITY
    return None


def with_trained(state: KioskState, trained: bool) -> KioskState:
    """Say whether the training was followed; a trained provider has nothing to decide."""
    assist = replace(state.draft.assist, trained=trained)
    if trained:
        assist = replace(assist, goes_on=None, why=None, reason="", wanted=frozenset(), interested=False)
    return _with(state, assist, Field.TRAINED)


def with_need(state: KioskState, need: Need) -> KioskState:
    """Say what is needed, or take it back by touching it again."""
    same = state.draft.assist.need is need
    return _with(state, replace(state.draft.assist, need=Need.UNKNOWN if same else need), Field.NEED)


def with_day(state: KioskState, day: Day) -> KioskState:
    """Say on which day the tender closes; the same touch again takes it back, and the time with it."""
    assist = state.draft.assist
    chosen = Day.NONE if assist.day is day else day
    assist = replace(assist, day=chosen, time="" if chosen is Day.NONE else assist.time)
    asked = _with(state, replace(assist, date=assist.date if chosen is Day.OTHER else ""), *_OF_DAY)
    return replace(asked, focus=Field.DATE if chosen is Day.OTHER else None)


def with_time(state: KioskState, time: str) -> KioskState:
    """Say at what time the tender closes."""
    return _with(state, replace(state.draft.assist, time=time), *_OF_DAY)


def with_goes_on(state: KioskState, goes_on: bool) -> KioskState:
    """Decide between the training and assistance all the same."""
    return _with(state, replace(state.draft.assist, goes_on=goes_on), Field.GOES_ON, Field.REASON)


def with_why(state: KioskState, why: Why) -> KioskState:
    """Say why assistance cannot wait for the training."""
    chosen = _with(state, replace(state.draft.assist, why=why), Field.REASON)
    return replace(chosen, focus=Field.REASON if why is Why.OTHER else None)


def want_training(state: KioskState, training_id: UUID | None) -> KioskState:
    """Say that this training would suit, or take it back; None where no date is known yet."""
    assist = state.draft.assist
    wanted = assist.wanted ^ {training_id} if training_id is not None else assist.wanted
    interested = bool(wanted) if training_id is not None else not assist.interested
    return _with(state, replace(assist, wanted=wanted, interested=interested))


def leave_field(state: KioskState, field: Field) -> KioskState:
    """Say what looks wrong with date and time, once the provider has gone on to another field."""
    if field not in _OF_DAY:
        return state
    kept = tuple(fault for fault in state.faults if fault.field not in _OF_DAY)
    said = tuple(one for one in deadline(state).faults if one.flaw is not Flaw.EMPTY)
    return replace(state, faults=kept + said)


def when(state: KioskState) -> datetime | None:
    """Return the deadline where nothing is wrong with it but that it is past."""
    read = deadline(state)
    return None if must_stay(read.faults) else read.at


def _with(state: KioskState, assist: Assist, *fields: Field) -> KioskState:
    if state.under_way:
        return state
    kept = tuple(fault for fault in state.faults if fault.field not in fields)
    return replace(state, draft=replace(state.draft, assist=assist), faults=kept, focus=None)
