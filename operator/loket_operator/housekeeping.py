"""What the office's database needs and nobody should have to think of: days closed, seats freed that nobody came for, the backup."""

import logging
from datetime import date
from functools import partial

from loket_shared.clock import Clock
from loket_shared.config import Config
from loket_shared.qt.work import Work
from loket_shared.services.backup import BackupFailed, BackupMade, backup, can_back_up
from loket_shared.services.backup_notes import claim_backup, record_backup
from loket_shared.services.day import DayClosed, close_day, due_days
from loket_shared.services.reservation_reading import overdue
from loket_shared.services.reservations import no_shows
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, QTimer
from sqlalchemy import Connection

logger = logging.getLogger(__name__)

EVERY_MS = 60_000


class Housekeeping(QObject):
    """Looks once a minute; whichever console notices first does it, the others find it done.

    The backup runs on the paper lane, so that it delays no call; a console that cannot make one leaves it to another.
    """

    def __init__(
        self, work: Work, slow: Work, station: Station, clock: Clock, config: Config, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work, self._slow, self._station, self._clock, self._config = work, slow, station, clock, config
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and from then on every minute."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Close the days that are over, free seats that nobody came for, make today's backup if it is this console's to make."""
        office_id, now = self._station.office_id, self._clock.now()
        self._work.read(lambda tx: due_days(tx, office_id, now), self._close)
        self._work.read(lambda tx: overdue(tx, office_id, now), self._release)
        if can_back_up(self._config.database_url):
            self._work.write(lambda tx: claim_backup(tx, self._station.act(self._clock)), self._back_up)

    def _close(self, days: tuple[date, ...]) -> None:
        for on in days:
            self._work.write(partial(self._close_one, on=on), lambda _: None)

    def _close_one(self, tx: Connection, on: date) -> DayClosed:
        return close_day(tx, self._station.act(self._clock), on)

    def _release(self, late: bool) -> None:
        """Free the reserved seats of those who have not come."""
        if late:
            self._work.write(lambda tx: no_shows(tx, self._station.act(self._clock)), lambda _: None)

    def _back_up(self, mine: bool) -> None:
        if mine:
            url, folder, now = self._config.database_url, self._config.backups, self._clock.now()
            self._slow.run(lambda: backup(url, folder, now), self._note)

    def _note(self, outcome: BackupMade | BackupFailed) -> None:
        if isinstance(outcome, BackupFailed):
            logger.warning("no backup: %s (%s)", outcome.problem, outcome.detail)

        def write(tx: Connection) -> None:
            record_backup(tx, self._station.act(self._clock), outcome)

        self._work.write(write, lambda _: None)
