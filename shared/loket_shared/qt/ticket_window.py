"""The demo's printer: a small window in which each ticket comes out of a slot, drawn exactly as it would be printed."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from loket_shared.qt import tokens
from loket_shared.qt.fonts import body_font, load_fonts
from loket_shared.qt.texts import as_language

LOOK_MS = 300
COMING_MS = 900
SLOT = 26
MARGIN = 22
SIZE = QSize(430, 640)
WORDS = {
    "id": ("Printer tiket (peragaan)", "Tiket keluar di sini."),
    "en": ("Ticket printer (demo)", "Tickets come out here."),
}


class Slot(QWidget):
    """The printer's mouth; the paper is drawn below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(SLOT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.LIGHT.ink))
        painter.drawRoundedRect(self.rect().adjusted(6, 4, -6, -8), 7, 7)
        painter.setBrush(QColor(tokens.LIGHT.ink2))
        painter.drawRoundedRect(self.rect().adjusted(16, 13, -16, -12), 2, 2)


class TicketWindow(QWidget):
    """Shows the newest ticket of a folder; older ones stay below, to be scrolled to."""

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__()
        self._folder, self._shown = folder, set[str]()
        title, waiting = WORDS[as_language(language)]
        self.setWindowTitle(title)
        self.resize(SIZE)
        self.setStyleSheet(
            f"TicketWindow, QScrollArea, #roll {{ background: {tokens.LIGHT.brand_soft}; border: none; }}"
        )
        self._empty = QLabel(waiting)
        self._empty.setObjectName("waiting")
        self._empty.setFont(body_font(17))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._roll = QWidget()
        self._roll.setObjectName("roll")
        self._paper = QVBoxLayout(self._roll)
        self._paper.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        self._paper.setSpacing(MARGIN)
        self._paper.addWidget(self._empty)
        self._paper.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._roll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        column.addWidget(Slot(self))
        column.addWidget(scroll)
        self._scroll = scroll
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Take in the tickets that have come since."""
        found = sorted(path.name for path in self._folder.glob("*.png")) if self._folder.is_dir() else []
        for name in found:
            if name not in self._shown:
                self._shown.add(name)
                self._come_out(QPixmap(str(self._folder / name)))

    def _come_out(self, picture: QPixmap) -> None:
        if picture.isNull():
            return
        self._empty.hide()
        width = self.width() - 2 * MARGIN - 16
        paper = QLabel()
        paper.setObjectName("ticket")
        paper.setPixmap(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        paper.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter)
        paper.setFixedWidth(width)
        self._paper.insertWidget(0, paper)
        self._scroll.verticalScrollBar().setValue(0)
        coming = QPropertyAnimation(paper, b"maximumHeight", paper)
        coming.setDuration(COMING_MS)
        coming.setStartValue(0)
        coming.setEndValue(paper.pixmap().height())
        coming.setEasingCurve(QEasingCurve.Type.OutCubic)
        coming.start()


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed; `argv` is the folder of the tickets and, if wanted, --language."""
    parser = argparse.ArgumentParser(prog="ticket_window")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="id")
    words = parser.parse_args(argv)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    load_fonts()
    window = TicketWindow(words.folder, words.language)
    screen = app.primaryScreen().availableGeometry()
    window.move(QRect(screen).topRight().x() - SIZE.width() - 40, screen.top() + 60)
    window.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
