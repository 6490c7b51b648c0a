"""What each act sends to the database: the panel's fields as the use case wants them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from loket_shared.domain.states import ContactOutcome, Means
from loket_shared.services import (
    archive,
    case_ends,
    case_notes,
    cases,
    clarifying,
    escalation_letters,
    holding,
    pauses,
    priorities,
    promising,
    telling,
)
from loket_shared.services.act import Act
from loket_shared.services.archive import DeviationsOpen, LaidDown, LocationMissing
from loket_shared.services.case_moves import CaseConflict, Moved, Needed
from loket_shared.services.case_notes import NoteKind
from loket_shared.services.case_reading import CaseView
from loket_shared.services.cases import Answered, AnswerMissing, Incomplete
from loket_shared.services.escalation_letters import Writing
from loket_shared.services.letter_checks import NoMail, TooLarge
from loket_shared.services.pauses import PauseCause, Paused, Resumed, Subject
from loket_shared.services.people import Identity, Problem
from loket_shared.services.promising import DueNotAhead, NumberTold, Promised
from loket_shared.services.results import NotAllowed, Saved
from sqlalchemy import Connection

from loket_operator.cases.acts import CaseAct
from loket_operator.cases.beginnings import WAIT
from loket_operator.cases.state import Panel, Values
from loket_operator.escalation.writing import MAIL, LetterDraft

Outcome = (
    Moved | Saved | Answered | Promised | NumberTold | LaidDown | CaseConflict | Needed | NotAllowed | AnswerMissing | DueNotAhead
    | LocationMissing | DeviationsOpen | Incomplete | Paused | Resumed | NoMail | TooLarge
)  # fmt: skip
Send = Callable[[Connection, Act], Outcome]


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields of a panel, each as what it holds."""

    values: Values

    def text(self, name: str = "text") -> str:
        """Return a text or the value of a choice."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    def when(self, name: str) -> datetime | None:
        """Return an aware instant, None where nothing was chosen."""
        value = self.values.get(name)
        return value if isinstance(value, datetime) else None

    def id(self, name: str) -> UUID | None:
        """Return the id that was chosen."""
        value = self.text(name)
        return UUID(value) if value else None

    @property
    def means(self) -> Means:
        """Return how they spoke."""
        way = self.text("means")
        return Means.EMAIL if way == MAIL else Means(way or "none")

    @property
    def missing(self) -> str:
        """Return what is asked for, one thing a line."""
        ticked = self.values.get("ticks")
        lines = [*(ticked if isinstance(ticked, tuple) else ()), self.text().strip()]
        return "\n".join(one for one in lines if one)


def send_of(panel: Panel, view: CaseView) -> Send:
    """Return what an act does to a case, on top of the version that its panel shows."""
    case_id, base, said = view.case_id, panel.base, Typed(panel.typed)
    return lambda tx, act: _SENDS[panel.act](tx, act, case_id, base, said, view)


def telling_of(panel: Panel, view: CaseView, letter: LetterDraft) -> Send:
    """Return what telling by the office's own mail does: the letter and the telling are one."""
    said = Writing("visitor", letter.to, letter.subject, letter.body)
    case_id, base, confirm = view.case_id, panel.base, panel.typed.get("then") == WAIT
    return lambda tx, act: escalation_letters.tell_by_mail(tx, act, case_id, base, said, confirm=confirm)


def at_once(act_: CaseAct, view: CaseView) -> Send:
    """Return what an act does that asks nothing."""
    case_id, version = view.case_id, view.version
    if act_ is CaseAct.TAKE_UP:
        return lambda tx, act: holding.take_up(tx, act, case_id, version)
    if act_ is CaseAct.PAUSE:
        return lambda tx, act: pauses.end_pause(tx, act, Subject(case_id))
    if act_ is CaseAct.NUMBER:
        return lambda tx, act: promising.tell_number(tx, act, case_id)
    return lambda tx, act: holding.take_over(tx, act, case_id)


Doing = Callable[[Connection, Act, UUID, int, Typed, CaseView], Outcome]


def _prioritise(tx: Connection, act: Act, case_id: UUID, base: int, said: Typed, _view: CaseView) -> Outcome:
    level = said.text("level") or None
    return priorities.set_priority(tx, act, case_id, base, said.id("category"), said.when("stage"), level)


