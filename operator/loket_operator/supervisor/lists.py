"""The two lists of the settings: sections on the left, records beside them."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from loket_operator.supervisor import keys
from loket_operator.supervisor.section import Section, translate
from loket_operator.supervisor.shelves import ShelfStepper, SideSwitch
from loket_operator.supervisor.state import ListRow, SupervisorState
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column

SECTIONS_WIDTH, RECORDS_WIDTH = 250, 330


class SectionList(QFrame):
    """One button a section; Ctrl+PgDown and Ctrl+PgUp go through them."""

    def __init__(self, verbs: SupervisorVerbs, sections: Sequence[Section[object]]) -> None:
        super().__init__()
        self.setObjectName("sectionList")
        self.setProperty("kind", "side")
        self.setFixedWidth(SECTIONS_WIDTH)
        listed = [one for one in sections if not one.beside]
        self._verbs, self._names = verbs, [one.name for one in listed]
        self._place = {one.name: one.beside or one.name for one in sections}
        self._group = QButtonGroup(self)
        self._buttons = {one.name: self._button(one) for one in listed}
        hint = label(f"{keys.PREVIOUS_SECTION} · {keys.NEXT_SECTION}", font=faces.body(faces.SMALL), role="quiet")
        page = QWidget()
        page.setLayout(column(*self._buttons.values(), 1, gap=0))
        self._area = QScrollArea()
        self._area.setObjectName("sectionArea")
        self._area.setWidgetResizable(True)
        self._area.setWidget(page)
        inner = column(self._area, hint, gap=8)
        inner.setContentsMargins(12, 16, 12, 12)
        self.setLayout(inner)
        for key, by in ((keys.NEXT_SECTION, 1), (keys.PREVIOUS_SECTION, -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self._go(by))

    def show_state(self, state: SupervisorState) -> None:
        """Mark the open section."""
        button = self._buttons[self._place[state.section]]
        button.setChecked(True)
        self._area.ensureWidgetVisible(button)

    def _button(self, section: Section[object]) -> QPushButton:
        made = QPushButton(section.title().replace("&", "&&"))
        made.setObjectName(f"section:{section.name}")
        made.setProperty("tone", "section")
        made.setCheckable(True)
        made.setFont(faces.body(bold=True))
        made.setMinimumHeight(36)
        made.clicked.connect(lambda: self._verbs.show_section(section.name))
        self._group.addButton(made)
        return made

    def _go(self, by: int) -> None:
        at = next((n for n, name in enumerate(self._names) if self._buttons[name].isChecked()), 0)
        self._verbs.show_section(self._names[(at + by) % len(self._names)])


class RecordList(QWidget):
    """The records of a section, and the button for a new one."""

    def __init__(self, verbs: SupervisorVerbs) -> None:
        super().__init__()
        self.setFixedWidth(RECORDS_WIDTH)
        self._verbs = verbs
        self._shown: object = None
        self._current: str | None = None
        self.new = ActButton("", "newRecord", keys.NEW)
        self.new.clicked.connect(verbs.new_row)
        self._area = QScrollArea()
        self._area.setObjectName("recordList")
        self._area.setWidgetResizable(True)
        self.sides = SideSwitch(verbs)
        self.shelves = ShelfStepper(self._again)
        self._last: tuple[SupervisorState, Section[object]] | None = None
        inner = column(self.sides, self.new, self.shelves, self._area, gap=12)
        inner.setStretchFactor(self._area, 1)
        self.setLayout(inner)

    def show_state(self, state: SupervisorState, section: Section[object]) -> None:
        """Show the list; the open record is marked, and those with something typed say so."""
        self.new.set_title(section.new_title())
        self.new.setVisible(section.may_add)
        self._last = (state, section)
        self.sides.show_state(state, section)
        self.shelves.show_state(state)
        current = state.editing.key if state.editing else None
        rows = tuple(one for one in state.rows if not one.shelf or one.shelf == self.shelves.shelf)
        wanted = (state.section, rows, state.unsaved, current, state.picture is None)
        if wanted == self._shown:
            return
        focused = self._focused()
        self._shown = wanted
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(8)
        cards = {one.key: self._card(one, state, current) for one in rows}
        for one in cards.values():
            inner.addWidget(one)
        if not cards and state.picture is not None:
            inner.addWidget(label(translate("Supervisor", "Belum ada."), "recordsEmpty", role="quiet"))
        inner.addStretch(1)
        place = self._area.verticalScrollBar().value()
        self._area.setWidget(page)
        self._area.verticalScrollBar().setValue(place)
        if current in cards and current != self._current:
            inner.activate()
            self._area.ensureWidgetVisible(cards[current])
        self._current = current
        if focused is not None and focused in cards:
            cards[focused].setFocus()

    def _again(self) -> None:
        if self._last is not None:
            self.show_state(*self._last)

    def _focused(self) -> str | None:
        page = self._area.widget()
        buttons = page.findChildren(QPushButton) if page else []
        return next((str(one.property("key")) for one in buttons if one.hasFocus()), None)

    def _card(self, one: ListRow, state: SupervisorState, current: str | None) -> QPushButton:
        made = QPushButton()
        made.setObjectName(f"record:{one.title}")
        made.setProperty("key", one.key)
        made.setCheckable(True)
        made.setChecked(one.key == current)
        made.setAccessibleName(one.title)
        made.setMinimumHeight(60)
        title = ElidedLabel(font=faces.body(bold=True))
        title.setText(one.title)
        about = ElidedLabel(font=faces.body(faces.SMALL), role="quiet")
        marks = [translate("Supervisor", "tidak aktif")] if not one.active else []
        if one.key in state.unsaved:
            marks.insert(0, translate("Supervisor", "belum disimpan"))
        about.setText(" · ".join(part for part in (*marks, one.detail) if part))
        inner = column(title, about, gap=2)
        inner.setContentsMargins(12, 8, 12, 8)
        made.setLayout(inner)
        made.clicked.connect(lambda: self._verbs.open_row(one.key))
        return made
