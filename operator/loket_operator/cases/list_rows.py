"""The list of cases as a model, and how one card is drawn: number and due time, who it is, state and holder."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from loket_shared.qt.tokens import Tokens
from loket_shared.services.case_list import OpenCase
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from loket_operator.cases import words
from loket_operator.cases.words import Urgency
from loket_operator.widgets import type as faces
from loket_operator.widgets.tips import plain_tip
from loket_operator.words import Here

Index = QModelIndex | QPersistentModelIndex
HEIGHT, GAP, PAD = 84, 8, 12
VCENTRE = Qt.AlignmentFlag.AlignVCenter


class CaseRole(IntEnum):
    """What the painter asks for besides the number."""

    WHO = Qt.ItemDataRole.UserRole + 1
    MARKS = Qt.ItemDataRole.UserRole + 2
    DUE = Qt.ItemDataRole.UserRole + 3
    URGENCY = Qt.ItemDataRole.UserRole + 4
    KEY = Qt.ItemDataRole.UserRole + 5
    OPEN = Qt.ItemDataRole.UserRole + 6


class CaseRows(QAbstractListModel):
    """One row a case; what is left of its time is read against the instant of the last tick."""

    def __init__(self, here: Here, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here = here
        self._rows: tuple[OpenCase, ...] = ()
        self._now: datetime | None = None
        self._open: object = None

    @property
    def rows(self) -> tuple[OpenCase, ...]:
        """Return the rows as they stand."""
        return self._rows

    def show(self, rows: tuple[OpenCase, ...], now: datetime, opened: object) -> None:
        """Show other rows at an aware instant; `opened` is the id of the open case."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows, self._now, self._open = rows, now, opened
            self.endResetModel()
        elif opened != self._open:
            self._open = opened
            self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show what is left at a later instant."""
        self._now = now
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, key: object) -> int | None:
        """Return where a case stands."""
        return next((at for at, one in enumerate(self._rows) if one.case_id == key), None)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        rows = self._rows
        if not index.isValid() or not 0 <= index.row() < len(rows):
            return None
        return self._value(rows[index.row()], role)

    def _value(self, one: OpenCase, role: int) -> object:
        told: dict[int, Callable[[OpenCase], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda case: f"{case.form_label}  {case.level}".strip(),
            CaseRole.WHO: _who,
            CaseRole.MARKS: words.marks,
            CaseRole.DUE: self._due,
            CaseRole.URGENCY: self._urgency,
            CaseRole.KEY: lambda case: case.case_id,
            CaseRole.OPEN: lambda case: case.case_id == self._open,
            Qt.ItemDataRole.AccessibleTextRole: self._whole,
            Qt.ItemDataRole.ToolTipRole: lambda one: plain_tip(self._whole(one)),
        }
        return told[role](one) if role in told else None

    def _due(self, one: OpenCase) -> str:
        return words.due(one.due_at, self._now, self._here.language) if self._now else ""

    def _urgency(self, one: OpenCase) -> Urgency:
        return words.urgency(one.since, one.due_at, self._now) if self._now else Urgency.NONE

    def _whole(self, one: OpenCase) -> str:
        parts = (
            one.form_label,
            one.level,
            _who(one),
            words.duty(one.due_kind),
            self._due(one),
            words.marks(one),
            one.ticket,
        )
        return "\n".join(part for part in parts if part)


def _who(one: OpenCase) -> str:
    return " — ".join(part for part in (one.name, one.organisation) if part)


class CaseCards(QStyledItemDelegate):
    """Paints the cards in the theme's colours; what does not fit ends in … and stands whole in the tooltip."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.tokens = tokens

    def dress(self, tokens: Tokens) -> None:
        """Paint in these colours from now on."""
        self.tokens = tokens

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, HEIGHT + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRect(option.rect).adjusted(1, 0, -1, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        urgency = index.data(CaseRole.URGENCY)
        self._ground(painter, area, option, index, urgency)
        inner = area.adjusted(PAD + 4, 7, -PAD, -7)
        third = inner.height() // 3
        lines = [QRect(inner.left(), inner.top() + at * third, inner.width(), third) for at in range(3)]
        taken = self._due(painter, lines[0], str(index.data(CaseRole.DUE)), urgency)
        self._write(painter, lines[0].adjusted(0, 0, -taken - PAD, 0), str(index.data()), faces.heading(faces.TEXT), self.tokens.ink)  # fmt: skip
        self._write(painter, lines[1], str(index.data(CaseRole.WHO)), faces.body(faces.TEXT), self.tokens.ink)
        self._write(painter, lines[2], str(index.data(CaseRole.MARKS)), faces.body(faces.SMALL), self.tokens.ink2)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, index: Index, urgency: Urgency) -> None:  # fmt: skip
        focused, opened = bool(option.state & QStyle.StateFlag.State_HasFocus), bool(index.data(CaseRole.OPEN))
        chosen = focused or opened
        painter.setPen(QPen(QColor(self.tokens.brand if chosen else self.tokens.line), 2 if chosen else 1))
        painter.setBrush(QColor(self.tokens.brand_soft if opened else self.tokens.surface))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if urgency in {Urgency.AMBER, Urgency.RED}:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.bad if urgency == Urgency.RED else self.tokens.accent))
            painter.drawRoundedRect(QRectF(area.left() + 5, area.top() + 12, 4, area.height() - 24), 2, 2)

    def _due(self, painter: QPainter, area: QRect, text: str, urgency: Urgency) -> int:
        strong = urgency in {Urgency.AMBER, Urgency.RED}
        colour = {Urgency.AMBER: self.tokens.warn, Urgency.RED: self.tokens.bad}.get(urgency, self.tokens.ink2)
        font = faces.body(faces.SMALL, bold=strong)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | VCENTRE, text)
        return QFontMetrics(font).horizontalAdvance(text)

    def _write(self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | VCENTRE, shown)
