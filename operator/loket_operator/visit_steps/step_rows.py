"""A visit's steps by key, a line each: what is done, its standard, its clock, and the button that begins or ends it."""

from datetime import datetime
from functools import partial

from loket_shared.services.hand_steps import HandStep
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from loket_operator.keys import Keys
from loket_operator.visit_steps import words
from loket_operator.visit_steps.verbs import StepsVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column

HIGH, GAP, SCROLL_BAR = 44, 6, 6


class StepRow(QWidget):
    """One step."""

    def __init__(self, step: HandStep, verbs: StepsVerbs) -> None:
        super().__init__()
        number = step.number
        self._title = ElidedLabel(f"handStep:{number}", font=faces.body(bold=True))
        self._standard = label("", f"handStepStandard:{number}", font=faces.body(faces.SMALL), role="quiet")
        self._clock = label("", f"handStepClock:{number}", font=faces.heading(faces.TEXT))
        self.press = ActButton("", f"handStepButton:{number}")
        self.press.setFixedWidth(290)
        self.press.setMinimumHeight(HIGH - GAP)
        self.press.clicked.connect(partial(verbs.press, number))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._title, 1)
        for part in (self._standard, self._clock, self.press):
            line.addWidget(part)

    def show_step(self, step: HandStep, now: datetime, *, by_key: Keys | None, resting: bool) -> None:
        """Show the step at `now` (aware UTC); `by_key` begins or ends it when it is the one that is due."""
        self._title.setText(words.title(step))
        self._standard.setText(words.standard(step))
        self._standard.setVisible(bool(self._standard.text()))
        said, role = words.clock(step, now)
        self._clock.setText(said)
        set_role(self._clock, role)
        self.press.set_title(words.button(step))
        self.press.show_hint(by_key.hint if by_key is not None else "")
        self.press.setEnabled(not resting and (step.ends if step.since is not None or not step.begins else True))


class StepRows(QScrollArea):
    """All steps; beyond `most` of them the others are scrolled to, the one that is due stays in sight."""

    def __init__(self, verbs: StepsVerbs, most: int, keys: Keys) -> None:
        super().__init__()
        self.setObjectName("handSteps")
        self.setWidgetResizable(True)
        self._verbs, self.most, self._keys = verbs, most, keys
        self._rows: dict[int, StepRow] = {}
        self._next: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def show_steps(self, steps: tuple[HandStep, ...], due: HandStep | None, now: datetime, *, resting: bool) -> None:
        """Show the steps in their order."""
        if tuple(self._rows) != tuple(step.number for step in steps):
            self._build(steps)
        self.setFixedHeight(max(min(len(steps), self.most), 1) * HIGH)
        for step in steps:
            by_key = self._keys if due is not None and due.number == step.number else None
            self._rows[step.number].show_step(step, now, by_key=by_key, resting=resting)
        number = due.number if due is not None else None
        if number != self._next:
            self._next = number
            self._follow()

    def due_button(self) -> ActButton | None:
        """Return the button of the step that is due."""
        row = self._rows.get(self._next) if self._next is not None else None
        return row.press if row is not None else None

    def press_due(self) -> None:
        """Begin or end the step that is due."""
        button = self.due_button()
        if button is not None and button.isEnabled() and button.isVisible():
            button.click()

    def _follow(self) -> None:
        row = self._rows.get(self._next) if self._next is not None else None
        page = self.widget()
        if row is not None and page is not None and (lines := page.layout()) is not None:
            lines.activate()  # else rows still lie as they did before the last change of size
            self.verticalScrollBar().setValue(row.y())

    def _build(self, steps: tuple[HandStep, ...]) -> None:
        self._rows = {step.number: StepRow(step, self._verbs) for step in steps}
        page = QWidget()
        lines = column(*self._rows.values(), gap=GAP)
        lines.setContentsMargins(0, 0, SCROLL_BAR if len(steps) > 1 else 0, 0)
        page.setLayout(lines)
        self.setWidget(page)
        self._next = None
