"""Reads escalations to LKPP: where each stands, whose move is next and until when, and what was said on the way."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select

from loket_shared.db.schema import (
    case_file,
    escalation,
    escalation_entry,
    escalation_file,
    escalation_text,
    staff,
    step_run,
)
from loket_shared.domain.escalation import OPEN, EscalationChannel, EscalationState, EscalationVerb, Turn, turn
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.states import Means

OWNERS = {Turn.OFFICE: Owner.OFFICE, Turn.LKPP: Owner.LKPP, Turn.VISITOR: Owner.VISITOR}


@dataclass(frozen=True, slots=True)
class Wording:
    """What is asked of LKPP, in the fields of its own ticket form (A.7)."""

    title: str = ""
    application: str = ""
    error_code: str = ""
    tender_code: str = ""
    ticket_type: str = "problem"
    description: str = ""
    tried: str = ""


@dataclass(frozen=True, slots=True)
class EntryView:
    """One thing that was said or done on the way; `at` is when it happened, `recorded_at` when it was entered (aware UTC)."""

    id: UUID
    at: datetime
    recorded_at: datetime
    verb: EscalationVerb
    means: Means
    contact: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class EscalationView:
    """An escalation as it stands; `due` is when the next move is owed by whose turn it is, None where nothing sets a time."""

    id: UUID
    case_id: UUID
    form_label: str
    seq: int
    version: int
    reference: str
    channel: EscalationChannel
    external_number: str
    state: EscalationState
    since: datetime
    turn: Turn
    due: datetime | None
    known_at: datetime
    recorded_at: datetime
    sent_at: datetime | None
    arrived_at: datetime | None
    status_at: datetime | None
    unseen_since: datetime | None
    ended_at: datetime | None
    opened_by: str
    holder: str
    wording: Wording
    late_reason: str = ""
    told_at: datetime | None = None
    files: tuple[UUID, ...] = ()
    entries: tuple[EntryView, ...] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether it still keeps its case escalated (C5)."""
        return self.state in OPEN


def read_escalation(tx: Connection, escalation_id: UUID) -> EscalationView:
    """Return one escalation with everything said on the way, oldest first."""
    row = tx.execute(_ROWS.where(escalation.c.id == escalation_id)).one()
    return _view(tx, row)


def escalations_of(tx: Connection, case_id: UUID) -> tuple[EscalationView, ...]:
    """Return a case's escalations in the order in which they were begun."""
    rows = tx.execute(_ROWS.where(escalation.c.case_id == case_id).order_by(escalation.c.seq)).all()
    return tuple(_view(tx, row) for row in rows)


def due_of(tx: Connection, escalation_id: UUID, whose: Turn) -> datetime | None:
    """Return when the next move is owed by whose turn it is, as the step's own clock says."""
    owner = OWNERS.get(whose)
    if owner is None:
        return None
    mine = (step_run.c.escalation_id == escalation_id, step_run.c.closed_at.is_(None), step_run.c.owner == str(owner))
    dues = tx.execute(select(step_run.c.due_at).where(*mine, step_run.c.due_at.is_not(None))).scalars().all()
    return min(dues, default=None)


_OPENER, _HOLDER = staff.alias("opener"), staff.alias("holder")
_COLUMNS = (
    escalation, escalation_text, case_file.c.form_label, _OPENER.c.name.label("opener"), _HOLDER.c.name.label("holder"),
)  # fmt: skip
_ROWS: Select[Any] = select(*_COLUMNS).select_from(
    escalation.join(escalation_text)
    .join(case_file, case_file.c.id == escalation.c.case_id)
    .join(_OPENER, _OPENER.c.id == escalation.c.opened_by)
    .outerjoin(_HOLDER, _HOLDER.c.id == escalation.c.holder_id)
)


def _view(tx: Connection, row: Row[Any]) -> EscalationView:
    state = EscalationState(row.state)
    files = select(escalation_file.c.attachment_id).where(escalation_file.c.escalation_id == row.id)
    return EscalationView(
        id=row.id,
        case_id=row.case_id,
        form_label=row.form_label,
        seq=row.seq,
        version=row.version,
        reference=row.reference,
        channel=EscalationChannel(row.channel),
        external_number=row.external_number,
        state=state,
        since=row.state_since,
        turn=turn(state),
        due=due_of(tx, row.id, turn(state)),
        known_at=row.known_at,
        recorded_at=row.recorded_at,
        sent_at=row.sent_at,
        arrived_at=row.arrived_at,
        status_at=row.status_at,
        unseen_since=row.unseen_since,
        ended_at=row.ended_at,
        opened_by=row.opener,
        holder=row.holder or "",
        wording=Wording(
            row.title, row.application, row.error_code, row.tender_code, row.ticket_type, row.description, row.tried
        ),
        late_reason=row.late_reason,
        told_at=row.told_at,
        files=tuple(tx.execute(files.order_by(escalation_file.c.attachment_id)).scalars()),
        entries=_entries(tx, row.id),
    )


def _entries(tx: Connection, escalation_id: UUID) -> tuple[EntryView, ...]:
    joined = escalation_entry.outerjoin(staff, staff.c.id == escalation_entry.c.staff_id)
    query = select(escalation_entry, staff.c.name).select_from(joined)
    rows = tx.execute(
        query.where(escalation_entry.c.escalation_id == escalation_id).order_by(
            escalation_entry.c.at, escalation_entry.c.id
        )
    )
    return tuple(
        EntryView(
            row.id,
            row.at,
            row.recorded_at,
            EscalationVerb(row.verb),
            Means(row.means),
            row.contact,
            row.text,
            row.name or "",
        )
        for row in rows
    )
