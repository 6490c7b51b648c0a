"""Notices that nobody touched the console for a while, so that it can lock itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from typing_extensions import override

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleTimer(QTimer):
    """Starts anew at every touch anywhere in the program; `milliseconds` is asked each time, 0 and less never locks."""

    def __init__(self, milliseconds: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self._milliseconds = milliseconds
        self.touched()
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def touched(self) -> None:
        """Begin the idle time anew."""
        span = self._milliseconds()
        if span > 0:
            self.start(span)
        else:
            self.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touched()
        return False
