"""Which acts are legal in a state of the desk (S3-08 to S3-12, S0-05 to S0-08): everything else rests on the screen."""

from enum import StrEnum, auto

from loket_shared.domain.casework import ANSWERABLE, Verb, way
from loket_shared.domain.clean import clean_text
from loket_shared.services.people import PROBLEM
from loket_shared.services.turn_ends import CALLS_BEFORE_SKIP

from loket_operator.desk.state import DeskState, Panel, Paper
from loket_operator.desk.visitor import CaseSheet, Visitor


class DeskAct(StrEnum):
    """What an officer can do with the queue and the visitor in front of him."""

    CALL_NEXT = auto()
    RECALL = auto()
    SKIP = auto()
    WITHDRAW = auto()
    PRESENT = auto()
    LEAVE = auto()
    TRANSFER = auto()
    FURTHER = auto()
    REOPEN = auto()
    CORRECT = auto()
    PROMISE = auto()
    FINISH = auto()


def legal(state: DeskState) -> frozenset[DeskAct]:
    """Return the acts that may be done now; everything else is disabled on the screen."""
    acts = _legal_for(state, state.current) if state.current else set()
    if _may_call(state):
        acts.add(DeskAct.CALL_NEXT)
    return frozenset(act for act in acts if not state.busy & {act.value, "ticket"})


def _may_call(state: DeskState) -> bool:
    served = sum(one.serving for one in state.visitors)
    return state.desk_id is not None and state.calling is None and served < state.capacity and bool(state.queue)


def _legal_for(state: DeskState, visitor: Visitor) -> set[DeskAct]:
    if not visitor.serving:
        acts = {DeskAct.SKIP, DeskAct.WITHDRAW, DeskAct.PRESENT, DeskAct.TRANSFER}
        return acts | {DeskAct.RECALL} if visitor.calls < CALLS_BEFORE_SKIP else acts
    if state.panel is Panel.FINISH:
        return {DeskAct.FINISH} if ready_to_finish(state) else set()
    sheet = visitor.sheet
    if sheet is None:
        away = {DeskAct.LEAVE, DeskAct.TRANSFER}
        return away if state.unready else {*away, DeskAct.FINISH}
    acts = {DeskAct.LEAVE, DeskAct.TRANSFER, DeskAct.FURTHER}
    if sheet.state in way(Verb.CORRECT).leaves:
        acts.add(DeskAct.CORRECT)
    if sheet.state in way(Verb.PROMISE).leaves and (not sheet.promised or visitor.nothing_new):
        acts.add(DeskAct.PROMISE)
    if visitor.older and sheet.state in way(Verb.REOPEN).leaves:
        acts.add(DeskAct.REOPEN)
    ready = sheet.promised or visitor.nothing_new or state.draft.text.strip()
    if ready and not too_long(state) and not (state.unready or sheet.unsent):
        acts.add(DeskAct.FINISH)
    return acts


def panel_is_over(state: DeskState) -> bool:
    """Tell whether an open panel asks for an act that is not legal any more: another console was faster."""
    act = _ASKS.get(state.panel)
    waits = act is not None and bool(state.busy & {act.value, "ticket"})
    return act is not None and not waits and act not in legal(state)


_ASKS = {
    Panel.SKIP: DeskAct.SKIP,
    Panel.WITHDRAW: DeskAct.WITHDRAW,
    Panel.LEAVE: DeskAct.LEAVE,
    Panel.TRANSFER: DeskAct.TRANSFER,
    Panel.FURTHER: DeskAct.FURTHER,
    Panel.REOPEN: DeskAct.REOPEN,
    Panel.PROMISE: DeskAct.PROMISE,
}


def may_escalate(state: DeskState) -> bool:
    """Tell whether the open form may go to LKPP, or already goes there; the draft itself stands in the cases' workspace (S3-11)."""
    visitor, sheet = state.current, state.sheet
    served = visitor is not None and visitor.serving and state.panel is not Panel.FINISH
    return served and sheet is not None and sheet.state in way(Verb.ESCALATE).leaves


def too_long(state: DeskState) -> bool:
    """Tell whether part C is longer than the form can keep; nothing is cut off unseen."""
    return len(state.draft.text) > PROBLEM


def skip_needs_reason(visitor: Visitor) -> bool:
    """Tell whether a skip must say why: before the third unanswered call (S3-08)."""
    return visitor.calls < CALLS_BEFORE_SKIP


def ready_to_finish(state: DeskState) -> bool:
    """Tell whether the finish panel is complete: the paper is settled and the copy's fate is known (S3-12)."""
    done = state.finishing
    settled = done.copy is not None and done.paper is not Paper.PRINTING
    return settled and not needs_saving(state) and not too_long(state)


def needs_saving(state: DeskState) -> bool:
    """Tell whether part C in the editor still has to be written into the form before the visit may end (S3-10)."""
    return state.sheet is not None and unwritten(state.sheet, state.draft.text)


def unwritten(sheet: CaseSheet, text: str) -> bool:
    """Tell whether a text in the editor is not part C of its form yet."""
    if (sheet.promised and not text.strip()) or not writable(sheet):
        return False
    return not sheet.answered or sheet.answer != clean_text(text, PROBLEM).text


def writable(sheet: CaseSheet) -> bool:
    """Tell whether part C may be written in the state of this form."""
    return sheet.state in ANSWERABLE


def goes_without_paper(state: DeskState) -> bool:
    """Tell whether the open form needs no paper: its visitor came back, and neither part C nor a promise is new."""
    visitor, sheet = state.current, state.sheet
    if visitor is None or sheet is None or not visitor.nothing_new:
        return False
    return not state.draft.text.strip() or clean_text(state.draft.text, PROBLEM).text == sheet.answer
