"""Text set into lines of a given width, ready to be drawn one by one."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QTextLayout, QTextOption

from loket_shared.qt.tokens import LIGHT

DPI = 1200
INK, QUIET, BRAND, SOFT = LIGHT.ink, LIGHT.ink2, LIGHT.brand, LIGHT.brand_soft
RIGHT, CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_PIECE = 3000
"""Characters set at once: shaping a megabyte in one go would take minutes."""


def mm(value: float) -> float:
    """Return millimetres in units of the page."""
    return value * DPI / 25.4


@dataclass(frozen=True, slots=True)
class Line:
    """One line of set text; holds its layout alive."""

    layout: QTextLayout
    index: int
    height: float
    colour: str

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the line with its top left corner at x, y."""
        painter.setPen(QColor(self.colour))
        self.layout.lineAt(self.index).draw(painter, QPointF(x, y))


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set."""

    font: QFont
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    colour: str = INK
    spacing: float = 1.12


def set_text(device: QPagedPaintDevice, text: str, style: Style, width: float) -> tuple[Line, ...]:
    """Set printable text (see plain.py) into lines; words longer than the width are broken, newlines are kept."""
    return tuple(line for paragraph in text.split("\n") for line in _paragraph(device, paragraph, style, width))


def height(lines: Iterable[Line]) -> float:
    """Return how high these lines are together."""
    return sum(line.height for line in lines)


def draw(painter: QPainter, lines: Iterable[Line], x: float, y: float) -> None:
    """Draw lines below each other."""
    for line in lines:
        line.draw(painter, x, y)
        y += line.height


def _paragraph(device: QPagedPaintDevice, text: str, style: Style, width: float) -> list[Line]:
    lines: list[Line] = []
    start = 0
    while True:
        piece = text[start : start + _PIECE]
        layout, count = _laid_out(device, piece, style, width)
        ends = start + len(piece) >= len(text) or count < 2
        keep = count if ends else count - 1  # the last line of a piece is not full: it begins the next piece
        lines += [
            Line(layout, index, layout.lineAt(index).height() * style.spacing, style.colour) for index in range(keep)
        ]
        if ends:
            return lines
        start += layout.lineAt(keep).textStart()


def _laid_out(device: QPagedPaintDevice, text: str, style: Style, width: float) -> tuple[QTextLayout, int]:
    layout = QTextLayout(text, style.font, device)
    option = QTextOption(style.align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return layout, count
