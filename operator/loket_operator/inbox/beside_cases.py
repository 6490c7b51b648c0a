"""The inbox inside the cases' workspace: its page beside the list, its count on the list, and the way to a conversation."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from loket_operator.cases.model import CasesModel
from loket_operator.cases.screen import CasesScreen
from loket_operator.cases.state import Page
from loket_operator.inbox.model import InboxModel
from loket_operator.inbox.page import InboxPage
from loket_operator.mail_files.model import MailFilesModel
from loket_operator.workspace import Console


class InboxBeside(QObject):
    """Wires page and models; `asked_for(case, escalation)` wants a conversation, `counted` tells another number of waiting mails."""

    asked_for = Signal(object, object)
    counted = Signal()

    def __init__(self, console: Console, cases: CasesModel, screen: CasesScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._console, self._cases, self._screen = console, cases, screen
        self._waiting = 0
        self.model, self.files = InboxModel(console, self), MailFilesModel(console, self)
        self.page = InboxPage(self.model, self.files, console.tokens, console.here)
        screen.hold(Page.MAILS, self.page)
        self.model.changed.connect(self._show)
        self.model.left.connect(lambda: cases.show_page(Page.CASE))
        self.model.asked_for.connect(self.asked_for)
        cases.changed.connect(self._follow)
        self._show()

    @property
    def waiting(self) -> int:
        """Return how many mails wait for a person."""
        return self._waiting

    def read(self) -> None:
        """Read anew."""
        self.model.read()

    def tick(self, now: datetime) -> None:
        """Let the ages run."""
        if self.page.isVisible():
            self.page.tick(now)

    def _follow(self) -> None:
        self.model.watch(watching=self._cases.state.page is Page.MAILS)

    def _show(self) -> None:
        state = self.model.state
        self.files.follow(state.open.mail if state.open is not None else None)
        self.page.show_state(state, self._console.clock.now())
        self._screen.list.show_mails(state.counts)
        if state.counts.waiting != self._waiting:
            self._waiting = state.counts.waiting
            self.counted.emit()
