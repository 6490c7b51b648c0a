"""Short lists for QML: rows are frozen dataclasses, their fields are the roles."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """Rows of one dataclass; a row that changed in place is told as such, so that its item stays alive and focused."""

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(row_type))
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """Return what is shown."""
        return self._rows

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rows, at = self._rows, role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= index.row() < len(rows) or not 0 <= at < len(self._names):
            return None
        return getattr(rows[index.row()], self._names[at])

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        first = int(Qt.ItemDataRole.UserRole)
        return {first + at: QByteArray(name.encode()) for at, name in enumerate(self._names)}

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        fresh, old = tuple(rows), self._rows
        if len(fresh) != len(old):
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        self._rows = fresh
        for at, (before, after) in enumerate(zip(old, fresh, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(at), self.index(at))
