"""The editors of an act's panel: each shows a value, tells when a person changed it, and has room for its error."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.cases.state import Panel, Value
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.choices import choose
from loket_operator.widgets.fields import Field, choice, line, text_area
from loket_operator.widgets.labels import label

Changed = Callable[[str, Value], None]
TEXT_HEIGHT = 84


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

    def stretch(self, least: int, most: int) -> None:
        """Let a longer text take the room that its page has left, between these heights."""
        if isinstance(self._editor, BoundedText):
            self._editor.setMinimumHeight(least)
            self._editor.setMaximumHeight(most)

    def put(self, panel: Panel) -> None:
        """Show the panel's text."""
        text = str(panel.typed.get(self.spec.name) or "")
        blocked = QSignalBlocker(self._editor)
        if isinstance(self._editor, QPlainTextEdit):
            if self._editor.toPlainText() != text:
                self._editor.setPlainText(text)
        elif self._editor.text() != text:
            self._editor.setText(text)
            self._editor.setCursorPosition(len(text) if self._editor.hasFocus() else 0)
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
