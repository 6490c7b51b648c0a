"""Ramadan's hours, Fridays among them: vectors worked out by hand, and each proven by counting every minute."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from loket_shared.domain.business_time import add_business, add_working_days, business_between
from loket_shared.domain.calendar import ZONES, Calendar, DayKind, day_rule
from loket_shared.domain.calendar_seed import default_weekly, ramadan_weekly, seed_days

WIB = ZoneInfo(ZONES["WIB"])
FIRST, LAST = date(2026, 2, 19), date(2026, 3, 20)
SEED = seed_days(2026, 2026)
PUBLIC = tuple(day for day in SEED if day.basis.startswith("Libur nasional"))
WEEKS = (*default_weekly(), *ramadan_weekly(FIRST, LAST))
WITH_LEAVE = Calendar(ZONES["WIB"], WEEKS, SEED)
PUBLIC_ONLY = Calendar(ZONES["WIB"], WEEKS, PUBLIC)

# The hours of the regulation's default, written down once more by hand: minutes of the day.
USUAL = {**dict.fromkeys(range(4), ((450, 720), (780, 960))), 4: ((450, 690), (780, 990))}
FASTING = {**dict.fromkeys(range(4), ((480, 720), (750, 900))), 4: ((480, 690), (750, 930))}


def wib(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=WIB)


def open_minute(at: datetime, closed: frozenset[date]) -> bool:
    """Read the tables above as a person would; nothing of the calendar under test is used."""
    if at.date() in closed:
        return False
    table = FASTING if FIRST <= at.date() <= LAST else USUAL
    minute = at.hour * 60 + at.minute
    return any(opens <= minute < closes for opens, closes in table.get(at.weekday(), ()))


def closed_days(calendar: Calendar) -> frozenset[date]:
    return frozenset(day.date for day in calendar.days if day.kind is DayKind.CLOSED)


@pytest.mark.parametrize(
    ("event", "minutes", "due"),
    [
        ("2026-02-18 15:50", 30, "2026-02-19 08:20"),  # the eve, still with the usual hours
        ("2026-02-19 07:30", 10, "2026-02-19 08:10"),  # half an hour too early on the first day
        ("2026-02-26 11:50", 30, "2026-02-26 12:50"),  # Thursday: half an hour's break
        ("2026-02-27 11:20", 30, "2026-02-27 12:50"),  # Friday: an hour's break
        ("2026-02-27 11:30", 1, "2026-02-27 12:31"),
        ("2026-02-27 15:00", 30, "2026-02-27 15:30"),  # ends with the Friday's closing
        ("2026-02-27 15:15", 30, "2026-03-02 08:15"),  # over the weekend
        ("2026-03-05 14:50", 60, "2026-03-06 08:50"),  # from a Thursday's closing into a Friday
        ("2026-03-06 08:00", 390, "2026-03-06 15:30"),  # one whole Friday
        ("2026-03-06 08:00", 391, "2026-03-09 08:01"),
        ("2026-03-09 08:00", 1950, "2026-03-13 15:30"),  # one whole week of 32.5 hours
        ("2026-03-13 15:29", 2, "2026-03-16 08:01"),
        ("2026-03-17 14:59", 1, "2026-03-17 15:00"),
        ("2026-03-17 15:45", 30, "2026-03-25 08:00"),  # after closing; then leave, Nyepi, Idul Fitri
        ("2026-03-17 14:45", 30, "2026-03-25 07:45"),
    ],
)
def test_business_minutes(event: str, minutes: int, due: str) -> None:
    assert add_business(WITH_LEAVE, wib(event), minutes) == wib(due)
    assert business_between(WITH_LEAVE, wib(event), wib(due)) == timedelta(minutes=minutes)
    closed, at, counted = closed_days(WITH_LEAVE), wib(event), 0
    while counted < minutes:
        counted += open_minute(at, closed)
        at += timedelta(minutes=1)
    assert at == wib(due)


@pytest.mark.parametrize(
    ("event", "days", "with_leave", "public_only"),
    [
        ("2026-02-18 09:00", 1, "2026-02-19 15:00", "2026-02-19 15:00"),
        ("2026-02-18 09:00", 2, "2026-02-20 15:30", "2026-02-20 15:30"),
        ("2026-02-20 09:00", 1, "2026-02-23 15:00", "2026-02-23 15:00"),
        ("2026-02-26 23:59", 1, "2026-02-27 15:30", "2026-02-27 15:30"),
        ("2026-02-28 10:00", 5, "2026-03-06 15:30", "2026-03-06 15:30"),  # a Saturday
        ("2026-03-12 09:00", 1, "2026-03-13 15:30", "2026-03-13 15:30"),
        ("2026-03-17 09:00", 1, "2026-03-25 16:00", "2026-03-18 15:00"),
        ("2026-03-17 09:00", 2, "2026-03-26 16:00", "2026-03-20 15:30"),  # the last day of Ramadan, a Friday
        ("2026-03-17 09:00", 3, "2026-03-27 16:30", "2026-03-23 16:00"),  # a Friday with the usual hours again
    ],
)
def test_working_days(event: str, days: int, with_leave: str, public_only: str) -> None:
    for calendar, due in ((WITH_LEAVE, with_leave), (PUBLIC_ONLY, public_only)):
        assert add_working_days(calendar, wib(event), days) == wib(due)
        closed, on, counted = closed_days(calendar), wib(event).date(), 0
        while counted < days:
            on += timedelta(days=1)
            minutes = [datetime.combine(on, time(), WIB) + timedelta(minutes=n) for n in range(24 * 60)]
            opened = [at for at in minutes if open_minute(at, closed)]
            counted += bool(opened)
        assert opened[-1] + timedelta(minutes=1) == wib(due)


def test_every_minute_of_the_quarter_is_as_the_tables_say() -> None:
    closed = closed_days(WITH_LEAVE)
    for on in (date(2026, 1, 1) + timedelta(days=n) for n in range(120)):
        said = {
            minute
            for hours in day_rule(WITH_LEAVE, on).hours
            for minute in range(
                hours.opens.hour * 60 + hours.opens.minute, hours.closes.hour * 60 + hours.closes.minute
            )
        }
        midnight = datetime.combine(on, time(), WIB)
        assert said == {n for n in range(24 * 60) if open_minute(midnight + timedelta(minutes=n), closed)}, on
