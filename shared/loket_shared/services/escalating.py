"""An escalation's beginning and end on our side: the instant of knowing, its wording, entered by hand, withdrawn (S2-01, A.8-12)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, update

from loket_shared.db.schema import escalation, new_id
from loket_shared.domain.casework import Verb
from loket_shared.domain.clean import clean_line
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.escalation import (
    BACKDATED,
    EscalationChannel,
    EscalationNeed,
    EscalationState,
    EscalationVerb,
)
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState
from loket_shared.services import case_moves, escalation_moves, outbox_decisions
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import CaseConflict, Change, Moved
from loket_shared.services.duties import refresh
from loket_shared.services.escalation_draft import given_by, insert_draft, put_files, put_wording
from loket_shared.services.escalation_moves import Outcome, Said, Step, advance, is_helper, keep_entry, numbered
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump


@dataclass(frozen=True, slots=True)
class Known:
    """The escalation is a draft; from its instant of knowing on five minutes run to "Kirim"."""

    escalation_id: UUID
    version: int
    case_version: int


@dataclass(frozen=True, slots=True)
class NotThen:
    """The instant of knowing lies in the future, more than 15 minutes back, or back without a reason (A.8-12)."""

    earliest: datetime
    latest: datetime
    reason_missing: bool = False


def know(
    tx: Connection,
    act: Act,
    case_id: UUID,
    version: int,
    wording: Wording,
    *,
    known_at: datetime | None = None,
    late_reason: str = "",
    channel: EscalationChannel = EscalationChannel.EMAIL,
) -> Known | NotThen | CaseConflict | NotAllowed:
    """Record that the office cannot solve a case ("Tidak dapat ditangani"): a draft to LKPP, and the case waits for it (C5).

    `known_at` (aware) may lie up to 15 minutes before the entry, with a reason; both instants are kept. A case may have
    several. Admin PPE escalates what Admin PPE works on (S1-16), the helpdesk everything else (S2-01, S3-11, S0-12).
    It is said of the case as it stands, whatever else was saved since `version`, by this officer's last key for example; only
    somebody else's escalation makes it a question again.
    """
    then = known_at or act.now
    escalation_id = new_id()

    def change(before: Row[Any]) -> Change:
        insert_draft(tx, act, before, escalation_id, then, channel, wording, late_reason)
        first = before.state != CaseState.ESCALATED
        decided = ((EventKind.CASE_DECIDED, {"solution": False, "escalated": True}),) if first else ()
        told = {"escalation_id": escalation_id, "known_at": then}
        return Change({}, (*decided, (EventKind.CASE_UNSOLVABLE, told)))

    def do() -> Known | NotThen | CaseConflict | NotAllowed:
        if not act.now - BACKDATED <= then <= act.now:
            return NotThen(act.now - BACKDATED, act.now)
        if then < act.now and is_blank(late_reason):
            return NotThen(act.now - BACKDATED, act.now, reason_missing=True)
        moved = case_moves.advance(tx, act, case_id, version, Verb.ESCALATE, change)
        if isinstance(moved, CaseConflict) and moved.theirs.state is not CaseState.ESCALATED:
            moved = case_moves.advance(tx, act, case_id, moved.theirs.version, Verb.ESCALATE, change)
        if not isinstance(moved, Moved):
            assert isinstance(moved, CaseConflict | NotAllowed)
            return moved
        case, row = escalation_moves.locked(tx, escalation_id)
        noted = {"escalation_id": escalation_id, "seq": row.seq, "known_at": then}
        record(tx, act, Event(EventKind.ESCALATION_KNOWN, noted, **escalation_moves.about(case, row)))
        refresh(tx, act.office_id, case_id)
        return Known(escalation_id, 1, moved.version)

    return once(tx, act, "escalate", Known, do)


def revise(
    tx: Connection,
    act: Act,
    escalation_id: UUID,
    version: int,
    wording: Wording,
    channel: EscalationChannel,
    files: Iterable[UUID],
) -> Outcome:
    """Write what is to be asked, by which way, and which of the case's files go along; possible until it is sent."""
    chosen = tuple(dict.fromkeys(files))

    def step(row: Row[Any]) -> Step:
        put_wording(tx, escalation_id, wording)
        put_files(tx, row, chosen)
        return Step({"channel": str(channel)}, ((EventKind.ESCALATION_REVISED, {"version": row.version + 1}),))

    def do() -> Outcome:
        return advance(tx, act, escalation_id, version, EscalationVerb.DRAFT, step)

    return once(tx, act, "revise_escalation", escalation_moves.EscalationMoved, do)


