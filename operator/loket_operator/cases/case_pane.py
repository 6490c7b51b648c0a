"""One open case: head, form and story, the open panel, and the acts."""

from collections.abc import Callable
from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QWidget

from loket_operator.cases import keys
from loket_operator.cases.act_bar import ActBar, AllActs, act_keys
from loket_operator.cases.act_panel import ActPanel
from loket_operator.cases.acts import WRITES, CaseAct, resting, to_explain
from loket_operator.cases.header import CaseHeader
from loket_operator.cases.state import CasesState, OpenedCase
from loket_operator.cases.story_pane import StoryPane
from loket_operator.cases.time_line import TimeLine
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.cause_panel import CausePanel
from loket_operator.knowledge.resembling_pane import ResemblingPane
from loket_operator.knowledge.state import Offered
from loket_operator.visit_steps.state import StepsState
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.widgets.layout import column
from loket_operator.words import Here


class CasePane(QWidget):
    """Esc closes a panel first; the screen's own Esc then leaves the case."""

    def __init__(self, verbs: CasesVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("casePane")
        self._verbs, self._here = verbs, here
        self._state: CasesState | None = None
        self._busy = False
        self._files: QWidget | None = None
        self._strip: StepsStrip | None = None
        self._steps = StepsState()
        self.header, self.story = CaseHeader(here), StoryPane(verbs, tokens, here)
        self.times = TimeLine(verbs, here)
        self.resembling = ResemblingPane(keys.TEMPLATES)
        self.resembling.taken.connect(self._take)
        self.story.left.addWidget(self.resembling)
        self.panel, self.all, self.bar = ActPanel(verbs, here), AllActs(verbs), ActBar(verbs)
        self.causes = CausePanel(
            "case", verbs.explain, verbs.close_panel, lambda text: verbs.type_field("text", text), self
        )
        self._keys = act_keys(verbs, self)
        self._whole = column(self.header, self.times, self.story, self.panel, self.causes, self.all, self.bar, gap=10)
        self._whole.setStretchFactor(self.story, 1)
        self.setLayout(self._whole)

    def hold_files(self, strip: QWidget) -> None:
        """Show the files of the case in this strip, below its story; a panel takes their place."""
        self._files = strip
        self.story.right.addWidget(strip)

    def hold_steps(self, strip: StepsStrip) -> None:
        """Show in this strip what is done by key in a case without a visit, below the step that runs; panels take its place."""
        self._strip = strip
        self._whole.insertWidget(2, strip)

    def show_steps(self, state: StepsState, now: datetime) -> None:
        """Show how far these steps are at an aware instant."""
        self._steps = state
        opened = self._state.open if self._state is not None else None
        roomy = opened is not None and opened.panel is None and not opened.choosing
        if self._strip is not None:
            self._strip.show_state(state if roomy else StepsState(), now)

    def show_state(self, state: CasesState, now: datetime) -> None:
        """Show the open case at an aware instant."""
        self._state = state
        opened = state.open
        if opened is None:
            return
        was_busy, self._busy = self._busy, opened.panel is not None or opened.choosing
        self.story.show_case(opened)
        parts: list[Callable[[], None]] = [
            lambda: self.panel.show_case(opened, busy="case_act" in state.busy),
            lambda: self._explain(opened, state),
            lambda: self.all.show_case(opened, state.officer, now, self._here),
            lambda: self._offer(opened, state, now),
            lambda: self.show_steps(self._steps, now),
            lambda: self.tick(now),
        ]
        # whatever goes away goes first: a page that holds both for a moment pushes the window over the screen's edge
        for show in reversed(parts) if self._busy else parts:
            show()
        if was_busy and not self._busy:
            self.begin()

    def tick(self, now: datetime) -> None:
        """Let the times run, and with them what has become possible."""
        if self._state is not None and self._state.open is not None:
            self.header.show_story(self._state.open.story, now)
            self.times.show_case(self._state.open, self._state.officer, now)
            if self._strip is not None:
                self._strip.tick(now)
            self.bar.show_case(self._state.open, self._state.officer, now, self._here)

    def begin(self) -> None:
        """Take the keyboard."""
        self.story.begin()

    def _explain(self, opened: OpenedCase, state: CasesState) -> None:
        panel = opened.panel
        line = to_explain(opened.times, opened.story, state.officer)
        if panel is None or panel.act is not CaseAct.EXPLAIN or line is None:
            self.causes.end()
            return
        more = len(opened.times.unexplained) - 1 if opened.times else 0
        self.causes.ask(line, more, str(panel.typed.get("text") or ""), panel.refusal)

    def _offer(self, opened: OpenedCase, state: CasesState, now: datetime) -> None:
        """Show what resembles the problem while it is read; beside part C the panel shows it."""
        roomy = opened.panel is None and not opened.choosing
        may_write = any(resting(one, opened.story, state.officer, now) is None for one in WRITES)
        if self._files is not None:
            self._files.setVisible(roomy)
        self.resembling.show_offered(opened.offered if roomy else Offered(), may_take=may_write)

    def _take(self, text: str) -> None:
        self._verbs.write_answer()
        self.panel.take_over(text)
