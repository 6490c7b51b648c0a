"""The running console: it waits for the database, opens its window over the office, and closes everything in order."""

import logging
from collections.abc import Sequence

from loket_shared.clock import Clock
from loket_shared.config import Config
from loket_shared.db import Database
from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.db.migrate import check_current
from loket_shared.qt.texts import as_language
from loket_shared.qt.tokens import LIGHT
from loket_shared.qt.watch import ChangeWatcher, watch
from loket_shared.qt.work import Work
from loket_shared.services import catalogue, offices, settings
from loket_shared.services.mail_accounts import read_account
from loket_shared.services.revisions import Topic
from loket_shared.services.station import DeviceKind, NoOffice, Station, open_station
from PySide6.QtCore import QObject, QSize
from sqlalchemy import Connection

from loket_operator.acting import Acting
from loket_operator.housekeeping import Housekeeping
from loket_operator.look import clothe, console_tokens
from loket_operator.mail.room import Mailroom
from loket_operator.memory import Memory
from loket_operator.session import Session
from loket_operator.shell import Shell
from loket_operator.starting import StartingWindow
from loket_operator.workspace import Catalogue, Console, WorkspaceSpec

logger = logging.getLogger(__name__)


def read_catalogue(tx: Connection) -> Catalogue:
    """Read the office as every workspace needs it; raises NoOffice before the first set-up."""
    office = offices.read_office(tx)
    if office is None:
        raise NoOffice
    return Catalogue(
        office=office,
        settings=settings.read_settings(tx, office.id),
        services=catalogue.services(tx, office.id),
        desks=catalogue.desks(tx, office.id),
        groups=catalogue.problem_groups(tx, office.id),
        categories=catalogue.categories(tx, office.id),
        mail=read_account(tx, office.id),
    )


class Program(QObject):
    """The running console. It opens by itself once the database serves, and is closed in order by `close()`."""

    def __init__(
        self,
        config: Config,
        clock: Clock,
        db: Database,
        work: Work,
        paper: Work,
        mailroom: Mailroom,
        specs: Sequence[WorkspaceSpec],
    ) -> None:
        super().__init__()
        self.config, self.clock, self.db, self.work, self.paper, self.specs = config, clock, db, work, paper, specs
        self.mailroom = mailroom
        self.starting = StartingWindow()
        clothe(self.starting, LIGHT)
        self.shell: Shell | None = None
        self.watcher: ChangeWatcher | None = None
        self.housekeeping: Housekeeping | None = None
        self._size: QSize | None = None
        work.available.connect(self._again)

    def open(self, size: QSize | None = None) -> None:
        """Show the window and ask the database; `size` None fills the screen."""
        self._size = size
        _show(self.starting, size)
        self._ask()

    def close(self) -> None:
        """Save what was typed last, then end watcher, mail, workers, window and database, in this order."""
        if self.shell is not None:
            self.shell.flush()
        if self.watcher is not None:
            self.watcher.close()
        self.mailroom.close()
        self.work.close()
        self.paper.close()
        for window in (self.shell, self.starting):
            if window is not None:
                window.close()
                window.deleteLater()
        self.db.close()

    def _ask(self) -> None:
        self.work.write(self._open_office, self._opened, self._refused)

    def _open_office(self, tx: Connection) -> tuple[Station, Catalogue] | None:
        check_current(self.db)
        try:
            name = self.config.device_name
            station = open_station(tx, kind=DeviceKind.OPERATOR, name=name, now=self.clock.now())
            return station, read_catalogue(tx)
        except NoOffice:
            return None

    def _opened(self, found: tuple[Station, Catalogue] | None) -> None:
        if self.shell is not None:  # the database came back twice while the first answer was on its way
            return
        if found is None:
            self.starting.show_no_office()
            return
        station, office = found
        console = self._console(station, office)
        self.shell = Shell(console, self.specs)
        clothe(self.shell, console.tokens)
        self.watcher = watch(self.config.database_url, self.work, office.office.id, self)
        self.watcher.changed.connect(self._changed)
        _show(self.shell, self._size)
        self.starting.close()
        self.watcher.start()
        self.housekeeping = Housekeeping(self.work, self.paper, station, self.clock, self.config, self)
        self.housekeeping.start()
        self.mailroom.changed.connect(self.shell.status.look)
        self.mailroom.open(station, office.mail)

    def _console(self, station: Station, office: Catalogue) -> Console:
        session = Session(self.clock, station, self)
        memory = Memory(self.config.data_dir / "console.json")
        return Console(
            work=self.work,
            paper=self.paper,
            acting=Acting(self.work, session, self),
            session=session,
            clock=self.clock,
            config=self.config,
            memory=memory,
            catalogue=office,
            tokens=console_tokens(office.settings, contrast=memory.habits.contrast),
            language=as_language(self.config.language),
            say=lambda _: None,
            mailroom=self.mailroom,
        )

    def _changed(self, topics: frozenset[Topic]) -> None:
        if self.shell is None:
            return
        if Topic.SETTINGS in topics:
            self.work.read(read_catalogue, lambda office: self._take(office, topics))
        else:
            self.shell.refresh(topics)

    def _take(self, office: Catalogue, topics: frozenset[Topic]) -> None:
        if self.shell is not None:
            self.shell.console.catalogue = office
            self.mailroom.follow(office.mail)
            self.shell.gate.catalogue_changed()
            self.shell.refresh(topics)

    def _refused(self, fault: DatabaseUnavailable) -> None:
        if self.shell is None:
            self.starting.show_fault(fault.reason)

    def _again(self) -> None:
        if self.shell is None:
            self._ask()


def _show(window: StartingWindow | Shell, size: QSize | None) -> None:
    if size is None:
        window.showMaximized()
    else:
        window.resize(size)
        window.show()