def _promise(tx: Connection, act: Act, case_id: UUID, base: int, said: Typed, _view: CaseView) -> Outcome:
    due = said.when("due")
    return promising.promise(tx, act, case_id, base, due, said.text()) if due else DueNotAhead()


def _correct(tx: Connection, act: Act, case_id: UUID, base: int, said: Typed, view: CaseView) -> Outcome:
    old, problem = view.identity, view.problem
    who = Identity(
        said.text("name"), said.text("organisation"), said.text("address"), said.text("phone"), said.text("email"), old.spse_role,
        old.companions,
    )  # fmt: skip
    what = Problem(said.text(), said.text("tender"), problem.group_id, problem.kind)
    return cases.correct_form(tx, act, case_id, base, who, what, view.category_id)


def _note(tx: Connection, act: Act, case_id: UUID, _base: int, said: Typed, _view: CaseView) -> Outcome:
    kind = NoteKind(said.text("kind") or "internal")
    means = said.means if kind is NoteKind.REPLY else Means.NONE
    return case_notes.add_note(tx, act, case_id, kind, said.text(), means)


def _merge(tx: Connection, act: Act, case_id: UUID, base: int, said: Typed, _view: CaseView) -> Outcome:
    return case_ends.merge(tx, act, case_id, base, said.id("other") or case_id, said.text())


_SENDS: dict[CaseAct, Doing] = {
    CaseAct.PRIORITISE: _prioritise,
    CaseAct.ASK: lambda tx, act, case, base, said, _v: clarifying.ask(
        tx, act, case, base, said.missing, said.means, said.when("due")
    ),
    CaseAct.REMIND: lambda tx, act, case, _base, said, _v: clarifying.remind(
        tx, act, case, said.means, said.when("due")
    ),
    CaseAct.RECEIVE: lambda tx, act, case, base, said, _v: clarifying.receive(
        tx, act, case, base, said.text(), said.means
    ),
    CaseAct.ANSWER: lambda tx, act, case, base, said, _v: cases.answer(tx, act, case, base, said.text()),
    CaseAct.KEEP: lambda tx, act, case, base, said, _v: telling.keep_solution(tx, act, case, base, said.text()),
    CaseAct.TELL: lambda tx, act, case, base, said, _v: telling.tell(
        tx, act, case, base, said.means, confirm=said.text("then") == WAIT
    ),
    CaseAct.CONFIRM: lambda tx, act, case, base, said, _v: telling.confirm(
        tx, act, case, base, said.means, said.text(), solved=bool(said.text("solved"))
    ),
    CaseAct.CLOSE_SILENT: lambda tx, act, case, base, _said, _v: telling.close_silent(tx, act, case, base),
    CaseAct.PROMISE: _promise,
    CaseAct.HAND_ON: lambda tx, act, case, base, said, _v: holding.hand_on(tx, act, case, base, said.text()),
    CaseAct.HAND_BACK: lambda tx, act, case, base, said, _v: holding.hand_back(tx, act, case, base, said.text()),
    CaseAct.NOTE: _note,
    CaseAct.CONTACT: lambda tx, act, case, _base, said, _v: telling.contact(
        tx, act, case, said.means, ContactOutcome(said.text("outcome")), said.text()
    ),
    CaseAct.CORRECT: _correct,
    CaseAct.MERGE: _merge,
    CaseAct.LINK: lambda tx, act, case, _base, said, _v: case_ends.link(tx, act, case, said.id("other") or case),
    CaseAct.CANCEL: lambda tx, act, case, base, said, _v: case_ends.cancel(
        tx, act, case, base, said.text("kind"), said.text()
    ),
    CaseAct.REOPEN: lambda tx, act, case, base, said, _v: case_ends.reopen(tx, act, case, base, said.text()),
    CaseAct.ARCHIVE: lambda tx, act, case, _base, said, _v: archive.lay_down(
        tx, act, case, said.text(), final=bool(said.text("final"))
    ),
    CaseAct.PAUSE: lambda tx, act, case, _base, said, _v: pauses.begin_pause(
        tx, act, Subject(case), PauseCause(said.text("cause"))
    ),
}
