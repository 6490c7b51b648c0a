"""Puts the wall together: settings, database, clock, sound, window; every part may be handed in."""

from collections.abc import Sequence
from dataclasses import replace

from loket_shared import paths
from loket_shared.clock import Clock, SystemClock
from loket_shared.config import Config, load
from loket_shared.db import Database
from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.db.migrate import check_current
from loket_shared.qt import start
from loket_shared.qt.sound import ProcessSound, Sound
from loket_shared.qt.texts import as_language
from loket_shared.qt.watch import watch
from loket_shared.qt.work import Work
from loket_shared.services.station import DeviceKind, NoOffice, Station, open_station
from PySide6.QtCore import QObject, QSize, QTimer
from sqlalchemy import Connection

from loket_display import switches
from loket_display.album import Album
from loket_display.board import BoardViewModel
from loket_display.clips import Packs
from loket_display.live import Live
from loket_display.screen import Screen
from loket_display.wall import Wall

NO_OFFICE_MS = 5_000


class Program(QObject):
    """The running wall. It shows the board by itself once the database serves, and is ended in order by `close()`."""

    def __init__(self, config: Config, clock: Clock, db: Database, reading: Work, writing: Work, sound: Sound) -> None:
        super().__init__()
        self.config, self.clock, self.db, self.reading, self.writing = config, clock, db, reading, writing
        self.vm = BoardViewModel()
        self.screen = Screen(self.vm)
        self.wall = Wall(self.vm, clock, as_language(config.language), self)
        self.live: Live | None = None
        self._sound = sound
        self._switches_file = config.data_dir / "display.json"
        self._switches = switches.load(self._switches_file)
        self.screen.show_contrast(self._switches.high_contrast)
        self.vm.muteAsked.connect(self._toggle_mute)
        self.vm.contrastAsked.connect(self._toggle_contrast)
        self._retry = QTimer(self, singleShot=True, interval=NO_OFFICE_MS)
        self._retry.timeout.connect(self._ask)
        writing.unavailable.connect(self._lost)
        writing.available.connect(self._ask)
        self._album = None
        if config.pictures is not None:
            self._album = Album(config.pictures, writing, self.vm.show_slides, self)

    def open(self, *, full: bool, size: QSize | None = None) -> None:
        """Show the window, then ask the database, look for pictures and start the player."""
        self.screen.open(full=full, size=size)
        self._ask()
        if self._album is not None:
            self._album.start()
        QTimer.singleShot(0, self, self._sound.start)

    def show_fault(self, reference: str) -> None:
        """Show that a bug was met, here and at the consoles."""
        self.wall.show_fault(reference)
        if self.live is not None:
            self.live.show_fault(reference)

    def close(self) -> None:
        """End watcher and voice, window, workers and database, in this order."""
        self._retry.stop()
        if self.live is not None:
            self.live.close()
        else:
            self._sound.close()
        self.wall.close()
        self.screen.close()
        self.reading.close()
        self.writing.close()
        self.db.close()

    def _ask(self) -> None:
        if self.live is None:
            self.writing.write(self._open_station, self._opened, self._not_opened)

    def _open_station(self, tx: Connection) -> Station | None:
        check_current(self.db)
        try:
            return open_station(tx, kind=DeviceKind.DISPLAY, name=self.config.device_name, now=self.clock.now())
        except NoOffice:
            return None

    def _not_opened(self, fault: DatabaseUnavailable) -> None:
        """A full disk is not asked by itself whether it has room again."""
        if fault.reason is Reason.FULL:
            self._retry.start()

    def _opened(self, station: Station | None) -> None:
        if station is None:
            self.wall.show_no_office()
            self._retry.start()
        elif self.live is None:
            self.live = Live(
                station,
                self.clock,
                reading=self.reading,
                writing=self.writing,
                watcher=watch(self.config.database_url, self.reading, station.office_id),
                sound=self._sound,
                packs=Packs(self.config.voice_pack),
                wall=self.wall,
                screen=self.screen,
                parent=self,
            )
            self.live.start(muted=self._switches.muted)

    def _lost(self) -> None:
        if self.live is None:
            self.wall.show_lost()

    def _toggle_mute(self) -> None:
        self._keep(replace(self._switches, muted=not self._switches.muted))
        if self.live is not None:
            self.live.mute(self._switches.muted)

    def _toggle_contrast(self) -> None:
        self._keep(replace(self._switches, high_contrast=not self._switches.high_contrast))
        self.screen.show_contrast(self._switches.high_contrast)

    def _keep(self, changed: switches.Switches) -> None:
        self._switches = changed
        self.writing.run(lambda: switches.save(self._switches_file, changed), lambda _: None)


def build(
    config: Config,
    *,
    clock: Clock | None = None,
    db: Database | None = None,
    reading: Work | None = None,
    writing: Work | None = None,
    sound: Sound | None = None,
) -> Program:
    """Make the wall of one machine; an application object must exist."""
    door = db or Database(config.database_url)
    workers = reading or Work(door), writing or Work(door)
    return Program(config, clock or SystemClock(), door, *workers, sound or ProcessSound())


def main(argv: Sequence[str] | None = None) -> int:
    """Run the wall; `argv` are the options only."""
    options = start.read_options("display", argv)
    config = load(options.config)
    started = start.application("display", widgets=False, language=as_language(config.language), logs=paths.log_dir())
    clock = start.clock_of(options)
    program = build(config, clock=clock)
    started.faults.happened.connect(program.show_fault)
    program.open(full=config.fullscreen and not options.windowed, size=options.size)
    return start.run(started, program.close, options.drive, clock)
