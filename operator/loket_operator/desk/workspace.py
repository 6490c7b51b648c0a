"""The desk as a workspace of the console: its screen over its model."""

from dataclasses import replace

from loket_shared.domain.states import Role
from loket_shared.services.attachments import CLOSED
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator.desk.causes import CausesPage, OwnCauses
from loket_operator.desk.clock import present_step, read, standards
from loket_operator.desk.finishing import DeskModel
from loket_operator.desk.header import ROLES
from loket_operator.desk.reading import parts_of
from loket_operator.desk.screen import DeskScreen
from loket_operator.desk.state import DeskState, Panel
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.words import clock, level, step_title, translate
from loket_operator.knowledge.files_model import FilesModel
from loket_operator.knowledge.files_strip import FilesStrip
from loket_operator.roles import SPSE_ROLES
from loket_operator.visit_steps.model import StepsModel
from loket_operator.visit_steps.state import StepsState
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.widgets.choices import Choices
from loket_operator.workspace import Console, Notice, Workspace, WorkspaceSpec


class DeskWorkspace(Workspace):
    """Follows the session's desk; the keyboard goes to part C as soon as a visitor is present."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = DeskModel(console, self)
        self._standards = standards()
        self.screen_ = DeskScreen(self.model, console.tokens, console.here, self._standards)
        self._before = DeskState()
        self.files = FilesModel(console, self)
        self.screen_.case.hold_files(FilesStrip(self.files))
        self.causes = OwnCauses(console, self)
        self._causes_page = CausesPage(self.causes)
        self.screen_.hold_causes(self._causes_page)
        self.screen_.queue.causes.clicked.connect(self.causes.toggle)
        self.causes.changed.connect(self._show_causes)
        self.steps = StepsModel(console, self)
        self.screen_.case.hold_steps(StepsStrip(self.steps, narrow=True))
        self.steps.changed.connect(self._show_steps)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.escalating.connect(lambda case_id: self.asks.emit("cases", str(case_id)))
        self.model.changed.connect(self._show)
        self._offer()
        self._show()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        if Topic.SETTINGS in topics:
            self._offer()
        if Topic.CASES in topics:
            self.model.follow_story()
            self.files.read()
            self.causes.read()
        if parts := parts_of(topics):
            self.model.read(parts)
            self.steps.read()

    @override
    def opened(self) -> None:
        self._focus()

    @override
    def officer_changed(self) -> None:
        self.files.follow(None)
        self.steps.follow(None)
        self.causes.reset()
        self.model.sit_down()

    @override
    def place_changed(self) -> None:
        self.model.sit_down()

    @override
    def flush(self) -> None:
        self.model.save_draft()

    @override
    def unsaved(self) -> bool:
        return self.model.unsaved

    @override
    def notice(self) -> Notice | None:
        visitor = self.model.state.current
        if visitor is None:
            return None
        reading = read(present_step(visitor, self._standards), self.console.clock.now())
        who = " — ".join(part for part in (visitor.person.name, visitor.person.organisation) if part)
        measured = reading.step.standard is not None
        role = ROLES[reading.level] if measured else "quiet"
        said = f"{step_title(reading.step.code)}  {clock(reading)}"
        return Notice(f"{visitor.label}  {who}", said, level(reading) if measured else "", role)

    @override
    def tick(self) -> None:
        self.screen_.tick(self.console.clock.now())

    def _show(self) -> None:
        state = self.model.state
        self.screen_.show_state(state, self.console.clock.now())
        sheet = state.sheet
        self.files.follow(
            sheet.case_id if sheet else None, open_for_more=sheet is not None and sheet.state not in CLOSED
        )
        served = state.current if state.current and state.current.serving else None
        self.steps.follow(served.visit_id if served else None)
        self._show_steps()
        self.count.emit(len(state.queue))
        self.noticed.emit()
        before, self._before = self._before, state
        if _asks_for_keyboard(before, state):
            self._focus()

    def _show_causes(self) -> None:
        state = self.causes.state
        self.screen_.queue.show_causes(len(state.lines))
        was, now = self._causes_page.isVisible(), state.explaining
        self.screen_.explain(explaining=now)
        self.screen_.show_state(self.model.state, self.console.clock.now())
        self._causes_page.show_state(state)
        if was and not now:
            self._focus()

    def _show_steps(self) -> None:
        course, state = self.steps.state.course, self.model.state
        mine = course is not None and state.current is not None and course.visit_id == state.current.visit_id
        shown = self.steps.state if mine else StepsState()
        self.screen_.case.show_steps(shown, self.console.clock.now(), roomy=state.panel is Panel.NONE)
        self.model.show(replace(state, unready=course.unready if course is not None and mine else ""))

    def _focus(self) -> None:
        state = self._before
        if state.current is None:
            self.screen_.queue.call.setFocus()
        elif state.current.serving and state.current.sheet is not None and state.panel is Panel.NONE:
            self.screen_.case.answer.edit.setFocus()
        elif not state.current.serving and state.panel is Panel.NONE:
            self.screen_.case.acts.present.setFocus()

    def _offer(self) -> None:
        catalogue, english = self.console.catalogue, self.console.language == "en"
        groups = tuple((one.id, one.name_en if english else one.name_id) for one in catalogue.groups)
        categories = tuple((one.id, one.name_id) for one in catalogue.categories)
        kinds = tuple((one.id, one.name_en if english else one.name_id) for one in catalogue.services if one.active)
        self.screen_.case.panels.transfer.offer(kinds)
        self.screen_.case.correct.offer(Choices(groups, categories, SPSE_ROLES))


def _asks_for_keyboard(before: DeskState, now: DeskState) -> bool:
    """Tell whether the keyboard should move: another visitor, another step, or a panel that closed."""
    was, is_ = before.current, now.current
    return _at(was) != _at(is_) or (
        now.panel is Panel.NONE and (before.panel is not Panel.NONE or (before.correcting and not now.correcting))
    )


def _at(visitor: Visitor | None) -> tuple[object, ...] | None:
    """Return what the keyboard is at: a visitor's form, before or after he came."""
    return (visitor.ticket_id, visitor.serving, visitor.sheet and visitor.sheet.case_id) if visitor else None


SPEC = WorkspaceSpec(
    name="desk",
    title=lambda: translate("Desk", "Meja"),
    icon="headset",
    roles=frozenset({Role.HELPDESK, Role.ADMIN_PPE, Role.TRAINER, Role.SUPERVISOR}),
    keys="Ctrl+1",
    build=DeskWorkspace,
)
