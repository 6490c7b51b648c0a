"""Opening hours and dates as a person writes them: 08.00–12.00, 13.00–15.30 and 1-3-2027 or 1 Maret 2027."""

import re
from datetime import date, time
from enum import StrEnum
from itertools import pairwise

from loket_shared.domain.calendar import Hours

FIRST_YEAR, LAST_YEAR = 2000, 2100
MOST_OPENINGS = 8
LAST_MINUTE = time(23, 59)
_DAY_END = time(23, 59, 59)
_HOUR = r"(\d{1,2})[.:](\d{2})"
_SPAN = re.compile(rf"{_HOUR}\s*(?:-|–|—|s/?d|sampai|to)\s*{_HOUR}", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-./ ]\s*(\d{1,2}|[A-Za-z]{3,9})\s*[-./ ]\s*(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?")
_MONTHS = (
    ("jan",), ("feb", "peb"), ("mar",), ("apr",), ("mei", "may"), ("jun",), ("jul",), ("agu", "ags", "agt", "aug"), ("sep",),
    ("okt", "oct"), ("nov", "nop"), ("des", "dec"),
)  # fmt: skip


class HoursFault(StrEnum):
    """Why typed hours cannot be used."""

    NOT_UNDERSTOOD = "not_understood"
    PAST_MIDNIGHT = "past_midnight"
    OVERLAP = "overlap"
    TOO_MANY = "too_many"


class DateFault(StrEnum):
    """Why a typed date cannot be used."""

    NOT_UNDERSTOOD = "not_understood"
    YEAR = "year"


def read_hours(typed: str) -> tuple[Hours, ...] | HoursFault:
    """Return the openings in order of time; an empty text is closed all day.

    An opening never ends on the next day (PAST_MIDNIGHT): 24.00 is the latest closing.
    """
    parts = [one.strip() for one in re.split(r"[,;]", typed) if one.strip()]
    if len(parts) > MOST_OPENINGS:
        return HoursFault.TOO_MANY
    found: list[Hours] = []
    for part in parts:
        span = _SPAN.fullmatch(part)
        opens = _time(span[1], span[2]) if span else None
        closes = _time(span[3], span[4]) if span else None
        if opens is None or closes is None:
            return HoursFault.NOT_UNDERSTOOD
        if opens >= closes:
            return HoursFault.PAST_MIDNIGHT
        found.append(Hours(opens, closes))
    found.sort(key=lambda one: one.opens)
    if any(later.opens < earlier.closes for earlier, later in pairwise(found)):
        return HoursFault.OVERLAP
    return tuple(found)


def write_hours(hours: tuple[Hours, ...]) -> str:
    """Return openings as a person would type them."""
    return ", ".join(f"{one.opens:%H.%M}–{_closing(one.closes)}" for one in sorted(hours, key=lambda h: h.opens))


def read_date(typed: str) -> date | DateFault:
    """Return a date typed as day, month, year (or 2027-03-01); years far away are a slip of the keyboard."""
    text = " ".join(typed.split())
    if found := _YEAR_FIRST.fullmatch(text):
        return _date(found[1], int(found[2]), found[3])
    if found := _DAY_FIRST.fullmatch(text):
        return _date(found[3], _month(found[2]), found[1])
    return DateFault.NOT_UNDERSTOOD


def write_date(day: date | None) -> str:
    """Return a date as a person would type it: 01-03-2027."""
    return f"{day:%d-%m-%Y}" if day else ""


def _date(year: str, month: int, day: str) -> date | DateFault:
    try:
        made = date(int(year), month, int(day))
    except ValueError:
        return DateFault.NOT_UNDERSTOOD
    return made if FIRST_YEAR <= made.year <= LAST_YEAR else DateFault.YEAR


def _month(written: str) -> int:
    if written.isdigit():
        return int(written)
    begins = written[:3].lower()
    return next((at for at, names in enumerate(_MONTHS, start=1) if begins in names), 0)


def _time(hour: str, minute: str) -> time | None:
    if (int(hour), int(minute)) == (24, 0):
        return _DAY_END
    return time(int(hour), int(minute)) if int(hour) < 24 and int(minute) < 60 else None


def _closing(closes: time) -> str:
    return "24.00" if closes >= LAST_MINUTE else f"{closes:%H.%M}"
