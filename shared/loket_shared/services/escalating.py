"""An escalation's beginning and end on our side: the instant of knowing, its wording, entered by hand, withdrawn (S2-01, A.8-12)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from loket_shared.db.schema import attachment, escalation, escalation_file, escalation_text, new_id
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.casework import Verb
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.escalation import (
    BACKDATED,
    EscalationChannel,
    EscalationNeed,
    EscalationState,
    EscalationVerb,
)
from loket_shared.domain.events import EventKind
from loket_shared.domain.mail.tokens import new_token
from loket_shared.domain.states import CaseState
from loket_shared.services import case_moves, escalation_moves, outbox
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import CaseConflict, Change, Moved
from loket_shared.services.duties import refresh
from loket_shared.services.escalation_moves import Outcome, Said, Step, advance, is_helper, keep_entry, numbered
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.procedures import ESCALATION, version_for
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump

LATE_REASON = 300


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
    """
    then = known_at or act.now
    escalation_id = new_id()

    def change(before: Row[Any]) -> Change:
        _insert(tx, act, before, escalation_id, then, channel, wording, late_reason)
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
        _put_wording(tx, escalation_id, wording)
        _put_files(tx, row, chosen)
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
        outbox.settle(tx, act, escalation_id, by_hand=True)
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
        return advance(tx, act, escalation_id, version, EscalationVerb.ENTER, step, _given(tx, escalation_id))

    return once(tx, act, "enter_escalation", escalation_moves.EscalationMoved, do)


def withdraw(tx: Connection, act: Act, escalation_id: UUID, version: int, reason: str) -> Outcome:
    """Take an escalation back, with the reason; the case goes back to where it was unless another one is open (E10)."""

    def step(_row: Row[Any]) -> Step:
        outbox.settle(tx, act, escalation_id, by_hand=False)
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


def _given(tx: Connection, escalation_id: UUID) -> dict[EscalationNeed, object]:
    """Return what stands in the draft of what a sending asks for."""
    said = tx.execute(select(escalation_text).where(escalation_text.c.escalation_id == escalation_id)).one()
    return {EscalationNeed.TITLE: said.title, EscalationNeed.TEXT: said.description}


def _insert(
    tx: Connection, act: Act, case: Row[Any], escalation_id: UUID, then: datetime, channel: EscalationChannel,
    wording: Wording, late_reason: str,
) -> None:  # fmt: skip
    earlier = tx.execute(select(escalation).where(escalation.c.case_id == case.id).order_by(escalation.c.seq)).all()
    resumes = earlier[-1].resumes if case.state == CaseState.ESCALATED else case.state
    row = {
        "id": escalation_id, "office_id": act.office_id, "case_id": case.id,
        "procedure_version_id": version_for(tx, act.office_id, ESCALATION), "opened_by": act.staff_id, "holder_id": act.staff_id,
        "seq": len(earlier) + 1, "reference": _reference(tx, act.office_id), "channel": str(channel), "external_number": "", "external_key": "",
        "state": str(EscalationState.DRAFT), "state_since": act.now, "resumes": resumes, "known_at": then, "recorded_at": act.now,
        "version": 1,
    }  # fmt: skip
    tx.execute(insert(escalation), row)
    reason = {"late_reason": clean_line(late_reason, LATE_REASON).text, "retention": RETENTION_CASE}
    tx.execute(insert(escalation_text), {"escalation_id": escalation_id} | _words(wording) | reason)


def _reference(tx: Connection, office_id: UUID, make: Callable[[], str] = new_token) -> str:
    """Return a reference that no other escalation of the office has."""
    while True:
        made = make()
        at = (escalation.c.office_id == office_id, escalation.c.reference == made)
        if not tx.execute(select(func.count()).select_from(escalation).where(*at)).scalar_one():
            return made


def _put_wording(tx: Connection, escalation_id: UUID, wording: Wording) -> None:
    at = escalation_text.c.escalation_id == escalation_id
    tx.execute(update(escalation_text).where(at).values(_words(wording)))


def _put_files(tx: Connection, row: Row[Any], chosen: tuple[UUID, ...]) -> None:
    """Keep which files go along; one of another case, or one that was taken away, is left out."""
    tx.execute(delete(escalation_file).where(escalation_file.c.escalation_id == row.id))
    mine = (attachment.c.case_id == row.case_id, attachment.c.removed_at.is_(None), attachment.c.id.in_(chosen))
    kept = tx.execute(select(attachment.c.id).where(*mine)).scalars().all()
    if kept:
        tx.execute(insert(escalation_file), [{"escalation_id": row.id, "attachment_id": one} for one in kept])


def _words(wording: Wording) -> dict[str, str]:
    return {
        "title": clean_line(wording.title, 200).text, "application": clean_line(wording.application, 80).text,
        "error_code": clean_line(wording.error_code, 80).text, "tender_code": clean_line(wording.tender_code, 40).text,
        "ticket_type": wording.ticket_type, "description": clean_text(wording.description, PROBLEM).text,
        "tried": clean_text(wording.tried, PROBLEM).text,
    }  # fmt: skip
