"""Reads a list of holidays that somebody else wrote, as CSV or iCalendar: good rows, and bad ones named by their line."""

import codecs
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from loket_shared.domain.calendar import CalendarDay

LARGEST_FILE = 1_048_576
MOST_ROWS = 2000
LONGEST_NAME = 200


class FileFault(StrEnum):
    """Why nothing of a file can be used."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_TEXT = "not_text"
    NO_COLUMNS = "no_columns"
    NO_EVENTS = "no_events"
    DAMAGED = "damaged"
    TOO_MANY_ROWS = "too_many_rows"


class RowFault(StrEnum):
    """Why one row cannot be used."""

    NO_DATE = "no_date"
    NOT_A_DATE = "not_a_date"
    YEAR = "year"
    NO_NAME = "no_name"
    NAME_TOO_LONG = "name_too_long"
    KIND = "kind"
    HOURS = "hours"
    HOURS_PAST_MIDNIGHT = "hours_past_midnight"
    HOURS_OVERLAP = "hours_overlap"
    HOURS_MISSING = "hours_missing"
    HOURS_NOT_WANTED = "hours_not_wanted"
    TWICE = "twice"
    REPEATS = "repeats"
    TOO_LONG = "too_long"
    BACKWARDS = "backwards"
    NOT_WHOLE_DAYS = "not_whole_days"


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is left out: its line in the file (from 1), the reason, and what stands there."""

    line: int
    fault: RowFault
    text: str = ""


@dataclass(frozen=True, slots=True)
class GoodRow:
    """One day with the line that it stands on."""

    line: int
    day: CalendarDay


@dataclass(frozen=True, slots=True)
class DaysRead:
    """What a file holds, one row a date in order of date; `encoding` is how its letters were read."""

    days: tuple[CalendarDay, ...]
    bad: tuple[BadRow, ...]
    encoding: str


def decode(content: bytes) -> tuple[str, str] | FileFault:
    """Return a file's text and how its letters were read: by its mark, as UTF-8, else as Windows spreadsheets write."""
    if len(content) > LARGEST_FILE:
        return FileFault.TOO_LARGE
    if not content.strip():
        return FileFault.EMPTY
    try:
        text, encoding = _decode(content)
    except UnicodeDecodeError:
        return FileFault.NOT_TEXT
    if any(letter < " " and letter not in "\t\r\n\f" for letter in text):
        return FileFault.NOT_TEXT
    return text, encoding


def settle(rows: Iterable[GoodRow], bad: Iterable[BadRow], encoding: str) -> DaysRead | FileFault:
    """Return the rows as one list: a date named twice differently is bad, the first one stands."""
    kept: dict[date, GoodRow] = {}
    twice: list[BadRow] = []
    for row in rows:
        first = kept.setdefault(row.day.date, row)
        if first.day != row.day:
            twice.append(BadRow(row.line, RowFault.TWICE, row.day.name))
    if len(kept) > MOST_ROWS:
        return FileFault.TOO_MANY_ROWS
    faults = sorted((*bad, *twice), key=lambda one: one.line)
    return DaysRead(tuple(kept[on].day for on in sorted(kept)), tuple(faults), encoding)


def _decode(content: bytes) -> tuple[str, str]:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return content.decode(encoding), encoding.removesuffix("-sig")
    try:
        return content.decode(), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252"), "cp1252"
