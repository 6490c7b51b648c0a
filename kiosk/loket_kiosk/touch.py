"""What hands and scanners do to the whole program: any touch breaks the silence, huge pastes are cut, scans are taken."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from typing_extensions import override

from loket_kiosk.flow.draft import TEXT_LIMIT
from loket_kiosk.scan import Scanner

_TOUCHES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
}


class Touch(QObject):
    """Filters the application's events; watches only, except for pastes too large for any field and the end of a scan."""

    def __init__(self, touched: Callable[[], None], scanner: Scanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._touched = touched
        self.scanner = scanner

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched()
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress and watched is QGuiApplication.focusObject():
                if event.matches(QKeySequence.StandardKey.Paste):
                    cut_clipboard()
                return self.scanner.key(event.key(), event.text())
            case QMouseEvent():
                return event.button() is Qt.MouseButton.MiddleButton
        return False


def cut_clipboard() -> None:
    """Leave no more on the clipboard than the largest field can tell to be too much."""
    clipboard = QGuiApplication.clipboard()
    if len(clipboard.text()) > TEXT_LIMIT + 1:
        clipboard.setText(clipboard.text()[: TEXT_LIMIT + 1])
