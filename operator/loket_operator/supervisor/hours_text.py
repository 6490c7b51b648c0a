"""Opening hours and dates as a person types them: 08.00–12.00, 13.00–15.30 and 1-3-2027."""

import re
from datetime import date, time

from loket_shared.domain.calendar import Hours

_HOUR = r"(\d{1,2})[.:](\d{2})"
_SPAN = re.compile(rf"{_HOUR}\s*(?:-|–|—|s/?d|sampai|to)\s*{_HOUR}", re.IGNORECASE)
_DATE = re.compile(r"(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})")
LAST_MINUTE = time(23, 59)
_DAY_END = time(23, 59, 59)


def read_hours(typed: str) -> tuple[Hours, ...] | None:
    """Return the openings in their order; an empty text is closed all day, None is not understood or overlaps."""
    found: list[Hours] = []
    for part in (one.strip() for one in re.split(r"[,;]", typed) if one.strip()):
        span = _SPAN.fullmatch(part)
        if span is None:
            return None
        opens, closes = _time(span[1], span[2]), _time(span[3], span[4])
        if opens is None or closes is None or opens >= closes or (found and opens < found[-1].closes):
            return None
        found.append(Hours(opens, closes))
    return tuple(found)


def write_hours(hours: tuple[Hours, ...]) -> str:
    """Return openings as a person would type them."""
    return ", ".join(f"{one.opens:%H.%M}–{_closing(one.closes)}" for one in sorted(hours, key=lambda h: h.opens))


def read_date(typed: str) -> date | None:
    """Return a date typed as day, month, year."""
    found = _DATE.fullmatch(typed.strip())
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def write_date(day: date | None) -> str:
    """Return a date as a person would type it: 01-03-2027."""
    return f"{day:%d-%m-%Y}" if day else ""


def _time(hour: str, minute: str) -> time | None:
    if (int(hour), int(minute)) == (24, 0):
        return _DAY_END
    return time(int(hour), int(minute)) if int(hour) < 24 and int(minute) < 60 else None


def _closing(closes: time) -> str:
    return "24.00" if closes >= LAST_MINUTE else f"{closes:%H.%M}"
