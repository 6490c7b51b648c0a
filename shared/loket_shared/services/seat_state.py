"""Which seats of the bidding room are free now, and how many providers may be called for them: read before a call and a session."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, select

from loket_shared.db.schema import bidding_session, seat, seat_taking, service, ticket, visit
from loket_shared.domain.bidding import SeatState
from loket_shared.services.catalogue import FOLLOWED, USES_SEATS, seat_services
from loket_shared.services.reservation_reading import Hold, holds


@dataclass(frozen=True, slots=True)
class FreeSeats:
    """The seats that somebody may sit at now; `reserved` are those kept for a visit that is here, `active` counts all in use."""

    active: int
    free: tuple[UUID, ...]
    reserved: Mapping[UUID, UUID]


@dataclass(frozen=True, slots=True)
class Places:
    """For how many more providers there is a seat: `left` for anybody, one each for the visits in `kept`.

    `limited` is False in an office without seats, where nobody waits for one.
    """

    limited: bool
    left: int
    kept: frozenset[UUID]


def lock_room(tx: Connection, office_id: UUID) -> tuple[UUID, ...]:
    """Lock the services of the bidding room in the order of their ids, so that seats are given to one at a time."""
    wanted = seat_services(tx, office_id)
    lock = select(service.c.id).where(service.c.id.in_(wanted)).order_by(service.c.id).with_for_update(key_share=True)
    return tuple(tx.execute(lock).scalars()) if wanted else ()


def lock_room_for(
    tx: Connection, office_id: UUID, *, ticket_id: UUID | None = None, visit_id: UUID | None = None
) -> tuple[UUID, ...]:
    """Lock the room if this number, or this visit, is of one of its services; without it nobody else's act waits for the room.

    Must come before any other service is locked: services are always locked in the order of their ids.
    """
    of_it, at = (_TICKET_OF_ROOM, ticket_id) if ticket_id is not None else (_VISIT_OF_ROOM, visit_id)
    return lock_room(tx, office_id) if tx.execute(of_it, {"wanted": at}).scalar() else ()


@dataclass(frozen=True, slots=True)
class SeatNow:
    """A seat's row, with who sits there, and the reservation that keeps it from others at this moment."""

    row: Row[Any]
    hold: Hold | None

    @property
    def state(self) -> SeatState:
        """Return the seat's state: out of order goes before everything, also while somebody still sits there."""
        if self.row.broken_since is not None:
            return SeatState.BROKEN
        if self.row.taking_id is not None:
            return SeatState.OCCUPIED if self.row.left_at is None else SeatState.CLEANING
        return SeatState.FREE if self.hold is None else SeatState.RESERVED


def seats_now(tx: Connection, office_id: UUID, now: datetime) -> tuple[SeatNow, ...]:
    """Return the active seats by kind and number as they stand at `now` (aware UTC)."""
    kept = {one.seat_id: one for one in holds(tx, office_id, now)}
    return tuple(SeatNow(row, kept.get(row.id)) for row in tx.execute(_SEATS.where(seat.c.office_id == office_id)))


def seat_now(tx: Connection, office_id: UUID, seat_id: UUID, now: datetime) -> SeatNow | None:
    """Return one seat, its row locked; None where it is gone or not in use."""
    tx.execute(select(seat.c.id).where(seat.c.id == seat_id).with_for_update(key_share=True))
    row = tx.execute(_SEATS.where(seat.c.id == seat_id)).first()
    hold = next((one for one in holds(tx, office_id, now) if one.seat_id == seat_id), None)
    return None if row is None else SeatNow(row, hold)


def free_seats(tx: Connection, office_id: UUID, now: datetime) -> FreeSeats:
    """Return which seats are free at `now` (aware UTC)."""
    every = seats_now(tx, office_id, now)
    kept = (one.hold for one in every if one.state is SeatState.RESERVED)
    return FreeSeats(
        active=len(every),
        free=tuple(one.row.id for one in every if one.state is SeatState.FREE),
        reserved={hold.visit_id: hold.seat_id for hold in kept if hold is not None and hold.visit_id is not None},
    )


def places(tx: Connection, office_id: UUID, now: datetime) -> Places:
    """Return for how many providers there still is a seat at `now`: free seats without those whose provider is on the way.

    Who is called, or present without a session yet, is on the way to a seat.
    """
    seats = free_seats(tx, office_id, now)
    if not seats.active:
        return Places(limited=False, left=0, kept=frozenset())
    coming = set(tx.execute(_COMING, {"wanted": list(seat_services(tx, office_id))}).scalars())
    kept = seats.reserved.keys() - coming
    left = len(seats.free) - len(coming - seats.reserved.keys())
    return Places(limited=True, left=max(left, 0), kept=frozenset(kept))


_SEATS: Select[Any] = (
    select(
        seat,
        seat_taking.c.id.label("taking_id"),
        seat_taking.c.session_id,
        seat_taking.c.taken_at,
        seat_taking.c.left_at,
    )
    .select_from(seat.outerjoin(seat_taking, (seat_taking.c.seat_id == seat.c.id) & seat_taking.c.cleaned_at.is_(None)))
    .where(seat.c.active)
    .order_by(seat.c.kind.desc(), seat.c.number)
)
_COMING = (
    select(ticket.c.visit_id)
    .select_from(ticket.outerjoin(bidding_session, bidding_session.c.ticket_id == ticket.c.id))
    .where(ticket.c.service_id.in_(bindparam("wanted", expanding=True)), ticket.c.state.in_(("calling", "serving")))
    .where(bidding_session.c.id.is_(None))
)
_VISIT_OF_ROOM = (
    select(USES_SEATS)
    .select_from(FOLLOWED.join(visit, visit.c.service_id == service.c.id))
    .where(visit.c.id == bindparam("wanted"))
)
_TICKET_OF_ROOM = (
    select(USES_SEATS)
    .select_from(FOLLOWED.join(ticket, ticket.c.service_id == service.c.id))
    .where(ticket.c.id == bindparam("wanted"))
)
