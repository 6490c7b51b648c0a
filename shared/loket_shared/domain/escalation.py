"""What may happen to an escalation to LKPP: every move with the states it leaves, what it asks for and its SOP steps (A.6.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from loket_shared.domain.casework import HELPERS
from loket_shared.domain.states import Role

BACKDATED = timedelta(minutes=15)
"""How far before its entry the helpdesk may have known that it cannot solve a problem (A.8-12); it takes a reason."""


class EscalationState(StrEnum):
    """Where an escalation stands (E0–E10, EX); DATA_HERE lies between E5 and E6: the visitor's data came, LKPP has it not yet."""

    DRAFT = "draft"
    QUEUED = "queued"
    SENT = "sent"
    RECEIVED = "received"
    DATA_ASKED = "data_asked"
    WITH_VISITOR = "with_visitor"
    DATA_HERE = "data_here"
    DATA_FORWARDED = "data_forwarded"
    IN_PROGRESS = "in_progress"
    RETURNED = "returned"
    SOLVED = "solved"
    WITHDRAWN = "withdrawn"
    FAILED = "failed"


class EscalationChannel(StrEnum):
    """By which way LKPP is asked; its number there is data of each escalation, for their systems change."""

    EMAIL = "email"
    TTS = "tts"
    LPSE_SUPPORT = "lpse_support"
    OTHER = "other"


class EscalationVerb(StrEnum):
    """What is done to an escalation, by an officer or by the mail's own course."""

    DRAFT = "draft"
    SEND = "send"
    UNDO = "undo"
    ENTER = "enter"
    DELIVERED = "delivered"
    REFUSED = "refused"
    REVISE = "revise"
    RECEIPT = "receipt"
    ASK_DATA = "ask_data"
    PASS_ON = "pass_on"
    GET_DATA = "get_data"
    FORWARD = "forward"
    PROGRESS = "progress"
    RETURN = "return"
    SOLVE = "solve"
    WITHDRAW = "withdraw"
    REMIND = "remind"
    PHONE = "phone"


class EscalationNeed(StrEnum):
    """What a move asks for besides the press."""

    TITLE = "title"
    TEXT = "text"
    MEANS = "means"
    REASON = "reason"


class Turn(StrEnum):
    """Whose move is next."""

    OFFICE = "office"
    LKPP = "lkpp"
    VISITOR = "visitor"
    MAIL = "mail"
    NOBODY = "nobody"


S, V, N = EscalationState, EscalationVerb, EscalationNeed


@dataclass(frozen=True, slots=True)
class Move:
    """One way through: `to` None means that the escalation stays where it is; `by_mail` that no person does it."""

    verb: EscalationVerb
    leaves: frozenset[EscalationState]
    to: EscalationState | None
    needs: tuple[EscalationNeed, ...] = ()
    steps: tuple[str, ...] = ()
    by_mail: bool = False


WITH_LKPP = frozenset({S.SENT, S.RECEIVED, S.DATA_FORWARDED, S.IN_PROGRESS})
"""LKPP has all it asked for and owes us a status, a solution or a question."""

WAITS_FOR_US = frozenset({S.DATA_ASKED, S.WITH_VISITOR, S.DATA_HERE})
"""LKPP asked for data (E4, E5): its two working days stand still until it has them (A.8-20)."""

AT_LKPP = WITH_LKPP | WAITS_FOR_US
UNSENT = frozenset({S.DRAFT, S.QUEUED, S.FAILED})
OPEN = UNSENT | AT_LKPP
"""A case with one of these is escalated (C5) and cannot be closed."""


def _move(
    verb: EscalationVerb,
    leaves: Iterable[EscalationState],
    to: EscalationState | None,
    needs: tuple[EscalationNeed, ...] = (),
    steps: tuple[str, ...] = (),
    *,
    by_mail: bool = False,
) -> Move:
    return Move(verb, frozenset(leaves), to, needs, steps, by_mail)


