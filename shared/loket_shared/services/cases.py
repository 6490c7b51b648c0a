"""Work on a case: the officer's draft, a corrected form, the written answer (S3-09, S3-10, S0-05, S0-06)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import case_answer, case_file, case_identity, case_problem, draft
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.clean import clean_text
from loket_shared.domain.completeness import Missing, is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import ANSWERABLE, CaseState
from loket_shared.services.act import Act, once
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
from loket_shared.services.revisions import Topic, bump


@dataclass(frozen=True, slots=True)
class CaseConflict:
    """Another officer saved this case meanwhile; `theirs` is what stands there now. Nothing was overwritten."""

    theirs: CaseView


@dataclass(frozen=True, slots=True)
class AnswerMissing:
    """Part C is empty."""


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

    def do() -> Saved | CaseConflict | Incomplete | NotAllowed:
        before = locked(tx, case_id)
        if before.state not in ANSWERABLE:
            return NotAllowed(before.state)
        if missing := missing_in(who, what):
            return Incomplete(missing)
        changed = {"kind": str(what.kind), "category_id": category_id, "group_id": what.group_id}
        if not move(tx, act, before, version, changed):
            return CaseConflict(read_case(tx, case_id, act.staff_id))
        a = {**identity_row(who), **contact_row(who), "phone_e164": e164(who.phone)}
        tx.execute(update(case_identity).where(case_identity.c.case_id == case_id).values(a))
        tx.execute(
            update(case_problem)
            .where(case_problem.c.case_id == case_id)
            .values(text=what.text, tender_code=what.tender_code)
        )
        noted = {
            "version": version + 1,
            "fields": [key for key, value in changed.items() if getattr(before, key) != value],
        }
        record(tx, act, Event(EventKind.FORM_CORRECTED, noted, **about(before)))
        bump(tx, act.office_id, Topic.CASES)
        return Saved(case_id, version + 1)

    return once(tx, act, "correct_form", Saved, do)


def answer(
    tx: Connection, act: Act, case_id: UUID, version: int, text: str
) -> Answered | CaseConflict | AnswerMissing | NotAllowed:
    """Write part C (S3-10, S0-06); the person who answers is the Pemberi Penjelasan (A.8-39).

    The first answer records the decision "solution found" (S3-09, S0-05). An older `version` gets the other's text back.
    """
    written = clean_text(text, PROBLEM).text

    def do() -> Answered | CaseConflict | AnswerMissing | NotAllowed:
        assert act.staff_id is not None
        before = locked(tx, case_id)
        if before.state not in ANSWERABLE:
            return NotAllowed(before.state)
        if is_blank(written):
            return AnswerMissing()
        if not move(
            tx, act, before, version, {"state": "answered", "answered_by": act.staff_id, "answered_at": act.now}
        ):
            return CaseConflict(read_case(tx, case_id, act.staff_id))
        seq = 1 + (
            tx.execute(select(func.max(case_answer.c.seq)).where(case_answer.c.case_id == case_id)).scalar() or 0
        )
        tx.execute(
            insert(case_answer),
            {
                "case_id": case_id,
                "seq": seq,
                "staff_id": act.staff_id,
                "at": act.now,
                "text": written,
                "retention": RETENTION_CASE,
            },
        )
        events = [Event(EventKind.CASE_ANSWERED, {"seq": seq, "version": version + 1}, **about(before))]
        if before.state != CaseState.ANSWERED:
            events.insert(0, Event(EventKind.CASE_DECIDED, {"solution": True}, **about(before)))
        record(tx, act, *events)
        bump(tx, act.office_id, Topic.CASES)
        return Answered(case_id, version + 1)

    return once(tx, act, "answer", Answered, do)


def view(tx: Connection, act: Act, case_id: UUID) -> CaseView:
    """Return the case because a person opens it; that is journalled (UU 27/2022 Art. 31), a refresh is not."""

    def do() -> Noted:
        record(tx, act, Event(EventKind.CASE_VIEWED, {}, **about(locked(tx, case_id))))
        return Noted()

    once(tx, act, "view", Noted, do)
    return read_case(tx, case_id, act.staff_id)


def about(row: Row[Any]) -> dict[str, Any]:
    """Return what a journal event of this case's row is about."""
    return {"case_id": row.id, "visit_id": row.visit_id, "procedure_version_id": row.procedure_version_id}


def locked(tx: Connection, case_id: UUID) -> Row[Any]:
    """Return the case's row, locked."""
    return tx.execute(select(case_file).where(case_file.c.id == case_id).with_for_update(key_share=True)).one()


def move(tx: Connection, act: Act, before: Row[Any], version: int, values: dict[str, Any]) -> bool:
    """Write the case's row if it still has the version that the officer saw."""
    at = (case_file.c.id == before.id, case_file.c.version == version)
    held = {"holder_id": act.staff_id, "version": version + 1}
    return tx.execute(update(case_file).where(*at).values(values | held)).rowcount == 1
