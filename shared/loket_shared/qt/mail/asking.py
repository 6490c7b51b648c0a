"""Lets the mail's thread use the program's one database writer: it asks through the GUI's thread and waits for the answer."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_shared.clock import Clock
from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.qt.work import Work
from loket_shared.services.act import Act
from loket_shared.services.station import Station

T = TypeVar("T")

AGAIN_SECONDS = 2.0
"""So long it waits before it asks a database again that was away."""


class Closed(Exception):
    """The console closes: nothing more is asked."""


class Broken(Exception):
    """A bug of ours ended what was asked; it was reported where it happened."""


class Asking(QObject):
    """`write` and `read` block the calling thread, which must not be the GUI's; a database that is away is asked again."""

    _asked = Signal(object)

    def __init__(self, work: Work, station: Station, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._station, self._clock = work, station, clock
        self._closed = threading.Event()
        self._open: set[_Question] = set()
        self._asked.connect(self._pass_on)
        work.crashed.connect(self._break)

    def write(self, fn: Callable[[Connection, Act], T]) -> T:
        """Return what `fn(tx, act)` gives in one writing transaction; the act keeps its key however often it is asked.

        Raises Closed and Broken.
        """
        act = self._station.act(self._clock)
        return cast("T", self._ask(lambda tx: fn(tx, act), writes=True))

    def read(self, fn: Callable[[Connection], T]) -> T:
        """Return what `fn(tx)` gives in a reading transaction; raises Closed and Broken."""
        return cast("T", self._ask(fn, writes=False))

    def close(self) -> None:
        """Let every waiting thread go with Closed."""
        self._closed.set()
        for one in tuple(self._open):
            one.answered.set()

    def _ask(self, fn: Callable[[Connection], Any], *, writes: bool) -> object:
        while not self._closed.is_set():
            question = _Question(fn, writes=writes)
            self._open.add(question)
            try:
                if not self._closed.is_set():
                    self._asked.emit(question)
                    question.answered.wait()
            finally:
                self._open.discard(question)
            if question.broke:
                raise Broken
            if question.served:
                return question.value
            self._closed.wait(AGAIN_SECONDS)
        raise Closed

    def _pass_on(self, question: "_Question") -> None:
        door = self._work.write if question.writes else self._work.read
        door(question.run, question.take, question.fail)

    def _break(self, bug: Exception) -> None:
        for one in tuple(self._open):
            if one.fault is bug:
                one.broke = True
                one.answered.set()


class _Question:
    """One thing that is asked of the database, and how it went."""

    def __init__(self, fn: Callable[[Connection], Any], *, writes: bool) -> None:
        self._fn, self.writes = fn, writes
        self.answered = threading.Event()
        self.served = self.broke = False
        self.value: object = None
        self.fault: Exception | None = None

    def run(self, tx: Connection) -> object:
        try:
            return self._fn(tx)
        except Exception as fault:
            self.fault = fault
            raise

    def take(self, value: object) -> None:
        self.value, self.served = value, True
        self.answered.set()

    def fail(self, _fault: DatabaseUnavailable) -> None:
        self.answered.set()
