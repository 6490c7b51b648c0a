"""Draws one card of a list: number, who, marks below, and how long it waits."""

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from loket_operator.widgets import type as faces
from loket_operator.widgets.card_model import CardRole

HEIGHT, GAP, PAD = 64, 8, 12
VCENTRE = Qt.AlignmentFlag.AlignVCenter


class CardRows(QStyledItemDelegate):
    """Paints the rows in the theme's colours; long names end in … and stand whole in the tooltip."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.tokens = tokens

    def dress(self, tokens: Tokens) -> None:
        """Paint in these colours from now on."""
        self.tokens = tokens

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT + GAP)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area = QRect(option.rect).adjusted(1, 0, -1 - _scroll_room(option), -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option)
        inner = area.adjusted(PAD, 4, -PAD, -4)
        left = inner.left() + self._label(painter, inner, str(index.data()))
        self._who(painter, QRect(left + PAD, inner.top(), inner.right() - left - PAD, inner.height()), index)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(self.tokens.brand if chosen else self.tokens.line), 2 if chosen else 1))
        painter.setBrush(QColor(self.tokens.surface))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def _label(self, painter: QPainter, area: QRect, text: str) -> int:
        font = faces.heading(faces.TITLE)
        self._write(painter, area, text, font, self.tokens.ink)
        return max(QFontMetrics(font).horizontalAdvance(text), 56)

    def _who(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        marks, waits = str(index.data(CardRole.MARKS)), str(index.data(CardRole.WAITING))
        half = area.height() // 2
        first = QRect(area.left(), area.top() + 4, area.width(), half - 2) if marks else area
        taken = self._waiting(painter, first, waits)
        name = first.adjusted(0, 0, -taken - PAD, 0)
        self._write(painter, name, str(index.data(CardRole.WHO)), faces.body(faces.TEXT), self.tokens.ink)
        if marks:
            below = QRect(area.left(), area.top() + half, area.width(), half - 4)
            self._write(painter, below, marks, faces.body(faces.SMALL, bold=True), self.tokens.warn)

    def _waiting(self, painter: QPainter, area: QRect, text: str) -> int:
        font = faces.body(faces.TEXT)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.ink2))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | VCENTRE, text)
        return QFontMetrics(font).horizontalAdvance(text)

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | VCENTRE, shown)


def _scroll_room(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return 6 if isinstance(view, QAbstractScrollArea) and view.verticalScrollBar().isVisible() else 0
