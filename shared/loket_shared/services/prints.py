"""Print jobs of tickets: committed first, then printed; never printed twice unasked (design: queued → sending → …)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select, update

from loket_shared.db.schema import case_file, print_job, service, ticket, ticket_case, ticket_reference, visit
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.printers import set_problem
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import code


class JobState(StrEnum):
    """Where a print job stands; unknown means that paper may or may not have come out: a person decides."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    UNKNOWN = "unknown"
    FAILED = "failed"
    EXPIRED = "expired"


NOT_SURELY_PRINTED = frozenset({JobState.FAILED, JobState.UNKNOWN, JobState.EXPIRED})


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What the printer's worker needs to draw the ticket, in the visitor's language; `fence` goes back with the outcome."""

    job_id: UUID
    fence: int
    ticket_id: UUID
    label: str
    priority: bool
    service_name_id: str
    service_name_en: str
    form_label: str | None
    reference: str
    issued_at: datetime
    reprint: bool
    language: str


@dataclass(frozen=True, slots=True)
class _Begun:
    """What is kept of a begun job; the rest is read again."""

    job_id: UUID
    fence: int


@dataclass(frozen=True, slots=True)
class _Ended:
    """Whether the outcome was taken."""

    kept: bool


@dataclass(frozen=True, slots=True)
class _Settled:
    """How many jobs changed."""

    changed: int


@dataclass(frozen=True, slots=True)
class OpenJob:
    """A ticket whose paper did not surely come out, for the staff's list."""

    job_id: UUID
    ticket_id: UUID
    label: str
    state: JobState
    problem: str | None
    since: datetime


def begin_job(tx: Connection, act: Act, job_id: UUID) -> PrintJob | None:
    """Mark a queued job as sending, before any byte leaves; None when it is no longer queued or has expired."""
    return _begun(tx, act, once(tx, act, "begin_job", _Begun, lambda: _begin(tx, act, job_id)))


def _begin(tx: Connection, act: Act, job_id: UUID) -> _Begun | None:
    row = tx.execute(_jobs().where(print_job.c.id == job_id, print_job.c.state == "queued")).first()
    if row is None:
        return None
    if row.expires_at <= act.now:
        _end(tx, act, job_id, row.fence, JobState.EXPIRED)
        return None
    fence = row.fence + 1
    at = (print_job.c.id == job_id, print_job.c.state == "queued", print_job.c.fence == row.fence)
    if tx.execute(update(print_job).where(*at).values(state="sending", fence=fence, sending_at=act.now)).rowcount == 0:
        return None
    return _Begun(job_id, fence)


def _begun(tx: Connection, act: Act, begun: _Begun | None) -> PrintJob | None:
    """Return a begun job, unless its beginning is asked for again so late that it was settled, or that it has expired unsent."""
    if begun is None:
        return None
    row = tx.execute(_jobs().where(print_job.c.id == begun.job_id)).one()
    if (row.state, row.fence) != ("sending", begun.fence):
        return None
    if row.expires_at <= act.now:
        _end(tx, act, begun.job_id, begun.fence, JobState.EXPIRED)
        return None
    return _job(row, begun.fence)


def next_job(tx: Connection, act: Act, printer_id: UUID) -> PrintJob | None:
    """Begin the oldest queued job of a printer, a reprint asked for at a desk for example; None when nothing is queued."""
    at = (print_job.c.printer_id == printer_id, print_job.c.state == "queued")
    query = (
        select(print_job.c.id)
        .where(*at)
        .order_by(print_job.c.queued_at)
        .with_for_update(key_share=True, skip_locked=True)
    )

    def do() -> _Begun | None:
        begun = (_begin(tx, act, job_id) for job_id in tx.execute(query).scalars().all())
        return next((one for one in begun if one is not None), None)

    return _begun(tx, act, once(tx, act, "next_job", _Begun, do))


def end_job(tx: Connection, act: Act, job_id: UUID, fence: int, state: JobState, problem: str | None = None) -> bool:
    """Keep how a job ended; an outcome with an old fence is refused. A printer's problem wakes the staff's screens."""
    return once(tx, act, "end_job", _Ended, lambda: _Ended(_end(tx, act, job_id, fence, state, problem))).kept


