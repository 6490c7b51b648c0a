"""The calendar's arithmetic against counting every minute."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from loket_shared.domain.business_time import (
    NeverOpenError,
    add_business,
    add_working_days,
    business_between,
    next_open,
)
from loket_shared.domain.calendar import (
    ZONES,
    Calendar,
    CalendarDay,
    DayKind,
    Hours,
    Span,
    WeeklyHours,
    is_open,
    open_intervals,
)
from loket_shared.domain.calendar_why import explain_business, explain_due, explain_working_days

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
        whole = range((DAYS + 8) * 24 * 60)
        assert sum(open_by_the_rows(calendar, start + n * MINUTE) for n in whole) < minutes
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


@st.composite
def pauses(draw: st.DrawFn) -> tuple[Span, ...]:
    begins = draw(st.lists(instants, max_size=3))
    return tuple(Span(begin, begin + draw(st.integers(0, 2 * 24 * 60)) * MINUTE) for begin in begins)


def due_or_none(calendar: Calendar, start: datetime, minutes: int, stops: tuple[Span, ...] = ()) -> datetime | None:
    try:
        return add_business(calendar, start, minutes, pauses=stops)
    except NeverOpenError:
        return None


def days_or_none(calendar: Calendar, start: datetime, count: int, stops: tuple[Span, ...] = ()) -> datetime | None:
    try:
        return add_working_days(calendar, start, count, stops)
    except NeverOpenError:
        return None


@settings(max_examples=60, deadline=None)
@given(calendars(), instants, st.integers(0, 3 * 24 * 60), pauses())
def test_net_time_is_the_number_of_open_minutes_outside_the_pauses(
    calendar: Calendar, start: datetime, length: int, stops: tuple[Span, ...]
) -> None:
    window = (start + n * MINUTE for n in range(length))
    minutes = sum(
        open_by_the_rows(calendar, at) and not any(stop.start <= at < stop.end for stop in stops) for at in window
    )
    assert business_between(calendar, start, start + length * MINUTE, stops) == minutes * MINUTE


@settings(max_examples=80, deadline=None)
@given(calendars(), instants, st.integers(0, 600), st.integers(0, 2 * 24 * 60), st.integers(0, 600))
def test_a_later_start_or_a_longer_standard_is_never_due_earlier(
    calendar: Calendar, start: datetime, minutes: int, later: int, more: int
) -> None:
    due = due_or_none(calendar, start, minutes)
    shifted = due_or_none(calendar, start + later * MINUTE, minutes)
    longer = due_or_none(calendar, start, minutes + more)
    if due is None:
        assert longer is None
    assert shifted is None or due is None or shifted >= due
    assert longer is None or due is None or longer >= due
    days, days_later, days_more = (
        days_or_none(calendar, start, 2),
        days_or_none(calendar, start + later * MINUTE, 2),
        days_or_none(calendar, start, 3),
    )
    assert days is None or days_later is None or days_later >= days
    assert days is None or days_more is None or days_more > days


@settings(max_examples=120, deadline=None)
@given(calendars(), instants, st.integers(1, 600), st.integers(0, 900), st.integers(0, 2 * 24 * 60))
def test_a_pause_and_its_end_shift_the_deadline_by_the_open_time_they_cover(
    calendar: Calendar, start: datetime, minutes: int, after: int, length: int
) -> None:
    """A deadline with a pause is the deadline of the same standard from a start moved on by the pause's open time."""
    plain = due_or_none(calendar, start, minutes)
    pause = Span(start + after * MINUTE, start + (after + length) * MINUTE)
    paused = due_or_none(calendar, start, minutes, (pause,))
    if plain is None or pause.start >= plain:
        assert paused == plain
        return
    lost = business_between(calendar, pause.start, pause.end)
    moved_start = due_or_none(calendar, start, int(lost / MINUTE))
    assert paused == (None if moved_start is None else due_or_none(calendar, moved_start, minutes))
    assert paused == due_or_none(calendar, plain, int(lost / MINUTE))


