"""Every step of a case's procedures beside its standard: when, how long, by whom, and what came of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import deviation, device, procedure_version, staff, step_run
from loket_shared.domain.dossier_steps import Measure, ProcedurePart, StepDone, StepLine, Verdict
from loket_shared.domain.sop.model import ClockKind, Procedure, Step, step_code
from loket_shared.domain.timers import EndedAs, Run
from loket_shared.services.dossier_check import Subject, runs_of
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.step_rows import run_of


@dataclass(frozen=True, slots=True)
class CaseClass:
    """By what the case's standards are chosen, as it stands now, and whether its work is over."""

    level: str
    category: str
    over: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """What the runs only name by id."""

    staff: Mapping[UUID, str]
    devices: Mapping[UUID, str]
    days: Mapping[UUID, int]
    """Working days that a late run took."""
    now: datetime


def read_steps(
    tx: Connection, subject: Subject, version_id: UUID, of: CaseClass, now: datetime
) -> tuple[ProcedurePart, ...]:
    """Return the case's procedure whole, then what was done by other procedures; `now` (aware) judges what still runs."""
    rows = tx.execute(select(step_run).where(runs_of(subject)).order_by(step_run.c.opened_at, step_run.c.position))
    runs: dict[UUID, list[Run]] = defaultdict(list)
    for row in rows:
        runs[row.procedure_version_id].append(run_of(row))
    known = _known(tx, subject, [run for some in runs.values() for run in some], now)
    others = sorted(runs.keys() - {version_id})
    return (
        _part(tx, version_id, runs.get(version_id, []), of, known, whole=True),
        *(_part(tx, one, runs[one], of, known, whole=False) for one in others),
    )


def _part(
    tx: Connection, version_id: UUID, runs: list[Run], of: CaseClass, known: _Known, *, whole: bool
) -> ProcedurePart:
    procedure = read_version(tx, version_id)
    revision = tx.execute(select(procedure_version.c.revision).where(procedure_version.c.id == version_id)).scalar_one()
    done: dict[int, list[Run]] = defaultdict(list)
    for run in runs:
        done[run.step].append(run)
    steps = tuple(
        _line(procedure, step, done[step.number], of, known) for step in procedure.steps if whole or done[step.number]
    )
    return ProcedurePart(
        procedure.code, procedure.title, procedure.document_number or "", procedure.revision, revision, procedure.effective,
        procedure.office or "", steps, whole,
    )  # fmt: skip


def _line(procedure: Procedure, step: Step, runs: list[Run], of: CaseClass, known: _Known) -> StepLine:
    return StepLine(
        label=step_code(procedure.code, step.number),
        activity=step.activity,
        actor=step.actor,
        owner=str(step.owner),
        standard_text=step.standard_text,
        measure=_measure(step, of),
        verdict=None if runs else _undone(procedure, step, of),
        done=tuple(_done(run, step, of, known) for run in runs),
    )


def _undone(procedure: Procedure, step: Step, of: CaseClass) -> Verdict:
    if not step.applies:
        return Verdict.NOT_APPLICABLE
    if not step.measured or all(row.step != step.number for row in procedure.events):
        return Verdict.NOT_MEASURED
    return Verdict.NOT_DONE if of.over else Verdict.NOT_YET


def _measure(step: Step, of: CaseClass) -> Measure | None:
    found = step.standard_for(priority=of.level, category=of.category)
    if found is None:
        return None
    return Measure(found.amount, str(found.clock), found.low, _class_of(step, of, found.amount))


def _class_of(step: Step, of: CaseClass, amount: int) -> str:
    named = {one.code for one in step.by_class if one.standard.amount == amount}
    return next((code for code in (of.category, of.level) if code in named), "")


def _done(run: Run, step: Step, of: CaseClass, known: _Known) -> StepDone:
    measure = None
    if run.standard is not None and run.clock is not None:
        measure = Measure(run.standard, str(run.clock), run.standard_low, _class_of(step, of, run.standard))
    return StepDone(
        verdict=_verdict(run, known.now),
        begun_at=run.opened_at,
        ended_at=run.closed_at,
        measure=measure,
        gross=run.gross_seconds,
        net=run.net_seconds,
        paused=run.paused_seconds,
        over=_over(run, known),
        due_at=run.due_at,
        by=known.staff.get(run.staff_id, "") if run.staff_id else known.devices.get(run.device_id, ""),
        doubtful=run.doubtful,
    )


def _verdict(run: Run, now: datetime) -> Verdict:
    match run.ended_as:
        case None:
            late = run.due_at is not None and run.paused_at is None and now > run.due_at
            return Verdict.OVERDUE if late else Verdict.RUNNING
        case EndedAs.ABANDONED:
            return Verdict.ABANDONED
        case EndedAs.OVERTAKEN:
            return Verdict.OVERTAKEN
        case EndedAs.DONE:
            if run.late is not None:
                return Verdict.LATE if run.late else Verdict.IN_TIME
            return Verdict.UNMEASURED if run.net_seconds is None else Verdict.RECORDED


def _over(run: Run, known: _Known) -> int | None:
    if not run.late or run.standard is None:
        return None
    taken = known.days.get(run.id) if run.clock is ClockKind.WORKING_DAYS else run.net_seconds
    return None if taken is None else taken - run.standard


def _known(tx: Connection, subject: Subject, runs: list[Run], now: datetime) -> _Known:
    people = {run.staff_id for run in runs if run.staff_id is not None}
    machines = {run.device_id for run in runs}
    late = (deviation.c.case_id == subject.case_id) | deviation.c.visit_id.in_(subject.visit_ids)
    days = select(deviation.c.step_run_id, deviation.c.actual).where(late, deviation.c.step_run_id.is_not(None))
    return _Known(
        staff=_named(tx.execute(select(staff.c.id, staff.c.name).where(staff.c.id.in_(people))).all()),
        devices=_named(tx.execute(select(device.c.id, device.c.name).where(device.c.id.in_(machines))).all()),
        days={row.step_run_id: row.actual for row in tx.execute(days) if row.actual is not None},
        now=now,
    )


def _named(rows: Iterable[Row[Any]]) -> dict[UUID, str]:
    return {row.id: row.name for row in rows}
