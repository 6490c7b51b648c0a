"""What the door says through a day."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from loket_shared.domain.calendar import ZONES, Calendar, CalendarDay, DayKind, Hours
from loket_shared.domain.calendar_seed import default_weekly
from loket_shared.domain.opening import OpeningState, opening_state

CALENDAR = Calendar(
    ZONES["WIB"],
    default_weekly(),
    (
        CalendarDay(date(2026, 8, 17), DayKind.CLOSED, "Hari Kemerdekaan Republik Indonesia"),
        CalendarDay(date(2026, 8, 18), DayKind.HOURS, "Upacara", "", (Hours(time(10), time(12)),)),
        CalendarDay(date(2026, 8, 19), DayKind.OPEN, "Tetap buka"),
    ),
)


def wib(day: int, clock: str) -> datetime:
    return datetime.combine(date(2026, 8, day), time.fromisoformat(clock), ZoneInfo(ZONES["WIB"]))


@pytest.mark.parametrize(
    ("now", "state", "resumes"),
    [
        (wib(3, "00:00"), OpeningState.BEFORE_HOURS, wib(3, "07:30")),
        (wib(3, "07:29"), OpeningState.BEFORE_HOURS, wib(3, "07:30")),
        (wib(3, "07:30"), OpeningState.OPEN, None),
        (wib(3, "11:59"), OpeningState.OPEN, None),
        (wib(3, "12:00"), OpeningState.BREAK, wib(3, "13:00")),
        (wib(3, "13:00"), OpeningState.OPEN, None),
        (wib(3, "15:29"), OpeningState.OPEN, None),
        (wib(3, "15:30"), OpeningState.LAST_NUMBER_PASSED, wib(4, "07:30")),
        (wib(3, "15:59"), OpeningState.LAST_NUMBER_PASSED, wib(4, "07:30")),
        (wib(3, "16:00"), OpeningState.CLOSED, wib(4, "07:30")),
        (wib(7, "16:30"), OpeningState.CLOSED, wib(10, "07:30")),
        (wib(15, "09:00"), OpeningState.CLOSED, wib(18, "10:00")),
    ],
)
def test_the_door_through_a_day(now: datetime, state: OpeningState, resumes: datetime | None) -> None:
    opening = opening_state(CALENDAR, now, 30)
    assert opening.state is state
    assert opening.resumes_at == resumes
    assert opening.reason is None


def test_todays_closing_and_last_number_are_told_while_the_day_lasts() -> None:
    for clock in ("06:00", "09:00", "12:30", "15:45"):
        opening = opening_state(CALENDAR, wib(3, clock), 30)
        assert (opening.closes_at, opening.last_number_at) == (wib(3, "16:00"), wib(3, "15:30"))
    after = opening_state(CALENDAR, wib(3, "16:00"), 30)
    assert (after.closes_at, after.last_number_at) == (None, None)


def test_a_holiday_and_special_hours_give_their_name() -> None:
    holiday = opening_state(CALENDAR, wib(17, "09:00"), 30)
    assert (holiday.state, holiday.reason) == (OpeningState.CLOSED, "Hari Kemerdekaan Republik Indonesia")
    assert holiday.resumes_at == wib(18, "10:00")
    early = opening_state(CALENDAR, wib(18, "09:00"), 30)
    assert (early.state, early.reason) == (OpeningState.BEFORE_HOURS, "Upacara")
    assert opening_state(CALENDAR, wib(19, "09:00"), 30).reason is None


def test_no_last_number_rule_means_until_closing() -> None:
    assert opening_state(CALENDAR, wib(3, "15:59"), 0).state is OpeningState.OPEN


def test_a_last_number_before_the_break_closes_the_afternoon_too() -> None:
    for clock in ("11:45", "12:30", "14:00"):
        assert opening_state(CALENDAR, wib(3, clock), 255).state is OpeningState.LAST_NUMBER_PASSED
    assert opening_state(CALENDAR, wib(3, "11:44"), 255).state is OpeningState.OPEN


def test_an_office_without_hours_is_closed_without_a_promise() -> None:
    opening = opening_state(Calendar(ZONES["WIB"], ()), wib(3, "09:00"), 30)
    assert (opening.state, opening.resumes_at) == (OpeningState.CLOSED, None)
