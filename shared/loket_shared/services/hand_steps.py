"""Steps that no other event fits: begun and ended by the officer's key; the visitor's rating; the end of a visit without number."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, select, update

from loket_shared.db.schema import case_file, journal, visit
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.conditions import met
from loket_shared.domain.sop.model import Procedure
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.results import NotAllowed, Noted
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.visits import VisitEnded, locked_without_number

WORST, BEST = 1, 5
KEYS = (EventKind.STEP_BEGUN, EventKind.STEP_ENDED)


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose step it is: a visit, or a case that came without one."""

    visit_id: UUID | None = None
    case_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class HandStep:
    """A step done by key; `since` (aware UTC) while it runs, `done` once it was ended."""

    number: int
    actor: str
    activity: str
    since: datetime | None = None
    done: bool = False


def hand_steps(tx: Connection, subject: Subject) -> tuple[HandStep, ...]:
    """Return the steps that an officer begins and ends by key for this visit or case, in their order."""
    value = read_version(tx, _row(tx, subject).procedure_version_id)
    pressed = _pressed(tx, subject)
    steps = (value.step(number) for number in value.by_hand)
    return tuple(HandStep(one.number, one.actor, one.activity, *pressed.get(one.number, ())) for one in steps)


def begin_step(tx: Connection, act: Act, subject: Subject, step: int) -> Noted | NotAllowed:
    """Begin a step by key; one that runs already, or that no key begins, is refused."""
    return _press(tx, act, subject, EventKind.STEP_BEGUN, step)


def end_step(tx: Connection, act: Act, subject: Subject, step: int) -> Noted | NotAllowed:
    """End a step by key; one that a key begins must run."""
    return _press(tx, act, subject, EventKind.STEP_ENDED, step)


def rate(tx: Connection, act: Act, subject: Subject, rating: int) -> Noted | NotAllowed:
    """Note the visitor's rating, once, 1 (worst) to 5 (best), where the procedure asks for one."""

    def refused(value: Procedure) -> str:
        if not value.asks_rating:
            return "not_asked"
        if not WORST <= rating <= BEST:
            return "range"
        given = select(journal.c.id).where(_about(subject), journal.c.kind == str(EventKind.RATING_GIVEN))
        return "rated" if tx.execute(given).first() else ""

    return _note(tx, act, subject, EventKind.RATING_GIVEN, {"rating": rating}, refused)


def finish_visit(tx: Connection, act: Act, visit_id: UUID) -> VisitEnded | NotAllowed:
    """End a visit whose procedure gives no number: the visitor was served and leaves."""

    def do() -> VisitEnded | NotAllowed:
        found = locked_without_number(tx, visit.c.id == visit_id)
        if not found or read_version(tx, found[0][1]).uses_queue:
            return NotAllowed("has_queue" if found else "ended")
        ended = {"ended_as": "served", "left_at": act.now}
        tx.execute(update(visit).where(visit.c.id == visit_id).values(ended))
        noted = {"ended_as": "served", "reason_code": "served"}
        record(tx, act, Event(EventKind.VISIT_ENDED, noted, visit_id=visit_id, procedure_version_id=found[0][1]))
        bump(tx, act.office_id, Topic.QUEUE)
        return VisitEnded(visit_id)

    return once(tx, act, "finish_visit", VisitEnded, do)


def _press(tx: Connection, act: Act, subject: Subject, kind: EventKind, step: int) -> Noted | NotAllowed:
    data: dict[str, object] = {"step": step}

    def refused(value: Procedure) -> str:
        named = {row.event_kind for row in value.events if row.step == step and met(row.when, data)}
        if kind not in named or not value.step(step).applies:
            return "not_by_hand"
        since = _pressed(tx, subject).get(step, (None, False))[0]
        if kind is EventKind.STEP_BEGUN:
            return "running" if since else ""
        return "not_running" if since is None and EventKind.STEP_BEGUN in named else ""

    return _note(tx, act, subject, kind, data, refused)


def _note(
    tx: Connection,
    act: Act,
    subject: Subject,
    kind: EventKind,
    data: dict[str, object],
    refused: Callable[[Procedure], str],
) -> Noted | NotAllowed:
    def do() -> Noted | NotAllowed:
        row = _row(tx, subject, lock=True)
        if why := refused(read_version(tx, row.procedure_version_id)):
            return NotAllowed(why)
        about: dict[str, Any] = {"visit_id": row.visit_id, "case_id": subject.case_id}
        record(tx, act, Event(kind, data, **about, procedure_version_id=row.procedure_version_id))
        bump(tx, act.office_id, Topic.CASES, Topic.QUEUE)
        return Noted()

    return once(tx, act, str(kind), Noted, do)


def _row(tx: Connection, subject: Subject, *, lock: bool = False) -> Row[Any]:
    if subject.case_id is not None:
        columns = (case_file.c.procedure_version_id, case_file.c.visit_id)
        query = select(*columns).where(case_file.c.id == subject.case_id)
    else:
        query = select(visit.c.procedure_version_id, visit.c.id.label("visit_id")).where(visit.c.id == subject.visit_id)
    return tx.execute(query.with_for_update(key_share=True) if lock else query).one()


def _pressed(tx: Connection, subject: Subject) -> dict[int, tuple[datetime | None, bool]]:
    query = select(journal.c.kind, journal.c.occurred_at, journal.c.canonical).where(
        _about(subject), journal.c.kind.in_([str(kind) for kind in KEYS])
    )
    found: dict[int, tuple[datetime | None, bool]] = {}
    for row in tx.execute(query.order_by(journal.c.position)):
        began = row.kind == EventKind.STEP_BEGUN
        found[json.loads(row.canonical)["data"]["step"]] = (row.occurred_at, False) if began else (None, True)
    return found


def _about(subject: Subject) -> ColumnElement[bool]:
    return journal.c.case_id == subject.case_id if subject.case_id else journal.c.visit_id == subject.visit_id
