"""The working calendar: the model's vectors, dated periods, exceptions, zones."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
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
    WeeklyHours,
    is_open,
    open_intervals,
)
from loket_shared.domain.calendar_seed import default_weekly, ramadan_weekly, seed_days

WIB = ZoneInfo(ZONES["WIB"])
SEED = seed_days(2025, 2027)
OFFICE = Calendar(ZONES["WIB"], default_weekly(), SEED)
NATIONAL_ONLY = Calendar(ZONES["WIB"], default_weekly(), tuple(d for d in SEED if d.basis.startswith("Libur nasional")))
RAMADAN = Calendar(
    ZONES["WIB"],
    (
        *default_weekly(),
        *ramadan_weekly(date(2026, 2, 19), date(2026, 3, 20)),
        *ramadan_weekly(date(2027, 2, 8), date(2027, 3, 9)),
    ),
    SEED,
)


def wib(text: str) -> datetime:
    """Read local Jakarta time such as 2026-08-14 16:25."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=WIB)


def local_hours(calendar: Calendar, on: date) -> list[str]:
    return [
        f"{span.start.astimezone(ZoneInfo(calendar.zone)):%H:%M}-{span.end.astimezone(ZoneInfo(calendar.zone)):%H:%M}"
        for span in open_intervals(calendar, on)
    ]


@pytest.mark.parametrize(
    ("event", "with_leave", "public_only"),
    [
        ("2025-03-27 09:00", "2025-04-09 16:00", "2025-04-02 16:00"),
        ("2025-08-15 09:00", "2025-08-20 16:00", "2025-08-19 16:00"),
        ("2026-03-17 09:00", "2026-03-26 16:00", "2026-03-20 16:30"),
        ("2026-08-14 09:00", "2026-08-19 16:00", "2026-08-19 16:00"),
        ("2026-12-23 09:00", "2026-12-29 16:00", "2026-12-28 16:00"),
        ("2027-03-05 09:00", "2027-03-17 16:00", "2027-03-12 16:30"),
    ],
)
def test_two_working_days_end_at_the_closing_of_the_second_day_after(
    event: str, with_leave: str, public_only: str
) -> None:
    assert add_working_days(OFFICE, wib(event), 2) == wib(with_leave)
    assert add_working_days(NATIONAL_ONLY, wib(event), 2) == wib(public_only)


@pytest.mark.parametrize(
    ("event", "due"),
    [
        ("2026-08-03 11:50", "2026-08-03 13:20"),
        ("2026-08-07 11:20", "2026-08-07 13:20"),
        ("2026-08-14 16:25", "2026-08-18 07:55"),
        ("2026-03-17 15:45", "2026-03-25 07:45"),
    ],
)
def test_thirty_business_minutes(event: str, due: str) -> None:
    assert add_business(OFFICE, wib(event), 30) == wib(due)
    assert business_between(OFFICE, wib(event), wib(due)) == timedelta(minutes=30)


@pytest.mark.parametrize(
    ("event", "minutes", "due"),
    [
        ("2026-03-17 15:45", 30, "2026-03-25 08:00"),
        ("2026-03-17 14:45", 30, "2026-03-25 07:45"),
        ("2026-02-20 11:20", 30, "2026-02-20 12:50"),
        ("2026-02-20 15:10", 30, "2026-02-23 08:10"),
        ("2026-02-18 15:50", 30, "2026-02-19 08:20"),
        ("2026-02-23 11:45", 30, "2026-02-23 12:45"),
    ],
)
def test_business_minutes_in_ramadan(event: str, minutes: int, due: str) -> None:
    assert add_business(RAMADAN, wib(event), minutes) == wib(due)


@pytest.mark.parametrize(
    ("event", "days", "due"),
    [
        ("2026-02-19 09:00", 1, "2026-02-20 15:30"),
        ("2026-02-19 09:00", 2, "2026-02-23 15:00"),
        ("2026-03-13 16:00", 2, "2026-03-17 15:00"),
        ("2026-03-16 09:00", 1, "2026-03-17 15:00"),
        ("2026-03-17 09:00", 1, "2026-03-25 16:00"),
        ("2027-02-25 09:00", 1, "2027-02-26 15:30"),
    ],
)
def test_working_days_in_ramadan_end_at_its_hours(event: str, days: int, due: str) -> None:
    assert add_working_days(RAMADAN, wib(event), days) == wib(due)


