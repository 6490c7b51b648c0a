"""The whole program, put together as in app.py, over a real office; its work is driven by hand."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from kiosk_bench import Bench, Gate, HandWork, Printer, give_printer
from loket_kiosk.app import Program, build
from loket_kiosk.flow.state import Screen
from loket_shared.config import Config
from loket_shared.db import Database
from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.db.migrate import upgrade
from loket_shared.db.schema import ticket
from loket_shared.devices.outcomes import PaperOut, Printed
from loket_shared.qt.fonts import load_fonts
from loket_shared.services import reprinting
from offices import MONDAY_0942, Office
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from sqlalchemy import select

Build = Callable[..., "Running"]


class Running:
    """The program, its printer and its two workers."""

    def __init__(self, program: Program, work: HandWork, printing: HandWork, printer: Printer) -> None:
        self.program, self.work, self.printing, self.printer = program, work, printing, printer

    def settle(self) -> None:
        for _ in range(8):
            self.work.drain()
            self.printing.drain()
            QTest.qWait(5)

    @property
    def screen(self) -> Screen:
        return self.program.kiosk.state.screen

    def take_number(self, office: Office) -> None:
        visitor = Bench(office, Gate(office.db), self.work, self.program.kiosk)
        visitor.choose()
        visitor.fill()
        for key in ("k1", "k2", "k3"):
            visitor.press(key)
            self.settle()

    def sees(self, waiting: int, office: Office) -> bool:
        facts = self.program.kiosk.state.facts
        return facts is not None and facts.estimates[office.consultation].ahead == waiting


@pytest.fixture
def run(work_on: Callable[[Any], HandWork], tmp_path: Path) -> Iterator[Build]:
    load_fonts()
    made: list[Program] = []

    def start(office: Office, url: str | None = None, pin_hash: str | None = None) -> Running:
        address = url or office.url
        config = Config(database_url=address, device_name="Kiosk 1", data_dir=tmp_path, pin_hash=pin_hash)
        db = Database(config.database_url)
        work, printing, printer = work_on(Gate(db)), work_on(Gate(db)), Printer()
        workers: Any = {"work": work, "printing": printing}
        program = build(config, clock=office.clock, db=db, way=printer, full=False, size=QSize(540, 960), **workers)
        made.append(program)
        program.open()
        running = Running(program, work, printing, printer)
        running.settle()
        return running

    yield start
    for program in made:
        program.close()


def test_it_serves_by_itself_prints_and_shows_it(run: Build, office: Office) -> None:
    give_printer(office)
    running = run(office)
    assert running.screen is Screen.WELCOME
    running.take_number(office)
    number = running.program.kiosk.state.number
    assert number is not None
    assert (number.label, number.paper, number.told) == ("A001", Printed(), True)
    assert [content.label for content in running.printer.sent] == ["A001"]


def test_a_reprint_from_a_desk_comes_out_and_the_number_says_so(run: Build, office: Office) -> None:
    view = give_printer(office)
    running = run(office)
    running.printer.outcome = PaperOut()
    running.take_number(office)
    running.printer.outcome = Printed()
    ticket_id = office.see(lambda tx: tx.execute(select(ticket.c.id)).scalar_one())
    office.do(lambda tx: reprinting.reprint(tx, office.officer(), ticket_id, view.id, "kertas habis"))
    for _ in range(60):
        running.settle()
        if len(running.printer.sent) == 2:
            break
    running.settle()
    number = running.program.kiosk.state.number
    assert number is not None
    assert number.paper == Printed()


def test_it_wakes_when_somebody_else_takes_a_number(run: Build, office: Office) -> None:
    running = run(office)
    office.issued()
    for _ in range(60):
        running.settle()
        if running.sees(1, office):
            break
    assert running.sees(1, office)


def test_a_database_of_another_version_closes_the_kiosk_calmly(run: Build, office: Office, tmp_path: Path) -> None:
    running = run(office, f"sqlite:///{tmp_path / 'empty.db'}")
    assert running.screen is Screen.UNAVAILABLE
    assert running.program.kiosk.state.away_since is not None


def test_a_disk_that_is_full_at_the_start_is_asked_again(
    run: Build, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_gate: Gate) -> None:
        raise DatabaseUnavailable(Reason.FULL)

    monkeypatch.setattr("loket_kiosk.app.NO_OFFICE_MS", 1)
    with monkeypatch.context() as disk:
        disk.setattr(Gate, "_check", full)
        running = run(office)
        assert (running.screen, running.program.live) == (Screen.UNAVAILABLE, None)
    for _ in range(60):
        running.settle()
        if running.screen is Screen.WELCOME:
            break
    assert running.screen is Screen.WELCOME


def test_the_pin_does_not_wait_for_a_printer_that_says_nothing(
    run: Build, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loket_kiosk.guard.matches", lambda typed, hashed: typed == hashed)
    running = run(office, pin_hash="246810")
    running.program.screen.vm.way_out.open()
    for digit in "246810":
        running.program.screen.vm.way_out.pressDigit(digit)
    running.program.screen.vm.way_out.check()
    running.work.drain()
    QTest.qWait(5)
    assert running.program.kiosk.state.pin.opened


def test_before_the_office_is_set_up_it_waits(run: Build, office: Office, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    upgrade(url, MONDAY_0942)
    running = run(office, url)
    state = running.program.kiosk.state
    assert (state.screen, state.away_since, running.program.live) == (Screen.UNAVAILABLE, None, None)
