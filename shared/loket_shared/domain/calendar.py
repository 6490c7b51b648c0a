"""The working calendar of one party (an office, LKPP): which row decides a day, and when it is open."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from itertools import groupby
from zoneinfo import ZoneInfo

ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}


class DayKind(StrEnum):
    """How a dated row changes the weekly hours of its day."""

    CLOSED = "closed"
    HOURS = "hours"
    OPEN = "open"


class Why(StrEnum):
    """Which row of the calendar decides a day, or what else keeps it from counting; screens word it."""

    WEEKLY = "weekly"
    PERIOD = "period"
    SPECIAL_HOURS = "special_hours"
    OPEN_ANYWAY = "open_anyway"
    CLOSED_DAY = "closed_day"
    NO_HOURS = "no_hours"
    NO_HOURS_IN_PERIOD = "no_hours_in_period"
    EVENT_DAY = "event_day"
    OUTSIDE_HOURS = "outside_hours"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Hours:
    """One opening of a day, local wall time, closing excluded."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError(f"opening {self.opens} is not before closing {self.closes}")


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """One opening on a weekday (0 = Monday), within a dated period (both ends included, None = without end)."""

    weekday: int
    hours: Hours
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def period(self) -> tuple[date, date]:
        """Return the first and the last day on which this row may apply."""
        return (self.valid_from or date.min, self.valid_to or date.max)


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A dated exception: closed, open for special `hours`, or open anyway.

    Open anyway means the hours of its weekday; its own `hours` count only where the weekday has none (a Saturday).
    `name` is what visitors read (the holiday), `basis` the decree or letter that orders it.
    """

    date: date
    kind: DayKind
    name: str
    basis: str = ""
    hours: tuple[Hours, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of open time between two instants (aware, UTC), its end excluded."""

    start: datetime
    end: datetime


Period = tuple[date | None, date | None]
ORDINARY: Period = (None, None)


@dataclass(frozen=True, slots=True)
class DayRule:
    """What decides a local date: its `hours`, the dated row if one does, and the period whose week applies."""

    why: Why
    hours: tuple[Hours, ...]
    day: CalendarDay | None = None
    period: Period = ORDINARY


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly hours and dated exceptions of one party; `zone` is an IANA name (see ZONES)."""

    zone: str
    weekly: tuple[WeeklyHours, ...]
    days: tuple[CalendarDay, ...] = ()
    _by_date: dict[date, CalendarDay] = field(init=False, repr=False, compare=False)
    _opened: dict[date, tuple[Span, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_date", {day.date: day for day in self.days})
        object.__setattr__(self, "_opened", {})

    def day(self, on: date) -> CalendarDay | None:
        """Return the dated exception of a local date, if there is one."""
        return self._by_date.get(on)

    def opened(self, on: date) -> tuple[Span, ...]:
        """Return the open stretches of a local date; worked out once, for thousands of deadlines ask for the same days."""
        if on not in self._opened:
            self._opened[on] = _joined(self, on)
        return self._opened[on]


def local(calendar: Calendar, instant: datetime) -> datetime:
    """Return an aware instant on the party's own clock; a naive one is a ValueError."""
    if instant.tzinfo is None:
        raise ValueError("a naive instant has no place in a calendar")
    return instant.astimezone(ZoneInfo(calendar.zone))


def day_rule(calendar: Calendar, on: date) -> DayRule:
    """Return which row decides a local date, and its hours.

    A dated exception goes before the weekly hours. Of several dated periods, the one that begins last (of two that
    begin together, the one that ends first) rules all its days: a weekday that it does not list is closed.
    """
    day = calendar.day(on)
    if day is not None and day.kind is not DayKind.OPEN:
        hours = day.hours if day.kind is DayKind.HOURS else ()
        return DayRule(Why.SPECIAL_HOURS if hours else Why.CLOSED_DAY, hours, day)
    period, regular = _weekly_on(calendar.weekly, on)
    if day is not None and (regular or day.hours):
        return DayRule(Why.OPEN_ANYWAY, regular or day.hours, day, period)
    if period == ORDINARY:
        return DayRule(Why.WEEKLY if regular else Why.NO_HOURS, regular, day, period)
    return DayRule(Why.PERIOD if regular else Why.NO_HOURS_IN_PERIOD, regular, day, period)


def open_intervals(calendar: Calendar, on: date) -> tuple[Span, ...]:
    """Return the open stretches of a local date in order, overlaps and touching ones joined (see `day_rule`)."""
    return calendar.opened(on)


def _joined(calendar: Calendar, on: date) -> tuple[Span, ...]:
    joined: list[Hours] = []
    for hours in sorted(day_rule(calendar, on).hours, key=lambda each: each.opens):
        if joined and hours.opens <= joined[-1].closes:
            joined[-1] = Hours(joined[-1].opens, max(joined[-1].closes, hours.closes))
        else:
            joined.append(hours)
    return tuple(Span(_instant(calendar, on, h.opens), _instant(calendar, on, h.closes)) for h in joined)


def is_open(calendar: Calendar, instant: datetime) -> bool:
    """Tell whether the party is open at an aware instant; at the closing instant it no longer is."""
    spans = open_intervals(calendar, local(calendar, instant).date())
    return any(span.start <= instant < span.end for span in spans)


def is_working_day(calendar: Calendar, on: date) -> bool:
    """Tell whether a local date has an opening, a short one too."""
    return bool(day_rule(calendar, on).hours)


def _weekly_on(weekly: tuple[WeeklyHours, ...], on: date) -> tuple[Period, tuple[Hours, ...]]:
    covering = sorted((row for row in weekly if row.period[0] <= on <= row.period[1]), key=_newest_first)
    for _, rows in groupby(covering, key=_newest_first):
        ruling = tuple(rows)
        period = (ruling[0].valid_from, ruling[0].valid_to)
        return period, tuple(row.hours for row in ruling if row.weekday == on.weekday())
    return ORDINARY, ()


def _newest_first(row: WeeklyHours) -> tuple[int, int]:
    begins, ends = row.period
    return (-begins.toordinal(), ends.toordinal())


def _instant(calendar: Calendar, on: date, at: time) -> datetime:
    return datetime.combine(on, at, ZoneInfo(calendar.zone)).astimezone(UTC)
