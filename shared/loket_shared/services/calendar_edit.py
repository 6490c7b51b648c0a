"""Changes of working calendars: by week, by day, or a whole list at once, on top of what the person saw."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection

from loket_shared.domain.calendar import ORDINARY, Calendar, CalendarDay, Period, WeeklyHours
from loket_shared.services.act import Act, once
from loket_shared.services.calendar_writing import lock, write
from loket_shared.services.results import Saved

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


def save_calendar(tx: Connection, act: Act, party: str, value: Calendar, version: int) -> Saved | None:
    """Replace a party's calendar; None when somebody saved it meanwhile (`version` is then old)."""

    def do() -> Saved | None:
        standing = lock(tx, act.office_id, party)
        return write(tx, act, standing, value) if standing.version == version else None

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
        found = [lock(tx, act.office_id, one.party) for one in wanted]
        stale = next((now for one, now in zip(wanted, found, strict=True) if one.version != now.version), None)
        if stale is not None:
            return CalendarConflict(stale.party, stale.version)
        changed = 0
        for one, standing in zip(wanted, found, strict=True):
            days = {day.date: day for day in standing.calendar.days}
            gone = {on: day for on, day in days.items() if on not in one.take}
            after = gone | {day.date: day for day in one.put}
            changed += sum(days.get(on) != after.get(on) for on in days.keys() | after.keys())
            write(tx, act, standing, replace(standing.calendar, days=tuple(after.values())))
        return DaysChanged(changed)

    return once(tx, act, "change_calendar_days", DaysChanged, do)


def overlap(one: Period, other: Period) -> bool:
    """Tell whether two dated periods share a day; the ordinary week overlaps nothing."""
    if ORDINARY in {one, other}:
        return False
    begins, ends = one[0] or date.min, one[1] or date.max
    return begins <= (other[1] or date.max) and (other[0] or date.min) <= ends


def _edit(tx: Connection, act: Act, party: str, kind: str, change: Callable[[Calendar], Calendar | R]) -> Saved | R:
    def do() -> Saved | R:
        standing = lock(tx, act.office_id, party)
        after = change(standing.calendar)
        return write(tx, act, standing, after) if isinstance(after, Calendar) else after

    return once(tx, act, kind, Saved, do)


def _rows(value: Calendar, period: Period) -> frozenset[WeeklyHours]:
    return frozenset(row for row in value.weekly if (row.valid_from, row.valid_to) == period)


def _periods(rows: tuple[WeeklyHours, ...]) -> set[Period]:
    return {(row.valid_from, row.valid_to) for row in rows}
