"""The open cases as a workspace of the console: its screen over its model."""

from loket_shared.domain.states import Role
from loket_shared.services.attachments import CLOSED
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator.cases import keys
from loket_operator.cases.model import CasesModel
from loket_operator.cases.screen import CasesScreen
from loket_operator.cases.state import Page
from loket_operator.cases.words import translate
from loket_operator.escalation.beside_cases import EscalationsBeside
from loket_operator.inbox.beside_cases import InboxBeside
from loket_operator.knowledge.files_model import FilesModel
from loket_operator.knowledge.files_strip import FilesStrip
from loket_operator.visit_steps.model import StepsModel
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.workspace import Console, Workspace, WorkspaceSpec

TOPICS = frozenset({Topic.ARCHIVE, Topic.CASES, Topic.CALLS, Topic.SETTINGS, Topic.STAFF})


class CasesWorkspace(Workspace):
    """Its number in the bar counts what the officer's units owe today, overdue ones among them, and mails that wait."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = CasesModel(console, self)
        self.screen_ = CasesScreen(self.model, console.tokens, console.here)
        self.files = FilesModel(console, self)
        self.screen_.case.hold_files(FilesStrip(self.files, self.screen_, key=keys.FILES, shown=0))
        self.steps = StepsModel(console, self)
        strip = StepsStrip(self.steps, most=1, narrow=True, step=keys.HAND_STEP, rating=keys.RATING)
        self.screen_.case.hold_steps(strip)
        self.steps.changed.connect(self._show_steps)
        self.escalations = EscalationsBeside(console, self.model, self.screen_, self)
        self.inbox = InboxBeside(console, self.model, self.screen_, self)
        self.inbox.asked_for.connect(self.escalations.model.open_line)
        self.inbox.counted.connect(self._count)
        self._minute = console.clock.now().replace(second=0, microsecond=0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.changed.connect(self._show)
        self._show()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        if topics & TOPICS:
            self.model.read_list()
            self.model.follow_open()
            self.files.read()
            self.steps.read()
            self.escalations.read()
            self.inbox.read()
            if self.model.state.page is Page.ROSTER:
                self.model.read_roster()

    @override
    def opened(self) -> None:
        self.model.read_list()
        self.screen_.focus(self.console.clock.now())

    @override
    def officer_changed(self) -> None:
        self.files.follow(None)
        self.steps.follow_case(None)
        self.escalations.model.reset()
        self.inbox.model.reset()
        self.model.reset()

    @override
    def place_changed(self) -> None:
        for model in (self.model, self.escalations.model):
            model.follow_officer()
        self.refresh(frozenset({Topic.STAFF}))

    @override
    def flush(self) -> None:
        self.model.save_draft()
        self.escalations.model.save_draft()

    @override
    def unsaved(self) -> bool:
        return self.model.unsaved

    @override
    def summoned(self, word: str, *, at_front: bool) -> bool:
        self.escalations.summon(word)
        return True

    @override
    def tick(self) -> None:
        now = self.console.clock.now()
        if self.isVisible():
            self.screen_.tick(now)
            self.escalations.tick(now)
            self.inbox.tick(now)
        if (minute := now.replace(second=0, microsecond=0)) != self._minute:
            self._minute = minute
            self.model.read_list()
            if self.isVisible():
                self.model.follow_open()

    def _show(self) -> None:
        self.screen_.show_state(self.model.state, self.console.clock.now())
        opened = self.model.state.open
        view = opened.story.view if opened is not None else None
        self.files.follow(view.case_id if view else None, open_for_more=view is not None and view.state not in CLOSED)
        self.steps.follow_case(view.case_id if view else None)
        self.escalations.follow()
        self._count()

    def _count(self) -> None:
        self.count.emit(self.model.state.duties + self.inbox.waiting)

    def _show_steps(self) -> None:
        self.screen_.case.show_steps(self.steps.state, self.console.clock.now())


SPEC = WorkspaceSpec(
    name="cases",
    title=lambda: translate("CasesTab", "Permasalahan"),
    icon="folders",
    roles=frozenset({Role.HELPDESK, Role.ADMIN_PPE, Role.SUPERVISOR, Role.TRAINER}),
    keys="Ctrl+5",
    build=CasesWorkspace,
)
