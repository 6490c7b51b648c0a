"""The problems of a period in numbers: how they came, what became of them, and which promises were kept."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import case_answer, case_file, case_promise, category, journal, priority_level
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Channel, ProblemKind
from loket_shared.services.statistics_wish import Wish, narrowed_cases, of_cases

Tally = tuple[tuple[str, int], ...]
"""Names or codes with how many, most first."""


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How many cases of a category there were, by level of the priority table; a name of None is "no category yet"."""

    category_id: UUID | None
    name: str | None
    total: int
    levels: Tally


@dataclass(frozen=True, slots=True)
class Promises:
    """What became of the promises that were made in the period (S0-08)."""

    kept: int = 0
    broken: int = 0
    still_open: int = 0

    @property
    def total(self) -> int:
        """Return how many there were."""
        return self.kept + self.broken + self.still_open


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """The cases that were recorded in a period; `levels` are codes of the priority table, "" is none yet."""

    total: int
    channels: tuple[tuple[Channel, int], ...]
    kinds: tuple[tuple[ProblemKind, int], ...]
    states: tuple[tuple[CaseState, int], ...]
    levels: Tally
    categories: tuple[CategoryCount, ...]
    reopened: int
    promises: Promises


def cases(tx: Connection, office_id: UUID, wish: Wish, offset: int, now: datetime) -> CaseCounts:
    """Return the cases of a period; `now` (aware UTC) decides which promises are broken."""
    c, level = case_file.c, priority_level.c
    columns = (c.channel, c.kind, c.state, c.category_id, category.c.name_id, level.code)
    joined = case_file.outerjoin(category, category.c.id == c.category_id)
    joined = joined.outerjoin(priority_level, level.id == c.priority_level_id)
    query = select(*columns, func.count().label("n")).select_from(joined).where(*of_cases(wish, office_id, offset))
    rows = list(tx.execute(query.group_by(*columns)))
    return CaseCounts(
        total=sum(row.n for row in rows),
        channels=tuple((Channel(key), n) for key, n in _tally(rows, lambda row: row.channel)),
        kinds=tuple((ProblemKind(key), n) for key, n in _tally(rows, lambda row: row.kind)),
        states=tuple((CaseState(key), n) for key, n in _tally(rows, lambda row: row.state)),
        levels=tuple(sorted(_tally(rows, lambda row: row.code or ""), key=lambda one: (one[0] == "", one[0]))),
        categories=_categories(rows),
        reopened=_reopened(tx, office_id, wish, offset),
        promises=_promises(tx, office_id, wish, offset, now),
    )


def _tally(rows: list[Row[Any]], key: Callable[[Row[Any]], str]) -> Tally:
    found: Counter[str] = Counter()
    for row in rows:
        found[key(row)] += row.n
    return tuple(sorted(found.items(), key=lambda one: (-one[1], one[0])))


def _categories(rows: list[Row[Any]]) -> tuple[CategoryCount, ...]:
    names = {row.category_id: row.name_id for row in rows}
    made = []
    for category_id, name in names.items():
        mine = [row for row in rows if row.category_id == category_id]
        levels = tuple(sorted(_tally(mine, lambda row: row.code or "")))
        made.append(CategoryCount(category_id, name, sum(row.n for row in mine), levels))
    return tuple(sorted(made, key=lambda one: (one.name is None, -one.total, one.name or "")))


def _reopened(tx: Connection, office_id: UUID, wish: Wish, offset: int) -> int:
    """Return how often a closed case was opened again in the period, whenever it had been recorded."""
    j = journal.c
    days = j.business_date.between(wish.from_date, wish.to_date)
    mine = (j.office_id == office_id, days, j.kind == str(EventKind.CASE_REOPENED))
    joined = journal.join(case_file, case_file.c.id == j.case_id)
    query = select(func.count()).select_from(joined).where(*mine, *narrowed_cases(wish, offset))
    return int(tx.execute(query).scalar_one())


def _promises(tx: Connection, office_id: UUID, wish: Wish, offset: int, now: datetime) -> Promises:
    """A promise is kept by an answer before its time, or by another promise before its time; broken once it passed."""
    p = case_promise.c
    answered = select(func.min(case_answer.c.at)).where(
        case_answer.c.case_id == p.case_id, case_answer.c.at >= p.promised_at
    )
    again = case_promise.alias("again")
    renewed = select(func.min(again.c.promised_at)).where(
        again.c.case_id == p.case_id, again.c.promised_at > p.promised_at
    )
    start = datetime.combine(wish.from_date, time(), UTC) - timedelta(seconds=offset)
    end = datetime.combine(wish.to_date, time(), UTC) + timedelta(days=1, seconds=-offset)
    query = (
        select(
            p.due_at,
            case_file.c.state,
            answered.correlate(case_promise).scalar_subquery().label("answered"),
            renewed.correlate(case_promise).scalar_subquery().label("renewed"),
        )
        .select_from(case_promise.join(case_file, case_file.c.id == p.case_id))
        .where(case_file.c.office_id == office_id, p.promised_at >= start, p.promised_at < end)
        .where(*narrowed_cases(wish, offset))
    )
    kept = broken = still_open = 0
    for row in tx.execute(query):
        met = min((one for one in (row.answered, row.renewed) if one is not None), default=None)
        if row.state in {"cancelled", "merged"} and met is None:
            continue
        kept += met is not None and met <= row.due_at
        broken += (met is None and now > row.due_at) or (met is not None and met > row.due_at)
        still_open += met is None and now <= row.due_at
    return Promises(kept, broken, still_open)
