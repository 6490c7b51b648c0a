"""Pauses at their edges: what counts when one begins or ends at a closing, overlaps another, or covers nothing."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from loket_shared.domain.business_time import NeverOpenError, add_business, add_working_days, business_between, without
from loket_shared.domain.calendar import ZONES, Calendar, Span, is_working_day
from loket_shared.domain.calendar_seed import default_weekly, seed_days

OFFICE = Calendar(ZONES["WIB"], default_weekly(), seed_days(2026, 2026))
WIB = ZoneInfo(ZONES["WIB"])


def wib(text: str) -> datetime:
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=WIB)


def span(begin: str, end: str) -> Span:
    return Span(wib(begin), wib(end))


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        ((), "08-05 16:00"),
        ((span("08-04 09:00", "08-04 11:00"),), "08-05 16:00"),  # two hours of a morning cost no day
        ((span("08-04 16:00", "08-04 20:00"),), "08-05 16:00"),  # begun at the closing: the day had passed
        ((span("08-04 15:59", "08-04 16:00"),), "08-06 16:00"),  # still paused at the closing
        ((span("08-04 15:59", "08-04 15:59"),), "08-05 16:00"),  # no pause at all
        ((span("08-04 09:00", "08-06 14:00"),), "08-07 16:30"),  # Tuesday and Wednesday lost, Thursday counts
        ((span("08-04 09:00", "08-04 17:00"), span("08-04 12:00", "08-04 18:00")), "08-06 16:00"),  # one day, once
        ((span("08-01 00:00", "08-03 23:00"),), "08-05 16:00"),  # the event's own day never counted
        ((span("08-07 09:00", "08-10 09:00"),), "08-05 16:00"),  # after the deadline
    ],
)
def test_two_working_days_from_monday_with_pauses(pauses: tuple[Span, ...], due: str) -> None:
    assert add_working_days(OFFICE, wib("08-03 10:00"), 2, pauses) == wib(due)


@pytest.mark.parametrize(
    ("pauses", "due"),
    [
        ((), "08-03 13:20"),
        ((span("08-03 12:00", "08-03 13:00"),), "08-03 13:20"),  # the break costs nothing
        ((span("08-03 11:55", "08-03 13:05"),), "08-03 13:30"),
        ((span("08-03 11:55", "08-03 12:30"), span("08-03 11:50", "08-03 13:10")), "08-03 13:40"),
        ((span("08-03 11:00", "08-03 11:50"),), "08-03 13:20"),  # over before the start
        ((span("08-03 13:20", "08-03 16:00"),), "08-03 13:20"),  # begun when all was done
        ((span("08-03 13:19", "08-03 16:00"),), "08-04 07:31"),
    ],
)
def test_thirty_business_minutes_with_pauses(pauses: tuple[Span, ...], due: str) -> None:
    start = wib("08-03 11:50")
    assert add_business(OFFICE, start, 30, pauses=pauses) == wib(due)
    assert business_between(OFFICE, start, wib(due), pauses) == timedelta(minutes=30)


def test_a_pause_without_end_never_comes_due() -> None:
    for_ever = (span("08-03 11:55", "08-03 12:00"), Span(wib("08-03 12:00"), wib("12-31 23:59") + timedelta(days=900)))
    late = add_business(OFFICE, wib("08-03 11:50"), 30, pauses=for_ever)
    assert late > wib("12-31 00:00") + timedelta(days=899)
    ended = Calendar(ZONES["WIB"], tuple(row for row in OFFICE.weekly if row.weekday == 9))
    with pytest.raises(NeverOpenError):
        add_business(ended, wib("08-03 11:50"), 30, pauses=for_ever)


def test_what_is_left_of_a_stretch() -> None:
    whole = span("08-03 08:00", "08-03 12:00")
    assert without(whole, ()) == (whole,)
    assert without(whole, (whole,)) == ()
    assert without(whole, (span("08-03 09:00", "08-03 10:00"), span("08-03 09:30", "08-03 11:00"))) == (
        span("08-03 08:00", "08-03 09:00"),
        span("08-03 11:00", "08-03 12:00"),
    )
    assert without(whole, (span("08-03 10:00", "08-03 09:00"),)) == (whole,), "turned round is no pause"


def test_working_days_are_days_with_an_opening() -> None:
    assert is_working_day(OFFICE, date(2026, 8, 14))
    assert not is_working_day(OFFICE, date(2026, 8, 15))
    assert not is_working_day(OFFICE, date(2026, 8, 17))
