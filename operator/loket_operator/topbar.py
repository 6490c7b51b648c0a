"""The bar at the top: workspaces, what machines need, who sits where, and the time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from loket_shared.qt.icons import icon
from loket_shared.qt.tokens import Tokens
from loket_shared.services.devices import Worry
from loket_shared.services.mail_trouble import MailTrouble
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton
from typing_extensions import override

from loket_operator import keys
from loket_operator.mail.words import summary
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import discard
from loket_operator.words import Here, translate
from loket_operator.worry_words import asks_for_help, worry

HEIGHT = 56
SPACING = 4
AFTER_MARK = 20
BEFORE_OFFICER = 8
LONGEST_WORRY, SHORTEST_WORRY = 340, 60
AROUND_WORRY = 72
"""What icon, edges and the count of further worries take beside the words."""
MANY_TABS = 7
"""From so many workspaces on they are written smaller and closer, so that a small screen has room for all."""
NUMBER_ONLY = 72
"""What the worries take where there is room for their number alone."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One workspace in the bar; `count` 0 shows no number."""

    name: str
    title: str
    keys: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class BarState:
    """Everything the bar draws."""

    tabs: tuple[Tab, ...] = ()
    current: str = ""
    desk: str = ""
    officer: str = ""
    worries: tuple[Worry, ...] = field(default_factory=tuple)
    mail: MailTrouble = field(default_factory=MailTrouble)


