"""Reads working calendars, as they stand or as an earlier version had them: the office's table is the truth."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, or_, select

from loket_shared.db.schema import calendar, calendar_day, calendar_interval, calendar_past, staff
from loket_shared.domain.calendar import Calendar, CalendarDay, DayKind, Hours, WeeklyHours
from loket_shared.domain.calendar_compare import Change, changes

PARTIES = ("office", "lkpp")
_MINE = calendar_interval.c.calendar_id == calendar.c.id
_VALID = and_(
    _MINE,
    or_(calendar_interval.c.valid_from.is_(None), calendar_interval.c.valid_from <= bindparam("on")),
    or_(calendar_interval.c.valid_to.is_(None), calendar_interval.c.valid_to >= bindparam("on")),
)


def _hours_of(applies: ColumnElement[bool]) -> Select[Any]:
    columns = select(calendar.c.id.label("owner_id"), calendar.c.zone, calendar_interval)
    joined = columns.select_from(calendar.outerjoin(calendar_interval, applies))
    return joined.where(calendar.c.office_id == bindparam("office"), calendar.c.party == bindparam("whose"))


_ALL_HOURS, _HOURS_ON = _hours_of(_MINE), _hours_of(_VALID)
_ALL_DAYS = select(calendar_day).where(calendar_day.c.calendar_id == bindparam("owner"))
_DAY_ON = _ALL_DAYS.where(calendar_day.c.date == bindparam("on"))
_PAST = (
    select(calendar_past.c.version, calendar_past.c.recorded_at, calendar_past.c.content, staff.c.name)
    .select_from(
        calendar_past.join(calendar, calendar.c.id == calendar_past.c.calendar_id).outerjoin(
            staff, staff.c.id == calendar_past.c.staff_id
        )
    )
    .where(calendar.c.office_id == bindparam("office"), calendar.c.party == bindparam("whose"))
)


@dataclass(frozen=True, slots=True)
class CalendarNote:
    """One saved version: since when it stands (UTC), and who saved it (None: the set-up)."""

    version: int
    recorded_at: datetime
    saved_by: str | None


def read_calendar(
    tx: Connection, office_id: UUID, party: str = "office", *, on: date | None = None, version: int | None = None
) -> Calendar:
    """Return the working calendar of `party` (office or lkpp); with `on`, only what concerns that local date.

    A dated period rules its whole week, so `on` still reads every weekday that is valid then. With `version`, the
    whole calendar as that version had it; a version that was never saved is a LookupError.
    """
    at = {"office": office_id, "whose": party}
    if version is not None:
        past = tx.execute(_PAST.where(calendar_past.c.version == version), at).first()
        if past is None:
            msg = f"the calendar of {party} has no version {version}"
            raise LookupError(msg)
        return from_text(past.content)
    rows = tx.execute(_ALL_HOURS, at).all() if on is None else tx.execute(_HOURS_ON, at | {"on": on}).all()
    owner = {"owner": rows[0].owner_id}
    days = tx.execute(_ALL_DAYS, owner) if on is None else tx.execute(_DAY_ON, owner | {"on": on})
    weekly = tuple(
        WeeklyHours(r.weekday, Hours(r.starts, r.ends), r.valid_from, r.valid_to) for r in rows if r.weekday is not None
    )
    dated = tuple(CalendarDay(d.date, DayKind(d.kind), d.name, d.basis, hours_from(d.hours)) for d in days)
    return Calendar(rows[0].zone, weekly, dated)


def calendar_version(tx: Connection, office_id: UUID, party: str = "office") -> int:
    """Return the version to send with the next save."""
    version: int = tx.execute(
        select(calendar.c.version).where(calendar.c.office_id == office_id, calendar.c.party == party)
    ).scalar_one()
    return version


def calendar_history(tx: Connection, office_id: UUID, party: str = "office") -> tuple[CalendarNote, ...]:
    """Return who saved which version when, newest first; what a version holds is read by `read_calendar`."""
    kept = calendar_past.c
    newest = _PAST.with_only_columns(kept.version, kept.recorded_at, staff.c.name).order_by(kept.version.desc())
    rows = tx.execute(newest, {"office": office_id, "whose": party})
    return tuple(CalendarNote(r.version, r.recorded_at, r.name) for r in rows)


def calendar_changes(tx: Connection, office_id: UUID, party: str, version: int) -> tuple[Change, ...]:
    """Return what a version changed; all that stands in the first one is new. No such version is a LookupError."""
    after = read_calendar(tx, office_id, party, version=version)
    before = read_calendar(tx, office_id, party, version=version - 1) if version > 1 else None
    return changes(before, after)


def to_text(value: Calendar) -> str:
    """Return a calendar as the JSON that `calendar_past` keeps, the same for the same calendar."""
    weekly = sorted(
        [row.weekday, _clock(row.hours.opens), _clock(row.hours.closes), _date(row.valid_from), _date(row.valid_to)]
        for row in value.weekly
    )
    days = sorted([_date(day.date), str(day.kind), day.name, day.basis, hours_json(day.hours)] for day in value.days)
    return json.dumps({"zone": value.zone, "weekly": weekly, "days": days}, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Calendar:
    """Return the calendar that `to_text` wrote."""
    kept = json.loads(text)
    weekly = tuple(
        WeeklyHours(weekday, Hours(time.fromisoformat(opens), time.fromisoformat(closes)), _day(since), _day(until))
        for weekday, opens, closes, since, until in kept["weekly"]
    )
    days = tuple(
        CalendarDay(date.fromisoformat(on), DayKind(kind), name, basis, _hours(hours))
        for on, kind, name, basis, hours in kept["days"]
    )
    return Calendar(kept["zone"], weekly, days)


def hours_json(hours: tuple[Hours, ...]) -> list[list[str]]:
    """Return openings as they are kept in JSON."""
    return [[_clock(one.opens), _clock(one.closes)] for one in hours]


def hours_from(text: str) -> tuple[Hours, ...]:
    """Return the openings that a text of JSON holds."""
    return _hours(json.loads(text))


def _hours(pairs: list[list[str]]) -> tuple[Hours, ...]:
    return tuple(Hours(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in pairs)


def _clock(at: time) -> str:
    return at.isoformat("seconds" if at.second else "minutes")


def _date(on: date | None) -> str:
    return on.isoformat() if on else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
