"""Steps that no other event fits: begun and ended by the officer's key; the visitor's rating; the end of a visit without number."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, select, update

from loket_shared.db.schema import case_file, journal, step_run, visit
from loket_shared.domain.casework import BEFORE_ARCHIVE
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.conditions import met
from loket_shared.domain.sop.model import Procedure, Standard, Step
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.receiving import UNSIGNED, waits_for_signature
from loket_shared.services.results import NotAllowed, Noted
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.visits import VisitEnded, locked_without_number

WORST, BEST = 1, 5
STEP_RUNS = "step_running"
"""Why a visit may not be finished: a step that was begun by key is not ended."""

KEYS = (EventKind.STEP_BEGUN, EventKind.STEP_ENDED)


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose step it is: a visit, or a case that came without one."""

    visit_id: UUID | None = None
    case_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class HandStep:
    """A step done by key; `since` (aware UTC) while it runs, `done` once it was ended.

    `begins` and `ends` tell which of the two a key does, the other is done by another event. `due_at` and `amber_at` hold
    while it runs and has a standard; `seconds` is how long it took, None where that was not measured.
    """

    number: int
    actor: str
    activity: str
    since: datetime | None = None
    done: bool = False
    begins: bool = True
    ends: bool = True
    standard: Standard | None = None
    amber_at: datetime | None = None
    due_at: datetime | None = None
    seconds: int | None = None


def hand_steps(tx: Connection, subject: Subject) -> tuple[HandStep, ...]:
    """Return the steps that an officer begins and ends by key for this visit or case, in their order."""
    value = read_version(tx, _row(tx, subject).procedure_version_id)
    pressed, runs = _pressed(tx, subject), _runs(tx, subject)
    return tuple(
        _hand_step(value, value.step(number), pressed.get(number, (None, False)), runs.get(number))
        for number in value.by_hand
    )


def running_step(tx: Connection, visit_id: UUID) -> int | None:
    """Return a step of a visit that was begun by key and not ended yet."""
    return next((step for step, told in _pressed(tx, Subject(visit_id=visit_id)).items() if told[0] is not None), None)


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
    """End a visit whose procedure gives no number: the visitor was served and leaves.

    Refused while the guest book waits for its row at the end, or a step begun by key still runs.
    """

    def do() -> VisitEnded | NotAllowed:
        found = locked_without_number(tx, visit.c.id == visit_id)
        if not found or read_version(tx, found[0][1]).uses_queue:
            return NotAllowed("has_queue" if found else "ended")
        if why := unready(tx, visit_id):
            return NotAllowed(why)
        ended = {"ended_as": "served", "left_at": act.now}
        tx.execute(update(visit).where(visit.c.id == visit_id).values(ended))
        noted = {"ended_as": "served", "reason_code": "served"}
        record(tx, act, Event(EventKind.VISIT_ENDED, noted, visit_id=visit_id, procedure_version_id=found[0][1]))
        bump(tx, act.office_id, Topic.QUEUE)
        return VisitEnded(visit_id)

    return once(tx, act, "finish_visit", VisitEnded, do)


def unready(tx: Connection, visit_id: UUID) -> str:
    """Return why a visit may not be finished yet: its guest book waits for its row, or a step runs; empty when it may."""
    if waits_for_signature(tx, visit_id):
        return UNSIGNED
    return STEP_RUNS if running_step(tx, visit_id) is not None else ""


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
        ended = row.state not in BEFORE_ARCHIVE if subject.case_id is not None else row.ended_as is not None
        if ended:
            return NotAllowed("ended")
        if why := refused(read_version(tx, row.procedure_version_id)):
            return NotAllowed(why)
        about: dict[str, Any] = {"visit_id": row.visit_id, "case_id": subject.case_id}
        record(tx, act, Event(kind, data, **about, procedure_version_id=row.procedure_version_id))
        bump(tx, act.office_id, Topic.CASES, Topic.QUEUE)
        return Noted()

    return once(tx, act, str(kind), Noted, do)


def _hand_step(value: Procedure, step: Step, pressed: tuple[datetime | None, bool], run: Row[Any] | None) -> HandStep:
    data = {"step": step.number}
    keys = {row.event_kind for row in value.events if row.step == step.number and met(row.when, data)}
    since, done = pressed
    opened = run if run is not None and run.closed_at is None else None
    return HandStep(
        step.number, step.actor, step.activity,
        since=since or (opened.opened_at if opened is not None else None),
        done=done,
        begins=EventKind.STEP_BEGUN in keys,
        ends=EventKind.STEP_ENDED in keys,
        standard=step.standard if step.measured else None,
        amber_at=opened.amber_at if opened is not None else None,
        due_at=opened.due_at if opened is not None else None,
        seconds=run.net_seconds if run is not None and opened is None else None,
    )  # fmt: skip


def _runs(tx: Connection, subject: Subject) -> dict[int, Row[Any]]:
    """Return the newest run of each step."""
    of = step_run.c.case_id == subject.case_id if subject.case_id else step_run.c.visit_id == subject.visit_id
    rows = tx.execute(select(step_run).where(of).order_by(step_run.c.opened_at, step_run.c.position))
    return {row.step: row for row in rows}


def _row(tx: Connection, subject: Subject, *, lock: bool = False) -> Row[Any]:
    if subject.case_id is not None:
        of_case = (case_file.c.procedure_version_id, case_file.c.visit_id, case_file.c.state)
        query: Select[Any] = select(*of_case).where(case_file.c.id == subject.case_id)
    else:
        columns = (visit.c.procedure_version_id, visit.c.id.label("visit_id"), visit.c.ended_as)
        query = select(*columns).where(visit.c.id == subject.visit_id)
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
