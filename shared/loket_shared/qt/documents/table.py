"""A table over pages: column titles repeated on each, rows that break only when they must."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.lines import BRAND, CENTRE, QUIET, SOFT, Line, Style, mm, set_text
from loket_shared.qt.documents.pages import Cell, Pages, RowLook, flow_row

_PAD = mm(1.4)


@dataclass(frozen=True, slots=True)
class Column:
    """A column's title and its width in millimetres."""

    title: str
    width: float
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Part:
    """A printable paragraph of a cell."""

    text: str
    bold: bool = False
    quiet: bool = False


class Table:
    """Puts titles and rows on pages; the caller calls `end` before it goes on below the table."""

    def __init__(
        self,
        pages: Pages,
        columns: Sequence[Column],
        *,
        size: float = 8.8,
        numbered: bool = False,
        min_row: float = 0.0,
    ) -> None:
        self._pages = pages
        self._columns = columns
        self._size = size
        self._look = RowLook(pad_x=_PAD, pad_y=mm(1.1), whole=mm(70), min_height=min_row)
        self._title_rows = [tuple(column.title for column in columns)]
        if numbered:  # the official recap counts its columns above their names
            self._title_rows.insert(0, tuple(str(number) for number in range(1, len(columns) + 1)))
        self._titles()
        pages.repeat = self._titles

    def row(self, cells: Sequence[Sequence[Part]], tail: float = 0.0) -> None:
        """Put a row of printable parts, one sequence a column; `tail` is the height to leave free below the last row."""
        lines = [self._lines(parts, column) for parts, column in zip(cells, self._columns, strict=True)]
        again = self._lines([*cells[0], Part("lanjutan", quiet=True)], self._columns[0])
        look = replace(self._look, tail=tail, whole=self._look.whole + tail)
        flow_row(self._pages, self._placed(lines), look, again)

    def message(self, text: str) -> None:
        """Put one row over all columns, such as 'nothing in this period'."""
        width = sum(mm(column.width) for column in self._columns)
        lines = set_text(self._pages.device, text, Style(fonts.text(10, italic=True), CENTRE, QUIET), width - 2 * _PAD)
        flow_row(self._pages, (Cell(0, width, lines),), RowLook(pad_x=_PAD, pad_y=mm(5)))

    def end(self) -> None:
        """Repeat the titles no longer."""
        self._pages.repeat = None

    def _titles(self) -> None:
        style = Style(fonts.text(self._size, bold=True), CENTRE, BRAND)
        device, look = self._pages.device, RowLook(pad_x=_PAD, pad_y=mm(1.1), fill=SOFT)
        for titles in self._title_rows:
            lines = [
                set_text(device, title, style, mm(column.width) - 2 * _PAD)
                for title, column in zip(titles, self._columns, strict=True)
            ]
            flow_row(self._pages, self._placed(lines), look)

    def _lines(self, parts: Sequence[Part], column: Column) -> tuple[Line, ...]:
        lines: tuple[Line, ...] = ()
        for part in parts:
            style = Style(fonts.text(self._size, bold=part.bold), column.align)
            if part.quiet:
                style = Style(fonts.text(self._size - 0.8), column.align, QUIET)
            if part.text:
                lines += set_text(self._pages.device, part.text, style, mm(column.width) - 2 * _PAD)
        return lines

    def _placed(self, lines: Sequence[tuple[Line, ...]]) -> tuple[Cell, ...]:
        x = 0.0
        cells = []
        for column, column_lines in zip(self._columns, lines, strict=True):
            cells.append(Cell(x, mm(column.width), column_lines))
            x += mm(column.width)
        return tuple(cells)
