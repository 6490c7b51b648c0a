"""The waiting numbers as a list model, in the order in which they will be called."""

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from loket_operator import words as common
from loket_operator.desk import words
from loket_operator.desk.state import QueueItem

Index = QModelIndex | QPersistentModelIndex


class QueueRole(IntEnum):
    """What the row painter asks for besides the label."""

    WHO = Qt.ItemDataRole.UserRole + 1
    MARKS = Qt.ItemDataRole.UserRole + 2
    WAITING = Qt.ItemDataRole.UserRole + 3
    TICKET = Qt.ItemDataRole.UserRole + 4


class QueueModel(QAbstractListModel):
    """One row a waiting ticket; the waiting time is read against the instant of the last tick."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[QueueItem, ...] = ()
        self._now: datetime | None = None

    @property
    def items(self) -> tuple[QueueItem, ...]:
        """Return the rows as they stand."""
        return self._items

    def show(self, items: tuple[QueueItem, ...], now: datetime) -> None:
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
            self.dataChanged.emit(
                self.index(0), self.index(len(self._items) - 1), [QueueRole.WAITING, Qt.ItemDataRole.AccessibleTextRole]
            )

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        items = self._items
        if not index.isValid() or not 0 <= index.row() < len(items):
            return None
        return self._value(items[index.row()], role)

    def _value(self, item: QueueItem, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.label
            case QueueRole.WHO:
                return item.who
            case QueueRole.MARKS:
                return words.marks(item)
            case QueueRole.WAITING:
                return self._waiting(item)
            case QueueRole.TICKET:
                return item.ticket_id
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                parts = (item.label, item.who, item.service, words.marks(item), self._waiting(item))
                return " · ".join(part for part in parts if part)
        return None

    def _waiting(self, item: QueueItem) -> str:
        return common.waiting(self._now - item.waiting_since) if self._now else ""
