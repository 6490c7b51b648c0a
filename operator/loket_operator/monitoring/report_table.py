"""A table of a report's figures: its columns follow what is shown, numbers stand on the right, each cell can be read aloud."""

from loket_shared.domain.documents_monitoring import Figure, ReportSection
from loket_shared.qt.documents.report import text
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from loket_operator.monitoring.words import count, lasting
from loket_operator.widgets import type as faces
from loket_operator.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
NARROW, WIDE, ROW, TWO_LINES, HEAD = 64, 150, 34, 44, 52
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
WRAP = int(Qt.TextFlag.TextWordWrap)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class FiguresModel(QAbstractTableModel):
    """Shows one section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._section = ReportSection("", (), ())
        self._sides: tuple[int, ...] = ()

    @property
    def section(self) -> ReportSection:
        """Return what is shown."""
        return self._section

    def show(self, section: ReportSection) -> None:
        """Show another section."""
        self.beginResetModel()
        self._section = section
        self._sides = _sides(section)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._section.rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._section.headers)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._section.headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._section.headers[section]
        return self._side(section) | WRAP if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell: Figure = self._section.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text(cell, lasting, count)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text(cell, lasting, count))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._section.headers[index.column()]}: {text(cell, lasting, count)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case _:
                return None

    def _side(self, column: int) -> int:
        return self._sides[column]


def _sides(section: ReportSection) -> tuple[int, ...]:
    """Return where each column's cells stand: sentences and names on the left, numbers on the right."""
    return tuple(
        LEFT if at in {0, section.wide} or all(_is_name(row[at]) for row in section.rows) else RIGHT
        for at in range(len(section.headers))
    )


def _is_name(cell: Figure) -> bool:
    return isinstance(cell, str) and not cell.endswith("%")


class FiguresTable(QTableView):
    """Read only; arrow keys walk through the cells."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.figures = FiguresModel(self)
        self.setModel(self.figures)
        self.setFont(faces.body(faces.SMALL + 1))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setMaximumSectionSize(TWO_LINES)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setFont(faces.body(faces.SMALL, bold=True))
        self.horizontalHeader().setFixedHeight(HEAD)
        self.horizontalHeader().setMinimumSectionSize(NARROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)

    def show_section(self, section: ReportSection) -> None:
        """Show another table; its columns take their places anew."""
        if section == self.figures.section:
            return
        self.setAccessibleName(section.title)
        self.figures.show(section)
        header = self.horizontalHeader()
        for at, name in enumerate(section.headers):
            if at == section.wide:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(at, self._width(section, at, name))

    def _width(self, section: ReportSection, at: int, name: str) -> int:
        measure = self.fontMetrics()
        longest = max((measure.horizontalAdvance(self._read(row[at])) for row in section.rows), default=0)
        word = max(self.horizontalHeader().fontMetrics().horizontalAdvance(part) for part in (name.split() or [""]))
        return min(WIDE, max(NARROW, longest + 24, word + 26))

    def _read(self, cell: Figure) -> str:
        return text(cell, lasting, count)
