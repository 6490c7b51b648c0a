"""Monitoring's state, and how each page follows the database."""

from dataclasses import replace
from datetime import date

from loket_shared.clock import business_date
from loket_shared.domain.states import Role
from loket_shared.services.deviation_register import RegisterEntry, RegisterPage, history, register_page
from loket_shared.services.statistics_period import MonthReport, month_report
from loket_shared.services.statistics_wish import Wish
from PySide6.QtCore import QObject, QTimer, Signal

from loket_operator.monitoring.reading import Now, read_now, read_offered
from loket_operator.monitoring.state import Chosen, MonitoringState, Offered, Page, fresh
from loket_operator.workspace import Console

ASKING_MS = 250
LIVE_MS = 1000


class MonitoringCore(QObject):
    """Holds one MonitoringState; `changed` comes after every change of it. Everything is read on the long lane."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = fresh(self.today)
        self._asking = QTimer(self, singleShot=True, interval=ASKING_MS)
        self._asking.timeout.connect(self.read)
        self._living = QTimer(self, singleShot=True, interval=LIVE_MS)
        self._living.timeout.connect(self._read_live)
        self._reading = False
        console.acting.changed.connect(lambda: self.show(replace(self.state, busy=console.acting.busy)))

    @property
    def today(self) -> date:
        """Return the office's date."""
        return business_date(self.console.clock.now(), self.console.catalogue.zone)

    @property
    def seated(self) -> bool:
        """Tell whether an officer sits here."""
        return self.console.session.sitting.staff_id is not None

    @property
    def whole(self) -> bool:
        """Tell whether the officer may see more than the live page."""
        return Role.SUPERVISOR in self.console.session.sitting.roles

    def show(self, state: MonitoringState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def soon(self) -> None:
        """Read the open page a moment later: many changes that come together are read once."""
        if self.state.page is Page.LIVE:
            if not self._living.isActive():
                self._living.start()
        else:
            self._asking.start()

    def read(self) -> None:
        """Read the open page anew."""
        self._asking.stop()
        if not self.seated:
            return
        self.show(replace(self.state, whole=self.whole))
        match self.state.page:
            case Page.LIVE:
                self._read_live()
            case Page.PERIOD | Page.COMPLIANCE:
                self._read_report()
            case Page.REGISTER:
                self._read_register()

    def read_offered(self) -> None:
        """Read the procedures' steps for the choices."""
        office_id = self.console.catalogue.office.id
        self.console.work.read_long(lambda tx: read_offered(tx, office_id), self._take_offered)

    def read_entries(self) -> None:
        """Read what was entered to the chosen deviation."""
        chosen, office_id = self.state.chosen, self.console.catalogue.office.id
        if chosen is not None:
            self.console.work.read_long(
                lambda tx: history(tx, office_id, chosen.id), lambda entries: self._take_entries(chosen, entries)
            )

    def _read_live(self) -> None:
        if self.seated:
            office_id, now, today = self.console.catalogue.office.id, self.console.clock.now(), self.today
            self.console.work.read_long(lambda tx: read_now(tx, office_id, now, today), self._take_now)

    def _read_report(self) -> None:
        wish, office_id, now = self.state.wish, self.console.catalogue.office.id, self.console.clock.now()
        if self.whole and self.state.period_is_right:
            self.console.work.read_long(
                lambda tx: month_report(tx, office_id, wish, now), lambda report: self._take_report(wish, report)
            )

    def _read_register(self) -> None:
        query, at, office_id = self.state.query, self.state.at, self.console.catalogue.office.id
        if self.whole:
            self.console.work.read_long(
                lambda tx: register_page(tx, office_id, query, at),
                lambda page: self._take_page(page) if (query, at) == (self.state.query, self.state.at) else None,
            )
            self.read_entries()

    def _take_now(self, now: Now) -> None:
        if self.seated:
            self.show(replace(self.state, live=now.live, disturbances=now.disturbances))

    def _take_report(self, wish: Wish, report: MonthReport) -> None:
        if wish == self.state.wish and self.seated:
            known = {one.version_id for one in report.compliance}
            first = report.compliance[0].version_id if report.compliance else None
            version = self.state.version_id if self.state.version_id in known else first
            self.show(replace(self.state, report=report, version_id=version))

    def _take_page(self, page: RegisterPage) -> None:
        if self.seated:
            self.show(replace(self.state, listed=page, at=page.at))

    def _take_entries(self, chosen: Chosen, entries: tuple[RegisterEntry, ...]) -> None:
        if self.state.chosen is not None and self.state.chosen.id == chosen.id:
            self.show(replace(self.state, chosen=Chosen(chosen.id, entries)))

    def _take_offered(self, offered: tuple[Offered, ...]) -> None:
        self.show(replace(self.state, offered=offered))
