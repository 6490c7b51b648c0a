"""One line below the bar: the work that stays open below or above the workspace at the front, with its clock."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame

from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import row
from loket_operator.workspace import Notice


@dataclass(frozen=True, slots=True)
class StripState:
    """What the strip shows: a notice, and the button's title with its key."""

    notice: Notice
    button: str


class Strip(QFrame):
    """Hidden while nothing is open elsewhere; its button brings that to the front."""

    def __init__(self, press: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setProperty("kind", "strip")
        self._title = ElidedLabel("stripTitle", font=faces.body(faces.TEXT, bold=True))
        self._clock = label("", "stripClock", font=faces.heading(faces.TEXT))
        self._words = label("", "stripWords", font=faces.body(faces.SMALL))
        self.button = quiet_button("", "stripButton", tone="plain")
        self.button.clicked.connect(press)
        line = row(self._title, self._clock, self._words, self.button, gap=16)
        line.setStretch(0, 1)
        line.setContentsMargins(22, 4, 12, 4)
        self.setLayout(line)
        self.hide()

    def show_state(self, state: StripState | None) -> None:
        """Show what is open elsewhere, or nothing."""
        self.setVisible(state is not None)
        if state is None:
            return
        notice = state.notice
        self._title.setText(notice.title)
        self._clock.setText(notice.clock)
        self._words.setText(notice.words)
        self._clock.setVisible(bool(notice.clock))
        self._words.setVisible(bool(notice.words))
        for part in (self._clock, self._words):
            set_role(part, notice.role)
        self.button.setText(state.button)
