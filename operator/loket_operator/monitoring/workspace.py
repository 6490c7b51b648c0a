"""Monitoring as a workspace of the console: everybody sees the office at this moment, a supervisor the rest."""

from loket_shared.domain.states import Role
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator.monitoring.model import MonitoringModel
from loket_operator.monitoring.screen import MonitoringScreen
from loket_operator.monitoring.words import translate
from loket_operator.workspace import Console, Workspace, WorkspaceSpec

TOPICS = frozenset({Topic.QUEUE, Topic.CALLS, Topic.CASES, Topic.DEVICES, Topic.SETTINGS})


class MonitoringWorkspace(Workspace):
    """Its pages are read only while they are open, on the worker for long reads."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = MonitoringModel(console, self)
        self.screen_ = MonitoringScreen(self.model, console.tokens, console.here, lambda: self.model.today)
        self.screen_.offer(console.catalogue)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.changed.connect(self._show)
        self._show()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        if Topic.SETTINGS in topics:
            self.screen_.offer(self.console.catalogue)
            self.model.read_offered()
        if topics & TOPICS and self.isVisible():
            self.model.soon()

    @override
    def opened(self) -> None:
        self.model.read()
        self.screen_.focus()

    @override
    def officer_changed(self) -> None:
        self.model.reset()

    @override
    def place_changed(self) -> None:
        if self.model.whole != self.model.state.whole:
            self.model.reset()

    @override
    def tick(self) -> None:
        self.screen_.tick(self.console.clock.now())

    def _show(self) -> None:
        self.screen_.show_state(self.model.state, self.console.clock.now())


SPEC = WorkspaceSpec(
    name="monitoring",
    title=lambda: translate("Monitoring", "Pemantauan"),
    icon="chart-bar",
    roles=frozenset(Role),
    keys="Ctrl+7",
    build=MonitoringWorkspace,
)