def test_default_week_and_ramadan_week_have_the_hours_of_the_regulation() -> None:
    normal = business_between(OFFICE, wib("2026-08-03 00:00"), wib("2026-08-10 00:00"))
    fasting = business_between(RAMADAN, wib("2026-02-23 00:00"), wib("2026-03-02 00:00"))
    assert normal == timedelta(hours=37, minutes=30)
    assert fasting == timedelta(hours=32, minutes=30)


def test_a_period_rules_its_whole_week_and_gives_way_afterwards() -> None:
    assert local_hours(RAMADAN, date(2026, 2, 18)) == ["07:30-12:00", "13:00-16:00"]
    assert local_hours(RAMADAN, date(2026, 2, 19)) == ["08:00-12:00", "12:30-15:00"]
    assert local_hours(RAMADAN, date(2026, 2, 20)) == ["08:00-11:30", "12:30-15:30"]
    assert local_hours(RAMADAN, date(2026, 3, 25)) == ["07:30-12:00", "13:00-16:00"]


def test_a_weekday_the_newer_period_does_not_list_is_closed() -> None:
    every_saturday = WeeklyHours(5, Hours(time(9), time(12)))
    calendar = Calendar(ZONES["WIB"], (*default_weekly(), every_saturday, *ramadan_weekly(*[date(2026, 2, 19)] * 2)))
    assert local_hours(calendar, date(2026, 2, 21)) == ["09:00-12:00"]
    short = Calendar(
        ZONES["WIB"], (every_saturday, WeeklyHours(0, Hours(time(8), time(9)), date(2026, 2, 19), date(2026, 3, 20)))
    )
    assert local_hours(short, date(2026, 2, 21)) == []


def test_of_two_periods_that_begin_together_the_shorter_rules() -> None:
    first = date(2026, 6, 1)
    calendar = Calendar(
        ZONES["WIB"],
        (
            WeeklyHours(0, Hours(time(8), time(12)), first, date(2026, 12, 31)),
            WeeklyHours(0, Hours(time(9), time(10)), first, date(2026, 6, 30)),
            WeeklyHours(0, Hours(time(7), time(8)), first, None),
        ),
    )
    assert local_hours(calendar, date(2026, 6, 8)) == ["09:00-10:00"]
    assert local_hours(calendar, date(2026, 7, 6)) == ["08:00-12:00"]
    assert local_hours(calendar, date(2027, 7, 5)) == ["07:00-08:00"]


def test_exceptions_close_shorten_and_open_days() -> None:
    calendar = Calendar(
        ZONES["WITA"],
        default_weekly(),
        (
            CalendarDay(date(2026, 8, 3), DayKind.CLOSED, "Pilkada"),
            CalendarDay(date(2026, 8, 4), DayKind.HOURS, "Rapat", "", (Hours(time(10), time(12)),)),
            CalendarDay(date(2026, 8, 5), DayKind.OPEN, "Cuti bersama, tetap buka", "SE 7/2026"),
            CalendarDay(date(2026, 8, 8), DayKind.OPEN, "Piket Sabtu", "", (Hours(time(8), time(11)),)),
            CalendarDay(date(2026, 8, 9), DayKind.OPEN, "Minggu tanpa jam"),
        ),
    )
    assert local_hours(calendar, date(2026, 8, 3)) == []
    assert local_hours(calendar, date(2026, 8, 4)) == ["10:00-12:00"]
    assert local_hours(calendar, date(2026, 8, 5)) == ["07:30-12:00", "13:00-16:00"]
    assert local_hours(calendar, date(2026, 8, 8)) == ["08:00-11:00"]
    assert local_hours(calendar, date(2026, 8, 9)) == []
    friday = datetime(2026, 7, 31, 9, tzinfo=ZoneInfo(ZONES["WITA"]))
    assert add_working_days(calendar, friday, 1) == datetime(2026, 8, 4, 4, tzinfo=UTC)


def test_overlapping_and_touching_openings_are_joined() -> None:
    rows = ((13, 16), (8, 12), (12, 13), (9, 10))
    calendar = Calendar(ZONES["WIB"], tuple(WeeklyHours(0, Hours(time(a), time(b))) for a, b in rows))
    assert local_hours(calendar, date(2026, 8, 3)) == ["08:00-16:00"]


