"""Dates, times and fixed phrases as Indonesian official documents write them."""

from datetime import date, datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from loket_shared.domain.documents import Answer, Cancelled, Escalation, InProgress, Outcome, Promise

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
_MARKS = {timedelta(hours=7): "WIB", timedelta(hours=8): "WITA", timedelta(hours=9): "WIT"}
_KINDS = {"konsultasi": "Konsultasi", "pengaduan": "Pengaduan", "pertanyaan": "Pertanyaan"}


def day_and_date(day: date) -> str:
    """Return 'Senin, 23 November 2026'."""
    return f"{DAYS[day.weekday()]}, {full_date(day)}"


def full_date(day: date) -> str:
    """Return '23 November 2026'."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """Return '23-11-2026', for narrow columns."""
    return f"{day.day:02}-{day.month:02}-{day.year}"


def local(instant: datetime, zone: str) -> datetime:
    """Return an aware instant on the office's wall clock."""
    return instant.astimezone(ZoneInfo(zone))


def clock_time(instant: datetime, zone: str) -> str:
    """Return '09.42' on the office's wall clock."""
    return f"{local(instant, zone):%H.%M}"


def zone_mark(zone: str, instant: datetime) -> str:
    """Return WIB, WITA or WIT; a zone outside Indonesia is named by its offset, 'UTC+10'."""
    offset = local(instant, zone).utcoffset() or timedelta()
    return _MARKS.get(offset, f"UTC{offset.total_seconds() / 3600:+g}")


def time_with_zone(instant: datetime, zone: str) -> str:
    """Return '09.42 WIB' (A.8-35)."""
    return f"{clock_time(instant, zone)} {zone_mark(zone, instant)}"


def period(first: date, last: date) -> str:
    """Return a period, both ends included, without saying month or year twice: '1 – 30 November 2026'."""
    if first == last:
        return full_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {full_date(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {full_date(last)}"
    return f"{full_date(first)} – {full_date(last)}"


def printed(at: datetime, zone: str) -> str:
    """Return 'Dicetak 1 Desember 2026 pukul 08.05 WIB'."""
    return f"Dicetak {full_date(local(at, zone).date())} pukul {time_with_zone(at, zone)}"


def place_and_date(place: str, at: datetime, zone: str) -> str:
    """Return 'Lumajang, 1 Desember 2026' for above a signature; without a place only the date."""
    day = full_date(local(at, zone).date())
    return f"{place.strip()}, {day}" if place.strip() else day


def kind(code: str) -> str:
    """Return the word for the kind of a problem; an unknown code is shown as it is."""
    return _KINDS.get(code, code)


def solution(outcome: Outcome) -> str:
    """Return what part C and the recap's column 5 say about an outcome (A.7, A.8-33)."""
    match outcome:
        case Answer(text):
            return text
        case Promise(due, note):
            return _with_note(f"Dalam proses, janji tindak lanjut tgl {full_date(due)}", note)
        case Escalation(on, reference):
            number = f", no {reference}" if reference.strip() else ""
            return f"Dieskalasikan ke Helpdesk LKPP tgl {full_date(on)}{number}"
        case InProgress():
            return "Dalam proses"
        case Cancelled(reason):
            return _with_note("Dibatalkan", reason)
        case _:
            assert_never(outcome)


def _with_note(sentence: str, note: str) -> str:
    return f"{sentence}: {note.strip()}" if note.strip() else sentence
