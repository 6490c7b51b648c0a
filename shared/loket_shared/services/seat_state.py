"""Which seats of the bidding room are free now, and how many providers may be called for them: read before a call and a session."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, and_, bindparam, select

from loket_shared.db.schema import (
    bidding_session,
    seat,
    seat_reservation,
    seat_reservation_slot,
    seat_taking,
    service,
    ticket,
)
from loket_shared.domain.bidding import SLOT, ReservationState, SeatState
from loket_shared.services.catalogue import seat_services

HELD = (str(ReservationState.HELD), str(ReservationState.ARRIVED))


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

    def has_for(self, visit_id: UUID) -> bool:
        """Tell whether this visit's provider would find a seat."""
        return not self.limited or self.left > 0 or visit_id in self.kept


def lock_room(tx: Connection, office_id: UUID) -> tuple[UUID, ...]:
    """Lock the services of the bidding room in the order of their ids, so that seats are given to one at a time."""
    wanted = seat_services(tx, office_id)
    lock = select(service.c.id).where(service.c.id.in_(wanted)).order_by(service.c.id).with_for_update(key_share=True)
    return tuple(tx.execute(lock).scalars()) if wanted else ()


def seat_rows(tx: Connection, office_id: UUID, now: datetime) -> list[Row[Any]]:
    """Return the active seats by kind and number, each with who sits there and who reserved it at `now` (aware UTC)."""
    return list(tx.execute(_SEATS.where(seat.c.office_id == office_id), {"slot": quarter(now)}))


def seat_row(tx: Connection, seat_id: UUID, now: datetime) -> Row[Any] | None:
    """Return one seat as `seat_rows` does, its row locked; None where it is gone or not in use."""
    tx.execute(select(seat.c.id).where(seat.c.id == seat_id).with_for_update(key_share=True))
    return tx.execute(_SEATS.where(seat.c.id == seat_id), {"slot": quarter(now)}).first()


def quarter(now: datetime) -> datetime:
    """Return the beginning of the quarter of an hour in which an aware instant lies."""
    return now - timedelta(
        minutes=now.minute % (SLOT // timedelta(minutes=1)), seconds=now.second, microseconds=now.microsecond
    )


def state_of(row: Row[Any]) -> SeatState:
    """Return the state of a seat's row: out of order goes before everything, also while somebody still sits there."""
    if row.broken_since is not None:
        return SeatState.BROKEN
    if row.taking_id is not None:
        return SeatState.OCCUPIED if row.left_at is None else SeatState.CLEANING
    return SeatState.FREE if row.reservation_id is None else SeatState.RESERVED


def free_seats(tx: Connection, office_id: UUID, now: datetime) -> FreeSeats:
    """Return which seats are free at `now` (aware UTC)."""
    rows = seat_rows(tx, office_id, now)
    open_ones = [row for row in rows if state_of(row) in {SeatState.FREE, SeatState.RESERVED}]
    return FreeSeats(
        active=len(rows),
        free=tuple(row.id for row in open_ones if row.reservation_id is None),
        reserved={row.reserved_by: row.id for row in open_ones if row.reserved_by is not None},
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
        seat_reservation.c.id.label("reservation_id"),
        seat_reservation.c.visit_id.label("reserved_by"),
    )
    .select_from(
        seat.outerjoin(seat_taking, and_(seat_taking.c.seat_id == seat.c.id, seat_taking.c.cleaned_at.is_(None)))
        .outerjoin(
            seat_reservation_slot,
            and_(seat_reservation_slot.c.seat_id == seat.c.id, seat_reservation_slot.c.slot_at == bindparam("slot")),
        )
        .outerjoin(
            seat_reservation,
            and_(seat_reservation.c.id == seat_reservation_slot.c.reservation_id, seat_reservation.c.state.in_(HELD)),
        )
    )
    .where(seat.c.active)
    .order_by(seat.c.kind.desc(), seat.c.number)
)
_COMING = (
    select(ticket.c.visit_id)
    .select_from(ticket.outerjoin(bidding_session, bidding_session.c.ticket_id == ticket.c.id))
    .where(ticket.c.service_id.in_(bindparam("wanted", expanding=True)), ticket.c.state.in_(("calling", "serving")))
    .where(bidding_session.c.id.is_(None))
)
