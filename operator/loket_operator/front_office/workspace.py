"""The front office as a workspace of the console: its screen over its model."""

from uuid import UUID

from loket_shared.domain.states import Role
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator.bidding_booking.page import BookingPage
from loket_operator.front_office.model import FrontModel
from loket_operator.front_office.return_pane import ReturnPane
from loket_operator.front_office.screen import FrontScreen
from loket_operator.front_office.state import Page
from loket_operator.front_office.words import translate
from loket_operator.roles import SPSE_ROLES
from loket_operator.visit_steps.model import StepsModel
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.widgets.choices import Choices
from loket_operator.workspace import Console, Workspace, WorkspaceSpec

TOPICS = frozenset({Topic.QUEUE, Topic.CALLS, Topic.DEVICES, Topic.SETTINGS})


class FrontWorkspace(Workspace):
    """Its number in the bar counts the visitors who have none yet."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = FrontModel(console, self)
        self.screen_ = FrontScreen(self.model, console.tokens)
        self.returning = ReturnPane(self.model.returning, console.here, self.model.leave_return)
        self.screen_.hold_return(self.returning)
        self.model.returning.changed.connect(lambda: self.returning.show_state(self.model.returning.state))
        self.booking = BookingPage(self.model.booking, console.here, console.tokens)
        self.screen_.hold_booking(self.booking)
        self.model.booking.changed.connect(lambda: self.booking.show_state(self.model.booking.state))
        self._served: UUID | None = None
        self.steps = StepsModel(console, self)
        self.screen_.visit.hold_steps(StepsStrip(self.steps, most=6))
        self.steps.changed.connect(self._show_steps)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.changed.connect(self._show)
        self._offer()
        self._show()
        self._show_steps()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        if Topic.SETTINGS in topics:
            self._offer()
        if Topic.BIDDING in topics and self.model.state.page is Page.BOOKING:
            self.model.booking.read()
        if topics & TOPICS:
            self.model.read()
            self.steps.read()

    @override
    def tick(self) -> None:
        self.screen_.tick(self.console.clock.now())
        self.model.follow_paper()

    def _show(self) -> None:
        state = self.model.state
        self.screen_.show_state(state, self.console.clock.now())
        self.returning.printer_id = state.printer_id
        self.steps.follow(state.visit_id if state.page is Page.VISIT else None)
        self.count.emit(sum(not one.abandoned for one in self.model.state.visits))

    def _show_steps(self) -> None:
        course, before = self.steps.state.course, self._served
        self._served = course.visit_id if course is not None else None
        self.screen_.visit.show_steps(self.steps.state, self.console.clock.now())
        if self._served is not None and self._served != before:
            self.screen_.visit.begin()

    def _offer(self) -> None:
        catalogue, english = self.console.catalogue, self.console.language == "en"
        groups = tuple((one.id, one.name_en if english else one.name_id) for one in catalogue.groups)
        self.screen_.form.intake.use(self.console.here, self.console.clock.now())
        self.screen_.form.offer(Choices(groups, (), SPSE_ROLES))


SPEC = WorkspaceSpec(
    name="frontOffice",
    title=lambda: translate("Front", "Front office"),
    icon="door-enter",
    roles=frozenset({Role.FRONT_OFFICE, Role.HELPDESK, Role.SUPERVISOR}),
    keys="Ctrl+2",
    build=FrontWorkspace,
)
