"""What each machine needs, one line each; a visitor's call for help is taken off the list by the one who goes."""

from collections.abc import Callable
from datetime import datetime

from loket_shared.services.devices import Worry
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import discard, row
from loket_operator.words import Here, translate
from loket_operator.worry_words import asks_for_help, need


class WorriesPanel(QFrame):
    """Hangs below the bar on the right; Esc closes it."""

    def __init__(self, here: Here, settle: Callable[[Worry], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("worriesPanel")
        self.setProperty("kind", "floating")
        self.setFixedWidth(460)
        self._here, self._settle = here, settle
        self._shown: tuple[Worry, ...] | None = None
        self._inner = QVBoxLayout(self)
        self._inner.setContentsMargins(20, 16, 20, 16)
        close = QShortcut(QKeySequence("Esc"), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self.hide)
        self._body = QWidget()
        self._inner.addWidget(
            label(translate("Console", "Perangkat yang perlu perhatian"), font=faces.heading(faces.LEAD))
        )
        self._inner.addWidget(self._body)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def show_worries(self, worries: tuple[Worry, ...], now: datetime) -> None:
        """Show the list; an empty one closes the panel."""
        if worries == self._shown:
            return
        self._shown = worries
        discard(self._inner, self._body)
        self._body = QWidget()
        lines = QVBoxLayout(self._body)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(12)
        for one in worries:
            lines.addLayout(self._line(one, now))
        self._inner.addWidget(self._body)
        if not worries:
            self.hide()
        self.adjustSize()

    def toggle(self) -> None:
        """Open, or close when it is open."""
        self.adjustSize()
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.raise_()
            self.setFocus()

    def _line(self, one: Worry, now: datetime) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        name = label(one.name, f"worryName:{one.name}", font=faces.body(bold=True))
        said = label(need(one), f"worry:{one.name}:{one.code}", role="warn", wrap=True)
        since = translate("Console", "sejak %1").replace("%1", self._here.hour(min(one.since, now)))
        lines.addLayout(row(name, 1, label(since, font=faces.body(faces.SMALL), role="quiet")))
        lines.addWidget(said)
        if asks_for_help(one):
            seen = quiet_button(translate("Console", "Saya ke sana"), f"settleWorryButton:{one.name}", tone="primary")
            seen.clicked.connect(lambda: self._settle(one))
            lines.addWidget(seen)
        return lines
