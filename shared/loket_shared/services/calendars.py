"""Reads and saves working calendars: the office's table is the truth."""

import json
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, delete, insert, or_, select, update

from loket_shared.db.schema import calendar, calendar_day, calendar_interval, new_id
from loket_shared.domain.calendar import Calendar, CalendarDay, DayKind, Hours, WeeklyHours
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

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


def read_calendar(tx: Connection, office_id: UUID, party: str = "office", *, on: date | None = None) -> Calendar:
    """Return the working calendar of `party` (office or lkpp); with `on`, only what concerns that local date.

    A dated period rules its whole week, so `on` still reads every weekday that is valid then.
    """
    at = {"office": office_id, "whose": party}
    rows = tx.execute(_ALL_HOURS, at).all() if on is None else tx.execute(_HOURS_ON, at | {"on": on}).all()
    owner = {"owner": rows[0].owner_id}
    days = tx.execute(_ALL_DAYS, owner) if on is None else tx.execute(_DAY_ON, owner | {"on": on})
    weekly = tuple(
        WeeklyHours(r.weekday, Hours(r.starts, r.ends), r.valid_from, r.valid_to) for r in rows if r.weekday is not None
    )
    dated = tuple(CalendarDay(d.date, DayKind(d.kind), d.name, d.basis, _hours(d.hours)) for d in days)
    return Calendar(rows[0].zone, weekly, dated)


def create_calendar(tx: Connection, office_id: UUID, party: str, value: Calendar) -> None:
    """Insert a party's calendar, once, when the office is made."""
    calendar_id = new_id()
    tx.execute(
        insert(calendar), {"id": calendar_id, "office_id": office_id, "party": party, "zone": value.zone, "version": 1}
    )
    _insert(tx, calendar_id, value)


def save_calendar(tx: Connection, act: Act, party: str, value: Calendar, version: int) -> Saved | None:
    """Replace a party's calendar; None when somebody saved it meanwhile (`version` is then old)."""

    def do() -> Saved | None:
        at = (calendar.c.office_id == act.office_id, calendar.c.party == party)
        calendar_id = tx.execute(select(calendar.c.id).where(*at)).scalar_one()
        changed = tx.execute(
            update(calendar).where(*at, calendar.c.version == version).values(zone=value.zone, version=version + 1)
        )
        if changed.rowcount == 0:
            return None
        for table in (calendar_interval, calendar_day):
            tx.execute(delete(table).where(table.c.calendar_id == calendar_id))
        _insert(tx, calendar_id, value)
        record(tx, act, Event(EventKind.CALENDAR_CHANGED, {"calendar_id": calendar_id, "fields": ["weekly", "days"]}))
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(calendar_id, version + 1)

    return once(tx, act, "save_calendar", Saved, do)


def calendar_version(tx: Connection, office_id: UUID, party: str = "office") -> int:
    """Return the version to send with the next save."""
    version: int = tx.execute(
        select(calendar.c.version).where(calendar.c.office_id == office_id, calendar.c.party == party)
    ).scalar_one()
    return version


def _insert(tx: Connection, calendar_id: UUID, value: Calendar) -> None:
    weekly = [
        {
            "id": new_id(), "calendar_id": calendar_id, "weekday": row.weekday, "starts": row.hours.opens, "ends": row.hours.closes,
            "valid_from": row.valid_from, "valid_to": row.valid_to,
        }
        for row in value.weekly
    ]  # fmt: skip
    days = [
        {
            "id": new_id(), "calendar_id": calendar_id, "date": row.date, "kind": str(row.kind), "name": said(row.name), "basis": said(row.basis),
            "hours": json.dumps([[f"{h.opens:%H:%M}", f"{h.closes:%H:%M}"] for h in row.hours]),
        }
        for row in {row.date: row for row in value.days}.values()
    ]  # fmt: skip
    if weekly:
        tx.execute(insert(calendar_interval), weekly)
    if days:
        tx.execute(insert(calendar_day), days)


def _hours(text: str) -> tuple[Hours, ...]:
    return tuple(Hours(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in json.loads(text))
