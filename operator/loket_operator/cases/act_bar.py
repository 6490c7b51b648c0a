"""The acts of an open case: those that its state mostly needs, and all of them at once; each with its key."""

from datetime import datetime

from loket_shared.services.case_story import CaseStory
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from loket_operator.cases import act_words, keys
from loket_operator.cases.act_words import translate
from loket_operator.cases.acts import BESIDE, CaseAct, Officer, frequent, resting
from loket_operator.cases.state import OpenedCase
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

FREQUENT = 5


def act_keys(verbs: CasesVerbs, owner: QWidget) -> list[QShortcut]:
    """Let every act's key work wherever the focus is, whether its button is shown or not; a resting act says why."""
    made = []
    for act, one in keys.OF_ACT.items():
        for key in one.all:
            shortcut = QShortcut(QKeySequence(key), owner)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda pressed=act: verbs.start(pressed))
            made.append(shortcut)
    return made


class ActBar(QWidget):
    """Two rows of three: five acts of this state and "all acts"."""

    def __init__(self, verbs: CasesVerbs) -> None:
        super().__init__()
        self.setObjectName("actBar")
        self._buttons = [_button(f"frequentAct:{at}") for at in range(FREQUENT)]
        self._acts: tuple[CaseAct, ...] = ()
        for at, button in enumerate(self._buttons):
            button.clicked.connect(lambda _on=False, place=at: verbs.start(self._acts[place]))
        self.all = ActButton(translate("CaseActs", "Semua tindakan"), "allActsButton", keys.ALL_ACTS)
        self.all.setMinimumHeight(44)
        self.all.clicked.connect(verbs.show_all_acts)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, button in enumerate((*self._buttons, self.all)):
            grid.addWidget(button, at // 3, at % 3)
            grid.setColumnStretch(at % 3, 1)

    def show_case(self, opened: OpenedCase, officer: Officer, now: datetime, here: Here) -> None:
        """Show the acts of this state; a resting one says why in its tooltip. An open panel takes their place."""
        self.setVisible(opened.panel is None and not opened.choosing)
        self._acts = frequent(opened.story)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(self._acts))
            if at < len(self._acts):
                _show(button, self._acts[at], opened.story, officer, now, here)


class AllActs(QFrame):
    """Every act of a case's way at once; pressing one opens its panel in this place."""

    def __init__(self, verbs: CasesVerbs) -> None:
        super().__init__()
        self.setObjectName("allActs")
        self.setProperty("kind", "panel")
        self.buttons = {act: _button(f"act:{act}") for act in CaseAct if act not in BESIDE}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for at, (act, button) in enumerate(self.buttons.items()):
            button.clicked.connect(lambda _on=False, pressed=act: verbs.start(pressed))
            button.show_hint(keys.OF_ACT[act].first)
            button.set_title(act_words.title(act))
            button.setMinimumHeight(36)
            grid.addWidget(button, at // 3, at % 3)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        close = quiet_button(translate("CaseActs", "Sembunyikan") + "  Esc", "allActsClose")
        close.clicked.connect(verbs.close_panel)
        bind(self, "Esc", close)
        head = label(translate("CaseActs", "Semua tindakan"), font=faces.heading(faces.TEXT))
        self.setLayout(column(row(head, 1, close, gap=8), grid, gap=4, margins=8))
        self.hide()

    def show_case(self, opened: OpenedCase, officer: Officer, now: datetime, here: Here) -> None:
        """Show which acts are possible."""
        was = self.isVisible()
        self.setVisible(opened.choosing)
        if not opened.choosing:
            return
        for act, button in self.buttons.items():
            _show(button, act, opened.story, officer, now, here)
        if not was:
            first = next((one for one in self.buttons.values() if one.isEnabled()), None)
            if first is not None:
                first.setFocus()


def _button(name: str) -> ActButton:
    made = ActButton("", name, None)
    made.setMinimumHeight(44)
    return made


def _show(button: ActButton, act: CaseAct, story: CaseStory, officer: Officer, now: datetime, here: Here) -> None:
    key: Keys = keys.OF_ACT[act]
    rest = resting(act, story, officer, now)
    button.set_title(act_words.title(act))
    button.show_hint(key.first)
    button.setEnabled(rest is None)
    button.set_reason(act_words.why_resting(rest, story, here) if rest else "")
