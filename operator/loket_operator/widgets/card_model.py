"""A list of cards as a model: who waits, which visits are unfinished, which numbers were given."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from loket_operator.widgets.tips import plain_tip
from loket_operator.words import waiting

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CardItem:
    """One card: a number or short title, who it is, marks below, and since when (aware UTC) it waits."""

    key: UUID
    title: str
    who: str
    marks: str
    since: datetime
    about: str = ""


class CardRole(IntEnum):
    """What the painter asks for besides the title."""

    WHO = Qt.ItemDataRole.UserRole + 1
    MARKS = Qt.ItemDataRole.UserRole + 2
    WAITING = Qt.ItemDataRole.UserRole + 3
    KEY = Qt.ItemDataRole.UserRole + 4


class CardModel(QAbstractListModel):
    """One row a card; the waiting time is read against the instant of the last tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[CardItem, ...] = ()
        self._now: datetime | None = None

    @property
    def items(self) -> tuple[CardItem, ...]:
        """Return the rows as they stand."""
        return self._items

    def show(self, items: tuple[CardItem, ...], now: datetime) -> None:
        """Show other rows; `now` is an aware UTC instant."""
        self._now = now
        if items != self._items:
            self.beginResetModel()
            self._items = items
            self.endResetModel()

    def tick(self, now: datetime) -> None:
        """Show the waiting times of a later instant."""
        self._now = now
        if self._items:
            roles = [CardRole.WAITING, Qt.ItemDataRole.AccessibleTextRole]
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1), roles)

    def row_of(self, key: UUID) -> int | None:
        """Return where a card stands."""
        return next((row for row, item in enumerate(self._items) if item.key == key), None)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        items = self._items
        if not index.isValid() or not 0 <= index.row() < len(items):
            return None
        return self._value(items[index.row()], role)

    def _value(self, item: CardItem, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case CardRole.WHO:
                return item.who
            case CardRole.MARKS:
                return item.marks
            case CardRole.WAITING:
                return self._waiting(item)
            case CardRole.KEY:
                return item.key
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._whole(item)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._whole(item))
        return None

    def _whole(self, item: CardItem) -> str:
        parts = (item.title, item.who, item.about, item.marks, self._waiting(item))
        return " · ".join(part for part in parts if part)

    def _waiting(self, item: CardItem) -> str:
        return waiting(self._now - item.since) if self._now else ""
