"""The queue as staff see it: in the order in which the rule would call it now, each with its reason."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import (
    bidding_intake,
    case_file,
    case_identity,
    service,
    ticket,
    ticket_case,
    visit_identity,
)
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.queue import Reason, order
from loket_shared.services import turns
from loket_shared.services.catalogue import seat_services
from loket_shared.services.settings import read_settings


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A waiting ticket; `position` counts from 1 within its service, `reason` is why it stands there.

    Of the bidding room, where rivals sit side by side, name and company are empty: the number and `closes_at`, when its
    tender closes (aware UTC), are all that a list tells.
    """

    ticket_id: UUID
    visit_id: UUID
    case_id: UUID | None
    label: str
    service_id: UUID
    service_name_id: str
    service_name_en: str
    waiting_since: datetime
    priority: bool
    skips: int
    name: str
    organisation: str
    form_label: str | None
    position: int
    reason: Reason
    closes_at: datetime | None = None


def queue(
    tx: Connection,
    office_id: UUID,
    today: date,
    service_ids: tuple[UUID, ...] | None = None,
    *,
    now: datetime | None = None,
) -> tuple[QueueRow, ...]:
    """Return who waits today, service by service; `service_ids` restricts it to what one desk calls, in that order.

    `now` (aware) lets near deadlines count, as they do for a call.
    """
    settings, room = read_settings(tx, office_id), seat_services(tx, office_id)
    near = settings.near(now) if now is not None else None
    rows = {row.id: row for row in _rows(tx, office_id, today)}
    wanted = service_ids if service_ids is not None else _services(tx, office_id)
    shown: list[QueueRow] = []
    for service_id in wanted:
        rivals = service_id in room
        waiting = turns.waiting(tx, service_id, today, near if rivals else None)
        choices = order(waiting, turns.history(tx, service_id, today), settings.rule)
        shown += (
            _view(rows[c.ticket.ticket_id], n, c.reason, rivals=rivals)
            for n, c in enumerate(choices, 1)
            if c.ticket.ticket_id in rows
        )
    return tuple(shown)


def _services(tx: Connection, office_id: UUID) -> tuple[UUID, ...]:
    query = select(service.c.id).where(service.c.office_id == office_id).order_by(service.c.position)
    return tuple(tx.execute(query).scalars())


def _rows(tx: Connection, office_id: UUID, today: date) -> list[Row[Any]]:
    columns = (
        ticket.c.id, ticket.c.visit_id, ticket.c.service_id, ticket.c.series, ticket.c.number, ticket.c.issued_at, ticket.c.priority,
        ticket.c.skips, service.c.name_id, service.c.name_en, visit_identity.c.name, visit_identity.c.organisation,
        ticket_case.c.case_id, case_file.c.form_label, case_identity.c.name.label("case_name"),
        case_identity.c.organisation.label("case_organisation"), case_file.c.visit_id.label("case_visit_id"),
        bidding_intake.c.closes_at,
    )  # fmt: skip
    joined = (
        ticket.join(service, service.c.id == ticket.c.service_id)
        .outerjoin(visit_identity, visit_identity.c.visit_id == ticket.c.visit_id)
        .outerjoin(bidding_intake, bidding_intake.c.visit_id == ticket.c.visit_id)
        .outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
        .outerjoin(case_file, case_file.c.id == ticket_case.c.case_id)
        .outerjoin(case_identity, case_identity.c.case_id == ticket_case.c.case_id)
    )
    at = (ticket.c.office_id == office_id, ticket.c.business_date == today, ticket.c.state == "waiting")
    return list(tx.execute(select(*columns).select_from(joined).where(*at)))


def _view(row: Row[Any], position: int, reason: Reason, *, rivals: bool) -> QueueRow:
    corrected = row.case_visit_id == row.visit_id  # who comes back may be another person than the case's form names
    name, organisation = (row.case_name, row.case_organisation) if corrected else (None, None)
    return QueueRow(
        ticket_id=row.id,
        visit_id=row.visit_id,
        case_id=row.case_id,
        label=ticket_label(row.series, row.number),
        service_id=row.service_id,
        service_name_id=row.name_id,
        service_name_en=row.name_en,
        waiting_since=row.issued_at,
        priority=row.priority,
        skips=row.skips,
        name="" if rivals else name or row.name or "",
        organisation="" if rivals else organisation or row.organisation or "",
        form_label=row.form_label,
        position=position,
        reason=reason,
        closes_at=row.closes_at,
    )
