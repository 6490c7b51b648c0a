"""The working calendar of one party (an office, LKPP): when it is open, and business time counted along it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby
from zoneinfo import ZoneInfo

ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
_LONGEST_PAUSE_DAYS = 366


class NeverOpenError(ValueError):
    """The calendar holds no opening within a year: its hours were never entered, or all ended."""


class DayKind(StrEnum):
    """How a dated row changes the weekly hours of its day."""

    CLOSED = "closed"
    HOURS = "hours"
    OPEN = "open"


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


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly hours and dated exceptions of one party; `zone` is an IANA name (see ZONES)."""

    zone: str
    weekly: tuple[WeeklyHours, ...]
    days: tuple[CalendarDay, ...] = ()
    _by_date: dict[date, CalendarDay] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_date", {day.date: day for day in self.days})

    def day(self, on: date) -> CalendarDay | None:
        """Return the dated exception of a local date, if there is one."""
        return self._by_date.get(on)


def local(calendar: Calendar, instant: datetime) -> datetime:
    """Return an aware instant on the party's own clock; a naive one is a ValueError."""
    if instant.tzinfo is None:
        raise ValueError("a naive instant has no place in a calendar")
    return instant.astimezone(ZoneInfo(calendar.zone))


def open_intervals(calendar: Calendar, on: date) -> tuple[Span, ...]:
    """Return the open stretches of a local date in order, overlaps and touching ones joined.

    A dated exception goes before the weekly hours. Of several dated periods, the one that begins last (of two that
    begin together, the one that ends first) rules all its days: a weekday that it does not list is closed.
    """
    joined: list[Hours] = []
    for hours in sorted(_hours_on(calendar, on), key=lambda each: each.opens):
        if joined and hours.opens <= joined[-1].closes:
            joined[-1] = Hours(joined[-1].opens, max(joined[-1].closes, hours.closes))
        else:
            joined.append(hours)
    return tuple(Span(_instant(calendar, on, h.opens), _instant(calendar, on, h.closes)) for h in joined)


def is_open(calendar: Calendar, instant: datetime) -> bool:
    """Tell whether the party is open at an aware instant; at the closing instant it no longer is."""
    spans = open_intervals(calendar, local(calendar, instant).date())
    return any(span.start <= instant < span.end for span in spans)


def next_open(calendar: Calendar, instant: datetime) -> datetime | None:
    """Return the instant itself if open, else the next opening (UTC); None if there is none within a year."""
    for span in _spans_from(calendar, instant):
        return max(span.start, instant.astimezone(UTC))
    return None


def add_business(calendar: Calendar, instant: datetime, minutes: int) -> datetime:
    """Return the earliest instant (UTC) at which that many open minutes have passed; raises NeverOpenError.

    An answer that falls on a closing stays there: 11.30 and 30 minutes is 12.00, not the end of the break.
    """
    left = timedelta(minutes=minutes)
    if left <= timedelta():
        return instant.astimezone(UTC)
    for span in _spans_from(calendar, instant):
        start = max(span.start, instant)
        if left <= span.end - start:
            return start.astimezone(UTC) + left
        left -= span.end - start
    raise NeverOpenError


def add_working_days(calendar: Calendar, instant: datetime, count: int) -> datetime:
    """Return the closing (UTC) of the count-th working day after the event's own day (S2-12, S2-14), or raise
    NeverOpenError.

    The day of the event never counts, open or not; a working day is any day with an opening, a short one too.
    """
    if count < 1:
        raise ValueError("working days are counted from 1")
    after = local(calendar, instant).date() + timedelta(days=1)
    for counted, spans in enumerate(_working_days(calendar, after), start=1):
        if counted == count:
            return spans[-1].end
    raise NeverOpenError


def business_between(calendar: Calendar, start: datetime, end: datetime) -> timedelta:
    """Return the open time between two aware instants; zero if the second is not after the first (clock set back)."""
    passed = timedelta()
    on, last = local(calendar, start).date(), local(calendar, end).date()
    while on <= last:
        for span in open_intervals(calendar, on):
            passed += max(timedelta(), min(span.end, end) - max(span.start, start))
        on += timedelta(days=1)
    return passed


def _hours_on(calendar: Calendar, on: date) -> Iterable[Hours]:
    day = calendar.day(on)
    if day is not None and day.kind is DayKind.CLOSED:
        return ()
    if day is not None and day.kind is DayKind.HOURS:
        return day.hours
    regular = _weekly_on(calendar.weekly, on)
    if day is not None and day.hours and not regular:
        return day.hours
    return regular


def _weekly_on(weekly: tuple[WeeklyHours, ...], on: date) -> list[Hours]:
    covering = sorted((row for row in weekly if row.period[0] <= on <= row.period[1]), key=_newest_first)
    for _, ruling in groupby(covering, key=_newest_first):
        return [row.hours for row in ruling if row.weekday == on.weekday()]
    return []


def _newest_first(row: WeeklyHours) -> tuple[int, int]:
    begins, ends = row.period
    return (-begins.toordinal(), ends.toordinal())


def _instant(calendar: Calendar, on: date, at: time) -> datetime:
    return datetime.combine(on, at, ZoneInfo(calendar.zone)).astimezone(UTC)


def _working_days(calendar: Calendar, first: date) -> Iterator[tuple[Span, ...]]:
    """Yield the openings of each working day from a local date on, until a year passes without one."""
    on, closed_for = first, 0
    while closed_for <= _LONGEST_PAUSE_DAYS:
        spans = open_intervals(calendar, on)
        closed_for = 0 if spans else closed_for + 1
        if spans:
            yield spans
        on += timedelta(days=1)


def _spans_from(calendar: Calendar, instant: datetime) -> Iterator[Span]:
    for spans in _working_days(calendar, local(calendar, instant).date()):
        yield from (span for span in spans if span.end > instant)
