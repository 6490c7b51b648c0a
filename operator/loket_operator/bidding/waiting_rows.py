"""The queue of the bidding room as drawn cards: number, when its tender closes and how soon, what for, and why it stands there."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID

from loket_shared.qt.tokens import Tokens
from loket_shared.services.bidding_reading import WaitingProvider
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from loket_operator.bidding import words
from loket_operator.widgets import type as faces
from loket_operator.words import Here, waiting

Index = QModelIndex | QPersistentModelIndex
LINE, PAD, GAP = 20, 9, 8


@dataclass(frozen=True, slots=True)
class Card:
    """One card's finished texts."""

    key: UUID
    label: str
    closing: str
    role: str
    need: str
    trained: str
    marks: str
    waits: str

    @property
    def whole(self) -> str:
        """Return all of it, for the tooltip and who hears the screen."""
        said = words.translate("Bidding", "menunggu %1").replace("%1", self.waits)
        return " · ".join(one for one in (self.label, self.closing, self.need, self.trained, self.marks, said) if one)


def card(one: WaitingProvider, here: Here, now: datetime) -> Card:
    """Return a waiting provider's card at `now` (aware UTC)."""
    closing, role = words.closing(one.closes_at, here, now)
    return Card(
        one.ticket_id,
        one.label,
        closing,
        role,
        words.need(one.need),
        words.trained(one.trained, goes_on=one.goes_on),
        words.marks(one),
        waiting(now - one.waiting_since),
    )


class WaitingRole(IntEnum):
    """What is asked for besides the number."""

    CARD = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


class WaitingModel(QAbstractListModel):
    """One row a provider; the texts change in place while the order stays."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[Card, ...] = ()

    def show(self, cards: tuple[Card, ...]) -> None:
        """Show other cards."""
        if [one.key for one in cards] != [one.key for one in self._cards]:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()
        elif cards != self._cards:
            self._cards = cards
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._cards):
            return None
        one = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one.label
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return one.whole
            case WaitingRole.CARD:
                return one
            case WaitingRole.KEY:
                return one.key
        return None


class WaitingRows(QStyledItemDelegate):
    """Paints the cards in the theme's colours; long texts end in … and stand whole in the tooltip."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.tokens = tokens

    def dress(self, tokens: Tokens) -> None:
        """Paint in these colours from now on."""
        self.tokens = tokens

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 4 if _card(index).marks else 3
        return QSize(200, lines * LINE + 2 * PAD + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, tokens = _card(index), self.tokens
        area = QRect(option.rect).adjusted(1, 0, -7, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(tokens.brand if chosen else tokens.line), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        inner = area.adjusted(PAD + 2, PAD, -PAD, -PAD)
        face = faces.heading(faces.TITLE)
        left = inner.left() + max(QFontMetrics(face).horizontalAdvance(one.label), 56) + PAD
        _write(painter, QRect(inner.left(), inner.top(), left - inner.left(), LINE), one.label, face, tokens.ink)
        waits = QRect(inner.left(), inner.top() + LINE, left - inner.left() - 4, LINE)
        _write(painter, waits, one.waits, faces.body(faces.SMALL), tokens.ink2)
        colours = {"ok": tokens.ok, "warn": tokens.warn, "bad": tokens.bad, "quiet": tokens.ink2}
        lines = (
            (one.closing, True, colours[one.role]),
            (one.need, False, tokens.ink),
            (one.trained, False, tokens.ink2),
            (one.marks, True, tokens.warn),
        )
        for at, (text, bold, colour) in enumerate(lines):
            place = QRect(left, inner.top() + at * LINE, inner.right() - left, LINE)
            _write(painter, place, text, faces.body(faces.SMALL, bold=bold), colour)
        painter.restore()


def _card(index: Index) -> Card:
    found = index.data(WaitingRole.CARD)
    assert isinstance(found, Card)
    return found


def _write(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
