"""Holds the kiosk's state and does what each change of it asks for: the database's part, the paper, the call for help."""

from collections.abc import Callable
from typing import TypeVar, assert_never
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.domain.numbering import new_reference
from loket_shared.services.act import new_key
from loket_shared.services.visits import Registered
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_kiosk.acts import Acts
from loket_kiosk.door import Door
from loket_kiosk.errands import Errands
from loket_kiosk.flow import answers, assist_answers, assisting, covers, quiet
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.paper import Paper, Printing
from loket_kiosk.flow.parting import Reported
from loket_kiosk.flow.state import Keys, KioskState, Notice, Pending, Screen, Step

T = TypeVar("T")


class Kiosk(QObject):
    """One visitor after the other. `state` changes only through `show`; whatever it then asks for is done here.

    `forgotten` comes when a visitor's data have gone from the state: clipboard and keyboard forget too.
    `printable(Number)` hands a committed ticket to the printer, `parting(Slip)` what was done for who leaves the bidding room.
    """

    changed = Signal()
    forgotten = Signal()
    printable = Signal(object)
    parting = Signal(object)

    def __init__(self, work: Door, clock: Clock, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._clock = clock
        self._acts: Acts | None = None
        self._errands: Errands | None = None
        self._disk_full = False
        self.state = KioskState()

    def serve(self, acts: Acts) -> None:
        """Begin: from now on the kiosk can ask the database. A call for help left from before a crash is taken back."""
        self._acts, self._errands = acts, Errands(self._work, acts)
        self._errands.report(self.state)
        self.refresh()

    def show(self, state: KioskState) -> None:
        """Take the next state; an act that it waits for goes out, a visit that it leaves behind is ended."""
        before, self.state = self.state, state
        if state == before:
            return
        self._leave_behind(before)
        if self._errands is not None and (state.screen is Screen.HELP) != (before.screen is Screen.HELP):
            self._errands.report(state)
        if state.session != before.session:
            self.forgotten.emit()
        if before.number is None and state.number is not None and state.number.job_id is not None:
            self.printable.emit(state.number)  # before the screen is built, which takes longer than beginning the print
        if before.parting is None and isinstance(state.parting, Reported) and isinstance(state.parting.paper, Printing):
            self.parting.emit(state.parting.slip)
        self.changed.emit()
        pending = self.state.pending
        if pending is not None and not pending.waits and pending != before.pending:
            self._perform(pending)

    def fresh_keys(self) -> Keys:
        """Return the keys of a visit that may begin now."""
        return Keys(new_key(), new_key(), new_reference())

    def refresh(self) -> None:
        """Read the office again; on a full disk by writing too, for that it has room again is told by nothing else."""
        if self._acts is None or self._errands is None:
            return
        if self._disk_full:
            self._errands.report(self.state)
        self._work.read(self._acts.facts, self._facts_read)

    def second_passed(self) -> None:
        """Count a second of silence."""
        self.show(quiet.second_passed(self.state))

    def touched(self) -> None:
        """Somebody is there."""
        self.show(quiet.touched(self.state))

    def database_away(self, fault: DatabaseUnavailable) -> None:
        """Say calmly that the database cannot be reached."""
        self._disk_full = fault.reason is Reason.FULL
        self.show(answers.went_away(self.state, self._clock.now()))

    def database_back(self) -> None:
        """Go on, with the press that waited; the visits that were left meanwhile are ended."""
        self._disk_full = False
        self.show(answers.came_back(self.state))
        if self._errands is not None:
            self._errands.database_back(self.state)
        self.refresh()

    def try_again(self) -> None:
        """Send a press that waits once more, with its own key."""
        self.show(answers.tried_again(self.state))

    def paper_changed(self, ticket_id: UUID, paper: Paper, *, told: bool) -> None:
        """Show how a ticket's paper fares, if it is the one on the screen."""
        self.show(answers.paper_changed(self.state, ticket_id, paper, told=told))

    def slip_printed(self, paper: Paper) -> None:
        """Show how the slip of who leaves fared."""
        self.show(assist_answers.slip_printed(self.state, paper))

    def met_fault(self, reference: str) -> None:
        """Say that a bug was met, here and to the officers; `reference` finds it in the log. The press may be repeated."""
        self.show(answers.broke(self.state, reference))
        if self._errands is not None:
            self._errands.report_fault(self.state, reference)

    def _facts_read(self, facts: Facts) -> None:
        self.show(covers.beneath(self.state, lambda state: answers.facts_read(state, facts)))

    def _perform(self, pending: Pending) -> None:
        state, acts = self.state, self._acts
        assert acts is not None
        match pending.step:
            case Step.REGISTER:
                self._write(pending, acts.register(pending.key, state.draft, state.look), answers.registered)
            case Step.SAVE:
                assert state.visit is not None
                self._write(pending, acts.save(_key(pending, state), state.visit, state.draft), answers.saved)
            case Step.ISSUE:
                assert state.facts is not None
                if state.visit is None:
                    given = acts.take(state.keys, state.draft, state.look, state.facts)
                else:
                    given = acts.issue(state.keys, state.visit, state.look, state.facts)
                self._write(pending, given, answers.issued)
            case Step.ASK:
                assert state.visit is not None
                told = acts.ask(_key(pending, state), state.visit, state.draft.assist, assisting.when(state))
                self._write(pending, told, assist_answers.asked)
            case Step.ADVISE:
                assert state.visit is not None
                self._write(pending, acts.advise(pending.key, state.visit, state.draft.assist), assist_answers.advised)
            case Step.REPORT_OUT:
                leaving = acts.report_out(pending.key, state.enquiry.reference)
                self._write(pending, leaving, assist_answers.reported)
            case Step.LOOK_UP:
                self._work.read(
                    acts.look_up(state.enquiry.typed), self._answer(pending, answers.looked_up), self._fault(pending)
                )
            case _:
                assert_never(pending.step)

    def _write(
        self, pending: Pending, fn: Callable[[Connection], T], answered: Callable[[KioskState, T], KioskState]
    ) -> None:
        self._work.write(fn, self._answer(pending, answered), self._fault(pending))

    def _answer(self, pending: Pending, answered: Callable[[KioskState, T], KioskState]) -> Callable[[T], None]:
        """Return what takes an answer, unless the visitor who asked is gone; a visit that nobody waits for any more is ended."""
        draft = self.state.draft

        def take(answer: T) -> None:
            now = self.state
            if pending.is_same(now.pending) and (now.under_way or now.draft == draft):
                self.show(covers.beneath(now, lambda state: answered(state, answer)))
            elif isinstance(answer, Registered) and not pending.is_same(now.pending):
                self._unclaimed(answer.visit_id)

        return take

    def _unclaimed(self, visit_id: UUID) -> None:
        visit = self.state.visit
        if self._errands is not None and (visit is None or visit.visit_id != visit_id):
            self._errands.leave_behind(visit_id, "left")

    def _fault(self, pending: Pending) -> Callable[[DatabaseUnavailable], None]:
        def take(fault: DatabaseUnavailable) -> None:
            if pending.is_same(self.state.pending):
                self.database_away(fault)

        return take

    def _leave_behind(self, before: KioskState) -> None:
        visit, state = before.visit, self.state
        if visit is None or (state.visit is not None and state.visit.visit_id == visit.visit_id):
            return
        if (
            state.parting is not None
            or state.number is not None
            or state.notice in {Notice.TAKEN_OVER, Notice.HANDED_OVER}
        ):
            return
        assert self._errands is not None
        self._errands.leave_behind(visit.visit_id, "changed" if state.session == before.session else "idle")


def _key(pending: Pending, state: KioskState) -> str:
    """Return the act key for these very answers: what was changed while a press waited is another act."""
    return f"{pending.key}:{hash(state.draft) & 0xFFFFFFFF:08x}"
