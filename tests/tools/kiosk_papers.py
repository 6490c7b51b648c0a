"""A print queue over a kiosk's bench, with a printer that does what a test says."""

from kiosk_bench import Bench, HandWork, Printer, give_printer
from loket_kiosk.flow.paper import Paper
from loket_kiosk.print_queue import PrintQueue
from loket_kiosk.ticket_text import ticket_content
from loket_shared.devices.ticket import TicketContent
from loket_shared.services import tickets
from loket_shared.services.printers import PrinterView
from loket_shared.services.prints import PrintJob
from offices import Office

Told = list[tuple[Paper, bool]]


class Papers:
    """A print queue over the bench's office, and what it told."""

    def __init__(self, bench: Bench, runner: HandWork, view: PrinterView | None = None) -> None:
        self.bench = bench
        self.printer = Printer()
        self.told: Told = []
        self.runner = runner
        self.queue = PrintQueue(bench.work, runner, self.printer, bench.office.kiosk, bench.office.clock, self._content)
        self.queue.changed.connect(lambda _ticket, paper, told: self.told.append((paper, told)))
        self.view = view or give_printer(bench.office)
        self.queue.use(self.view)
        self.settle()
        bench.kiosk.refresh()
        bench.drain()

    def settle(self) -> None:
        for _ in range(12):
            self.bench.drain()
            self.runner.drain()

    def issue(self) -> None:
        self.bench.to_review()
        self.bench.go("k3")
        number = self.bench.kiosk.state.number
        assert number is not None
        assert number.job_id is not None
        self.queue.begin(number.ticket_id, number.job_id)

    def job_states(self) -> list[tuple[str, str | None]]:
        return [(row.state, row.problem) for row in self.bench.jobs]

    def _content(self, job: PrintJob) -> TicketContent:
        state = self.bench.kiosk.state
        assert state.facts is not None
        return ticket_content(job, state.facts, state.number)


def issue_elsewhere(office: Office, reference: str, printer: PrinterView) -> None:
    """Let another program give a number whose paper comes out here."""
    visit_id = office.with_form()
    office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, reference, printer_id=printer.id))