MOVES = (
    _move(V.DRAFT, {S.DRAFT, S.FAILED}, None),
    _move(V.SEND, {S.DRAFT, S.FAILED}, S.QUEUED, (N.TITLE, N.TEXT), ("S2-01", "S3-11", "S1-16", "S4-10")),
    _move(V.UNDO, {S.QUEUED}, S.DRAFT),
    _move(V.ENTER, {S.DRAFT, S.FAILED}, S.SENT, (N.TITLE, N.TEXT), ("S2-01", "S3-11", "S1-16", "S4-10")),
    _move(V.DELIVERED, {S.QUEUED, S.FAILED}, S.SENT, by_mail=True),
    _move(V.REFUSED, {S.QUEUED, S.SENT}, S.FAILED, by_mail=True),
    _move(V.REVISE, {S.FAILED}, S.DRAFT),
    _move(V.RECEIPT, {S.SENT}, S.RECEIVED, (N.MEANS,), ("S2-02",)),
    _move(V.PHONE, AT_LKPP, None, (N.TEXT,), ("S2-06", "S4-10")),
    _move(V.ASK_DATA, AT_LKPP, S.DATA_ASKED, (N.TEXT, N.MEANS), ("S2-05", "S2-06")),
    _move(V.PASS_ON, {S.DATA_ASKED}, S.WITH_VISITOR, (N.MEANS,), ("S2-07",)),
    _move(V.GET_DATA, {S.DATA_ASKED, S.WITH_VISITOR}, S.DATA_HERE, (N.TEXT, N.MEANS), ("S2-08",)),
    _move(V.FORWARD, {S.DATA_HERE}, S.DATA_FORWARDED, (N.TEXT,), ("S2-09", "S2-10")),
    _move(V.PROGRESS, AT_LKPP, S.IN_PROGRESS, (N.TEXT, N.MEANS), ("S2-11", "S2-12", "S2-14")),
    _move(V.REMIND, AT_LKPP, None, (N.MEANS,)),
    _move(V.RETURN, AT_LKPP, S.RETURNED, (N.TEXT, N.MEANS), ("S2-03", "S2-04")),
    _move(V.SOLVE, AT_LKPP, S.SOLVED, (N.TEXT, N.MEANS), ("S2-12", "S2-13", "S1-17")),
    _move(V.WITHDRAW, OPEN - {S.QUEUED}, S.WITHDRAWN, (N.REASON,)),
)
"""The one table. A progress while data are owed (E4–E6) keeps the state: what LKPP waits for is still owed."""

_BY_VERB = {move.verb: move for move in MOVES}

_TURNS = {
    S.DRAFT: Turn.OFFICE, S.QUEUED: Turn.MAIL, S.FAILED: Turn.OFFICE, S.DATA_ASKED: Turn.OFFICE, S.WITH_VISITOR: Turn.VISITOR,
    S.DATA_HERE: Turn.OFFICE, S.RETURNED: Turn.NOBODY, S.SOLVED: Turn.NOBODY, S.WITHDRAWN: Turn.NOBODY,
} | dict.fromkeys(WITH_LKPP, Turn.LKPP)  # fmt: skip


def move(verb: EscalationVerb) -> Move:
    """Return the table's row of a verb."""
    return _BY_VERB[verb]


def may(verb: EscalationVerb, state: EscalationState, roles: Iterable[Role]) -> bool:
    """Tell whether somebody with these roles may do this now; what the mail's own course does, no person may."""
    row = move(verb)
    return state in row.leaves and not row.by_mail and bool(HELPERS & frozenset(roles))


def legal(state: EscalationState, roles: Iterable[Role]) -> frozenset[EscalationVerb]:
    """Return everything that somebody with these roles may do now; a screen offers nothing else."""
    held = frozenset(roles)
    return frozenset(row.verb for row in MOVES if may(row.verb, state, held))


def after(verb: EscalationVerb, state: EscalationState) -> EscalationState:
    """Return the state in which a legal move leaves an escalation."""
    if verb is V.PROGRESS and state in WAITS_FOR_US:
        return state
    return move(verb).to or state


def turn(state: EscalationState) -> Turn:
    """Return whose move is next."""
    return _TURNS[state]
