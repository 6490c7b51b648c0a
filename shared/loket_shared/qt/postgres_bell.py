"""Rings when PostgreSQL says that something changed: 0.1 ms after the commit returned."""

import logging

import psycopg
from psycopg.conninfo import make_conninfo
from PySide6.QtCore import QObject, QSocketNotifier, QThreadPool, QTimer, Signal
from typing_extensions import override

from loket_shared.qt.bells import Bell

logger = logging.getLogger(__name__)

CHANNEL = "loket_changed"
FIRST_PAUSE_MS = 100
LAST_PAUSE_MS = 5_000
SAFETY_MS = 5_000
# A cable that was pulled says nothing: the system gives the connection up after some 20 s.
KEEPALIVE: dict[str, str] = {
    "keepalives_idle": "10",
    "keepalives_interval": "3",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
    "connect_timeout": "3",
}


class PostgresBell(Bell):
    """Listens on a direct connection of its own (poolers swallow LISTEN) and connects again by itself.

    `conninfo` is what libpq understands. What came while nobody listened is gone, hence `doubted` after each connect.
    """

    _connected = Signal()

    def __init__(self, conninfo: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conninfo = make_conninfo(conninfo, **KEEPALIVE)
        self._open = True
        self._fresh: psycopg.Connection | None = None
        self._connection: psycopg.Connection | None = None
        self._notifier: QSocketNotifier | None = None
        self._thread = QThreadPool(self, maxThreadCount=1)
        self._connected.connect(self._take)
        self._again = QTimer(self, singleShot=True, interval=FIRST_PAUSE_MS)
        self._again.timeout.connect(self.start)
        self._safety = QTimer(self, interval=SAFETY_MS)
        self._safety.timeout.connect(self.rang)

    @override
    def start(self) -> None:
        self._thread.start(self._connect)

    @override
    def close(self) -> None:
        self._open = False
        self._again.stop()
        self._thread.waitForDone()
        self._drop()
        if self._fresh is not None:
            self._fresh.close()
            self._fresh = None

    def _connect(self) -> None:
        """Connect; runs on the thread, because a server that is away may take seconds to be found away."""
        try:
            fresh = psycopg.connect(self._conninfo, autocommit=True)
            fresh.execute(f"LISTEN {CHANNEL}")
        except psycopg.Error as error:
            logger.info("not listening: %s", error)
            fresh = None
        self._fresh = fresh
        self._connected.emit()

    def _take(self) -> None:
        fresh, self._fresh = self._fresh, None
        if fresh is None:
            self._try_later()
            return
        self._connection = fresh
        self._notifier = QSocketNotifier(fresh.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._ready)
        self._again.setInterval(FIRST_PAUSE_MS)
        self._safety.start()
        self.doubted.emit()

    def _ready(self) -> None:
        if self._connection is None:
            return
        wire = self._connection.pgconn
        told = False
        try:
            wire.consume_input()
            while wire.notifies():
                told = True
        except psycopg.OperationalError as error:
            logger.info("stopped listening: %s", error)
            self._drop()
            self._try_later()
            return
        if told:
            self.rang.emit()

    def _drop(self) -> None:
        self._safety.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _try_later(self) -> None:
        if self._open:
            self._again.start()
            self._again.setInterval(min(2 * self._again.interval(), LAST_PAUSE_MS))
