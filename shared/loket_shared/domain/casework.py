"""What may happen to a case: every transition with the states it leaves, who does it, what it asks for and its SOP steps."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from loket_shared.domain.states import CaseState, Role

S = CaseState


class Verb(StrEnum):
    """What an officer does to a case."""

    PRESENT = "present"
    TAKE_UP = "take_up"
    CORRECT = "correct"
    PRIORITISE = "prioritise"
    ASK = "ask"
    RECEIVE = "receive"
    ANSWER = "answer"
    PROMISE = "promise"
    FOLLOW_UP = "follow_up"
    HAND_ON = "hand_on"
    HAND_BACK = "hand_back"
    KEEP_SOLUTION = "keep_solution"
    TELL = "tell"
    ASK_TO_CONFIRM = "ask_to_confirm"
    CONFIRM = "confirm"
    REJECT = "reject"
    CLOSE_SILENT = "close_silent"
    ARCHIVE = "archive"
    REOPEN = "reopen"
    MERGE = "merge"
    CANCEL = "cancel"
    ESCALATE = "escalate"


class Need(StrEnum):
    """What a transition asks for besides the press."""

    ANSWER = "answer"
    DUE = "due"
    EVIDENCE = "evidence"
    LOCATION = "location"
    MEANS = "means"
    MISSING = "missing"
    OTHER_CASE = "other_case"
    REASON = "reason"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class Transition:
    """One way through: `to` None means that the case goes on where it was (a correction) or resumes what it had left."""

    verb: Verb
    leaves: frozenset[CaseState]
    to: CaseState | None
    roles: frozenset[Role]
    needs: tuple[Need, ...] = ()
    steps: tuple[str, ...] = ()


HELPERS = frozenset({Role.HELPDESK, Role.TRAINER, Role.ADMIN_PPE, Role.SUPERVISOR})
ADMINS = frozenset({Role.ADMIN_PPE, Role.SUPERVISOR})
EVERYBODY = frozenset(Role)

BEFORE_ARCHIVE = frozenset(S) - {S.ARCHIVED, S.MERGED, S.CANCELLED}
UNANSWERED = frozenset({S.RECORDED, S.ANALYSIS, S.PROMISED})
WITH_ADMIN = UNANSWERED | {S.ANALYSIS_ADMIN}


def _way(
    verb: Verb,
    leaves: Iterable[CaseState],
    to: CaseState | None,
    roles: frozenset[Role] = HELPERS,
    needs: tuple[Need, ...] = (),
    steps: tuple[str, ...] = (),
) -> Transition:
    return Transition(verb, frozenset(leaves), to, roles, needs, steps)


TRANSITIONS = (
    _way(Verb.PRESENT, {S.RECORDED}, S.ANALYSIS, steps=("S3-09", "S0-05")),
    _way(Verb.TAKE_UP, {S.RECORDED, S.PROMISED}, S.ANALYSIS, steps=("S0-09", "S1-07")),
    _way(Verb.CORRECT, WITH_ADMIN | {S.ANSWERED}, None, EVERYBODY, steps=("S0-04",)),
    _way(Verb.PRIORITISE, WITH_ADMIN | {S.CLARIFICATION}, None, steps=("S1-02",)),
    _way(Verb.ASK, WITH_ADMIN, S.CLARIFICATION, needs=(Need.MISSING, Need.MEANS), steps=("S1-03", "S1-04", "S2-07")),
    _way(Verb.RECEIVE, {S.CLARIFICATION}, None, needs=(Need.ANSWER, Need.MEANS), steps=("S1-05", "S1-06")),
    _way(Verb.ANSWER, WITH_ADMIN | {S.SOLUTION_KNOWN, S.ANSWERED}, S.ANSWERED, needs=(Need.ANSWER,), steps=("S0-06", "S3-10")),
    _way(Verb.PROMISE, UNANSWERED, S.PROMISED, needs=(Need.DUE,), steps=("S0-08",)),
    _way(Verb.FOLLOW_UP, {S.RECORDED, S.ANALYSIS}, S.PROMISED),
    _way(Verb.HAND_ON, UNANSWERED, S.ANALYSIS_ADMIN, needs=(Need.REASON,), steps=("S1-11", "S1-12")),
    _way(Verb.HAND_BACK, {S.ANALYSIS_ADMIN}, S.ANALYSIS, needs=(Need.REASON,)),
    _way(Verb.KEEP_SOLUTION, WITH_ADMIN | {S.SOLUTION_KNOWN}, S.SOLUTION_KNOWN, needs=(Need.ANSWER,), steps=("S0-10", "S1-08", "S1-13")),
    _way(Verb.TELL, {S.SOLUTION_KNOWN}, S.ANSWERED, needs=(Need.MEANS,), steps=("S0-11",)),
    _way(Verb.ASK_TO_CONFIRM, {S.SOLUTION_KNOWN}, S.AWAITING_CONFIRMATION, needs=(Need.MEANS,), steps=("S1-09", "S1-14")),
    _way(Verb.CONFIRM, {S.AWAITING_CONFIRMATION}, S.ANSWERED, needs=(Need.MEANS, Need.EVIDENCE), steps=("S1-10", "S1-15")),
    _way(Verb.REJECT, {S.AWAITING_CONFIRMATION}, None, needs=(Need.MEANS, Need.EVIDENCE), steps=("S1-10", "S1-15")),
    _way(Verb.CLOSE_SILENT, {S.AWAITING_CONFIRMATION}, S.ANSWERED, needs=(Need.SILENCE,), steps=("S1-10", "S1-15")),
    _way(Verb.ARCHIVE, {S.ANSWERED}, S.ARCHIVED, EVERYBODY, (Need.LOCATION,), ("S0-07", "S3-12")),
    _way(Verb.REOPEN, {S.ANSWERED, S.ARCHIVED, S.CANCELLED}, S.ANALYSIS, needs=(Need.REASON,)),
    _way(Verb.MERGE, BEFORE_ARCHIVE - {S.ESCALATED}, S.MERGED, needs=(Need.OTHER_CASE, Need.REASON)),
    _way(Verb.CANCEL, BEFORE_ARCHIVE - {S.ESCALATED}, S.CANCELLED, needs=(Need.REASON,)),
    _way(Verb.ESCALATE, WITH_ADMIN | {S.ESCALATED}, S.ESCALATED, steps=("S2-01", "S3-11", "S0-12", "S1-16")),
)  # fmt: skip
"""The one table. An escalated case (C5) leaves its state only through the escalation's own machine."""

