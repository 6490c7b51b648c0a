"""Reserving a seat of the bidding room for a time; that two cannot share a quarter of an hour is the database's own rule."""

import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from loket_shared.db.schema import new_id, seat, seat_reservation, seat_reservation_person, seat_reservation_slot
from loket_shared.db.schema.visit import RETENTION_GUEST_BOOK
from loket_shared.domain.bidding import ReservationState, slots
from loket_shared.domain.calendar import Calendar, local, open_intervals
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.calendars import read_calendar
from loket_shared.services.journal import Event, record
from loket_shared.services.people import CODE, NAME, PHONE
from loket_shared.services.reservation_outcomes import (
    AnotherDay,
    Arrived,
    NoShows,
    OutsideHours,
    Person,
    PersonMissing,
    Refused,
    Released,
    ReservationConflict,
    Reserved,
    SlotTaken,
    UnknownCode,
    Wish,
    WrongTime,
)
from loket_shared.services.reservation_reading import by_code, free_seats, grace_of, reservation
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import lock_room
from loket_shared.services.texts import said

FARTHEST = timedelta(days=30)
_SIGNS, _LENGTH = "ACDEFGHJKLMNPQRTUVWXY34679", 6  # none that looks or sounds like another


def reserve(tx: Connection, act: Act, wish: Wish) -> Reserved | Refused:
    """Keep a seat for a time, by a provider (`act.staff_id` None) or in his name.

    Both ends lie within the office's hours of one day; a break between them is kept too: who uploads may stay.
    """
    person = Person(
        said(wish.person.name, NAME), said(wish.person.organisation, NAME), said(wish.person.phone, PHONE),
        said(wish.person.tender_code, CODE),
    )  # fmt: skip

    def do() -> Reserved | Refused:
        refused = _refused(tx, act, wish) or _lacks(person)
        if refused is not None:
            return refused
        wanted = free_seats(tx, act.office_id, wish.from_at, wish.to_at) if wish.seat_id is None else (wish.seat_id,)
        if wish.seat_id is not None and not _usable(tx, act.office_id, wish.seat_id):
            return NotAllowed("seat")
        for seat_id in wanted:
            if kept := _keep(tx, act, wish, person, seat_id):
                return kept
        return _whose(tx, wish)

    return once(tx, act, "reserve", Reserved, do)


def cancel(
    tx: Connection, act: Act, reservation_id: UUID, version: int, reason: str = ""
) -> Released | ReservationConflict | NotAllowed:
    """Give a reservation up before its provider came; the seat is free for others at once."""

    def do() -> Released | ReservationConflict | NotAllowed:
        room = lock_room(tx, act.office_id)
        row = _locked(tx, reservation_id)
        if row.state != ReservationState.HELD:
            return NotAllowed(row.state)
        if row.version != version:
            return ReservationConflict(reservation(tx, reservation_id))
        _release(tx, act, row, ReservationState.CANCELLED, said(reason))
        note_ready(tx, act, room)
        return Released(reservation_id, ReservationState.CANCELLED)

    return once(tx, act, "cancel_reservation", Released, do)


def arrive(tx: Connection, act: Act, code: str, visit_id: UUID) -> Arrived | UnknownCode | AnotherDay | NotAllowed:
    """Note that the provider of a reservation is here, with his visit; he may come early, and the seat is his at its time.

    A code is used once: a second arrival, also of the same visit, is told the state.
    """

    def do() -> Arrived | UnknownCode | AnotherDay | NotAllowed:
        found = by_code(tx, act.office_id, code)
        if found is None:
            return UnknownCode()
        room = lock_room(tx, act.office_id)
        row = _locked(tx, found.id)
        if row.state != ReservationState.HELD:
            return NotAllowed(row.state)
        if row.business_date != act.today:
            return AnotherDay(row.from_at)
        values = {"state": str(ReservationState.ARRIVED), "visit_id": visit_id, "version": row.version + 1}
        tx.execute(update(seat_reservation).where(seat_reservation.c.id == row.id).values(values))
        noted = {"reservation_id": row.id, "seat_id": row.seat_id}
        record(tx, act, Event(EventKind.SEAT_ARRIVED, noted, visit_id=visit_id))
        note_ready(tx, act, room)
        bump(tx, act.office_id, Topic.BIDDING)
        return Arrived(row.id, row.seat_id, row.from_at, row.to_at)

    return once(tx, act, "arrive", Arrived, do)


def no_shows(tx: Connection, act: Act) -> NoShows:
    """Free the seats of those who have not come within the office's grace; whichever console notices first does it."""
    table, room = seat_reservation, lock_room(tx, act.office_id)
    grace = grace_of(tx, act.office_id)
    overdue = select(table).where(
        table.c.office_id == act.office_id, table.c.state == ReservationState.HELD, table.c.from_at <= act.now - grace
    )
    rows = tx.execute(overdue.order_by(table.c.id).with_for_update()).all()
    for row in rows:
        _release(tx, act, row, ReservationState.NO_SHOW, "")
    if rows:
        note_ready(tx, act, room)
    return NoShows(len(rows))


