"""Form fields: the name above, the editor, and below it what is wrong in words that say what to do."""

from loket_shared.qt.icons import icon
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label, set_role

Editor = QLineEdit | QPlainTextEdit | QComboBox


class Field(QWidget):
    """One named editor with room for its error."""

    def __init__(self, title: str, editor: Editor, *, required: bool = False) -> None:
        super().__init__()
        self.editor = editor
        name = editor.objectName()
        self._title = label(
            f"{title} *" if required else title, f"{name}Title", font=faces.body(faces.SMALL, bold=True), role="quiet"
        )
        self._error = label("", f"{name}Error", font=faces.body(faces.SMALL), role="bad", wrap=True)
        self._error.hide()
        self._title.setBuddy(editor)
        editor.setAccessibleName(title)
        editor.setFont(faces.body())
        if not isinstance(editor, QPlainTextEdit):
            editor.setMinimumHeight(40)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._title, editor, self._error):
            column.addWidget(part)

    def set_error(self, text: str) -> None:
        """Show what is wrong beside the editor; an empty text takes it away."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        set_role(self.editor, "bad" if text else "")

    @property
    def error(self) -> str:
        """Return the error that is shown."""
        return self._error.text()


def line(name: str, *, limit: int = 200, placeholder: str = "") -> QLineEdit:
    """Return a one-line editor; `limit` is what the database keeps."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setMaxLength(limit)
    made.setPlaceholderText(placeholder)
    return made


def text_area(name: str, *, placeholder: str = "") -> QPlainTextEdit:
    """Return an editor for longer text in which Tab moves on to the next field."""
    made = QPlainTextEdit()
    made.setObjectName(name)
    made.setTabChangesFocus(True)
    made.setPlaceholderText(placeholder)
    made.setFont(faces.body())
    return made


class Choice(QComboBox):
    """A drop-down list that may be narrow, with its arrow drawn in the text's colour."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = 18
        place = QRect(self.width() - side - 10, (self.height() - side) // 2, side, side)
        colour = self.palette().text().color().name()
        painter = QPainter(self)
        icon("chevron-down", colour).paint(painter, place)
        painter.end()


def choice(name: str) -> QComboBox:
    """Return a drop-down list."""
    made = Choice()
    made.setObjectName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
