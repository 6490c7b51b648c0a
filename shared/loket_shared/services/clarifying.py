"""Clarification: what is missing is asked of the reporter, reminded of, and received (S1-03 to S1-06, S2-07)."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import clarification, clarification_text, new_id
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.casework import Need, Verb
from loket_shared.domain.clean import clean_text
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Means
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import CaseConflict, Change, Moved, Needed, about, advance, locked, redraw
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump


def ask(
    tx: Connection,
    act: Act,
    case_id: UUID,
    version: int,
    missing: str,
    means: Means,
    due: datetime | None = None,
) -> Moved | CaseConflict | Needed | NotAllowed:
    """Ask the reporter for what is missing (S1-04); the case waits in C1 and goes back to where it was.

    `due` (aware) is when to remind; without it nothing reminds.
    """
    wanted = clean_text(missing, PROBLEM).text

    def change(before: Row[Any]) -> Change:
        asked_id = new_id()
        tx.execute(
            insert(clarification),
            {
                "id": asked_id, "case_id": case_id, "asked_by": act.staff_id, "means": str(means), "asked_at": act.now,
                "due_at": due, "reminders": 0, "resumes": before.state,
            },
        )  # fmt: skip
        text = {"clarification_id": asked_id, "missing": wanted, "answer": "", "retention": RETENTION_CASE}
        tx.execute(insert(clarification_text), text)
        noted = {"clarification_id": asked_id, "means": means, "due_at": due}
        return Change({}, ((EventKind.CASE_ASKED, noted),))

    given = {Need.MISSING: wanted, Need.MEANS: str(means)}
    return once(tx, act, "ask", Moved, lambda: advance(tx, act, case_id, version, Verb.ASK, change, given))


def remind(tx: Connection, act: Act, case_id: UUID, means: Means, next_due: datetime | None) -> Saved | NotAllowed:
    """Note that the reporter was reminded; `next_due` (aware) is when to remind again. Nothing is ever sent by itself."""

    def do() -> Saved | NotAllowed:
        case = locked(tx, case_id)
        asked = _open(tx, case_id)
        if case.state != CaseState.CLARIFICATION or asked is None:
            return NotAllowed(case.state)
        values = {"reminded_at": act.now, "reminders": asked.reminders + 1, "due_at": next_due}
        tx.execute(update(clarification).where(clarification.c.id == asked.id).values(values))
        redraw(tx, act, case)
        record(tx, act, Event(EventKind.CASE_REMINDED, {"clarification_id": asked.id, "means": means}, **about(case)))
        bump(tx, act.office_id, Topic.CASES)
        return Saved(asked.id, asked.reminders + 1)

    return once(tx, act, "remind", Saved, do)


def receive(
    tx: Connection, act: Act, case_id: UUID, version: int, answer: str, means: Means
) -> Moved | CaseConflict | Needed | NotAllowed:
    """Take in the reporter's data (S1-05) and look at the case again (S1-06): it goes back to where it was asked from."""
    said = clean_text(answer, PROBLEM).text

    def change(_before: Row[Any]) -> Change:
        asked = _open(tx, case_id)
        assert asked is not None
        values = {"answered_at": act.now, "answer_means": str(means)}
        tx.execute(update(clarification).where(clarification.c.id == asked.id).values(values))
        at = clarification_text.c.clarification_id == asked.id
        tx.execute(update(clarification_text).where(at).values(answer=said))
        noted = {"clarification_id": asked.id, "means": means}
        back = CaseState(asked.resumes)
        resumes = CaseState.ANALYSIS if back is CaseState.PROMISED else back
        return Change({}, ((EventKind.CASE_DATA_RECEIVED, noted),), resumes)

    given = {Need.ANSWER: said, Need.MEANS: str(means)}
    return once(tx, act, "receive", Moved, lambda: advance(tx, act, case_id, version, Verb.RECEIVE, change, given))


def _open(tx: Connection, case_id: UUID) -> Row[Any] | None:
    open_ones = (clarification.c.case_id == case_id, clarification.c.answered_at.is_(None))
    return tx.execute(select(clarification).where(*open_ones).order_by(clarification.c.asked_at.desc())).first()
