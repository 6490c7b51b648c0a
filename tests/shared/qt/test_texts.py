"""Times, dates, spans and numbers read as a courteous clerk of either language writes them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from loket_shared.qt import texts
from loket_shared.qt.texts import Language

MORNING = datetime(2026, 11, 23, 2, 42, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "said"), [("Asia/Jakarta", "09.42 WIB"), ("Asia/Makassar", "10.42 WITA"), ("Asia/Jayapura", "11.42 WIT")]
)
def test_the_time_is_the_offices(zone: str, said: str) -> None:
    assert texts.time_of_day(MORNING, zone) == said


def test_english_times_have_a_colon() -> None:
    assert texts.clock_time(MORNING, "Asia/Jakarta", "en", seconds=True) == "09:42:10"
    assert texts.clock_time(MORNING, "Asia/Jakarta", seconds=True) == "09.42.10"


@pytest.mark.parametrize(
    ("day", "language", "said"),
    [
        (date(2026, 11, 23), "id", "Senin, 23 November 2026"),
        (date(2026, 8, 1), "id", "Sabtu, 1 Agustus 2026"),
        (date(2026, 11, 27), "id", "Jumat, 27 November 2026"),
        (date(2026, 5, 3), "en", "Sunday, 3 May 2026"),
    ],
)
def test_dates_carry_their_weekday(day: date, language: Language, said: str) -> None:
    assert texts.long_date(day, language) == said
    assert said.endswith(texts.plain_date(day, language))


@pytest.mark.parametrize(
    ("minutes", "indonesian", "english"),
    [
        (0, "0 menit", "0 minutes"),
        (1, "1 menit", "1 minute"),
        (25, "25 menit", "25 minutes"),
        (60, "1 jam", "1 hour"),
        (258, "4 jam 18 menit", "4 hours 18 minutes"),
        (-5, "0 menit", "0 minutes"),
    ],
)
def test_spans_are_in_words(minutes: int, indonesian: str, english: str) -> None:
    span = timedelta(minutes=minutes, seconds=59 if minutes > 0 else 0)
    assert (texts.duration(span), texts.duration(span, "en")) == (indonesian, english)


def test_estimates_are_ranges() -> None:
    assert texts.minutes_range(15, 25) == "15–25 menit"
    assert texts.minutes_range(5, 5, "en") == "5 minutes"


def test_numbers_and_telephones_are_grouped() -> None:
    assert (texts.number(2000), texts.number(2000, "en"), texts.number(999)) == ("2.000", "2,000", "999")
    assert texts.phone("081234567890").replace("-", " ") == "0812 3456 7890"
    assert (texts.phone("tidak ada"), texts.phone("")) == ("tidak ada", "")


@pytest.mark.parametrize(("code", "language"), [("id", "id"), ("en", "en"), ("", "id"), ("fr", "id")])
def test_whatever_is_not_english_is_indonesian(code: str, language: Language) -> None:
    assert texts.as_language(code) == language
