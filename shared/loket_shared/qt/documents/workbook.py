"""One XLSX workbook of printable sheets; everything foreign is written as text, whatever it begins with."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from enum import Enum
from io import BytesIO
from typing import TypeAlias
from zoneinfo import ZoneInfo

import xlsxwriter

from loket_shared.domain.documents import JournalTip, Signatory
from loket_shared.qt.documents.plain import plain
from loket_shared.qt.documents.small_print import journal_line, journal_list

Value: TypeAlias = str | int | float | date | time | datetime | None
_CELL_LIMIT = 32_767
_CUT = "… (dipotong: batas lembar kerja; teks lengkap ada pada formulir)"
_FORMULA_SIGNS = ("=", "+", "-", "@", "'")
_FONT = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True}
_BOX = {**_FONT, "border": 1}


class Look(Enum):
    """How a line over all columns looks."""

    OFFICE = ("bold", 14, "center")
    TITLE = ("bold", 13, "center")
    PERIOD = ("plain", 11, "center")
    QUIET = ("plain", 10, "center")
    TEXT = ("plain", 9, "left")


class Book:
    """A workbook in memory; `zone` is the office's, for instants in cells."""

    def __init__(self, title: str, author: str, created: datetime, zone: str) -> None:
        self._file = BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.workbook = xlsxwriter.Workbook(self._file, options)
        self.workbook.set_properties(
            {"title": plain(title), "author": plain(author), "created": created.astimezone(UTC), "comments": "Loket"}
        )
        self.zone = ZoneInfo(zone)
        self._formats: dict[str, object] = {}

    def sheet(self, name: str, widths: Sequence[float]) -> "Sheet":
        """Add a landscape A4 sheet, as wide as the page and as long as it needs."""
        return Sheet(self, name, widths)

    def look(self, **properties: object) -> object:
        """Return a cell format, made once."""
        key = repr(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self.workbook.add_format(properties)
        return self._formats[key]

    def saved(self) -> bytes:
        """Close the workbook and return the file."""
        self.workbook.close()
        return self._file.getvalue()


class Sheet:
    """Writes a sheet from top to bottom."""

    def __init__(self, book: Book, name: str, widths: Sequence[float]) -> None:
        self._book = book
        self._widths = widths
        self._page = book.workbook.add_worksheet(
            _sheet_name(name, {page.name.lower() for page in book.workbook.worksheets()})
        )
        self._row = 0
        self._page.set_landscape()
        self._page.set_paper(9)
        self._page.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.8)
        self._page.fit_to_pages(1, 0)
        for column, width in enumerate(widths):
            self._page.set_column(column, column, width)

    def skip(self, rows: int = 1) -> None:
        """Leave rows empty."""
        self._row += rows

    def across(self, text: str, look: Look, first: int = 0, last: int | None = None) -> None:
        """Write one line over all columns, or over some."""
        weight, size, align = look.value
        form = self._book.look(**{**_FONT, "bold": weight == "bold", "font_size": size, "align": align})
        self._span(self._row, first, len(self._widths) - 1 if last is None else last, text, form)
        width = sum(self._widths[first : len(self._widths) if last is None else last + 1])
        lines = sum(1 + int(len(part) * size / 10 / width) for part in text.split("\n"))
        self._page.set_row(self._row, lines * (size + 4.5))
        self._row += 1

    def titles(self, *rows: Sequence[str | int]) -> None:
        """Write the rows of column titles, repeated on each printed page and kept in view."""
        form = self._book.look(**{**_BOX, "bold": True, "align": "center", "bg_color": "#E9F0F3"})
        first = self._row
        for titles in rows:
            for column, title in enumerate(titles):
                write = self._page.write_number if isinstance(title, int) else self._page.write_string
                write(self._row, column, title, form)
            self._row += 1
        self._page.repeat_rows(first, self._row - 1)
        self._page.freeze_panes(self._row, 0)

    def row(self, values: Sequence[Value]) -> None:
        """Write a bordered row; Excel and LibreOffice set its height when they open it."""
        for column, value in enumerate(values):
            self._cell(self._row, column, value)
        self._row += 1

    def signatures(self, signatories: Sequence[Signatory], place_and_date: str) -> None:
        """Leave room for wet signatures side by side, place and date above the last."""
        known = signatories or (Signatory("Petugas Helpdesk LPSE"),)
        columns, count = len(self._widths), max(len(known), 2)
        form = self._book.look(**{**_FONT, "align": "center"})
        for index, who in enumerate(known, count - len(known)):
            first, last = index * columns // count, (index + 1) * columns // count - 1
            nip = f"NIP {who.nip}" if who.nip.strip() else ""
            name = f"( {who.name.strip() or '.' * 40} )"
            above = place_and_date if index == count - 1 else ""
            for offset, text in ((0, above), (1, who.duty), (6, name), (7, nip)):
                self._span(self._row + offset, first, last, text, form)
        self._page.set_row(self._row + 1, 28)
        self._row += 8

    def journal(self, tips: Sequence[JournalTip]) -> None:
        """Write the journal tips below the table, and page numbers at the foot of each printed page."""
        for line in (journal_line(tips), *journal_list(tips)):
            if line:
                self.across(line, Look.TEXT)
        self._page.set_footer("&R&8halaman &P dari &N")

    def _span(self, row: int, first: int, last: int, text: str, form: object) -> None:
        if last > first:
            self._page.merge_range(row, first, row, last, "", form)
        self._page.write_string(row, first, _fitting(text), form)

    def _cell(self, row: int, column: int, value: Value) -> None:
        look = self._book.look
        match value:
            case None:
                self._page.write_blank(row, column, None, look(**_BOX))
            case datetime():
                local = value.astimezone(self._book.zone).replace(tzinfo=None)
                self._page.write_datetime(row, column, local, look(**_BOX, num_format='dd-mm-yyyy hh"."mm'))
            case date():
                self._page.write_datetime(row, column, value, look(**_BOX, num_format="dd-mm-yyyy"))
            case time():
                self._page.write_datetime(row, column, value, look(**_BOX, num_format='hh"."mm', align="center"))
            case str():
                text = _fitting(value)
                form = look(**_BOX, quote_prefix=True) if text.startswith(_FORMULA_SIGNS) else look(**_BOX)
                self._page.write_string(row, column, text, form)
            case _:
                self._page.write_number(row, column, value, look(**_BOX, align="center"))


def _fitting(text: str) -> str:
    cleaned = plain(text)
    return cleaned if len(cleaned) <= _CELL_LIMIT else cleaned[: _CELL_LIMIT - len(_CUT)] + _CUT


def _sheet_name(name: str, taken: set[str]) -> str:
    """Return a new name that XLSX accepts: no []:*?/\\, at most 31 signs, no apostrophe at the ends."""
    kept = " ".join("".join(" " if char in "[]:*?/\\" else char for char in plain(name)).split())
    stem = kept.strip("' ")[:27].strip("' ") or "Lembar"
    return next(name for n in range(1, 99) if (name := stem if n == 1 else f"{stem} {n}").lower() not in taken)
