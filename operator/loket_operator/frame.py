"""The frame around the workspaces: bar above, banner below it, foot with the last word, panels that hang from the bar."""

from collections.abc import Callable
from dataclasses import dataclass

from loket_shared.qt.tokens import Tokens
from loket_shared.services.devices import Worry
from loket_shared.services.mail_trouble import TroubledLetter
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from loket_operator import keys
from loket_operator.banner import Banner
from loket_operator.help_sheet import HelpSheet
from loket_operator.mail.panel import MailPanel
from loket_operator.officer_panel import OfficerPanel
from loket_operator.sign_in.change_panel import ChangePanel
from loket_operator.sign_in.verbs import GateVerbs
from loket_operator.strip import Strip
from loket_operator.topbar import TopBar
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import row
from loket_operator.words import Here, translate
from loket_operator.worries_panel import WorriesPanel

AROUND_FOCUS = 12
"""How many pixels around what has the keyboard are kept in sight."""


@dataclass(frozen=True, slots=True)
class FrameVerbs:
    """What the frame asks of the shell."""

    choose: Callable[[str], None]
    retry: Callable[[], None]
    give_up: Callable[[], None]
    settle: Callable[[Worry], None]
    switch: Callable[[], None]
    sharpen: Callable[[], None]
    open_letter: Callable[[TroubledLetter], None]


class Frame(QWidget):
    """Knows how things look, not what they mean."""

    def __init__(self, here: Here, tokens: Tokens, verbs: FrameVerbs, gate: GateVerbs) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.bar = TopBar(here, tokens, verbs.choose)
        self.banner = Banner(here, verbs.retry, verbs.give_up)
        self.strip = Strip(verbs.switch)
        self.stack = QStackedWidget()
        self.said = ElidedLabel("sayLine", font=faces.body(faces.SMALL), role="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.banner, self.strip, self.stack, self._foot()):
            column.addWidget(part)
        column.setStretchFactor(self.stack, 1)
        self.change = ChangePanel(gate, self)
        self.help = HelpSheet(self)
        self.officer = OfficerPanel(gate, self.show_help, verbs.sharpen, self)
        self.worries = WorriesPanel(here, verbs.settle, self)
        self.mail = MailPanel(here, verbs.open_letter, self)
        self.bar.officer.clicked.connect(lambda: self.toggle(self.officer))
        self.bar.worries.clicked.connect(lambda: self.toggle(self.worries))
        self.bar.mail.clicked.connect(lambda: self.toggle(self.mail))
        for key, act in (
            (keys.LOCK, gate.lock), (keys.CHANGE_OFFICER, gate.start_change), (keys.HELP, self.show_help),
        ):  # fmt: skip
            for one in key.all:
                QShortcut(QKeySequence(one), self).activated.connect(act)

    def toggle(self, panel: QFrame) -> None:
        """Open one of the hanging panels, or close it when it is open."""
        for other in (self.officer, self.worries, self.mail, self.help):
            if other is not panel:
                other.hide()
        if isinstance(panel, HelpSheet):
            panel.toggle(self.bar.current)
        elif isinstance(panel, OfficerPanel | WorriesPanel | MailPanel):
            panel.toggle()
        self.place()

    def show_help(self) -> None:
        """Open the list of keys."""
        self.toggle(self.help)

    def place(self) -> None:
        """Hang the panels below the bar on the right."""
        for panel in (self.change, self.officer, self.worries, self.mail, self.help):
            panel.adjustSize()
            panel.move(self.width() - panel.width() - 12, self.bar.height() + 8)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Scroll to what Tab leads to: Qt does so only within one area, not on the way into it.

        Not by the signal `focusChanged`: it hands over widgets that are being destroyed, and PySide goes on knowing them.
        """
        moved = super().focusNextPrevChild(next)
        if moved:
            self._reveal(QApplication.focusWidget())
        return moved

    def _reveal(self, now: QWidget | None) -> None:
        above = now.parentWidget() if now is not None and self.isAncestorOf(now) else None
        while now is not None and above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(now, AROUND_FOCUS, AROUND_FOCUS)
            above = above.parentWidget()

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        hint = translate("Console", "%1 Daftar tombol").replace("%1", keys.HELP.first)
        line = row(self.said, label(hint, font=faces.body(faces.SMALL), role="quiet"), gap=16)
        line.setStretch(0, 1)
        line.setContentsMargins(16, 4, 16, 4)
        foot.setLayout(line)
        return foot
