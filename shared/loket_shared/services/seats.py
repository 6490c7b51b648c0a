"""The seats of the bidding room as the plan shows them: numbers, states and deadlines, never a name."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import (
    bidding_intake,
    bidding_session,
    seat_reservation,
    ticket,
)
from loket_shared.domain.bidding import CleaningItem, SeatKind, SeatState, SessionState
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.seat_keeping import (
    Cleaned,
    SeatChanged,
    Unfinished,
    break_seat,
    clean,
    cleaned_so_far,
    repair,
)
from loket_shared.services.seat_state import SeatNow, seats_now

__all__ = [
    "Cleaned",
    "Reserved",
    "RoomView",
    "SeatChanged",
    "SeatView",
    "Unfinished",
    "break_seat",
    "clean",
    "repair",
    "room",
]


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


def room(tx: Connection, office_id: UUID, now: datetime, today: date) -> RoomView:
    """Return the seat plan at `now` (aware UTC): numbers and deadlines, never a name, a company or a tender."""
    every = seats_now(tx, office_id, now)
    sessions = _sessions(tx, [one.row.session_id for one in every if one.row.session_id and one.row.left_at is None])
    done = cleaned_so_far(tx, [one.row.taking_id for one in every if one.row.left_at is not None])
    coming = _reservations(tx, office_id, now, today)
    return RoomView(tuple(_view(one, sessions, done, coming) for one in every))


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
