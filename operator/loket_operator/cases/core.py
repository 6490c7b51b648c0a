"""The state of the cases' workspace, and how its list follows the database and the clock."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from loket_shared.domain.states import Role
from loket_shared.services.case_list import CaseQuery, Looker
from PySide6.QtCore import QObject, QTimer, Signal

from loket_operator.cases.acts import Officer
from loket_operator.cases.reading import ListPicture, read_list
from loket_operator.cases.state import CasesState, Page
from loket_operator.workspace import Console

SEARCH_MS = 200
HELPDESK_ROLES = frozenset({Role.HELPDESK, Role.TRAINER, Role.SUPERVISOR})
ADMIN_ROLES = frozenset({Role.ADMIN_PPE, Role.SUPERVISOR})


class CasesCore(QObject):
    """Holds one CasesState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = CasesState(officer=self.officer)
        self._searching = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._searching.timeout.connect(self.read_list)
        console.acting.changed.connect(self._show_busy)

    @property
    def officer(self) -> Officer:
        """Return who sits here."""
        sitting = self.console.session.sitting
        return Officer(sitting.staff_id, sitting.roles)

    @property
    def looker(self) -> Looker:
        """Return whose list it is."""
        officer = self.officer
        units = (("helpdesk", HELPDESK_ROLES), ("admin_ppe", ADMIN_ROLES))
        mine = frozenset(unit for unit, roles in units if roles & officer.roles)
        return Looker(self.console.catalogue.office.id, officer.staff_id, mine)

    @property
    def seated(self) -> bool:
        """Tell whether an officer sits here; without one nothing of a reporter is read."""
        return self.console.session.sitting.staff_id is not None

    def follow_officer(self) -> None:
        """Show what the same officer may do now; what is open and typed stays."""
        self.show(replace(self.state, officer=self.officer))

    def show(self, state: CasesState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def look_for(self, query: CaseQuery) -> None:
        """List other cases; while somebody types, only the newest wish is sent."""
        typing = query.text != self.state.query.text
        self.show(replace(self.state, query=query))
        if typing:
            self._searching.start()
        else:
            self.read_list()

    def read_list(self) -> None:
        """Read the page of the list anew."""
        self._searching.stop()
        if not self.seated:
            return
        looker, query, now, end = self.looker, self.state.query, self.console.clock.now(), self._end_of_day()
        self.console.work.read(lambda tx: read_list(tx, looker, query, now, end), self._take_list)

    def show_page(self, page: Page) -> None:
        """Show another page beside the list."""
        self.show(replace(self.state, page=page))

    def _take_list(self, picture: ListPicture) -> None:
        if picture.query != self.state.query or not self.seated:
            return
        if not picture.rows and picture.query.page:
            self.look_for(replace(picture.query, page=0))
            return
        self.show(
            replace(self.state, rows=picture.rows, counts=picture.counts, duties=picture.duties, levels=picture.levels)
        )

    def _end_of_day(self) -> datetime:
        zone = ZoneInfo(self.console.catalogue.zone)
        tomorrow = self.console.here.day(self.console.clock.now()) + timedelta(days=1)
        return datetime.combine(tomorrow, time(), zone)

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))


def draft_key(staff_id: UUID | None, case_id: UUID, act: str) -> tuple[UUID | None, UUID, str]:
    """Return by what a half-filled panel is found again; it belongs to one officer."""
    return staff_id, case_id, act
