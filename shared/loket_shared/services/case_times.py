"""The times of one case for those who work on it: which steps run and why they are due then, which are done, what holds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, and_, or_, select

from loket_shared.db.schema import case_file, deviation, staff
from loket_shared.domain.sop.model import Procedure, step_code
from loket_shared.domain.timers import Run
from loket_shared.services.deviation_lines import RegisterLine, Stage, lines_where
from loket_shared.services.pauses import PauseView, Subject, open_pause
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.step_reading import DeadlineWhy, explain_deadline, runs_of_case, time_of

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class StepTime:
    """One run of a step: `net` seconds by its own clock, None where it was not measured; `left` until it is due.

    `left` is negative when late, None where nothing can be; `why` explains the deadline of one that still runs.
    """

    run: Run
    code: str
    activity: str
    net: int | None
    left: int | None = None
    by: str = ""
    why: DeadlineWhy | None = None


@dataclass(frozen=True, slots=True)
class CaseTimes:
    """The steps of a case and of the visit that it began with, as they stood at `read_at` (aware UTC).

    What is due first runs first; what ended last comes first. `unexplained` are its deviations that carry no cause.
    """

    read_at: datetime
    running: tuple[StepTime, ...] = ()
    ended: tuple[StepTime, ...] = ()
    pause: PauseView | None = None
    unexplained: tuple[RegisterLine, ...] = ()


def read_times(tx: Connection, case_id: UUID, now: datetime) -> CaseTimes:
    """Return the times of a case at an aware UTC instant."""
    runs = runs_of_case(tx, case_id)
    procedures = {one: read_version(tx, one) for one in {run.procedure_version_id for run in runs}}
    names = _names(tx, runs)
    going = [_running(tx, run, procedures, names, now) for run in runs if run.closed_at is None]
    over = [_ended(run, procedures, names) for run in runs if run.closed_at is not None]
    return CaseTimes(
        read_at=now,
        running=tuple(sorted(going, key=lambda one: (one.run.due_at is None, one.run.due_at or one.run.opened_at))),
        ended=tuple(sorted(over, key=lambda one: one.run.closed_at or now, reverse=True)),
        pause=open_pause(tx, Subject(case_id)),
        unexplained=_unexplained(tx, case_id),
    )


def causes_owed(tx: Connection, office_id: UUID, staff_id: UUID, today: date) -> tuple[RegisterLine, ...]:
    """Return the deviations of the last week for which this officer answers and that still carry no cause."""
    mine = (deviation.c.staff_id == staff_id, deviation.c.business_date.between(today - WEEK, today))
    return tuple(one for one in lines_where(tx, office_id, *mine) if one.stage is Stage.OPEN)


def _running(
    tx: Connection, run: Run, procedures: Mapping[UUID, Procedure], names: Mapping[UUID, str], now: datetime
) -> StepTime:
    time, named = time_of(tx, run, now), _named(run, procedures)
    by = names.get(run.staff_id, "") if run.staff_id else ""
    return StepTime(run, *named, time.elapsed, time.remaining, by, explain_deadline(tx, run.id))


def _ended(run: Run, procedures: Mapping[UUID, Procedure], names: Mapping[UUID, str]) -> StepTime:
    return StepTime(
        run, *_named(run, procedures), run.net_seconds, by=names.get(run.staff_id, "") if run.staff_id else ""
    )


def _named(run: Run, procedures: Mapping[UUID, Procedure]) -> tuple[str, str]:
    of = procedures[run.procedure_version_id]
    return step_code(of.code, run.step), of.step(run.step).activity


def _names(tx: Connection, runs: tuple[Run, ...]) -> dict[UUID, str]:
    people = {run.staff_id for run in runs if run.staff_id is not None}
    return {row.id: row.name for row in tx.execute(select(staff.c.id, staff.c.name).where(staff.c.id.in_(people)))}


def _unexplained(tx: Connection, case_id: UUID) -> tuple[RegisterLine, ...]:
    case = tx.execute(select(case_file.c.office_id, case_file.c.visit_id).where(case_file.c.id == case_id)).one()
    mine = deviation.c.case_id == case_id
    if case.visit_id is not None:
        mine = or_(mine, and_(deviation.c.visit_id == case.visit_id, deviation.c.case_id.is_(None)))
    return tuple(one for one in lines_where(tx, case.office_id, mine) if one.stage is Stage.OPEN)
