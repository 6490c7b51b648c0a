"""What happens in a session besides its questions: a step back, a note, another trainer, another seat."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import bidding_note, bidding_session, desk, desk_service, new_id, seat_taking, staff, ticket
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.bidding import SeatState, SessionState, earlier
from loket_shared.domain.casework import HELPERS
from loket_shared.domain.clean import clean_text
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.secret_words import looks_secret
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_ends import leave_seat
from loket_shared.services.bidding_rows import (
    ROLE,
    SessionConflict,
    Stepped,
    about,
    conflict,
    locked_session,
    may_assist,
    put,
)
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed, ReasonNeeded, Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import lock_room, seat_now
from loket_shared.services.staff import roles_of

ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SeatTaken:
    """Nobody can be led to that seat: `state` says why, RESERVED that it is kept for somebody else."""

    state: SeatState


@dataclass(frozen=True, slots=True)
class LooksSecret:
    """The text seems to hold a password, a key or an offer file; nothing was kept (A.8-29)."""


def go_back(
    tx: Connection, act: Act, session_id: UUID, version: int, to: SessionState
) -> Stepped | SessionConflict | NotAllowed:
    """Go back to an earlier question; out of a problem only its answer leads."""

    def do() -> Stepped | SessionConflict | NotAllowed:
        row = locked_session(tx, session_id)
        if (refused := refused_act(tx, act, row, version)) is not None:
            return refused
        if to not in earlier(SessionState(row.state)):
            return NotAllowed(row.state)
        return step(tx, act, row, to, yes=None, origin=None, case_id=row.case_id)

    return once(tx, act, "session_back", Stepped, do)


def note(
    tx: Connection, act: Act, session_id: UUID, text: str, *, sure: bool = False
) -> Saved | LooksSecret | ReasonNeeded | NotAllowed:
    """Keep a trainer's note at the present step; it is shown on demand only, as the tender is. No version moves."""
    words = clean_text(text, PROBLEM).text

    def do() -> Saved | LooksSecret | ReasonNeeded | NotAllowed:
        row = locked_session(tx, session_id)
        if row.ended_at is not None:
            return NotAllowed(ENDED)
        if not may_assist(tx, act):
            return NotAllowed(ROLE)
        if is_blank(words):
            return ReasonNeeded()
        if looks_secret(words) and not sure:
            return LooksSecret()
        note_id = keep_note(tx, act, row, words)
        bump(tx, act.office_id, Topic.BIDDING)
        return Saved(note_id, row.version)

    return once(tx, act, "note_session", Saved, do)


def hand_over(
    tx: Connection, act: Act, session_id: UUID, version: int, staff_id: UUID, desk_id: UUID | None = None
) -> Stepped | SessionConflict | NotAllowed:
    """Pass a session to another trainer, perhaps at another desk; anybody of the unit may, for one who is away cannot.

    The number goes with it, beyond the other desk's capacity if need be: a provider is never left alone for that.
    """

    def do() -> Stepped | SessionConflict | NotAllowed:
        services = lock_room(tx, act.office_id)
        row = locked_session(tx, session_id)
        if (refused := refused_act(tx, act, row, version)) is not None:
            return refused
        active = tx.execute(select(staff.c.active).where(staff.c.id == staff_id)).scalar()
        if not active or not HELPERS & set(roles_of(tx, staff_id)):
            return NotAllowed("staff")
        to = desk_id or row.desk_id
        calls_it = (desk_service.c.desk_id == to, desk_service.c.service_id == row.service_id)
        if (
            to != row.desk_id
            and tx.execute(select(desk.c.id).join(desk_service).where(*calls_it, desk.c.active)).first() is None
        ):
            return NotAllowed("desk")
        after = give_to(tx, act, row, staff_id, to)
        note_ready(tx, act, services)
        bump(tx, act.office_id, Topic.BIDDING, Topic.CALLS)
        return Stepped(session_id, SessionState(row.state), after, row.case_id)

    return once(tx, act, "hand_session_over", Stepped, do)


def move_seat(
    tx: Connection, act: Act, session_id: UUID, version: int, seat_id: UUID | None
) -> Stepped | SeatTaken | SessionConflict | NotAllowed:
    """Lead the provider to another seat, or to an own device; the seat left behind is to be cleaned."""

    def do() -> Stepped | SeatTaken | SessionConflict | NotAllowed:
        services = lock_room(tx, act.office_id)
        row = locked_session(tx, session_id)
        if (refused := refused_act(tx, act, row, version)) is not None:
            return refused
        if seat_id is not None and (taken := refused_seat(tx, act, row.visit_id, seat_id)) is not None:
            return taken
        before = leave_seat(tx, act, row)
        if seat_id is not None:
            sit_down(tx, act, session_id, seat_id)
        after = put(tx, act, row)
        noted = {"session_id": session_id, "seat_id": seat_id, "from_seat_id": before}
        record(tx, act, Event(EventKind.BIDDING_SEATED, noted, **about(row)))
        note_ready(tx, act, services)
        bump(tx, act.office_id, Topic.BIDDING)
        return Stepped(session_id, SessionState(row.state), after, row.case_id)

    return once(tx, act, "move_session_seat", Stepped, do)


