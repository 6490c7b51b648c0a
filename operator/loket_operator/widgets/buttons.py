"""Buttons that show their key: the title on the left, the key and its second way on the right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from loket_operator.keys import Keys
from loket_operator.widgets import type as faces


class ActButton(QPushButton):
    """A button for one act; its keys work wherever the focus is, as long as the button is enabled and visible."""

    def __init__(
        self, title: str, name: str, keys: Keys | None = None, *, tone: str = "plain", big: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(64 if big else 48)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        strong = tone in {"primary", "accent"}
        self._title = self._label("title", faces.heading(faces.LEAD if big else faces.TEXT, 700 if strong else 600))
        self._hint = self._label("hint", faces.body(faces.SMALL))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 14, 4)
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        row.addWidget(self._hint)
        self.shortcuts = [self._shortcut(one) for one in (keys.all if keys else ())]
        self._hint.setText(keys.hint if keys else "")
        self._hint.setVisible(keys is not None)
        self.set_title(title)

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint().expandedTo(QSize(0, self.minimumHeight()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.minimumSize().width(), self.minimumHeight())

    def set_title(self, title: str) -> None:
        """Show another title; it is also what a screen reader says."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_hint(self, hint: str) -> None:
        """Show a key that somebody else listens to."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    @property
    def title(self) -> str:
        """Return the title that is shown."""
        return self._title.text()

    def set_reason(self, why: str) -> None:
        """Say as a tooltip why the button rests, or what it does."""
        self.setToolTip(why)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            for part in (self._title, self._hint):
                part.setEnabled(self.isEnabled())
        super().changeEvent(event)

    def _label(self, part: str, font: QFont) -> QLabel:
        made = QLabel(self)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setProperty("part", part)
        made.setFont(font)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    def _shortcut(self, keys: str) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self)
        made.setAutoRepeat(False)
        made.activated.connect(self._pressed_by_key)
        return made

    def _pressed_by_key(self) -> None:
        if self.isEnabled() and self.isVisible():
            self.click()


def quiet_button(title: str, name: str, *, tone: str = "quiet") -> QPushButton:
    """Return a small text button for seldom acts."""
    made = QPushButton(title)
    made.setObjectName(name)
    made.setProperty("tone", tone)
    made.setFont(faces.body(faces.SMALL, bold=True))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setMinimumHeight(36)
    return made


def press_by(button: QPushButton, keys: Keys) -> None:
    """Let keys press a button wherever the focus is; unlike `setShortcut` they stay when the button's text changes."""
    for one in keys.all:
        made = QShortcut(QKeySequence(one), button)
        made.setAutoRepeat(False)
        made.activated.connect(button.click)


def bind(widget: QWidget, keys: str, press: QPushButton) -> QShortcut:
    """Let a key inside `widget` press a button there; one that is not offered now has no key either."""
    made = QShortcut(QKeySequence(keys), widget)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.setAutoRepeat(False)
    made.activated.connect(lambda: press.click() if press.isVisible() else None)
    return made
