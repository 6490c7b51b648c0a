"""What the kiosk needs of its workers and of the paper; Work and the hand-driven one of the tests both fit."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.devices.outcomes import PrinterStatus, PrintOutcome
from loket_shared.devices.slip import SlipContent
from loket_shared.devices.ticket import TicketContent
from loket_shared.services.printers import PrinterView
from sqlalchemy import Connection

T = TypeVar("T")


class Door(Protocol):
    """What the kiosk needs of the worker."""

    def write(
        self,
        fn: Callable[[Connection], T],
        done: Callable[[T], None],
        failed: Callable[[DatabaseUnavailable], None] | None = None,
        *,
        onward: Callable[[T], None] | None = None,
    ) -> None:
        """Run in a writing transaction, answer on the GUI thread; `onward` hears of the commit at once, on the worker's."""
        ...

    def read(
        self,
        fn: Callable[[Connection], T],
        done: Callable[[T], None],
        failed: Callable[[DatabaseUnavailable], None] | None = None,
    ) -> None:
        """Run in a reading transaction, answer on the GUI thread."""
        ...


class Way(Protocol):
    """What knows the way to the paper."""

    def send(self, printer: PrinterView, content: TicketContent | SlipContent) -> PrintOutcome:
        """Print one ticket or slip; may block."""
        ...

    def ask(self, printer: PrinterView) -> PrinterStatus:
        """Ask the printer how it is; may block."""
        ...

    def warm_up(self, printer: PrinterView) -> None:
        """Load what the first ticket needs."""
        ...


class Runner(Protocol):
    """A thread of the printer's own."""

    def run(self, fn: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run there, answer on the GUI thread; may be asked from any thread."""
        ...
