"""The list of open cases of every channel: what is due first stands first; who has the duty, and who stands in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, func, or_, select, union_all

from loket_shared.db.schema import absence, case_file, case_identity, case_ticket, priority_level, staff
from loket_shared.domain.casework import BEFORE_ARCHIVE
from loket_shared.domain.clean import clean_line
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services.duties import DutyKind

PAGE = 50
MOST_WORDS = 6
WORKED_ON = tuple(sorted(str(state) for state in BEFORE_ARCHIVE - {CaseState.ANSWERED}))


class Whose(StrEnum):
    """Whose cases are listed: everybody's, those of the officer's units, or the officer's own."""

    ALL = "all"
    UNIT = "unit"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """What to list; None and "" restrict nothing. `level` "" lists every priority, NO_LEVEL those without one."""

    whose: Whose = Whose.ALL
    channel: Channel | None = None
    state: CaseState | None = None
    level: str = ""
    text: str = ""
    page: int = 0


NO_LEVEL = "-"


@dataclass(frozen=True, slots=True)
class Looker:
    """Who looks: the office, the officer, and the units whose duties are theirs (helpdesk, admin_ppe)."""

    office_id: UUID
    staff_id: UUID | None
    units: frozenset[str]


@dataclass(frozen=True, slots=True)
class OpenCase:
    """One line of the list; instants are aware UTC. `since` is when the running duty began, `substitute` who stands in."""

    case_id: UUID
    form_label: str
    name: str
    organisation: str
    channel: Channel
    state: CaseState
    level: str
    unit: str
    due_kind: DutyKind | None
    due_at: datetime | None
    since: datetime
    opened_at: datetime
    holder_id: UUID | None
    holder: str
    substitute: str
    ticket: str
    reopened: int


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """How many cases match, how many of them are due today (overdue ones among them), and how many are overdue."""

    matching: int
    today: int
    overdue: int


def open_cases(tx: Connection, looker: Looker, query: CaseQuery, now: datetime) -> tuple[OpenCase, ...]:
    """Return one page of the open cases, due first, then oldest first; an answered case is open until its form is laid down.

    `now` (aware) decides who is off duty.
    """
    ids = keys_of(looker, query).limit(PAGE).offset(max(query.page, 0) * PAGE).subquery()
    columns = (
        case_file, case_identity.c.name, case_identity.c.organisation, priority_level.c.code.label("level"),
        staff.c.name.label("holder"), case_ticket.c.number.label("ticket"),
    )  # fmt: skip
    joined = (
        case_file.join(ids, ids.c.id == case_file.c.id)
        .join(case_identity, case_identity.c.case_id == case_file.c.id)
        .outerjoin(priority_level, priority_level.c.id == case_file.c.priority_level_id)
        .outerjoin(staff, staff.c.id == case_file.c.holder_id)
        .outerjoin(case_ticket, case_ticket.c.case_id == case_file.c.id)
    )
    rows = tx.execute(select(*columns).select_from(joined).order_by(*DUE_FIRST)).all()
    standing_in = substitutes(tx, looker.office_id, now)
    return tuple(_line(row, standing_in) for row in rows)


def count_cases(tx: Connection, looker: Looker, query: CaseQuery, now: datetime, end_of_day: datetime) -> CaseCounts:
    """Count what matches, what is due before `end_of_day`, and what is overdue at `now` (both aware)."""
    found = keys_of(looker, query).order_by(None).with_only_columns(case_file.c.due_at).subquery()
    due = found.c.due_at
    counted = select(
        func.count(), func.count().filter(due < max(end_of_day, now)), func.count().filter(due < now)
    ).select_from(found)
    return CaseCounts(*tx.execute(counted).one())


def substitutes(tx: Connection, office_id: UUID, now: datetime) -> dict[UUID, str]:
    """Return who is off duty at an aware instant, with the substitute's name; "" where nobody stands in."""
    at = (absence.c.from_at <= now) & (absence.c.until_at.is_(None) | (absence.c.until_at > now))
    joined = absence.outerjoin(staff, staff.c.id == absence.c.substitute_id)
    query = select(absence.c.staff_id, staff.c.name).select_from(joined).where(absence.c.office_id == office_id, at)
    return {row[0]: row[1] or "" for row in tx.execute(query)}


