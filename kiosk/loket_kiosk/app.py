"""Puts the kiosk together: settings, database, clock, printer, window; every part may be handed in."""

from collections.abc import Sequence

from loket_shared import paths
from loket_shared.clock import Clock, SystemClock
from loket_shared.config import Config, load
from loket_shared.db import Database
from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.db.migrate import check_current
from loket_shared.qt import start
from loket_shared.qt.texts import as_language
from loket_shared.qt.watch import watch
from loket_shared.qt.work import Work
from loket_shared.services.act import new_key
from loket_shared.services.station import DeviceKind, NoOffice, Station, open_station
from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer
from sqlalchemy import Connection

from loket_kiosk.door import Way
from loket_kiosk.flow import edits
from loket_kiosk.flow.state import KioskState
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.live import Live
from loket_kiosk.scan import Scanner
from loket_kiosk.ticket_paper import TicketPaper
from loket_kiosk.touch import Touch
from loket_kiosk.window import KioskWindow

NO_OFFICE_MS = 5_000
SIZE = QSize(1080, 1920)


class Program(QObject):
    """The running kiosk. It serves by itself once the database does, and is ended in order by `close()`."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        db: Database,
        work: Work,
        printing: Work,
        way: Way,
        *,
        full: bool,
        size: QSize,
    ) -> None:
        super().__init__()
        self.config, self.clock, self.db, self.work = config, clock, db, work
        self._printing, self._way = printing, way
        self.kiosk = Kiosk(work, clock, parent=self)
        self.screen = KioskWindow(self.kiosk, work, clock, pin_hash=config.pin_hash, size=size, guarded=full)
        self.live: Live | None = None
        self._before_scan = KioskState()
        self._scanner = Scanner(parent=self)
        self._scanner.began.connect(self._scan_began)
        self._scanner.scanned.connect(self._scanned)
        self._touch = Touch(self.kiosk, self._scanner, self)
        work.unavailable.connect(self.kiosk.database_away)
        work.available.connect(self._database_back)
        self._retry = QTimer(self, singleShot=True, interval=NO_OFFICE_MS)
        self._retry.timeout.connect(self._ask)
        self._second = QTimer(self, interval=1_000)
        self._second.timeout.connect(self._second_passed)

    def open(self) -> None:
        """Show the window and ask the database."""
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self._touch)
        self.screen.vm.way_out.quitProgram.connect(app.quit)
        self.screen.show()
        self._second.start()
        self._ask()

    def close(self) -> None:
        """End window, watcher, workers and database, in this order; the printer's thread last: the database's hands it its jobs."""
        self._second.stop()
        self._retry.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self._touch)
        self.screen.close()
        if self.live is not None:
            self.live.close()
        self.work.close()
        self._printing.close()
        self.db.close()

    def show_fault(self, reference: str) -> None:
        """Show that a bug was met, here and at the consoles."""
        self.kiosk.met_fault(reference)

    def _ask(self) -> None:
        if self.live is None:
            self.work.write(self._open_station, self._opened, self._not_opened)

    def _open_station(self, tx: Connection) -> Station | None:
        check_current(self.db)
        try:
            return open_station(tx, kind=DeviceKind.KIOSK, name=self.config.device_name, now=self.clock.now())
        except NoOffice:
            return None

    def _not_opened(self, fault: DatabaseUnavailable) -> None:
        """A full disk is not asked by itself whether it has room again."""
        if fault.reason is Reason.FULL:
            self._retry.start()

    def _opened(self, station: Station | None) -> None:
        if station is None:
            self._retry.start()
        elif self.live is None:
            watcher = watch(self.config.database_url, self.work, station.office_id)
            self.live = Live(self.kiosk, station, self.clock, self.work, self._printing, self._way, watcher, self)

    def _database_back(self) -> None:
        self.kiosk.database_back()
        if self.live is None:
            self._ask()
        else:
            self.live.prints.database_back()

    def _second_passed(self) -> None:
        self.kiosk.second_passed()
        self.screen.vm.refresh()

    def _scan_began(self) -> None:
        self._before_scan = self.kiosk.state

    def _scanned(self, reference: str) -> None:
        self.kiosk.show(edits.scanned(self.kiosk.state, self._before_scan, reference, new_key()))


def build(
    config: Config,
    *,
    clock: Clock | None = None,
    db: Database | None = None,
    work: Work | None = None,
    printing: Work | None = None,
    way: Way | None = None,
    full: bool | None = None,
    size: QSize | None = None,
) -> Program:
    """Make the kiosk of one machine; an application object must exist, made with the on-screen keyboard."""
    door = db or Database(config.database_url)
    return Program(
        config,
        clock or SystemClock(),
        door,
        work or Work(door),
        printing or Work(door),
        way or TicketPaper(config.ticket_pictures),
        full=config.fullscreen if full is None else full,
        size=size or SIZE,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run the kiosk; `argv` are the options only."""
    options = start.read_options("kiosk", argv)
    config = load(options.config)
    started = start.application(
        "kiosk", widgets=False, language=as_language(config.language), logs=paths.log_dir(), virtual_keyboard=True
    )
    clock = start.clock_of(options)
    program = build(config, clock=clock, full=config.fullscreen and not options.windowed, size=options.size)
    started.faults.happened.connect(program.show_fault)
    program.open()
    return start.run(started, program.close, options.drive, clock)
