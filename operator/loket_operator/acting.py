"""Sends acts to the database: each keeps the key of its press until an answer was seen, whatever happens in between."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from loket_shared.db.errors import DatabaseUnavailable
from loket_shared.qt.work import Work
from loket_shared.services.act import Act
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_operator.session import Session

T = TypeVar("T")

Verb = Callable[[Connection, Act], T]


@dataclass(frozen=True, slots=True)
class Sent:
    """One act on its way; `waits` is True while the database is away, `happened` for one that nobody can take back."""

    act: Act
    verb: Callable[[Connection, Act], Any]
    done: Callable[[Any], None]
    happened: bool
    waits: bool = False


class Acting(QObject):
    """One act a name at a time: a second press of the same button while the first is on its way does nothing.

    When the database is away the act waits, and goes out again with the same key as soon as it is back (or at `retry()`),
    so that nothing is lost and nothing is done twice. `give_up()` forgets what waits; the screens then show what is true.
    What only notes that something happened, a sheet printed or an officer gone, is never given up.
    """

    changed = Signal()

    def __init__(self, work: Work, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._session = session
        self._sent: dict[str, Sent] = {}
        self._broken: deque[str] = deque()
        work.available.connect(self.retry)
        work.crashed.connect(self._forget_broken)

    @property
    def busy(self) -> frozenset[str]:
        """Return the names of the acts that have no answer yet."""
        return frozenset(self._sent)

    @property
    def waiting(self) -> frozenset[str]:
        """Return the names of the acts that wait for the database and can be given up."""
        return frozenset(name for name, sent in self._sent.items() if sent.waits and not sent.happened)

    def do(self, name: str, verb: Verb[T], done: Callable[[T], None], by: Act | None = None) -> bool:
        """Send an act of the present officer; `done` gets the outcome once. Returns False when `name` is on its way already.

        `by` is the act of an earlier press, where long work lay between: it stays that officer's, whoever sits here now.
        """
        if name in self._sent:
            return False
        self._send(name, Sent(by or self._session.act(), verb, done, happened=False))
        return True

    def note(
        self, name: str, staff_id: UUID | None, verb: Verb[object], done: Callable[[], None] = lambda: None
    ) -> None:
        """Write down what happened by somebody's hand, who may have left since; it is never given up, and never taken for a repetition."""
        act = replace(self._session.act(), staff_id=staff_id)
        self._send(f"{name}:{act.key}", Sent(act, verb, lambda _: done(), happened=True))

    def retry(self) -> None:
        """Send again what waits, each act with the key it had."""
        for name, sent in list(self._sent.items()):
            if sent.waits:
                self._send(name, replace(sent, waits=False))

    def give_up(self) -> None:
        """Forget the acts that wait for the database; what was typed stays on the screen."""
        for name in self.waiting:
            del self._sent[name]
        self.changed.emit()

    def forget(self, name: str) -> None:
        """Forget one act if it waits for the database: whoever asked for it changed his mind."""
        if name in self.waiting:
            del self._sent[name]
            self.changed.emit()

    def _send(self, name: str, sent: Sent) -> None:
        self._sent[name] = sent
        self.changed.emit()
        act, verb = sent.act, sent.verb

        def run(tx: Connection) -> object:
            try:
                return verb(tx, act)
            except DatabaseUnavailable:
                raise
            except Exception:
                self._broken.append(name)
                raise

        self._work.write(
            run,
            lambda outcome: self._answered(name, sent, outcome),
            lambda _: self._wait(name, sent),
        )

    def _answered(self, name: str, sent: Sent, outcome: object) -> None:
        if self._sent.get(name) is not sent:
            return
        del self._sent[name]
        sent.done(outcome)
        self.changed.emit()

    def _forget_broken(self) -> None:
        """A bug ended an act without an answer: its button must not rest for ever."""
        while self._broken:
            self._sent.pop(self._broken.popleft(), None)
        self.changed.emit()

    def _wait(self, name: str, sent: Sent) -> None:
        if self._sent.get(name) is sent:
            self._sent[name] = replace(sent, waits=True)
            self.changed.emit()
