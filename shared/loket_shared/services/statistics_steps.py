"""How each step of the procedures went in a period, against its standard, with the document and revision that set it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, exists, func, select

from loket_shared.db.schema import case_file, procedure, procedure_step, procedure_version, step_run, ticket, visit
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.spread import Spread, spread_of
from loket_shared.services.statistics_wish import Wish, hour_of

WORKING_DAYS = "working_days"


class Alike(NamedTuple):
    """Runs of one step that ended alike, and how many they are."""

    ended_as: str | None
    late: bool | None
    net: int | None
    gross: int | None
    n: int


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
    mine = _meant(wish, office_id, offset)
    named = select(step_run.c.procedure_version_id).where(*mine).distinct()
    head = select(procedure_version, procedure.c.code).select_from(procedure_version.join(procedure))
    heads = tx.execute(head.where(procedure_version.c.id.in_(named))).all()
    return tuple(
        ProcedureCompliance(
            row.id, row.code, row.title, row.document_number, row.document_revision, row.revision, row.effective_from,
            _steps(tx, row.id, mine),
        )
        for row in sorted(heads, key=lambda one: (one.code, -one.revision))
    )  # fmt: skip


def _steps(tx: Connection, version_id: UUID, mine: list[ColumnElement[bool]]) -> tuple[StepCompliance, ...]:
    s = procedure_step.c
    rows = tx.execute(select(procedure_step).where(s.procedure_version_id == version_id).order_by(s.position)).all()
    found = _runs(tx, version_id, mine)
    return tuple(_step(row, found.get(row.step, [])) for row in rows)


def _runs(tx: Connection, version_id: UUID, mine: list[ColumnElement[bool]]) -> dict[int, list[Alike]]:
    """Return the runs counted by what matters of them: alike runs are one row, so a month is a compact answer."""
    r = step_run.c
    columns = (r.step, r.ended_as, r.late, r.net_seconds, r.gross_seconds)
    query = select(*columns, func.count()).where(*mine, r.procedure_version_id == version_id).group_by(*columns)
    found: dict[int, list[Alike]] = defaultdict(list)
    for step, ended_as, late, net, gross, n in tx.execute(query).all():
        found[step].append(Alike(ended_as, late, net, gross, n))
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


def _step(row: Row[Any], some: list[Alike]) -> StepCompliance:
    done = [one for one in some if one.ended_as == "done"]
    timed = [one for one in done if one.net is not None]
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
        in_time=_count(one for one in timed if one.late is False),
        late=_count(one for one in timed if one.late),
        recorded=_count(one for one in timed if one.late is None),
        unmeasured=_count(one for one in done if one.net is None),
        given_up=_count(one for one in some if one.ended_as in {"overtaken", "abandoned"}),
        running=_count(one for one in some if one.ended_as is None),
        net=_spread((one.net, one.n) for one in timed),
        gross=_spread((one.gross, one.n) for one in timed),
    )


def _count(some: Iterable[Alike]) -> int:
    return sum(one.n for one in some)


def _spread(some: Iterable[tuple[int | None, int]]) -> Spread:
    counted: Counter[int] = Counter()
    for seconds, n in some:
        if seconds is not None:
            counted[seconds] += n
    return spread_of(counted)
