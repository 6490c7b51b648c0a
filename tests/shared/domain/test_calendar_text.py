"""Hours and dates as people write them: what is understood, and the reason for what is not."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.domain.calendar import Hours
from loket_shared.domain.calendar_text import DateFault, HoursFault, read_date, read_hours, write_date, write_hours


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("", ()),
        ("  ,; ", ()),
        ("08.00–12.00", (Hours(time(8), time(12)),)),
        ("8:00 s/d 12:00; 13.00 sampai 15.30", (Hours(time(8), time(12)), Hours(time(13), time(15, 30)))),
        ("13.00-15.00, 08.00-12.00", (Hours(time(8), time(12)), Hours(time(13), time(15)))),
        ("08.00-12.00,12.00-13.00", (Hours(time(8), time(12)), Hours(time(12), time(13)))),
        ("00.00-24.00", (Hours(time(0), time(23, 59, 59)),)),
    ],
)
def test_hours_are_understood(typed: str, hours: tuple[Hours, ...]) -> None:
    assert read_hours(typed) == hours


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("8 sampai siang", HoursFault.NOT_UNDERSTOOD),
        ("08.00", HoursFault.NOT_UNDERSTOOD),
        ("25.00-26.00", HoursFault.NOT_UNDERSTOOD),
        ("08.00-12.60", HoursFault.NOT_UNDERSTOOD),
        ("24.00-24.00", HoursFault.PAST_MIDNIGHT),
        ("22.00-02.00", HoursFault.PAST_MIDNIGHT),
        ("12.00-12.00", HoursFault.PAST_MIDNIGHT),
        ("08.00-12.00, 11.59-13.00", HoursFault.OVERLAP),
        ("11.00-13.00, 08.00-12.00", HoursFault.OVERLAP),
        (",".join(f"{n:02}.00-{n:02}.30" for n in range(9)), HoursFault.TOO_MANY),
    ],
)
def test_hours_that_cannot_be_used_say_why(typed: str, fault: HoursFault) -> None:
    assert read_hours(typed) is fault


@pytest.mark.parametrize(
    "typed",
    ["1-3-2027", "01/03/2027", "1.3.2027", "2027-03-01", "2027-03-01 00:00:00", "1 Maret 2027", "1 mar 2027", "01-Mar-2027"],
)  # fmt: skip
def test_dates_are_understood_day_first(typed: str) -> None:
    assert read_date(typed) == date(2027, 3, 1)


@pytest.mark.parametrize(
    "month", ["Januari", "Februari", "Pebruari", "Mei", "Agustus", "Agt", "Oktober", "Nopember", "Desember"]
)
def test_months_in_words(month: str) -> None:
    assert isinstance(read_date(f"5 {month} 2027"), date)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", DateFault.NOT_UNDERSTOOD),
        ("31-02-2027", DateFault.NOT_UNDERSTOOD),
        ("31 Des", DateFault.NOT_UNDERSTOOD),
        ("1 Foo 2027", DateFault.NOT_UNDERSTOOD),
        ("00-00-0000", DateFault.NOT_UNDERSTOOD),
        ("1-1-9999", DateFault.YEAR),
        ("1-1-1027", DateFault.YEAR),
    ],
)
def test_dates_that_cannot_be_used_say_why(typed: str, fault: DateFault) -> None:
    assert read_date(typed) is fault


minutes = st.integers(0, 23 * 60 + 59).map(lambda n: time(*divmod(n, 60)))


@given(st.lists(minutes, min_size=2, max_size=12, unique=True).map(sorted))
def test_what_is_written_is_read_back(times: list[time]) -> None:
    hours = tuple(Hours(a, b) for a, b in zip(times[::2], times[1::2], strict=False))
    read = read_hours(write_hours(hours))
    assert isinstance(read, tuple)
    assert [one.opens for one in read] == [one.opens for one in hours]
    assert write_hours(read) == write_hours(hours)


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_a_written_date_is_read_back(day: date) -> None:
    assert read_date(write_date(day)) == day


@given(st.text(max_size=40))
def test_anything_typed_is_answered(typed: str) -> None:
    assert isinstance(read_hours(typed), tuple | HoursFault)
    assert isinstance(read_date(typed), date | DateFault)
