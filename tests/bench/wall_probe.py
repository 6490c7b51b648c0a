"""The real wall in a window of its own; tells when the called number's text changed and when a frame showed it."""

import sys
from pathlib import Path

from loket_display.app import build
from loket_display.frames import Frames
from loket_shared.config import load
from loket_shared.qt import start
from loket_shared.qt.drive.find import DriveError, find, is_visible
from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtQuick import QQuickWindow
from saying import end_with_input, say

LOOK_MS = 50


class Watcher(QObject):
    """Looks for the called number until it stands there, then listens to it."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._frames = Frames(window, self)
        self._number: QObject | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        try:
            number = find("calledNumber")
        except DriveError:
            return
        if is_visible(number):
            self._timer.stop()
            self._number = number
            number.textChanged.connect(self._changed)  # type: ignore[attr-defined]  # QML's Text has no Python class
            say("ready")

    @Slot()
    def _changed(self) -> None:
        assert self._number is not None
        text = self._number.property("text")
        say("text", text=text)
        self._frames.after(lambda: say("frame", text=text))


def main(config: str) -> int:
    """Run the wall until standard input ends."""
    started = start.application("display", widgets=False)
    program = build(load(Path(config)))
    program.open(full=False, size=QSize(1920, 1080))
    watcher, notifier = Watcher(program.screen.window), end_with_input()
    code = started.app.exec()
    del notifier, watcher
    program.close()
    return code


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
