"""The way of a session, step by step, as the journal's step times tell it: standard, owner, person, times."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import procedure_step, staff, step_run
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.timers import EndedAs


@dataclass(frozen=True, slots=True)
class Visited:
    """A step of the visit as it was done, or runs; instants are aware UTC, `seconds` net of pauses, None while it runs.

    `standard` are seconds, None where nothing is measured; `owner` says whose time it is, `by` who ended it, or began it while it runs.
    """

    run_id: UUID
    step: int
    actor: str
    activity: str
    standard_text: str
    owner: Owner
    standard: int | None
    began_at: datetime
    ended_at: datetime | None
    ended_as: EndedAs | None
    amber_at: datetime | None
    due_at: datetime | None
    paused_at: datetime | None
    seconds: int | None
    late: bool | None
    staff_id: UUID | None
    by: str


def visited(tx: Connection, session: Row[Any]) -> tuple[Visited, ...]:
    """Return the steps of a session's visit in the order in which they began; `session` has visit and procedure version."""
    joined = step_run.join(
        procedure_step,
        (procedure_step.c.procedure_version_id == step_run.c.procedure_version_id)
        & (procedure_step.c.step == step_run.c.step),
    ).outerjoin(staff, staff.c.id == step_run.c.staff_id)
    p = procedure_step.c
    query = select(step_run, p.actor, p.activity, p.standard_text, staff.c.name).select_from(joined)
    mine = (step_run.c.visit_id == session.visit_id, step_run.c.procedure_version_id == session.procedure_version_id)
    rows = tx.execute(query.where(*mine).order_by(step_run.c.opened_at, step_run.c.position, step_run.c.step))
    return tuple(_visited(row) for row in rows)


def _visited(row: Row[Any]) -> Visited:
    return Visited(
        run_id=row.id,
        step=row.step,
        actor=row.actor,
        activity=row.activity,
        standard_text=row.standard_text,
        owner=Owner(row.owner),
        standard=row.standard,
        began_at=row.opened_at,
        ended_at=row.closed_at,
        ended_as=EndedAs(row.ended_as) if row.ended_as else None,
        amber_at=row.amber_at,
        due_at=row.due_at,
        paused_at=row.paused_at,
        seconds=row.net_seconds,
        late=row.late,
        staff_id=row.staff_id,
        by=row.name or "",
    )
