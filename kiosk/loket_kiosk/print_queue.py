"""Prints committed tickets one after another: the database keeps each step, a thread of the printer's own does the paper."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.devices.outcomes import (
    PrinterStatus,
    PrintOutcome,
    problem_code,
)
from loket_shared.devices.ticket import TicketContent
from loket_shared.services import printers, prints
from loket_shared.services.act import Act
from loket_shared.services.printers import PrinterView
from loket_shared.services.prints import JobState, PrintJob
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_kiosk.door import Door, Runner, Way
from loket_kiosk.flow.paper import NotBegun, job_state, paper_of


@dataclass(frozen=True, slots=True)
class Owed:
    """An outcome that the database has not taken yet."""

    job: PrintJob
    outcome: PrintOutcome


class PrintQueue(QObject):
    """One job at a time: begun in the database before any byte leaves, ended in it whatever the printer said.

    `changed(ticket_id, Paper, told)` follows each ticket; `told` says that the outcome is in the database, where the
    officers see it. A job begun before a crash is never sent again by itself; a queued one is printed until it expires.
    """

    changed = Signal(object, object, bool)

    def __init__(
        self,
        work: Door,
        runner: Runner,
        paper: Way,
        station: Station,
        clock: Clock,
        content: Callable[[PrintJob], TicketContent],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._runner = runner
        self._paper = paper
        self._station = station
        self._clock = clock
        self._content = content
        self._printer: PrinterView | None = None
        self._busy = False
        self._more = False
        self._owed: tuple[Owed, ...] = ()
        self._said: tuple[str | None, ...] = ()

    def use(self, printer: PrinterView | None) -> None:
        """Print on this printer from now on; what an earlier run of the kiosk left is settled first."""
        if printer == self._printer:
            return
        before, self._printer = self._printer, printer
        if printer is None:
            return
        self._runner.run(lambda: self._paper.warm_up(printer), _nothing)
        if before is None or before.id != printer.id:
            self._work.write(lambda tx: prints.settle_jobs(tx, self._act(), printer.id), lambda _: self.look())
        self.ask()

    def begin(self, ticket_id: UUID, job_id: UUID) -> None:
        """Print the ticket that was just committed."""
        printer = self._printer
        if printer is None:
            self.changed.emit(ticket_id, NotBegun(), True)
            return
        if self._busy:
            self._more = True
            return
        self._busy = True

        def begun(found: PrintJob | JobState) -> None:
            if isinstance(found, JobState):
                self.changed.emit(ticket_id, paper_of(found), True)
                self._rest()

        def onward(found: PrintJob | JobState) -> None:
            if isinstance(found, PrintJob):
                self._send(printer, found)

        def failed(_fault: DatabaseUnavailable) -> None:
            self.changed.emit(ticket_id, NotBegun(), False)
            self._rest()

        def begin(tx: Connection) -> PrintJob | JobState:
            return prints.begin_job(tx, self._act(), job_id) or prints.job_state(tx, job_id)[0]

        self._work.write(begin, begun, failed, onward=onward)

    def look(self) -> None:
        """Print what is queued for this printer, a reprint asked for at a desk for example."""
        printer = self._printer
        if printer is None or self._busy:
            self._more = self._busy
            return
        self._busy = True

        def begun(job: PrintJob | None) -> None:
            if job is None:
                self._rest()
            else:
                self._more = True

        def onward(job: PrintJob | None) -> None:
            if job is not None:
                self._send(printer, job)

        def begin(tx: Connection) -> PrintJob | None:
            return prints.next_job(tx, self._act(), printer.id)

        self._work.write(begin, begun, lambda _fault: self._rest(), onward=onward)

    def ask(self) -> None:
        """Ask the idle printer how it is, so that officers know before a visitor stands there without paper."""
        printer = self._printer
        if printer is None or self._busy:
            return
        self._runner.run(lambda: self._paper.ask(printer), self._asked)

    def database_back(self) -> None:
        """Write down what the database missed, and print what waited."""
        owed, self._owed = self._owed, ()
        for one in owed:
            self._end(one)
        self.look()

    def _send(self, printer: PrinterView, job: PrintJob) -> None:
        """Hand a begun job to the printer's thread, from the thread that began it: the GUI's is drawing the number's screen."""
        content = self._content(job)
        self._runner.run(lambda: self._paper.send(printer, content), lambda outcome: self._sent(Owed(job, outcome)))

    def _sent(self, sent: Owed) -> None:
        self.changed.emit(sent.job.ticket_id, sent.outcome, False)
        self._end(sent)
        self._rest()

    def _end(self, sent: Owed) -> None:
        job, code = sent.job, problem_code(sent.outcome)
        state = job_state(sent.outcome)

        def ended(_kept: bool) -> None:
            self._said = (code,)
            self.changed.emit(job.ticket_id, sent.outcome, True)

        def failed(_fault: DatabaseUnavailable) -> None:
            self._owed = (*self._owed, sent)

        self._work.write(lambda tx: prints.end_job(tx, self._act(), job.job_id, job.fence, state, code), ended, failed)

    def _asked(self, status: PrinterStatus) -> None:
        printer, code = self._printer, problem_code(status)
        if printer is None or self._busy or (code,) == self._said:
            return

        def told(_answer: None) -> None:
            self._said = (code,)

        self._work.write(lambda tx: printers.set_problem(tx, self._act(), printer.id, code), told)

    def _rest(self) -> None:
        self._busy = False
        if self._more:
            self._more = False
            self.look()

    def _act(self) -> Act:
        return self._station.act(self._clock)


def _nothing(_answer: object) -> None:
    """Take an answer that changes nothing."""
