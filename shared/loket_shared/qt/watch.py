"""Tells a screen which topics changed, within milliseconds of the commit, on either engine."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from sqlalchemy import make_url

from loket_shared.qt.bells import Bell
from loket_shared.qt.postgres_bell import PostgresBell
from loket_shared.qt.sqlite_bell import SqliteBell
from loket_shared.qt.work import Work
from loket_shared.services import revisions
from loket_shared.services.revisions import Topic

ALL = frozenset(Topic)


class ChangeWatcher(QObject):
    """Emits `changed(frozenset of Topic)`; all of them at the start and whenever something may have been missed.

    A ring is only a hint: the revisions are read by Work, and what moved is told. So a screen needs no first load of
    its own, and after a lost database everything is read again without a restart.
    """

    changed = Signal(object)

    def __init__(self, bell: Bell, work: Work, office_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell = bell
        self._work = work
        self._office_id = office_id
        self._seen: dict[str, int] = {}
        self._doubtful = True
        self._listening = False
        self._asking = False
        self._again = False
        bell.setParent(self)
        bell.rang.connect(self._ask)
        bell.doubted.connect(self._listens)
        work.available.connect(self._doubt)
        work.crashed.connect(self._failed)

    def start(self) -> None:
        """Begin to watch; the first `changed` follows as soon as the database answers."""
        self._bell.start()
        if not self._asking:
            self._ask()

    def close(self) -> None:
        """Stop; to be called before Work is closed."""
        self._bell.rang.disconnect(self._ask)
        self._bell.doubted.disconnect(self._listens)
        self._bell.close()

    def _listens(self) -> None:
        """The first time, what was read before can be compared; later the database may be another one."""
        self._doubtful = self._doubtful or self._listening
        self._listening = True
        self._ask()

    def _doubt(self) -> None:
        self._doubtful = True
        self._ask()

    def _ask(self) -> None:
        """Read the revisions; rings that come meanwhile are answered by one more reading."""
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False
        doubtful, self._doubtful = self._doubtful, False
        self._work.read(
            lambda tx: revisions.read(tx, self._office_id), lambda now: self._compare(now, doubtful), self._failed
        )

    def _compare(self, now: dict[str, int], doubtful: bool) -> None:
        moved = ALL if doubtful else frozenset(Topic(topic) for topic, n in now.items() if self._seen.get(topic) != n)
        self._seen = now
        self._asking = False
        if moved:
            self.changed.emit(moved)
        if self._again:
            self._ask()

    def _failed(self, _fault: object) -> None:
        """Keep silent: Work asks until the database is back, and then all of it is news."""
        self._asking = False
        self._doubtful = True


def watch(url: str, work: Work, office_id: UUID, parent: QObject | None = None) -> ChangeWatcher:
    """Return a watcher for the database at `url` (as in the settings file); raises ValueError for one without a file."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        if not address.database or address.database == ":memory:":
            raise ValueError("a database in memory cannot be watched")
        return ChangeWatcher(SqliteBell(Path(address.database)), work, office_id, parent)
    conninfo = address.set(drivername="postgresql").render_as_string(hide_password=False)
    return ChangeWatcher(PostgresBell(conninfo), work, office_id, parent)
