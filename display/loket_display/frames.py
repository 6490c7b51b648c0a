"""Knows when what was changed is really on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQuick import QQuickWindow


class Frames(QObject):
    """Calls back after a frame that surely holds all changes made before.

    The first frame that ends after a change may have begun before it, so the second one counts.
    """

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._new: list[Callable[[], None]] = []
        self._next: list[Callable[[], None]] = []
        self._listening = False
        self._open = True

    def after(self, fn: Callable[[], None]) -> None:
        """Call `fn` once the present state is on the screen; never, if the window is not shown any more."""
        self._new.append(fn)
        if not self._listening:
            self._listening = True
            self._window.frameSwapped.connect(self._swapped, Qt.ConnectionType.QueuedConnection)
        self._window.update()

    def close(self) -> None:
        """Expect no more frames; to be called before the window goes."""
        self._open = False

    @Slot()
    def _swapped(self) -> None:
        if not self._open:
            return
        shown, self._next, self._new = self._next, self._new, []
        if self._next:
            self._window.update()
        elif self._listening:
            self._listening = False
            self._window.frameSwapped.disconnect(self._swapped)
        for fn in shown:
            fn()
