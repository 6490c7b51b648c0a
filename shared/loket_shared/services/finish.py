"""The end of a service: copy handed over or owed, prints counted (S3-12, K7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, insert, select, update

from loket_shared.db.schema import case_file, case_identity, copy_owed, document_print, draft, new_id
from loket_shared.domain.casework import UNDECIDED
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import SESSION, open_session
from loket_shared.services.bidding_turns import moved_in_room
from loket_shared.services.cases import AnswerMissing
from loket_shared.services.escalation_outcomes import all_unsent
from loket_shared.services.hand_steps import unready
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import lock_room_for
from loket_shared.services.ticket_rows import locked_ticket
from loket_shared.services.turn_cases import cases_of, of_each
from loket_shared.services.turn_ends import close_ticket

ESCALATION_UNSENT = "escalation_unsent"
"""Why a turn cannot end yet: what goes to LKPP is still a draft."""


class CopyOutcome(StrEnum):
    """What became of the visitor's copy."""

    HANDED = "handed"
    OWED = "owed"
    NONE = "none"


class Sheet(StrEnum):
    """Which sheet was printed."""

    ASLI = "asli"
    SALINAN = "salinan"


@dataclass(frozen=True, slots=True)
class Finished:
    """The visitor may go; the case may stay open."""

    ticket_id: UUID
    case_id: UUID | None


