"""One field of a settings form: its title, its editor, a hint, another person's value, and what is wrong."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from loket_operator.supervisor.section import translate
from loket_operator.supervisor.state import FieldSpec, Kind, Value
from loket_operator.widgets import type as faces
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.choices import choose, fill
from loket_operator.widgets.fields import choice, line, text_area
from loket_operator.widgets.labels import label, set_role

ROLE_COLUMNS = 3


class FormField(QWidget):
    """`typed(name, value)` is called for every change that a person makes."""

    def __init__(self, spec: FieldSpec, typed: Callable[[str, Value], None]) -> None:
        super().__init__()
        self.spec, self._typed = spec, typed
        self._order: tuple[str, ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        self.editor = self._editor()
        title = f"{spec.title} *" if spec.required else spec.title
        self._title = label(title, font=faces.body(faces.SMALL, bold=True), role="quiet", wrap=True)
        self._hint = label(spec.hint, font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._other = label("", f"other:{spec.name}", font=faces.body(faces.SMALL, bold=True), role="warn", wrap=True)
        self._error = label("", f"error:{spec.name}", font=faces.body(faces.SMALL), role="bad", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._title, self.editor, self._hint, self._other, self._error):
            column.addWidget(part)
        column.addStretch(1)
        # only now that they have a place: a label shown without one is a window and takes the keyboard
        self._title.setVisible(spec.kind is not Kind.FLAG)
        self._hint.setVisible(bool(spec.hint))
        self._other.hide()
        self._error.hide()

    def show_value(self, value: Value) -> None:
        """Show a value without telling anybody; a text that stands there already is left alone, cursor included."""
        blocked = QSignalBlocker(self.editor)
        match self.editor:
            case QLineEdit() as editor if editor.text().strip() != str(value).strip() or not value:
                editor.setText(str(value))
                if not editor.hasFocus():
                    editor.setCursorPosition(0)
            case QPlainTextEdit() as editor if editor.toPlainText().strip() != str(value).strip() or not value:
                editor.setPlainText(str(value))
            case QComboBox() as editor:
                choose(editor, value)
            case QCheckBox() as editor:
                editor.setChecked(value is True)
            case _ if isinstance(value, tuple) and self._boxes:
                self._order = value
                for key, box in self._boxes.items():
                    silent = QSignalBlocker(box)
                    box.setChecked(key in value)
                    silent.unblock()
        blocked.unblock()

    def show_error(self, why: str) -> None:
        """Show what is wrong; an empty text takes it away."""
        self._error.setText(why)
        self._error.setVisible(bool(why))
        self._hint.setVisible(bool(self.spec.hint) and not why)
        set_role(self.editor, "bad" if why else "")

    def show_theirs(self, value: Value | None) -> None:
        """Show what another person saved in this field meanwhile; None when it is the same."""
        said = translate("Supervisor", "Kini tersimpan: %1")
        self._other.setText("" if value is None else said.replace("%1", self._in_words(value)))
        self._other.setVisible(value is not None)

    def _in_words(self, value: Value) -> str:
        options = dict(self.spec.options)
        match value:
            case bool():
                return translate("Supervisor", "ya") if value else translate("Supervisor", "tidak")
            case str():
                return options.get(value, value) or translate("Supervisor", "(kosong)")
            case _:
                return ", ".join(options.get(one, one) for one in value) or translate("Supervisor", "(kosong)")

    def _editor(self) -> QWidget:
        name = f"field:{self.spec.name}"
        match self.spec.kind:
            case Kind.TEXT | Kind.SECRET:
                return self._line(name)
            case Kind.LONG:
                area = text_area(name)
                area.setAccessibleName(self.spec.title)
                area.setFixedHeight(104)
                area.textChanged.connect(lambda: self._typed(self.spec.name, area.toPlainText()))
                return area
            case Kind.CHOICE:
                box = choice(name)
                box.setAccessibleName(self.spec.title)
                box.setFont(faces.body())
                box.setMinimumHeight(40)
                fill(box, self.spec.options)
                box.activated.connect(lambda _at: self._typed(self.spec.name, str(box.currentData())))
                return box
            case Kind.FLAG:
                return self._check(name, self.spec.title, lambda on: self._typed(self.spec.name, on))
            case Kind.MANY:
                return self._group(name)

    def _line(self, name: str) -> QLineEdit:
        made = line(name, limit=self.spec.limit)
        made.setAccessibleName(self.spec.title)
        made.setFont(faces.body())
        made.setMinimumHeight(40)
        if self.spec.kind is Kind.SECRET:
            made.setEchoMode(QLineEdit.EchoMode.Password)
            made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        made.textEdited.connect(lambda text: self._typed(self.spec.name, text))
        return made

    def _check(self, name: str, title: str, toggled: Callable[[bool], None]) -> QCheckBox:
        made = TickBox(title.replace("&", "&&"))
        made.setObjectName(name)
        made.setFont(faces.body())
        made.setMinimumHeight(32)
        made.toggled.connect(toggled)
        return made

    def _group(self, name: str) -> QWidget:
        whole = QWidget()
        whole.setObjectName(name)
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for at, (key, title) in enumerate(self.spec.options):
            box = self._check(f"{name}:{key}", title, partial(self._tick, key))
            self._boxes[key] = box
            grid.addWidget(box, at // ROLE_COLUMNS, at % ROLE_COLUMNS)
        return whole

    def _tick(self, key: str, on: bool) -> None:
        rest = tuple(one for one in self._order if one != key)
        self._order = (*rest, key) if on else rest
        self._typed(self.spec.name, self._order)
