"""Dates, times and fixed phrases as Indonesian official documents write them."""

from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from loket_shared.domain.documents import Answer, Cancelled, Escalation, InProgress, Outcome, Promise
from loket_shared.qt.texts import plain_date, time_of_day

_KINDS = {"konsultasi": "Konsultasi", "pengaduan": "Pengaduan", "pertanyaan": "Pertanyaan"}


def short_date(day: date) -> str:
    """Return '23-11-2026', for narrow columns."""
    return f"{day.day:02}-{day.month:02}-{day.year}"


def local(instant: datetime, zone: str) -> datetime:
    """Return an aware instant on the office's wall clock."""
    return instant.astimezone(ZoneInfo(zone))


def period(first: date, last: date) -> str:
    """Return a period, both ends included, without saying month or year twice: '1 – 30 November 2026'."""
    if first == last:
        return plain_date(first)
    start = plain_date(first).removesuffix(f" {last.year}")
    if (first.year, first.month) == (last.year, last.month):
        start = str(first.day)
    return f"{start} – {plain_date(last)}"


def printed(at: datetime, zone: str) -> str:
    """Return 'Dicetak 1 Desember 2026 pukul 08.05 WIB'."""
    return f"Dicetak {plain_date(local(at, zone).date())} pukul {time_of_day(at, zone)}"


def place_and_date(place: str, at: datetime, zone: str) -> str:
    """Return 'Lumajang, 1 Desember 2026' for above a signature; without a place only the date."""
    day = plain_date(local(at, zone).date())
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
            return _with_note(f"Dalam proses, janji tindak lanjut tgl {plain_date(due)}", note)
        case Escalation(on, reference):
            number = f", no {reference}" if reference.strip() else ""
            return f"Dieskalasikan ke Helpdesk LKPP tgl {plain_date(on)}{number}"
        case InProgress():
            return "Dalam proses"
        case Cancelled(reason):
            return _with_note("Dibatalkan", reason)
        case _:
            assert_never(outcome)


def _with_note(sentence: str, note: str) -> str:
    return f"{sentence}: {note.strip()}" if note.strip() else sentence
