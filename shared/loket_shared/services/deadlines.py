"""Deadlines of open steps when a calendar is edited: counted anew by the new version, each with its old and new instant on record."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import calendar, step_run
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.events import EventKind
from loket_shared.domain.timers import Run, due
from loket_shared.services.act import Act
from loket_shared.services.calendars import read_calendar
from loket_shared.services.journal import Event, record
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.step_rows import run_of


def move_open_deadlines(tx: Connection, act: Act, calendar_id: UUID) -> int:
    """Count every open step of a calendar anew by its newest version; returns how many deadlines moved.

    Must run in the transaction of the edit, after the new version was written. Each such step is journalled, also where
    its deadline stays, for from now on it is counted by that version. A closed step keeps the version it was counted by.
    """
    at = tx.execute(select(calendar).where(calendar.c.id == calendar_id)).one()
    now = read_calendar(tx, at.office_id, at.party, version=at.version)
    runs = [run for run in _counted(tx, at.office_id, at.version) if run.party == at.party]
    moved = [(run, _due(run, at.version, now)) for run in runs]
    if moved:
        record(tx, act, *(_event(run, to_at, at.version) for run, to_at in moved))
        bump(tx, act.office_id, Topic.CASES)
    return sum(run.due_at != to_at for run, to_at in moved)


def _counted(tx: Connection, office_id: UUID, version: int) -> list[Run]:
    """Return the open runs that are counted by another version of a calendar."""
    by_another = (step_run.c.calendar_version.is_not(None), step_run.c.calendar_version != version)
    query = select(step_run).where(step_run.c.office_id == office_id, step_run.c.closed_at.is_(None), *by_another)
    return [run_of(row) for row in tx.execute(query.order_by(step_run.c.id).with_for_update(key_share=True))]


def _due(run: Run, version: int, now: Calendar) -> datetime | None:
    counted = replace(run, calendar_version=version)
    return due(counted, now if counted.needs_calendar else None).due_at


def _event(run: Run, to_at: datetime | None, version: int) -> Event:
    noted = {
        "step_run_id": run.id, "step": run.step, "from_at": run.due_at, "to_at": to_at, "calendar_version": version,
        "call_id": run.call_id,
    }  # fmt: skip
    return Event(
        EventKind.DEADLINE_MOVED,
        noted,
        visit_id=run.visit_id,
        ticket_id=run.ticket_id,
        case_id=run.case_id,
        procedure_version_id=run.procedure_version_id,
    )
