"""The monitoring screen: its pages in one row, a form above them when one is open."""

from collections.abc import Callable
from datetime import date, datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QStackedWidget, QWidget

from loket_operator.monitoring import keys
from loket_operator.monitoring.compliance_pane import CompliancePane
from loket_operator.monitoring.correct_form import CorrectForm
from loket_operator.monitoring.forms import DisturbanceForm, MoveEndForm, RaiseForm
from loket_operator.monitoring.live_pane import LivePane
from loket_operator.monitoring.period_pane import PeriodPane
from loket_operator.monitoring.register_pane import RegisterPane
from loket_operator.monitoring.state import Form, MonitoringState, Page
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import translate
from loket_operator.widgets.layout import column
from loket_operator.widgets.pages import PageButton, PageRow
from loket_operator.words import Here
from loket_operator.workspace import Catalogue


class MonitoringScreen(QWidget):
    """Draws a MonitoringState; what is pressed goes to the verbs."""

    def __init__(self, verbs: MonitoringVerbs, tokens: Tokens, here: Here, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("monitoringScreen")
        self._page: Page | None = None
        self._form = Form.NONE
        self._english = here.language == "en"
        self.tabs = PageRow(
            (
                PageButton(Page.LIVE, translate("Monitoring", "Langsung"), keys.PAGES[0]),
                PageButton(Page.PERIOD, translate("Monitoring", "Periode"), keys.PAGES[1]),
                PageButton(Page.COMPLIANCE, translate("Monitoring", "Kepatuhan SOP"), keys.PAGES[2]),
                PageButton(Page.REGISTER, translate("Monitoring", "Penyimpangan"), keys.PAGES[3]),
            ),
            lambda name: verbs.show_page(Page(name)),
        )
        self.live = LivePane(verbs, tokens, here)
        self.period = PeriodPane(verbs, tokens, here, today)
        self.compliance = CompliancePane(verbs, tokens, today)
        self.register = RegisterPane(verbs, tokens, here, today)
        self.panes: dict[Page, LivePane | PeriodPane | CompliancePane | RegisterPane] = {
            Page.LIVE: self.live,
            Page.PERIOD: self.period,
            Page.COMPLIANCE: self.compliance,
            Page.REGISTER: self.register,
        }
        self.raise_form = RaiseForm(verbs)
        self.correct_form = CorrectForm(verbs)
        self.disturbance_form = DisturbanceForm(verbs, today, here.zone)
        self.move_end_form = MoveEndForm(verbs, today, here)
        self._pages = QStackedWidget()
        for pane in self.panes.values():
            self._pages.addWidget(pane)
        self._rest = QWidget()
        whole = column(
            self.tabs,
            self.disturbance_form,
            self.move_end_form,
            self.raise_form,
            self.correct_form,
            self._pages,
            self._rest,
            gap=12,
        )
        whole.setContentsMargins(22, 14, 22, 12)
        whole.setStretchFactor(self._pages, 1)
        whole.setStretchFactor(self._rest, 1)
        self.setLayout(whole)

    def offer(self, catalogue: Catalogue) -> None:
        """Take over the office's services, desks and categories."""
        for pane in (self.period, self.compliance):
            pane.wish.offer(catalogue, english=self._english)

    def show_state(self, state: MonitoringState, now: datetime) -> None:
        """Show monitoring as it stands, counted to `now` (aware UTC)."""
        self.tabs.show_page(state.page)
        self.tabs.setVisible(state.whole)
        match state.page:
            case Page.LIVE:
                self.live.show_state(state, now)
            case Page.PERIOD:
                self.period.show_state(state)
            case Page.COMPLIANCE:
                self.compliance.show_state(state)
            case Page.REGISTER:
                self.register.show_state(state)
        self._pages.setCurrentWidget(self.panes[state.page])
        self._show_form(state)
        if state.page is not self._page:
            self._page = state.page
            self.focus()

    def tick(self, now: datetime) -> None:
        """Count the live page's clocks to an instant (aware UTC)."""
        if self._page is Page.LIVE and self.isVisible():
            self.live.tick(now)

    def focus(self) -> None:
        """Give the keyboard to the open page."""
        if self.isVisible() and self._page is not None:
            self.panes[self._page].begin()

    def _show_form(self, state: MonitoringState) -> None:
        forms: dict[Form, RaiseForm | DisturbanceForm | MoveEndForm | CorrectForm] = {
            Form.RAISE: self.raise_form,
            Form.DISTURBANCE: self.disturbance_form,
            Form.MOVE_END: self.move_end_form,
            Form.CORRECT: self.correct_form,
        }
        for form, panel in forms.items():
            panel.show_state(state)
            panel.setVisible(form is state.form)
        self._pages.setVisible(state.form is Form.NONE)
        self._rest.setVisible(state.form is not Form.NONE)
        if state.form is not self._form:
            self._form = state.form
            if state.form is Form.NONE:
                self.focus()
            else:
                forms[state.form].begin()
