"""Name and secret of an officer: counted, verified on a worker outside of any transaction, then settled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from loket_shared.services import signing_in
from loket_shared.services.signing_in import Counted, Means, SignedIn, Throttled, WrongSecret
from PySide6.QtCore import QObject, Signal

from loket_operator.sign_in.state import GateState, Refusal, is_pin
from loket_operator.workspace import Console

Checked = SignedIn | WrongSecret | Throttled
SIGN_IN = "sign_in"


class CheckingGate(QObject):
    """Holds the GateState; one check at a time, and one that was called off lets nobody in, however late its answer comes.

    `fitted(login, SignedIn)` comes when somebody's secret fitted.
    """

    changed = Signal()
    fitted = Signal(str, object)

    def __init__(self, console: Console, flush: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = GateState(login=console.memory.habits.login)
        self._flush = flush
        self._verifying = False
        self._asked: object = None
        console.acting.changed.connect(self._show_busy)
        console.work.crashed.connect(self._give_up)

    def sign_in(self, login: str, password: str) -> None:
        """Check name and password."""
        self._check(login, password, Means.PASSWORD)

    def unlock(self, login: str, secret: str) -> None:
        """Check PIN or password; whoever it is goes on with the open work."""
        self._check(login, secret, Means.PIN if is_pin(secret) else Means.PASSWORD)

    def show(self, state: GateState) -> None:
        """Go on with another state and tell the screens, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _check(self, login: str, secret: str, means: Means) -> None:
        """Count the try, verify it on a worker outside of any transaction, then write down what became of it."""
        asked = object()
        if not self._verifying and self.console.acting.do(
            SIGN_IN,
            lambda tx, act: signing_in.count_try(tx, act, login, means),
            lambda counted: self._counted(asked, login, secret, counted),
        ):
            self._asked = asked

    def forget_check(self) -> None:
        """Call a check off: it waits for the database no longer, and its answer lets nobody in."""
        self._asked = None
        self.console.acting.forget(SIGN_IN)

    def _counted(self, asked: object, login: str, secret: str, counted: Counted | Throttled) -> None:
        if asked is not self._asked:
            return
        if isinstance(counted, Throttled):
            self._checked(login, counted)
            return
        self._verifying = True
        self.console.work.run(
            lambda: signing_in.fits(counted, secret), lambda good: self._verified(asked, login, counted, good=good)
        )

    def _verified(self, asked: object, login: str, counted: Counted, *, good: bool) -> None:
        self._verifying = False
        if asked is not self._asked:
            self._show_busy()
            return
        self.console.acting.do(
            SIGN_IN,
            lambda tx, act: signing_in.settle_try(tx, act, counted, good=good),
            lambda outcome: self._checked(login, outcome),
        )

    def _give_up(self) -> None:
        """A bug ended a check: its button must not rest for ever."""
        self._verifying = False
        self._show_busy()

    def _checked(self, login: str, outcome: Checked) -> None:
        match outcome:
            case SignedIn():
                self.fitted.emit(login, outcome)
            case WrongSecret():
                self._refuse(Refusal.WRONG, outcome.wait_seconds)
            case Throttled():
                self._refuse(Refusal.THROTTLED, outcome.wait_seconds)
            case _:
                assert_never(outcome)

    def _refuse(self, why: Refusal, wait: int) -> None:
        until = self.console.clock.now() + timedelta(seconds=wait)
        self.show(replace(self.state, refusal=why, try_again_at=until))

    def _show_busy(self) -> None:
        busy = self.console.acting.busy | ({SIGN_IN} if self._verifying else set())
        self.show(replace(self.state, busy=busy & {SIGN_IN}))
