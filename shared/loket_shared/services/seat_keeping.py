"""Cleaning a seat after each session, with who did it (B.5), and taking it out of order and back."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import seat, seat_cleaning, seat_taking, staff
from loket_shared.domain.bidding import CleaningItem
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import ROLE, may_assist
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import SeatNow, lock_room, seat_now
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The seat is clean, and free unless it is broken."""

    seat_id: UUID


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What was done is kept; `left` is still to be done before anybody sits there."""

    seat_id: UUID
    left: tuple[CleaningItem, ...]


@dataclass(frozen=True, slots=True)
class SeatChanged:
    """The seat is out of order, or in order again; `session_id` is a session that still sits there."""

    seat_id: UUID
    session_id: UUID | None = None


def clean(tx: Connection, act: Act, seat_id: UUID, items: frozenset[CleaningItem]) -> Cleaned | Unfinished | NotAllowed:
    """Note what was done at a seat after a session: the company's identity removed, files deleted, browser signed out.

    Items may be ticked one after another, by different people; with the last one the seat is free.
    """

    def do() -> Cleaned | Unfinished | NotAllowed:
        services = lock_room(tx, act.office_id)
        found = seat_now(tx, act.office_id, seat_id, act.now)
        if found is None or found.row.taking_id is None or found.row.left_at is None:
            return NotAllowed(_why(found))
        if not may_assist(tx, act):
            return NotAllowed(ROLE)
        row = found.row
        known = {CleaningItem(one) for one, _ in cleaned_so_far(tx, [row.taking_id]).get(row.taking_id, ())}
        new = [
            {"taking_id": row.taking_id, "item": str(one), "staff_id": act.staff_id, "at": act.now}
            for one in sorted(items - known)
        ]
        if new:
            tx.execute(insert(seat_cleaning), new)
        left = tuple(one for one in CleaningItem if one not in known | items)
        if not left:
            values = {"cleaned_at": act.now, "cleaned_by": act.staff_id}
            tx.execute(update(seat_taking).where(seat_taking.c.id == row.taking_id).values(values))
            noted = {"seat_id": seat_id, "taking_id": row.taking_id, "items": [str(one) for one in CleaningItem]}
            record(tx, act, Event(EventKind.SEAT_CLEANED, noted))
            note_ready(tx, act, services)
        bump(tx, act.office_id, Topic.BIDDING)
        return Unfinished(seat_id, left) if left else Cleaned(seat_id)

    return once(tx, act, "clean_seat", (Cleaned, Unfinished), do)


def break_seat(tx: Connection, act: Act, seat_id: UUID, reason: str) -> SeatChanged | ReasonNeeded | NotAllowed:
    """Take a seat out of order, with a reason; a session that sits there goes on, its trainer moves it."""
    why = said(reason)

    def do() -> SeatChanged | ReasonNeeded | NotAllowed:
        if not may_assist(tx, act):
            return NotAllowed(ROLE)
        services = lock_room(tx, act.office_id)
        found = seat_now(tx, act.office_id, seat_id, act.now)
        if found is None or found.row.broken_since is not None:
            return NotAllowed(_why(found))
        if not why:
            return ReasonNeeded()
        row = found.row
        _put(tx, row, broken_since=act.now, broken_reason=why)
        record(tx, act, Event(EventKind.SEAT_BROKEN, {"seat_id": seat_id}))
        note_ready(tx, act, services)
        bump(tx, act.office_id, Topic.BIDDING)
        return SeatChanged(seat_id, row.session_id if row.left_at is None else None)

    return once(tx, act, "break_seat", SeatChanged, do)


def repair(tx: Connection, act: Act, seat_id: UUID) -> SeatChanged | NotAllowed:
    """Put a seat in order again; one that was not cleaned still is to be."""

    def do() -> SeatChanged | NotAllowed:
        if not may_assist(tx, act):
            return NotAllowed(ROLE)
        services = lock_room(tx, act.office_id)
        found = seat_now(tx, act.office_id, seat_id, act.now)
        if found is None or found.row.broken_since is None:
            return NotAllowed(_why(found))
        row = found.row
        _put(tx, row, broken_since=None, broken_reason="")
        record(tx, act, Event(EventKind.SEAT_REPAIRED, {"seat_id": seat_id}))
        note_ready(tx, act, services)
        bump(tx, act.office_id, Topic.BIDDING)
        return SeatChanged(seat_id, row.session_id if row.left_at is None else None)

    return once(tx, act, "repair_seat", SeatChanged, do)


def _why(found: SeatNow | None) -> str:
    return "gone" if found is None else str(found.state)


def _put(tx: Connection, row: Row[Any], **values: object) -> None:
    tx.execute(update(seat).where(seat.c.id == row.id).values(version=row.version + 1, **values))


def cleaned_so_far(tx: Connection, takings: list[UUID]) -> dict[UUID, list[tuple[str, str]]]:
    """Return the items done at unclean seats with who did them, in the order of time."""
    c = seat_cleaning.c
    query = select(c.taking_id, c.item, staff.c.name).join(staff, staff.c.id == c.staff_id)
    found: dict[UUID, list[tuple[str, str]]] = {}
    for taking_id, item, name in (
        tx.execute(query.where(c.taking_id.in_(takings)).order_by(c.at, c.item)) if takings else ()
    ):
        found.setdefault(taking_id, []).append((item, name))
    return found
