"""The kiosk at work: what wakes it, what its printer does, what the clock asks for."""

from datetime import timedelta

from loket_shared.clock import Clock
from loket_shared.devices.ticket import TicketContent
from loket_shared.qt.slip_words import slip_content
from loket_shared.qt.texts import as_language
from loket_shared.qt.watch import ChangeWatcher
from loket_shared.services.bidding_reporting import Slip
from loket_shared.services.prints import PrintJob
from loket_shared.services.revisions import Topic
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, QTimer

from loket_kiosk.acts import Acts
from loket_kiosk.door import Door, Runner, Way
from loket_kiosk.flow.number import Number
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.print_queue import PrintQueue
from loket_kiosk.ticket_text import ticket_content

REFRESH = timedelta(seconds=20)
ASK_PRINTER = timedelta(seconds=60)
_SHOWN = frozenset({Topic.QUEUE, Topic.CALLS, Topic.SETTINGS})


class Live(QObject):
    """Runs while the database is known: follows changes, prints, looks at the printer once a minute."""

    def __init__(
        self,
        kiosk: Kiosk,
        station: Station,
        clock: Clock,
        work: Door,
        printing: Runner,
        way: Way,
        watcher: ChangeWatcher,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._watcher, self._runner, self._way = watcher, printing, way
        self.prints = PrintQueue(work, printing, way, station, clock, self._content, self)
        self.prints.changed.connect(self._paper_changed)
        kiosk.printable.connect(self._print)
        kiosk.parting.connect(self._print_slip)
        kiosk.changed.connect(self._use_printer)
        watcher.changed.connect(self._changed)
        kiosk.serve(Acts(station, clock))
        watcher.start()
        for every, act in ((REFRESH, kiosk.refresh), (ASK_PRINTER, self.prints.ask)):
            timer = QTimer(self, interval=int(every.total_seconds() * 1000))
            timer.timeout.connect(act)
            timer.start()

    def close(self) -> None:
        """Stop to watch; to be called before the worker is closed."""
        self._watcher.close()

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & _SHOWN:
            self._kiosk.refresh()
        if Topic.DEVICES in topics:
            self.prints.look()

    def _print(self, number: Number) -> None:
        assert number.job_id is not None
        self.prints.begin(number.ticket_id, number.job_id)

    def _print_slip(self, slip: Slip) -> None:
        """Print what was done. A slip is no ticket: nothing waits for it, and nobody prints it later."""
        state = self._kiosk.state
        assert state.facts is not None
        assert state.facts.printer is not None
        printer, content = state.facts.printer, slip_content(slip, as_language(state.look.language))
        self._runner.run(lambda: self._way.send(printer, content), self._kiosk.slip_printed)

    def _paper_changed(self, ticket_id: object, paper: object, told: bool) -> None:
        self._kiosk.paper_changed(ticket_id, paper, told=told)  # type: ignore[arg-type]  # signals carry objects

    def _use_printer(self) -> None:
        facts = self._kiosk.state.facts
        if facts is not None:
            self.prints.use(facts.printer)

    def _content(self, job: PrintJob) -> TicketContent:
        state = self._kiosk.state
        assert state.facts is not None
        return ticket_content(job, state.facts, state.number)