@settings(max_examples=80, deadline=None)
@given(calendars(), instants, st.integers(1, 3), st.integers(0, 4000), st.integers(0, 4 * 24 * 60))
def test_a_pause_shifts_working_days_by_the_closings_it_covers(
    calendar: Calendar, start: datetime, count: int, after: int, length: int
) -> None:
    plain = days_or_none(calendar, start, count)
    pause = Span(start + after * MINUTE, start + (after + length) * MINUTE)
    paused = days_or_none(calendar, start, count, (pause,))
    if plain is None or pause.start >= plain:
        assert paused == plain
        return
    first = start.astimezone(ZoneInfo(calendar.zone)).date() + timedelta(days=1)
    days = (open_intervals(calendar, first + timedelta(days=n)) for n in range(DAYS + 10))
    lost = sum(bool(spans) and pause.start < spans[-1].end <= pause.end for spans in days)
    assert paused == days_or_none(calendar, start, count + lost)


@settings(max_examples=80, deadline=None)
@given(calendars(), instants, st.integers(0, 900), st.integers(1, 4), pauses())
def test_the_three_zones_count_alike(
    calendar: Calendar, start: datetime, minutes: int, count: int, stops: tuple[Span, ...]
) -> None:
    """The same wall clock in another zone gives the same wall clock as its answer."""

    def moved(at: datetime, zone: str) -> datetime:
        return at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)

    def asked(zone: str) -> list[object]:
        here = replace(calendar, zone=zone)
        begun = moved(start, zone)
        paused = tuple(Span(moved(stop.start, zone), moved(stop.end, zone)) for stop in stops)
        answers = (due_or_none(here, begun, minutes, paused), days_or_none(here, begun, count, paused))
        on_the_wall = [answer and answer.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for answer in answers]
        return [*on_the_wall, business_between(here, begun, begun + timedelta(days=3), paused)]

    jakarta, makassar, jayapura = (asked(zone) for zone in ZONES.values())
    assert jakarta == makassar == jayapura


@settings(max_examples=60, deadline=None)
@given(calendars(), instants, st.integers(1, 600), st.integers(1, 4), pauses())
def test_the_lines_of_an_explanation_add_up(
    calendar: Calendar, start: datetime, minutes: int, count: int, stops: tuple[Span, ...]
) -> None:
    if due_or_none(calendar, start, minutes, stops) is not None:
        explained = explain_due(calendar, start, minutes * 60, stops)
        assert explained.due == add_business(calendar, start, minutes, pauses=stops)
        assert sum(line.seconds for line in explained.lines) == minutes * 60
        assert explained.lines == explain_business(calendar, start, explained.due, stops)
        for line in explained.lines:
            assert (line.seconds > 0) == (line.why in {"weekly", "period", "special_hours", "open_anyway"})
    if days_or_none(calendar, start, count, stops) is not None:
        told = explain_working_days(calendar, start, count, stops)
        assert told.due == add_working_days(calendar, start, count, stops)
        assert [line.nth for line in told.lines if line.nth] == list(range(1, count + 1))
        assert told.lines[-1].counted[-1].end == told.due


@settings(max_examples=40, deadline=None)
@given(calendars(), instants, st.integers(0, 200), st.integers(0, 24 * 60), pauses())
def test_months_counted_by_weeks_are_the_sum_of_their_days(
    calendar: Calendar, start: datetime, days: int, minutes: int, stops: tuple[Span, ...]
) -> None:
    end = start + timedelta(days=days, minutes=minutes)
    marks = [start + timedelta(days=n) for n in range(days + 1)] + [end]
    pieces = (business_between(calendar, a, b, stops) for a, b in pairwise(marks))
    assert business_between(calendar, start, end, stops) == sum(pieces, timedelta())
