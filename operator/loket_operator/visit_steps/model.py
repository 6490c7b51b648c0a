"""Follows the steps by key of one visit, or of a case without one, its rating and its guest book, and does what is pressed there."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.services import hand_steps, receiving
from loket_shared.services.act import Act
from loket_shared.services.hand_steps import HandStep, Subject
from loket_shared.services.people import Identity
from loket_shared.services.results import NotAllowed, Noted
from loket_shared.services.visit_course import Course, read_case_course, read_course
from loket_shared.services.visits import FormIncomplete, Registered
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Connection

from loket_operator.visit_steps import words
from loket_operator.visit_steps.state import StepsState
from loket_operator.workspace import Console

STEP, RATE, SIGN = "visit_step", "visit_rating", "guest_book"


class StepsModel(QObject):
    """Holds one StepsState; `changed` comes after every change of it. A half-typed guest book waits for its visitor."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = StepsState()
        self._subject: Subject | None = None
        self._typed: dict[UUID | None, Identity] = {}
        self._signing: set[UUID | None] = set()
        console.acting.changed.connect(self._show_busy)

    def follow(self, visit_id: UUID | None) -> None:
        """Show the steps of this visit, or of none; the same visit is read again only by `read`."""
        self._follow(None if visit_id is None else Subject(visit_id=visit_id))

    def follow_case(self, case_id: UUID | None) -> None:
        """Show the steps of a case that came without a visit; one that came with a visit has them there."""
        self._follow(None if case_id is None else Subject(case_id=case_id))

    def read(self) -> None:
        """Read the visit or the case anew."""
        subject = self._subject
        if subject is not None:
            self.console.work.read(lambda tx: _course(tx, subject), lambda course: self._take(subject, course))

    def press(self, step: int) -> None:
        """Begin a step, or end it when it runs."""
        found = next((one for one in self._steps() if one.number == step), None)
        if found is not None:
            verb = hand_steps.end_step if found.since is not None or not found.begins else hand_steps.begin_step
            self._do(STEP, lambda tx, act, subject: verb(tx, act, subject, step), self._noted)

    def rate(self, rating: int) -> None:
        """Note the visitor's rating."""
        self._do(RATE, lambda tx, act, subject: hand_steps.rate(tx, act, subject, rating), self._noted)

    def open_book(self) -> None:
        """Open the guest book for this visitor."""
        course = self.state.course
        if course is not None and course.unsigned:
            self._signing.add(course.visit_id)
            self._show(replace(self.state, signing=True, missing=(), typed=self._typed.get(course.visit_id)))

    def type_book(self, identity: Identity) -> None:
        """Keep what stands in the guest book's fields until it is saved."""
        if self._visit_id is not None and self.state.signing:
            self._typed[self._visit_id] = identity

    def close_book(self) -> None:
        """Close the guest book; nothing is written, what was typed is kept."""
        if self._visit_id is not None:
            self._signing.discard(self._visit_id)
        self._show(replace(self.state, signing=False, missing=()))

    def sign(self, identity: Identity) -> None:
        """Write the guest-book row."""
        visit_id = self._visit_id
        if visit_id is not None:
            self.console.acting.do(
                SIGN,
                lambda tx, act: receiving.sign(tx, act, visit_id, identity),
                lambda outcome: self._signed(visit_id, outcome),
            )

    def _do(
        self,
        name: str,
        verb: Callable[[Connection, Act, Subject], Noted | NotAllowed],
        done: Callable[[Noted | NotAllowed], None],
    ) -> None:
        subject = self._subject
        if subject is not None:
            self.console.acting.do(name, lambda tx, act: verb(tx, act, subject), done)

    def _noted(self, outcome: Noted | NotAllowed) -> None:
        if isinstance(outcome, NotAllowed):
            alone = self._subject is not None and self._subject.case_id is not None
            self.console.say(words.case_overtaken() if alone else words.overtaken())
        self.read()

    def _signed(self, visit_id: UUID, outcome: Registered | FormIncomplete | NotAllowed) -> None:
        mine = visit_id == self._visit_id
        match outcome:
            case Registered(guest_number=number):
                self.console.say(words.signed(number))
                self._forget(visit_id)
                if mine:
                    self.close_book()
            case FormIncomplete(missing=missing):
                if mine:
                    self._show(replace(self.state, missing=missing))
            case NotAllowed():
                self.console.say(words.overtaken())
                if mine:
                    self.close_book()
            case _:
                assert_never(outcome)
        self.read()

    def _steps(self) -> tuple[HandStep, ...]:
        return self.state.course.steps if self.state.course else ()

    def _take(self, subject: Subject, course: Course | None) -> None:
        if subject != self._subject:
            return
        if course is None or course.ended or not course.unsigned:
            self._forget(subject.visit_id)
        signing, first = subject.visit_id in self._signing, self.state.course is None
        typed = self._typed.get(subject.visit_id) if first else self.state.typed
        self._show(replace(self.state, course=course, signing=signing, typed=typed))

    def _follow(self, subject: Subject | None) -> None:
        if subject != self._subject:
            self._subject = subject
            self._show(StepsState(busy=self.state.busy))
            self.read()

    def _forget(self, visit_id: UUID | None) -> None:
        self._typed.pop(visit_id, None)
        self._signing.discard(visit_id)

    @property
    def _visit_id(self) -> UUID | None:
        return self._subject.visit_id if self._subject is not None else None

    def _show_busy(self) -> None:
        self._show(replace(self.state, busy=self.console.acting.busy & {STEP, RATE, SIGN}))

    def _show(self, state: StepsState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def _course(tx: Connection, subject: Subject) -> Course | None:
    if subject.case_id is not None:
        return read_case_course(tx, subject.case_id)
    assert subject.visit_id is not None
    return read_course(tx, subject.visit_id)
