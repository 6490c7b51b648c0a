"""The wall's two lists for QML: the other current calls, and who is next."""

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from loket_display.view import CallView, NextView

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class RowList(QAbstractListModel, Generic[Row]):
    """A list of frozen rows whose fields are its roles; showing another tuple changes only the rows that differ.

    Rows keep their place: a row that changed is drawn anew where it stands, so nothing on the wall moves by itself.
    """

    roles: tuple[str, ...] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        rows, at = self._rows, role - Qt.ItemDataRole.UserRole - 1
        if not index.isValid() or index.row() >= len(rows) or not 0 <= at < len(self.roles):
            return None
        return _plain(getattr(rows[index.row()], self.roles[at]))

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        return {Qt.ItemDataRole.UserRole + 1 + at: QByteArray(name.encode()) for at, name in enumerate(self.roles)}

    def roleOf(self, name: str) -> int:
        """Return the role under which a field is read."""
        return Qt.ItemDataRole.UserRole + 1 + self.roles.index(name)

    def show(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        before, kept = self._rows, min(len(self._rows), len(rows))
        if len(rows) < len(before):
            self.beginRemoveRows(QModelIndex(), len(rows), len(before) - 1)
            self._rows = before[: len(rows)]
            self.endRemoveRows()
        elif len(rows) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
            self._rows = before + rows[len(before) :]
            self.endInsertRows()
        self._rows = rows
        for at in range(kept):
            if rows[at] != before[at]:
                self.dataChanged.emit(self.index(at), self.index(at))


class CallList(RowList[CallView]):
    """Current calls but the newest."""

    roles = ("label", "desk", "room", "name", "priority", "speaking")


class NextList(RowList[NextView]):
    """One row a service."""

    roles = ("service", "wait", "numbers", "waiting")


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [{name: getattr(one, name) for name in one.__slots__} for one in value]
    return value