def _end(tx: Connection, act: Act, job_id: UUID, fence: int, state: JobState, problem: str | None = None) -> bool:
    problem = code(problem) if problem else None
    row = tx.execute(select(print_job.c.ticket_id, print_job.c.printer_id).where(print_job.c.id == job_id)).one()
    at = (print_job.c.id == job_id, print_job.c.fence == fence, print_job.c.state.in_(("queued", "sending")))
    if (
        tx.execute(update(print_job).where(*at).values(state=str(state), problem=problem, ended_at=act.now)).rowcount
        == 0
    ):
        return False
    record(
        tx,
        act,
        Event(
            EventKind.TICKET_PRINTED, {"job_id": job_id, "state": state, "problem": problem}, ticket_id=row.ticket_id
        ),
    )
    if state is not JobState.EXPIRED:
        set_problem(tx, act, row.printer_id, problem)
    if state is not JobState.PRINTED:
        bump(tx, act.office_id, Topic.DEVICES)
    return True


def settle_jobs(tx: Connection, act: Act, printer_id: UUID) -> int:
    """After a crash: jobs that were being sent become unknown, stale queued ones expire; returns how many changed.

    Nothing is sent again by itself: a job in `sending` may have reached the paper.
    """
    at = (print_job.c.printer_id == printer_id, print_job.c.state.in_(("queued", "sending")))

    def do() -> _Settled:
        changed = 0
        for row in tx.execute(select(print_job).where(*at).order_by(print_job.c.queued_at)).all():
            if row.state == "sending":
                changed += _end(tx, act, row.id, row.fence, JobState.UNKNOWN, "interrupted")
            elif row.expires_at <= act.now:
                changed += _end(tx, act, row.id, row.fence, JobState.EXPIRED)
        return _Settled(changed)

    return once(tx, act, "settle_jobs", _Settled, do).changed


def job_state(tx: Connection, job_id: UUID) -> tuple[JobState, str | None]:
    """Return a job's state and the printer's problem code, if any."""
    row = tx.execute(select(print_job.c.state, print_job.c.problem).where(print_job.c.id == job_id)).one()
    return JobState(row.state), row.problem


def open_jobs(tx: Connection, office_id: UUID, today: object, now: datetime) -> tuple[OpenJob, ...]:
    """Return today's tickets whose newest job failed, expired or has an unknown end, while the ticket still waits.

    What a kiosk left behind that never came back counts as well once it has expired by `now` (aware): what was queued did not
    come out, of what was being sent nobody knows.
    """
    columns = (
        print_job.c.id,
        print_job.c.ticket_id,
        ticket.c.series,
        ticket.c.number,
        print_job.c.state,
        print_job.c.problem,
        print_job.c.expires_at,
    )
    query = select(*columns, print_job.c.queued_at).select_from(print_job.join(ticket))
    at = (ticket.c.office_id == office_id, ticket.c.business_date == today, ticket.c.state == "waiting")
    newest = {row.ticket_id: row for row in tx.execute(query.where(*at).order_by(print_job.c.queued_at))}
    return tuple(
        OpenJob(r.id, r.ticket_id, ticket_label(r.series, r.number), state, r.problem, r.queued_at)
        for r in sorted(newest.values(), key=lambda row: row.queued_at)
        if (state := _left(JobState(r.state), expired=r.expires_at <= now)) in NOT_SURELY_PRINTED
    )


def _left(state: JobState, *, expired: bool) -> JobState:
    """Return what a job's state comes to when nobody works on it any more."""
    left = {JobState.QUEUED: JobState.EXPIRED, JobState.SENDING: JobState.UNKNOWN}
    return left.get(state, state) if expired else state


def _jobs() -> Select[Any]:
    columns = (
        print_job, ticket.c.series, ticket.c.number, ticket.c.priority, ticket.c.issued_at, service.c.name_id, service.c.name_en,
        case_file.c.form_label, ticket_reference.c.value.label("reference"), visit.c.language,
    )  # fmt: skip
    joined = (
        print_job.join(ticket, ticket.c.id == print_job.c.ticket_id)
        .join(visit, visit.c.id == ticket.c.visit_id)
        .join(ticket_reference, ticket_reference.c.ticket_id == ticket.c.id)
        .join(service, service.c.id == ticket.c.service_id)
        .outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
        .outerjoin(case_file, case_file.c.id == ticket_case.c.case_id)
    )
    return select(*columns).select_from(joined)


def _job(row: Row[Any], fence: int) -> PrintJob:
    return PrintJob(
        job_id=row.id,
        fence=fence,
        ticket_id=row.ticket_id,
        label=ticket_label(row.series, row.number),
        priority=row.priority,
        service_name_id=row.name_id,
        service_name_en=row.name_en,
        form_label=row.form_label,
        reference=row.reference,
        issued_at=row.issued_at,
        reprint=row.reprint_of is not None,
        language=row.language,
    )
