"""The escalations' pages inside the cases' workspace: they follow the open case, and its case follows them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject

from loket_operator.cases.acts import CaseAct
from loket_operator.cases.model import CasesModel
from loket_operator.cases.screen import CasesScreen
from loket_operator.cases.state import Page
from loket_operator.escalation import keys
from loket_operator.escalation.list_page import EscalationsPage, owed_by_us
from loket_operator.escalation.model import EscalationsModel
from loket_operator.escalation.pane import EscalationPane
from loket_operator.mail_files.bar import MailFilesBar
from loket_operator.mail_files.model import MailFilesModel
from loket_operator.workspace import Console


@dataclass(frozen=True, slots=True)
class Wish:
    """A case that is to be opened at an escalation; None begins a new one."""

    case_id: UUID
    escalation_id: UUID | None = None


class EscalationsBeside(QObject):
    """Wires the pages and both models; the workspace tells it what changed."""

    def __init__(self, console: Console, cases: CasesModel, screen: CasesScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._console, self._cases, self._screen = console, cases, screen
        self._wish: Wish | None = None
        self.model = EscalationsModel(console, self)
        self.pane = EscalationPane(self.model, console.tokens, console.here)
        self.page = EscalationsPage(self.model, console.tokens, console.here)
        self.files = MailFilesModel(console, self)
        self.pane.hold_files(MailFilesBar(self.files, keys.FILES, self.pane))
        self.files.attached.connect(self._moved)
        screen.hold(Page.ESCALATION, self.pane)
        screen.hold(Page.ESCALATIONS, self.page)
        self.model.changed.connect(self._show)
        self.model.moved.connect(self._moved)
        self.model.left.connect(lambda: cases.show_page(Page.CASE))
        self.model.left_list.connect(lambda: cases.show_page(Page.CASE))
        self.model.asked_for.connect(self._open)
        cases.arrived.connect(self._arrived)
        cases.escalating.connect(self._front)
        self._show()

    def read(self) -> None:
        """Read both pages anew."""
        self.model.read()
        self.model.read_list()

    def follow(self) -> None:
        """Follow the open case."""
        opened = self._cases.state.open
        self.model.follow(opened.story if opened is not None else None)

    def summon(self, word: str) -> None:
        """Open the case that another workspace names, to escalate it; or, behind a slash, at this escalation."""
        case_id, _, escalation_id = word.partition("/")
        self._open(UUID(case_id), UUID(escalation_id) if escalation_id else None)

    def tick(self, now: datetime) -> None:
        """Let the clocks run."""
        if self.pane.isVisible():
            self.pane.tick(now)
        if self.page.isVisible():
            self.page.tick(now)

    def _open(self, case_id: UUID, escalation_id: UUID | None) -> None:
        self._wish = Wish(case_id, escalation_id)
        self._cases.open_case(case_id)

    def _arrived(self, case_id: UUID) -> None:
        """Bring the case that was wished for to the front at its escalation."""
        wish, self._wish = self._wish, None
        if wish is None or wish.case_id != case_id:
            return
        if wish.escalation_id is None:
            self._cases.start(CaseAct.ESCALATE)
        else:
            self.model.choose(wish.escalation_id)
            self._cases.show_page(Page.ESCALATION)

    def _front(self, new: bool) -> None:
        self._cases.show_page(Page.ESCALATION)
        if new:
            self.model.begin()

    def _moved(self) -> None:
        self._cases.follow_open()
        self._cases.read_list()

    def _show(self) -> None:
        now = self._console.clock.now()
        self.files.follow(self.model.state.filed)
        self.pane.show_state(self.model.state, now)
        self.page.show_state(self.model.state, now)
        self._screen.list.show_owed(owed_by_us(self.model.state.lines or (), now))