class TopBar(QFrame):
    """`choose(name)` brings a workspace to the front; the two buttons on the right open their panels."""

    def __init__(self, here: Here, tokens: Tokens, choose: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setProperty("kind", "bar")
        self.setFixedHeight(HEIGHT)
        self._here, self._choose, self._state = here, choose, BarState()
        self._tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.worries = QPushButton()
        self.worries.setObjectName("worriesButton")
        self.worries.setProperty("tone", "alert")
        self.worries.setFont(faces.body(faces.SMALL, bold=True))
        self.mail = QPushButton()
        self.mail.setObjectName("mailButton")
        self.mail.setProperty("tone", "alarm")
        self.mail.setFont(faces.body(faces.SMALL, bold=True))
        self.dress(tokens)
        for button, key in ((self.worries, keys.WORRIES), (self.mail, keys.MAIL)):
            button.setIconSize(QSize(18, 18))
            press_by(button, key)
            button.hide()
        self.officer = QPushButton()
        self.officer.setObjectName("officerButton")
        self.officer.setProperty("tone", "tab")
        self.officer.setFont(faces.body(faces.TEXT))
        self.officer.setMinimumHeight(HEIGHT)
        press_by(self.officer, keys.OFFICER_MENU)
        line = self._whole = QHBoxLayout(self)
        line.setContentsMargins(20, 0, 12, 0)
        line.setSpacing(SPACING)
        self._mark = label("Loket", "brandMark", font=faces.heading(24, 800), role="onBrand")
        line.addWidget(self._mark)
        line.addSpacing(AFTER_MARK)
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACING)
        line.addLayout(self._line)
        line.addStretch(1)
        line.addWidget(self.mail)
        line.addWidget(self.worries)
        line.addSpacing(BEFORE_OFFICER)
        line.addWidget(self.officer)

    def dress(self, tokens: Tokens) -> None:
        """Draw the signs of what machines and the mail need in these colours."""
        self.worries.setIcon(icon("alert-triangle", tokens.warn))
        self.mail.setIcon(icon("mail-exclamation", tokens.surface))

    def show_state(self, state: BarState, now: datetime) -> None:
        """Show tabs, worries and officer as they are."""
        if tuple(one.name for one in state.tabs) != tuple(self._tabs):
            self._rebuild(state.tabs)
        for tab in state.tabs:
            button = self._tabs[tab.name]
            button.setText((f"{tab.title}  {tab.count}" if tab.count else tab.title).replace("&", "&&"))
            button.setChecked(tab.name == state.current)
        self._state = state
        self.tick(now)
        self._show_mail(state.mail)
        self._show_worries(state.worries)
        self._fit()

    @property
    def state(self) -> BarState:
        """Return what is shown."""
        return self._state

    @property
    def current(self) -> str:
        """Return the name of the open workspace."""
        return self._state.current

    def tick(self, now: datetime) -> None:
        """Show the time."""
        parts = [short_name(self._state.officer), self._here.hour(now)]
        if self._state.desk:
            parts.insert(0, self._state.desk)
        self.officer.setText(" · ".join(part.replace("&", "&&") for part in parts if part))
        self.officer.setToolTip(f"{self._state.officer}  ({keys.OFFICER_MENU.first})")

    def _show_mail(self, found: MailTrouble) -> None:
        self.mail.setVisible(bool(found))
        title = translate("Mail", "E-mail yang perlu perhatian")
        self.mail.setToolTip(f"{title}  ({keys.MAIL.first})")
        self.mail.setAccessibleName(
            translate("Mail", "E-mail yang perlu perhatian: %1").replace("%1", str(found.count))
        )

    def _show_worries(self, worries: tuple[Worry, ...]) -> None:
        self.worries.setVisible(bool(worries))
        if not worries:
            return
        self.worries.setToolTip("\n".join(worry(one) for one in worries))
        self.worries.setAccessibleName(
            translate("Console", "Perangkat yang perlu perhatian: %1").replace("%1", str(len(worries)))
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write as much of worries and mail as the workspaces and the officer leave room for, at the least their numbers."""
        worries, mail = self._state.worries, self._state.mail
        self.mail.setText(summary(mail))
        if mail and self._left() < (NUMBER_ONLY if worries else 0):
            self.mail.setText(str(mail.count))
        if not worries:
            return
        room = min(self._left() - AROUND_WORRY, LONGEST_WORRY)
        first = next((one for one in worries if asks_for_help(one)), worries[0])
        more = f"  +{len(worries) - 1}" if len(worries) > 1 else ""
        said = self.worries.fontMetrics().elidedText(worry(first), Qt.TextElideMode.ElideRight, room)
        self.worries.setText((said + more).replace("&", "&&") if room >= SHORTEST_WORRY else str(len(worries)))

    def _left(self) -> int:
        """Return how much room is left beside everything but the worries."""
        margins = self._whole.contentsMargins()
        parts = [self._mark.sizeHint(), self._line.sizeHint(), self.officer.sizeHint()]
        if self._state.mail:
            parts.append(self.mail.sizeHint())
        others = sum(part.width() for part in parts) + AFTER_MARK + BEFORE_OFFICER + self._whole.count() * SPACING
        return self.width() - margins.left() - margins.right() - others

    def _rebuild(self, tabs: tuple[Tab, ...]) -> None:
        for button in self._tabs.values():
            self._group.removeButton(button)
        discard(self._line, *self._tabs.values())
        self._tabs = {tab.name: self._tab(tab, tight=len(tabs) >= MANY_TABS) for tab in tabs}
        for button in self._tabs.values():
            self._line.addWidget(button)

    def _tab(self, tab: Tab, *, tight: bool) -> QPushButton:
        made = QPushButton(tab.title)
        made.setObjectName(f"tab:{tab.name}")
        made.setProperty("tone", "tab")
        made.setProperty("tight", tight)
        made.setCheckable(True)
        made.setFont(faces.body(faces.SMALL if tight else faces.TEXT, bold=True))
        made.setMinimumHeight(HEIGHT)
        press_by(made, keys.Keys(tab.keys, ""))
        made.setToolTip(tab.keys)
        made.clicked.connect(lambda: self._choose(tab.name))
        self._group.addButton(made)
        return made


def short_name(name: str) -> str:
    """Return a name as the bar shows it: the first name and the initials of the rest, Sari W."""
    first, *rest = name.split() or [""]
    return " ".join([first, *(f"{part[0]}." for part in rest[:2])])
