"""The front office screen: lists on the left, form or number in the middle, inline panels below."""

from datetime import datetime
from functools import partial

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from loket_operator.front_office.form_pane import FormPane
from loket_operator.front_office.side_pane import SidePane
from loket_operator.front_office.state import Asking, FrontState, Page
from loket_operator.front_office.ticket_panes import IssuedPane, TicketPane
from loket_operator.front_office.verbs import FrontVerbs
from loket_operator.front_office.visit_pane import VisitPane
from loket_operator.front_office.words import quick_reasons, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
from loket_operator.widgets.reason_panel import ReasonPanel


class FrontScreen(QWidget):
    """Draws a FrontState; what is pressed goes to the verbs."""

    def __init__(self, verbs: FrontVerbs, tokens: Tokens) -> None:
        super().__init__()
        self.setObjectName("frontScreen")
        self._asked = Asking.NONE
        self.side = SidePane(verbs, tokens)
        self.form, self.issued, self.ticket = FormPane(verbs), IssuedPane(verbs), TicketPane(verbs)
        self.visit = VisitPane(verbs)
        self._empty = self._nothing()
        self._pages = QStackedWidget()
        self.returning: QWidget | None = None
        self.booking: QWidget | None = None
        for page in (self._empty, self.form, self.issued, self.visit, self.ticket):
            self._pages.addWidget(page)
        self.reprint = ReasonPanel(
            "reprint", quick_reasons(Asking.REPRINT), verbs.reprint, partial(verbs.ask, Asking.NONE)
        )
        middle = column(self._pages, self.reprint, gap=12)
        middle.setContentsMargins(22, 18, 22, 18)
        middle.setStretchFactor(self._pages, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.side)
        line.addLayout(middle, 1)

    def hold_return(self, pane: QWidget) -> None:
        """Show this page for a visitor who comes back about a case."""
        self.returning = pane
        self._pages.addWidget(pane)

    def hold_booking(self, page: QWidget) -> None:
        """Show this page for the bidding room's reservations."""
        self.booking = page
        self._pages.addWidget(page)

    def show_state(self, state: FrontState, now: datetime) -> None:
        """Show the front office as it stands; `now` is an aware UTC instant."""
        self.side.show_state(state, now)
        page = {
            Page.NOTHING: self._empty, Page.FORM: self.form, Page.ISSUED: self.issued, Page.VISIT: self.visit,
            Page.TICKET: self.ticket, Page.RETURN: self.returning or self._empty, Page.BOOKING: self.booking or self._empty,
        }  # fmt: skip
        self._pages.setCurrentWidget(page[state.page])
        if state.page is Page.FORM:
            self.form.show_state(state)
        self.issued.show_state(state)
        self.visit.show_state(state, now)
        self.ticket.show_state(state)
        self.reprint.setVisible(state.asking is Asking.REPRINT)
        if state.asking is not self._asked:
            self._asked = state.asking
            if state.asking is Asking.REPRINT:
                self.reprint.begin(translate("Front", "Cetak ulang tiket: mengapa?"))

    def tick(self, now: datetime) -> None:
        """Let the waiting times run."""
        self.side.tick(now)
        self.visit.tick(now)

    def _nothing(self) -> QWidget:
        page = QWidget()
        lines: list[QLabel] = [
            label(translate("Front", "Front office"), "frontEmptyTitle", font=faces.heading(28)),
            label(
                translate("Front", "Catat tamu baru, atau pilih tamu yang belum bernomor di kiri."),
                "frontEmptyHint", font=faces.body(faces.LEAD), role="quiet", wrap=True,
            ),
        ]  # fmt: skip
        for line in lines:
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        page.setLayout(column(2, *lines, 3, gap=8))
        return page
