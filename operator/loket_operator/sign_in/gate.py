"""Who may work: sign-in, choice of desk, lock, change of officer by PIN, sign-out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import assert_never
from uuid import UUID

from loket_shared.services import signing_in
from loket_shared.services.signing_in import Counted, Means, SignedIn, Throttled, WrongSecret
from PySide6.QtCore import QObject, Signal

from loket_operator.session import Sitting
from loket_operator.sign_in.state import DeskChoice, Gate, GateState, Refusal, is_pin
from loket_operator.workspace import Console

Checked = SignedIn | WrongSecret | Throttled
SIGN_IN = "sign_in"


class GateModel(QObject):
    """Holds the GateState; `flush` is called before the officer changes, so that drafts are saved in the right name."""

    changed = Signal()

    def __init__(self, console: Console, flush: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = GateState(login=console.memory.habits.login)
        self._flush = flush
        self._verifying = False
        console.acting.changed.connect(self._show_busy)
        console.work.crashed.connect(self._give_up)
        self.catalogue_changed()

    def catalogue_changed(self) -> None:
        """Show the office and its desks as they are now; a desk that was changed goes on as it is now."""
        catalogue = self.console.catalogue
        names = {one.id: one.name_en if self.console.language == "en" else one.name_id for one in catalogue.services}
        desks = tuple(
            DeskChoice(one.id, one.name, tuple(names[key] for key in one.service_ids if key in names))
            for one in catalogue.desks
        )
        self._show(replace(self.state, office=catalogue.office.name, desks=desks))
        sitting = self.console.session.sitting
        if sitting.desk is not None:
            now = next((one for one in catalogue.desks if one.id == sitting.desk.id), sitting.desk)
            self.console.session.show(replace(sitting, desk=now))

    def sign_in(self, login: str, password: str) -> None:
        """Check name and password."""
        self._check(login, password, Means.PASSWORD)

    def unlock(self, login: str, secret: str) -> None:
        """Check PIN or password; whoever it is goes on with the open work."""
        self._check(login, secret, Means.PIN if is_pin(secret) else Means.PASSWORD)

    def choose_desk(self, desk_id: UUID | None) -> None:
        """Sit down."""
        desk = next((one for one in self.console.catalogue.desks if one.id == desk_id), None)
        memory = self.console.memory
        memory.keep(replace(memory.habits, desk=desk.name if desk else ""))
        self.console.session.show(replace(self.console.session.sitting, desk=desk))
        self._show(replace(self.state, gate=Gate.OPEN))

    def other_desk(self) -> None:
        """Choose again; what is called at the present desk stays there."""
        self._flush()
        self._show(replace(self.state, gate=Gate.DESK, changing=False, last_desk=self.console.memory.habits.desk))

    def lock(self) -> None:
        """Hide the work; drafts are saved first."""
        if self.state.gate in {Gate.OPEN, Gate.DESK}:
            self._flush()
            self._show(replace(self.state, gate=Gate.LOCKED, changing=False, refusal=Refusal.NONE, try_again_at=None))

    def sign_out(self) -> None:
        """End the session: the journal notes it, the next officer signs in with a password."""
        self._flush()
        self.console.acting.do("sign_out", lambda tx, act: signing_in.sign_out(tx, act, "button"), lambda _: None)
        self.console.session.show(Sitting())
        self._show(
            replace(self.state, gate=Gate.SIGN_IN, officer="", changing=False, refusal=Refusal.NONE, try_again_at=None)
        )

    def start_change(self) -> None:
        """Open the panel of another officer."""
        if self.state.gate is Gate.OPEN:
            self._show(replace(self.state, changing=True, refusal=Refusal.NONE, try_again_at=None))

    def stop_change(self) -> None:
        """Close that panel."""
        self._show(replace(self.state, changing=False, refusal=Refusal.NONE, try_again_at=None))

    def _check(self, login: str, secret: str, means: Means) -> None:
        """Count the try, verify it on a worker outside of any transaction, then write down what became of it."""
        if not self._verifying:
            self.console.acting.do(
                SIGN_IN,
                lambda tx, act: signing_in.count_try(tx, act, login, means),
                lambda counted: self._counted(login, secret, counted),
            )

    def _counted(self, login: str, secret: str, counted: Counted | Throttled) -> None:
        if isinstance(counted, Throttled):
            self._checked(login, counted)
            return
        self._verifying = True
        self.console.work.run(
            lambda: signing_in.fits(counted, secret), lambda good: self._verified(login, counted, good=good)
        )

    def _verified(self, login: str, counted: Counted, *, good: bool) -> None:
        self._verifying = False
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
                self._welcome(login, outcome)
            case WrongSecret():
                self._refuse(Refusal.WRONG, outcome.wait_seconds)
            case Throttled():
                self._refuse(Refusal.THROTTLED, outcome.wait_seconds)
            case _:
                assert_never(outcome)

    def _refuse(self, why: Refusal, wait: int) -> None:
        until = self.console.clock.now() + timedelta(seconds=wait)
        self._show(replace(self.state, refusal=why, try_again_at=until))

    def _welcome(self, login: str, who: SignedIn) -> None:
        self._flush()
        session, memory = self.console.session, self.console.memory
        session.show(replace(session.sitting, officer=who, login=login))
        memory.keep(replace(memory.habits, login=login))
        first = self.state.gate is Gate.SIGN_IN
        after = Gate.DESK if first or self.state.gate is Gate.DESK else Gate.OPEN
        self._show(
            replace(
                self.state, gate=after, officer=who.name, login=login, changing=False, refusal=Refusal.NONE,
                try_again_at=None, last_desk=memory.habits.desk,
            )
        )  # fmt: skip

    def _show_busy(self) -> None:
        busy = self.console.acting.busy | ({SIGN_IN} if self._verifying else set())
        self._show(replace(self.state, busy=busy & {SIGN_IN}))

    def _show(self, state: GateState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
