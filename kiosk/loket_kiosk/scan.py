"""A barcode scanner that types: a burst of keys less than 40 ms apart, ended by Enter, is a scan and not a person."""

import time
from collections.abc import Callable

from loket_shared.domain.numbering import REFERENCE_PREFIX
from PySide6.QtCore import QObject, Qt, Signal

GAP_SECONDS = 0.04
LONGEST = 64
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Scanner(QObject):
    """Reads along with the keyboard. `began` comes with a burst's first key, before it reaches any field;
    `scanned(reference)` when the burst was one of our QR codes: whoever typed it into a field takes it out again.
    """

    began = Signal()
    scanned = Signal(str)

    def __init__(self, seconds: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._read = ""
        self._last = 0.0

    def key(self, key: int, text: str, milliseconds: int = 0) -> bool:
        """Take a key press; True when it ended a scan and nobody else should see it.

        `milliseconds` are the keyboard's own, 0 where it tells none: a slow machine takes its time between two keys of a scan.
        """
        now = milliseconds / 1000 if milliseconds else self._seconds()
        burst = 0 <= now - self._last <= GAP_SECONDS
        self._last = now
        if not burst:
            self._read = ""
        if key in _ENDS:
            return self._end()
        if not text or not text.isprintable():
            return False
        if not self._read:
            self.began.emit()
        self._read = (self._read + text)[: LONGEST + 1]
        return False

    def _end(self) -> bool:
        read, self._read = self._read, ""
        if not read.upper().startswith(REFERENCE_PREFIX) or len(read) > LONGEST:
            return False
        self.scanned.emit(read.upper())
        return True