def enter(
    tx: Connection,
    act: Act,
    escalation_id: UUID,
    version: int,
    *,
    external_number: str = "",
    sent_at: datetime | None = None,
) -> Outcome:
    """Note that it was sent by hand: entered into TTS or LPSE Support with its number there, or mailed from elsewhere (A.8-22).

    `sent_at` (aware) is when that happened; never before the instant of knowing nor after now. The five minutes end with it.
    """

    def step(row: Row[Any]) -> Step:
        outbox_decisions.settle(tx, act, escalation_id, by_hand=True)
        then = min(max(sent_at or act.now, row.known_at), act.now)
        number = clean_line(external_number, 60).text
        told = {"channel": row.channel}
        return Step(
            {"sent_at": then, "arrived_at": then, **numbered(number or row.external_number), "holder_id": act.staff_id},
            ((EventKind.ESCALATION_SENT, told), (EventKind.ESCALATION_ARRIVED, told)),
            ((EventKind.CASE_ESCALATED, {"escalation_id": row.id} | told),),
            at=then,
            case_at=then,
        )  # fmt: skip

    def do() -> Outcome:
        return advance(tx, act, escalation_id, version, EscalationVerb.ENTER, step, given_by(tx, escalation_id))

    return once(tx, act, "enter_escalation", escalation_moves.EscalationMoved, do)


def withdraw(tx: Connection, act: Act, escalation_id: UUID, version: int, reason: str) -> Outcome:
    """Take an escalation back, with the reason; the case goes back to where it was unless another one is open (E10)."""

    def step(_row: Row[Any]) -> Step:
        outbox_decisions.settle(tx, act, escalation_id, by_hand=False)
        entry_id = keep_entry(tx, act, escalation_id, EscalationVerb.WITHDRAW, Said(reason))
        return Step({"unseen_since": None}, ((EventKind.ESCALATION_WITHDRAWN, {"entry_id": entry_id}),))

    given = {EscalationNeed.REASON: reason}

    def do() -> Outcome:
        return advance(tx, act, escalation_id, version, EscalationVerb.WITHDRAW, step, given)

    return once(tx, act, "withdraw_escalation", escalation_moves.EscalationMoved, do)


def take(tx: Connection, act: Act, escalation_id: UUID) -> Outcome:
    """Become the one who works on LKPP's answer; until then it stands on every helpdesk's list (A.8-37). No version moves."""

    def do() -> Outcome:
        case, row = escalation_moves.locked(tx, escalation_id)
        if not is_helper(tx, act):
            return NotAllowed(row.state)
        values = {"holder_id": act.staff_id, "unseen_since": None}
        tx.execute(update(escalation).where(escalation.c.id == escalation_id).values(values))
        noted = {"escalation_id": escalation_id, "from_id": row.holder_id}
        record(tx, act, Event(EventKind.ESCALATION_TAKEN, noted, **escalation_moves.about(case, row)))
        bump(tx, act.office_id, Topic.CASES)
        state = EscalationState(row.state)
        return escalation_moves.EscalationMoved(escalation_id, row.version, state, CaseState(case.state))

    return once(tx, act, "take_escalation", escalation_moves.EscalationMoved, do)
