"""Labels: text that elides with a tooltip, pills that carry a state in words, and plain headings."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from loket_operator.widgets import type as faces
from loket_operator.widgets.tips import plain_tip

LONGEST_PILL = 240


def label(text: str = "", name: str = "", *, font: QFont | None = None, role: str = "", wrap: bool = False) -> QLabel:
    """Return a plain-text label; `role` picks its colour in the stylesheet (quiet, ok, warn, bad, brand)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setFont(font or faces.body())
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another colour role and draw it anew."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that ends in … when the place is too small and then shows the whole text as a tooltip."""

    def __init__(self, name: str = "", *, font: QFont | None = None, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setFont(font or faces.body())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("role", role)

    @override
    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._explain()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height() + 2)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), self.shown())

    def shown(self) -> str:
        """Return the text as it stands on the screen, … included."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _explain(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self.shown() != self.text() else "")


class Pill(QLabel):
    """A short word on a tinted ground: a kind, a tender, a worry."""

    def __init__(self, text: str = "", name: str = "", role: str = "brand") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setFont(faces.body(faces.SMALL))
        self.setText(text)
        self.setProperty("kind", "pill")
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def setText(self, text: str) -> None:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, LONGEST_PILL)
        super().setText(shown)
        self.setToolTip(plain_tip(text) if shown != text else "")
