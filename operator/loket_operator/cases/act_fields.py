"""The editors of an act's panel: each shows a value, tells when a person changed it, and has room for its error."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from loket_shared.services.case_finding import FoundCase
from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, QTime
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from loket_operator.cases import words
from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.cases.state import Panel, Value
from loket_operator.cases.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.choices import choose
from loket_operator.widgets.fields import Field, choice, line, text_area
from loket_operator.widgets.labels import label
from loket_operator.words import Here

Changed = Callable[[str, Value], None]
TEXT_HEIGHT = 84
LONGEST_NAME = 48


class Control(QWidget):
    """One field of the panel; `focus` is where the keyboard goes."""

    def __init__(self, spec: FieldSpec, editor: QWidget, *, name: str) -> None:
        super().__init__()
        self.spec, self.focus = spec, editor
        editor.setObjectName(name)
        self._error = label("", f"{name}Error", font=faces.body(faces.SMALL), role="bad", wrap=True)
        self._error.hide()

    def put(self, panel: Panel) -> None:
        """Show what the panel holds, without telling anybody."""

    def set_error(self, text: str) -> None:
        """Show what is wrong; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def stack(self, *parts: QWidget) -> None:
        """Lay the parts below each other, the error last."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        for part in (*parts, self._error):
            whole.addWidget(part)
        whole.addStretch(1)

    def title(self) -> QWidget:
        """Return the field's name."""
        made = label(self.spec.title, font=faces.body(faces.SMALL, bold=True), role="quiet")
        self.focus.setAccessibleName(self.spec.title)
        return made


class TextControl(Control):
    """One line or several."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str) -> None:
        name = f"{prefix}{spec.name.capitalize()}"
        editor: QLineEdit | QPlainTextEdit
        if spec.kind is Kind.TEXT:
            editor = text_area(name, limit=spec.limit)
            editor.setFixedHeight(TEXT_HEIGHT)
            editor.textChanged.connect(lambda: changed(spec.name, editor.toPlainText()))
        else:
            editor = line(name, limit=spec.limit)
            editor.textEdited.connect(lambda text: changed(spec.name, text))
        super().__init__(spec, editor, name=name)
        self._field = Field(spec.title, editor, required=not spec.may_be_empty)
        self._editor = editor
        self.stack(self._field)

    def grow(self, height: int) -> None:
        """Give a longer text more room."""
        if isinstance(self._editor, BoundedText):
            self._editor.setFixedHeight(height)

    def put(self, panel: Panel) -> None:
        """Show the panel's text."""
        text = str(panel.typed.get(self.spec.name) or "")
        blocked = QSignalBlocker(self._editor)
        if isinstance(self._editor, QPlainTextEdit):
            if self._editor.toPlainText() != text:
                self._editor.setPlainText(text)
        elif self._editor.text() != text:
            self._editor.setText(text)
        blocked.unblock()

    def set_error(self, text: str) -> None:
        """Show what is wrong below the editor."""
        self._field.set_error(text)


class ChoiceControl(Control):
    """One of a few."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str) -> None:
        box: QComboBox = choice("")
        for value, name in spec.options:
            box.addItem(name, value)
        box.setFont(faces.body())
        box.setMinimumHeight(40)
        box.activated.connect(lambda _at: changed(spec.name, box.currentData()))
        super().__init__(spec, box, name=f"{prefix}{spec.name.capitalize()}")
        self._box = box
        self.stack(self.title(), box)

    def put(self, panel: Panel) -> None:
        """Show the chosen one."""
        choose(self._box, panel.typed.get(self.spec.name))


class WhenControl(Control):
    """A day and an hour; one that may be left out has a box to tick."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str, here: Here) -> None:
        edit = QDateTimeEdit()
        super().__init__(spec, edit, name=f"{prefix}{spec.name.capitalize()}")
        self._edit, self._changed, self._here = edit, changed, here
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("d MMM yyyy  HH:mm")
        edit.setFont(faces.body())
        edit.setMinimumHeight(40)
        edit.setMinimumWidth(200)
        edit.dateTimeChanged.connect(lambda _at: self._tell())
        self._given = TickBox()
        self._given.setObjectName(f"{prefix}{spec.name.capitalize()}Given")
        self._given.setAccessibleName(spec.title)
        self._given.setToolTip(translate("Cases", "Pakai waktu ini"))
        if not spec.may_be_empty:
            self._given.hide()
        self._given.setMinimumSize(36, 36)
        self._given.toggled.connect(lambda _on: self._tell())
        both = QWidget()
        inner = QHBoxLayout(both)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self._given)
        inner.addWidget(edit, 1)
        self.stack(self.title(), both)

    def put(self, panel: Panel) -> None:
        """Show the instant as the office's clock does."""
        value = panel.typed.get(self.spec.name)
        blocked = QSignalBlocker(self._edit), QSignalBlocker(self._given)
        if isinstance(value, datetime):
            local = value.astimezone(ZoneInfo(self._here.zone))
            if self._instant() != local.replace(second=0, microsecond=0):
                self._edit.setDateTime(
                    QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
                )
        given = isinstance(value, datetime)
        self._given.setChecked(given)
        self._edit.setEnabled(given or not self.spec.may_be_empty)
        for one in blocked:
            one.unblock()

    def _instant(self) -> datetime:
        at = self._edit.dateTime()
        day, hour = at.date(), at.time()
        return datetime(
            day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=ZoneInfo(self._here.zone)
        )

    def _tell(self) -> None:
        given = self._given.isChecked() or not self.spec.may_be_empty
        self._changed(self.spec.name, self._instant() if given else None)


