"""Building stones of the consultation form: labelled fields, titled boxes, lines to write on by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen

from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.lines import BRAND, CENTRE, QUIET, SOFT, Line, Style, draw, height, mm, set_text
from loket_shared.qt.documents.pages import Cell, Pages, RowLook, begins_here, flow_row

_LABEL, _COLON = mm(56), mm(3)
BAR = mm(6.6)
"""Height of a section's title bar."""
_DOTS = "." * 400


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its printable value; an empty value leaves a dotted line to write on."""

    label: str
    value: str


def field_rows(pages: Pages, fields: Sequence[Field]) -> None:
    """Put one bordered row a field: label, colon, value."""
    device, look = pages.device, RowLook(pad_x=mm(3), pad_y=mm(1.3), whole=mm(60), grid=False)
    width = pages.width - _LABEL - _COLON
    dots = set_text(device, _DOTS, Style(fonts.text(9), colour=QUIET), width - mm(8))[:1]
    for field in fields:
        label = set_text(device, field.label, Style(fonts.text(10), colour=QUIET), _LABEL - mm(3))
        colon = set_text(device, ":", Style(fonts.text(10.5)), _COLON)
        value = set_text(device, field.value, Style(fonts.text(10.5)), width - mm(6)) if field.value else dots
        flow_row(
            pages, (Cell(0, _LABEL, label), Cell(_LABEL, _COLON, colon), Cell(_LABEL + _COLON, width, value)), look
        )


def section(
    pages: Pages,
    title: str,
    lines: Sequence[Line],
    *,
    min_height: float = 0.0,
    tail: float = 0.0,
    stretch: bool = False,
) -> None:
    """Put a titled box that flows over pages, its title repeated and never left alone; without lines only the title."""
    cells = (Cell(0, pages.width, tuple(lines)),)
    look = RowLook(pad_x=mm(3), pad_y=mm(2), min_height=min_height, tail=tail, stretch=stretch)
    if lines and not begins_here(pages, cells, look, BAR):
        pages.new_page()
    _bar(pages, title)
    if lines:
        pages.repeat = lambda: _bar(pages, f"{title} (lanjutan)")
        flow_row(pages, cells, look)
        pages.repeat = None


def badge(painter: QPainter, device: QPagedPaintDevice, text: str, right: float, y: float, *, filled: bool) -> None:
    """Draw a mark in a small box that ends at `right`: filled for the original, outlined for a copy."""
    ink = "#FFFFFF" if filled else BRAND
    lines = set_text(device, text, Style(fonts.heading(9, 700), CENTRE, ink), mm(46))
    box = QRectF(right - mm(46), y, mm(46), mm(5.4))
    painter.setPen(QPen(QColor(BRAND), mm(0.3)))
    painter.setBrush(QColor(BRAND) if filled else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, mm(1), mm(1))
    draw(painter, lines, box.x(), y + (mm(5.4) - height(lines)) / 2)


def writing_lines(pages: Pages, space: float) -> tuple[Line, ...]:
    """Return as many dotted lines, far enough apart to write on, as fit in this height; at least three."""
    style = Style(fonts.text(9), colour=QUIET, spacing=1.9)
    line = set_text(pages.device, _DOTS, style, pages.width - mm(6))[:1]
    return line * max(3, int(space / height(line)))


def _bar(pages: Pages, title: str) -> None:
    line = set_text(pages.device, title, Style(fonts.heading(10, 700)), pages.width - mm(6))[:1]
    look = RowLook(pad_x=mm(3), pad_y=(BAR - height(line)) / 2, fill=SOFT)
    flow_row(pages, (Cell(0, pages.width, line),), look)
