"""Dates and phrases of official documents."""

from datetime import UTC, date, datetime

import pytest
from loket_shared.domain.documents import Answer, Cancelled, Escalation, InProgress, Outcome, Promise
from loket_shared.qt.documents import words


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), "23 November 2026"),
        (date(2026, 11, 1), date(2026, 11, 30), "1 – 30 November 2026"),
        (date(2026, 10, 1), date(2026, 11, 30), "1 Oktober – 30 November 2026"),
        (date(2025, 12, 30), date(2026, 1, 2), "30 Desember 2025 – 2 Januari 2026"),
        (date(2025, 11, 1), date(2026, 11, 1), "1 November 2025 – 1 November 2026"),
    ],
)
def test_a_period_names_month_and_year_once(first: date, last: date, said: str) -> None:
    assert words.period(first, last) == said


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Answer("Sudah bisa."), "Sudah bisa."),
        (InProgress(), "Dalam proses"),
        (Promise(date(2026, 11, 25)), "Dalam proses, janji tindak lanjut tgl 25 November 2026"),
        (Promise(date(2026, 11, 25), " telepon "), "Dalam proses, janji tindak lanjut tgl 25 November 2026: telepon"),
        (Escalation(date(2026, 5, 4)), "Dieskalasikan ke Helpdesk LKPP tgl 4 Mei 2026"),
        (Escalation(date(2026, 5, 4), "TTS-7"), "Dieskalasikan ke Helpdesk LKPP tgl 4 Mei 2026, no TTS-7"),
        (Cancelled(), "Dibatalkan"),
        (Cancelled("ganda"), "Dibatalkan: ganda"),
    ],
)
def test_every_outcome_has_its_words(outcome: Outcome, said: str) -> None:
    assert words.solution(outcome) == said


def test_the_signature_is_dated_where_the_office_is() -> None:
    late_evening = datetime(2026, 11, 30, 15, 30, tzinfo=UTC)  # half past midnight in Jayapura, the next day
    assert words.place_and_date("Jayapura", late_evening, "Asia/Jayapura") == "Jayapura, 1 Desember 2026"
    assert words.place_and_date(" ", late_evening, "Asia/Jakarta") == "30 November 2026"
    assert words.printed(late_evening, "Asia/Jayapura") == "Dicetak 1 Desember 2026 pukul 00.30 WIT"


def test_an_unknown_kind_is_shown_as_it_is() -> None:
    assert words.kind("pengaduan") == "Pengaduan"
    assert words.kind("usulan") == "usulan"
