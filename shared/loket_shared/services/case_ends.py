"""How a case ends otherwise, or begins again: merged, withdrawn, reopened, linked with another (CX, C9, A.8-34)."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from loket_shared.db.schema import archive_entry, case_file, case_link
from loket_shared.domain.casework import Need, Verb
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Means
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import CaseConflict, Change, Moved, Needed, about, advance, locked
from loket_shared.services.case_notes import NoteKind, keep_note
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import code

Outcome = Moved | CaseConflict | Needed | NotAllowed


class LinkKind(StrEnum):
    """Why two cases belong together."""

    RELATED = "related"
    SAME_VISIT = "same_visit"


def merge(tx: Connection, act: Act, case_id: UUID, version: int, into_id: UUID, reason: str) -> Outcome:
    """End a duplicate in favour of the case that goes on; its form number stays in the recap, marked."""

    def change(_before: Row[Any]) -> Change:
        keep_note(tx, act, case_id, NoteKind.INTERNAL, reason, Means.NONE)
        values = {"merged_into_id": into_id, "closed_at": act.now}
        return Change(values, ((EventKind.CASE_MERGED, {"into_id": into_id}),))

    def do() -> Outcome:
        goes_on = _may_absorb(tx, act, into_id, case_id)
        given = {Need.OTHER_CASE: into_id if goes_on else None, Need.REASON: reason}
        return advance(tx, act, case_id, version, Verb.MERGE, change, given)

    return once(tx, act, "merge", Moved, do)


def cancel(tx: Connection, act: Act, case_id: UUID, version: int, reason_code: str, reason: str) -> Outcome:
    """Withdraw a case, with a reason: a wish of the reporter, a test, an error of entry. Only a person does that."""

    def change(_before: Row[Any]) -> Change:
        keep_note(tx, act, case_id, NoteKind.INTERNAL, reason, Means.NONE)
        return Change({"closed_at": act.now}, ((EventKind.CASE_CANCELLED, {"reason_code": code(reason_code)}),))

    given = {Need.REASON: reason}
    return once(tx, act, "cancel", Moved, lambda: advance(tx, act, case_id, version, Verb.CANCEL, change, given))


def reopen(tx: Connection, act: Act, case_id: UUID, version: int, reason: str) -> Outcome:
    """Open an answered, archived or withdrawn case again (C9 to C2); how often is counted, the number stays.

    An original that lay in the final archive is provisional again, until the case is answered anew.
    """

    def change(before: Row[Any]) -> Change:
        keep_note(tx, act, case_id, NoteKind.INTERNAL, reason, Means.NONE)
        final = (archive_entry.c.case_id == case_id, archive_entry.c.state == "final")
        tx.execute(
            archive_entry.update()
            .where(*final)
            .values(state="provisional", version=archive_entry.c.version + 1, provisional_at=act.now)
        )
        values = {"closed_at": None, "closing_basis": None, "reopened": before.reopened + 1}
        noted = {"count": before.reopened + 1, "resumes": CaseState.ANALYSIS}
        return Change(values, ((EventKind.CASE_REOPENED, noted),))

    given = {Need.REASON: reason}
    return once(tx, act, "reopen", Moved, lambda: advance(tx, act, case_id, version, Verb.REOPEN, change, given))


def link(
    tx: Connection, act: Act, case_id: UUID, other_id: UUID, kind: LinkKind = LinkKind.RELATED
) -> Saved | NotAllowed:
    """Note that two cases belong together; each shows the other. Linking twice changes nothing."""
    first, second = sorted((case_id, other_id))

    def do() -> Saved | NotAllowed:
        if case_id == other_id:
            return NotAllowed("same")
        case = locked(tx, first)
        locked(tx, second)
        known = select(case_link.c.kind).where(case_link.c.case_id == first, case_link.c.other_id == second)
        if tx.execute(known).first() is None:
            row = {"case_id": first, "other_id": second, "staff_id": act.staff_id, "at": act.now, "kind": str(kind)}
            tx.execute(insert(case_link), row)
            record(tx, act, Event(EventKind.CASE_LINKED, {"other_id": second, "kind": kind}, **about(case)))
            bump(tx, act.office_id, Topic.CASES)
        return Saved(case_id, case.version)

    return once(tx, act, "link", Saved, do)


def _may_absorb(tx: Connection, act: Act, into_id: UUID, case_id: UUID) -> bool:
    """Tell whether the other case exists in this office, is another one, and is not itself merged or withdrawn."""
    at = (case_file.c.id == into_id, case_file.c.office_id == act.office_id)
    state = tx.execute(select(case_file.c.state).where(*at)).scalar()
    return into_id != case_id and state not in {None, CaseState.MERGED, CaseState.CANCELLED}
