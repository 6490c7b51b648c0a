"""Reads step times: what runs now with the time left, the steps of a case, and why a deadline stands where it does."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, or_, select

from loket_shared.db.schema import case_file, journal, step_run
from loket_shared.domain.business_time import NeverOpenError
from loket_shared.domain.calendar import Calendar, Span
from loket_shared.domain.calendar_why import DayLine, explain_business, explain_working_days
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import ClockKind
from loket_shared.domain.timers import Run, counted
from loket_shared.services.calendar_versions import calendar_at
from loket_shared.services.journal_marks import mark_of
from loket_shared.services.step_rows import run_of


class Why(StrEnum):
    """How the deadline of a step is counted."""

    NO_STANDARD = "no_standard"
    NEVER_OPEN = "never_open"
    WALL = "wall"
    PRESENT = "present"
    PRESENT_THEN_BUSINESS = "present_then_business"
    BUSINESS = "business"
    WORKING_DAYS = "working_days"


@dataclass(frozen=True, slots=True)
class Running:
    """An open run; `remaining` are seconds of its own clock until it is due, negative when late, None where nothing can be."""

    run: Run
    elapsed: int
    remaining: int | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A deadline that an edited calendar moved: when that happened, and from and to which instant (all aware UTC)."""

    at: datetime
    staff_id: UUID | None
    from_at: datetime | None
    to_at: datetime | None
    calendar_version: int


@dataclass(frozen=True, slots=True)
class DeadlineWhy:
    """How a run's deadline came about; `days` are the calendar's lines from its opening to its deadline, its own day last.

    They begin where the visitor left for PRESENT_THEN_BUSINESS, and are empty for plain time.
    """

    run: Run
    why: Why
    days: tuple[DayLine, ...] = ()
    pauses: tuple[Span, ...] = ()
    moves: tuple[Moved, ...] = ()


def running(tx: Connection, office_id: UUID, now: datetime) -> tuple[Running, ...]:
    """Return the office's open runs, what is due first first; `now` is aware UTC. A paused run's time stands still."""
    mine = (step_run.c.office_id == office_id, step_run.c.closed_at.is_(None))
    rows = tx.execute(
        select(step_run).where(*mine).order_by(step_run.c.due_at.is_(None), step_run.c.due_at, step_run.c.id)
    )
    return tuple(time_of(tx, run_of(row), now) for row in rows)


def runs_of_case(tx: Connection, case_id: UUID) -> tuple[Run, ...]:
    """Return the runs of a case in their order, and those of the visit that it began with."""
    visit_id = tx.execute(select(case_file.c.visit_id).where(case_file.c.id == case_id)).scalar_one()
    about = [step_run.c.case_id == case_id]
    if visit_id is not None:
        about.append((step_run.c.visit_id == visit_id) & step_run.c.case_id.is_(None))
    rows = tx.execute(
        select(step_run).where(or_(*about)).order_by(step_run.c.opened_at, step_run.c.step, step_run.c.id)
    )
    return tuple(run_of(row) for row in rows)


def explain_deadline(tx: Connection, run_id: UUID) -> DeadlineWhy:
    """Return line by line why a run is due when it is ("Mengapa tenggatnya begini?")."""
    run = run_of(tx.execute(select(step_run).where(step_run.c.id == run_id)).one())
    why = _why(run)
    days: tuple[DayLine, ...] = ()
    if run.due_at is not None and why in {Why.PRESENT_THEN_BUSINESS, Why.BUSINESS, Why.WORKING_DAYS}:
        days = _days(run, _calendar(tx, run), run.due_at)
    return DeadlineWhy(run, why, days, run.stops, _moves(tx, run))


def time_of(tx: Connection, run: Run, now: datetime) -> Running:
    """Return how long an open run has lasted by its own clock and how long there still is; `now` is aware UTC."""
    end = now if run.paused_at is None else min(now, run.paused_at)
    whole = counted(run, end, _calendar(tx, run), run.stops)
    if run.due_at is None or run.standard is None:
        return Running(run, _seconds(whole), None)
    if run.clock is ClockKind.WORKING_DAYS:
        return Running(run, _seconds(whole), _seconds(run.due_at - end))
    return Running(run, _seconds(whole), run.standard - _seconds(whole))


def _why(run: Run) -> Why:
    if run.standard is None or run.clock is None:
        return Why.NO_STANDARD
    if run.due_at is None:
        return Why.NEVER_OPEN
    if run.clock is ClockKind.WALL_WHILE_PRESENT:
        return Why.PRESENT if run.left_at is None or run.due_at <= run.left_at else Why.PRESENT_THEN_BUSINESS
    return Why(run.clock.value)


def _days(run: Run, calendar: Calendar | None, due_at: datetime) -> tuple[DayLine, ...]:
    if calendar is None or run.standard is None:
        return ()
    if run.clock is not ClockKind.WORKING_DAYS:
        return explain_business(calendar, max(run.opened_at, run.left_at or run.opened_at), due_at, run.stops)
    try:
        return explain_working_days(calendar, run.opened_at, run.standard, run.stops).lines
    except NeverOpenError:
        return ()


def _moves(tx: Connection, run: Run) -> tuple[Moved, ...]:
    """Return how edited calendars moved the deadline; runs that no calendar counts cannot have been."""
    if run.calendar_version is None:
        return ()
    pairs = ((journal.c.case_id, run.case_id), (journal.c.visit_id, run.visit_id), (journal.c.call_id, run.call_id))
    about = or_(*(column == wanted for column, wanted in pairs if wanted is not None))
    query = select(journal).where(journal.c.kind == str(EventKind.DEADLINE_MOVED), about).order_by(journal.c.position)
    told = [(row, mark_of(row).data) for row in tx.execute(query)]
    return tuple(
        Moved(
            row.recorded_at, row.staff_id, _instant(data["from_at"]), _instant(data["to_at"]), data["calendar_version"]
        )
        for row, data in told
        if data["step_run_id"] == run.id.hex and data["from_at"] != data["to_at"]
    )


def _calendar(tx: Connection, run: Run) -> Calendar | None:
    if not run.needs_calendar or run.calendar_version is None:
        return None
    return calendar_at(tx, run.office_id, run.party, run.calendar_version)


def _seconds(length: timedelta) -> int:
    return int(length.total_seconds())


def _instant(told: str | None) -> datetime | None:
    return None if told is None else datetime.fromisoformat(told)
