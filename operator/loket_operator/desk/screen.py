"""The desk workspace: queue on the left, the visitor's form in the middle."""

from datetime import datetime, timedelta

from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from loket_operator.desk.case_pane import CasePane
from loket_operator.desk.empty_pane import EmptyPane
from loket_operator.desk.queue_pane import QueuePane
from loket_operator.desk.state import DeskState
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.words import Here


class DeskScreen(QWidget):
    """Draws a DeskState; what is pressed goes to the verbs."""

    def __init__(self, verbs: DeskVerbs, tokens: Tokens, here: Here, standards: dict[str, timedelta | None]) -> None:
        super().__init__()
        self.setObjectName("deskScreen")
        self.queue = QueuePane(verbs, tokens)
        self.case = CasePane(verbs, tokens, here, standards)
        self.empty = EmptyPane()
        self._pages = QStackedWidget()
        self._causes: QWidget | None = None
        self._explaining = False
        for page in (self.empty, self.case):
            self._pages.addWidget(page)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.queue)
        middle = QHBoxLayout()
        middle.setContentsMargins(22, 18, 22, 18)
        middle.addWidget(self._pages)
        line.addLayout(middle, 1)

    def hold_causes(self, page: QWidget) -> None:
        """Let an officer say on this page why steps were late; it comes and goes by their key alone."""
        self._causes = page
        self._pages.addWidget(page)

    def explain(self, *, explaining: bool) -> None:
        """Show the page of causes, or what is served again with the next state."""
        self._explaining = explaining

    def show_state(self, state: DeskState, now: datetime) -> None:
        """Show the desk as it stands; `now` is an aware UTC instant."""
        self.queue.show_state(state, now)
        visitor = state.current
        page = self.case if visitor else self.empty
        self._pages.setCurrentWidget(self._causes if self._explaining and self._causes else page)
        if visitor is None:
            self.empty.show_state(state, now)
        else:
            self.case.show_state(state, visitor, now)

    def tick(self, now: datetime) -> None:
        """Let clocks and waiting times run."""
        self.queue.tick(now)
        self.case.tick(now)
