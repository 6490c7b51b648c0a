"""The session's verbs: seat, yes and no, a step back, pause, hand-over, another seat, its end (S4-06 to S4-12)."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar, assert_never
from uuid import UUID

from loket_shared.domain.bidding import Outcome, SessionState
from loket_shared.services import bidding_sessions, pauses
from loket_shared.services.act import Act
from loket_shared.services.bidding_reading import SessionLine
from loket_shared.services.bidding_rows import SessionConflict, SessionEnded, Stepped
from loket_shared.services.bidding_sessions import (
    Answered,
    LooksSecret,
    ProblemMissing,
    SeatTaken,
    SolutionMissing,
    Started,
)
from loket_shared.services.pauses import PauseCause, Paused, Resumed, Subject
from loket_shared.services.results import NotAllowed, ReasonNeeded, Saved
from PySide6.QtCore import Signal
from sqlalchemy import Connection

from loket_operator.bidding import outcome_words as words
from loket_operator.bidding.core import BiddingCore
from loket_operator.bidding.path_words import question
from loket_operator.bidding.state import Panel, Wish
from loket_operator.bidding.words import translate

T = TypeVar("T")
NAME = "session"
Moved = Answered | Started | SeatTaken | ReasonNeeded


class Sessions(BiddingCore):
    """Each verb is about the open session, as this screen saw it; whoever was quicker is told."""

    escalating = Signal(str)

    def sit(self, seat_id: UUID | None) -> None:
        """Begin the called provider's session at a seat."""
        called = self.state.called
        if called is not None:
            ticket_id, label = called.ticket_id, called.label
            self.console.acting.do(
                NAME,
                lambda tx, act: bidding_sessions.start(tx, act, ticket_id, seat_id),
                lambda outcome: self._moved(outcome, label),
            )

    def yes(self) -> None:
        """Answer with yes; a solution is asked for first, and an end is confirmed by the same key."""
        line, panel = self.state.line, self.state.panel
        if line is None:
            return
        if line.state is SessionState.PROBLEM and panel is not Panel.SOLUTION:
            self.open_panel(Panel.SOLUTION)
        elif line.state is SessionState.OFFER and panel is not Panel.UPLOADED:
            self.open_panel(Panel.UPLOADED)
        elif panel in {Panel.SOLUTION, Panel.UPLOADED}:
            self.send()
        else:
            self._answer(yes=True)

    def no(self) -> None:
        """Answer with no; what went wrong is asked for first."""
        line, panel = self.state.line, self.state.panel
        if line is None or not question(line.state).no:
            return
        asks = {
            SessionState.TRAINING: Panel.UNTRAINED, SessionState.FILLING: Panel.PROBLEM, SessionState.OFFER: Panel.PROBLEM,
            SessionState.PROBLEM: Panel.ESCALATE,
        }.get(line.state)  # fmt: skip
        if asks is None:
            self._answer(yes=False)
        elif panel is not asks:
            self.open_panel(asks)
        elif panel is not Panel.UNTRAINED:
            self.send()

    def send(self) -> None:
        """Send what the open panel asked for."""
        text = self.state.typed
        match self.state.panel:
            case Panel.PROBLEM:
                self._answer(yes=False, problem=text)
            case Panel.SOLUTION:
                self._answer(yes=True, solution=text)
            case Panel.ESCALATE:
                self._answer(yes=False, note=text)
            case Panel.UPLOADED:
                self._answer(yes=True, note=text)
            case Panel.NOTE:
                sure = self.state.sure
                self._do(
                    lambda tx, act, one: bidding_sessions.note(tx, act, one.session_id, text, sure=sure), self._noted
                )

    def advise(self, wish: Wish) -> None:
        """Advise a training first: the session ends."""
        self._answer(yes=False, trainings=wish)

    def go_on(self, reason: str, wish: Wish) -> None:
        """Assist an untrained provider all the same."""
        if reason.strip():
            self._answer(yes=False, reason=reason, trainings=wish)
        else:
            self.show(replace(self.state, refusal=words.missing("reason")))

    def go_back(self, to: SessionState) -> None:
        """Go back to an earlier question."""
        self._do(lambda tx, act, one: bidding_sessions.go_back(tx, act, one.session_id, one.version, to), self._moved)

    def hand_over(self, staff_id: UUID, desk_id: UUID | None) -> None:
        """Pass the session to another trainer."""
        self._do(
            lambda tx, act, one: bidding_sessions.hand_over(tx, act, one.session_id, one.version, staff_id, desk_id),
            self._handed,
        )

    def move(self, seat_id: UUID | None) -> None:
        """Lead the provider to another seat."""
        self._do(
            lambda tx, act, one: bidding_sessions.move_seat(tx, act, one.session_id, one.version, seat_id), self._moved
        )

    def end(self, outcome: Outcome, reason: str) -> None:
        """End the session before its path does."""
        self._do(
            lambda tx, act, one: bidding_sessions.end(tx, act, one.session_id, one.version, outcome, reason),
            self._moved,
        )

    def pause(self, cause: PauseCause) -> None:
        """Hold the session's clocks."""
        self._do(lambda tx, act, one: pauses.begin_pause(tx, act, Subject(visit_id=one.visit_id), cause), self._paused)

    def resume(self) -> None:
        """Let them go on."""
        self._do(lambda tx, act, one: pauses.end_pause(tx, act, Subject(visit_id=one.visit_id)), self._paused)

    def _answer(
        self, *, yes: bool, note: str = "", problem: str = "", solution: str = "", reason: str = "",
        trainings: Wish = None,
    ) -> None:  # fmt: skip
        sure = self.state.sure

        def send(tx: Connection, act: Act, one: SessionLine) -> Answered:
            return bidding_sessions.answer(
                tx, act, one.session_id, one.version, yes, note=note, problem=problem, solution=solution, reason=reason,
                trainings=trainings, sure=sure,
            )  # fmt: skip

        self._do(send, self._moved)

    def _do(self, verb: Callable[[Connection, Act, SessionLine], T], done: Callable[[T, str], None]) -> None:
        line = self.state.line
        if line is not None:
            self.console.acting.do(NAME, lambda tx, act: verb(tx, act, line), lambda outcome: done(outcome, line.label))

    def _moved(self, outcome: Moved, label: str) -> None:
        match outcome:
            case Started():
                self.close_panel()
                self.choose_session(outcome.session_id)
                self.console.say(translate("Bidding", "%1 mulai didampingi.").replace("%1", label))
            case Stepped():
                self.done_with()
                self.console.say(words.stepped(label, outcome))
            case SessionEnded():
                self._ended(outcome, label)
            case SeatTaken():
                self.console.say(words.taken(outcome.state))
            case LooksSecret() | ProblemMissing() | SolutionMissing() | ReasonNeeded():
                self._asked(outcome)
            case SessionConflict():
                self.show(replace(self.state, panel=Panel.NONE))
                self.console.say(words.conflict(outcome))
            case NotAllowed():
                self.close_panel()
                self.console.say(words.refused(outcome))
            case _:
                assert_never(outcome)
        self.read()

    def _asked(self, outcome: LooksSecret | ProblemMissing | SolutionMissing | ReasonNeeded) -> None:
        """Say beside what was typed why it was not taken."""
        match outcome:
            case LooksSecret():
                self.show(replace(self.state, refusal=words.secret(), sure=True))
            case ProblemMissing():
                self.show(replace(self.state, refusal=words.missing("problem")))
            case SolutionMissing():
                self.show(replace(self.state, refusal=words.missing("solution")))
            case ReasonNeeded():
                self.show(replace(self.state, refusal=words.missing("reason")))
            case _:
                assert_never(outcome)

    def _ended(self, outcome: SessionEnded, label: str) -> None:
        self.forget()
        self.show(replace(self.state, tender=None))
        self.console.say(words.ended(label, outcome))
        if outcome.outcome is Outcome.ESCALATED and outcome.case_id is not None:
            self.escalating.emit(f"{outcome.case_id}/{outcome.escalation_id}")

    def _handed(self, outcome: Stepped | SessionConflict | NotAllowed, label: str) -> None:
        if isinstance(outcome, Stepped):
            self.close_panel()
            self.console.say(translate("Bidding", "%1 diserahkan kepada trainer lain.").replace("%1", label))
            self.read()
        else:
            self._moved(outcome, label)

    def _noted(self, outcome: Saved | LooksSecret | ReasonNeeded | NotAllowed, label: str) -> None:
        match outcome:
            case Saved():
                self.done_with()
                self.console.say(translate("Bidding", "Catatan %1 tersimpan.").replace("%1", label))
                self.read()
            case ReasonNeeded():
                self.show(replace(self.state, refusal=words.missing("note")))
            case _:
                self._moved(outcome, label)

    def _paused(self, outcome: Paused | Resumed | NotAllowed, label: str) -> None:
        self.close_panel()
        match outcome:
            case Paused():
                self.console.say(translate("Bidding", "%1 dijeda.").replace("%1", label))
            case Resumed():
                self.console.say(translate("Bidding", "%1 dilanjutkan.").replace("%1", label))
            case NotAllowed():
                self.console.say(words.refused(outcome))
            case _:
                assert_never(outcome)
        self.read()
