"""A visitor is passed to another service: the number stays, the place follows from when it was given (K5 to K3)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update

from loket_shared.db.schema import service, ticket
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.states import TicketState
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import SESSION, open_session
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.catalogue import seat_services
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said
from loket_shared.services.ticket_rows import locked_ticket
from loket_shared.services.turn_cases import cases_of, of_each


@dataclass(frozen=True, slots=True)
class Transferred:
    """The ticket waits for the other service under its own number; `ahead` counts who is called before it there."""

    ticket_id: UUID
    label: str
    service_id: UUID
    ahead: int


@dataclass(frozen=True, slots=True)
class NoSuchService:
    """The other service is the same one, switched off, or calls nobody."""


def transfer(
    tx: Connection, act: Act, ticket_id: UUID, service_id: UUID, reason: str
) -> Transferred | NoSuchService | ReasonNeeded | NotAllowed:
    """Pass a called or served visitor to another service, with a reason; series, number and cases stay.

    In the other queue the ticket stands beside those who took their numbers when its visitor did: nobody waits twice.
    """
    why = said(reason)

    def do() -> Transferred | NoSuchService | ReasonNeeded | NotAllowed:
        room = seat_services(tx, act.office_id)
        _lock_both(tx, ticket_id, service_id, room)
        row = locked_ticket(tx, ticket_id)
        if row.state not in {TicketState.CALLING, TicketState.SERVING}:
            return NotAllowed(row.state)
        if open_session(tx, ticket_id) is not None:
            return NotAllowed(SESSION)
        if not why:
            return ReasonNeeded(row.calls)
        target = (service.c.id == service_id, service.c.office_id == act.office_id, service.c.active)
        if service_id == row.service_id or tx.execute(select(service.c.id).where(*target)).first() is None:
            return NoSuchService()
        place = _place(tx, row, service_id)
        tx.execute(
            update(ticket).where(ticket.c.id == ticket_id).values(
                state="waiting", service_id=service_id, desk_id=None, staff_id=None, calls=0, skips=0, returns_at_turn=None,
                place=place, present_at=None, end_reason=why, version=row.version + 1,
            )
        )  # fmt: skip
        noted = {"desk_id": row.desk_id, "from_service_id": row.service_id, "service_id": service_id}
        whoms = of_each(row, cases_of(tx, row))
        record(tx, act, *(Event(EventKind.TICKET_TRANSFERRED, noted, **whom) for whom in whoms))
        if {row.service_id, service_id} & set(room):
            note_ready(tx, act, room)
            bump(tx, act.office_id, Topic.BIDDING)
        bump(tx, act.office_id, Topic.CALLS, Topic.QUEUE)
        return Transferred(
            ticket_id, ticket_label(row.series, row.number), service_id, _ahead(tx, row, service_id, place)
        )

    return once(tx, act, "transfer", Transferred, do)


def _lock_both(tx: Connection, ticket_id: UUID, service_id: UUID, room: tuple[UUID, ...]) -> None:
    """Lock the number's service and the other one, and with them those of the bidding room, in the order of their ids."""
    own = tx.execute(select(ticket.c.service_id).where(ticket.c.id == ticket_id)).scalar_one()
    with_room = room if {own, service_id} & set(room) else ()
    both = select(service.c.id).where(service.c.id.in_([own, service_id, *with_room]))
    tx.execute(both.order_by(service.c.id).with_for_update(key_share=True))


def _place(tx: Connection, row: Row[Any], service_id: UUID) -> int:
    """Return the number behind which the ticket stands: the last one given there before it was issued."""
    there = (ticket.c.service_id == service_id, ticket.c.business_date == row.business_date)
    earlier = select(func.max(ticket.c.place)).where(*there, ticket.c.issued_at <= row.issued_at)
    return tx.execute(earlier).scalar() or 0


def _ahead(tx: Connection, row: Row[Any], service_id: UUID, place: int) -> int:
    waits = (
        ticket.c.service_id == service_id,
        ticket.c.business_date == row.business_date,
        ticket.c.state == "waiting",
    )
    same_number = (ticket.c.number == row.number) & (ticket.c.id < row.id)
    beside = (ticket.c.place == place) & ((ticket.c.number < row.number) | same_number)
    before = (ticket.c.place < place) | beside
    query = select(func.count()).select_from(ticket).where(*waits, before, ticket.c.id != row.id)
    return tx.execute(query).scalar_one()