DUE_FIRST = (case_file.c.due_at.is_(None), case_file.c.due_at, case_file.c.opened_at, case_file.c.id)


def keys_of(looker: Looker, query: CaseQuery) -> Select[Any]:
    """Select the keys of what matches, in order; the rest is read for one page only."""
    found = select(case_file.c.id).where(_open(looker.office_id, query.state))
    if words := clean_line(query.text, 200).text.split()[:MOST_WORDS]:
        found = found.join(case_identity, case_identity.c.case_id == case_file.c.id)
        found = found.outerjoin(case_ticket, case_ticket.c.case_id == case_file.c.id)
        found = found.where(*(_says(word) for word in words))
    if query.level == NO_LEVEL:
        found = found.where(case_file.c.priority_level_id.is_(None))
    elif query.level:
        found = found.join(priority_level, priority_level.c.id == case_file.c.priority_level_id)
        found = found.where(priority_level.c.code == query.level)
    if query.channel is not None:
        found = found.where(case_file.c.channel == str(query.channel))
    return found.where(*_whose(looker, query.whose)).order_by(*DUE_FIRST)


def _open(office_id: UUID, state: CaseState | None) -> ColumnElement[bool]:
    """Narrow by the index of state and due time: what is worked on, and what is answered but lies nowhere yet.

    One search a state, put together, because an OR or a list of them makes an engine without statistics read all of the
    office's cases.
    """
    of_office = select(case_file.c.id).where(case_file.c.office_id == office_id)
    answered = case_file.c.state == str(CaseState.ANSWERED)
    owes_paper = of_office.where(answered, case_file.c.due_at.is_not(None))
    if state is CaseState.ANSWERED:
        return case_file.c.id.in_(owes_paper)
    if state is not None:
        return case_file.c.id.in_(of_office.where(case_file.c.state == str(state)))
    worked_on = (of_office.where(case_file.c.state == one) for one in WORKED_ON)
    return case_file.c.id.in_(union_all(*worked_on, owes_paper))


def _whose(looker: Looker, whose: Whose) -> tuple[ColumnElement[bool], ...]:
    match whose:
        case Whose.MINE:
            return (case_file.c.holder_id == looker.staff_id,)
        case Whose.UNIT:
            return (case_file.c.unit.in_(sorted(looker.units)),)
        case Whose.ALL:
            return ()


def _says(word: str) -> ColumnElement[bool]:
    pattern = f"%{word.casefold().replace('/', '//').replace('%', '/%').replace('_', '/_')}%"
    places = (case_file.c.form_label, case_identity.c.name, case_identity.c.organisation, case_ticket.c.number)
    return or_(*(func.lower(place).like(pattern, escape="/") for place in places))


def _line(row: Row[Any], standing_in: dict[UUID, str]) -> OpenCase:
    return OpenCase(
        case_id=row.id,
        form_label=row.form_label,
        name=row.name,
        organisation=row.organisation,
        channel=Channel(row.channel),
        state=CaseState(row.state),
        level=row.level or "",
        unit=row.unit,
        due_kind=DutyKind(row.due_kind) if row.due_kind else None,
        due_at=row.due_at,
        since=duty_since(row),
        opened_at=row.opened_at,
        holder_id=row.holder_id,
        holder=row.holder or "",
        substitute=standing_in.get(row.holder_id, "") if row.holder_id else "",
        ticket=row.ticket or "",
        reopened=row.reopened,
    )


def duty_since(row: Row[Any]) -> datetime:
    """Return when a case's running duty began: at its arrival, or when it came into its present state."""
    began: datetime = row.state_since
    if row.due_kind in {DutyKind.SOLVE, DutyKind.PRIORITISE}:
        began = row.received_at or row.opened_at
    return began
