"""The settings as a workspace of the console, for supervisors only."""

from loket_shared.domain.states import Role
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator.supervisor.model import SupervisorModel
from loket_operator.supervisor.screen import SupervisorScreen
from loket_operator.supervisor.section import translate
from loket_operator.workspace import Console, Workspace, WorkspaceSpec

TOPICS = frozenset({Topic.SETTINGS, Topic.STAFF, Topic.DEVICES, Topic.BIDDING})


class SupervisorWorkspace(Workspace):
    """Read again when settings, staff or machines change; a form in which something is typed stays as it is."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = SupervisorModel(console, self)
        folder = console.config.backups
        self.screen_ = SupervisorScreen(self.model, self.model.sections, console.here, folder, console.tokens)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.changed.connect(self._show)
        self._show()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        if topics & TOPICS and self.isVisible():
            self.model.read()

    @override
    def opened(self) -> None:
        self.model.read()

    @override
    def officer_changed(self) -> None:
        self.model.forget()

    def _show(self) -> None:
        self.screen_.show_state(self.model.state)


SPEC = WorkspaceSpec(
    name="supervisor",
    title=lambda: translate("Supervisor", "Pengaturan"),
    icon="settings",
    roles=frozenset({Role.SUPERVISOR}),
    keys="Ctrl+4",
    build=SupervisorWorkspace,
)