def step(
    tx: Connection,
    act: Act,
    row: Row[Any],
    to: SessionState,
    *,
    yes: bool | None,
    origin: SessionState | None,
    case_id: UUID | None,
) -> Stepped:
    """Take a locked session to another state; `yes` None means that nothing was answered: a step back."""
    after = put(tx, act, row, state=str(to), origin=origin and str(origin), case_id=case_id or row.case_id)
    noted: dict[str, object] = {"session_id": row.id, "at": row.state, "to": to}
    noted |= {"back": True} if yes is None else {"answer": yes}
    if origin is not None:
        noted["origin"] = origin
    record(tx, act, Event(EventKind.BIDDING_STEPPED, noted, **about(row)))
    bump(tx, act.office_id, Topic.BIDDING, Topic.CASES)
    return Stepped(row.id, to, after, case_id)


def keep_note(tx: Connection, act: Act, row: Row[Any], words: str) -> UUID:
    """Keep a note of a locked session; returns its id."""
    note_id = new_id()
    kept = {"id": note_id, "session_id": row.id, "staff_id": act.staff_id, "state": row.state, "at": act.now}
    tx.execute(insert(bidding_note), kept | {"text": words, "retention": RETENTION_CASE})
    noted = {"session_id": row.id, "note_id": note_id}
    record(tx, act, Event(EventKind.BIDDING_NOTED, noted, **about(row)))
    return note_id


def give_to(tx: Connection, act: Act, row: Row[Any], staff_id: UUID, desk_id: UUID) -> int:
    """Write who has a locked session from now on; returns its version."""
    tx.execute(
        update(ticket)
        .where(ticket.c.id == row.ticket_id)
        .values(desk_id=desk_id, staff_id=staff_id, version=ticket.c.version + 1)
    )
    after = put(tx, act, row, staff_id=staff_id, desk_id=desk_id)
    noted = {"session_id": row.id, "from_id": row.staff_id, "desk_id": desk_id}
    record(tx, act, Event(EventKind.BIDDING_HANDED_OVER, noted, **about(row)))
    return after


def give_all(tx: Connection, act: Act, staff_id: UUID, substitute_id: UUID) -> int:
    """Pass all open sessions of somebody who is off duty to the substitute (A.8-37); returns how many."""
    held = (bidding_session.c.staff_id == staff_id, bidding_session.c.ended_at.is_(None))
    found = tx.execute(select(bidding_session.c.id).where(*held).order_by(bidding_session.c.ticket_id)).scalars().all()
    for session_id in found:
        row = locked_session(tx, session_id)
        if row.staff_id == staff_id and row.ended_at is None:
            give_to(tx, act, row, substitute_id, row.desk_id)
    return len(found)


def refused_act(tx: Connection, act: Act, row: Row[Any], version: int) -> SessionConflict | NotAllowed | None:
    """Return why a session is not moved: somebody moved it meanwhile, it is over, or the act is by nobody of the unit."""
    if row.version != version:
        return conflict(row)
    if row.ended_at is not None:
        return NotAllowed(ENDED)
    return None if may_assist(tx, act) else NotAllowed(ROLE)


def refused_seat(tx: Connection, act: Act, visit_id: UUID, seat_id: UUID) -> SeatTaken | NotAllowed | None:
    """Return why a visit's provider cannot sit there, its seat locked; a seat reserved for this visit is free to it."""
    found = seat_now(tx, act.office_id, seat_id, act.now)
    if found is None:
        return NotAllowed("gone")
    own = found.hold is not None and found.hold.visit_id == visit_id
    if found.state is SeatState.FREE or (found.state is SeatState.RESERVED and own):
        return None
    return SeatTaken(found.state)


def sit_down(tx: Connection, act: Act, session_id: UUID, seat_id: UUID) -> None:
    """Seat a session's provider; the database refuses a second one at the same seat."""
    kept = {"id": new_id(), "office_id": act.office_id, "seat_id": seat_id, "session_id": session_id}
    tx.execute(insert(seat_taking), kept | {"taken_at": act.now})
