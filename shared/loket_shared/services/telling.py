"""From a known solution to a closed case: the reporter is told, makes sure, or stays silent (S0-11, S1-09 to S1-15, A.8-17)."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import case_file
from loket_shared.domain.casework import Need, Verb
from loket_shared.domain.clean import clean_text
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, ContactOutcome, Means
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import CaseConflict, Change, Moved, Needed, about, advance, locked
from loket_shared.services.case_notes import NoteKind, keep_note
from loket_shared.services.cases import DECIDED, keep_answer
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump

Outcome = Moved | CaseConflict | Needed | NotAllowed


def keep_solution(tx: Connection, act: Act, case_id: UUID, version: int, text: str) -> Outcome:
    """Write part C while nobody has told the reporter yet (C6, "sudah ada jawaban, belum disampaikan")."""
    written = clean_text(text, PROBLEM).text

    def change(before: Row[Any]) -> Change:
        seq = keep_answer(tx, act, case_id, written)
        events: list[tuple[EventKind, dict[str, object]]] = [(EventKind.CASE_SOLUTION_KNOWN, {"unit": before.unit})]
        if before.state not in DECIDED:
            events.insert(0, (EventKind.CASE_DECIDED, {"solution": True}))
        events.append((EventKind.CASE_ANSWERED, {"seq": seq, "version": version + 1, "told": False}))
        return Change({"answered_by": act.staff_id, "answered_at": act.now}, tuple(events))

    given = {Need.ANSWER: written}
    return once(
        tx, act, "keep_solution", Moved, lambda: advance(tx, act, case_id, version, Verb.KEEP_SOLUTION, change, given)
    )


def tell(
    tx: Connection,
    act: Act,
    case_id: UUID,
    version: int,
    means: Means,
    *,
    confirm: bool,
    write: Callable[[], UUID] | None = None,
) -> Outcome:
    """Note that the reporter was told the solution (S0-11, S1-09, S1-14).

    With `confirm` the case waits until the reporter has made sure that it is solved (C7); otherwise it is answered. `write`
    keeps the letter by which he is told, once nothing stands against it.
    """

    def change(_before: Row[Any]) -> Change:
        by: dict[str, object] = {"means": means}
        told = (EventKind.CASE_TOLD, by | {"letter_id": write()} if write is not None else by)
        if confirm:
            return Change({}, (told,))
        return Change({"closing_basis": str(means)}, (told, (EventKind.CASE_CLOSED, {"basis": means})))

    verb = Verb.ASK_TO_CONFIRM if confirm else Verb.TELL
    given = {Need.MEANS: None if means is Means.NONE else str(means)}
    return once(tx, act, "tell", Moved, lambda: advance(tx, act, case_id, version, verb, change, given))


def contact(
    tx: Connection, act: Act, case_id: UUID, means: Means, outcome: ContactOutcome, text: str = ""
) -> Saved | NotAllowed:
    """Note an attempt to reach the reporter, whatever came of it; the case does not move."""

    def do() -> Saved | NotAllowed:
        case = locked(tx, case_id)
        if case.state in {CaseState.MERGED, CaseState.CANCELLED}:
            return NotAllowed(case.state)
        note_id = keep_note(tx, act, case_id, NoteKind.CONTACT, text, means, outcome)
        noted = {"note_id": note_id, "means": means, "outcome": outcome}
        record(tx, act, Event(EventKind.CASE_CONTACTED, noted, **about(case)))
        bump(tx, act.office_id, Topic.CASES)
        return Saved(note_id, case.version)

    return once(tx, act, "contact", Saved, do)


def confirm(
    tx: Connection, act: Act, case_id: UUID, version: int, means: Means, evidence: str, *, solved: bool
) -> Outcome:
    """Take in what the reporter says after trying (S1-10, S1-15): solved closes, not solved goes back to who answered.

    `evidence` says who said it, when and how; it is kept with the case as the ground of its closing.
    """
    said = clean_text(evidence, PROBLEM).text

    def change(before: Row[Any]) -> Change:
        outcome = ContactOutcome.SOLVED if solved else ContactOutcome.NOT_SOLVED
        keep_note(tx, act, case_id, NoteKind.CONFIRMATION, said, means, outcome)
        events: list[tuple[EventKind, dict[str, object]]] = [
            (EventKind.CASE_CONFIRMED, {"means": means, "solved": solved})
        ]
        if solved:
            events.append((EventKind.CASE_CLOSED, {"basis": means}))
            return Change({"closing_basis": str(means)}, tuple(events))
        back = CaseState.ANALYSIS_ADMIN if before.unit == "admin_ppe" else CaseState.ANALYSIS
        return Change({}, tuple(events), back)

    verb = Verb.CONFIRM if solved else Verb.REJECT
    given = {Need.MEANS: None if means is Means.NONE else str(means), Need.EVIDENCE: said}
    return once(tx, act, "confirm", Moved, lambda: advance(tx, act, case_id, version, verb, change, given))


def close_silent(tx: Connection, act: Act, case_id: UUID, version: int) -> Outcome:
    """Close a case whose reporter has been silent for the office's number of working days; earlier it needs evidence."""

    def change(_before: Row[Any]) -> Change:
        return Change({"closing_basis": "silence"}, ((EventKind.CASE_CLOSED, {"basis": "silence"}),))

    def do() -> Outcome:
        due: datetime | None = tx.execute(select(case_file.c.due_at).where(case_file.c.id == case_id)).scalar()
        given = {Need.SILENCE: due if due is not None and due <= act.now else None}
        return advance(tx, act, case_id, version, Verb.CLOSE_SILENT, change, given)

    return once(tx, act, "close_silent", Moved, do)
