"""Saves working calendars: every change is a new version, kept whole, and journalled."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from loket_shared.db.schema import calendar, calendar_day, calendar_interval, calendar_past, new_id
from loket_shared.domain.calendar import ORDINARY, Calendar, CalendarDay, Period, WeeklyHours
from loket_shared.domain.events import EventKind
from loket_shared.services import duties
from loket_shared.services.act import Act, once
from loket_shared.services.calendars import hours_json, read_calendar, to_text
from loket_shared.services.deadlines import move_open_deadlines
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class CalendarConflict:
    """Somebody saved this party's calendar meanwhile; `version` is the one that stands now."""

    party: str
    version: int


@dataclass(frozen=True, slots=True)
class WeekConflict:
    """The week of this period is not what it was; `rows` stand there now, none when the period is gone."""

    period: Period
    rows: tuple[WeeklyHours, ...]


@dataclass(frozen=True, slots=True)
class PeriodsOverlap:
    """Two dated periods may not share a day; `other` stands in the calendar."""

    other: Period


@dataclass(frozen=True, slots=True)
class NoHours:
    """A week without any opening is no week: closed days are dated days."""


@dataclass(frozen=True, slots=True)
class DayConflict:
    """The date is not what it was; `theirs` stands there now, None when it is gone."""

    date: date
    theirs: CalendarDay | None


@dataclass(frozen=True, slots=True)
class DaysChanged:
    """The listed days are written; `rows` is how many dates of all calendars changed."""

    rows: int


@dataclass(frozen=True, slots=True)
class DayEdits:
    """What to write into a party's calendar on top of the version that was seen."""

    party: str
    version: int
    put: tuple[CalendarDay, ...] = ()
    take: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class _Standing:
    id: UUID
    party: str
    version: int
    calendar: Calendar


def create_calendar(tx: Connection, office_id: UUID, party: str, value: Calendar, now: datetime) -> None:
    """Insert a party's calendar, once, when the office is made; `now` is aware UTC."""
    calendar_id = new_id()
    tx.execute(
        insert(calendar), {"id": calendar_id, "office_id": office_id, "party": party, "zone": value.zone, "version": 1}
    )
    _insert(tx, calendar_id, value)
    _keep(tx, calendar_id, 1, value, now, None)


def save_calendar(tx: Connection, act: Act, party: str, value: Calendar, version: int) -> Saved | None:
    """Replace a party's calendar; None when somebody saved it meanwhile (`version` is then old)."""

    def do() -> Saved | None:
        standing = _lock(tx, act.office_id, party)
        return _write(tx, act, standing, value) if standing.version == version else None

    return once(tx, act, "save_calendar", Saved, do)


def save_week(
    tx: Connection, act: Act, party: str, before: tuple[Period, tuple[WeeklyHours, ...]] | None, rows: tuple[WeeklyHours, ...]
) -> Saved | WeekConflict | PeriodsOverlap | NoHours:  # fmt: skip
    """Put the week of one period in place of the one that was seen (None: a new period).

    `rows` all have the same period; other periods saved meanwhile stay as they are.
    """

    def change(now: Calendar) -> Calendar | WeekConflict | PeriodsOverlap | NoHours:
        if not rows:
            return NoHours()
        period = (rows[0].valid_from, rows[0].valid_to)
        seen = (period, ()) if before is None else before
        if _rows(now, seen[0]) != frozenset(seen[1]):
            return WeekConflict(seen[0], tuple(_rows(now, seen[0])))
        kept = tuple(row for row in now.weekly if before is None or (row.valid_from, row.valid_to) != before[0])
        other = next((one for one in sorted(_periods(kept), key=str) if overlap(one, period)), None)
        return PeriodsOverlap(other) if other is not None else replace(now, weekly=(*kept, *rows))

    return _edit(tx, act, party, "save_calendar_week", change)


def remove_week(
    tx: Connection, act: Act, party: str, seen: tuple[Period, tuple[WeeklyHours, ...]]
) -> Saved | WeekConflict | NoHours:
    """Take a dated period away; the ordinary week is never removed."""

    def change(now: Calendar) -> Calendar | WeekConflict | NoHours:
        if seen[0] == ORDINARY:
            return NoHours()
        if _rows(now, seen[0]) != frozenset(seen[1]):
            return WeekConflict(seen[0], tuple(_rows(now, seen[0])))
        return replace(now, weekly=tuple(r for r in now.weekly if (r.valid_from, r.valid_to) != seen[0]))

    return _edit(tx, act, party, "remove_calendar_week", change)


def save_day(
    tx: Connection, act: Act, party: str, before: CalendarDay | None, after: CalendarDay | None
) -> Saved | DayConflict:
    """Put one dated row in place of the one that was seen (None: a new one); `after` None takes it away."""

    def change(now: Calendar) -> Calendar | DayConflict:
        for on in sorted({one.date for one in (before, after) if one is not None}):
            stands = now.day(on)
            if stands != (before if before and before.date == on else None):
                return DayConflict(on, stands)
        kept = tuple(one for one in now.days if before is None or one.date != before.date)
        return replace(now, days=kept if after is None else (*kept, after))

    return _edit(tx, act, party, "save_calendar_day", change)


