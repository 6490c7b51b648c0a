"""What an officer may do with an open case, and why not when an act rests."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from loket_shared.domain.casework import BEFORE_ARCHIVE, HELPERS, Verb, legal, way
from loket_shared.domain.deviations import may_give_cause
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Role
from loket_shared.services.case_story import CaseStory
from loket_shared.services.case_times import CaseTimes
from loket_shared.services.deviation_lines import RegisterLine


class CaseAct(StrEnum):
    """One button each; most of them open a panel below the case."""

    TAKE_UP = "takeUp"
    PRIORITISE = "prioritise"
    ASK = "ask"
    REMIND = "remind"
    RECEIVE = "receive"
    ANSWER = "answer"
    KEEP = "keep"
    TELL = "tell"
    CONFIRM = "confirm"
    CLOSE_SILENT = "closeSilent"
    PROMISE = "promise"
    NUMBER = "numberGiven"
    HAND_ON = "handOn"
    HAND_BACK = "handBack"
    TAKE_OVER = "takeOver"
    NOTE = "note"
    CONTACT = "contact"
    CORRECT = "correct"
    MERGE = "merge"
    LINK = "link"
    CANCEL = "cancel"
    REOPEN = "reopen"
    ARCHIVE = "archive"
    COPY = "copy"
    PAUSE = "pause"
    EXPLAIN = "explain"
    DOSSIER = "dossier"
    ESCALATE = "escalate"
    THREAD = "thread"


class Rest(StrEnum):
    """Why an act rests."""

    STATE = "state"
    ROLE = "role"
    SILENCE = "silence"
    MINE = "mine"
    NOTHING = "nothing"
    THEIRS = "theirs"
    UNTOUCHED = "untouched"


VERBS = {
    CaseAct.TAKE_UP: Verb.TAKE_UP,
    CaseAct.PRIORITISE: Verb.PRIORITISE,
    CaseAct.ASK: Verb.ASK,
    CaseAct.REMIND: Verb.RECEIVE,
    CaseAct.RECEIVE: Verb.RECEIVE,
    CaseAct.ANSWER: Verb.ANSWER,
    CaseAct.KEEP: Verb.KEEP_SOLUTION,
    CaseAct.TELL: Verb.TELL,
    CaseAct.CONFIRM: Verb.CONFIRM,
    CaseAct.CLOSE_SILENT: Verb.CLOSE_SILENT,
    CaseAct.PROMISE: Verb.PROMISE,
    CaseAct.HAND_ON: Verb.HAND_ON,
    CaseAct.HAND_BACK: Verb.HAND_BACK,
    CaseAct.CORRECT: Verb.CORRECT,
    CaseAct.MERGE: Verb.MERGE,
    CaseAct.CANCEL: Verb.CANCEL,
    CaseAct.REOPEN: Verb.REOPEN,
    CaseAct.ESCALATE: Verb.ESCALATE,
}
BESIDE = frozenset({CaseAct.PAUSE, CaseAct.EXPLAIN, CaseAct.DOSSIER})
"""Acts about the case's times and proof; their buttons stand beside those, not among the acts of its state."""

AT_ONCE = frozenset({CaseAct.TAKE_UP, CaseAct.NUMBER, CaseAct.TAKE_OVER})
"""Acts that ask nothing: one press does them."""

WRITES = (CaseAct.KEEP, CaseAct.ANSWER)
SHARED_TEXT = frozenset(WRITES)
"""Both write part C, so both go on with the same draft."""

_ENDED = frozenset({CaseState.MERGED, CaseState.CANCELLED})


@dataclass(frozen=True, slots=True)
class Officer:
    """Who sits here."""

    staff_id: UUID | None
    roles: frozenset[Role]


def resting(
    act: CaseAct, story: CaseStory, officer: Officer, now: datetime, times: CaseTimes | None = None
) -> Rest | None:
    """Return why an act is not possible now (`now` is aware), None when it is; the one table of transitions decides.

    `times` are the case's, for the acts about them.
    """
    state = story.view.state
    if act in BESIDE:
        return _beside(act, story, officer, times)
    if act in VERBS:
        return _by_table(act, story, officer, now)
    match act:
        case CaseAct.TAKE_OVER:
            if story.standing.holder_id == officer.staff_id:
                return Rest.MINE
            return _needs(HELPERS, officer, state in BEFORE_ARCHIVE)
        case CaseAct.NUMBER:
            return _needs(HELPERS, officer, number_is_owed(story))
        case CaseAct.ARCHIVE:
            return None if state in BEFORE_ARCHIVE else Rest.STATE
        case CaseAct.COPY | CaseAct.THREAD:
            return Rest.UNTOUCHED if act is CaseAct.THREAD and not was_escalated(story) else None
        case _:
            return _needs(HELPERS, officer, state not in _ENDED)


