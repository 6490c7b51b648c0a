"""The bidding room as a workspace of the console: its screen over its model."""

from loket_shared.domain.states import Role
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator.bidding.rooms import BiddingModel
from loket_operator.bidding.screen import BiddingScreen
from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.bidding.words import clock, translate
from loket_operator.workspace import Console, Notice, Workspace, WorkspaceSpec


class BiddingWorkspace(Workspace):
    """Follows the session's desk; what another trainer does shows by itself."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = BiddingModel(console, self)
        self.screen_ = BiddingScreen(self.model, console.tokens, console.here)
        self._before = BiddingState()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.escalating.connect(lambda draft: self.asks.emit("cases", draft))
        self.model.changed.connect(self._show)
        self._show()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        self.model.refresh(topics)

    @override
    def opened(self) -> None:
        self.model.read()
        self.screen_.focus()

    @override
    def officer_changed(self) -> None:
        self.model.close_provider()
        self.model.sit_down()

    @override
    def place_changed(self) -> None:
        self.model.sit_down()

    @override
    def notice(self) -> Notice | None:
        line = self.model.state.line
        if line is None:
            return None
        shown, said, role = clock(line.step, self.console.clock.now())
        return Notice(translate("Bidding", "Ruang bidding %1").replace("%1", line.label), shown, said, role)

    @override
    def tick(self) -> None:
        if self.isVisible():
            self.screen_.tick(self.console.clock.now())

    def _show(self) -> None:
        state, picture = self.model.state, self.model.state.picture
        self.screen_.show_state(state, self.console.clock.now())
        self.count.emit(len(picture.waiting) + len(picture.to_report) if picture else 0)
        self.noticed.emit()
        before, self._before = self._before, state
        if self.isVisible() and _asks_for_keyboard(before, state):
            self.screen_.focus()


def _asks_for_keyboard(before: BiddingState, now: BiddingState) -> bool:
    """Tell whether the keyboard should move: somebody else is called or open, another step, or a panel that closed."""
    return _at(before) != _at(now) or (now.panel is Panel.NONE and before.panel is not Panel.NONE)


def _at(state: BiddingState) -> tuple[object, ...]:
    called, line = state.called, state.line
    return (called and called.ticket_id, called and called.state, line and line.session_id, line and line.state)


SPEC = WorkspaceSpec(
    name="bidding",
    title=lambda: translate("Bidding", "Bidding"),
    icon="armchair",
    roles=frozenset({Role.TRAINER, Role.HELPDESK, Role.SUPERVISOR}),
    keys="Ctrl+8",
    build=BiddingWorkspace,
)
