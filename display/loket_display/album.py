"""The office's pictures for the wall: whatever images lie in one folder, in the order of their names."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QImageReader

T = TypeVar("T")

logger = logging.getLogger(__name__)

KINDS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif"})
MOST = 200
LOOK_AGAIN_MS = 60_000


class Runner(Protocol):
    """A thread on which a slow network folder may take its time."""

    def run(self, fn: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run there, answer on the GUI thread."""
        ...


def pictures(folder: Path) -> list[str]:
    """Return the addresses of the folder's readable images; a folder that cannot be read is an empty one."""
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in KINDS and file.is_file())
    except OSError as error:
        logger.info("no pictures: %s", error)
        return []
    readable = (file.absolute() for file in files[:MOST] if QImageReader(str(file)).canRead())
    return [QUrl.fromLocalFile(str(file)).toString() for file in readable]


class Album(QObject):
    """Looks into the folder at the start and every minute, and hands what is there to `show`."""

    def __init__(
        self, folder: Path, work: Runner, show: Callable[[list[str]], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._work = work
        self._show = show
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and from now on."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look once."""
        self._work.run(lambda: pictures(self._folder), self._show)
