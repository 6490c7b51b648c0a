"""Ends the program in good order when the system asks for it."""

import logging
import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

logger = logging.getLogger(__name__)

ENDING = (signal.SIGTERM, signal.SIGINT)


class Wakeup(QObject):
    """Turns SIGTERM and SIGINT into the end of the event loop.

    Python runs its handlers between two of its own instructions only, and Qt's loop has none: a byte on a socket wakes it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _end) for number in ENDING}
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _woken(self) -> None:
        self._read.recv(64)


def _end(number: int, _frame: object) -> None:
    logger.info("ending on %s", signal.Signals(number).name)
    QCoreApplication.exit(0)
