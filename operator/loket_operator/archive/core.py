"""The archive's state, and how list, owed copies and the open form follow the database."""

from dataclasses import replace
from datetime import date

from loket_shared.clock import business_date
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.finish import OwedCopy
from PySide6.QtCore import QObject, QTimer, Signal

from loket_operator.archive.reading import ListPicture, read_list, read_owed
from loket_operator.archive.state import ArchiveState, Document, Exporting
from loket_operator.workspace import Console

SEARCH_MS = 200


class ArchiveCore(QObject):
    """Holds one ArchiveState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        today = self.today
        self.state = ArchiveState(Exporting(Document.RECAP, today, today))
        self._searching = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._searching.timeout.connect(self.read_list)
        console.acting.changed.connect(self._show_busy)

    @property
    def today(self) -> date:
        """Return the office's date."""
        return business_date(self.console.clock.now(), self.console.catalogue.zone)

    @property
    def seated(self) -> bool:
        """Tell whether an officer sits here; without one nothing of a visitor is read."""
        return self.console.session.sitting.staff_id is not None

    def show(self, state: ArchiveState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def look_for(self, query: ArchiveQuery) -> None:
        """Search; while somebody types, only the newest wish is sent."""
        if query != self.state.query:
            self.show(replace(self.state, query=query, trail=()))
        self._searching.start()

    def older(self) -> None:
        """Show the page of older forms."""
        if self.state.more and self.state.rows:
            self.show(replace(self.state, trail=(*self.state.trail, self.state.rows[-1].case_id), more=False))
            self.read_list()

    def newer(self) -> None:
        """Show the page of newer forms."""
        if self.state.trail:
            self.show(replace(self.state, trail=self.state.trail[:-1]))
            self.read_list()

    def read_list(self) -> None:
        """Read the matching forms anew, on the thread for searches."""
        self._searching.stop()
        if self.seated:
            office_id, query, trail = self.console.catalogue.office.id, self.state.query, self.state.trail
            self.console.work.read_long(lambda tx: read_list(tx, office_id, query, trail), self._take_list)

    def read_owed(self) -> None:
        """Read the owed copies anew."""
        if self.seated:
            office_id = self.console.catalogue.office.id
            self.console.work.read(lambda tx: read_owed(tx, office_id), self._take_owed)

    def offer(self) -> None:
        """Take over the office's categories."""
        named = tuple((one.id, one.name_id) for one in self.console.catalogue.categories)
        self.show(replace(self.state, categories=named))

    def _take_list(self, picture: ListPicture) -> None:
        if (picture.query, picture.trail) == (self.state.query, self.state.trail) and self.seated:
            found = picture.page
            known = replace(self.state, unarchived=picture.unarchived, officers=picture.officers)
            self.show(replace(known, rows=found.rows, more=found.more))

    def _take_owed(self, owed: tuple[OwedCopy, ...]) -> None:
        if self.seated:
            self.show(replace(self.state, owed=owed))

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))
