"""Reads what the front office shows; runs on the worker."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from loket_shared.domain.queue import Reason
from loket_shared.qt.texts import Language
from loket_shared.services.catalogue import ServiceView
from loket_shared.services.front_office import UnfinishedVisit, unfinished
from loket_shared.services.printers import printers
from loket_shared.services.prints import JobState, open_jobs
from loket_shared.services.queue_view import QueueRow, queue
from loket_shared.services.reservation_reading import has_seats
from sqlalchemy import Connection

from loket_operator.front_office.state import OpenVisit, WaitingTicket


@dataclass(frozen=True, slots=True)
class FrontPicture:
    """Both lists and the printers, in one consistent picture."""

    visits: tuple[OpenVisit, ...]
    tickets: tuple[WaitingTicket, ...]
    printers: tuple[tuple[UUID, str], ...]
    seats: bool


def read_front(
    tx: Connection, office_id: UUID, today: date, language: Language, services: tuple[ServiceView, ...], now: datetime
) -> FrontPicture:
    """Read today's visits without a number, the numbers that wait at `now` (aware), and where tickets can be printed."""
    names = {one.id: service_name(one, language) for one in services}
    troubles = {job.ticket_id: job.state for job in open_jobs(tx, office_id, today, now)}
    return FrontPicture(
        visits=tuple(_visit(one, names) for one in unfinished(tx, office_id, today)),
        tickets=tuple(_ticket(row, troubles, language) for row in queue(tx, office_id, today, now=now)),
        printers=tuple((one.id, one.name) for one in printers(tx, office_id)),
        seats=has_seats(tx, office_id),
    )


def service_name(service: ServiceView, language: Language) -> str:
    """Return a service's name in the console's language."""
    return service.name_en if language == "en" else service.name_id


def _visit(one: UnfinishedVisit, names: dict[UUID, str]) -> OpenVisit:
    return OpenVisit(
        visit_id=one.visit_id,
        guest_number=one.guest_number,
        service_id=one.service_id,
        service=names.get(one.service_id, one.service_name_id),
        uses_form=one.uses_form,
        arrived_at=one.arrived_at,
        abandoned=one.abandoned,
        priority_asked=one.priority_asked,
        identity=one.identity,
        problem=one.problem,
        missing=one.missing,
        uses_queue=one.uses_queue,
        guest_book=one.guest_book,
        form_label=one.form_label,
    )


def _ticket(row: QueueRow, troubles: dict[UUID, JobState], language: Language) -> WaitingTicket:
    return WaitingTicket(
        ticket_id=row.ticket_id,
        label=row.label,
        who=" — ".join(part for part in (row.name, row.organisation) if part),
        service=row.service_name_en if language == "en" else row.service_name_id,
        waiting_since=row.waiting_since,
        priority=row.priority,
        skips=row.skips,
        returning=row.reason in {Reason.RETURNED, Reason.ONLY_SKIPPED},
        paper=troubles.get(row.ticket_id),
    )
