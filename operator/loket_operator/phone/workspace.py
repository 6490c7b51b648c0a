"""The telephone desk as a workspace of the console, which lies over the others and leads back to them."""

from loket_shared.domain.states import Role
from loket_shared.services.revisions import Topic
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from loket_operator import keys
from loket_operator.desk.clock import read
from loket_operator.desk.header import ROLES
from loket_operator.desk.words import clock, level
from loket_operator.phone import words
from loket_operator.phone.model import PhoneModel
from loket_operator.phone.reading import LIVE, OFFICE
from loket_operator.phone.screen import PhoneScreen, caller
from loket_operator.phone.state import Page, PhoneState
from loket_operator.phone.words import translate
from loket_operator.roles import SPSE_ROLES
from loket_operator.widgets.choices import Choices
from loket_operator.workspace import Console, Notice, Workspace, WorkspaceSpec

ANSWER, LIST, RING = "answer", "list", "ring"


class PhoneWorkspace(Workspace):
    """Its number in the bar counts who waits for a call."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.model = PhoneModel(console, self)
        self.screen_ = PhoneScreen(self.model, console.here)
        self._before = PhoneState()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.screen_)
        self.model.changed.connect(self._show)
        self._offer()
        self._show()

    @override
    def refresh(self, topics: frozenset[Topic]) -> None:
        if topics & OFFICE:
            self._offer()
        if topics & (LIVE | OFFICE):
            self.model.read(office=bool(topics & OFFICE))

    @override
    def summoned(self, word: str, *, at_front: bool) -> bool:
        state = self.model.state
        if word == RING:
            self.model.ring()
            return self.model.state.page is Page.RINGING
        if word == LIST:
            if at_front and state.page is Page.LIST:
                return False
            self.model.show_list()
            return True
        if at_front and state.page is not Page.RINGING:
            self.model.flush()
            return False
        self.model.resume()
        return True

    @override
    def notice(self) -> Notice | None:
        state = self.model.state
        if state.call is None and state.work is None and state.rang_at is None:
            return None
        found = words.running(state)
        who = caller(state)
        said = translate("Phone", "Telepon: %1").replace("%1", who or translate("Phone", "penelepon baru"))
        if found is None:
            return Notice(said)
        step, name = found
        reading = read(step, self.console.clock.now())
        if step.standard is None:
            return Notice(said, f"{name}  {clock(reading)}")
        return Notice(said, f"{name}  {clock(reading)}", level(reading), ROLES[reading.level])

    @override
    def opened(self) -> None:
        self.screen_.focus()

    @override
    def officer_changed(self) -> None:
        self.model.sit_down()

    @override
    def place_changed(self) -> None:
        self.model.sit_down()

    @override
    def flush(self) -> None:
        self.model.flush()

    @override
    def unsaved(self) -> bool:
        return self.model.unsaved

    @override
    def tick(self) -> None:
        self.screen_.tick(self.console.clock.now())

    def _show(self) -> None:
        state = self.model.state
        self.screen_.show_state(state, self.console.clock.now())
        self.count.emit(len(state.call_backs))
        self.noticed.emit()
        before, self._before = self._before, state
        if self.isVisible() and _asks_for_keyboard(before, state):
            self.screen_.focus()

    def _offer(self) -> None:
        catalogue, english = self.console.catalogue, self.console.language == "en"
        groups = tuple((one.id, one.name_en if english else one.name_id) for one in catalogue.groups)
        self.screen_.form.offer(Choices(groups, (), SPSE_ROLES))


def _asks_for_keyboard(before: PhoneState, now: PhoneState) -> bool:
    """Tell whether the keyboard should move: another page, form or case, or a panel that closed."""
    was = before.work.sheet.case_id if before.work else None
    is_ = now.work.sheet.case_id if now.work else None
    closed = before.asking is not now.asking and now.asking.value == "none"
    return (before.page, before.form, was) != (now.page, now.form, is_) or closed


SPEC = WorkspaceSpec(
    name="phone",
    title=lambda: translate("Phone", "Telepon"),
    icon="phone",
    roles=frozenset({Role.HELPDESK, Role.ADMIN_PPE, Role.TRAINER, Role.SUPERVISOR}),
    keys="Ctrl+6",
    build=PhoneWorkspace,
    over=True,
    summons=((keys.TELEPHONE, ANSWER), (keys.CALL_BACKS, LIST), (keys.RINGS, RING)),
)