_BY_VERB = {way.verb: way for way in TRANSITIONS}
ANSWERABLE = _BY_VERB[Verb.ANSWER].leaves
"""States in which part C may be written; an answered case may be corrected until its final archive."""

UNDECIDED = _BY_VERB[Verb.FOLLOW_UP].leaves
"""States in which nothing was decided yet: a visitor does not go without an answer or a promise."""

_ADMIN_ONLY = frozenset({Verb.ANSWER, Verb.KEEP_SOLUTION, Verb.ESCALATE})


def way(verb: Verb) -> Transition:
    """Return the table's row of a verb."""
    return _BY_VERB[verb]


def may(verb: Verb, state: CaseState, roles: Iterable[Role]) -> bool:
    """Tell whether somebody with these roles may do this to a case in this state.

    What Admin PPE works on (C3) is answered or escalated by Admin PPE; a helpdesk officer takes it back first, with a reason.
    """
    row, held = way(verb), frozenset(roles)
    wanted = ADMINS if state is S.ANALYSIS_ADMIN and verb in _ADMIN_ONLY else row.roles
    return state in row.leaves and bool(wanted & held)


def legal(state: CaseState, roles: Iterable[Role]) -> frozenset[Verb]:
    """Return everything that somebody with these roles may do now; a screen offers nothing else."""
    held = frozenset(roles)
    return frozenset(row.verb for row in TRANSITIONS if may(row.verb, state, held))
