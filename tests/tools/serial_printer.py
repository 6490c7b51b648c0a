"""The same misbehaving printer at the end of a serial wire: a pseudo-terminal, for tests on POSIX systems."""

import os
import select
import threading
import tty
from types import TracebackType
from typing import Self

from printer_machine import PrinterMachine, Trouble

WHY_NOT = "no pseudo-terminals to play a serial line with: /dev/pts is not mounted"


def has_terminals() -> bool:
    """Tell whether this machine gives out pseudo-terminals."""
    try:
        ours, theirs = os.openpty()
    except OSError:
        return False
    os.close(ours)
    os.close(theirs)
    return True


class SerialPrinter:
    """Serves a pseudo-terminal; `path` is the port to open. LATE keeps each answer until the next bytes arrive."""

    def __init__(self, *troubles: Trouble) -> None:
        self.machine = PrinterMachine()
        self.machine.troubles.update(troubles)
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        self.path = os.ttyname(self._theirs)
        self._stop, self._stopper = os.pipe()
        self._kept = b""
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._serve, name="serial printer", daemon=True)

    def wait_for(self, count: int, seconds: float = 10.0) -> tuple[bytes, ...]:
        """Wait until so many tickets came out and return them; TimeoutError when they do not."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.machine.tickets) >= count, seconds):
                raise TimeoutError(f"{len(self.machine.tickets)} of {count} tickets after {seconds} s")
            return tuple(self.machine.tickets)

    def __enter__(self) -> Self:
        """Start to listen."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Pull the wire out."""
        os.write(self._stopper, b"x")
        self._thread.join(5)
        for descriptor in (self._ours, self._theirs, self._stop, self._stopper):
            os.close(descriptor)

    def _serve(self) -> None:
        while self._stop not in (ready := self._ready()):
            data = os.read(self._ours, 4096) if ready else b""
            with self._changed:
                answers = self.machine.feed(data)
                self._changed.notify_all()
            if Trouble.LATE in self.machine.troubles:
                answers, self._kept = self._kept, answers
            else:
                answers, self._kept = self._kept + answers, b""
            os.write(self._ours, answers)

    def _ready(self) -> list[int]:
        listened = [self._stop] if Trouble.STALL in self.machine.troubles else [self._stop, self._ours]
        return select.select(listened, [], [])[0]
