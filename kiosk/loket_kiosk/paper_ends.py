"""Writes down what became of the paper: how each ticket ended, and what the printer needs."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.devices.outcomes import PrinterStatus, PrintOutcome, problem_code
from loket_shared.services import printers, prints
from loket_shared.services.act import Act
from loket_shared.services.printers import PrinterView
from loket_shared.services.prints import PrintJob

from loket_kiosk.door import Door
from loket_kiosk.flow.paper import job_state


@dataclass(frozen=True, slots=True)
class Owed:
    """An outcome that the database has not taken yet."""

    job: PrintJob
    outcome: PrintOutcome


class PaperEnds:
    """Keeps outcomes until the database has them; `told(ticket_id, outcome)` says that it has, and the officers see it."""

    def __init__(self, work: Door, act: Callable[[], Act], told: Callable[[UUID, PrintOutcome], None]) -> None:
        self._work = work
        self._act = act
        self._told = told
        self._owed: tuple[Owed, ...] = ()
        self._said: tuple[str | None, ...] = ()

    def keep(self, job: PrintJob, outcome: PrintOutcome) -> None:
        """Write down how a ticket ended."""
        code, state = problem_code(outcome), job_state(outcome)

        def ended(_kept: bool) -> None:
            self._said = (code,)
            self._told(job.ticket_id, outcome)

        def failed(_fault: DatabaseUnavailable) -> None:
            self._owed = (*self._owed, Owed(job, outcome))

        self._work.write(lambda tx: prints.end_job(tx, self._act(), job.job_id, job.fence, state, code), ended, failed)

    def note(self, printer: PrinterView, status: PrinterStatus) -> None:
        """Write down what the idle printer needs, if that is something else than was said last."""
        code = problem_code(status)
        if (code,) == self._said:
            return

        def told(_answer: None) -> None:
            self._said = (code,)

        self._work.write(lambda tx: printers.set_problem(tx, self._act(), printer.id, code), told)

    def forget_printer(self) -> None:
        """Know nothing of the printer: it is another one now."""
        self._said = ()

    def database_back(self) -> None:
        """Write down what the database missed."""
        owed, self._owed = self._owed, ()
        for one in owed:
            self.keep(one.job, one.outcome)
