"""The sheet behind F1: every key of the console in columns, the open workspace's first; it scrolls where it must."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from loket_operator.help_keys import KeyGroup, groups
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import translate

COLUMN_WIDTH = 400
MARGIN, HEAD = 18, 44
AROUND = 108
"""What is kept free of the window's height: the bar above, the foot below."""


class HelpSheet(QFrame):
    """Hangs below the bar on the right, never larger than its window; arrows scroll, Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpPanel")
        self.setProperty("kind", "floating")
        self._window = parent
        self._drawn: tuple[str, int] | None = None
        self._area = QScrollArea(self)
        self._area.setObjectName("helpArea")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = label(translate("Keys", "Tombol"), font=faces.heading(faces.LEAD))
        close = label(translate("Keys", "Esc menutup"), font=faces.body(faces.SMALL), role="quiet")
        head = row(heading, 1, close, gap=12)
        self.setLayout(column(head, self._area, gap=8, margins=MARGIN))
        shut = QShortcut(QKeySequence("Esc"), self)
        shut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shut.activated.connect(self.hide)
        self.setFocusProxy(self._area)
        self.hide()

    def toggle(self, workspace: str = "") -> None:
        """Open with this workspace's keys first, or close when it is open."""
        if self.isVisible():
            self.hide()
            return
        self._draw(workspace)
        self.adjustSize()
        self.show()
        self.raise_()
        self._area.verticalScrollBar().setValue(0)
        self.setFocus()

    @override
    def sizeHint(self) -> QSize:
        page = self._area.widget()
        inner = page.sizeHint() if page is not None else QSize(0, 0)
        wide = inner.width() + 2 * MARGIN + self._area.verticalScrollBar().sizeHint().width() + 4
        high = inner.height() + 2 * MARGIN + HEAD
        return QSize(wide, high).boundedTo(QSize(self._window.width() - 24, self._window.height() - AROUND))

    def _draw(self, workspace: str) -> None:
        count = max(1, (self._window.width() - 60) // COLUMN_WIDTH)
        if (workspace, count) == self._drawn:
            return
        self._drawn = (workspace, count)
        page = QWidget(self._area)
        line = row(*(_column(some) for some in _spread(groups(workspace), count)), gap=28)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(0, 0, 12, 0)
        page.setLayout(line)
        self._area.setWidget(page)


def _spread(shown: tuple[KeyGroup, ...], count: int) -> list[list[KeyGroup]]:
    """Lay groups into so many columns in their order, the longest as short as can be."""
    longest = max(map(_length, shown))
    while len(made := _filled(shown, longest)) > count:
        longest += 1
    return made


def _filled(shown: tuple[KeyGroup, ...], longest: int) -> list[list[KeyGroup]]:
    made: list[list[KeyGroup]] = [[]]
    for one in shown:
        if sum(map(_length, made[-1])) + _length(one) > longest and made[-1]:
            made.append([])
        made[-1].append(one)
    return made


def _length(one: KeyGroup) -> int:
    return len(one.rows) + 2


def _column(some: list[KeyGroup]) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    for group in some:
        at = grid.rowCount()
        grid.setRowMinimumHeight(at, 30)
        grid.addWidget(
            label(group.title, font=faces.heading(faces.TEXT), role="brand"), at, 0, 1, 2, Qt.AlignmentFlag.AlignBottom
        )
        for title, hint in group.rows:
            at += 1
            grid.addWidget(label(title, font=faces.body(faces.SMALL + 1)), at, 0)
            grid.addWidget(label(hint, font=faces.body(faces.SMALL + 1, bold=True), role="quiet"), at, 1)
    made = QWidget()
    made.setLayout(column(grid, 1, gap=0))
    return made