class TicksControl(Control):
    """Several of a list, three beside each other."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str) -> None:
        super().__init__(spec, QWidget(), name=f"{prefix}{spec.name.capitalize()}")
        self._boxes = [TickBox(name.replace("&", "&&")) for _, name in spec.options]
        self._changed = changed
        columns = QHBoxLayout(self.focus)
        columns.setContentsMargins(0, 0, 0, 0)
        sides = (QVBoxLayout(), QVBoxLayout(), QVBoxLayout())
        for at, box in enumerate(self._boxes):
            box.setFont(faces.body())
            box.setObjectName(f"{prefix}Tick:{at}")
            box.toggled.connect(lambda _on: self._tell())
            sides[at % 3].addWidget(box)
        for side in sides:
            side.setSpacing(0)
            side.addStretch(1)
            columns.addLayout(side, 1)
        self.stack(self.title(), self.focus)

    def put(self, panel: Panel) -> None:
        """Show what is ticked."""
        ticked = panel.typed.get(self.spec.name)
        for (value, _), box in zip(self.spec.options, self._boxes, strict=True):
            blocked = QSignalBlocker(box)
            box.setChecked(isinstance(ticked, tuple) and value in ticked)
            blocked.unblock()

    def _tell(self) -> None:
        ticked = zip(self.spec.options, self._boxes, strict=True)
        self._changed(self.spec.name, tuple(value for (value, _), box in ticked if box.isChecked()))


class CaseControl(Control):
    """Another case: searched as one types, chosen from what is found."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str) -> None:
        edit = line("", placeholder=translate("Cases", "mis. 413 atau nama"))
        edit.setFont(faces.body())
        edit.setMinimumHeight(40)
        edit.textEdited.connect(lambda text: changed("find", text))
        super().__init__(spec, edit, name=f"{prefix}Find")
        self._prefix, self._edit, self._changed = prefix, edit, changed
        self._found: tuple[FoundCase, ...] = ()
        self._chosen = ""
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.stack(self.title(), edit, self._list)

    def put(self, panel: Panel) -> None:
        """Show what was found, and which is chosen."""
        typed, chosen = str(panel.typed.get("find") or ""), str(panel.typed.get("other") or "")
        if self._edit.text() != typed:
            self._edit.setText(typed)
        if (panel.found, chosen) == (self._found, self._chosen):
            return
        self._found, self._chosen = panel.found, chosen
        while (taken := self._lines.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.deleteLater()
        for one in panel.found[:4]:
            name = one.name if len(one.name) <= LONGEST_NAME else f"{one.name[:LONGEST_NAME]}…"
            said = f"{one.form_label}  {name} · {words.state_name(one.state)}"
            button = quiet_button(said.replace("&", "&&"), f"{self._prefix}Other:{one.form_label}", tone="section")
            button.setCheckable(True)
            button.setChecked(str(one.case_id) == chosen)
            button.clicked.connect(lambda _on=False, key=str(one.case_id): self._changed("other", key))
            self._lines.addWidget(button)


class CopyControl(Control):
    """A text to read and to copy; it follows what the other fields choose."""

    def __init__(self, spec: FieldSpec, prefix: str) -> None:
        edit = QPlainTextEdit()
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setFont(faces.body())
        edit.setFixedHeight(160)
        super().__init__(spec, edit, name=f"{prefix}Text")
        self._text = edit
        self.stack(self.title(), edit)

    def put(self, panel: Panel) -> None:
        """Show the text."""
        if self._text.toPlainText() != panel.shown:
            self._text.setPlainText(panel.shown)


def control(spec: FieldSpec, changed: Changed, prefix: str, here: Here) -> Control:
    """Return the editor for a field; `prefix` starts its object name."""
    match spec.kind:
        case Kind.TEXT | Kind.LINE:
            return TextControl(spec, changed, prefix)
        case Kind.CHOICE:
            return ChoiceControl(spec, changed, prefix)
        case Kind.WHEN:
            return WhenControl(spec, changed, prefix, here)
        case Kind.TICKS:
            return TicksControl(spec, changed, prefix)
        case Kind.CASE:
            return CaseControl(spec, changed, prefix)
        case Kind.COPY:
            return CopyControl(spec, prefix)
