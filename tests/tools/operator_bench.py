"""A console over a real office, driven by hand: the tests' way to press buttons and see what the database then holds."""

import secrets
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from loket_operator.app import WORKSPACES, build
from loket_operator.desk.finishing import DeskModel
from loket_operator.desk.workspace import DeskWorkspace
from loket_operator.front_office.workspace import FrontWorkspace
from loket_operator.phone.workspace import PhoneWorkspace
from loket_operator.program import Program
from loket_operator.shell import Shell
from loket_operator.workspace import WorkspaceSpec
from loket_shared.clock import FixedClock
from loket_shared.config import Config, save
from loket_shared.db import Database
from loket_shared.db.migrate import upgrade
from loket_shared.db.schema import journal, new_id, staff
from loket_shared.domain.calendar import Calendar, Hours, WeeklyHours
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import Role
from loket_shared.services import tickets, visits
from loket_shared.services.backup import backup
from loket_shared.services.backup_notes import record_backup
from loket_shared.services.calendar_edit import save_calendar
from loket_shared.services.calendars import calendar_version
from loket_shared.services.catalogue import services
from loket_shared.services.passwords import hash_secret
from loket_shared.services.people import Identity, Problem
from loket_shared.services.printers import PrinterView, save_printer
from loket_shared.services.revisions import Topic
from loket_shared.services.settings import read_settings, save_settings
from loket_shared.services.setup import NewOffice, create_office
from loket_shared.services.staff import StaffDetails
from loket_shared.services.station import DeviceKind, Station, open_station
from loket_shared.services.tickets import Issued
from loket_shared.services.visits import Registered
from manual_work import ManualWork
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import Connection, Table, func, select

T = TypeVar("T")
NOW = datetime(2026, 11, 23, 2, 30, tzinfo=UTC)
PROBLEM = Problem("Unggah penawaran berhenti di 80%.", "1029304")


@dataclass(frozen=True, slots=True)
class Person:
    """One of the office's people, with the secrets made for this run only."""

    login: str
    name: str
    roles: tuple[Role, ...]
    password: str
    pin: str


@dataclass(frozen=True, slots=True)
class Office:
    """The database that every test copies, and who works there."""

    database: Path
    people: tuple[Person, ...]


def make_office(folder: Path) -> Office:
    """Make an office that is open at any hour, with three desks, a bidding room, the kiosk's printer and today's backup."""
    people = tuple(
        Person(login, name, roles, f"{login}-{secrets.randbelow(900_000) + 100_000}", f"{secrets.randbelow(10**6):06}")
        for login, name, roles in (
            ("wulan", "Wulan Prameswari", (Role.SUPERVISOR, Role.HELPDESK)),
            ("sari", "Sari Wulandari", (Role.HELPDESK, Role.FRONT_OFFICE)),
            ("dimas", "Dimas Aryo Nugroho", (Role.HELPDESK, Role.TRAINER)),
        )
    )
    url = f"sqlite:///{folder / 'loket.db'}"
    upgrade(url, NOW)
    db = Database(url)
    station = db.write(lambda tx: _seed(tx, people, folder))
    made = backup(url, folder / "backups", NOW)
    db.write(lambda tx: record_backup(tx, station.act(FixedClock(NOW)), made))
    db.close()
    return Office(folder / "loket.db", people)


def _seed(tx: Connection, people: tuple[Person, ...], folder: Path) -> Station:
    first, *others = (
        StaffDetails(one.login, one.name, one.roles, "", hash_secret(one.password), hash_secret(one.pin))
        for one in people
    )
    wanted = NewOffice(
        name="UPT LPSE Kabupaten Sukamaju", supervisor=first, address="Jalan Merdeka 17", phone="(0334) 881234",
        zone="Asia/Jakarta", desks=3, extra_staff=tuple(others),
    )  # fmt: skip
    create_office(tx, wanted, NOW)
    clock = FixedClock(NOW)
    station = open_station(tx, kind=DeviceKind.TOOL, name="tests", now=NOW)
    always = tuple(WeeklyHours(weekday, Hours(time(0, 0), time(23, 59, 59))) for weekday in range(7))
    version = calendar_version(tx, station.office_id)
    save_calendar(tx, station.act(clock), "office", Calendar("Asia/Jakarta", always), version)
    kept = replace(read_settings(tx, station.office_id), last_number_minutes=0)
    save_settings(tx, station.act(clock), kept)
    kiosk = open_station(tx, kind=DeviceKind.KIOSK, name="Kiosk 1", now=NOW)
    details = PrinterView(
        id=new_id(), device_id=kiosk.device_id, name="Printer Kiosk 1", transport="screen", address=str(folder),
        profile="TM-T20II", native_qr=True, answers_status=True, active=True, version=1,
    )  # fmt: skip
    save_printer(tx, station.act(clock), None, details)
    return station


