"""The middle of the desk: the visitor's head, part B beside part C, the inline panel and the acts."""

from datetime import datetime, timedelta

from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from loket_operator.desk.acts_row import ActsRow
from loket_operator.desk.answer_pane import AnswerPane, OtherAnswer
from loket_operator.desk.clock import present_step, read
from loket_operator.desk.correct_form import CorrectForm
from loket_operator.desk.form_tabs import FormTabs
from loket_operator.desk.guest_pane import GuestPane
from loket_operator.desk.header import Header
from loket_operator.desk.legal import DeskAct, legal
from loket_operator.desk.panels import Panels
from loket_operator.desk.problem_pane import ProblemPane
from loket_operator.desk.state import DeskState, Panel
from loket_operator.desk.story_page import StoryPage
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.visitor_tabs import VisitorTabs
from loket_operator.knowledge.resembling_pane import ResemblingPane, beside
from loket_operator.knowledge.state import Offered
from loket_operator.knowledge.taking import take_over
from loket_operator.visit_steps.state import StepsState
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

GAP, NARROW_GAP = 16, 12


class CasePane(QWidget):
    """One visitor's form, or for a service without form only who came."""

    def __init__(self, verbs: DeskVerbs, tokens: Tokens, here: Here, standards: dict[str, timedelta | None]) -> None:
        super().__init__()
        self.setObjectName("casePane")
        self._standards, self._here = standards, here
        self._visitor: Visitor | None = None
        self._files: QWidget | None = None
        self.steps: StepsStrip | None = None
        self.tabs, self.header, self.guest = VisitorTabs(verbs), Header(), GuestPane(verbs)
        self.problem, self.correct = ProblemPane(verbs), CorrectForm(verbs)
        self.answer = AnswerPane(verbs, here)
        self.panels, self.acts = Panels(verbs, here), ActsRow(verbs)
        self._left = QStackedWidget()
        self.other = OtherAnswer(verbs)
        self.forms, self.story = FormTabs(verbs), StoryPage(verbs, tokens, here)
        self.resembling = ResemblingPane()
        self.resembling.taken.connect(lambda text: take_over(self.answer.edit, text))
        self._reading = beside(self.problem, self.resembling)
        for part in (self._reading, self.correct, self.other, self.story):
            self._left.addWidget(part)
        form = QWidget()
        halves = row(self._left, self.answer, gap=16)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        form.setLayout(halves)
        self._body = QStackedWidget()
        for page in (form, self.guest):
            self._body.addWidget(page)
        whole = column(self.tabs, self.header, self.forms, self._body, self.panels, self.acts, gap=GAP)
        whole.setStretchFactor(self._body, 1)
        self.setLayout(whole)

    def hold_files(self, strip: QWidget) -> None:
        """Show the files of the form in this strip, below the form."""
        self._files = strip
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(whole.indexOf(self._body) + 1, strip)

    def hold_steps(self, strip: StepsStrip) -> None:
        """Show what the procedure leaves to keys in this strip, above the acts."""
        self.steps = strip
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(whole.indexOf(self.panels), strip)

    def show_steps(self, state: StepsState, now: datetime, *, roomy: bool) -> None:
        """Show how far the steps are, unless an inline panel needs their place; `now` is an aware UTC instant."""
        if self.steps is not None:
            self.steps.steps.most = 1 if self._visitor is not None and self._visitor.sheet is not None else 2
            self.steps.show_state(state, now)
            if not roomy:
                self.steps.hide()
            whole = self.layout()
            assert isinstance(whole, QVBoxLayout)
            whole.setSpacing(GAP if self.steps.isHidden() else NARROW_GAP)
            if self._files is not None:
                with_form = self._visitor is not None and self._visitor.sheet is not None
                self._files.setVisible(with_form and roomy and not state.signing)

    def show_state(self, state: DeskState, visitor: Visitor, now: datetime) -> None:
        """Show this visitor's form as it stands; `now` is an aware UTC instant."""
        self._visitor = visitor
        self.tabs.show_state(state)
        self.header.show_visitor(visitor)
        self.forms.show_visitor(visitor, roomy=state.panel is Panel.NONE)
        may_go = DeskAct.TRANSFER in legal(state) and bool(self.panels.transfer.others(visitor))
        for button in (self.answer.transfer, self.guest.transfer):
            button.setVisible(may_go)
        self.tick(now)
        self._body.setCurrentIndex(0 if visitor.sheet else 1)
        if visitor.sheet is None:
            self.guest.show_visitor(visitor)
        else:
            self._show_sheet(state, visitor)
        if self._files is not None:
            self._files.setVisible(visitor.sheet is not None and state.panel is Panel.NONE)
        self.panels.show_state(state, visitor, now)
        self.acts.show_state(state, visitor)

    def tick(self, now: datetime) -> None:
        """Let the step's clock run."""
        if self._visitor is not None:
            self.header.step.show_reading(read(present_step(self._visitor, self._standards), now))
        if self.steps is not None:
            self.steps.tick(now)

    def _show_sheet(self, state: DeskState, visitor: Visitor) -> None:
        assert visitor.sheet is not None
        allowed = legal(state)
        self.problem.show_sheet(
            visitor.sheet, self._here, may_correct=DeskAct.CORRECT in allowed, may_add=DeskAct.FURTHER in allowed,
            older=visitor.older,
        )  # fmt: skip
        if state.correcting:
            self.correct.show_state(visitor, visitor.sheet, state.other, busy="correct" in state.busy)
        else:
            self.correct.end()
        if state.other is not None:
            self.other.show_other(state.other)
        if state.story is not None:
            self.story.show_story(visitor.sheet, state.story)
        reading = self.story if state.story is not None else self._reading
        self._left.setCurrentWidget(self.correct if state.correcting else self.other if state.other else reading)
        self.answer.show_state(state, visitor)
        roomy = state.panel is Panel.NONE
        self.resembling.show_offered(state.offered if roomy else Offered(), may_take=not self.answer.edit.isReadOnly())
