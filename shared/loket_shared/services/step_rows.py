"""Runs of steps as rows of their table and back."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, insert, or_, select, update

from loket_shared.db.schema import case_file, step_run
from loket_shared.domain.calendar import Span
from loket_shared.domain.sop.model import ClockKind, Owner
from loket_shared.domain.timers import EndedAs, Run

FIXED = frozenset(
    {
        "id", "office_id", "procedure_version_id", "step", "visit_id", "ticket_id", "call_id", "escalation_id", "business_date",
        "owner", "desk_id", "opened_at", "counts_from",
    }
)  # fmt: skip
"""What never changes once a run has begun."""

_INSERT = insert(step_run)
_CHANGING = [column.name for column in step_run.c if column.name not in FIXED]
_UPDATE = (
    update(step_run).where(step_run.c.id == bindparam("run")).values({name: bindparam(name) for name in _CHANGING})
)
_OPEN = (
    select(step_run)
    .where(
        step_run.c.closed_at.is_(None),
        or_(
            step_run.c.visit_id == bindparam("visit"),
            step_run.c.case_id == bindparam("subject"),
            step_run.c.call_id == bindparam("call"),
        ),
    )
    .order_by(step_run.c.id)
    .with_for_update(key_share=True)
)
_CASES = (
    select(case_file.c.id)
    .where(case_file.c.visit_id == bindparam("visit"))
    .order_by(case_file.c.id)
    .with_for_update(key_share=True)
)
_CASE = select(case_file.c.id).where(case_file.c.id == bindparam("subject")).with_for_update(key_share=True)


def open_runs(tx: Connection, visit_id: UUID | None, case_id: UUID | None, call_id: UUID | None) -> dict[UUID, Run]:
    """Return the open runs that may concern any of these, locked.

    Their cases are locked before them, as by every act on a case: an act on a ticket that came to the case afterwards would
    wait for one that waits for these runs. Who acts on one case of a visit leaves its others alone, for two officers may
    work on two problems of one visitor; who acts on several has locked all of them before.
    """
    if tx.dialect.name != "sqlite":  # SQLite has one writer
        tx.execute(
            _CASES if case_id is None else _CASE, {"visit": visit_id} if case_id is None else {"subject": case_id}
        )
    rows = tx.execute(_OPEN, {"visit": visit_id, "subject": case_id, "call": call_id})
    return {row.id: run_of(row) for row in rows}


def insert_runs(tx: Connection, runs: Iterable[Run]) -> None:
    """Insert runs."""
    if rows := [row_of(run) for run in runs]:
        tx.execute(_INSERT, rows)


def update_runs(tx: Connection, runs: Iterable[Run]) -> None:
    """Write runs as they are now."""
    rows = [row_of(run) for run in runs]
    if rows:
        tx.execute(_UPDATE, [{name: row[name] for name in _CHANGING} | {"run": row["id"]} for row in rows])


def row_of(run: Run) -> dict[str, Any]:
    """Return a run as the values of its row."""
    return {
        "id": run.id, "office_id": run.office_id, "procedure_version_id": run.procedure_version_id, "step": run.step,
        "visit_id": run.visit_id, "ticket_id": run.ticket_id, "case_id": run.case_id, "call_id": run.call_id,
        "escalation_id": run.escalation_id, "counts_from": run.counts_from,
        "business_date": run.business_date, "owner": run.owner.value, "staff_id": run.staff_id, "device_id": run.device_id,
        "desk_id": run.desk_id, "opened_at": run.opened_at, "closed_at": run.closed_at, "due_at": run.due_at,
        "amber_at": run.amber_at, "clock": run.clock.value if run.clock else None, "standard_low": run.standard_low,
        "standard": run.standard, "gross_seconds": run.gross_seconds, "net_seconds": run.net_seconds,
        "paused_seconds": run.paused_seconds, "calendar_version": run.calendar_version,
        "ended_as": run.ended_as.value if run.ended_as else None, "late": run.late, "doubtful": run.doubtful,
        "stops": json.dumps([[s.start.isoformat(), s.end.isoformat()] for s in run.stops]) if run.stops else None,
        "paused_at": run.paused_at, "left_at": run.left_at, "met": " ".join(run.met) or None, "position": run.position,
    }  # fmt: skip


def run_of(row: Row[Any]) -> Run:
    """Return the run of a row."""
    return Run(
        row.id, row.office_id, row.procedure_version_id, row.step, row.visit_id, row.ticket_id, row.case_id, row.call_id,
        row.escalation_id, row.business_date, Owner(row.owner), row.staff_id, row.device_id, row.desk_id, row.opened_at, row.closed_at, row.due_at,
        row.amber_at, ClockKind(row.clock) if row.clock else None, row.standard_low, row.standard, row.gross_seconds,
        row.net_seconds, row.paused_seconds, row.calendar_version, EndedAs(row.ended_as) if row.ended_as else None, row.late,
        row.doubtful, _stops(row.stops), row.paused_at, row.left_at, row.counts_from,
        tuple(row.met.split()) if row.met else (), row.position,
    )  # fmt: skip


def _stops(text: str | None) -> tuple[Span, ...]:
    if not text:
        return ()
    return tuple(Span(datetime.fromisoformat(start), datetime.fromisoformat(end)) for start, end in json.loads(text))
