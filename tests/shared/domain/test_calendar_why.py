"""The lines that explain a deadline: they add up to it, and each says what decided its day."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from loket_shared.domain.business_time import NeverOpenError
from loket_shared.domain.calendar import ZONES, Calendar, CalendarDay, DayKind, Hours, Span, WeeklyHours, Why
from loket_shared.domain.calendar_seed import default_weekly, ramadan_weekly, seed_days
from loket_shared.domain.calendar_why import DayLine, explain_business, explain_due, explain_working_days

WIB = ZoneInfo(ZONES["WIB"])
FIRST, LAST = date(2026, 2, 19), date(2026, 3, 20)
SEED = seed_days(2026, 2026)
OFFICE = Calendar(ZONES["WIB"], (*default_weekly(), *ramadan_weekly(FIRST, LAST)), SEED)


def wib(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=WIB)


def shortly(lines: tuple[DayLine, ...]) -> list[tuple[str, str, int, int]]:
    return [(f"{line.date:%d-%m}", str(line.why), line.seconds // 60, line.nth) for line in lines]


def test_two_working_days_over_idul_fitri_line_by_line() -> None:
    explained = explain_working_days(OFFICE, wib("2026-03-17 09:00"), 2)
    assert explained.due == wib("2026-03-26 16:00")
    assert shortly(explained.lines) == [
        ("17-03", "event_day", 0, 0),
        ("18-03", "closed_day", 0, 0),
        ("19-03", "closed_day", 0, 0),
        ("20-03", "closed_day", 0, 0),
        ("21-03", "closed_day", 0, 0),
        ("22-03", "closed_day", 0, 0),
        ("23-03", "closed_day", 0, 0),
        ("24-03", "closed_day", 0, 0),
        ("25-03", "weekly", 450, 1),
        ("26-03", "weekly", 450, 2),
    ]
    assert explained.lines[3].name == "Cuti Bersama Hari Raya Idul Fitri"
    assert explained.lines[3].basis == "Cuti bersama, bawaan aplikasi"


def test_business_minutes_over_a_friday_in_ramadan() -> None:
    explained = explain_due(OFFICE, wib("2026-02-27 15:15"), 30 * 60)
    assert explained.due == wib("2026-03-02 08:15")
    assert shortly(explained.lines) == [
        ("27-02", "period", 15, 0),
        ("28-02", "no_hours_in_period", 0, 0),
        ("01-03", "no_hours_in_period", 0, 0),
        ("02-03", "period", 15, 0),
    ]
    assert {line.period for line in explained.lines} == {(FIRST, LAST)}
    assert explained.lines[0].counted == (Span(wib("2026-02-27 15:15"), wib("2026-02-27 15:30")),)


def test_after_closing_the_day_of_the_event_says_so() -> None:
    [evening, morning] = explain_due(OFFICE, wib("2026-08-03 17:00"), 600).lines
    assert (evening.why, evening.seconds) == (Why.OUTSIDE_HOURS, 0)
    assert (morning.why, morning.seconds) == (Why.WEEKLY, 600)


def test_special_days_say_their_name_and_what_they_do() -> None:
    days = (
        CalendarDay(date(2026, 8, 4), DayKind.HOURS, "Rapat kerja", "SE 4/2026", (Hours(time(8), time(9)),)),
        CalendarDay(date(2026, 8, 5), DayKind.OPEN, "Cuti bersama, tetap buka", "SE 5/2026"),
        CalendarDay(date(2026, 8, 8), DayKind.OPEN, "Piket", "", (Hours(time(8), time(9)),)),
    )
    calendar = Calendar(ZONES["WIB"], default_weekly(), days)
    lines = explain_business(calendar, wib("2026-08-03 15:00"), wib("2026-08-09 12:00"))
    assert [(line.why, line.seconds // 60, line.name) for line in lines] == [
        (Why.WEEKLY, 60, ""),
        (Why.SPECIAL_HOURS, 60, "Rapat kerja"),
        (Why.OPEN_ANYWAY, 450, "Cuti bersama, tetap buka"),
        (Why.WEEKLY, 450, ""),
        (Why.WEEKLY, 450, ""),
        (Why.OPEN_ANYWAY, 60, "Piket"),
        (Why.NO_HOURS, 0, ""),
    ]


def test_pauses_are_named_and_left_out() -> None:
    pause = Span(wib("2026-08-04 09:00"), wib("2026-08-05 10:00"))
    explained = explain_due(OFFICE, wib("2026-08-03 15:30"), 3 * 60 * 60, (pause,))
    assert shortly(explained.lines) == [
        ("03-08", "weekly", 30, 0),
        ("04-08", "weekly", 90, 0),
        ("05-08", "weekly", 60, 0),
    ]
    assert explained.due == wib("2026-08-05 11:00")
    whole = Span(wib("2026-08-04 06:00"), wib("2026-08-04 18:00"))
    assert explain_due(OFFICE, wib("2026-08-03 15:30"), 60 * 60, (whole,)).lines[1].why is Why.PAUSED
    days = explain_working_days(OFFICE, wib("2026-08-03 09:00"), 2, (pause,))
    assert shortly(days.lines) == [
        ("03-08", "event_day", 0, 0),
        ("04-08", "paused", 0, 0),
        ("05-08", "weekly", 450, 1),
        ("06-08", "weekly", 450, 2),
    ]


def test_a_closed_event_day_is_the_event_day() -> None:
    assert explain_working_days(OFFICE, wib("2026-08-16 09:00"), 1).lines[0].why is Why.EVENT_DAY


def test_a_calendar_that_never_opens_again_says_so() -> None:
    ended = Calendar(ZONES["WIB"], (WeeklyHours(0, Hours(time(8), time(9)), None, date(2026, 1, 31)),))
    with pytest.raises(NeverOpenError):
        explain_due(ended, wib("2026-02-01 09:00"), 60)
    with pytest.raises(NeverOpenError):
        explain_working_days(ended, wib("2026-02-01 09:00"), 1)
