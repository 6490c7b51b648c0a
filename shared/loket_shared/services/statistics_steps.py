"""How each step of the procedures went in a period, against its standard, with the document and revision that set it."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, exists, func, select

from loket_shared.db.schema import case_file, procedure, procedure_step, procedure_version, step_run, ticket, visit
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.spread import Spread, spread_of
from loket_shared.services.statistics_wish import Wish, hour_of

WORKING_DAYS = "working_days"


@dataclass(frozen=True, slots=True)
class StepCompliance:
    """One step of one version of a procedure; `net` is the time without pauses, `gross` with them.

    `runs` is how often it was done; of these `in_time` and `late` were measured against a standard, `recorded` were
    measured without one, `unmeasured` have no time ("tidak diukur"). `given_up` were begun and never done, `running` still
    last. `applies` off is "tidak berlaku", `measured` off "tidak diukur". `standard` is seconds, or days where `in_days`.
    """

    step: int
    activity: str
    owner: Owner
    applies: bool
    measured: bool
    standard_text: str
    standard: int | None
    in_days: bool
    runs: int
    in_time: int
    late: int
    recorded: int
    unmeasured: int
    given_up: int
    running: int
    net: Spread
    gross: Spread

    @property
    def share(self) -> int | None:
        """Return how many of a hundred were in time, rounded down so that 100 means all; None where none was judged."""
        judged = self.in_time + self.late
        return self.in_time * 100 // judged if judged else None


@dataclass(frozen=True, slots=True)
class ProcedureCompliance:
    """A version of a procedure by which work was done in the period, its steps in the order in which they are done."""

    version_id: UUID
    code: str
    title: str
    document_number: str
    document_revision: str
    revision: int
    effective_from: date | None
    steps: tuple[StepCompliance, ...]

    @property
    def in_time(self) -> int:
        """Return how many of the office's runs were in time."""
        return sum(one.in_time for one in self.steps if one.owner is Owner.OFFICE)

    @property
    def late(self) -> int:
        """Return how many of the office's runs were late."""
        return sum(one.late for one in self.steps if one.owner is Owner.OFFICE)


def compliance(tx: Connection, office_id: UUID, wish: Wish, offset: int) -> tuple[ProcedureCompliance, ...]:
    """Return every version by which something was done in the period, by the procedures' codes, newest version first."""
    found = _runs(tx, office_id, wish, offset)
    versions = sorted({version_id for version_id, _ in found})
    head = select(procedure_version, procedure.c.code).select_from(procedure_version.join(procedure))
    heads = tx.execute(head.where(procedure_version.c.id.in_(versions))).all()
    query = select(procedure_step).where(procedure_step.c.procedure_version_id.in_(versions))
    steps: dict[UUID, list[Row[Any]]] = defaultdict(list)
    for row in tx.execute(query.order_by(procedure_step.c.position)):
        steps[row.procedure_version_id].append(row)
    return tuple(
        ProcedureCompliance(
            row.id, row.code, row.title, row.document_number, row.document_revision, row.revision, row.effective_from,
            tuple(_step(one, found.get((row.id, one.step), [])) for one in steps[row.id]),
        )
        for row in sorted(heads, key=lambda one: (one.code, -one.revision))
    )  # fmt: skip


def _runs(tx: Connection, office_id: UUID, wish: Wish, offset: int) -> dict[tuple[UUID, int], list[Row[Any]]]:
    """Return the runs counted by what matters of them: alike runs are one row, so a month is a compact answer."""
    r = step_run.c
    columns = (r.procedure_version_id, r.step, r.ended_as, r.late, r.net_seconds, r.gross_seconds)
    query = select(*columns, func.count().label("n")).where(*_meant(wish, office_id, offset)).group_by(*columns)
    found: dict[tuple[UUID, int], list[Row[Any]]] = defaultdict(list)
    for row in tx.execute(query):
        found[row.procedure_version_id, row.step].append(row)
    return found


def _meant(wish: Wish, office_id: UUID, offset: int) -> list[ColumnElement[bool]]:
    r = step_run.c
    found = [r.office_id == office_id, r.business_date.between(wish.from_date, wish.to_date)]
    if wish.desk_id is not None:
        found.append(r.desk_id == wish.desk_id)
    if wish.hour is not None:
        found.append(hour_of(r.opened_at, offset) == wish.hour)
    if wish.service_id is not None:
        came = exists(select(visit.c.id).where(visit.c.id == r.visit_id, visit.c.service_id == wish.service_id))
        drew = exists(select(ticket.c.id).where(ticket.c.id == r.ticket_id, ticket.c.service_id == wish.service_id))
        found.append(came | drew)
    about = []
    if wish.category_id is not None:
        about.append(case_file.c.category_id == wish.category_id)
    if wish.channel is not None:
        about.append(case_file.c.channel == str(wish.channel))
    if about:
        found.append(exists(select(case_file.c.id).where(case_file.c.id == r.case_id, *about)))
    return found


def _step(row: Row[Any], some: list[Row[Any]]) -> StepCompliance:
    done = [one for one in some if one.ended_as == "done"]
    timed = [one for one in done if one.net_seconds is not None]
    return StepCompliance(
        step=row.step,
        activity=row.activity,
        owner=Owner(row.owner),
        applies=row.applies,
        measured=row.measured,
        standard_text=row.standard_text,
        standard=row.standard_amount,
        in_days=row.standard_clock == WORKING_DAYS,
        runs=_count(done),
        in_time=_count([one for one in timed if one.late is False]),
        late=_count([one for one in timed if one.late]),
        recorded=_count([one for one in timed if one.late is None]),
        unmeasured=_count([one for one in done if one.net_seconds is None]),
        given_up=_count([one for one in some if one.ended_as in {"overtaken", "abandoned"}]),
        running=_count([one for one in some if one.ended_as is None]),
        net=_spread(timed, "net_seconds"),
        gross=_spread(timed, "gross_seconds"),
    )


def _count(some: list[Row[Any]]) -> int:
    return sum(one.n for one in some)


def _spread(some: list[Row[Any]], column: str) -> Spread:
    counted: Counter[int] = Counter()
    for one in some:
        counted[getattr(one, column)] += one.n
    return spread_of(counted)
