"""When a tender closes, read from what a provider touched and typed; whatever cannot be is said beside its field."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from loket_kiosk.flow.assist import Assist, Day
from loket_kiosk.flow.draft import Fault, Field, Flaw

FARTHEST = timedelta(days=365)
_MONTHS, _LONGEST_MONTH = 12, 31


@dataclass(frozen=True, slots=True)
class Closing:
    """The instant (aware UTC) as far as it is understood, and what is wrong with it."""

    at: datetime | None = None
    faults: tuple[Fault, ...] = ()


def closing(assist: Assist, now: datetime, zone: str) -> Closing:
    """Read the deadline at `now` (aware UTC) on the office's clock; without a day there is none."""
    today = now.astimezone(ZoneInfo(zone)).date()
    day = _day(assist, today)
    if day is None:
        return Closing()
    at_time = _time(assist.time)
    wrong = tuple(one for one in (day, at_time) if isinstance(one, Fault))
    if isinstance(day, Fault) or isinstance(at_time, Fault):
        return Closing(None, wrong)
    at = datetime.combine(day, at_time, ZoneInfo(zone)).astimezone(UTC)
    if at > now + FARTHEST:
        return Closing(at, (Fault(Field.DATE, Flaw.FAR),))
    return Closing(at, (Fault(Field.TIME, Flaw.PAST),) if at <= now else ())


def _day(assist: Assist, today: date) -> date | Fault | None:
    match assist.day:
        case Day.NONE:
            return None
        case Day.TODAY:
            return today
        case Day.TOMORROW:
            return today + timedelta(days=1)
        case Day.OTHER:
            return read_date(assist.date, today)


def read_date(typed: str, today: date) -> date | Fault:
    """Read 25-11-2026, 25 11, 251126 and the like; without a year the next such day is meant."""
    if not typed.strip():
        return Fault(Field.DATE, Flaw.EMPTY)
    parts = _date_parts(typed)
    if parts is None:
        return Fault(Field.DATE, Flaw.DATE_ODD)
    day, month, year = parts
    if not (1 <= month <= _MONTHS and 1 <= day <= _LONGEST_MONTH):
        return Fault(Field.DATE, Flaw.DATE_ODD)
    if year is None:
        year = today.year + ((month, day) < (today.month, today.day))
    try:
        return date(year, month, day)
    except ValueError:
        return Fault(Field.DATE, Flaw.NO_SUCH_DAY, f"{day}-{month}-{year}")


def _date_parts(typed: str) -> tuple[int, int, int | None] | None:
    groups = re.findall(r"[0-9]+", typed)
    if len(groups) == 1:
        sizes = {4: (2, 2), 6: (2, 2, 2), 8: (2, 2, 4)}.get(len(groups[0]))
        if sizes is None:
            return None
        ends = [sum(sizes[: n + 1]) for n in range(len(sizes))]
        groups = [groups[0][end - size : end] for end, size in zip(ends, sizes, strict=True)]
    if len(groups) == 3 and len(groups[0]) == 4:
        groups.reverse()
    numbers = [int(one) for one in groups if len(one) <= 4]
    match numbers:
        case [day, month]:
            return day, month, None
        case [day, month, year]:
            return day, month, year + 2000 if year < 100 else year
    return None


def _time(typed: str) -> time | Fault:
    groups = re.findall(r"[0-9]+", typed)
    if not groups:
        return Fault(Field.TIME, Flaw.EMPTY if not typed.strip() else Flaw.TIME_ODD)
    if len(groups) == 1 and len(groups[0]) in {3, 4}:
        groups = [groups[0][:-2], groups[0][-2:]]
    numbers = [int(one) for one in groups[:2] if len(one) <= 2]
    hour, minute = [*numbers, 0, 0][:2]
    if len(groups) > 2 or not numbers or len(numbers) < len(groups[:2]) or hour > 23 or minute > 59:
        return Fault(Field.TIME, Flaw.TIME_ODD)
    return time(hour, minute)
