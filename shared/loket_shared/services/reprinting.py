"""A ticket's paper: queued with its number, and once more with a reason."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import Connection, func, insert, select

from loket_shared.db.schema import new_id, print_job
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, after, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.settings import OfficeSettings, read_settings
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class Reprinted:
    """One more print is queued."""

    print_job_id: UUID


def reprint(tx: Connection, act: Act, ticket_id: UUID, printer_id: UUID, reason: str) -> Reprinted | ReasonNeeded:
    """Queue another print of a ticket, with a reason; it bears the same number and QR."""
    why = said(reason)

    def do() -> Reprinted | ReasonNeeded:
        if not why:
            return ReasonNeeded()
        first = (
            select(print_job.c.id).where(print_job.c.ticket_id == ticket_id).order_by(print_job.c.queued_at).limit(1)
        )
        before = tx.execute(first).scalar()
        newest = tx.execute(select(func.max(print_job.c.queued_at)).where(print_job.c.ticket_id == ticket_id)).scalar()
        later = replace(act, now=after(act.now, newest))
        job_id = queue_print(
            tx, later, ticket_id, printer_id, read_settings(tx, act.office_id), reason=why, reprint_of=before
        )
        noted = {"job_id": job_id, "printer_id": printer_id}
        record(tx, act, Event(EventKind.TICKET_REPRINTED, noted, ticket_id=ticket_id))
        bump(tx, act.office_id, Topic.DEVICES)
        return Reprinted(job_id)

    return once(tx, act, "reprint", Reprinted, do)


def queue_print(
    tx: Connection,
    act: Act,
    ticket_id: UUID,
    printer_id: UUID,
    settings: OfficeSettings,
    *,
    reason: str = "",
    reprint_of: UUID | None = None,
) -> UUID:
    """Queue one print of a ticket; it expires, so that a paper change brings no flood of old tickets."""
    job_id = new_id()
    tx.execute(
        _INSERT_JOB,
        {
            "id": job_id, "office_id": act.office_id, "printer_id": printer_id, "ticket_id": ticket_id, "reprint_of": reprint_of,
            "reason": reason, "state": "queued", "fence": 0, "queued_at": act.now,
            "expires_at": act.now + timedelta(minutes=settings.ticket_expiry_minutes),
        },
    )  # fmt: skip
    return job_id


_INSERT_JOB = insert(print_job)
