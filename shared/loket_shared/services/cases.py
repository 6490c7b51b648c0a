"""Work on a case: the officer's draft, a corrected form, the written answer (S3-09, S3-10, S0-05, S0-06)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import case_answer, case_identity, case_problem, draft
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.casework import Need, Verb
from loket_shared.domain.clean import clean_text
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import CaseConflict, Change, Moved, Needed, about, advance, locked
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.journal import Event, record
from loket_shared.services.people import (
    PROBLEM,
    Identity,
    Problem,
    clean_identity,
    clean_problem,
    contact_row,
    e164,
    identity_row,
    missing_in,
)
from loket_shared.services.results import NotAllowed, Noted, Saved

DECIDED = frozenset({CaseState.SOLUTION_KNOWN, CaseState.ANSWERED})
"""States in which it is decided already that there is a solution."""


@dataclass(frozen=True, slots=True)
class AnswerMissing:
    """Part C is empty, of this case where a turn has several."""

    case_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Incomplete:
    """A required field of the corrected form is blank."""

    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """Part C is written."""

    case_id: UUID
    version: int


def save_draft(tx: Connection, act: Act, case_id: UUID, text: str) -> None:
    """Keep what an officer typed into part C; a draft is not journalled and wakes nobody."""
    assert act.staff_id is not None
    insert_or = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    kept = {"saved_at": act.now, "text": clean_text(text, PROBLEM).text}
    row = insert_or(draft).values(case_id=case_id, staff_id=act.staff_id, **kept)
    tx.execute(row.on_conflict_do_update(index_elements=["case_id", "staff_id"], set_=kept))


def correct_form(
    tx: Connection,
    act: Act,
    case_id: UUID,
    version: int,
    identity: Identity,
    problem: Problem,
    category_id: UUID | None,
) -> Saved | CaseConflict | Incomplete | NotAllowed:
    """Correct parts A and B, kind and category, as the officer hears them; what the visitor wrote stays as form version."""
    who, what = clean_identity(identity), clean_problem(problem)

    def change(before: Row[Any]) -> Change:
        values = {"kind": str(what.kind), "category_id": category_id, "group_id": what.group_id}
        a = {**identity_row(who), **contact_row(who), "phone_e164": e164(who.phone)}
        tx.execute(update(case_identity).where(case_identity.c.case_id == case_id).values(a))
        b = {"text": what.text, "tender_code": what.tender_code}
        tx.execute(update(case_problem).where(case_problem.c.case_id == case_id).values(b))
        fields = [key for key, value in values.items() if getattr(before, key) != value]
        return Change(values, ((EventKind.FORM_CORRECTED, {"version": version + 1, "fields": fields}),))

    def do() -> Saved | CaseConflict | Incomplete | NotAllowed:
        if missing := missing_in(who, what):
            return Incomplete(missing)
        moved = advance(tx, act, case_id, version, Verb.CORRECT, change)
        return Saved(case_id, moved.version) if isinstance(moved, Moved) else _but_needed(moved)

    return once(tx, act, "correct_form", Saved, do)


def answer(
    tx: Connection, act: Act, case_id: UUID, version: int, text: str
) -> Answered | CaseConflict | AnswerMissing | NotAllowed:
    """Write part C (S3-10, S0-06); the person who answers is the Pemberi Penjelasan (A.8-39).

    The first answer records the decision "solution found" (S3-09, S0-05). An older `version` gets the other's text back.
    """
    written = clean_text(text, PROBLEM).text

    def change(before: Row[Any]) -> Change:
        seq = keep_answer(tx, act, case_id, written)
        events: list[tuple[EventKind, dict[str, object]]] = [
            (EventKind.CASE_ANSWERED, {"seq": seq, "version": version + 1})
        ]
        if before.state not in DECIDED:
            events.insert(0, (EventKind.CASE_DECIDED, {"solution": True}))
        return Change({"answered_by": act.staff_id, "answered_at": act.now}, tuple(events))

    def do() -> Answered | CaseConflict | AnswerMissing | NotAllowed:
        moved = advance(tx, act, case_id, version, Verb.ANSWER, change, {Need.ANSWER: written})
        match moved:
            case Moved():
                return Answered(case_id, moved.version)
            case Needed():
                return AnswerMissing()
            case _:
                return moved

    return once(tx, act, "answer", Answered, do)


def keep_answer(tx: Connection, act: Act, case_id: UUID, text: str) -> int:
    """Add a version of part C, by this officer; earlier ones stay. Returns its number."""
    assert act.staff_id is not None
    newest = select(func.max(case_answer.c.seq)).where(case_answer.c.case_id == case_id)
    seq = 1 + (tx.execute(newest).scalar() or 0)
    row = {"case_id": case_id, "seq": seq, "staff_id": act.staff_id, "at": act.now, "text": text}
    tx.execute(insert(case_answer), row | {"retention": RETENTION_CASE})
    return seq


def view(tx: Connection, act: Act, case_id: UUID) -> CaseView:
    """Return the case because a person opens it; that is journalled (UU 27/2022 Art. 31), a refresh is not."""

    def do() -> Noted:
        record(tx, act, Event(EventKind.CASE_VIEWED, {}, **about(locked(tx, case_id))))
        return Noted()

    once(tx, act, "view", Noted, do)
    return read_case(tx, case_id, act.staff_id)


def _but_needed(outcome: CaseConflict | Needed | NotAllowed) -> CaseConflict | NotAllowed:
    assert not isinstance(outcome, Needed)
    return outcome
