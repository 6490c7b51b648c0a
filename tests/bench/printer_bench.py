"""From the visitor's tap on "confirm" to the first byte of the ticket at a network printer, with the real kiosk."""

import tempfile
import time
from pathlib import Path

from fake_printer import FakePrinter
from office import open_office
from people import RINA
from programs import Programs
from spread import spread
from typing_extensions import override
from visitor import Visitor

READING = 0.4
"""A visitor reads the review before the tap; what the kiosk does of its own accord has ended by then."""


class TimedPrinter(FakePrinter):
    """Notes when the first byte of each ticket arrived; questions about its state are no part of a ticket."""

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[float] = []

    @override
    def _tell(self) -> None:
        if len(self._machine.tickets) + self._machine.holds_ticket() > len(self.begun):
            self.begun.append(time.perf_counter())
        super()._tell()


def measure(samples: int) -> dict[str, object]:
    """Return median and 99th percentile in milliseconds; the first ticket only warms up."""
    found = []
    with tempfile.TemporaryDirectory() as name, TimedPrinter() as printer:
        office = open_office(Path(name) / "office", printer=printer.address)
        with Programs(office.folder) as programs:
            kiosk = programs.greet(programs.launch("kiosk"))
            for count in range(1, samples + 2):
                visitor = Visitor(RINA, kiosk)
                visitor.choose()
                visitor.sign_guest_book()
                visitor.describe(RINA.problem)
                kiosk.agent.see("confirmButton", "enabled")
                time.sleep(READING)
                tapped = time.perf_counter()
                kiosk.agent.ask("tap", {"name": "confirmButton"})
                printer.wait_for(count)
                found.append(1000 * (printer.begun[count - 1] - tapped))
                visitor.leave()
    return {"confirm_to_printer_ms": spread(found[1:])}
