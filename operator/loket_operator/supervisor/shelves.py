"""What stands above a list of records: whose side it is, and which shelf (a year) of it is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from loket_operator.supervisor import keys
from loket_operator.supervisor.section import Section, translate
from loket_operator.supervisor.state import SupervisorState
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import discard, row


class SideSwitch(QWidget):
    """One button a side (office, LKPP); Alt+O goes to the other one."""

    def __init__(self, verbs: SupervisorVerbs) -> None:
        super().__init__()
        self._verbs = verbs
        self._sides: tuple[tuple[str, str], ...] = ()
        self._group = QButtonGroup(self)
        self._line = row(gap=6)
        hint = label(keys.OTHER_SIDE.hint, font=faces.body(faces.SMALL), role="quiet")
        whole = row(self._line, hint, gap=8)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        _press(self, keys.OTHER_SIDE.first, self._other)

    def show_state(self, state: SupervisorState, section: Section[object]) -> None:
        """Show the open section's sides, none for most."""
        sides = section.sides()
        self.setVisible(bool(sides))
        if sides != self._sides:
            self._sides = sides
            for button in self._group.buttons():
                self._group.removeButton(button)
                discard(self._line, button)
            for name, title in sides:
                self._line.addWidget(self._button(name, title))
        for button in self._group.buttons():
            button.setChecked(button.objectName() == f"side:{state.section}")

    def _button(self, name: str, title: str) -> QPushButton:
        made = QPushButton(title)
        made.setObjectName(f"side:{name}")
        made.setProperty("tone", "section")
        made.setCheckable(True)
        made.setFont(faces.body(bold=True))
        made.setMinimumHeight(40)
        made.clicked.connect(lambda: self._verbs.show_section(name))
        self._group.addButton(made)
        return made

    def _other(self) -> None:
        buttons = self._group.buttons()
        at = next((n for n, one in enumerate(buttons) if one.isChecked()), 0)
        if buttons:
            buttons[(at + 1) % len(buttons)].click()


class ShelfStepper(QWidget):
    """Goes from one shelf to the next; `moved` is called after each step."""

    def __init__(self, moved: Callable[[], None]) -> None:
        super().__init__()
        self._moved = moved
        self._shelves: tuple[str, ...] = ()
        self._place = ("", "")
        self.shelf = ""
        self.back = quiet_button(f"‹  {keys.PREVIOUS_SHELF}", "previousShelf", tone="plain")
        self.on = quiet_button(f"{keys.NEXT_SHELF}  ›", "nextShelf", tone="plain")
        self.back.setAccessibleName(translate("Calendar", "Tahun sebelumnya"))
        self.on.setAccessibleName(translate("Calendar", "Tahun berikutnya"))
        self._title = label("", "shelf", font=faces.heading(faces.LEAD))
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = row(self.back, self._title, self.on, gap=6)
        line.setStretch(1, 1)
        self.setLayout(line)
        for key, button in ((keys.PREVIOUS_SHELF, self.back), (keys.NEXT_SHELF, self.on)):
            _press(self, key, button.click)
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))

    def show_state(self, state: SupervisorState) -> None:
        """Offer the shelves of the records; the open record's one, else this year's, is shown first."""
        self._shelves = tuple(sorted({one.shelf for one in state.rows if one.shelf}))
        self.setVisible(bool(self._shelves))
        current = state.editing.key if state.editing else ""
        place = (state.section, current)
        wanted = next((one.shelf for one in state.rows if one.key == current), "")
        if wanted and place != self._place:
            self.shelf = wanted
        if wanted or not current:
            self._place = place
        if self.shelf not in self._shelves:
            now = f"{state.now:%Y}" if state.now else ""
            self.shelf = now if now in self._shelves else (self._shelves[-1] if self._shelves else "")
        self._title.setText(self.shelf)
        at = self._shelves.index(self.shelf) if self._shelves else 0
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < len(self._shelves) - 1)

    def _step(self, by: int) -> None:
        at = self._shelves.index(self.shelf) + by
        self.shelf = self._shelves[max(0, min(len(self._shelves) - 1, at))]
        self._moved()


def _press(widget: QWidget, key: str, pressed: Callable[[], None]) -> None:
    made = QShortcut(QKeySequence(key), widget)
    made.setAutoRepeat(False)
    made.activated.connect(pressed)
