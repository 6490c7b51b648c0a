"""What hands and scanners do to the whole program: any touch breaks the silence, stray taps and huge pastes are cut, scans are taken."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPointerEvent, QWindow
from typing_extensions import override

from loket_kiosk.flow import quiet
from loket_kiosk.flow.draft import TEXT_LIMIT
from loket_kiosk.flow.state import Screen
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.scan import Scanner

DOUBLE_TAP_MS = 400
FINGER = 88
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_TOUCHES = {*_PRESSES, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.InputMethod}


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap: when, in the window's milliseconds, where in the window, and what filled the screen."""

    at: int
    place: QPointF
    screen: Screen

    def doubles(self, last: "Tap | None") -> bool:
        """Tell whether this is the second one of a double tap, and the first one brought another screen."""
        if last is None or self.screen is last.screen or not 0 <= self.at - last.at <= DOUBLE_TAP_MS:
            return False
        return (self.place - last.place).manhattanLength() <= FINGER


class Touch(QObject):
    """Filters the application's events; watches only, except for stray taps, pastes too large for any field, the end of a scan.

    A tap is stray when it answers "are you still there?", whatever lies beneath the question; and when it is the second one of
    a double tap whose first one brought another screen: nobody can have meant what came to lie under his finger.
    """

    def __init__(self, kiosk: Kiosk, scanner: Scanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._last: Tap | None = None
        self.scanner = scanner

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES and isinstance(watched, QWindow) and isinstance(event, QPointerEvent):
            stray = self._is_stray(event)
            self._kiosk.touched()
            if stray:
                return True
        elif event.type() in _TOUCHES:
            self._kiosk.touched()
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress and watched is QGuiApplication.focusObject():
                if event.matches(QKeySequence.StandardKey.Paste):
                    cut_clipboard()
                return self.scanner.key(event.key(), event.text(), event.timestamp())
            case QMouseEvent():
                return event.button() is Qt.MouseButton.MiddleButton
        return False

    def _is_stray(self, press: QPointerEvent) -> bool:
        state, last = self._kiosk.state, self._last
        tap = Tap(press.timestamp(), press.points()[0].position(), state.screen)
        doubled = tap.doubles(last)
        self._last = replace(tap, screen=last.screen) if doubled and last is not None else tap
        return doubled or quiet.asks(state)


def cut_clipboard() -> None:
    """Leave no more on the clipboard than the largest field can tell to be too much."""
    clipboard = QGuiApplication.clipboard()
    if len(clipboard.text()) > TEXT_LIMIT + 1:
        clipboard.setText(clipboard.text()[: TEXT_LIMIT + 1])
