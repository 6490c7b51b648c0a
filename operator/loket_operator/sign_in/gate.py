"""Who may work: sign-in, choice of desk, lock, change of officer by PIN, sign-out."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from loket_shared.services import signing_in
from loket_shared.services.signing_in import SignedIn
from PySide6.QtCore import QObject

from loket_operator.session import Sitting
from loket_operator.sign_in.checking import CheckingGate
from loket_operator.sign_in.state import DeskChoice, Gate, Refusal
from loket_operator.workspace import Console


class GateModel(CheckingGate):
    """`flush` is called before the officer changes, so that drafts are saved in the right name."""

    def __init__(self, console: Console, flush: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(console, flush, parent)
        self.fitted.connect(self._welcome)
        self.catalogue_changed()

    def catalogue_changed(self) -> None:
        """Show the office and its desks as they are now; a changed desk goes on as it is now, a closed one is left."""
        catalogue = self.console.catalogue
        names = {one.id: one.name_en if self.console.language == "en" else one.name_id for one in catalogue.services}
        desks = tuple(
            DeskChoice(one.id, one.name, tuple(names[key] for key in one.service_ids if key in names))
            for one in catalogue.desks
        )
        self.show(replace(self.state, office=catalogue.office.name, desks=desks))
        sitting = self.console.session.sitting
        if sitting.desk is not None:
            now = next((one for one in catalogue.desks if one.id == sitting.desk.id), None)
            if now is None:
                self._leave_desk(sitting.desk.name)
            else:
                self.console.session.show(replace(sitting, desk=now))

    def staff_changed(self) -> None:
        """Ask what the present officer may do now: names and roles change, accounts are switched off."""
        staff_id = self.console.session.sitting.staff_id
        if staff_id is not None:
            self.console.work.read(
                lambda tx: signing_in.still(tx, staff_id), lambda found: self._known_as(staff_id, found)
            )

    def choose_desk(self, desk_id: UUID | None) -> None:
        """Sit down."""
        desk = next((one for one in self.console.catalogue.desks if one.id == desk_id), None)
        memory = self.console.memory
        memory.keep(replace(memory.habits, desk=desk.name if desk else ""))
        self.console.session.show(replace(self.console.session.sitting, desk=desk))
        self.show(replace(self.state, gate=Gate.OPEN, choosing=False, desk_gone=""))

    def other_desk(self) -> None:
        """Choose again; what is called at the present desk stays there."""
        self.forget_check()
        self._flush()
        self._choose_again(Gate.DESK)

    def lock(self) -> None:
        """Hide the work; drafts are saved first."""
        if self.state.gate in {Gate.OPEN, Gate.DESK}:
            self.forget_check()
            self._flush()
            self.show(replace(self.state, gate=Gate.LOCKED, changing=False, refusal=Refusal.NONE, try_again_at=None))

    def sign_out(self) -> None:
        """End the session: the journal notes it, the next officer signs in with a password."""
        self._leave("button", Refusal.NONE)

    def start_change(self) -> None:
        """Open the panel of another officer."""
        if self.state.gate is Gate.OPEN:
            self.show(replace(self.state, changing=True, refusal=Refusal.NONE, try_again_at=None))

    def stop_change(self) -> None:
        """Close that panel; a check that still waits for the database lets nobody in later."""
        self.forget_check()
        self.show(replace(self.state, changing=False, refusal=Refusal.NONE, try_again_at=None))

    def _welcome(self, login: str, who: SignedIn) -> None:
        self._flush()
        session, memory = self.console.session, self.console.memory
        session.show(replace(session.sitting, officer=who, login=login))
        memory.keep(replace(memory.habits, login=login))
        choosing = self.state.choosing or self.state.gate is Gate.SIGN_IN
        self.show(
            replace(
                self.state, gate=Gate.DESK if choosing else Gate.OPEN, choosing=choosing, officer=who.name, login=login,
                changing=False, refusal=Refusal.NONE, try_again_at=None, last_desk=memory.habits.desk,
            )
        )  # fmt: skip

    def _leave(self, means: str, why: Refusal) -> None:
        self.forget_check()
        self._flush()
        left = self.console.session.sitting.staff_id
        self.console.acting.note("sign_out", left, lambda tx, act: signing_in.sign_out(tx, act, means))
        self.console.session.show(Sitting())
        self.show(
            replace(
                self.state, gate=Gate.SIGN_IN, officer="", changing=False, choosing=False, desk_gone="", refusal=why,
                try_again_at=None,
            )
        )  # fmt: skip

    def _leave_desk(self, name: str) -> None:
        self._flush()
        session = self.console.session
        session.show(replace(session.sitting, desk=None))
        if self.state.gate is Gate.LOCKED:
            self._choose_again(Gate.LOCKED, name)
        else:
            self.forget_check()
            self._choose_again(Gate.DESK, name)

    def _choose_again(self, gate: Gate, desk_gone: str = "") -> None:
        last = self.console.memory.habits.desk
        self.show(replace(self.state, gate=gate, changing=False, choosing=True, desk_gone=desk_gone, last_desk=last))

    def _known_as(self, staff_id: UUID, found: SignedIn | None) -> None:
        session = self.console.session
        if session.sitting.staff_id != staff_id:
            return
        if found is None:
            self._leave("ended", Refusal.ENDED)
        else:
            session.show(replace(session.sitting, officer=found))
            self.show(replace(self.state, officer=found.name))
