"""Tells the database that a call was shown here and how it was heard; what could not be told is told later."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.services.board import SpokenOutcome, acknowledge
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, SignalInstance
from sqlalchemy import Connection

from loket_display.announcement import Heard

T = TypeVar("T")


class Writing(Protocol):
    """What the receipts need of Work."""

    available: SignalInstance

    def write(
        self,
        fn: Callable[[Connection], T],
        done: Callable[[T], None],
        failed: Callable[[DatabaseUnavailable], None] | None = None,
    ) -> None:
        """Run in a writing transaction, answer on the GUI thread."""
        ...


@dataclass(slots=True)
class _Receipt:
    shown: bool = False
    heard: SpokenOutcome = SpokenOutcome.NONE
    shown_told: bool = False
    heard_told: SpokenOutcome = SpokenOutcome.NONE
    under_way: bool = False

    @property
    def is_told(self) -> bool:
        return self.shown == self.shown_told and self.heard is self.heard_told


class Receipts(QObject):
    """One receipt a call; each is sent as soon as there is something new on it, and again after a lost database."""

    def __init__(self, work: Writing, station: Station, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._station = station
        self._clock = clock
        self._receipts: dict[UUID, _Receipt] = {}
        work.available.connect(self._send_all)

    def shown(self, call_ids: Iterable[UUID]) -> None:
        """Note that these calls are on the screen."""
        for call_id in call_ids:
            receipt = self._receipts.setdefault(call_id, _Receipt())
            receipt.shown = True
            self._send(call_id, receipt)

    def heard(self, call_id: UUID, heard: Heard) -> None:
        """Note what became of a call's announcement."""
        receipt = self._receipts.setdefault(call_id, _Receipt())
        receipt.heard = SpokenOutcome(heard.value)
        self._send(call_id, receipt)

    def keep_only(self, call_ids: Iterable[UUID]) -> None:
        """Forget receipts that were told, of calls that are not among these."""
        kept = set(call_ids)
        told = [one for one, receipt in self._receipts.items() if one not in kept and receipt.is_told]
        for call_id in told:
            del self._receipts[call_id]

    def _send_all(self) -> None:
        for call_id, receipt in list(self._receipts.items()):
            self._send(call_id, receipt)

    def _send(self, call_id: UUID, receipt: _Receipt) -> None:
        if receipt.under_way or receipt.is_told:
            return
        receipt.under_way = True
        act = self._station.act(self._clock)
        shown, heard = receipt.shown, receipt.heard
        newly_shown = shown and not receipt.shown_told

        def done(_: None) -> None:
            receipt.under_way = False
            receipt.shown_told, receipt.heard_told = shown, heard
            self._send(call_id, receipt)

        def failed(_: DatabaseUnavailable) -> None:
            receipt.under_way = False

        self._work.write(lambda tx: acknowledge(tx, act, call_id, shown=newly_shown, outcome=heard), done, failed)
