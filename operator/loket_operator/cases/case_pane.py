"""One open case: head, form and story, the open panel, and the acts."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QWidget

from loket_operator.cases.act_bar import ActBar, AllActs, act_keys
from loket_operator.cases.act_panel import ActPanel
from loket_operator.cases.header import CaseHeader
from loket_operator.cases.state import CasesState
from loket_operator.cases.story_pane import StoryPane
from loket_operator.cases.time_line import TimeLine
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.widgets.layout import column
from loket_operator.words import Here


class CasePane(QWidget):
    """Esc closes a panel first; the screen's own Esc then leaves the case."""

    def __init__(self, verbs: CasesVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("casePane")
        self._here = here
        self._state: CasesState | None = None
        self._busy = False
        self.header, self.story = CaseHeader(here), StoryPane(verbs, tokens, here)
        self.times = TimeLine(here)
        self.panel, self.all, self.bar = ActPanel(verbs, here), AllActs(verbs), ActBar(verbs)
        self._keys = act_keys(verbs, self)
        whole = column(self.header, self.times, self.story, self.panel, self.all, self.bar, gap=10)
        whole.setStretchFactor(self.story, 1)
        self.setLayout(whole)

    def show_state(self, state: CasesState, now: datetime) -> None:
        """Show the open case at an aware instant."""
        self._state = state
        opened = state.open
        if opened is None:
            return
        self.story.show_case(opened)
        self.panel.show_case(opened, busy="case_act" in state.busy)
        self.all.show_case(opened, state.officer, now, self._here)
        self.tick(now)
        was_busy, self._busy = self._busy, opened.panel is not None or opened.choosing
        if was_busy and not self._busy:
            self.begin()

    def tick(self, now: datetime) -> None:
        """Let the times run, and with them what has become possible."""
        if self._state is not None and self._state.open is not None:
            self.header.show_story(self._state.open.story, now)
            self.times.show_times(self._state.open.times, now)
            self.bar.show_case(self._state.open, self._state.officer, now, self._here)

    def begin(self) -> None:
        """Take the keyboard."""
        self.story.begin()
