"""A list that hangs below the bar on the right: a button opens and closes it, Esc closes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QVBoxLayout, QWidget

from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import discard


class HangingPanel(QFrame):
    """Holds a title and, below it, lines that are made anew whenever something changed."""

    def __init__(self, name: str, title: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "floating")
        self.setFixedWidth(width)
        self._inner = QVBoxLayout(self)
        self._inner.setContentsMargins(20, 16, 20, 16)
        close = QShortcut(QKeySequence("Esc"), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self.hide)
        self._body = QWidget()
        self._inner.addWidget(label(title, font=faces.heading(faces.LEAD)))
        self._inner.addWidget(self._body)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def put(self, lines: QLayout, *, empty: bool) -> None:
        """Show other lines, the keyboard staying where it was; without any there is nothing to hang here."""
        focused = QApplication.focusWidget()
        had = focused is not None and (focused is self or self.isAncestorOf(focused))
        discard(self._inner, self._body)
        self._body = QWidget()
        lines.setContentsMargins(0, 4, 0, 0)
        self._body.setLayout(lines)
        self._inner.addWidget(self._body)
        if empty:
            self.hide()
        elif had:
            self.enter()
        self.adjustSize()

    def toggle(self) -> None:
        """Open, or close when it is open."""
        self.adjustSize()
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.raise_()
            self.enter()

    def enter(self) -> None:
        """Take the keyboard."""
        self.setFocus()
