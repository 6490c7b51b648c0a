"""Pauses (jeda): they hold the office's clocks of a case or a visit, with a cause, until the work goes on (A.6.5)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from loket_shared.db.schema import case_file, new_id, pause, visit
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump


class PauseCause(StrEnum):
    """Why the work stands still."""

    REST = "rest"
    VISITOR_PAPERS = "visitor_papers"
    POWER = "power"
    INTERNET = "internet"
    SPSE = "spse"
    EQUIPMENT = "equipment"
    PROVISIONAL = "provisional"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is paused: a case, or a visit without one."""

    case_id: UUID | None = None
    visit_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Paused:
    """The office's clocks of the subject stand still from `since` (aware UTC) on."""

    pause_id: UUID
    since: datetime


@dataclass(frozen=True, slots=True)
class Resumed:
    """The clocks go on; `seconds` of plain time were left out."""

    pause_id: UUID
    seconds: int


@dataclass(frozen=True, slots=True)
class PauseView:
    """A pause of a subject, in order of its beginning; instants are aware UTC, `ended_at` None while it lasts."""

    id: UUID
    cause: PauseCause
    began_at: datetime
    ended_at: datetime | None
    staff_id: UUID | None


def begin_pause(
    tx: Connection, act: Act, subject: Subject, cause: PauseCause, *, at: datetime | None = None
) -> Paused | NotAllowed:
    """Hold the clocks of a subject; one that is paused already is NotAllowed("paused"). `at` (aware) may lie back."""

    def do() -> Paused | NotAllowed:
        about = _locked(tx, subject)
        if _open(tx, subject) is not None:
            return NotAllowed("paused")
        since = min(at or act.now, act.now)
        pause_id = new_id()
        noted = {"pause_id": pause_id, "cause": cause}
        record(tx, act, Event(EventKind.PAUSE_BEGUN, noted, occurred_at=since, **about))
        bump(tx, act.office_id, *_topics(subject))
        return Paused(pause_id, since)

    return once(tx, act, "begin_pause", Paused, do)


def end_pause(tx: Connection, act: Act, subject: Subject, *, at: datetime | None = None) -> Resumed | NotAllowed:
    """Let the clocks go on; deadlines are put off by what the pause took. `at` (aware) may lie back."""

    def do() -> Resumed | NotAllowed:
        about = _locked(tx, subject)
        held = _open(tx, subject)
        if held is None:
            return NotAllowed("running")
        until = max(min(at or act.now, act.now), held.began_at)
        record(tx, act, Event(EventKind.PAUSE_ENDED, {"pause_id": held.id}, occurred_at=until, **about))
        bump(tx, act.office_id, *_topics(subject))
        return Resumed(held.id, int((until - held.began_at).total_seconds()))

    return once(tx, act, "end_pause", Resumed, do)


def pauses(tx: Connection, subject: Subject) -> tuple[PauseView, ...]:
    """Return the subject's pauses, oldest first."""
    rows = tx.execute(select(pause).where(_of(subject)).order_by(pause.c.began_at, pause.c.id))
    return tuple(PauseView(row.id, PauseCause(row.cause), row.began_at, row.ended_at, row.staff_id) for row in rows)


def open_pause(tx: Connection, subject: Subject) -> PauseView | None:
    """Return the pause that lasts, None when the work goes on."""
    return next((one for one in pauses(tx, subject) if one.ended_at is None), None)


def _topics(subject: Subject) -> tuple[Topic, ...]:
    """A visit without a case is perhaps one of the bidding room."""
    return (Topic.CASES,) if subject.case_id is not None else (Topic.BIDDING, Topic.CASES)


def _open(tx: Connection, subject: Subject) -> Row[Any] | None:
    return tx.execute(select(pause).where(_of(subject), pause.c.ended_at.is_(None))).first()


def _of(subject: Subject) -> ColumnElement[bool]:
    if subject.case_id is None:
        return and_(pause.c.visit_id == subject.visit_id, pause.c.case_id.is_(None))
    return pause.c.case_id == subject.case_id


def _locked(tx: Connection, subject: Subject) -> dict[str, Any]:
    """Lock the subject and return what its events are about."""
    if subject.case_id is not None:
        wanted = select(case_file.c.visit_id, case_file.c.procedure_version_id).where(case_file.c.id == subject.case_id)
        row = tx.execute(wanted.with_for_update(key_share=True)).one()
        return {"case_id": subject.case_id, "visit_id": row.visit_id, "procedure_version_id": row.procedure_version_id}
    of_visit = select(visit.c.procedure_version_id).where(visit.c.id == subject.visit_id)
    version_id = tx.execute(of_visit.with_for_update(key_share=True)).scalar_one()
    return {"case_id": None, "visit_id": subject.visit_id, "procedure_version_id": version_id}
