"""A kiosk window whose state is given by hand: no database, no printer."""

from collections.abc import Callable
from typing import Any

from kiosk_states import NOW, an_id
from loket_kiosk.acts import Acts
from loket_kiosk.flow.state import KioskState
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.window import KioskWindow
from loket_shared.clock import FixedClock
from loket_shared.services.station import Station
from PySide6.QtCore import QSize


class NoWork:
    """Takes jobs and does nothing."""

    def write(
        self,
        fn: Callable[..., Any],
        done: Callable[[Any], None],
        failed: Callable[[Any], None] | None = None,
        *,
        onward: Callable[[Any], None] | None = None,
    ) -> None:
        """Forget the job."""

    def read(
        self, fn: Callable[..., Any], done: Callable[[Any], None], failed: Callable[[Any], None] | None = None
    ) -> None:
        """Forget the job."""

    def run(self, fn: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Forget the job."""


class StillKiosk:
    """Shows whatever state it is given."""

    def __init__(self, size: QSize, *, pin: bool = True) -> None:
        """Open a window of this size; `pin` says whether the machine has a device PIN."""
        clock, work = FixedClock(NOW), NoWork()
        self.kiosk = Kiosk(work, clock)
        self.kiosk.serve(Acts(Station(an_id("office"), an_id("chain"), an_id("device"), "Asia/Jakarta"), clock))
        hashed = "a hash" if pin else None
        self.window = KioskWindow(self.kiosk, work, clock, pin_hash=hashed, size=size, guarded=False)
        self.window.hold_still()
        self.window.show()

    def show(self, state: KioskState) -> None:
        """Show a state from its beginning: as if the visitor had just come to this screen."""
        self.kiosk.show(KioskState())
        self.kiosk.show(state)

    def close(self) -> None:
        """Take the window down; the next one finds the language as it was."""
        self.kiosk.show(KioskState())
        self.window.close()
