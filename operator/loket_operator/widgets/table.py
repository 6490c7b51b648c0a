"""A table of texts: one model for every list with columns, and a view that opens a row by Enter or a click."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from loket_operator.widgets import type as faces
from loket_operator.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Column:
    """A column's title and its width in pixels; width 0 takes a share of what is left. Numbers stand on the right."""

    title: str
    width: int = 0
    number: bool = False

    @property
    def side(self) -> int:
        """Return where title and cells stand."""
        side = Qt.AlignmentFlag.AlignRight if self.number else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: `cells` as they are read, `marked` the columns that need a person's attention, `late` those overdue."""

    cells: tuple[str, ...]
    key: UUID | None = None
    marked: frozenset[int] = field(default_factory=frozenset)
    late: frozenset[int] = field(default_factory=frozenset)


class TableModel(QAbstractTableModel):
    """Shows rows as they are given; a cell's whole text is its tooltip. Titles take two lines where the head `wraps`."""

    def __init__(self, columns: Sequence[Column], tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.wraps = False
        self._rows: tuple[TableRow, ...] = ()
        self.dress(tokens)

    def dress(self, tokens: Tokens) -> None:
        """Mark in these colours from now on."""
        self._warn, self._bad = QColor(tokens.warn), QColor(tokens.bad)

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """Return the rows as they stand."""
        return self._rows

    def show(self, rows: tuple[TableRow, ...]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, key: UUID) -> int | None:
        """Return where a row stands."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), None)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._columns)
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].side | (int(Qt.TextFlag.TextWordWrap) if self.wraps else 0)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        rows = self._rows
        if not index.isValid() or not (0 <= index.row() < len(rows) and 0 <= index.column() < len(self._columns)):
            return None
        row = rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.cells[index.column()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._columns[index.column()].side
            case Qt.ItemDataRole.ForegroundRole if index.column() in row.late:
                return self._bad
            case Qt.ItemDataRole.ForegroundRole if index.column() in row.marked:
                return self._warn
            case _:
                return row.key if role == KEY else None


class Table(QTableView):
    """`opened` gets the key of the chosen row; without it the table is only read."""

    def __init__(
        self,
        name: str,
        title: str,
        columns: Sequence[Column],
        tokens: Tokens,
        opened: Callable[[UUID], None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._opened = opened
        self.table = TableModel(columns, tokens, self)
        self.setModel(self.table)
        self.setFont(faces.body())
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFont(faces.body(faces.SMALL, bold=True))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for at, column in enumerate(columns):
            if column.width:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(at, column.width)
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        if opened is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self._open)

    def enter(self) -> None:
        """Take the keyboard, at the first row when none is chosen."""
        if not self.currentIndex().isValid() and self.table.rows:
            self.setCurrentIndex(self.table.index(0, 0))
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opened is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        key = index.data(KEY)
        if self._opened is not None and isinstance(key, UUID):
            self._opened(key)
