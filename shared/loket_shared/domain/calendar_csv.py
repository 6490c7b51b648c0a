"""Reads a list of days from CSV, as a spreadsheet saves it: comma, semicolon or tab, with or without a heading."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from loket_shared.domain.calendar import CalendarDay, DayKind, Hours
from loket_shared.domain.calendar_import import (
    LONGEST_NAME,
    MOST_ROWS,
    BadRow,
    DaysRead,
    FileFault,
    GoodRow,
    RowFault,
    decode,
    settle,
)
from loket_shared.domain.calendar_text import DateFault, HoursFault, read_date, read_hours
from loket_shared.domain.clean import clean_line

_COLUMNS: Mapping[str, frozenset[str]] = {
    "date": frozenset({"tanggal", "tgl", "date", "hari/tanggal"}),
    "name": frozenset({"nama", "name", "keterangan", "hari libur", "nama hari", "holiday", "description"}),
    "kind": frozenset({"jenis", "keadaan", "kind", "type"}),
    "hours": frozenset({"jam", "jam layanan", "hours"}),
    "basis": frozenset({"dasar", "dasar hukum", "basis", "skb"}),
}
_ORDER = ("date", "name", "kind", "hours", "basis")
_KINDS: Mapping[str, DayKind] = {
    **dict.fromkeys(("", "tutup", "libur", "libur nasional", "cuti bersama", "closed", "public", "government"), DayKind.CLOSED),
    **dict.fromkeys(("jam lain", "buka dengan jam lain", "jam khusus", "setengah hari", "hours"), DayKind.HOURS),
    **dict.fromkeys(("buka", "tetap buka", "open"), DayKind.OPEN),
}  # fmt: skip
_KIND_AS_BASIS = frozenset({"libur nasional", "cuti bersama"})
_HOURS_FAULTS = {
    HoursFault.PAST_MIDNIGHT: RowFault.HOURS_PAST_MIDNIGHT,
    HoursFault.OVERLAP: RowFault.HOURS_OVERLAP,
}
_LONGEST_CELL = 1000
Row = tuple[int, Sequence[str]]


def read_csv(content: bytes) -> DaysRead | FileFault:
    """Return the days of a CSV file; a row is bad rather than guessed, a file without dates is refused whole."""
    decoded = decode(content)
    if isinstance(decoded, FileFault):
        return decoded
    text, encoding = decoded
    try:
        rows = list(islice(_rows(text), MOST_ROWS + 2))
    except csv.Error:
        return FileFault.DAMAGED
    if not rows:
        return FileFault.EMPTY
    places = _heading(rows[0][1])
    if places is None and not any(isinstance(read_date(cells[0]), date) for _, cells in rows[:5]):
        return FileFault.NO_COLUMNS
    body = rows[1:] if places is not None else rows
    if len(body) > MOST_ROWS:
        return FileFault.TOO_MANY_ROWS
    places = places if places is not None else {name: at for at, name in enumerate(_ORDER)}
    read = [_day(row, places) for row in body]
    good = [GoodRow(line, one) for (line, _), one in zip(body, read, strict=True) if isinstance(one, CalendarDay)]
    return settle(good, [one for one in read if isinstance(one, BadRow)], encoding)


def _rows(text: str) -> Iterator[Row]:
    heading = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield reader.line_num, cells


def _heading(cells: Sequence[str]) -> dict[str, int] | None:
    """Return where each column stands, None when the first line is no heading."""
    titles = [" ".join(cell.lower().split()) for cell in cells]
    found = {name: titles.index(title) for name, known in _COLUMNS.items() for title in titles if title in known}
    return found if "date" in found and "name" in found else None


def _day(row: Row, places: Mapping[str, int]) -> CalendarDay | BadRow:
    line, cells = row

    def cell(name: str) -> str:
        at = places.get(name, len(cells))
        return clean_line(cells[at][:_LONGEST_CELL], _LONGEST_CELL).text.strip() if at < len(cells) else ""

    def bad(fault: RowFault, text: str = "") -> BadRow:
        return BadRow(line, fault, (text or " · ".join(part.strip() for part in cells if part.strip()))[:LONGEST_NAME])

    on, name, kind_text = read_date(cell("date")), cell("name"), cell("kind").lower()
    if not isinstance(on, date):
        faults = {DateFault.YEAR: RowFault.YEAR, DateFault.NOT_UNDERSTOOD: RowFault.NOT_A_DATE}
        return bad(faults[on] if cell("date") else RowFault.NO_DATE)
    if not name or len(name) > LONGEST_NAME:
        return bad(RowFault.NAME_TOO_LONG if name else RowFault.NO_NAME)
    kind = _KINDS.get(kind_text)
    if kind is None:
        return bad(RowFault.KIND, cell("kind"))
    hours = _hours(kind, cell("hours"))
    if isinstance(hours, RowFault):
        return bad(hours, cell("hours"))
    basis = cell("basis") or (cell("kind") if kind_text in _KIND_AS_BASIS else "")
    return CalendarDay(on, kind, name, basis[:LONGEST_NAME], hours)


def _hours(kind: DayKind, typed: str) -> tuple[Hours, ...] | RowFault:
    hours = read_hours(typed)
    if isinstance(hours, HoursFault):
        return _HOURS_FAULTS.get(hours, RowFault.HOURS)
    if kind is DayKind.HOURS and not hours:
        return RowFault.HOURS_MISSING
    if kind is DayKind.CLOSED and hours:
        return RowFault.HOURS_NOT_WANTED
    return hours
