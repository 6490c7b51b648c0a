"""Stores procedures (SOP) as versioned rows; a running case keeps the version that it began with."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select

from loket_shared.db.schema import new_id, procedure, procedure_event, procedure_step, procedure_version
from loket_shared.domain.sop import PROCEDURES
from loket_shared.domain.sop.model import Procedure


@dataclass(frozen=True, slots=True)
class ProcedureView:
    """A procedure that a service may follow."""

    id: UUID
    code: str
    title: str


def procedures(tx: Connection, office_id: UUID) -> tuple[ProcedureView, ...]:
    """Return the office's procedures by code."""
    columns = (procedure.c.id, procedure.c.code, procedure.c.title)
    query = select(*columns).where(procedure.c.office_id == office_id)
    return tuple(ProcedureView(*row) for row in tx.execute(query.order_by(procedure.c.code)))


def ship(tx: Connection, office_id: UUID, now: datetime) -> dict[str, UUID]:
    """Insert the five shipped procedures as revision 1, once, when the office is made; returns their ids by code."""
    return {value.code: _insert(tx, office_id, value, now) for value in PROCEDURES}


def _insert(tx: Connection, office_id: UUID, value: Procedure, now: datetime) -> UUID:
    procedure_id, version_id = new_id(), new_id()
    tx.execute(
        insert(procedure), {"id": procedure_id, "office_id": office_id, "code": value.code, "title": value.title}
    )
    tx.execute(
        insert(procedure_version),
        {
            "id": version_id, "procedure_id": procedure_id, "revision": 1, "document_revision": value.revision,
            "document_number": value.document_number or "", "issued_by": value.office or "", "deviation_duty": value.deviation_duty,
            "effective_from": value.effective, "recorded_at": now,
        },
    )  # fmt: skip
    tx.execute(
        insert(procedure_step),
        [
            {
                "procedure_version_id": version_id, "step": step.number, "actor": step.actor, "owner": str(step.owner),
                "activity": step.activity, "requirement": step.requirement, "standard_text": step.standard_text,
                "standard_amount": step.standard.amount if step.standard else None,
                "standard_clock": str(step.standard.clock) if step.standard else None,
                "repeating": bool(step.standard and step.standard.repeating), "opt_in": bool(step.standard and step.standard.opt_in),
                "output": step.output, "note": step.note, "reconstructed": step.reconstructed,
            }
            for step in value.steps
        ],
    )  # fmt: skip
    if value.events:
        tx.execute(
            insert(procedure_event),
            [
                {
                    "procedure_version_id": version_id, "event_kind": str(row.event_kind), "step": row.step, "edge": str(row.edge),
                    "solution": row.solution, "together": row.together,
                }
                for row in value.events
            ],
        )  # fmt: skip
    return procedure_id