@dataclass(frozen=True, slots=True)
class PrintRecorded:
    """The sheet counts; `nth` 2 and more prints as "cetak ulang ke-(n-1)"."""

    case_id: UUID
    nth: int


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The visitor has the copy."""

    case_id: UUID


@dataclass(frozen=True, slots=True)
class OwedCopy:
    """A copy that a visitor still has to get ("salinan belum diserahkan")."""

    case_id: UUID
    form_label: str
    name: str
    phone: str
    since: datetime


def finish(
    tx: Connection,
    act: Act,
    ticket_id: UUID,
    copy: CopyOutcome,
    copies: Mapping[UUID, CopyOutcome] = MappingProxyType({}),
) -> Finished | AnswerMissing | NotAllowed:
    """End the service (K7): only after an answer, a promise or an escalation that was sent (S3-11); an owed copy keeps S3-12 open.

    A visitor who told several problems does not go before each has its answer or promise, and each its copy: `copies`
    says what became of single cases' copies, `copy` of all others. A running session of the bidding room ends by itself. Where the procedure keeps the guest book at the end it must be signed first, and no step begun by key may run.
    """

    def do() -> Finished | AnswerMissing | NotAllowed:
        room = lock_room_for(tx, act.office_id, ticket_id=ticket_id)
        row = locked_ticket(tx, ticket_id)
        if row.state != TicketState.SERVING:
            return NotAllowed(row.state)
        if open_session(tx, ticket_id) is not None:
            return NotAllowed(SESSION)
        if why := unready(tx, row.visit_id):
            return NotAllowed(why)
        cases = cases_of(tx, row)
        undecided = next((one.case_id for one in cases if one.state in UNDECIDED), None)
        if undecided is not None:
            return AnswerMissing(undecided)
        escalated = {one.case_id for one in cases if one.state == CaseState.ESCALATED}
        if any(all_unsent(tx, one) for one in escalated):
            return NotAllowed(ESCALATION_UNSENT)
        outcomes = [copies.get(one.case_id, copy) for one in cases]
        whoms = of_each(row, cases)
        for one, outcome, whom in zip(cases, outcomes, whoms, strict=False):
            _settle_copy(tx, act, one.case_id, outcome, whom)
            if one.case_id not in escalated:
                tx.execute(draft.delete().where(draft.c.case_id == one.case_id))
        close_ticket(tx, act, row, TicketState.DONE, "served")
        ended = [
            Event(EventKind.TICKET_FINISHED, {"desk_id": row.desk_id, "copy": outcome}, **whom)
            for outcome, whom in zip(outcomes or [copy], whoms, strict=True)
        ]
        record(tx, act, *ended)
        moved_in_room(tx, act, row, room)
        bump(tx, act.office_id, Topic.ARCHIVE, Topic.CALLS, Topic.CASES, Topic.QUEUE)
        return Finished(ticket_id, row.case_id)

    return once(tx, act, "finish", Finished, do)


def next_print(tx: Connection, case_id: UUID, sheet: Sheet) -> int:
    """Return which print of this sheet the next one is; 1 for the first."""
    at = (document_print.c.case_id == case_id, document_print.c.kind == str(sheet))
    return 1 + (tx.execute(select(func.max(document_print.c.nth)).where(*at)).scalar() or 0)


def record_print(tx: Connection, act: Act, case_id: UUID, sheet: Sheet, sha256: bytes) -> PrintRecorded:
    """Count a printed sheet and keep the hash of its PDF in the journal."""

    def do() -> PrintRecorded:
        tx.execute(select(case_file.c.id).where(case_file.c.id == case_id).with_for_update(key_share=True))
        nth = next_print(tx, case_id, sheet)
        row = {"id": new_id(), "office_id": act.office_id, "case_id": case_id, "staff_id": act.staff_id}
        tx.execute(insert(document_print), row | {"kind": str(sheet), "nth": nth, "sha256": sha256, "at": act.now})
        record(
            tx,
            act,
            Event(EventKind.DOCUMENT_PRINTED, {"document": sheet, "nth": nth, "sha256": sha256}, case_id=case_id),
        )
        return PrintRecorded(case_id, nth)

    return once(tx, act, "record_print", PrintRecorded, do)


def hand_over(tx: Connection, act: Act, case_id: UUID) -> HandedOver | NotAllowed:
    """Note that an owed copy reached the visitor: S3-12 ends for it."""

    def do() -> HandedOver | NotAllowed:
        if not _handed(tx, act, case_id):
            return NotAllowed("handed")
        record(tx, act, Event(EventKind.COPY_HANDED, {}, **_case_about(tx, case_id)))
        bump(tx, act.office_id, Topic.ARCHIVE)
        return HandedOver(case_id)

    return once(tx, act, "hand_over", HandedOver, do)


def owed_copies(tx: Connection, office_id: UUID) -> tuple[OwedCopy, ...]:
    """Return the list "salinan belum diserahkan", oldest first."""
    columns = (case_file.c.id, case_file.c.form_label, case_identity.c.name, case_identity.c.phone, copy_owed.c.since)
    joined = copy_owed.join(case_file).join(case_identity, case_identity.c.case_id == case_file.c.id)
    query = (
        select(*columns).select_from(joined).where(case_file.c.office_id == office_id, copy_owed.c.handed_at.is_(None))
    )
    return tuple(OwedCopy(*row) for row in tx.execute(query.order_by(copy_owed.c.since)))


def _settle_copy(tx: Connection, act: Act, case_id: UUID, copy: CopyOutcome, whom: dict[str, Any]) -> None:
    match copy:
        case CopyOutcome.HANDED:
            _handed(tx, act, case_id)
            record(tx, act, Event(EventKind.COPY_HANDED, {}, **whom))
        case CopyOutcome.OWED:
            _owe(tx, act, case_id)
            record(tx, act, Event(EventKind.COPY_OWED, {}, **whom))
        case CopyOutcome.NONE:
            pass


def _handed(tx: Connection, act: Act, case_id: UUID) -> bool:
    """Take a case off the list of owed copies; a visitor who came back has the newer copy in place of the owed one."""
    owed = (copy_owed.c.case_id == case_id, copy_owed.c.handed_at.is_(None))
    return tx.execute(update(copy_owed).where(*owed).values(handed_at=act.now, handed_by=act.staff_id)).rowcount > 0


def _owe(tx: Connection, act: Act, case_id: UUID) -> None:
    """Put a case on the list of owed copies, again if an earlier visit's copy was handed over already."""
    anew = {"since": act.now, "handed_at": None, "handed_by": None}
    row = tx.execute(select(copy_owed.c.handed_at).where(copy_owed.c.case_id == case_id)).first()
    if row is None:
        tx.execute(insert(copy_owed), {"case_id": case_id, **anew})
    elif row.handed_at is not None:
        tx.execute(update(copy_owed).where(copy_owed.c.case_id == case_id).values(anew))


def _case_about(tx: Connection, case_id: UUID) -> dict[str, Any]:
    row = tx.execute(
        select(case_file.c.visit_id, case_file.c.procedure_version_id).where(case_file.c.id == case_id)
    ).one()
    return {"case_id": case_id, "visit_id": row.visit_id, "procedure_version_id": row.procedure_version_id}
