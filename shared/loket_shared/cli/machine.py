"""What most commands need: this machine's settings, the database, and a place in the journal for what they change."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from loket_shared.cli.faults import no_office
from loket_shared.clock import SystemClock
from loket_shared.config import Config, load
from loket_shared.db import Database
from loket_shared.db.migrate import check_current
from loket_shared.services.act import Act
from loket_shared.services.offices import OfficeView, read_office
from loket_shared.services.station import DeviceKind, Station, open_station


@dataclass(slots=True)
class Machine:
    """One run of a command on this machine."""

    config: Config
    db: Database
    clock: SystemClock
    _station: list[Station] = field(default_factory=list)

    def office(self) -> OfficeView:
        """Return the office; raises Stop when there is none yet."""
        found = self.db.read(read_office)
        if found is None:
            raise no_office()
        return found

    def act(self, staff_id: UUID | None = None) -> Act:
        """Return an act of this run; the first one opens a journal chain, so a command that only reads writes nothing."""
        if not self._station:
            name, now = f"loket – {self.config.device_name}"[:80], self.clock.now()
            self._station.append(self.db.write(lambda tx: open_station(tx, kind=DeviceKind.TOOL, name=name, now=now)))
        return self._station[0].act(self.clock, staff_id=staff_id)


@contextmanager
def open_machine(path: Path | None, *, current: bool = True) -> Iterator[Machine]:
    """Read the settings and open the database; with `current` its schema must be this version's.

    Raises ConfigError and DatabaseUnavailable.
    """
    config = load(path)
    db = Database(config.database_url)
    try:
        if current:
            check_current(db)
        yield Machine(config, db, SystemClock())
    finally:
        db.close()
