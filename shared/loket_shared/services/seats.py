"""The seats of the bidding room as the plan shows them; cleaning after each session with who did it (B.5), out of order and back."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import (
    bidding_intake,
    bidding_session,
    seat,
    seat_cleaning,
    seat_reservation,
    seat_taking,
    staff,
    ticket,
)
from loket_shared.domain.bidding import CleaningItem, SeatKind, SeatState, SessionState
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import ROLE, may_assist
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import SeatNow, lock_room, seat_now, seats_now
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class Reserved:
    """A reservation of a seat for today that is still to come, or holds now; who made it is told on demand only."""

    reservation_id: UUID
    code: str
    from_at: datetime
    to_at: datetime
    visit_id: UUID | None


@dataclass(frozen=True, slots=True)
class SeatView:
    """A seat in the plan; instants are aware UTC, `since` is when it came into its state.

    A broken one may still have a session (`session_id`): its provider is to be moved. `cleaned` are the items done of an
    unclean seat, `cleaned_by` who did the latest. `reservation` is today's next one.
    """

    id: UUID
    kind: SeatKind
    number: int
    name: str
    row: int
    column: int
    state: SeatState
    since: datetime | None
    version: int
    session_id: UUID | None = None
    session_state: SessionState | None = None
    label: str = ""
    closes_at: datetime | None = None
    reason: str = ""
    cleaned: frozenset[CleaningItem] = frozenset()
    cleaned_by: str = ""
    reservation: Reserved | None = None


@dataclass(frozen=True, slots=True)
class RoomView:
    """The room at one moment."""

    seats: tuple[SeatView, ...]

    @property
    def free(self) -> tuple[SeatView, ...]:
        """Return the seats that anybody may be led to."""
        return tuple(one for one in self.seats if one.state is SeatState.FREE)


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


def room(tx: Connection, office_id: UUID, now: datetime, today: date) -> RoomView:
    """Return the seat plan at `now` (aware UTC): numbers and deadlines, never a name, a company or a tender."""
    every = seats_now(tx, office_id, now)
    sessions = _sessions(tx, [one.row.session_id for one in every if one.row.session_id and one.row.left_at is None])
    done = _cleaning(tx, [one.row.taking_id for one in every if one.row.left_at is not None])
    coming = _reservations(tx, office_id, now, today)
    return RoomView(tuple(_view(one, sessions, done, coming) for one in every))


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
        known = {CleaningItem(one) for one, _ in _cleaning(tx, [row.taking_id]).get(row.taking_id, ())}
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


def _sessions(tx: Connection, ids: list[UUID]) -> dict[UUID, Row[Any]]:
    columns = (
        bidding_session.c.id,
        bidding_session.c.state,
        ticket.c.series,
        ticket.c.number,
        bidding_intake.c.closes_at,
    )
    joined = bidding_session.join(ticket, ticket.c.id == bidding_session.c.ticket_id).outerjoin(
        bidding_intake, bidding_intake.c.visit_id == bidding_session.c.visit_id
    )
    query = select(*columns).select_from(joined).where(bidding_session.c.id.in_(ids))
    return {row.id: row for row in tx.execute(query)} if ids else {}


def _cleaning(tx: Connection, takings: list[UUID]) -> dict[UUID, list[tuple[str, str]]]:
    """Return the items done at unclean seats with who did them, in the order of time."""
    c = seat_cleaning.c
    query = select(c.taking_id, c.item, staff.c.name).join(staff, staff.c.id == c.staff_id)
    found: dict[UUID, list[tuple[str, str]]] = {}
    for taking_id, item, name in (
        tx.execute(query.where(c.taking_id.in_(takings)).order_by(c.at, c.item)) if takings else ()
    ):
        found.setdefault(taking_id, []).append((item, name))
    return found


def _reservations(tx: Connection, office_id: UUID, now: datetime, today: date) -> dict[UUID, Reserved]:
    """Return each seat's reservation that holds now or is the next one today."""
    r = seat_reservation.c
    at = (r.office_id == office_id, r.business_date == today, r.state.in_(("held", "arrived")), r.to_at > now)
    found: dict[UUID, Reserved] = {}
    for row in tx.execute(select(seat_reservation).where(*at).order_by(r.from_at)):
        found.setdefault(row.seat_id, Reserved(row.id, row.code, row.from_at, row.to_at, row.visit_id))
    return found


def _view(
    one: SeatNow,
    sessions: dict[UUID, Row[Any]],
    cleaning: dict[UUID, list[tuple[str, str]]],
    coming: dict[UUID, Reserved],
) -> SeatView:
    row, state = one.row, one.state
    session = sessions.get(row.session_id) if row.left_at is None else None
    since = {SeatState.BROKEN: row.broken_since, SeatState.OCCUPIED: row.taken_at, SeatState.CLEANING: row.left_at}
    done = cleaning.get(row.taking_id, [])
    return SeatView(
        id=row.id,
        kind=SeatKind(row.kind),
        number=row.number,
        name=row.name,
        row=row.place_row,
        column=row.place_column,
        state=state,
        since=since.get(state),
        version=row.version,
        session_id=session.id if session else None,
        session_state=SessionState(session.state) if session else None,
        label=ticket_label(session.series, session.number) if session else "",
        closes_at=session.closes_at if session else None,
        reason=row.broken_reason,
        cleaned=frozenset(CleaningItem(item) for item, _ in done),
        cleaned_by=done[-1][1] if done else "",
        reservation=coming.get(row.id),
    )
