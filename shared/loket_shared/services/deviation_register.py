"""The register of deviations as it is read: one line each with what holds now, narrowed, and page by page (A.6.6)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, select

from loket_shared.db.schema import deviation, procedure
from loket_shared.domain.deviations import Cause, DeviationKind, Entry, Party, standing
from loket_shared.services.deviation_lines import (
    JOINED,
    RegisterLine,
    Stage,
    entries_of,
    lines_where,
    names_of,
    stage_of,
)
from loket_shared.services.deviation_standing import entries

PAGE = 100


@dataclass(frozen=True, slots=True)
class RegisterQuery:
    """What is listed: a period of registration (business dates, both included) and what narrows it."""

    from_date: date
    to_date: date
    kind: DeviationKind | None = None
    party: Party | None = None
    cause: Cause | None = None
    stage: Stage | None = None
    code: str = ""
    step: int | None = None


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """One page of what matches, counted from 0; the counts are of all pages, withdrawn rows left out.

    `unexplained` carry no cause yet, `unsigned` are explained and wait for their sign-off.
    """

    lines: tuple[RegisterLine, ...]
    at: int = 0
    pages: int = 1
    total: int = 0
    unexplained: int = 0
    unsigned: int = 0


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """A later entry of a deviation, as it was entered: nothing is ever changed."""

    at: datetime
    officer: str
    entry: Entry


def register(tx: Connection, office_id: UUID, query: RegisterQuery) -> tuple[RegisterLine, ...]:
    """Return the deviations that match, in the order of their numbers."""
    lines = lines_where(tx, office_id, *_meant(office_id, query))
    return tuple(one for one in lines if _wanted(one.party, one.cause, one.stage, query))


def register_page(tx: Connection, office_id: UUID, query: RegisterQuery, at: int = 0, most: int = PAGE) -> RegisterPage:
    """Return one page of `register`, the last one when there are not so many: only its own lines are read whole."""
    d = deviation.c
    heads = select(d.id, d.party).select_from(JOINED).where(*_meant(office_id, query))
    rows = tx.execute(heads.order_by(d.year, d.number)).all()
    later = entries_of(tx, tuple(row.id for row in rows))
    stand = [(row.id, standing(Party(row.party), later.get(row.id, ()))) for row in rows]
    met = [(one, stage_of(now)) for one, now in stand if _wanted(now.party, now.cause, stage_of(now), query)]
    pages = max(1, -(-len(met) // most))
    at = max(0, min(at, pages - 1))
    ids = [one for one, _ in met[at * most : (at + 1) * most]]
    counts = Counter(stage for _, stage in met)
    return RegisterPage(
        lines_where(tx, office_id, d.id.in_(ids)) if ids else (),
        at,
        pages,
        len(met) - counts[Stage.WITHDRAWN],
        counts[Stage.OPEN],
        counts[Stage.EXPLAINED],
    )


def history(tx: Connection, office_id: UUID, deviation_id: UUID) -> tuple[RegisterEntry, ...]:
    """Return the entries of one deviation in their order."""
    names = names_of(tx, office_id)
    return tuple(
        RegisterEntry(one.at, names.get(one.staff_id, ""), one)
        for one in entries(tx, (deviation_id,)).get(deviation_id, ())
    )


def _meant(office_id: UUID, query: RegisterQuery) -> list[ColumnElement[bool]]:
    """Return what the rows themselves can tell; party, cause and stage follow from their entries."""
    d = deviation.c
    mine = [d.office_id == office_id, d.business_date.between(query.from_date, query.to_date)]
    if query.kind is not None:
        mine.append(d.kind == str(query.kind))
    if query.step is not None:
        mine.append(d.step == query.step)
    if query.code:
        mine.append(procedure.c.code == query.code)
    return mine


def _wanted(party: Party, cause: Cause | None, stage: Stage, query: RegisterQuery) -> bool:
    return (
        (query.party is None or party is query.party)
        and (query.cause is None or cause is query.cause)
        and (query.stage is None or stage is query.stage)
    )
