"""Notes of a case: for colleagues, of other units, replies in another system; never in the journal, always with their officer."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, insert

from loket_shared.db.schema import case_note, new_id
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.casework import Need
from loket_shared.domain.clean import clean_text
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, ContactOutcome, Means
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import Needed, about, locked
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump


class NoteKind(StrEnum):
    """Whom a note is for, or what it tells of."""

    INTERNAL = "internal"
    UNIT = "unit"
    REPLY = "reply"
    CONTACT = "contact"
    CONFIRMATION = "confirmation"


def add_note(
    tx: Connection, act: Act, case_id: UUID, kind: NoteKind, text: str, means: Means = Means.NONE
) -> Saved | Needed | NotAllowed:
    """Add a note to a case, archived ones too (S1-12: another unit's word; S1-09: the reply as written elsewhere).

    A reply is what was written in LPSE Support or by mail, word for word; notes are never printed for the visitor.
    """
    written = clean_text(text, PROBLEM).text

    def do() -> Saved | Needed | NotAllowed:
        case = locked(tx, case_id)
        if case.state in {CaseState.MERGED, CaseState.CANCELLED}:
            return NotAllowed(case.state)
        if is_blank(written):
            return Needed(Need.ANSWER)
        note_id = keep_note(tx, act, case_id, kind, written, means)
        record(tx, act, Event(EventKind.CASE_NOTED, {"note_id": note_id, "kind": kind}, **about(case)))
        bump(tx, act.office_id, Topic.CASES)
        return Saved(note_id, case.version)

    return once(tx, act, "add_note", Saved, do)


def keep_note(
    tx: Connection,
    act: Act,
    case_id: UUID,
    kind: NoteKind,
    text: str,
    means: Means,
    outcome: ContactOutcome | None = None,
) -> UUID:
    """Insert a note's row and return its id; the caller's event tells of it."""
    assert act.staff_id is not None
    note_id = new_id()
    row = {"id": note_id, "case_id": case_id, "staff_id": act.staff_id, "at": act.now, "kind": str(kind)}
    kept = {
        "means": str(means),
        "outcome": outcome,
        "text": clean_text(text, PROBLEM).text,
        "retention": RETENTION_CASE,
    }
    tx.execute(insert(case_note), row | kept)
    return note_id
