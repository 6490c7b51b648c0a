"""The moves that are possible with the chosen escalation now, each with its key; nothing else is offered."""

from loket_shared.domain.escalation import EscalationVerb
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from loket_operator.escalation import keys, words
from loket_operator.escalation.state import EscalationsState
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.widgets.buttons import ActButton

COLUMNS = 3


class MoveBar(QWidget):
    """Rows of three; out of sight while a form is open, whose keys go on working."""

    def __init__(self, verbs: EscalationVerbs) -> None:
        super().__init__()
        self.setObjectName("moveBar")
        self._shown: tuple[EscalationVerb, ...] = ()
        self.buttons: dict[EscalationVerb, ActButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for verb in keys.OF_MOVE:
            made = ActButton(words.move_title(verb), f"move:{verb}")
            made.show_hint(keys.OF_MOVE[verb].first)
            made.setMinimumHeight(40)
            made.clicked.connect(lambda _on=False, pressed=verb: verbs.start(pressed))
            self.buttons[verb] = made
            made.setParent(self)
        for at in range(COLUMNS):
            self._grid.setColumnStretch(at, 1)

    def show_state(self, state: EscalationsState) -> None:
        """Show what is possible."""
        moves = state.moves
        self.setVisible(state.form is None and bool(moves))
        if moves != self._shown:
            self._shown = moves
            for button in self.buttons.values():
                self._grid.removeWidget(button)
                button.setVisible(False)
            for at, verb in enumerate(moves):
                self._grid.addWidget(self.buttons[verb], at // COLUMNS, at % COLUMNS)
                self.buttons[verb].setVisible(True)

    def begin(self) -> None:
        """Take the keyboard at the first move."""
        if self._shown:
            self.buttons[self._shown[0]].setFocus()


def move_keys(verbs: EscalationVerbs, owner: QWidget) -> list[QShortcut]:
    """Let every move's key work wherever the focus is; one that is not possible says why."""
    made = []
    for verb, one in keys.OF_MOVE.items():
        for key in one.all:
            shortcut = QShortcut(QKeySequence(key), owner)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda pressed=verb: verbs.start(pressed))
            made.append(shortcut)
    return made
