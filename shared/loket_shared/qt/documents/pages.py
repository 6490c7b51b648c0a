"""Pages that fill from top to bottom: what is drawn is collected first, painted when the number of pages is known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen

from loket_shared.qt.documents.lines import INK, Line, draw, height, mm

Draw: TypeAlias = Callable[[QPainter], None]
HAIRLINE = QPen(QColor(INK), mm(0.18))


class Frame(Protocol):
    """What stands on every page around the text: head, foot, page number."""

    @property
    def left(self) -> float:
        """Return the left edge of the text."""
        ...

    @property
    def right(self) -> float:
        """Return the right edge of the text."""
        ...

    @property
    def bottom(self) -> float:
        """Return the lower edge of the text."""
        ...

    def top(self, index: int) -> float:
        """Return where the text of page `index` (0 is the first) begins."""
        ...

    def paint(self, painter: QPainter, index: int, total: int) -> None:
        """Paint head and foot of page `index` of `total`."""
        ...


class Pages:
    """A growing stack of pages; `y` is where the next thing is put."""

    def __init__(self, device: QPagedPaintDevice, frame: Frame) -> None:
        self.device = device
        self.frame = frame
        self.repeat: Callable[[], None] | None = None
        """Called at the top of each further page: column titles, 'lanjutan'."""
        self._sheets: list[list[Draw]] = [[]]
        self.y = frame.top(0)
        self._begin = self.y

    @property
    def left(self) -> float:
        """Return the left edge of the text."""
        return self.frame.left

    @property
    def width(self) -> float:
        """Return the width of the text."""
        return self.frame.right - self.frame.left

    @property
    def room(self) -> float:
        """Return the height that is left on this page."""
        return self.frame.bottom - self.y

    @property
    def fresh(self) -> bool:
        """Tell whether nothing but repeated titles stands on this page."""
        return self.y <= self._begin

    def put(self, drawing: Draw, height: float) -> None:
        """Add something to this page and move down by its height."""
        self._sheets[-1].append(drawing)
        self.y += height

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self._sheets.append([])
        self.y = self.frame.top(len(self._sheets) - 1)
        if self.repeat:
            self.repeat()
        self._begin = self.y

    def paint(self, painter: QPainter, next_page: Callable[[], object]) -> None:
        """Paint every page; `next_page` is called between two of them."""
        for index, drawings in enumerate(self._sheets):
            if index:
                next_page()
            self.frame.paint(painter, index, len(self._sheets))
            for drawing in drawings:
                drawing(painter)


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines in a column that begins `x` from the left edge of the text."""

    x: float
    width: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class RowLook:
    """How a row is drawn and broken over pages."""

    pad_x: float = field(default_factory=lambda: mm(1.6))
    pad_y: float = field(default_factory=lambda: mm(1.2))
    min_height: float = 0.0
    stretch: bool = False
    """Fill the rest of the page, less the tail, if the row is not broken."""
    whole: float = 0.0
    """Rows up to this height are not broken but moved to the next page."""
    tail: float = 0.0
    """Height that must stay free below the row: its last lines and what follows share a page."""
    grid: bool = True
    """Rules between the cells too, not only around the row."""
    fill: str | None = None


def flow_row(pages: Pages, cells: Sequence[Cell], look: RowLook, again: tuple[Line, ...] = ()) -> None:
    """Put a row of cells, broken over as many pages as it needs; at least two lines go to a further page.

    `again` is set before what is left of the first cell on every further page: '413 (lanjutan)'.
    """
    rest, tail = tuple(cells), look.tail
    need = max(_height(rest, look), look.min_height)
    if pages.room < need + tail <= look.whole and not pages.fresh:
        pages.new_page()
    while need + tail > pages.room:
        part, left = _split(rest, _limit(rest, look, pages.room))
        if any(cell.lines for cell in part):
            _place(pages, part, look, pages.room)
            rest = (replace(left[0], lines=again + left[0].lines), *left[1:])
            need = _height(rest, look)
        elif pages.fresh:
            break  # higher than a page by itself: draw it anyway
        pages.new_page()
    unbroken = rest == tuple(cells)
    _place(pages, rest, look, max(need, pages.room - tail) if look.stretch and unbroken else need)


def begins_here(pages: Pages, cells: Sequence[Cell], look: RowLook, above: float) -> bool:
    """Tell whether the row, or at least two lines of it, finds room on this page below a title `above` high."""
    room = pages.room - above
    if max(_height(cells, look), look.min_height) + look.tail <= room:
        return True
    part, _ = _split(cells, _limit(cells, look, room))
    return any(len(cell.lines) >= 2 for cell in part)


def _limit(cells: Sequence[Cell], look: RowLook, room: float) -> float:
    longest = max((cell.lines for cell in cells), key=height, default=())
    return min(room - 2 * look.pad_y, height(longest) - height(longest[-2:]))


def _split(cells: Sequence[Cell], limit: float) -> tuple[tuple[Cell, ...], tuple[Cell, ...]]:
    parts = [_fitting(cell.lines, limit) for cell in cells]
    heads = tuple(Cell(c.x, c.width, c.lines[:n]) for c, n in zip(cells, parts, strict=True))
    rests = tuple(Cell(c.x, c.width, c.lines[n:]) for c, n in zip(cells, parts, strict=True))
    return heads, rests


def _fitting(lines: Sequence[Line], limit: float) -> int:
    used = 0.0
    for count, line in enumerate(lines):
        used += line.height
        if used > limit + 0.5:
            return count
    return len(lines)


def _height(cells: Sequence[Cell], look: RowLook) -> float:
    return max((height(cell.lines) for cell in cells), default=0.0) + 2 * look.pad_y


def _place(pages: Pages, cells: Sequence[Cell], look: RowLook, row_height: float) -> None:
    top, left = pages.y, pages.left

    def drawing(painter: QPainter) -> None:
        around = QRectF(left, top, pages.width, row_height)
        if look.fill:
            painter.fillRect(around, QColor(look.fill))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for cell in cells:
            draw(painter, cell.lines, left + cell.x + look.pad_x, top + look.pad_y)
        painter.setPen(HAIRLINE)
        boxes = (QRectF(left + c.x, top, c.width, row_height) for c in cells) if look.grid else (around,)
        for box in boxes:
            painter.drawRect(box)

    pages.put(drawing, row_height)


def rule(painter: QPainter, x1: float, x2: float, y: float, thickness_mm: float = 0.18) -> None:
    """Draw a horizontal rule."""
    painter.setPen(QPen(QColor(INK), mm(thickness_mm)))
    painter.drawLine(QPointF(x1, y), QPointF(x2, y))