def to_explain(times: CaseTimes | None, story: CaseStory, officer: Officer) -> RegisterLine | None:
    """Return the first deviation without a cause that this officer may explain: their step, their case, or any as supervisor."""
    holder = story.standing.holder_id
    for one in times.unexplained if times else ():
        if may_give_cause(officer.staff_id, officer.roles, done_by=one.officer_id, holder_id=holder):
            return one
    return None


def was_escalated(story: CaseStory) -> bool:
    """Tell whether the case has escalations, open ones or past."""
    return any(event.kind is EventKind.CASE_UNSOLVABLE for event in story.timeline)


def number_is_owed(story: CaseStory) -> bool:
    """Tell whether a promise was made whose form number nobody has given yet (S0-08)."""
    return story.view.state is CaseState.PROMISED and story.view.promised_at is not None and not story.view.number_told


def frequent(story: CaseStory) -> tuple[CaseAct, ...]:
    """Return the acts that a case in this state mostly needs, at most five, the next step first."""
    state = story.view.state
    first = (CaseAct.PRIORITISE,) if not story.standing.level and state in way(Verb.PRIORITISE).leaves else ()
    if number_is_owed(story):
        first = (CaseAct.NUMBER, *first)
    return (*first, *_FREQUENT[state])[:5]


_FREQUENT = {
    CaseState.RECORDED: (CaseAct.TAKE_UP, CaseAct.KEEP, CaseAct.ASK, CaseAct.HAND_ON, CaseAct.PROMISE),
    CaseState.PROMISED: (CaseAct.TAKE_UP, CaseAct.KEEP, CaseAct.ASK, CaseAct.HAND_ON, CaseAct.ANSWER),
    CaseState.ANALYSIS: (CaseAct.KEEP, CaseAct.ASK, CaseAct.HAND_ON, CaseAct.ESCALATE, CaseAct.ANSWER),
    CaseState.ANALYSIS_ADMIN: (CaseAct.KEEP, CaseAct.ASK, CaseAct.ESCALATE, CaseAct.HAND_BACK, CaseAct.TAKE_OVER),
    CaseState.CLARIFICATION: (CaseAct.RECEIVE, CaseAct.REMIND, CaseAct.COPY, CaseAct.CONTACT, CaseAct.NOTE),
    CaseState.ESCALATED: (CaseAct.THREAD, CaseAct.ESCALATE, CaseAct.NOTE, CaseAct.CONTACT, CaseAct.COPY),
    CaseState.SOLUTION_KNOWN: (CaseAct.TELL, CaseAct.COPY, CaseAct.CONTACT, CaseAct.KEEP, CaseAct.ANSWER),
    CaseState.AWAITING_CONFIRMATION: (CaseAct.CONFIRM, CaseAct.CONTACT, CaseAct.COPY, CaseAct.CLOSE_SILENT, CaseAct.NOTE),
    CaseState.ANSWERED: (CaseAct.ARCHIVE, CaseAct.REOPEN, CaseAct.COPY, CaseAct.NOTE, CaseAct.CONTACT),
    CaseState.ARCHIVED: (CaseAct.REOPEN, CaseAct.NOTE, CaseAct.COPY, CaseAct.LINK, CaseAct.CONTACT),
    CaseState.MERGED: (CaseAct.COPY,),
    CaseState.CANCELLED: (CaseAct.REOPEN, CaseAct.COPY),
}  # fmt: skip


def _by_table(act: CaseAct, story: CaseStory, officer: Officer, now: datetime) -> Rest | None:
    state, verb = story.view.state, VERBS[act]
    if verb in legal(state, officer.roles):
        due = story.standing.due_at
        waits = act is CaseAct.CLOSE_SILENT and (due is None or due > now)
        return Rest.SILENCE if waits else None
    return Rest.STATE if state not in way(verb).leaves else Rest.ROLE


def _beside(act: CaseAct, story: CaseStory, officer: Officer, times: CaseTimes | None) -> Rest | None:
    match act:
        case CaseAct.PAUSE:
            held = times is not None and times.pause is not None
            return _needs(HELPERS, officer, held or story.view.state in BEFORE_ARCHIVE)
        case CaseAct.EXPLAIN if times is None or not times.unexplained:
            return Rest.NOTHING
        case CaseAct.EXPLAIN:
            return None if to_explain(times, story, officer) else Rest.THEIRS
        case _:
            return None


def _needs(roles: frozenset[Role], officer: Officer, right_state: bool) -> Rest | None:
    if not right_state:
        return Rest.STATE
    return None if roles & officer.roles else Rest.ROLE
