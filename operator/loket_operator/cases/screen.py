"""The screen of the cases' workspace: the list on the left; beside it the case, a ticket to type in, or who is on duty."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from loket_operator.cases.case_pane import CasePane
from loket_operator.cases.held_page import HeldPage
from loket_operator.cases.list_pane import ListPane
from loket_operator.cases.roster_page import RosterPage
from loket_operator.cases.state import CasesState, Page
from loket_operator.cases.ticket_form import TicketForm
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.cases.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class CasesScreen(QWidget):
    """Draws a CasesState; what is pressed goes to the verbs."""

    def __init__(self, verbs: CasesVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("casesScreen")
        self._page: QWidget | None = None
        self.list = ListPane(verbs, tokens, here)
        self.case, self.ticket = CasePane(verbs, tokens, here), TicketForm(verbs, here)
        self.roster, self.nothing = RosterPage(verbs, here), _nothing_open()
        self._pages = QStackedWidget()
        self._held: dict[Page, HeldPage] = {}
        for page in (self.nothing, self.case, self.ticket, self.roster):
            self._pages.addWidget(page)
        right = column(self._pages)
        right.setContentsMargins(16, 12, 20, 12)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.list)
        line.addLayout(right, 1)
        self._leave = QShortcut(QKeySequence("Esc"), self)
        self._leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._leave.activated.connect(verbs.close_case)

    def hold(self, page: Page, widget: HeldPage) -> None:
        """Show this widget as one of the pages; whoever made it fills it."""
        self._held[page] = widget
        self._pages.addWidget(widget)

    def show_state(self, state: CasesState, now: datetime) -> None:
        """Show the workspace at an aware instant; another page takes the keyboard."""
        self.list.show_state(state, now)
        self.case.show_state(state, now)
        self.ticket.show_state(state)
        self.roster.show_state(state)
        page = self._page_of(state)
        self._pages.setCurrentWidget(page)
        opened = state.open
        self._leave.setEnabled(
            page is self.case and opened is not None and opened.panel is None and not opened.choosing
        )
        if page is not self._page:
            self._page = page
            if self.isVisible():
                self.focus(now)

    def focus(self, now: datetime) -> None:
        """Give the keyboard to what is open."""
        if self._page is self.ticket:
            self.ticket.begin(now)
        elif self._page is self.case:
            self.case.begin()
        elif self._page is self.roster:
            self.roster.begin()
        elif self._page is self.nothing:
            self.list.list.enter()
        elif self._page in self._held.values():
            self._begin_held()

    def tick(self, now: datetime) -> None:
        """Let the times run."""
        self.list.tick(now)
        self.case.tick(now)

    def _begin_held(self) -> None:
        for one in self._held.values():
            if one is self._page:
                one.begin()

    def _page_of(self, state: CasesState) -> QWidget:
        match state.page:
            case Page.TICKET:
                return self.ticket
            case Page.ROSTER:
                return self.roster
            case Page.CASE:
                return self.case if state.open is not None else self.nothing
            case Page.ESCALATION if state.open is None:
                return self.nothing
            case Page.ESCALATION | Page.ESCALATIONS | Page.MAILS:
                return self._held.get(state.page, self.nothing)


def _nothing_open() -> QWidget:
    said = translate(
        "Cases", "Pilih permasalahan di daftar, lalu tekan Enter. Yang paling dahulu jatuh tempo ada di atas."
    )
    text = label(said, "nothingOpen", font=faces.body(faces.LEAD), role="quiet", wrap=True)
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    page = QWidget()
    page.setLayout(column(1, row(1, text, 1), 2))
    text.setMinimumWidth(420)
    return page
