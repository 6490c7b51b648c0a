"""The calendar's arithmetic against counting every minute."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from loket_shared.domain.calendar import (
    ZONES,
    Calendar,
    CalendarDay,
    DayKind,
    Hours,
    NeverOpenError,
    WeeklyHours,
    add_business,
    add_working_days,
    business_between,
    is_open,
    next_open,
)

MINUTE = timedelta(minutes=1)
FIRST = date(2026, 3, 2)
DAYS = 10


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    begin = draw(st.integers(0, 23 * 60))
    length = draw(st.integers(1, min(600, 23 * 60 + 59 - begin)))
    end = begin + length
    return Hours(time(*divmod(begin, 60)), time(*divmod(end, 60)))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    in_period = st.integers(0, DAYS).map(lambda n: FIRST + timedelta(days=n))
    weekly = st.builds(WeeklyHours, st.integers(0, 6), hours(), st.none() | in_period, st.none() | in_period)
    day = st.builds(
        CalendarDay, in_period, st.sampled_from(DayKind), st.just("x"), st.just(""), st.tuples(hours()) | st.just(())
    )
    days = st.lists(day, max_size=3, unique_by=lambda each: each.date).map(tuple)
    zone = draw(st.sampled_from(sorted(ZONES.values())))
    return Calendar(zone, draw(st.lists(weekly, max_size=6).map(tuple)), draw(days))


instants = st.integers(0, DAYS * 24 * 60).map(
    lambda n: datetime.combine(FIRST, time(), ZoneInfo("UTC")) + timedelta(minutes=n)
)


def open_by_the_rows(calendar: Calendar, instant: datetime) -> bool:
    """Read one minute straight from the rows, as a person with the list in hand would."""
    here = instant.astimezone(ZoneInfo(calendar.zone))
    exception = {day.date: day for day in calendar.days}.get(here.date())
    covering = [
        row for row in calendar.weekly if (row.valid_from or date.min) <= here.date() <= (row.valid_to or date.max)
    ]
    latest = max((row.valid_from or date.min for row in covering), default=None)
    begun = [row for row in covering if (row.valid_from or date.min) == latest]
    soonest = min((row.valid_to or date.max for row in begun), default=None)
    ruling = [row for row in begun if (row.valid_to or date.max) == soonest]
    regular = [row.hours for row in ruling if row.weekday == here.weekday()]
    match exception:
        case None:
            valid = regular
        case CalendarDay(kind=DayKind.CLOSED):
            valid = []
        case CalendarDay(kind=DayKind.HOURS):
            valid = list(exception.hours)
        case _:
            valid = regular or list(exception.hours)
    return any(each.opens <= here.time() < each.closes for each in valid)


@settings(max_examples=60, deadline=None)
@given(calendars(), instants, st.integers(0, 3 * 24 * 60))
def test_open_time_between_is_the_number_of_open_minutes(calendar: Calendar, start: datetime, length: int) -> None:
    minutes = sum(open_by_the_rows(calendar, start + n * MINUTE) for n in range(length))
    assert business_between(calendar, start, start + length * MINUTE) == minutes * MINUTE


@settings(max_examples=60, deadline=None)
@given(calendars(), instants, st.integers(1, 300))
def test_a_due_instant_is_the_first_with_enough_open_minutes(calendar: Calendar, start: datetime, minutes: int) -> None:
    try:
        due = add_business(calendar, start, minutes)
    except NeverOpenError:
        assert not any(open_by_the_rows(calendar, start + n * 7 * MINUTE) for n in range(200))
        return
    assert business_between(calendar, start, due) == minutes * MINUTE
    assert open_by_the_rows(calendar, due - MINUTE)


@settings(max_examples=60, deadline=None)
@given(calendars(), instants)
def test_next_opening_is_found_minute_by_minute(calendar: Calendar, start: datetime) -> None:
    found = next_open(calendar, start)
    window = (start + n * MINUTE for n in range(3 * 24 * 60))
    counted = next((instant for instant in window if open_by_the_rows(calendar, instant)), None)
    if counted is not None:
        assert found == counted
    else:
        assert found is None or found >= start + timedelta(days=3)
    assert is_open(calendar, start) == open_by_the_rows(calendar, start)


@settings(max_examples=40, deadline=None)
@given(calendars(), instants, st.integers(1, 4))
def test_working_days_end_in_the_last_open_minute_of_a_later_day(
    calendar: Calendar, start: datetime, count: int
) -> None:
    try:
        due = add_working_days(calendar, start, count)
    except NeverOpenError:
        return
    zone = ZoneInfo(calendar.zone)
    assert due.astimezone(zone).date() > start.astimezone(zone).date()
    assert open_by_the_rows(calendar, due - MINUTE)
    assert not open_by_the_rows(calendar, due)
    if count > 1:
        before = add_working_days(calendar, start, count - 1)
        assert before.astimezone(zone).date() < due.astimezone(zone).date()
