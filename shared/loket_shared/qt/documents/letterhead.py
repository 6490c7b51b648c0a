"""The office's letterhead, and the frame of head, foot and page number around every sheet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPainter

from loket_shared.domain.documents import Letterhead
from loket_shared.qt.documents import fonts
from loket_shared.qt.documents.lines import BRAND, CENTRE, QUIET, RIGHT, Style, draw, height, mm, set_text
from loket_shared.qt.documents.pages import rule
from loket_shared.qt.documents.plain import one_line


class LetterheadBlock:
    """The office's name, subtitle and address in the middle, its logo at the left, a double rule below."""

    def __init__(self, device: QPagedPaintDevice, office: Letterhead, width: float) -> None:
        self._logo = _logo(office.logo_path)
        self._width = width
        inner = width - 2 * mm(24)
        phone = f"Telp. {office.phone}" if office.phone.strip() else ""
        reach = " · ".join(one_line(part) for part in (phone, office.email) if part.strip())
        small = Style(fonts.text(8.8), CENTRE, QUIET)
        wanted = (
            (one_line(office.subtitle, 120, fonts.HEADING), Style(fonts.heading(10.5, 500), CENTRE, QUIET)),
            (one_line(office.name, 160, fonts.HEADING), Style(fonts.heading(15, 800), CENTRE, BRAND)),
            (one_line(office.address), small),
            (reach, small),
        )
        self._lines = [line for words, style in wanted if words for line in set_text(device, words, style, inner)]
        self.height = max(height(self._lines), mm(16) if self._logo else 0.0) + mm(4.5)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint with the top left corner at x, y."""
        space = self.height - mm(4.5)
        if self._logo:
            size = self._logo.size().scaled(int(mm(20)), int(mm(18)), Qt.AspectRatioMode.KeepAspectRatio)
            top = y + (space - size.height()) / 2
            painter.drawImage(QRectF(x, top, size.width(), size.height()), self._logo)
        draw(painter, self._lines, x + mm(24), y + (space - height(self._lines)) / 2)
        rule(painter, x, x + self._width, y + space + mm(2), 0.7)
        rule(painter, x, x + self._width, y + space + mm(2.9), 0.18)


@dataclass(slots=True)
class SheetFrame:
    """Margins, head and foot of a sheet; the last line of the foot ends in 'halaman x dari y'."""

    device: QPagedPaintDevice
    head: LetterheadBlock
    page_width: float
    page_height: float
    title: str
    """Stands at the top of every page after the first."""
    running: str
    """Number and mark: at the top of every page after the first, and at the foot of each."""
    foot_notes: Sequence[str] = ()
    left: float = field(default_factory=lambda: mm(20))
    margin_right: float = field(default_factory=lambda: mm(15))
    margin_top: float = field(default_factory=lambda: mm(12))

    @property
    def right(self) -> float:
        """Return the right edge of the text."""
        return self.page_width - self.margin_right

    @property
    def bottom(self) -> float:
        """Return the lower edge of the text."""
        return self.page_height - mm(16) - mm(3.4) * len(self.foot_notes)

    def top(self, index: int) -> float:
        """Return where the text begins: below the letterhead, on later pages below a thin running head."""
        return self.margin_top + (self.head.height if index == 0 else mm(8))

    def paint(self, painter: QPainter, index: int, total: int) -> None:
        """Paint the head, the foot and the page number."""
        if index == 0:
            self.head.paint(painter, self.left, self.margin_top)
        else:
            self._pair(painter, self.margin_top, self.title, self.running)
            rule(painter, self.left, self.right, self.margin_top + mm(5.2))
        y = self.bottom + mm(3.5)
        rule(painter, self.left, self.right, y)
        y += mm(1)
        self._pair(painter, y, self.running, f"halaman {index + 1} dari {total}")
        for note in self.foot_notes:
            y += mm(3.6)
            self._pair(painter, y, note, "")

    def _pair(self, painter: QPainter, y: float, at_left: str, at_right: str) -> None:
        width = self.right - self.left
        for words, align in ((at_left, Qt.AlignmentFlag.AlignLeft), (at_right, RIGHT)):
            if words:
                style = Style(fonts.text(8), align, QUIET)
                draw(painter, set_text(self.device, words, style, width)[:1], self.left, y)


def _logo(path: str | None) -> QImage | None:
    """Return the logo on white (PDF/A-1 knows no transparency), or None where it cannot be read."""
    image = QImage(path) if path else QImage()
    if image.isNull():
        return None
    image = image.scaledToHeight(min(image.height(), 480), Qt.TransformationMode.SmoothTransformation)
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor("white"))
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    return flat