def test_the_three_zones_open_an_hour_apart() -> None:
    openings = [open_intervals(Calendar(zone, default_weekly()), date(2026, 8, 3))[0].start for zone in ZONES.values()]
    assert openings == [datetime(2026, 8, 3, hour, 30, tzinfo=UTC) for hour in (0,)] + [
        datetime(2026, 8, 2, hour, 30, tzinfo=UTC) for hour in (23, 22)
    ]


def test_the_local_date_decides_not_the_utc_date() -> None:
    early_monday_in_jayapura = datetime(2026, 8, 2, 22, 45, tzinfo=UTC)
    assert is_open(Calendar(ZONES["WIT"], default_weekly()), early_monday_in_jayapura)
    assert not is_open(Calendar(ZONES["WIB"], default_weekly()), early_monday_in_jayapura)
    assert add_working_days(Calendar(ZONES["WIT"], default_weekly()), early_monday_in_jayapura, 1) == datetime(
        2026, 8, 4, 7, tzinfo=UTC
    )


def test_open_at_the_opening_and_no_more_at_the_closing() -> None:
    assert is_open(OFFICE, wib("2026-08-03 07:30"))
    assert not is_open(OFFICE, wib("2026-08-03 12:00"))
    assert next_open(OFFICE, wib("2026-08-03 12:00")) == wib("2026-08-03 13:00")
    assert next_open(OFFICE, wib("2026-08-03 13:10")) == wib("2026-08-03 13:10")
    assert add_business(OFFICE, wib("2026-08-03 11:30"), 30) == wib("2026-08-03 12:00")
    assert add_business(OFFICE, wib("2026-08-03 18:00"), 0) == wib("2026-08-03 18:00")


def test_a_clock_set_back_counts_no_time() -> None:
    assert business_between(OFFICE, wib("2026-08-03 10:00"), wib("2026-08-03 09:00")) == timedelta()
    assert business_between(OFFICE, wib("2026-08-04 10:00"), wib("2026-08-03 09:00")) == timedelta()


def test_a_calendar_without_hours_says_so_instead_of_searching_for_ever() -> None:
    empty = Calendar(ZONES["WIB"], ())
    assert next_open(empty, wib("2026-08-03 10:00")) is None
    with pytest.raises(NeverOpenError):
        add_business(empty, wib("2026-08-03 10:00"), 1)
    with pytest.raises(NeverOpenError):
        add_working_days(empty, wib("2026-08-03 10:00"), 1)


def test_seconds_are_counted_too() -> None:
    assert add_business(OFFICE, wib("2026-08-03 11:59"), seconds=90) == wib("2026-08-03 13:00") + timedelta(seconds=30)


def test_the_end_of_time_is_reached_without_a_fault() -> None:
    """A year 9999 comes from a slip of the keyboard; nothing may run for minutes or break on it."""
    last = wib("9999-12-31 15:50")
    assert add_business(OFFICE, last, 10) == wib("9999-12-31 16:00")
    with pytest.raises(NeverOpenError):
        add_business(OFFICE, last, 60)
    with pytest.raises(NeverOpenError):
        add_working_days(OFFICE, last, 1)
    assert next_open(OFFICE, wib("9999-12-31 23:00")) is None
    weeks = business_between(OFFICE, wib("2030-01-01 00:00"), last) / timedelta(hours=37.5)
    assert 415_000 < weeks < 416_000


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        is_open(OFFICE, datetime(2026, 8, 3, 10))  # noqa: DTZ001 - the naive instant is the point
    with pytest.raises(ValueError, match="before closing"):
        Hours(time(12), time(12))
    with pytest.raises(ValueError, match="from 1"):
        add_working_days(OFFICE, wib("2026-08-03 10:00"), 0)


def test_seed_holds_national_holidays_and_cuti_bersama() -> None:
    days = {day.date: day for day in seed_days(2026, 2026)}
    assert len(days) == 25
    assert days[date(2026, 3, 20)].name == "Cuti Bersama Hari Raya Idul Fitri"
    assert days[date(2026, 3, 20)].basis == "Cuti bersama, bawaan aplikasi"
    assert days[date(2026, 8, 17)].name == "Hari Kemerdekaan Republik Indonesia"
    assert days[date(2026, 8, 17)].basis == "Libur nasional, bawaan aplikasi"
    assert {day.kind for day in days.values()} == {DayKind.CLOSED}
    assert list(days) == sorted(days)
    assert date(2025, 8, 18) in {day.date for day in seed_days(2025, 2026)}
