"""Reservations of a seat as screens read them, and which of them hold their seat at an instant."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, exists, select

from loket_shared.db.schema import bidding_session, seat, seat_reservation, seat_reservation_slot, visit
from loket_shared.domain.bidding import ReservationState, SeatKind
from loket_shared.services.settings import read_settings

HOLDS_BEFORE = timedelta(minutes=15)
"""So long before its time a reserved seat is given to nobody else."""


@dataclass(frozen=True, slots=True)
class ReservationView:
    """A reservation without its person: rivals may stand beside the screen. Instants are aware UTC."""

    id: UUID
    code: str
    seat_id: UUID
    seat_kind: SeatKind
    seat_number: int
    from_at: datetime
    to_at: datetime
    state: ReservationState
    visit_id: UUID | None
    by_staff: bool
    version: int


@dataclass(frozen=True, slots=True)
class Hold:
    """A reservation that keeps its seat from everybody but its own visit; `visit_id` is None until its provider came."""

    reservation_id: UUID
    seat_id: UUID
    visit_id: UUID | None
    from_at: datetime
    to_at: datetime


@dataclass(frozen=True, slots=True)
class SeatDay:
    """A seat and its reservations of one day, by their time; `usable` is False while it is broken."""

    seat_id: UUID
    kind: SeatKind
    number: int
    usable: bool
    reservations: tuple[ReservationView, ...]


def of_day(tx: Connection, office_id: UUID, day: date) -> tuple[SeatDay, ...]:
    """Return the office's seats, each with the reservations of a business date that were not cancelled."""
    seats = select(seat).where(seat.c.office_id == office_id, seat.c.active).order_by(seat.c.kind.desc(), seat.c.number)
    kept = _views().where(
        seat_reservation.c.office_id == office_id,
        seat_reservation.c.business_date == day,
        seat_reservation.c.state != ReservationState.CANCELLED,
    )
    found: dict[UUID, list[ReservationView]] = {}
    for row in tx.execute(kept.order_by(seat_reservation.c.from_at, seat_reservation.c.id)):
        found.setdefault(row.seat_id, []).append(view_of(row))
    return tuple(
        SeatDay(one.id, SeatKind(one.kind), one.number, one.broken_since is None, tuple(found.get(one.id, ())))
        for one in tx.execute(seats)
    )


def by_code(tx: Connection, office_id: UUID, typed: str) -> ReservationView | None:
    """Return the reservation that bears a code, however it is typed: small letters, spaces and dashes do not matter."""
    code = plain_code(typed)
    if not code:
        return None
    row = tx.execute(_views().where(seat_reservation.c.office_id == office_id, seat_reservation.c.code == code)).first()
    return view_of(row) if row is not None else None


def of_visit(tx: Connection, visit_id: UUID) -> ReservationView | None:
    """Return the reservation with which a provider came, None where he had none."""
    row = tx.execute(_views().where(seat_reservation.c.visit_id == visit_id)).first()
    return view_of(row) if row is not None else None


def reservation(tx: Connection, reservation_id: UUID) -> ReservationView:
    """Return one reservation as it stands now."""
    return view_of(tx.execute(_views().where(seat_reservation.c.id == reservation_id)).one())


def has_seats(tx: Connection, office_id: UUID) -> bool:
    """Tell whether the office has a bidding room with seats at all."""
    return (
        tx.execute(select(seat.c.id).where(seat.c.office_id == office_id, seat.c.active).limit(1)).first() is not None
    )


def is_reserved(tx: Connection, office_id: UUID, day: date) -> bool:
    """Tell whether somebody is still expected on a business date."""
    expected = (
        seat_reservation.c.office_id == office_id,
        seat_reservation.c.business_date == day,
        seat_reservation.c.state == ReservationState.HELD,
    )
    return tx.execute(select(seat_reservation.c.id).where(*expected).limit(1)).first() is not None


def overdue(tx: Connection, office_id: UUID, now: datetime) -> bool:
    """Tell whether somebody has not come for his seat within the office's grace; see reservations.no_shows."""
    late = (
        seat_reservation.c.office_id == office_id,
        seat_reservation.c.state == ReservationState.HELD,
        seat_reservation.c.from_at <= now - grace_of(tx, office_id),
    )
    return tx.execute(select(seat_reservation.c.id).where(*late).limit(1)).first() is not None


def grace_of(tx: Connection, office_id: UUID) -> timedelta:
    """Return how long a reserved seat waits for its provider."""
    return timedelta(minutes=read_settings(tx, office_id).reservation_grace_minutes)


def holds(tx: Connection, office_id: UUID, now: datetime) -> tuple[Hold, ...]:
    """Return which reservations keep their seat at `now` (aware UTC): from a quarter of an hour before to their end.

    One whose provider is overdue by the office's grace holds nothing any more, also before it is swept up as a no-show;
    nor does one whose visit has its session, or is over.
    """
    table = seat_reservation
    grace = grace_of(tx, office_id)
    has_session = exists().where(bidding_session.c.visit_id == table.c.visit_id)
    query = (
        select(table.c.id, table.c.seat_id, table.c.visit_id, table.c.from_at, table.c.to_at, table.c.state)
        .select_from(table.outerjoin(visit, visit.c.id == table.c.visit_id))
        .where(
            table.c.office_id == office_id,
            table.c.state.in_((ReservationState.HELD, ReservationState.ARRIVED)),
            table.c.from_at <= now + HOLDS_BEFORE,
            table.c.to_at > now,
            visit.c.ended_as.is_(None),
            ~has_session,
        )
        .order_by(table.c.from_at, table.c.id)
    )
    return tuple(
        Hold(row.id, row.seat_id, row.visit_id, row.from_at, row.to_at)
        for row in tx.execute(query)
        if row.state == ReservationState.ARRIVED or now < row.from_at + grace
    )


def free_seats(tx: Connection, office_id: UUID, from_at: datetime, to_at: datetime) -> tuple[UUID, ...]:
    """Return the usable seats with no reservation between two instants, PCs first, by number."""
    taken = select(seat_reservation_slot.c.seat_id).where(
        seat_reservation_slot.c.slot_at >= from_at, seat_reservation_slot.c.slot_at < to_at
    )
    query = select(seat.c.id).where(
        seat.c.office_id == office_id, seat.c.active, seat.c.broken_since.is_(None), seat.c.id.not_in(taken)
    )
    return tuple(tx.execute(query.order_by(seat.c.kind.desc(), seat.c.number)).scalars())


def plain_code(typed: str) -> str:
    """Return a code as it is stored, at most as long as one can be."""
    return "".join(sign for sign in typed.upper() if sign.isascii() and sign.isalnum())[:12]


def view_of(row: Row[Any]) -> ReservationView:
    """Return a row of `_views` as screens read it."""
    return ReservationView(
        row.id, row.code, row.seat_id, SeatKind(row.kind), row.number, row.from_at, row.to_at,
        ReservationState(row.state), row.visit_id, row.staff_id is not None, row.version,
    )  # fmt: skip


def _views() -> Select[Any]:
    joined = seat_reservation.join(seat, seat.c.id == seat_reservation.c.seat_id)
    return select(seat_reservation, seat.c.kind, seat.c.number).select_from(joined)
