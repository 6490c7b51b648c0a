"""The calendar a new office starts from: default hours, and the holidays known when this version was made."""

from datetime import date, time

from holidays import GOVERNMENT, PUBLIC, country_holidays

from loket_shared.domain.calendar import CalendarDay, DayKind, Hours, WeeklyHours

MONDAY_TO_THURSDAY = range(4)
FRIDAY = 4
SHIPPED = "bawaan aplikasi"
SEEDED = range(1946, 2101)


def default_weekly() -> tuple[WeeklyHours, ...]:
    """Return the default week of 37.5 hours (Perpres 21/2023; where the breaks lie is the product's default)."""
    return _week(
        _day(((7, 30), (12, 0)), ((13, 0), (16, 0))),
        _day(((7, 30), (11, 30)), ((13, 0), (16, 30))),
    )


def ramadan_weekly(first: date, last: date) -> tuple[WeeklyHours, ...]:
    """Return the default week of 32.5 hours for one Ramadan, both dates included (Perpres 21/2023)."""
    return _week(
        _day(((8, 0), (12, 0)), ((12, 30), (15, 0))),
        _day(((8, 0), (11, 30)), ((12, 30), (15, 30))),
        first,
        last,
    )


def seed_days(first_year: int, last_year: int) -> tuple[CalendarDay, ...]:
    """Return national holidays and cuti bersama of these years, both included, as closed days in order of date.

    A seed only: decrees come late and change, so the office's own table is the truth. Estimated dates say
    "(perkiraan)" in their name, as the package has them.
    """
    years = range(max(first_year, SEEDED[0]), min(last_year, SEEDED[-1]) + 1)
    leave = country_holidays("ID", years=years, categories=(GOVERNMENT,), language="id")
    public = country_holidays("ID", years=years, categories=(PUBLIC,), language="id")
    rows = {on: _closed(on, name, "Cuti bersama") for on, name in leave.items()}
    rows |= {on: _closed(on, name, "Libur nasional") for on, name in public.items()}
    return tuple(rows[on] for on in sorted(rows))


def is_shipped(day: CalendarDay) -> bool:
    """Tell whether a day came with the program and nobody has edited its basis."""
    return day.basis.endswith(SHIPPED)


def _closed(on: date, name: str, kind: str) -> CalendarDay:
    return CalendarDay(on, DayKind.CLOSED, name, f"{kind}, {SHIPPED}")


def _day(*openings: tuple[tuple[int, int], tuple[int, int]]) -> tuple[Hours, ...]:
    return tuple(Hours(time(*opens), time(*closes)) for opens, closes in openings)


def _week(
    usual: tuple[Hours, ...], friday: tuple[Hours, ...], first: date | None = None, last: date | None = None
) -> tuple[WeeklyHours, ...]:
    days = [*((weekday, usual) for weekday in MONDAY_TO_THURSDAY), (FRIDAY, friday)]
    return tuple(WeeklyHours(weekday, hours, first, last) for weekday, day in days for hours in day)
