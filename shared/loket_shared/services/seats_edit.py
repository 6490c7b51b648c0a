"""What a supervisor changes of the bidding room: its seats and where they stand. One with a past is switched off, never deleted."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import new_id, seat, seat_reservation, seat_reservation_slot, seat_taking
from loket_shared.domain.bidding import SeatKind
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import Role
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import ROLE
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.catalogue_edit import Taken
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import lock_room
from loket_shared.services.staff import roles_of
from loket_shared.services.texts import said

FARTHEST = 50
"""Rows and columns of the plan."""


@dataclass(frozen=True, slots=True)
class SeatDetails:
    """A seat as a supervisor edits it; `row` and `column` count from 1, `version` goes back with a save."""

    id: UUID
    kind: SeatKind
    number: int
    name: str
    row: int
    column: int
    active: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True)
class SeatConflict:
    """Somebody saved this seat meanwhile; `theirs` is what stands there now."""

    theirs: SeatDetails


@dataclass(frozen=True, slots=True)
class SeatInUse:
    """Somebody sits there, it is not cleaned yet, or it is reserved; nothing was changed. `what` says which."""

    what: str


def seats(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[SeatDetails, ...]:
    """Return the office's seats by kind and number; with `inactive` also those that are switched off."""
    query = select(seat).where(seat.c.office_id == office_id).order_by(seat.c.kind.desc(), seat.c.number)
    return tuple(_details(row) for row in tx.execute(query if inactive else query.where(seat.c.active)))


def save_seat(
    tx: Connection, act: Act, view: SeatDetails, *, new: bool = False
) -> Saved | SeatConflict | Taken | SeatInUse | NotAllowed:
    """Add or change a seat; kind and number are unique, a place in the plan holds one seat, and one in use stays in use."""

    def do() -> Saved | SeatConflict | Taken | SeatInUse | NotAllowed:
        if act.staff_id is None or Role.SUPERVISOR not in roles_of(tx, act.staff_id):
            return NotAllowed(ROLE)
        services = lock_room(tx, act.office_id)
        seat_id = new_id() if new else view.id
        values = {
            "kind": str(view.kind),
            "number": _within(view.number, 9_999),
            "name": said(view.name, 80),
            "place_row": _within(view.row, FARTHEST),
            "place_column": _within(view.column, FARTHEST),
            "active": view.active,
        }
        others = (seat.c.office_id == act.office_id, seat.c.id != seat_id)
        same = (seat.c.kind == values["kind"], seat.c.number == values["number"])
        if tx.execute(select(seat.c.id).where(*others, *same)).first() is not None:
            return Taken("number")
        there = (seat.c.place_row == values["place_row"], seat.c.place_column == values["place_column"], seat.c.active)
        if view.active and tx.execute(select(seat.c.id).where(*others, *there)).first() is not None:
            return Taken("place")
        if not view.active and not new and (why := _used(tx, act, seat_id)):
            return SeatInUse(why)
        version = 1 if new else view.version + 1
        if new:
            base = {"id": seat_id, "office_id": act.office_id, "broken_reason": "", "version": 1}
            tx.execute(insert(seat), base | values)
        elif not _update(tx, view, values):
            return SeatConflict(_details(tx.execute(select(seat).where(seat.c.id == view.id)).one()))
        return _changed(tx, act, services, seat_id, version)

    return once(tx, act, "save_seat", Saved, do)


def remove(tx: Connection, act: Act, seat_id: UUID, version: int) -> Saved | SeatConflict | SeatInUse | NotAllowed:
    """Take a seat out of the plan; who sat there before stays on record. Brought back by saving it as active."""

    def do() -> Saved | SeatConflict | SeatInUse | NotAllowed:
        if act.staff_id is None or Role.SUPERVISOR not in roles_of(tx, act.staff_id):
            return NotAllowed(ROLE)
        services = lock_room(tx, act.office_id)
        row = tx.execute(select(seat).where(seat.c.id == seat_id).with_for_update(key_share=True)).one()
        if row.version != version:
            return SeatConflict(_details(row))
        if why := _used(tx, act, seat_id):
            return SeatInUse(why)
        tx.execute(update(seat).where(seat.c.id == seat_id).values(active=False, version=version + 1))
        return _changed(tx, act, services, seat_id, version + 1)

    return once(tx, act, "remove_seat", Saved, do)


def _update(tx: Connection, view: SeatDetails, values: dict[str, object]) -> bool:
    at = (seat.c.id == view.id, seat.c.version == view.version)
    return tx.execute(update(seat).where(*at).values(values | {"version": view.version + 1})).rowcount == 1


def _used(tx: Connection, act: Act, seat_id: UUID) -> str:
    sits = (seat_taking.c.seat_id == seat_id, seat_taking.c.cleaned_at.is_(None))
    if tx.execute(select(seat_taking.c.id).where(*sits)).first() is not None:
        return "taken"
    kept = seat_reservation_slot.join(seat_reservation, seat_reservation.c.id == seat_reservation_slot.c.reservation_id)
    held = (seat_reservation_slot.c.seat_id == seat_id, seat_reservation.c.state.in_(("held", "arrived")))
    ahead = seat_reservation.c.to_at > act.now
    found = tx.execute(select(seat_reservation.c.id).select_from(kept).where(*held, ahead).limit(1)).first()
    return "reserved" if found is not None else ""


def _changed(tx: Connection, act: Act, services: tuple[UUID, ...], seat_id: UUID, version: int) -> Saved:
    noted = {"table": "seat", "subject_id": seat_id, "fields": []}
    record(tx, act, Event(EventKind.CATALOGUE_CHANGED, noted))
    note_ready(tx, act, services)
    bump(tx, act.office_id, Topic.BIDDING, Topic.SETTINGS)
    return Saved(seat_id, version)


def _within(number: int, most: int) -> int:
    return min(max(number, 1), most)


def _details(row: Row[tuple[object, ...]]) -> SeatDetails:
    return SeatDetails(
        row.id, SeatKind(row.kind), row.number, row.name, row.place_row, row.place_column, row.active, row.version
    )
