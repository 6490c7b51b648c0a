"""A promise: the office asks for time, and the visitor gets the form number (S0-05, S0-08, C4)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, select, update

from loket_shared.db.schema import case_file, case_promise, new_id
from loket_shared.domain.casework import Need, Verb
from loket_shared.domain.clean import clean_text
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, after, once
from loket_shared.services.case_moves import CaseConflict, Change, Moved, Needed, about, advance, locked
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump


@dataclass(frozen=True, slots=True)
class Promised:
    """A follow-up is promised by `due` (aware UTC); the form number goes to the visitor."""

    case_id: UUID
    version: int
    form_label: str
    due: datetime


@dataclass(frozen=True, slots=True)
class DueNotAhead:
    """A promise must lie in the future."""


@dataclass(frozen=True, slots=True)
class NumberTold:
    """The visitor has the form number (S0-08 ends)."""

    case_id: UUID


def promise(
    tx: Connection, act: Act, case_id: UUID, version: int, due: datetime, note: str = ""
) -> Promised | CaseConflict | DueNotAhead | NotAllowed:
    """Ask for time until `due` (aware): the decision is "no solution yet" (S0-05) and the case follows up (S0-08, C4)."""

    def change(_before: Row[Any]) -> Change:
        promise_id = new_id()
        of_case = select(func.max(case_promise.c.promised_at)).where(case_promise.c.case_id == case_id)
        at = after(act.now, tx.execute(of_case).scalar())
        row = {"id": promise_id, "case_id": case_id, "staff_id": act.staff_id, "promised_at": at, "due_at": due}
        tx.execute(insert(case_promise), row | {"note": clean_text(note, 400).text})
        return Change(
            {},
            (
                (EventKind.CASE_DECIDED, {"solution": False}),
                (EventKind.CASE_PROMISED, {"promise_id": promise_id, "due_at": due}),
            ),
        )

    def do() -> Promised | CaseConflict | DueNotAhead | NotAllowed:
        moved = advance(tx, act, case_id, version, Verb.PROMISE, change, {Need.DUE: due if due > act.now else None})
        match moved:
            case Moved():
                label = tx.execute(select(case_file.c.form_label).where(case_file.c.id == case_id)).scalar_one()
                return Promised(case_id, moved.version, label, due)
            case Needed():
                return DueNotAhead()
            case _:
                return moved

    return once(tx, act, "promise", Promised, do)


def tell_number(tx: Connection, act: Act, case_id: UUID) -> NumberTold | NotAllowed:
    """Note that the visitor has the form number for tracking (S0-08)."""

    def do() -> NumberTold | NotAllowed:
        before = locked(tx, case_id)
        newest = (
            select(case_promise.c.id)
            .where(case_promise.c.case_id == case_id)
            .order_by(case_promise.c.promised_at.desc())
            .limit(1)
        )
        promise_id = tx.execute(newest).scalar()
        if promise_id is None:
            return NotAllowed(before.state)
        tx.execute(update(case_promise).where(case_promise.c.id == promise_id).values(number_told_at=act.now))
        record(tx, act, Event(EventKind.CASE_NUMBER_TOLD, {"promise_id": promise_id}, **about(before)))
        bump(tx, act.office_id, Topic.CASES)
        return NumberTold(case_id)

    return once(tx, act, "tell_number", NumberTold, do)
