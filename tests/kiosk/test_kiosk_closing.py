"""The kiosk is closed while a ticket is on its way from the database's thread to the printer's."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from kiosk_bench import Bench, Gate, Printer, give_printer
from loket_kiosk.app import build
from loket_kiosk.flow.state import Screen
from loket_shared.config import Config
from loket_shared.db import Database
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.work import Work
from offices import Office
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection
from typing_extensions import override

T = TypeVar("T")
PATIENCE = 10


class Held(Gate):
    """A database whose next writing waits until the program is being closed."""

    def __init__(self, db: Database, closing: Event) -> None:
        """Stand in front of a database."""
        super().__init__(db)
        self.holds = False
        self.closing = closing

    @override
    def write(self, fn: Callable[[Connection], T]) -> T:
        """Write, once the program closes if it is held."""
        if self.holds:
            assert self.closing.wait(PATIENCE)
        return super().write(fn)


class Ending(Work):
    """A worker that tells when it takes no more jobs."""

    def __init__(self, db: Gate, closing: Event) -> None:
        """Work on a database."""
        super().__init__(db)
        self.closing = closing

    @override
    def close(self) -> None:
        self._open = False
        self.closing.set()
        super().close()


def test_a_ticket_begun_while_the_program_closes_still_comes_out(office: Office, tmp_path: Path, qtbot: QtBot) -> None:
    load_fonts()
    give_printer(office)
    closing, printer = Event(), Printer()
    door = Held(Database(office.url), closing)
    parts: Any = {"db": door, "work": Ending(door, closing), "printing": Ending(door, closing), "way": printer}
    config = Config(database_url=office.url, device_name="Kiosk 1", data_dir=tmp_path)
    program = build(config, clock=office.clock, full=False, size=QSize(540, 960), **parts)
    program.open()
    qtbot.waitUntil(lambda: program.kiosk.state.screen is Screen.WELCOME)
    visitor = Bench(office, door, parts["work"], program.kiosk)
    visitor.choose()
    visitor.fill()
    program.kiosk.printable.connect(lambda _number: setattr(door, "holds", True))
    for key in ("k1", "k2", "k3"):
        visitor.press(key)
        qtbot.waitUntil(lambda: program.kiosk.state.pending is None)
    assert program.kiosk.state.screen is Screen.NUMBER
    program.close()
    assert [ticket.label for ticket in printer.sent] == ["A001"]
