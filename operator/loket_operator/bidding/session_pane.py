"""The open session in full: its question with one key for yes and one for no, where each leads, and what else may be done."""

from datetime import datetime

from loket_shared.services.bidding_reading import SessionLine
from PySide6.QtWidgets import QFrame, QGridLayout, QListWidget, QVBoxLayout, QWidget

from loket_operator.bidding import keys, words
from loket_operator.bidding.panels import Panels
from loket_operator.bidding.path_words import leads, numbered, question, wording
from loket_operator.bidding.provider_panel import ProviderPanel
from loket_operator.bidding.session_acts import SessionActs
from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.bidding.steps_text import step_lines
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import ElidedLabel, Pill, label, set_role
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here

KINDS = {"ok": "calm", "warn": "amber", "bad": "red", "quiet": "card"}


class ClockCard(QFrame):
    """The running step's clock: its name, elapsed and standard, and the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepCard")
        self.setMinimumWidth(180)
        self._title = label("", "stepTitle", font=faces.body(faces.SMALL))
        self._clock = label("", "stepClock", font=faces.heading(faces.LEAD))
        self._words = label("", "stepWords", font=faces.body(faces.SMALL))
        lines = column(self._title, self._clock, self._words, gap=0)
        lines.setContentsMargins(12, 6, 12, 6)
        self.setLayout(lines)

    def show_line(self, line: SessionLine, now: datetime) -> None:
        """Show the session's running step; the colour never stands without its words."""
        clock, said, role = words.clock(line.step, now)
        self._title.setText(numbered(line.state))
        self._clock.setText(clock)
        self._words.setText(said)
        for part in (self._title, self._clock, self._words):
            set_role(part, role)
        if self.property("kind") != KINDS[role]:
            self.setProperty("kind", KINDS[role])
            self.style().unpolish(self)
            self.style().polish(self)


class SessionPane(QWidget):
    """Steps and acts make room for a panel while one is open."""

    def __init__(self, verbs: BiddingVerbs, here: Here, panels: Panels) -> None:
        super().__init__()
        self.setObjectName("sessionPane")
        self._verbs, self._here = verbs, here
        self._number = label("", "sessionNumber", font=faces.heading(34, 800), role="brand")
        self._seat, self._closing = Pill("", "sessionSeat"), Pill("", "sessionClosing")
        self._who = ElidedLabel("sessionTrainer", font=faces.body(faces.SMALL), role="quiet")
        self.clock = ClockCard()
        self._asked = label("", "sessionQuestion", font=faces.heading(faces.LEAD), wrap=True)
        self._wording = label("", "sessionWording", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.yes = ActButton("", "yesButton", keys.YES, tone="primary", big=True)
        self.no = ActButton("", "noButton", keys.NO, big=True)
        self.yes.clicked.connect(verbs.yes)
        self.no.clicked.connect(verbs.no)
        self._yes_leads = label("", "yesLeads", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._no_leads = label("", "noLeads", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.provider = ProviderPanel(verbs, here)
        self.panels = panels
        self.steps = QListWidget()
        self.steps.setObjectName("sessionSteps")
        self.steps.setProperty("kind", "files")
        self.steps.setAccessibleName(translate("Bidding", "Langkah sesi ini"))
        self.steps.setFont(faces.body(faces.SMALL))
        self.steps.setWordWrap(True)
        self.acts = SessionActs(verbs)
        pills = row(self._seat, self._closing, 1, gap=8)
        head = row(self._number, column(pills, self._who, gap=4), self.clock, gap=14)
        head.setStretch(1, 1)
        self._answers = QWidget()
        grid = QGridLayout(self._answers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for at, (button, to) in enumerate(((self.yes, self._yes_leads), (self.no, self._no_leads))):
            grid.addWidget(button, 0, at)
            grid.addWidget(to, 1, at)
            grid.setColumnStretch(at, 1)
        asks = card(column(self._asked, self._wording, gap=4, margins=14), "questionCard")
        whole = column(head, asks, self._answers, self.provider, panels, self.steps, self.acts, gap=10)
        whole.setStretch(5, 1)
        whole.addStretch(0)
        self.setLayout(whole)

    def show_state(self, state: BiddingState, line: SessionLine, now: datetime) -> None:
        """Show the session at `now` (aware UTC)."""
        asked, busy = question(line.state), "session" in state.busy
        self._number.setText(line.label)
        place = words.place(line.seat_kind, line.seat_number)
        self._seat.setText(translate("Bidding", "%1 rusak").replace("%1", place) if line.seat_broken else place)
        set_role(self._seat, "bad" if line.seat_broken else "brand")
        closing, role = words.closing(line.closes_at, self._here, now)
        self._closing.setText(closing)
        set_role(self._closing, "brand" if role in {"quiet", "ok"} else role)
        parts = (line.case_label or "", words.need(line.need), _notes(line), words.who(line))
        self._who.setText(" · ".join(one for one in parts if one))
        self.clock.show_line(line, now)
        self._asked.setText(asked.text)
        self._wording.setText(wording(line.state, state.session))
        self.yes.set_title(asked.yes)
        self.no.set_title(asked.no)
        self.no.setVisible(bool(asked.no))
        self._no_leads.setVisible(bool(asked.no))
        for button in (self.yes, self.no):
            button.setEnabled(not busy)
        self._yes_leads.setText(leads(line.state, answer=True, origin=line.origin))
        self._no_leads.setText(leads(line.state, answer=False, origin=line.origin))
        if state.tender is None:
            self.provider.show_state(state)
        self.acts.setVisible(state.panel is Panel.NONE and state.tender is None)
        self.steps.setVisible(state.panel is Panel.NONE and state.tender is None)
        if state.tender is not None:
            self.provider.show_state(state)
        self.acts.show_state(state, line)
        self._show_steps(state)

    def tick(self, line: SessionLine, now: datetime) -> None:
        """Let the clock run."""
        self.clock.show_line(line, now)

    def take_back(self, *parts: QWidget) -> None:
        """Hold provider and panel again, above the steps."""
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        for at, part in enumerate(parts, start=3):
            whole.insertWidget(at, part)

    def _show_steps(self, state: BiddingState) -> None:
        lines = step_lines(state.session, self._here) if state.session else []
        if [self.steps.item(at).text() for at in range(self.steps.count())] != lines:
            self.steps.clear()
            self.steps.addItems(lines)
            self.steps.scrollToBottom()


def _notes(line: SessionLine) -> str:
    return translate("Bidding", "%1 catatan").replace("%1", str(line.notes)) if line.notes else ""
