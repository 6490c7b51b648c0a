"""Times, dates, durations, numbers and telephone numbers as the screens say them, in Indonesian and English."""

from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from loket_shared.domain.phone import understand

Language = Literal["id", "en"]

_DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "id": (
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def as_language(code: str) -> Language:
    """Return the language of a setting; whatever is not English is Indonesian."""
    return "en" if code == "en" else "id"


def clock_time(instant: datetime, zone: str, language: Language = "id", *, seconds: bool = False) -> str:
    """Return an aware instant as the office's clock shows it: 09.42, in English 09:42; `zone` is an IANA name."""
    point = ":" if language == "en" else "."
    return instant.astimezone(ZoneInfo(zone)).strftime(f"%H{point}%M" + (f"{point}%S" if seconds else ""))


def zone_name(instant: datetime, zone: str) -> str:
    """Return what people call the office's time zone: WIB, WITA or WIT."""
    return instant.astimezone(ZoneInfo(zone)).strftime("%Z")


def time_of_day(instant: datetime, zone: str, language: Language = "id") -> str:
    """Return an aware instant with its zone: 09.42 WIB."""
    return f"{clock_time(instant, zone, language)} {zone_name(instant, zone)}"


def long_date(day: date, language: Language = "id") -> str:
    """Return a date with its weekday: Senin, 23 November 2026."""
    return f"{_DAYS[language][day.weekday()]}, {plain_date(day, language)}"


def plain_date(day: date, language: Language = "id") -> str:
    """Return a date without its weekday: 23 November 2026."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def duration(span: timedelta, language: Language = "id") -> str:
    """Return a span in full minutes: 25 menit, 4 jam 18 menit, 3 jam; less than a minute and spans below 0 are 0 menit."""
    hours, minutes = divmod(max(int(span.total_seconds() // 60), 0), 60)
    parts = [_counted(hours, "jam", "hour", language)] if hours else []
    if minutes or not hours:
        parts.append(_counted(minutes, "menit", "minute", language))
    return " ".join(parts)


def minutes_range(low: int, high: int, language: Language = "id") -> str:
    """Return an estimate: 15–25 menit; one number when both are the same."""
    if low == high:
        return _counted(low, "menit", "minute", language)
    return f"{low}–{_counted(high, 'menit', 'minute', language)}"


def number(value: int, language: Language = "id") -> str:
    """Return a number with its thousands set apart: 2.000, in English 2,000."""
    return f"{value:,}" if language == "en" else f"{value:,}".replace(",", ".")


def phone(typed: str) -> str:
    """Return a telephone number grouped for reading; what is none stays as it was typed."""
    return understand(typed).display or typed


def _counted(count: int, indonesian: str, english: str, language: Language) -> str:
    if language == "id":
        return f"{number(count)} {indonesian}"
    return f"{number(count, 'en')} {english}{'' if count == 1 else 's'}"