class Bench:
    """One console and the office behind it; `kiosk` is another device that brings visitors."""

    def __init__(
        self,
        office: Office,
        folder: Path,
        work_on: Callable[[Database], Any],
        specs: Sequence[WorkspaceSpec] = WORKSPACES,
    ) -> None:
        folder.mkdir(exist_ok=True)
        self.specs = specs
        shutil.copy(office.database, folder / "loket.db")
        self.url = f"sqlite:///{folder / 'loket.db'}"
        self.paper_folder = folder / "paper"
        self.paper_folder.mkdir()
        self.people = {one.login: one for one in office.people}
        self.clock = FixedClock(NOW)
        self.db = Database(self.url, busy_seconds=0.05)
        self.work_on = work_on
        self.config = Config(
            database_url=self.url, device_name="Konsol 3", data_dir=folder / "console", fullscreen=False,
            a4_printer=f"folder:{self.paper_folder}",
        )  # fmt: skip
        self.settings = folder / "loket.toml"
        save(self.config, self.settings)
        self.kiosk: Station = self.db.write(lambda tx: open_station(tx, kind=DeviceKind.KIOSK, name="Kiosk 1", now=NOW))
        self.work: ManualWork
        self.program: Program
        self.start()

    def start(self, size: QSize | None = None) -> None:
        """Start the console, after `kill` or `program.close`: nothing of an earlier one is known."""
        work = self.work_on(self.db)
        assert isinstance(work, ManualWork)
        self.work = work
        self.program = build(
            self.config, clock=self.clock, db=self.db, work=work, paper=work, specs=self.specs, settings=self.settings
        )
        self.program.open(size or QSize(1366, 768))
        self.settle()

    def settle(self) -> None:
        """Let everything that was asked come about."""
        for _ in range(2):
            self.work.drain()
            QApplication.processEvents()

    @property
    def shell(self) -> Shell:
        """Return the window."""
        assert self.program.shell is not None
        return self.program.shell

    @property
    def desk(self) -> DeskModel:
        """Return the desk's model."""
        workspace = self.shell.workspaces["desk"]
        assert isinstance(workspace, DeskWorkspace)
        return workspace.model

    @property
    def front(self) -> FrontWorkspace:
        """Return the front office."""
        workspace = self.shell.workspaces["frontOffice"]
        assert isinstance(workspace, FrontWorkspace)
        return workspace

    @property
    def phone(self) -> PhoneWorkspace:
        """Return the telephone desk."""
        workspace = self.shell.workspaces["phone"]
        assert isinstance(workspace, PhoneWorkspace)
        return workspace

    def person(self, login: str) -> Person:
        """Return one of the office's people."""
        return self.people[login]

    def staff_id(self, login: str) -> UUID:
        """Return the id of one of the office's people."""
        found: UUID = self.db.read(lambda tx: tx.execute(select(staff.c.id).where(staff.c.login == login)).scalar_one())
        return found

    def sign_in(self, login: str = "sari", desk: str = "Loket 3") -> None:
        """Sign in and sit down at a desk."""
        self.shell.gate.sign_in(login, self.person(login).password)
        self.settle()
        chosen = next(one for one in self.shell.console.catalogue.desks if one.name == desk)
        self.shell.gate.choose_desk(chosen.id)
        self.settle()

    def visitor(self, name: str = "Budi Santoso", *, priority: bool = False, form: bool = True) -> Issued:
        """Let a visitor come to the kiosk and take a number."""
        who = Identity(name, "CV Cipta Karya", "Jl. Veteran 12", "081234567890", "", "Penyedia", 0)

        def come(tx: Connection) -> Issued:
            kinds = services(tx, self.kiosk.office_id)
            service = next(one for one in kinds if one.uses_form is form)
            visit = visits.register(tx, self.kiosk.act(self.clock), service.id, who, priority_asked=priority)
            assert isinstance(visit, Registered)
            visits.save_form(tx, self.kiosk.act(self.clock), visit.visit_id, who, PROBLEM)
            issued = tickets.issue(tx, self.kiosk.act(self.clock), visit.visit_id, new_reference())
            assert isinstance(issued, Issued)
            return issued

        return self.db.write(come)

    def news(self) -> None:
        """Let the console look at everything again, as its watcher would."""
        self.shell.refresh(frozenset(Topic))
        self.settle()

    def find(self, name: str) -> QWidget:
        """Return the widget of this name, the visible one of several."""
        found = self.shell.findChildren(QWidget, name)
        assert found, f"nothing is named {name}"
        return next((one for one in found if one.isVisible()), found[0])

    def press(self, name: str) -> None:
        """Click a button as a person could: it must be visible and enabled."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        assert button.isVisible(), f"{name} is not visible"
        assert button.isEnabled(), f"{name} is not enabled"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, keys: str) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget() or self.shell
        QTest.keySequence(target, keys)
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Write into a field, in place of what it holds."""
        field = self.find(name)
        if isinstance(field, QLineEdit):
            field.clear()
            QTest.keyClicks(field, text)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
            field.moveCursor(QTextCursor.MoveOperation.End)
        else:
            raise TypeError(name)

    def count(self, table: Table) -> int:
        """Return how many rows a table has."""
        return self.db.read(lambda tx: tx.execute(select(func.count()).select_from(table)).scalar_one())

    def events(self, kind: str) -> int:
        """Return how often something stands in the journal."""
        query = select(func.count()).select_from(journal).where(journal.c.kind == kind)
        return self.db.read(lambda tx: tx.execute(query).scalar_one())

    def kill(self) -> None:
        """Take the console away in the middle: nothing more is saved."""
        if self.program.watcher is not None:
            self.program.watcher.close()
        self.program.work.close()
        for window in QApplication.topLevelWidgets():
            window.deleteLater()
        self._bury()

    def close(self) -> None:
        """End the console; its widgets are gone at once, so that they slow no later test."""
        self.program.close()
        self._bury()
        left = QApplication.topLevelWidgets()
        assert not left, f"widgets without an owner outlive the console: {left}"

    def _bury(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
