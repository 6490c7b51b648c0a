"""A kiosk over a real office, with its work driven by hand, a database that can go away and a printer that obeys."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from shutil import copyfile
from typing import Any, Protocol, TypeVar
from uuid import UUID

from kiosk_states import IDENTITY, PROBLEM
from loket_kiosk.acts import Acts
from loket_kiosk.door import Door, Runner
from loket_kiosk.flow import moves
from loket_kiosk.flow.draft import Draft
from loket_kiosk.kiosk import Kiosk
from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.db.schema import print_job, ticket, visit
from loket_shared.devices.outcomes import Printed, PrinterStatus, PrintOutcome, Ready
from loket_shared.devices.slip import SlipContent
from loket_shared.devices.ticket import TicketContent
from loket_shared.services import devices, printers
from loket_shared.services.printers import PrinterView
from offices import MONDAY_0942, Office, open_office
from sqlalchemy import Connection, Row, Table, select

T = TypeVar("T")


class HandWork(Door, Runner, Protocol):
    """Work whose jobs a test runs by hand."""

    unavailable: Any
    available: Any

    def drain(self) -> None:
        """Run all jobs."""
        ...


def office_template(folder: Path) -> Office:
    """Make an office once; each test works on a copy of its file."""
    made = open_office(f"sqlite:///{folder / 'template.db'}")
    made.db.close()
    return made


def office_copy(template: Office, folder: Path) -> Office:
    """Return an office of one's own on Monday at 09.42 WIB."""
    file = folder / "office.db"
    copyfile(template.url.removeprefix("sqlite:///"), file)
    url = f"sqlite:///{file}"
    return replace(template, db=Database(url), url=url, clock=FixedClock(MONDAY_0942))


class Gate:
    """A database that can be away, or lose its answer after the commit."""

    def __init__(self, db: Database) -> None:
        """Stand in front of a database."""
        self._db = db
        self.away = False
        self.reason = Reason.AWAY
        self.loses_answers = False

    def write(self, fn: Callable[[Connection], T]) -> T:
        """Write, unless away."""
        self._check()
        answer = self._db.write(fn)
        if self.loses_answers:
            raise DatabaseUnavailable(Reason.AWAY)
        return answer

    def read(self, fn: Callable[[Connection], T]) -> T:
        """Read, unless away."""
        self._check()
        return self._db.read(fn)

    def close(self) -> None:
        """Close the database."""
        self._db.close()

    def _check(self) -> None:
        if self.away:
            raise DatabaseUnavailable(self.reason)


@dataclass
class Printer:
    """Paper that does what a test says; remembers what it was given."""

    outcome: PrintOutcome = field(default_factory=Printed)
    status: PrinterStatus = field(default_factory=Ready)
    sent: list[TicketContent] = field(default_factory=list)
    slips: list[SlipContent] = field(default_factory=list)
    warmed: int = 0

    def send(self, printer: PrinterView, content: TicketContent | SlipContent) -> PrintOutcome:
        """Take a ticket or a slip."""
        assert printer.active
        if isinstance(content, SlipContent):
            self.slips.append(content)
        else:
            self.sent.append(content)
        return self.outcome

    def ask(self, printer: PrinterView) -> PrinterStatus:
        """Tell how it is."""
        assert printer.active
        return self.status

    def warm_up(self, printer: PrinterView) -> None:
        """Be warmed."""
        assert printer.active
        self.warmed += 1


def give_printer(office: Office) -> PrinterView:
    """Give the kiosk a ticket printer."""
    device = office.kiosk.device_id
    wanted = PrinterView(device, device, "Printer kiosk", "tcp", "127.0.0.1:9", "TM-T20II", True, True, True, 0)
    office.do(lambda tx: printers.save_printer(tx, office.officer(), None, wanted))
    found = office.see(lambda tx: printers.printer_of(tx, device))
    assert found is not None
    return found


@dataclass
class Bench:
    """A kiosk, its office and its work."""

    office: Office
    door: Gate
    work: HandWork
    kiosk: Kiosk

    def drain(self) -> None:
        """Let everything happen that waits to happen."""
        self.work.drain()

    def choose(self, service_id: UUID | None = None) -> None:
        """Choose a service on the first screen."""
        chosen = service_id or self.office.consultation
        self.kiosk.show(moves.choose_service(self.kiosk.state, chosen, self.kiosk.fresh_keys()))

    def fill(self) -> None:
        """Type everything at once."""
        draft = self.kiosk.state.draft
        self.kiosk.show(
            replace(
                self.kiosk.state,
                draft=Draft(draft.service_id, IDENTITY, replace(PROBLEM, group_id=None), draft.priority),
            )
        )

    def press(self, key: str) -> None:
        """Press the main button, without waiting for anything."""
        self.kiosk.show(moves.advance(self.kiosk.state, key))

    def go(self, key: str) -> None:
        """Press the main button and wait for the answer."""
        self.press(key)
        self.drain()

    def to_review(self) -> None:
        """Go from the first screen to the review."""
        self.choose()
        self.fill()
        self.go("k1")
        self.go("k2")

    def rows(self, table: Table) -> list[Row[Any]]:
        """Return everything in a table."""
        return self.office.see(lambda tx: list(tx.execute(select(table))))

    @property
    def worries(self) -> list[tuple[str, str, str]]:
        """Return what the officers see: machine, code, detail."""
        now = self.office.clock.now()
        found = self.office.see(lambda tx: devices.device_worries(tx, self.office.kiosk.office_id, now))
        return [(one.name, one.code, one.detail) for one in found if one.kind != "backup"]

    @property
    def visits(self) -> list[Row[Any]]:
        """Return all visits."""
        return self.rows(visit)

    @property
    def tickets(self) -> list[Row[Any]]:
        """Return all tickets."""
        return self.rows(ticket)

    @property
    def jobs(self) -> list[Row[Any]]:
        """Return all print jobs."""
        return self.rows(print_job)


def bench_over(office: Office, door: Gate, work: HandWork) -> Bench:
    """Return a kiosk that has read its office."""
    kiosk = Kiosk(work, office.clock)
    work.unavailable.connect(kiosk.database_away)
    work.available.connect(kiosk.database_back)
    kiosk.serve(Acts(office.kiosk, office.clock))
    work.drain()
    return Bench(office, door, work, kiosk)
