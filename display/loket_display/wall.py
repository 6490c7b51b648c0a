"""Keeps what the wall knows and shows it: every piece of news changes one value, and the picture follows."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.qt.texts import Language
from loket_shared.services.board import Board, BoardCall
from PySide6.QtCore import QObject, QTimer

from loket_display.announcement import Silence
from loket_display.board import BoardViewModel
from loket_display.derive import Facts, derive

TICK_MS = 1_000


class Wall(QObject):
    """Takes news from database, sound and clock, and hands the view model one state after another."""

    def __init__(self, vm: BoardViewModel, clock: Clock, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vm = vm
        self._clock = clock
        self._facts = Facts(clock.now(), language)
        self._seen: frozenset[UUID] | None = None
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._tick.start()
        self.tick()

    @property
    def silence(self) -> Silence | None:
        """Return why nothing can be heard, as it is shown."""
        return self._facts.silence

    def tick(self) -> None:
        """Show the present time."""
        self._know(self._facts)

    def show_calls(self, calls: tuple[BoardCall, ...]) -> None:
        """Show newer calls beside the rest of the last board."""
        self._know(replace(self._facts, calls=calls, lost=False, pulse=self._pulse(calls)))

    def show_board(self, board: Board, read_at: datetime) -> None:
        """Show a whole board as it was at `read_at` (aware UTC)."""
        pulse = self._pulse(board.calls)
        self._know(
            replace(self._facts, board=board, calls=board.calls, read_at=read_at, lost=False, set_up=True, pulse=pulse)
        )

    def show_lost(self) -> None:
        """Say that the data are no longer fresh."""
        self._know(replace(self._facts, lost=True))

    def show_no_office(self) -> None:
        """Say that there is no office yet."""
        self._know(replace(self._facts, set_up=False, lost=False))

    def show_voice(self, silence: Silence | None, speaking: UUID | None) -> None:
        """Show what is announced, and that nothing can be heard."""
        self._know(replace(self._facts, silence=silence, speaking=speaking))

    def show_fault(self, reference: str) -> None:
        """Say that a bug was met; `reference` finds it in the log."""
        self._know(replace(self._facts, fault=reference))

    def close(self) -> None:
        """Let the picture stand."""
        self._tick.stop()

    def _know(self, facts: Facts) -> None:
        self._facts = replace(facts, now=self._clock.now())
        self._vm.show(derive(self._facts))

    def _pulse(self, calls: tuple[BoardCall, ...]) -> int:
        """Count one more when the newest call was never shown before; what stands there at the start keeps still."""
        seen, self._seen = self._seen, frozenset(call.call_id for call in calls)
        is_new = seen is not None and bool(calls) and calls[0].call_id not in seen
        return self._facts.pulse + is_new
