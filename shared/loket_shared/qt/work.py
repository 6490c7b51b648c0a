"""The one door from a screen to slow things: jobs run on threads of their own, results come back on the GUI thread."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot
from sqlalchemy import Connection, text

from loket_shared.db.errors import DatabaseUnavailable, Reason

logger = logging.getLogger(__name__)

T = TypeVar("T")

FIRST_RETRY_MS = 500
LAST_RETRY_MS = 15_000


class Door(Protocol):
    """What Work needs of a database."""

    def write(self, fn: Callable[[Connection], T]) -> T:
        """Run in one writing transaction."""
        ...

    def read(self, fn: Callable[[Connection], T]) -> T:
        """Run in one reading transaction."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


class Lane(Enum):
    """A thread of its own: jobs of one lane run one after another, lanes run side by side."""

    DATABASE = auto()
    LONG = auto()
    OTHER = auto()


class Access(Enum):
    """What a job does with the database; a fault ends when a job that needs as much succeeds."""

    NONE = 0
    READ = 1
    WRITE = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """A finished job on its way back to the GUI thread."""

    access: Access
    value: Any
    error: Exception | None
    done: Callable[[Any], None] | None
    failed: Callable[[DatabaseUnavailable], None] | None


class Work(QObject):
    """Runs functions away from the GUI thread and calls back on it, in the order in which they finish.

    `unavailable(DatabaseUnavailable)` comes at the first fault, `available()` when the database serves again: Work
    asks by itself with growing pauses. A write that failed is repeated by its caller with the same act key.
    `crashed(Exception)` comes for a bug in a job, which is then raised on the GUI thread for the exception hook.
    """

    unavailable = Signal(object)
    available = Signal()
    crashed = Signal(object)
    _finished = Signal(object)

    def __init__(self, db: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db = db
        self._open = True
        self._fault = Access.NONE
        self._pools = {lane: self._pool() for lane in Lane}
        self._retry = QTimer(self, singleShot=True, interval=FIRST_RETRY_MS)
        self._retry.timeout.connect(self._ask_again)
        self._finished.connect(self._deliver)

    def write(
        self,
        fn: Callable[[Connection], T],
        done: Callable[[T], None],
        failed: Callable[[DatabaseUnavailable], None] | None = None,
        *,
        onward: Callable[[T], None] | None = None,
    ) -> None:
        """Run `fn(tx)` in one writing transaction, then `done(result)` on the GUI thread.

        `onward(result)` runs as soon as it is committed, on the worker's thread: for what must not wait until the GUI thread
        has drawn a screen. What it brings about reaches the GUI thread after `done`.
        """
        self._submit(Lane.DATABASE, Access.WRITE, lambda: self._db.write(fn), done, failed, onward)

    def read(
        self,
        fn: Callable[[Connection], T],
        done: Callable[[T], None],
        failed: Callable[[DatabaseUnavailable], None] | None = None,
    ) -> None:
        """Run `fn(tx)` in a reading transaction, in order with the writes."""
        self._submit(Lane.DATABASE, Access.READ, lambda: self._db.read(fn), done, failed)

    def read_long(
        self,
        fn: Callable[[Connection], T],
        done: Callable[[T], None],
        failed: Callable[[DatabaseUnavailable], None] | None = None,
    ) -> None:
        """Run a search, report or export: on a thread of its own, so that it never delays a call."""
        self._submit(Lane.LONG, Access.READ, lambda: self._db.read(fn), done, failed)

    def run(self, fn: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run something slow that is not the database: hashing, files, documents."""
        self._submit(Lane.OTHER, Access.NONE, fn, done, None)

    def close(self) -> None:
        """Take no more jobs, wait for those that were taken, and forget their results; may be called twice."""
        self._open = False
        self._retry.stop()
        for pool in self._pools.values():
            pool.waitForDone()

    def _pool(self) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(1)
        pool.setExpiryTimeout(-1)
        return pool

    def _submit(
        self,
        lane: Lane,
        access: Access,
        job: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[DatabaseUnavailable], None] | None,
        onward: Callable[[Any], None] | None = None,
    ) -> None:
        if not self._open:
            logger.info("a job came after the end and was dropped")
            return

        def run() -> None:
            """Do the job; every fault of it belongs to the GUI thread."""
            try:
                value = job()
                self._finished.emit(Outcome(access, value, None, done, failed))
                if onward is not None:
                    onward(value)
            except Exception as caught:
                self._finished.emit(Outcome(access, None, caught, done, failed))

        self._start(lane, run)

    def _start(self, lane: Lane, run: Callable[[], None]) -> None:
        self._pools[lane].start(run)

    @Slot(object)
    def _deliver(self, outcome: Outcome) -> None:
        match outcome.error:
            case None:
                self._note_success(outcome.access)
                if self._open and outcome.done is not None:
                    outcome.done(outcome.value)
            case DatabaseUnavailable() as fault:
                self._note_fault(outcome.access, fault)
                if self._open and outcome.failed is not None:
                    outcome.failed(fault)
            case bug:
                self.crashed.emit(bug)
                raise bug

    def _note_success(self, access: Access) -> None:
        if self._fault is Access.NONE or access.value < self._fault.value:
            return
        self._fault = Access.NONE
        self._retry.stop()
        self._retry.setInterval(FIRST_RETRY_MS)
        self.available.emit()

    def _note_fault(self, access: Access, fault: DatabaseUnavailable) -> None:
        first = self._fault is Access.NONE
        self._fault = max(self._fault, access, key=lambda a: a.value)
        if self._open and fault.reason is not Reason.FULL:
            self._retry.start()
        if first:
            logger.warning("database unavailable: %s", fault)
            self.unavailable.emit(fault)

    def _ask_again(self) -> None:
        self._retry.setInterval(min(2 * self._retry.interval(), LAST_RETRY_MS))
        door = self._db.write if self._fault is Access.WRITE else self._db.read
        self._submit(Lane.DATABASE, self._fault, lambda: door(_ask), None, None)


def _ask(tx: Connection) -> None:
    tx.execute(text("select 1"))
