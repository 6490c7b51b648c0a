"""Rings when another connection commits to a SQLite database: about 3 ms after it, for 1 % of a processor."""

import logging
import sqlite3
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from typing_extensions import override

from loket_shared.qt.bells import Bell

logger = logging.getLogger(__name__)

POLL_MS = 100
LAST_RETRY_MS = 64

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class SqliteBell(Bell):
    """Watches the -wal file, then asks `PRAGMA data_version` (4 µs) on a connection of its own.

    The file changes before the commit can be seen (its fsync comes in between), hence the retries after 2, 4 … 64 ms;
    the poll catches what no event told, a -wal that was made anew, and a database that was put in place of the old one.
    """

    def __init__(self, file: Path, *, poll_ms: int = POLL_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._wal = str(file) + "-wal"
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._version = 0
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(self._touched)
        self._retry = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._retry.timeout.connect(self._look_again)
        self._pause = 0
        self._poll = QTimer(self, interval=poll_ms)
        self._poll.timeout.connect(self._polled)

    @override
    def start(self) -> None:
        self._polled()
        self._poll.start()

    @override
    def close(self) -> None:
        self._poll.stop()
        self._retry.stop()
        self._drop()

    def _polled(self) -> None:
        if self._connection is not None and self._identity != _identity(self._file):
            logger.info("the database file was replaced")
            self._drop()
        if self._connection is None:
            self._open()
            return
        self._watch()
        self._look()

    def _open(self) -> None:
        identity = _identity(self._file)
        if identity is None:
            return
        try:
            connection = sqlite3.connect(
                f"{self._file.absolute().as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None
            )
        except sqlite3.Error:
            return
        self._connection, self._identity = connection, identity
        self._version = self._data_version() or 0
        if self._connection is not None:
            self._watch()
            self.doubted.emit()

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._files.files():
            self._files.removePaths(self._files.files())

    def _watch(self) -> None:
        """Watch the -wal; Qt forgets a file that was deleted."""
        if self._wal not in self._files.files() and Path(self._wal).exists():
            self._files.addPath(self._wal)

    def _touched(self) -> None:
        self._pause = 0
        self._look_again()

    def _look_again(self) -> None:
        if self._look() or self._pause >= LAST_RETRY_MS:
            return
        self._pause = self._pause * 2 or 2
        self._retry.start(self._pause)

    def _look(self) -> bool:
        version = self._data_version()
        if version is None or version == self._version:
            return False
        self._version = version
        self.rang.emit()
        return True

    def _data_version(self) -> int | None:
        """Return SQLite's commit counter; None while it cannot be read."""
        if self._connection is None:
            return None
        try:
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error as error:
            if (getattr(error, "sqlite_errorcode", 0) & 0xFF) not in _BUSY:
                self._drop()
            return None


def _identity(file: Path) -> tuple[int, int] | None:
    """Return which file this is, whatever its name: a restored backup is another one."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
