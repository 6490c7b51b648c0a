"""The head of the open form: the number, who sits there, and the running standard of the present step."""

from loket_shared.qt.texts import phone
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from loket_operator.cases.words import state_name
from loket_operator.desk import words
from loket_operator.desk.clock import Level, Reading
from loket_operator.desk.visitor import Visitor
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel, Pill, label, set_role
from loket_operator.widgets.layout import column, row

_KIND = {Level.CALM: "calm", Level.AMBER: "amber", Level.RED: "red"}
ROLES = {Level.CALM: "ok", Level.AMBER: "warn", Level.RED: "bad"}


class StepCard(QFrame):
    """The present step's clock: code and name, elapsed and standard, and the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepCard")
        self.setProperty("kind", "calm")
        self.setMinimumWidth(210)
        self._title = label("", "stepTitle", font=faces.body(faces.SMALL))
        self._clock = label("", "stepClock", font=faces.heading(faces.TITLE))
        self._words = label("", "stepWords", font=faces.body(faces.SMALL))
        self.setLayout(column(self._title, row(self._clock, 1, self._words, gap=16), gap=2, margins=10))

    def show_reading(self, reading: Reading, title: str = "") -> None:
        """Show one reading of the clock; the colour never stands without its words. `title` names a step of another screen."""
        self._title.setText(title or words.step_title(reading.step.code))
        self._clock.setText(words.clock(reading))
        self._words.setText(words.level(reading))
        self.setToolTip(words.overdue(reading))
        measured = reading.step.standard is not None
        kind = _KIND[reading.level] if measured else "card"
        for part in (self._title, self._clock, self._words):
            set_role(part, ROLES[reading.level] if measured else "quiet")
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)


class Header(QWidget):
    """Number, visitor and clock in one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("visitorHeader")
        self._number = label("", "currentNumber", font=faces.heading(faces.NUMBER, 800), role="brand")
        self._name = ElidedLabel("visitorName", font=faces.heading(faces.TITLE))
        self._about = ElidedLabel("visitorAbout", role="quiet")
        self._priority = Pill(words.translate("Desk", "prioritas"), "priorityPill", "warn")
        self._skips = Pill("", "skipsPill", "warn")
        self._returns = Pill("", "returnsPill")
        self.step = StepCard()
        about = row(self._priority, self._skips, self._returns, self._about, gap=8)
        middle = column(1, self._name, about, 1, gap=2)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(20)
        line.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(middle, 1)
        line.addWidget(self.step, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_visitor(self, visitor: Visitor) -> None:
        """Show who it is; everything that does not fit stands in the tooltip."""
        person = visitor.person
        self._number.setText(visitor.label)
        self._name.setText(" — ".join(part for part in (person.name, person.organisation) if part))
        self._about.setText(about(visitor))
        self._priority.setVisible(visitor.priority)
        self._skips.setVisible(visitor.skips > 0)
        self._returns.setVisible(visitor.older)
        if visitor.older and visitor.sheet is not None:
            comes_back = words.translate("Desk", "lanjutan: %1")
            self._returns.setText(comes_back.replace("%1", state_name(visitor.sheet.state)))
        self._skips.setText(words.translate("Desk", "dilewati %1×").replace("%1", str(visitor.skips)))


def about(visitor: Visitor) -> str:
    """Return role, telephone, form number, companions and which visit it is, in one line."""
    person, sheet = visitor.person, visitor.sheet
    parts = [
        person.spse_role,
        phone(person.phone) if person.phone else "",
        "" if visitor.older else sheet.form_label if sheet else visitor.service,
    ]
    if sheet is not None:
        parts.append(words.visits(sheet.visits))
    if visitor.came:
        parts.insert(0, words.translate("Desk", "yang datang: %1").replace("%1", visitor.came))
    if visitor.older and sheet is not None:
        parts.insert(0, sheet.form_label)
    if person.companions:
        parts.append(words.translate("Desk", "%1 pendamping").replace("%1", str(person.companions)))
    return " · ".join(part for part in parts if part)
