"""Reads a list of days from iCalendar (.ics), as calendars on the web and telephones export it."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from loket_shared.domain.calendar import CalendarDay, DayKind
from loket_shared.domain.calendar_import import (
    LONGEST_NAME,
    MOST_ROWS,
    BadRow,
    DaysRead,
    FileFault,
    GoodRow,
    RowFault,
    decode,
    settle,
)
from loket_shared.domain.calendar_text import FIRST_YEAR, LAST_YEAR
from loket_shared.domain.clean import clean_line

LONGEST_EVENT_DAYS = 31
_EVENT = re.compile(r"^BEGIN:VEVENT[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)


def read_ics(content: bytes) -> DaysRead | FileFault:
    """Return the whole days of an iCalendar file as closed days; events of hours and repeating ones are bad rows.

    An event over several days gives one row a day, its end excluded as the format says.
    """
    decoded = decode(content)
    if isinstance(decoded, FileFault):
        return decoded
    text, encoding = decoded
    lines = [text.count("\n", 0, found.start()) + 1 for found in _EVENT.finditer(text)]
    if not lines:
        return FileFault.NO_EVENTS
    if len(lines) > MOST_ROWS:
        return FileFault.TOO_MANY_ROWS
    try:
        parts = Calendar.from_ical(text, multiple=True)
    except (ValueError, IndexError, KeyError, TypeError, RecursionError):
        return FileFault.DAMAGED
    events = [event for part in parts for event in part.walk("VEVENT") if isinstance(event, Event)]
    if len(events) != len(lines):  # cut off in the middle of an event
        return FileFault.DAMAGED
    rows = [row for line, event in zip(lines, events, strict=True) for row in _rows(line, event)]
    good = [one for one in rows if isinstance(one, GoodRow)]
    return settle(good, [one for one in rows if isinstance(one, BadRow)], encoding)


def _rows(line: int, event: Event) -> Iterator[GoodRow | BadRow]:
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return
    name, start = _text(event, "SUMMARY"), _date(event, "DTSTART")
    end = _end(event, start) if isinstance(start, date) else start
    fault = _fault(event, name, start, end)
    if fault is not None:
        yield BadRow(line, fault, name[:LONGEST_NAME])
        return
    assert isinstance(start, date)
    assert isinstance(end, date)
    basis = _text(event, "DESCRIPTION")[:LONGEST_NAME]
    for n in range((end - start).days):
        yield GoodRow(line, CalendarDay(start + timedelta(days=n), DayKind.CLOSED, name, basis))


def _fault(event: Event, name: str, start: date | RowFault, end: date | RowFault) -> RowFault | None:
    if isinstance(start, RowFault):
        return start
    if isinstance(end, RowFault):
        return end
    if start.year < FIRST_YEAR or end.year > LAST_YEAR:
        return RowFault.YEAR
    if end <= start:
        return RowFault.BACKWARDS
    if (end - start).days > LONGEST_EVENT_DAYS:
        return RowFault.TOO_LONG
    if "RRULE" in event or "RDATE" in event:
        return RowFault.REPEATS
    if not name or len(name) > LONGEST_NAME:
        return RowFault.NAME_TOO_LONG if name else RowFault.NO_NAME
    return None


def _date(event: Event, name: str) -> date | RowFault:
    found = getattr(event.get(name), "dt", None) if name not in dict(event.errors) else None
    if isinstance(found, datetime):
        return RowFault.NOT_WHOLE_DAYS
    if isinstance(found, date):
        return found
    return RowFault.NOT_A_DATE if name in event or name in dict(event.errors) else RowFault.NO_DATE


def _end(event: Event, start: date) -> date | RowFault:
    if "DTEND" in event:
        return _date(event, "DTEND")
    length = getattr(event.get("DURATION"), "td", None) if "DURATION" in event else timedelta(days=1)
    if not isinstance(length, timedelta) or length % timedelta(days=1):
        return RowFault.NOT_WHOLE_DAYS
    try:
        return start + length
    except OverflowError:
        return RowFault.YEAR


def _text(event: Event, name: str) -> str:
    found = event.get(name, "")
    first = found[0] if isinstance(found, list) and found else found
    return clean_line(str(first).split("\n", 1)[0][:1000], 1000).text.strip()
