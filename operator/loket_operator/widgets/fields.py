"""Form fields: the name above, the editor, and below it what is wrong in words that say what to do."""

from loket_shared.qt.icons import icon
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.labels import label, set_role
from loket_operator.words import too_long

Editor = QLineEdit | QPlainTextEdit | QComboBox


class Field(QWidget):
    """One named editor with room for its error."""

    def __init__(self, title: str, editor: Editor, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        if isinstance(editor, BoundedText):
            editor.refused.connect(lambda length: self.set_error(too_long(length, editor.limit)))
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


def text_area(name: str, *, limit: int = PROBLEM, placeholder: str = "") -> QPlainTextEdit:
    """Return an editor for longer text in which Tab moves on to the next field; `limit` is what the database keeps."""
    made = BoundedText(limit)
    made.setObjectName(name)
    made.setPlaceholderText(placeholder)
    made.setFont(faces.body())
    return made


class Choice(QComboBox):
    """A drop-down list that may be narrow, with its arrow drawn in the text's colour."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past an unfocused list must not choose something else in it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

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
