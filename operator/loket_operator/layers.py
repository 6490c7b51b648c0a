"""Workspaces that lie over others: summoned from anywhere, they lead back, and the strip says what is open on the other side."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from loket_operator.frame import Frame
from loket_operator.sign_in.gate import GateModel
from loket_operator.sign_in.state import Gate
from loket_operator.strip import StripState
from loket_operator.words import translate
from loket_operator.workspace import Notice, Workspace, WorkspaceSpec


class Window(Protocol):
    """What the layers know of the console's window."""

    gate: GateModel
    frame: Frame
    specs: dict[str, WorkspaceSpec]
    workspaces: dict[str, Workspace]

    @property
    def current(self) -> str:
        """Return the workspace at the front."""

    def allowed(self) -> tuple[str, ...]:
        """Return the workspaces that the officer may use."""

    def open_workspace(self, name: str) -> None:
        """Bring a workspace to the front."""


class Layers(QObject):
    """Remembers which workspace lies below the one at the front."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._below = ""

    def listen(self) -> None:
        """Follow every workspace, and the keys that summon those which lie over the others."""
        for name, workspace in self._window.workspaces.items():
            workspace.noticed.connect(self.show_strip)
            workspace.asks.connect(self.summon)
            for key, word in self._window.specs[name].summons:
                for one in key.all:
                    made = QShortcut(QKeySequence(one), self._window.frame)
                    made.setAutoRepeat(False)
                    made.activated.connect(partial(self.summon, name, word))

    def cover(self, current: str, name: str) -> None:
        """Remember what lies below when `name` comes to the front."""
        if self._over(name) and not self._over(current):
            self._below = current

    def summon(self, name: str, word: str) -> None:
        """Bring a workspace that lies over the others to the front, or go back from it."""
        window = self._window
        if window.gate.state.gate is not Gate.OPEN or name not in window.allowed():
            return
        at_front = window.current == name
        if window.workspaces[name].summoned(word, at_front=at_front):
            window.open_workspace(name)
        elif at_front:
            self.go_back()

    def start(self, name: str) -> str:
        """Return what an officer who sits down finds at the front: not a layer on which nothing is open."""
        return self._below if self._over(name) and self._window.workspaces[name].notice() is None else name

    def go_back(self) -> None:
        """Bring what lies below to the front again."""
        allowed = self._window.allowed()
        self._window.open_workspace(self._below if self._below in allowed else next(iter(allowed), ""))

    def switch(self) -> None:
        """Go to the other side: back, or to the workspace whose notice the strip shows."""
        window = self._window
        if self._over(window.current):
            self.summon(window.current, window.specs[window.current].summons[0][1])
            return
        for name in window.allowed():
            if self._over(name) and window.workspaces[name].notice() is not None:
                self.summon(name, window.specs[name].summons[0][1])
                return

    def show_strip(self) -> None:
        """Show what is open on the other side."""
        self._window.frame.strip.show_state(self._strip())

    def _over(self, name: str) -> bool:
        return name in self._window.specs and self._window.specs[name].over

    def _strip(self) -> StripState | None:
        window = self._window
        over = self._over(window.current)
        for name in window.allowed():
            notice = window.workspaces[name].notice() if self._over(name) is not over else None
            if notice is not None:
                return self._said(notice, window.current if over else name, over=over)
        if not over or self._below not in window.specs:
            return None
        below = translate("Console", "Terbuka di bawahnya: %1").replace("%1", window.specs[self._below].title())
        return self._said(Notice(below), window.current, over=True)

    def _said(self, notice: Notice, name: str, *, over: bool) -> StripState:
        title = translate("Console", "Kembali") if over else translate("Console", "Lanjutkan")
        return StripState(notice, f"{title}  {self._window.specs[name].summons[0][0].hint}")
