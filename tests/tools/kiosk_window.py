"""A kiosk window whose view models are given states by hand: no database, no printer."""

from collections.abc import Callable
from datetime import datetime
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

    def write(self, fn: Callable[..., Any], done: Callable[[Any], None], failed: Callable[[Any], None] | None = None) -> None:
        """Forget the job."""

    def read(self, fn: Callable[..., Any], done: Callable[[Any], None], failed: Callable[[Any], None] | None = None) -> None:
        """Forget the job."""

    def run(self, fn: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Forget the job."""


def still_window(width: int, height: int, *, now: datetime = NOW) -> tuple[Kiosk, KioskWindow]:
    """Return a kiosk that shows whatever state it is given, in a window of this size."""
    clock, work = FixedClock(now), NoWork()
    station = Station(an_id("office"), an_id("chain"), an_id("device"), "Asia/Jakarta")
    kiosk = Kiosk(work, Acts(station, clock))
    window = KioskWindow(kiosk, work, clock, pin_hash="unused", size=QSize(width, height), guarded=False)
    return kiosk, window


def shown(kiosk: Kiosk, state: KioskState) -> None:
    """Show a state."""
    kiosk.show(state)
