"""Business time counted along a working calendar: the next opening, deadlines, and what passed between two instants."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from loket_shared.domain.calendar import Calendar, Span, local, open_intervals

_LONGEST_PAUSE_DAYS = 366
_COUNTED_BY_DAYS = 60


class NeverOpenError(ValueError):
    """The calendar holds no opening within a year (its hours were never entered, or all ended), or time itself ends."""


def next_open(calendar: Calendar, instant: datetime) -> datetime | None:
    """Return the instant itself if open, else the next opening (UTC); None if there is none within a year."""
    for span in _spans_from(calendar, instant):
        return max(span.start, instant.astimezone(UTC))
    return None


def add_business(
    calendar: Calendar, instant: datetime, minutes: int = 0, *, seconds: int = 0, pauses: Iterable[Span] = ()
) -> datetime:
    """Return the earliest instant (UTC) at which that much open time has passed outside the pauses (the deadline).

    An answer that falls on a closing stays there: 11.30 and 30 minutes is 12.00, not the end of the break.
    Raises NeverOpenError.
    """
    left = timedelta(minutes=minutes, seconds=seconds)
    if left <= timedelta():
        return instant.astimezone(UTC)
    stops = tuple(pauses)
    for whole in _spans_from(calendar, instant):
        for span in without(whole, stops):
            start = max(span.start, instant)
            if start < span.end and left <= span.end - start:
                return start.astimezone(UTC) + left
            left -= max(timedelta(), span.end - start)
    raise NeverOpenError


def add_working_days(calendar: Calendar, instant: datetime, count: int, pauses: Iterable[Span] = ()) -> datetime:
    """Return the closing (UTC) of the count-th working day after the event's own day (S2-12, S2-14, A.8-19).

    The day of the event never counts, open or not; a working day is any day with an opening, a short one too, whose
    closing no pause covers (A.8-20): a pause thus moves the deadline by as many working days as closings fall into it.
    Raises NeverOpenError.
    """
    if count < 1:
        raise ValueError("working days are counted from 1")
    stops, left = tuple(pauses), count
    after = local(calendar, instant).date().toordinal() + 1
    for spans in _working_days(calendar, after):
        left -= not covered(spans[-1].end, stops)
        if not left:
            return spans[-1].end
    raise NeverOpenError


def business_between(calendar: Calendar, start: datetime, end: datetime, pauses: Iterable[Span] = ()) -> timedelta:
    """Return the open time between two aware instants outside the pauses; zero if the clock was set back."""
    stops = tuple(pauses)
    first, last = local(calendar, start).date().toordinal(), local(calendar, end).date().toordinal()
    passed, on = timedelta(), first
    plain = _plain_from(calendar, first, stops) if last - first > _COUNTED_BY_DAYS else last + 1
    while on <= last:
        if on == plain and (weeks := (last - on) // 7):
            passed += weeks * _ordinary_week(calendar, on)
            on += 7 * weeks
        for whole in open_intervals(calendar, date.fromordinal(on)):
            for span in without(whole, stops):
                passed += max(timedelta(), min(span.end, end) - max(span.start, start))
        on += 1
    return passed


def without(span: Span, pauses: Iterable[Span]) -> tuple[Span, ...]:
    """Return what is left of a stretch outside the pauses, which may overlap and come in any order."""
    left = [span]
    for pause in pauses:
        if pause.start >= pause.end:
            continue
        cut = [(Span(one.start, min(one.end, pause.start)), Span(max(one.start, pause.end), one.end)) for one in left]
        left = [piece for pair in cut for piece in pair if piece.start < piece.end]
    return tuple(left)


def covered(closing: datetime, pauses: Iterable[Span]) -> bool:
    """Tell whether a pause holds at a closing: begun before it, and not over before it."""
    return any(pause.start < closing <= pause.end for pause in pauses)


def _plain_from(calendar: Calendar, first: int, pauses: tuple[Span, ...]) -> int:
    """Return the date from which every week is like the other, so that centuries need no counting by days."""
    marks = [day.date for day in calendar.days]
    marks += [mark for row in calendar.weekly for mark in (row.valid_from, row.valid_to) if mark is not None]
    marks += [local(calendar, pause.end).date() for pause in pauses]
    return max(first, *(mark.toordinal() for mark in marks), 0) + 1


def _ordinary_week(calendar: Calendar, first: int) -> timedelta:
    days = (open_intervals(calendar, date.fromordinal(on)) for on in range(first, first + 7))
    return sum((span.end - span.start for spans in days for span in spans), timedelta())


def _working_days(calendar: Calendar, first: int) -> Iterator[tuple[Span, ...]]:
    """Yield the openings of each working day from a local date on, until a year passes without one."""
    closed_for = 0
    for on in range(first, date.max.toordinal() + 1):
        spans = open_intervals(calendar, date.fromordinal(on))
        closed_for = 0 if spans else closed_for + 1
        if closed_for > _LONGEST_PAUSE_DAYS:
            return
        if spans:
            yield spans


def _spans_from(calendar: Calendar, instant: datetime) -> Iterator[Span]:
    for spans in _working_days(calendar, local(calendar, instant).date().toordinal()):
        yield from (span for span in spans if span.end > instant)