def open_person(tx: Connection, act: Act, reservation_id: UUID) -> Person:
    """Return who reserved, for whoever asks; that it was read is in the journal."""
    table = seat_reservation_person
    columns = (table.c.name, table.c.organisation, table.c.phone, table.c.tender_code)
    row = tx.execute(select(*columns).where(table.c.reservation_id == reservation_id)).one()
    record(tx, act, Event(EventKind.TENDER_OPENED, {"reservation_id": reservation_id}))
    return Person(*row)


def _refused(tx: Connection, act: Act, wish: Wish) -> OutsideHours | WrongTime | None:
    try:
        slots(wish.from_at, wish.to_at)
    except ValueError:
        return WrongTime("order")
    if wish.to_at <= act.now:
        return WrongTime("past")
    if wish.from_at > act.now + FARTHEST:
        return WrongTime("far")
    return _outside(read_calendar(tx, act.office_id), wish)


def _outside(hours: Calendar, wish: Wish) -> OutsideHours | None:
    spans = open_intervals(hours, local(hours, wish.from_at).date())
    begins = any(one.start <= wish.from_at < one.end for one in spans)
    ends = any(one.start < wish.to_at <= one.end for one in spans)
    if begins and ends:
        return None
    return OutsideHours(spans[0].start, spans[-1].end) if spans else OutsideHours(None, None)


def _lacks(person: Person) -> PersonMissing | None:
    missing = "name" if not person.name else "phone" if not person.phone else ""
    return PersonMissing(missing) if missing else None


def _usable(tx: Connection, office_id: UUID, seat_id: UUID) -> bool:
    fits = (seat.c.id == seat_id, seat.c.office_id == office_id, seat.c.active, seat.c.broken_since.is_(None))
    return tx.execute(select(seat.c.id).where(*fits)).first() is not None


def _keep(tx: Connection, act: Act, wish: Wish, person: Person, seat_id: UUID) -> Reserved | None:
    """Write the reservation with its quarters of an hour; None where another one has one of them."""
    kept = Reserved(new_id(), seat_id, _new_code(tx, act.office_id))
    day = local(read_calendar(tx, act.office_id), wish.from_at).date()
    row = {
        "id": kept.reservation_id, "office_id": act.office_id, "seat_id": seat_id, "visit_id": None, "staff_id": act.staff_id,
        "business_date": day, "from_at": wish.from_at, "to_at": wish.to_at, "made_at": act.now, "ended_at": None,
        "state": str(ReservationState.HELD), "reason": "", "code": kept.code, "version": 1,
    }  # fmt: skip
    try:
        with tx.begin_nested():
            tx.execute(insert(seat_reservation), row)
            taken = slots(wish.from_at, wish.to_at)
            slot = {"seat_id": seat_id, "reservation_id": kept.reservation_id}
            tx.execute(insert(seat_reservation_slot), [slot | {"slot_at": at} for at in taken])
    except IntegrityError:
        return None
    who = {name: getattr(person, name) for name in Person.__slots__}
    about = {"reservation_id": kept.reservation_id, "retention": RETENTION_GUEST_BOOK}
    tx.execute(insert(seat_reservation_person), about | who)
    noted = {
        "reservation_id": kept.reservation_id, "seat_id": seat_id, "from_at": wish.from_at, "to_at": wish.to_at,
    }  # fmt: skip
    record(tx, act, Event(EventKind.SEAT_RESERVED, noted))
    bump(tx, act.office_id, Topic.BIDDING)
    return kept


def _whose(tx: Connection, wish: Wish) -> SlotTaken:
    if wish.seat_id is None:
        return SlotTaken()
    table = seat_reservation
    other = select(table.c.from_at, table.c.to_at).where(
        table.c.seat_id == wish.seat_id, table.c.from_at < wish.to_at, table.c.to_at > wish.from_at,
        table.c.state.in_((ReservationState.HELD, ReservationState.ARRIVED)),
    )  # fmt: skip
    row = tx.execute(other.order_by(table.c.from_at).limit(1)).first()
    return SlotTaken(row.from_at, row.to_at) if row is not None else SlotTaken()


def _new_code(tx: Connection, office_id: UUID) -> str:
    while True:
        code = "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))
        if by_code(tx, office_id, code) is None:
            return code


def _locked(tx: Connection, reservation_id: UUID) -> Row[Any]:
    return tx.execute(select(seat_reservation).where(seat_reservation.c.id == reservation_id).with_for_update()).one()


def _release(tx: Connection, act: Act, row: Row[Any], state: ReservationState, reason: str) -> None:
    tx.execute(delete(seat_reservation_slot).where(seat_reservation_slot.c.reservation_id == row.id))
    values = {"state": str(state), "reason": reason, "ended_at": act.now, "version": row.version + 1}
    tx.execute(update(seat_reservation).where(seat_reservation.c.id == row.id).values(values))
    noted = {"reservation_id": row.id, "seat_id": row.seat_id, "state": state}
    record(tx, act, Event(EventKind.SEAT_RELEASED, noted))
    bump(tx, act.office_id, Topic.BIDDING)