def change_days(tx: Connection, act: Act, edits: tuple[DayEdits, ...]) -> DaysChanged | CalendarConflict:
    """Write a whole list of days, into one calendar or into several, as one act; nothing when one of them is stale."""

    def do() -> DaysChanged | CalendarConflict:
        wanted = sorted(edits, key=lambda one: one.party)
        found = [_lock(tx, act.office_id, one.party) for one in wanted]
        stale = next((now for one, now in zip(wanted, found, strict=True) if one.version != now.version), None)
        if stale is not None:
            return CalendarConflict(stale.party, stale.version)
        changed = 0
        for one, standing in zip(wanted, found, strict=True):
            days = {day.date: day for day in standing.calendar.days}
            gone = {on: day for on, day in days.items() if on not in one.take}
            after = gone | {day.date: day for day in one.put}
            changed += sum(days.get(on) != after.get(on) for on in days.keys() | after.keys())
            _write(tx, act, standing, replace(standing.calendar, days=tuple(after.values())))
        return DaysChanged(changed)

    return once(tx, act, "change_calendar_days", DaysChanged, do)


def after_change(tx: Connection, act: Act, calendar_id: UUID) -> None:
    """Draw up anew what hangs on a calendar, in the transaction that changed it.

    The one place from which a change of hours or days goes on; duties of cases run by the office's own calendar.
    """
    move_open_deadlines(tx, act, calendar_id)
    party = tx.execute(select(calendar.c.party).where(calendar.c.id == calendar_id)).scalar_one()
    if party == "office":
        duties.refresh_all(tx, act.office_id)


def overlap(one: Period, other: Period) -> bool:
    """Tell whether two dated periods share a day; the ordinary week overlaps nothing."""
    if ORDINARY in {one, other}:
        return False
    begins, ends = one[0] or date.min, one[1] or date.max
    return begins <= (other[1] or date.max) and (other[0] or date.min) <= ends


def _edit(tx: Connection, act: Act, party: str, kind: str, change: Callable[[Calendar], Calendar | R]) -> Saved | R:
    def do() -> Saved | R:
        standing = _lock(tx, act.office_id, party)
        after = change(standing.calendar)
        return _write(tx, act, standing, after) if isinstance(after, Calendar) else after

    return once(tx, act, kind, Saved, do)


def _lock(tx: Connection, office_id: UUID, party: str) -> _Standing:
    """Lock a calendar's row, then read the rest in new statements: what another save wrote meanwhile is then seen."""
    mine = select(calendar.c.id, calendar.c.version).where(calendar.c.office_id == office_id, calendar.c.party == party)
    row = tx.execute(mine.with_for_update()).one()
    return _Standing(row.id, party, row.version, read_calendar(tx, office_id, party))


def _write(tx: Connection, act: Act, standing: _Standing, value: Calendar) -> Saved:
    value = _clean(value)
    if to_text(value) == to_text(standing.calendar):
        return Saved(standing.id, standing.version)
    version = standing.version + 1
    tx.execute(update(calendar).where(calendar.c.id == standing.id).values(zone=value.zone, version=version))
    for table in (calendar_interval, calendar_day):
        tx.execute(delete(table).where(table.c.calendar_id == standing.id))
    _insert(tx, standing.id, value)
    _keep(tx, standing.id, version, value, act.now, act.staff_id)
    changed = {"calendar_id": standing.id, "fields": _changed(standing.calendar, value), "version": version}
    record(tx, act, Event(EventKind.CALENDAR_CHANGED, changed))
    after_change(tx, act, standing.id)
    bump(tx, act.office_id, Topic.SETTINGS)
    return Saved(standing.id, version)


def _clean(value: Calendar) -> Calendar:
    days = {row.date: replace(row, name=said(row.name), basis=said(row.basis)) for row in value.days}
    return replace(value, days=tuple(days.values()))


def _changed(before: Calendar, after: Calendar) -> list[str]:
    fields = {
        "zone": before.zone != after.zone,
        "weekly": frozenset(before.weekly) != frozenset(after.weekly),
        "days": frozenset(before.days) != frozenset(after.days),
    }
    return [name for name, changed in fields.items() if changed]


def _keep(
    tx: Connection, calendar_id: UUID, version: int, value: Calendar, now: datetime, staff_id: UUID | None
) -> None:
    row = {"calendar_id": calendar_id, "version": version, "staff_id": staff_id, "recorded_at": now}
    tx.execute(insert(calendar_past), row | {"content": to_text(value)})


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
            "id": new_id(), "calendar_id": calendar_id, "date": row.date, "kind": str(row.kind), "name": row.name, "basis": row.basis,
            "hours": json.dumps(hours_json(row.hours)),
        }
        for row in value.days
    ]  # fmt: skip
    if weekly:
        tx.execute(insert(calendar_interval), weekly)
    if days:
        tx.execute(insert(calendar_day), days)


def _rows(value: Calendar, period: Period) -> frozenset[WeeklyHours]:
    return frozenset(row for row in value.weekly if (row.valid_from, row.valid_to) == period)


def _periods(rows: tuple[WeeklyHours, ...]) -> set[Period]:
    return {(row.valid_from, row.valid_to) for row in rows}
