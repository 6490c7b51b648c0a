"""Starts the wall's program in this process and looks at what it left in the database."""

from pathlib import Path

from breakable import Breakable
from fake_sound import FakeSound
from loket_display.app import Program, build
from loket_shared.clock import FixedClock
from loket_shared.config import Config
from loket_shared.db.schema import call_shown
from loket_shared.qt.work import Work
from loket_shared.services.devices import device_worries
from offices import MONDAY_0942, Office
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

SIZE = QSize(960, 540)
PATIENCE = 10_000
"""How long a wall may take on a busy machine."""


class Walls:
    """The walls of one machine, one after another."""

    def __init__(self, url: str, data_dir: Path) -> None:
        self._url = url
        self._data_dir = data_dir
        self._running: list[Program] = []

    def start(
        self,
        sound: FakeSound | None = None,
        *,
        clock: FixedClock | None = None,
        door: Breakable | None = None,
        **changed: object,
    ) -> Program:
        """Start a wall; its player obeys unless another is given."""
        values = {"database_url": self._url, "device_name": "TV 1", "data_dir": self._data_dir, **changed}
        config = Config(**values)  # type: ignore[arg-type]  # Config checks its own names
        reading, writing = (Work(door), Work(door)) if door else (None, None)
        program = build(
            config,
            clock=clock or FixedClock(MONDAY_0942),
            sound=sound or FakeSound(obedient=True),
            reading=reading,
            writing=writing,
        )
        program.open(full=False, size=SIZE)
        self._running.append(program)
        return program

    def end(self, program: Program) -> None:
        """Switch a wall off."""
        self._running.remove(program)
        program.close()

    def end_all(self) -> None:
        """Switch off those that still run."""
        for program in list(self._running):
            self.end(program)


def press(program: Program, key: Qt.Key) -> None:
    """Press a key of the keyboard at the wall."""
    assert QTest.qWaitForWindowActive(program.screen.window, PATIENCE)
    QTest.keyClick(program.screen.window, key)


def kept(office: Office) -> list[tuple[bool, bool, str]]:
    """Return whether each acknowledged call was shown, whether announced, and how it was heard."""
    rows = office.see(lambda tx: tx.execute(select(call_shown)).all())
    return [(row.shown_at is not None, row.spoken_at is not None, row.outcome) for row in rows]


def worries(office: Office) -> list[str]:
    """Return what the consoles read about machines."""
    return [one.code for one in office.see(lambda tx: device_worries(tx, office.wall.office_id, office.clock.now()))]


def shows(program: Program, label: str) -> bool:
    """Tell whether the large number is this one."""
    newest = program.vm.state.newest
    return newest is not None and newest.label == label
