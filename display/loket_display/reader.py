"""Reads the board when the watcher wakes the wall: the calls first, then all the rest."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from loket_shared.clock import Clock, business_date
from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.services import board
from loket_shared.services.revisions import Topic
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, Signal, SignalInstance
from sqlalchemy import Connection

T = TypeVar("T")

CONCERNS = frozenset({Topic.CALLS, Topic.QUEUE, Topic.SETTINGS})


class Reading(Protocol):
    """What the reader needs of Work."""

    crashed: SignalInstance

    def read(
        self,
        fn: Callable[[Connection], T],
        done: Callable[[T], None],
        failed: Callable[[DatabaseUnavailable], None] | None = None,
    ) -> None:
        """Run in a reading transaction, answer on the GUI thread."""
        ...


class BoardReader(QObject):
    """Emits `callsRead(tuple of BoardCall)` within a millisecond of being woken, then `boardRead(Board, instant)`.

    The instant (aware UTC) is that from which the board is. While the whole board is being read, later wake-ups are
    gathered into one more reading.
    """

    callsRead = Signal(object)
    boardRead = Signal(object, object)

    def __init__(self, work: Reading, station: Station, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._station = station
        self._clock = clock
        self._names = False
        self._busy = False
        self._waiting: frozenset[Topic] = frozenset()
        work.crashed.connect(self._failed)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Read what these topics touch."""
        concerns = topics & CONCERNS
        if not concerns:
            return
        if self._busy:
            self._waiting |= concerns
            return
        self._busy = True
        now = self._clock.now()
        office_id, device_id = self._station.office_id, self._station.device_id
        today, names = business_date(now, self._station.zone), self._names
        if Topic.CALLS in concerns:
            self._work.read(
                lambda tx: board.current_calls(tx, office_id, today, names=names), self.callsRead.emit, self._failed
            )
        self._work.read(
            lambda tx: board.read(tx, office_id, device_id, now, today),
            lambda read: self._show(read, now),
            self._failed,
        )

    def _show(self, read: board.Board, now: datetime) -> None:
        self._busy = False
        self._names = read.names
        self.boardRead.emit(read, now)
        waiting, self._waiting = self._waiting, frozenset()
        self.refresh(waiting)

    def _failed(self, _fault: object) -> None:
        """Keep what is shown: the watcher tells all topics again when the database is back."""
        self._busy = False
        self._waiting = frozenset()
