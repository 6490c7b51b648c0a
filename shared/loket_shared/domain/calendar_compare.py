"""What differs between two versions of a working calendar: its zone, each weekday of each period, each dated day."""

from dataclasses import dataclass
from datetime import date

from loket_shared.domain.calendar import ORDINARY, Calendar, CalendarDay, Hours, Period


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """Another time zone, by its IANA name."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class WeekdayChange:
    """Other hours on one weekday (Monday is 0) of one period; no hours means closed, or that the period is not there."""

    period: Period
    weekday: int
    before: tuple[Hours, ...]
    after: tuple[Hours, ...]


@dataclass(frozen=True, slots=True)
class DatedChange:
    """Another row for one date; None where there is none."""

    date: date
    before: CalendarDay | None
    after: CalendarDay | None


Change = ZoneChange | WeekdayChange | DatedChange


def changes(before: Calendar | None, after: Calendar) -> tuple[Change, ...]:
    """Return what differs: the zone, then weeks with the ordinary one first, then days by date.

    Without `before` the calendar was just made: all that stands in it is new.
    """
    old = before if before is not None else Calendar(after.zone, (), ())
    zone = (ZoneChange(old.zone, after.zone),) if old.zone != after.zone else ()
    return (*zone, *_weekdays(old, after), *_days(old, after))


def _weekdays(before: Calendar, after: Calendar) -> list[WeekdayChange]:
    old, new = _hours(before), _hours(after)
    places = sorted(old.keys() | new.keys(), key=lambda one: (one[0] != ORDINARY, str(one[0]), one[1]))
    met = [WeekdayChange(*place, old.get(place, ()), new.get(place, ())) for place in places]
    return [one for one in met if one.before != one.after]


def _hours(of: Calendar) -> dict[tuple[Period, int], tuple[Hours, ...]]:
    made: dict[tuple[Period, int], tuple[Hours, ...]] = {}
    for row in sorted(of.weekly, key=lambda one: one.hours.opens):
        place = ((row.valid_from, row.valid_to), row.weekday)
        made[place] = (*made.get(place, ()), row.hours)
    return made


def _days(before: Calendar, after: Calendar) -> list[DatedChange]:
    old, new = ({day.date: day for day in one.days} for one in (before, after))
    met = [DatedChange(on, old.get(on), new.get(on)) for on in sorted(old.keys() | new.keys())]
    return [one for one in met if one.before != one.after]
