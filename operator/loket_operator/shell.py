"""The console's window: a bar, the workspaces of the officer's roles, and the gate before them.

A workspace is a widget with a title, roles and a key (`workspace.WorkspaceSpec`); `app.WORKSPACES` is their registry, in
the order of the bar. To add one: write a package with a `Workspace` subclass and `SPEC`, name it in `app.WORKSPACES`. The
shell builds it after the office is read, shows its tab to the roles it names, tells it which topics changed, when a second
passed, when the officer changed, and asks it to `flush()` before that and before the end. One that lies `over` the others
is summoned by its keys from anywhere, and leads back to the workspace that lay below; meanwhile the strip below the bar
says what is open on the other side.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from loket_shared.services.mail_trouble import TroubledLetter
from loket_shared.services.revisions import Topic
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from loket_operator.frame import Frame, FrameVerbs
from loket_operator.idle import IdleTimer
from loket_operator.layers import Layers
from loket_operator.look import console_tokens, dress
from loket_operator.sign_in.desk_choice import DeskChoiceScreen
from loket_operator.sign_in.gate import GateModel
from loket_operator.sign_in.lock_screen import LockScreen
from loket_operator.sign_in.screen import SignInScreen
from loket_operator.sign_in.state import Gate
from loket_operator.status import StatusModel
from loket_operator.topbar import BarState, Tab
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import translate
from loket_operator.workspace import Console, Workspace, WorkspaceSpec


class Shell(QMainWindow):
    """Shows the gate until somebody sits down; then the workspaces."""

    def __init__(self, console: Console, specs: Sequence[WorkspaceSpec]) -> None:
        super().__init__()
        self.setObjectName("operatorWindow")
        self.setWindowTitle(translate("Console", "Loket – Konsol petugas"))
        self.console = console
        self.specs = {spec.name: spec for spec in specs}
        self.gate = GateModel(console, self.flush, self)
        self.status = StatusModel(console, self)
        console.say = self.say
        self.workspaces: dict[str, Workspace] = {spec.name: spec.build(console) for spec in specs}
        self._counts: dict[str, int] = {}
        self._current = ""
        self._warned = False
        self.layers = Layers(self)
        self.sign_in = SignInScreen(self.gate)
        self.desks = DeskChoiceScreen(self.gate)
        self.locked = LockScreen(self.gate)
        verbs = FrameVerbs(
            self.open_workspace,
            self.retry,
            console.acting.give_up,
            self.status.settle,
            self.layers.switch,
            self.sharpen,
            self._open_letter,
        )
        self.frame = Frame(console.here, console.tokens, verbs, self.gate)
        self.frame.officer.show_contrast(on=console.memory.habits.contrast)
        self.frame.stack.addWidget(_no_role())
        for name, workspace in self.workspaces.items():
            workspace.setObjectName(f"workspace:{name}")
            workspace.count.connect(partial(self._count, name))
            self.frame.stack.addWidget(workspace)
        self.layers.listen()
        self.pages = QStackedWidget()
        self.pages.setProperty("kind", "page")
        for page in (self.sign_in, self.desks, self.locked, self.frame):
            self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self._shown_gate: Gate | None = None
        self.gate.changed.connect(self._show_gate)
        self.status.changed.connect(self._show_status)
        self._sat = console.session.sitting
        console.session.changed.connect(self._sitting_changed)
        console.acting.changed.connect(self._show_status)
        self.idle = IdleTimer(self._lock_interval, self)
        self.idle.timeout.connect(self.gate.lock)
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self.tick)
        self._seconds.start()
        self._show_gate()
        self._show_status()

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Tell the bar and every workspace which topics changed."""
        self.status.refresh(topics)
        if Topic.STAFF in topics:
            self.gate.staff_changed()
        for workspace in self.workspaces.values():
            workspace.refresh(topics)

    def flush(self) -> None:
        """Send what was typed to the database now."""
        for workspace in self.workspaces.values():
            workspace.flush()

    def retry(self) -> None:
        """Send to the database again whatever waits for it."""
        self.flush()
        self.status.retry()

    def sharpen(self) -> None:
        """Change between the office's colours and high contrast, at once; this machine remembers it."""
        memory, settings = self.console.memory, self.console.catalogue.settings
        memory.keep(replace(memory.habits, contrast=not memory.habits.contrast))
        self.console.tokens = console_tokens(settings, contrast=memory.habits.contrast)
        dress(self, self.console.tokens)
        self.frame.officer.show_contrast(on=memory.habits.contrast)

    def say(self, text: str) -> None:
        """Show one calm line at the foot, with its time."""
        now = self.console.clock.now()
        self.frame.said.setText(f"{self.console.here.hour(now)}  {text}")

    def tick(self) -> None:
        """A second has passed."""
        now = self.console.clock.now()
        self.frame.bar.tick(now)
        for screen in (self.sign_in, self.locked):
            screen.tick(now)
        self.frame.change.form.tick(now)
        if self.gate.state.gate is Gate.OPEN:
            for workspace in self.workspaces.values():
                workspace.tick()
            self.layers.show_strip()

    def open_workspace(self, name: str) -> None:
        """Bring a workspace to the front if the officer may use it; without any, nothing of a visitor is shown."""
        if name in self.allowed():
            self.layers.cover(self._current, name)
            self._current = name
            self.frame.stack.setCurrentWidget(self.workspaces[name])
            self._show_bar()
            self.layers.show_strip()
            self.workspaces[name].opened()
        elif self._current not in self.allowed():
            self.frame.stack.setCurrentIndex(0)

    @property
    def current(self) -> str:
        """Return the name of the workspace at the front, "" while there is none."""
        return self._current

    def allowed(self) -> tuple[str, ...]:
        """Return the names of the workspaces that the officer's roles open, in the order of the bar."""
        roles = self.console.session.sitting.roles
        return tuple(name for name, spec in self.specs.items() if roles & spec.roles)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        if self._would_lose() and not self._warned:
            self._warned = True
            self.frame.banner.warn()
            event.ignore()
        else:
            super().closeEvent(event)

    def _would_lose(self) -> bool:
        """Tell whether the window is closed on what the database has not got yet."""
        waits = bool(self.console.acting.waiting) or any(one.unsaved() for one in self.workspaces.values())
        return self.status.state.fault is not None and self.gate.state.gate is Gate.OPEN and waits

    def _show_gate(self) -> None:
        state, now = self.gate.state, self.console.clock.now()
        self.sign_in.show_state(state, now)
        self.desks.show_state(state)
        self.locked.show_state(state, now)
        self.frame.change.show_state(state, now)
        self.frame.officer.show_officer(state.officer)
        self.frame.place()
        if state.gate is self._shown_gate:
            return
        self._shown_gate = state.gate
        page = {Gate.SIGN_IN: self.sign_in, Gate.DESK: self.desks, Gate.LOCKED: self.locked, Gate.OPEN: self.frame}
        self.pages.setCurrentWidget(page[state.gate])
        self._enter(state.gate)

    def _enter(self, gate: Gate) -> None:
        match gate:
            case Gate.SIGN_IN:
                self._current = ""  # whoever comes next begins with the first workspace of his roles
                self.sign_in.begin(self.gate.state.login)
            case Gate.LOCKED:
                self.locked.begin(self.gate.state.login)
            case Gate.DESK:
                self.desks.show_state(self.gate.state)
            case Gate.OPEN:
                allowed = self.allowed()
                start = self.layers.start(self._current)
                self.open_workspace(start if start in allowed else next(iter(allowed), ""))

    def _lock_interval(self) -> int:
        return self.console.catalogue.settings.lock_minutes * 60_000

    def _sitting_changed(self) -> None:
        """Tell every workspace; what an officer looks for or writes stays when only his desk, name or roles changed."""
        before, self._sat = self._sat, self.console.session.sitting
        another = before.staff_id != self._sat.staff_id
        for workspace in self.workspaces.values():
            if another:
                workspace.officer_changed()
            if before.desk != self._sat.desk or (before.officer != self._sat.officer and not another):
                workspace.place_changed()
        allowed = self.allowed()
        if self._current not in allowed and self.gate.state.gate is Gate.OPEN:
            self.open_workspace(next(iter(allowed), ""))
        self._show_status()

    def _count(self, name: str, count: int) -> None:
        self._counts[name] = count
        self._show_bar()

    def _show_bar(self) -> None:
        sitting = self.console.session.sitting
        tabs = tuple(
            Tab(name, self.specs[name].title(), self.specs[name].keys, self._counts.get(name, 0))
            for name in self.allowed()
        )
        desk, officer = sitting.desk.name if sitting.desk else "", sitting.officer.name if sitting.officer else ""
        self.frame.bar.show_state(
            BarState(tabs, self._current, desk, officer, self.status.state.worries, self.status.state.mail),
            self.console.clock.now(),
        )

    def _open_letter(self, letter: TroubledLetter) -> None:
        """Lead from a letter that needs somebody to its escalation."""
        self.frame.mail.hide()
        self.layers.summon("cases", "/".join(str(one) for one in (letter.case_id, letter.escalation_id) if one))

    def _show_status(self) -> None:
        state = replace(self.status.state, waiting=len(self.console.acting.waiting))
        self._warned = self._warned and state.fault is not None
        self.frame.banner.show_fault(state.fault, state.good_at, state.waiting)
        for form in (self.sign_in.form, self.locked.form):
            form.show_fault(state.fault)
        self.frame.worries.show_worries(state.worries, self.console.clock.now())
        self.frame.mail.show_trouble(state.mail, self.console.clock.now(), may_open="cases" in self.allowed())
        self._show_bar()


def _no_role() -> QWidget:
    said = translate("Console", "Akun ini belum memiliki peran. Minta pengelola memberinya di Pengaturan.")
    page = QWidget()
    page.setLayout(column(1, row(1, label(said, "noRole", font=faces.body(faces.LEAD), role="quiet"), 1), 2))
    return page
