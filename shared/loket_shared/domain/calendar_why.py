"""Why a deadline stands where it does: one line a day, counted or not, and for what reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from loket_shared.domain.business_time import add_business, add_working_days, covered, without
from loket_shared.domain.calendar import ORDINARY, Calendar, Period, Span, Why, day_rule, local, open_intervals


@dataclass(frozen=True, slots=True)
class DayLine:
    """One local date of the count.

    `counted` are its stretches that count (UTC) and `seconds` their length; of working days `nth` says which one it is,
    0 for a day that does not count. `name` and `basis` are the dated row's own words, `period` whose week applies.
    """

    date: date
    why: Why
    counted: tuple[Span, ...] = ()
    nth: int = 0
    name: str = ""
    basis: str = ""
    period: Period = ORDINARY

    @property
    def seconds(self) -> int:
        """Return how many seconds of this day count."""
        return int(sum((span.end - span.start for span in self.counted), timedelta()).total_seconds())


@dataclass(frozen=True, slots=True)
class Explained:
    """A deadline (aware UTC) with the days that lead to it, its own day last."""

    due: datetime
    lines: tuple[DayLine, ...]


def explain_business(
    calendar: Calendar, start: datetime, end: datetime, pauses: Iterable[Span] = ()
) -> tuple[DayLine, ...]:
    """Return every local date from start to end (aware) with the open time that counts, pauses left out."""
    stops = tuple(pauses)
    first, last = local(calendar, start).date().toordinal(), local(calendar, end).date().toordinal()
    return tuple(
        _business_line(calendar, date.fromordinal(on), Span(start, end), stops) for on in range(first, last + 1)
    )


def explain_due(calendar: Calendar, start: datetime, seconds: int, pauses: Iterable[Span] = ()) -> Explained:
    """Return the deadline of a standard in business seconds, and how it came about; raises NeverOpenError."""
    stops = tuple(pauses)
    due = add_business(calendar, start, seconds=seconds, pauses=stops)
    return Explained(due, explain_business(calendar, start, due, stops))


def explain_working_days(calendar: Calendar, start: datetime, count: int, pauses: Iterable[Span] = ()) -> Explained:
    """Return the deadline of a standard in working days, and which day was the first, the second …; raises
    NeverOpenError.
    """
    stops = tuple(pauses)
    due = add_working_days(calendar, start, count, stops)
    event, last = local(calendar, start).date(), local(calendar, due).date()
    lines: list[DayLine] = []
    counted = 0
    for on in range(event.toordinal(), last.toordinal() + 1):
        line = _working_line(calendar, date.fromordinal(on), counted + 1, stops, event)
        counted += line.nth > 0
        lines.append(line)
    return Explained(due, tuple(lines))


def _business_line(calendar: Calendar, on: date, asked: Span, pauses: tuple[Span, ...]) -> DayLine:
    within = [
        Span(max(span.start, asked.start.astimezone(UTC)), min(span.end, asked.end.astimezone(UTC)))
        for span in open_intervals(calendar, on)
    ]
    within = [span for span in within if span.start < span.end]
    counted = tuple(piece for span in within for piece in without(span, pauses))
    if counted:
        return _line(calendar, on, None, counted)
    return _line(calendar, on, Why.PAUSED if within else Why.OUTSIDE_HOURS, ())


def _working_line(calendar: Calendar, on: date, nth: int, pauses: tuple[Span, ...], event: date) -> DayLine:
    spans = open_intervals(calendar, on)
    if on == event:
        return _line(calendar, on, Why.EVENT_DAY, ())
    if spans and covered(spans[-1].end, pauses):
        return _line(calendar, on, Why.PAUSED, ())
    return _line(calendar, on, None, spans, nth if spans else 0)


def _line(calendar: Calendar, on: date, instead: Why | None, counted: tuple[Span, ...], nth: int = 0) -> DayLine:
    """Return a day's line; `instead` names why an open day does not count, a closed one keeps the calendar's reason."""
    rule = day_rule(calendar, on)
    why = instead if instead is not None and (rule.hours or instead is Why.EVENT_DAY) else rule.why
    name, basis = (rule.day.name, rule.day.basis) if rule.day is not None else ("", "")
    return DayLine(on, why, counted, nth, name, basis, rule.period)
