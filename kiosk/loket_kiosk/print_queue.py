"""Prints committed tickets one after another: the database keeps each step, a thread of the printer's own does the paper."""

import logging
from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.devices.outcomes import (
    PrinterStatus,
    PrintOutcome,
    Ready,
    Unknown,
)
from loket_shared.devices.ticket import TicketContent
from loket_shared.services import prints
from loket_shared.services.act import Act, new_key
from loket_shared.services.printers import PrinterView
from loket_shared.services.prints import JobState, PrintJob
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_kiosk.door import Door, Runner, Way
from loket_kiosk.flow.paper import NotBegun, paper_of
from loket_kiosk.paper_ends import PaperEnds

logger = logging.getLogger(__name__)

T = TypeVar("T")


class PrintQueue(QObject):
    """One job at a time: begun in the database before any byte leaves, ended in it whatever the printer said.

    `changed(ticket_id, Paper, told)` follows each ticket; `told` says that the outcome is in the database, where the
    officers see it. A job begun before a crash is never sent again by itself; a queued one is printed until it expires. A
    beginning whose answer was lost is asked for again with its own key: it may have been committed, and nothing was sent.
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
        self._settled = False
        self._unanswered: Callable[[PrinterView], None] | None = None
        self._ends = PaperEnds(work, self._act, lambda ticket_id, outcome: self.changed.emit(ticket_id, outcome, True))

    def use(self, printer: PrinterView | None) -> None:
        """Print on this printer from now on; what an earlier run of the kiosk left there is settled first."""
        if printer == self._printer:
            return
        before, self._printer = self._printer, printer
        if before is None or printer is None or before.id != printer.id:
            self._settled = False
            self._ends.forget_printer()
        if printer is None:
            return
        self._runner.run(lambda: self._paper.warm_up(printer), _nothing)
        if self._settled:
            self.ask()
        self.look()

    def begin(self, ticket_id: UUID, job_id: UUID) -> None:
        """Print the ticket that was just committed."""
        printer = self._printer
        if printer is None:
            self.changed.emit(ticket_id, NotBegun(), False)
        elif self._busy:
            self._more = True
        else:
            self._begin(printer, ticket_id, job_id, new_key())

    def look(self) -> None:
        """Print what is queued for this printer, a reprint asked for at a desk for example."""
        printer = self._printer
        if printer is None or self._busy:
            self._more = self._busy
            return
        unanswered, self._unanswered = self._unanswered, None
        if not self._settled:
            self._unanswered = unanswered
            self._settle(printer)
        elif unanswered is not None:
            unanswered(printer)
        else:
            self._begin_next(printer, new_key())

    def _settle(self, printer: PrinterView) -> None:
        """End what an earlier run left, while nothing of this run is being sent; then the printer is asked how it is."""
        self._busy = True

        def settled(_changed: int) -> None:
            self._settled, self._busy = True, False
            self.ask()
            self.look()

        def settle(tx: Connection) -> int:
            return prints.settle_jobs(tx, self._act(), printer.id)

        self._work.write(settle, settled, lambda _fault: self._rest())

    def _begin(self, printer: PrinterView, ticket_id: UUID, job_id: UUID, key: str) -> None:
        self._busy = True

        def begun(found: PrintJob | JobState) -> None:
            self._more = True
            if isinstance(found, JobState):
                self.changed.emit(ticket_id, paper_of(found), True)
                self._rest()

        def onward(found: PrintJob | JobState) -> None:
            if isinstance(found, PrintJob):
                self._send(printer, found)

        def failed(_fault: DatabaseUnavailable) -> None:
            self._unanswered = lambda there: self._begin(there, ticket_id, job_id, key)
            self.changed.emit(ticket_id, NotBegun(), False)
            self._rest()

        def begin(tx: Connection) -> PrintJob | JobState:
            return prints.begin_job(tx, self._act(key), job_id) or prints.job_state(tx, job_id)[0]

        self._work.write(begin, begun, failed, onward=onward)

    def _begin_next(self, printer: PrinterView, key: str) -> None:
        self._busy = True

        def begun(job: PrintJob | None) -> None:
            self._more = self._more or job is not None
            if job is None:
                self._rest()

        def onward(job: PrintJob | None) -> None:
            if job is not None:
                self._send(printer, job)

        def failed(_fault: DatabaseUnavailable) -> None:
            self._unanswered = lambda there: self._begin_next(there, key)
            self._rest()

        def begin(tx: Connection) -> PrintJob | None:
            return prints.next_job(tx, self._act(key), printer.id)

        self._work.write(begin, begun, failed, onward=onward)

    def ask(self) -> None:
        """Ask the idle printer how it is, so that officers know before a visitor stands there without paper."""
        printer = self._printer
        if printer is None or self._busy:
            return
        self._runner.run(lambda: self._paper.ask(printer), self._asked)

    def database_back(self) -> None:
        """Write down what the database missed, and print what waited."""
        self._ends.database_back()
        self.look()

    def _send(self, printer: PrinterView, job: PrintJob) -> None:
        """Hand a begun job to the printer's thread, from the thread that began it: the GUI's is drawing the number's screen."""
        content = _unless_broken(lambda: self._content(job), job)

        def send() -> PrintOutcome | None:
            return None if content is None else _unless_broken(lambda: self._paper.send(printer, content), job)

        self._runner.run(send, lambda outcome: self._sent(job, outcome or Unknown(Ready(asked=False))))

    def _sent(self, job: PrintJob, outcome: PrintOutcome) -> None:
        self.changed.emit(job.ticket_id, outcome, False)
        self._ends.keep(job, outcome)
        self._rest()

    def _asked(self, status: PrinterStatus) -> None:
        if self._printer is not None and not self._busy:
            self._ends.note(self._printer, status)

    def _rest(self) -> None:
        self._busy = False
        if self._more:
            self._more = False
            self.look()

    def _act(self, key: str | None = None) -> Act:
        return self._station.act(self._clock, key=key)


def _unless_broken(fn: Callable[[], T], job: PrintJob) -> T | None:
    """Return what comes of it: a ticket that meets a bug is left to a person, and the next one gets its turn."""
    try:
        return fn()
    except Exception:
        logger.exception("ticket %s could not be sent", job.label)
        return None


def _nothing(_answer: object) -> None:
    """Take an answer that changes nothing."""
