"""The verbs of a call: it rings, is taken, asked, written down, tied to a case that exists, or closed (S0-02 to S0-04)."""

from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.services import phone_calls, phone_typed
from loket_shared.services.act import Act
from loket_shared.services.people import Identity, Problem
from loket_shared.services.phone_calls import CallEnd, CallRecorded, CallUnfinished
from loket_shared.services.phone_typed import CallKept
from loket_shared.services.results import NotAllowed, Saved
from PySide6.QtCore import QObject, QTimer
from sqlalchemy import Connection

from loket_operator.desk.state import DraftState
from loket_operator.phone import words
from loket_operator.phone.drafting import SAVE_MS
from loket_operator.phone.knowing import KnowingPhone
from loket_operator.phone.reading import read_work
from loket_operator.phone.state import Asking, Page, Typed, Work
from loket_operator.phone.words import translate
from loket_operator.workspace import Console


class CallingPhone(KnowingPhone):
    """What is typed goes to the database at most 400 ms later, and at once when the officer turns to something else."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.save_typed)
        console.work.available.connect(self.save_typed)

    def ring(self) -> None:
        """Note the ring; an open call or a noted ring is returned to instead."""
        if self.state.measures.ring.measured and self.state.call is None and self.state.rang_at is None:
            now = self.console.clock.now()
            self.leave_case()
            self.show(replace(self.state, page=Page.RINGING, rang_at=now, asking=Asking.NONE))

    def stop_ringing(self) -> None:
        """Forget the ring."""
        if self.state.page is Page.RINGING:
            self.show(replace(self.state, page=Page.LIST, rang_at=None))

    def answer_call(self) -> None:
        """Take the call; what is open is brought back instead."""
        self.leave_case()
        if self.state.call is not None:
            self.show(replace(self.state, page=Page.FORM))
            return
        sitting, rang_at = self.console.session.sitting, self.state.rang_at
        desk_id = sitting.desk.id if sitting.desk else None
        self.show(replace(self.state, page=Page.FORM, asking=Asking.NONE))

        def send(tx: Connection, act: Act) -> CallKept:
            opened = phone_calls.answer_call(tx, act, desk_id, rang_at)
            kept = phone_typed.open_call(tx, act.staff_id) if act.staff_id else None
            return kept or CallKept(opened, Identity(), Problem())

        self.console.acting.do("answer_call", send, self._answered_call)

    def mark_asked(self) -> None:
        """The officer knows what is needed."""
        call = self.state.call
        if call is None or call.asked_at is not None:
            return
        now = self.console.clock.now()
        if self.console.acting.do(
            "mark_asked", lambda tx, act: phone_calls.mark_asked(tx, act, call.call_id), lambda _: None
        ):
            self.show(replace(self.state, call=replace(call, asked_at=now)))

    def type_form(self, typed: Typed) -> None:
        """Take over what stands in the fields; the first words of part B end S0-03."""
        before = self.state.typed
        if typed == before:
            return
        self.show(replace(self.state, typed=typed, kept=DraftState.TYPING))
        if typed.problem.text.strip():
            self.mark_asked()
        if not self._saving.isActive():
            self._saving.start()
        self._looking.start()

    def save_typed(self) -> None:
        """Send what was typed to the database now."""
        self._saving.stop()
        call, typed = self.state.call, self.state.typed
        if call is None or self.state.kept not in {DraftState.TYPING, DraftState.WAITING}:
            return
        act = self.console.session.act()
        if act.staff_id is None:
            return
        self.console.work.write(
            lambda tx: phone_typed.keep_typed(tx, act, call.call_id, typed.identity, typed.problem),
            lambda _: self._typed_kept(typed),
            lambda _: self._typed_waits(call.call_id),
        )

    def use_identity(self, case_id: UUID) -> None:
        """Copy part A of an earlier case; what was typed about the problem stays."""
        known = next((one for one in self.state.known if one.case_id == case_id), None)
        if known is not None:
            typed = Typed(replace(known.identity, companions=0), self.state.typed.problem)
            self.type_form(typed)
            self.show(replace(self.state, form=self.state.form + 1, missing=(), refusal=""))

    def continue_case(self, case_id: UUID) -> None:
        """Tie the call to a case; it opens in the same place."""
        call = self.state.call
        if call is None:
            return
        self.save_typed()
        language = self.console.language

        def send(tx: Connection, act: Act) -> tuple[Saved | NotAllowed, Work | None]:
            tied = phone_calls.continue_case(tx, act, call.call_id, case_id)
            return (tied, read_work(tx, case_id, act.staff_id, language)) if isinstance(tied, Saved) else (tied, None)

        self.console.acting.do("end_call", send, self._continued)

    def record(self) -> None:
        """Save the form as a case."""
        call, typed = self.state.call, self.state.typed
        if call is None:
            return
        self.save_typed()
        language = self.console.language

        def send(tx: Connection, act: Act) -> tuple[CallRecorded | CallUnfinished | NotAllowed, Work | None]:
            made = phone_calls.record_call(tx, act, call.call_id, typed.identity, typed.problem)
            work = read_work(tx, made.case_id, act.staff_id, language) if isinstance(made, CallRecorded) else None
            return made, work

        self.console.acting.do("end_call", send, self._recorded)

    def ask(self, asking: Asking) -> None:
        """Open a panel; a call of which nothing was typed is closed at once."""
        closes = asking in {Asking.NOT_CONSULTATION, Asking.CUT_OFF}
        self.show(replace(self.state, asking=asking))
        if closes and self.state.typed.empty:
            self.end_call()

    def close_panel(self) -> None:
        """Close the panel."""
        self.show(replace(self.state, asking=Asking.NONE))

    def end_call(self) -> None:
        """Close the call without a case."""
        call = self.state.call
        ends = {Asking.NOT_CONSULTATION: CallEnd.NOT_CONSULTATION, Asking.CUT_OFF: CallEnd.CUT_OFF}
        how = ends.get(self.state.asking)
        if call is not None and how is not None:
            self._saving.stop()
            self.console.acting.do(
                "end_call",
                lambda tx, act: phone_calls.end_call(tx, act, call.call_id, how),
                lambda outcome: self._ended(outcome, how),
            )

    def _answered_call(self, kept: CallKept) -> None:
        """An officer has one open call: what was typed of it, perhaps at another desk, stands in the fields again."""
        self._looked = None
        staff_id, before = self.console.session.sitting.staff_id, Typed(kept.identity, kept.problem)
        self.show(replace(self.state, page=Page.FORM, rang_at=None, call=kept.call, owner_id=staff_id))
        if not before.empty and self.state.typed.empty:
            self.show(replace(self.state, typed=before, kept=DraftState.SAVED, form=self.state.form + 1))
        if self.state.kept is DraftState.TYPING:
            self._saving.start()
            if self.state.typed.problem.text:
                self.mark_asked()
        self.read()

    def _typed_kept(self, typed: Typed) -> None:
        if self.state.call is None:
            return
        if self.state.typed == typed:
            self.show(replace(self.state, kept=DraftState.SAVED, kept_at=self.console.clock.now()))
        elif self.state.kept is DraftState.WAITING:
            self.show(replace(self.state, kept=DraftState.TYPING))
            self._saving.start()

    def _typed_waits(self, call_id: UUID) -> None:
        if self.state.call is not None and self.state.call.call_id == call_id:
            self.show(replace(self.state, kept=DraftState.WAITING))

    def _recorded(self, outcome: tuple[CallRecorded | CallUnfinished | NotAllowed, Work | None]) -> None:
        made, work = outcome
        match made:
            case CallRecorded():
                self.drop_call()
                if work is not None:
                    self.open_work(work)
                self.console.say(translate("Phone", "Tercatat sebagai %1.").replace("%1", made.form_label))
            case CallUnfinished():
                refusal = translate("Phone", "Belum lengkap: lengkapi isian yang ditandai.")
                self.show(replace(self.state, missing=made.missing, refusal=refusal))
            case NotAllowed():
                self._over(made)
            case _:
                assert_never(made)
        self.read()

    def _continued(self, outcome: tuple[Saved | NotAllowed, Work | None]) -> None:
        tied, work = outcome
        if isinstance(tied, Saved) and work is not None:
            self.drop_call()
            self.open_work(replace(work, spoken=True))
            said = translate("Phone", "Telepon ini tercatat pada %1.").replace("%1", work.sheet.form_label)
            self.console.say(said)
        elif isinstance(tied, NotAllowed):
            self._over(tied)
        self.read()

    def _ended(self, outcome: Saved | NotAllowed, how: CallEnd) -> None:
        match outcome:
            case Saved():
                self.drop_call()
                self.console.say(words.ended(how))
            case NotAllowed():
                self._over(outcome)
            case _:
                assert_never(outcome)
        self.read()

    def _over(self, outcome: NotAllowed) -> None:
        self.show(replace(self.state, asking=Asking.NONE, refusal=words.refused(outcome.state)))
