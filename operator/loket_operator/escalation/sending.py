"""What each form sends to the database: its fields as the use case wants them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.escalation import EscalationChannel, EscalationVerb
from loket_shared.domain.states import Means
from loket_shared.services import escalating, escalation_course, escalation_letters, escalation_sending
from loket_shared.services.act import Act
from loket_shared.services.case_moves import CaseConflict
from loket_shared.services.case_story import CaseStory
from loket_shared.services.escalating import Known, NotThen
from loket_shared.services.escalation_letters import Writing
from loket_shared.services.escalation_moves import EscalationMoved, Outcome, Said
from loket_shared.services.escalation_reading import EscalationView
from loket_shared.services.letter_checks import NoMail, TooLarge
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed
from sqlalchemy import Connection

from loket_operator.cases.state import Panel, Value
from loket_operator.escalation.fields import draft_values, wording_of
from loket_operator.escalation.prefill import first_wording
from loket_operator.escalation.writing import MAIL, LetterDraft

T = TypeVar("T")
Mailed = Outcome | NoMail | TooLarge
Begun = Known | NotThen | CaseConflict | NotAllowed
V = EscalationVerb
LONG = frozenset({"text", "tried"})
REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields of a form, each as what it holds."""

    values: Mapping[str, Value]

    def text(self, name: str = "text") -> str:
        """Return a text or the value of a choice."""
        value = self.values.get(name)
        return value if isinstance(value, str) else ""

    @property
    def means(self) -> Means:
        """Return by which means they spoke; mail by Loket itself is e-mail."""
        way = self.text("means")
        return Means.EMAIL if way == MAIL else Means(way or "none")

    @property
    def said(self) -> Said:
        """Return what was said on the way."""
        at = self.values.get("at")
        return Said(self.text(), self.means, self.text("contact"), at if isinstance(at, datetime) else None)

    @property
    def channel(self) -> EscalationChannel:
        """Return by which way LKPP is asked."""
        way = self.text("channel")
        return EscalationChannel.EMAIL if way in {"", MAIL} else EscalationChannel(way)

    @property
    def files(self) -> tuple[UUID, ...]:
        """Return the files that go along."""
        chosen = self.values.get("files")
        return tuple(UUID(one) for one in chosen) if isinstance(chosen, tuple) else ()


def knowing_of(panel: Panel, story: CaseStory) -> Callable[[Connection, Act], Begun]:
    """Return what "Tidak dapat ditangani" does: the draft as it follows from the case, known as long ago as was chosen."""
    said, case_id, wording = Typed(panel.typed), story.view.case_id, first_wording(story)
    back = timedelta(minutes=int(said.text("back") or 0))

    def know(tx: Connection, act: Act) -> Begun:
        then, why = (act.now - back, said.text()) if back else (None, "")
        return escalating.know(
            tx, act, case_id, panel.base, wording, known_at=then, late_reason=why, channel=said.channel
        )

    return know


def revision_of(panel: Panel, view: EscalationView) -> Callable[[Connection, Act], Outcome] | None:
    """Return what keeps the draft as it is typed, None where nothing of it differs from what is kept."""
    if not differs(panel.typed, view):
        return None
    said = Typed(panel.typed)

    def revise(tx: Connection, act: Act) -> Outcome:
        return escalating.revise(tx, act, view.id, panel.base, wording_of(panel.typed), said.channel, said.files)

    return revise


def differs(typed: Mapping[str, Value], view: EscalationView) -> bool:
    """Tell whether a draft's form holds something else than what is kept; the number is only kept with the sending."""
    kept = draft_values(view)
    return any(_kept(name, typed.get(name)) != _kept(name, value) for name, value in kept.items() if name != "number")


def _kept(name: str, value: Value) -> object:
    """Return a field as the database would keep it."""
    if isinstance(value, tuple):
        return frozenset(value)
    said = str(value or "")
    if name == "channel":
        return "email" if said == MAIL else said
    return clean_text(said, PROBLEM).text if name in LONG else clean_line(said, len(said)).text


def sending_of(panel: Panel, view: EscalationView) -> Callable[[Connection, Act], Outcome]:
    """Return what "Sudah dikirim" does: keep the draft as it is typed, then note the sending, in one go."""
    said = Typed(panel.typed)
    number, at = said.text("number"), said.said.at
    return _kept_first(panel, view, lambda tx, act, version: escalating.enter(tx, act, view.id, version, external_number=number, sent_at=at))  # fmt: skip


def mailing_of(panel: Panel, view: EscalationView, letter: LetterDraft) -> Callable[[Connection, Act], Mailed]:
    """Return what "Kirim" does: keep the draft as it is typed, and the letter as it was shown, in one go."""

    def send(tx: Connection, act: Act, version: int) -> Mailed:
        return escalation_sending.send(tx, act, view.id, version, letter.subject, letter.body, letter.to)

    return _kept_first(panel, view, send)


def writing_of(verb: EscalationVerb, panel: Panel, view: EscalationView, letter: LetterDraft) -> Callable[[Connection, Act], Mailed]:  # fmt: skip
    """Return what a move by letter does."""
    purpose = Typed(panel.typed).text("purpose") or REMINDER
    kind = {V.FORWARD: "data", V.PASS_ON: "visitor"}.get(verb, purpose)
    said = Writing(kind, letter.to, letter.subject, letter.body, tuple(one.id for one in letter.files))
    return lambda tx, act: escalation_letters.write(tx, act, view.id, panel.base, verb, said)


def _kept_first(panel: Panel, view: EscalationView, then: Callable[[Connection, Act, int], T]) -> Callable[[Connection, Act], T | Outcome]:  # fmt: skip
    """Return an act that keeps the draft as it is typed and goes on with the version which that makes."""
    revise = revision_of(panel, view)

    def run(tx: Connection, act: Act) -> T | Outcome:
        version = panel.base
        if revise is not None:
            kept = revise(tx, replace(act, key=f"{act.key}-draft"))
            if not isinstance(kept, EscalationMoved):
                return kept
            version = kept.version
        return then(tx, act, version)

    return run


def move_of(verb: EscalationVerb, panel: Panel, view: EscalationView) -> Callable[[Connection, Act], Outcome]:
    """Return what a move does, on top of the version that its form shows."""
    said, course = Typed(panel.typed), escalation_course
    at, base = view.id, panel.base
    plain = {
        V.ASK_DATA: course.ask_data, V.PASS_ON: course.pass_on, V.GET_DATA: course.get_data, V.FORWARD: course.forward,
        V.PROGRESS: course.progress, V.REMIND: course.remind, V.RETURN: course.give_back,
    }  # fmt: skip
    match verb:
        case V.ENTER:
            return sending_of(panel, view)
        case V.WITHDRAW:
            return lambda tx, act: escalating.withdraw(tx, act, at, base, said.text())
        case V.SOLVE:
            return lambda tx, act: course.solve(tx, act, at, base, said.said, said.text("answer"))
        case V.RECEIPT:
            return lambda tx, act: course.receipt(tx, act, at, base, said.said, said.text("number"))
        case V.PHONE:
            return lambda tx, act: course.phone(tx, act, at, base, said.said, said.text("number"))
        case _:
            return lambda tx, act: plain[verb](tx, act, at, base, said.said)
