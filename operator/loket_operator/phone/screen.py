"""The telephone desk: the list on the left; the call, its form or a case in the middle, under its running standard."""

from datetime import datetime

from loket_shared.qt.texts import phone
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from loket_operator.desk.clock import read
from loket_operator.desk.header import StepCard
from loket_operator.phone import words
from loket_operator.phone.call_form import CallForm
from loket_operator.phone.case_page import CasePage
from loket_operator.phone.quiet_pages import IdlePage, RingPage
from loket_operator.phone.side_pane import SidePane
from loket_operator.phone.state import Page, PhoneState
from loket_operator.phone.verbs import PhoneVerbs
from loket_operator.phone.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class PhoneScreen(QWidget):
    """Draws a PhoneState; what is pressed goes to the verbs."""

    def __init__(self, verbs: PhoneVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("phoneScreen")
        self._here = here
        self._state = PhoneState()
        self.side = SidePane(verbs, here)
        self.idle, self.rings = IdlePage(verbs), RingPage(verbs)
        self.form, self.case = CallForm(verbs, here), CasePage(verbs, here)
        self._pages = QStackedWidget()
        for page in (self.idle, self.rings, self.form, self.case):
            self._pages.addWidget(page)
        self._title = ElidedLabel("phoneTitle", font=faces.heading(faces.TITLE))
        self.step = StepCard()
        head = row(self._title, self.step, gap=20)
        head.setStretch(0, 1)
        self._head = QWidget()
        self._head.setLayout(head)
        middle = column(self._head, self._pages, gap=12)
        middle.setStretchFactor(self._pages, 1)
        middle.setContentsMargins(22, 14, 22, 14)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.side)
        line.addLayout(middle, 1)

    def show_state(self, state: PhoneState, now: datetime) -> None:
        """Show the telephone desk as it stands; `now` is an aware UTC instant."""
        self._state = state
        self.side.show_state(state, now)
        self._title.setText(title(state, self._here))
        self.idle.show_state(state)
        self.form.show_state(state)
        page: QWidget = {Page.LIST: self.idle, Page.RINGING: self.rings, Page.FORM: self.form}.get(
            state.page, self.idle
        )
        if state.page is Page.CASE and state.work is not None:
            self.case.show_state(state, state.work, self._here.day(now))
            page = self.case
        self._pages.setCurrentWidget(page)
        self._show_clock(now)

    def tick(self, now: datetime) -> None:
        """Let the clock and what is overdue run."""
        self._show_clock(now)
        if self._state.page is not Page.FORM:
            self.side.show_state(self._state, now)

    def focus(self) -> None:
        """Take the keyboard where the next thing is done."""
        match self._state.page:
            case Page.LIST:
                self.idle.take.setFocus()
            case Page.RINGING:
                self.rings.take.setFocus()
            case Page.FORM:
                self.form.begin()
            case Page.CASE:
                self.case.begin(self._state)

    def _show_clock(self, now: datetime) -> None:
        found = words.running(self._state)
        self.step.setVisible(found is not None)
        self._head.setVisible(self._state.page is not Page.LIST or found is not None)
        if found is not None:
            step, name = found
            self.step.show_reading(read(step, now), name)


def title(state: PhoneState, here: Here) -> str:
    """Say what the middle is about."""
    if state.page is Page.CASE and state.work is not None:
        who = state.work.person
        return " — ".join(part for part in (who.name, who.organisation) if part)
    if state.call is not None:
        said = translate("Phone", "Telepon masuk, diangkat %1")
        return said.replace("%1", here.second(state.call.answered_at))
    return ""


def caller(state: PhoneState) -> str:
    """Return who is on the line, as far as it is known."""
    who = state.work.person if state.work and state.page is Page.CASE else state.typed.identity
    return " · ".join(part for part in (who.name, phone(who.phone) if who.phone else "") if part)
