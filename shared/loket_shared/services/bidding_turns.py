"""Whose turn has come in the bidding room: a trainer and a seat are free and this provider is next (S4-05 begins).

A desk counts only while somebody is known to sit there: it serves a provider now, or it called or ended one within
45 minutes, in opening hours, and its officer neither signed out since nor is off duty. A desk that comes to life by its
first call begins and ends the step at once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import absence, call, desk, desk_service, journal, procedure_event, step_run, ticket
from loket_shared.domain.calendar import is_open
from loket_shared.domain.events import EventKind
from loket_shared.domain.queue import order
from loket_shared.domain.states import TicketState
from loket_shared.services import turns
from loket_shared.services.act import Act
from loket_shared.services.calendars import read_calendar
from loket_shared.services.estimates import ACTIVE
from loket_shared.services.journal import Event, record
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import places
from loket_shared.services.settings import read_settings


@dataclass(frozen=True, slots=True)
class _Sitting:
    """A desk of the bidding room at which an officer can call somebody now."""

    desk_id: UUID
    service_ids: frozenset[UUID]


def note_ready(tx: Connection, act: Act, services: tuple[UUID, ...]) -> None:
    """Let S4-05 begin for those whose turn has come, and stand down those whose turn it is no longer.

    Call it last in each act that frees a trainer or a seat, gives or ends a number, with the locked services of the room
    (seat_state.lock_room) and before topics are bumped: two acts must not find the same provider ready.
    """
    if not services:
        return
    waiting = _waiting(tx, services, act.today)
    ready = _ready(tx, services, act.today)
    if not waiting and not ready:
        return
    next_ones = _next_ones(tx, act, services) if waiting else []
    rows = {row.id: row for row in waiting}
    events = [
        Event(EventKind.BIDDING_UNREADY, {}, **_about(rows[one]))
        for one in ready
        if one in rows and one not in next_ones
    ]
    events += (Event(EventKind.BIDDING_READY, {}, **_about(rows[one])) for one in next_ones if one not in ready)
    if events:
        record(tx, act, *events)


def moved_in_room(tx: Connection, act: Act, row: Row[Any], room: tuple[UUID, ...]) -> None:
    """Tell the bidding room, whose services are locked, that one of its numbers moved: another's turn may have come."""
    if row.service_id in room:
        note_ready(tx, act, room)
        bump(tx, act.office_id, Topic.BIDDING)


def ready_now(tx: Connection, row: Row[Any]) -> tuple[Event, ...]:
    """Return the event by which a called number's turn had come, if its S4-05 does not run: it begins with the call."""
    open_one = (step_run.c.ticket_id == row.id, step_run.c.closed_at.is_(None))
    running = select(step_run.c.id).select_from(_beginning()).where(*open_one).limit(1)
    return () if tx.execute(running).first() is not None else (Event(EventKind.BIDDING_READY, {}, **_about(row)),)


def _next_ones(tx: Connection, act: Act, services: tuple[UUID, ...]) -> list[UUID]:
    """Return the waiting numbers that free officers would call now, one an officer, while there are seats for them."""
    officers = _sitting(tx, act, services)
    if not officers:
        return []
    room, settings = places(tx, act.office_id, act.now), read_settings(tx, act.office_id)
    near = settings.near(act.now)
    queues = {
        one: [
            choice.ticket.ticket_id
            for choice in order(
                turns.waiting(tx, one, act.today, near), turns.history(tx, one, act.today), settings.rule
            )
        ]
        for one in services
    }
    mine = select(ticket.c.id, ticket.c.visit_id).where(
        ticket.c.id.in_([one for queue in queues.values() for one in queue])
    )
    visits = dict(tx.execute(mine).tuples().all())
    found: list[UUID] = []
    left = room.left if room.limited else len(officers)
    for officer in officers:
        for one in (
            number for service in sorted(officer.service_ids) for number in queues[service] if number not in found
        ):
            if visits[one] in room.kept or left > 0:
                left -= visits[one] not in room.kept
                found.append(one)
                break
    return found


def _sitting(tx: Connection, act: Act, services: tuple[UUID, ...]) -> list[_Sitting]:
    """Return the desks whose officer is known to be there and could call somebody."""
    if not is_open(read_calendar(tx, act.office_id, on=act.today), act.now):
        return []
    linked = select(desk_service.c.desk_id, desk_service.c.service_id, desk.c.capacity).join(desk)
    of: dict[UUID, set[UUID]] = {}
    capacity: dict[UUID, int] = {}
    for row in tx.execute(linked.where(desk_service.c.service_id.in_(services), desk.c.active).order_by(desk.c.id)):
        of.setdefault(row.desk_id, set()).add(row.service_id)
        capacity[row.desk_id] = row.capacity
    held = _held(tx, tuple(of))
    seen = _last_seen(tx, act, tuple(of))
    gone = _gone(tx, act)
    found = []
    for desk_id, its in of.items():
        states = [row.state for row in held if row.desk_id == desk_id]
        if TicketState.CALLING in states or len(states) >= capacity[desk_id] or desk_id not in seen:
            continue
        officer, at = seen[desk_id]
        there = bool(states) or act.now - at <= ACTIVE
        if there and not (officer is not None and gone.get(officer, at) > at):
            found.append(_Sitting(desk_id, frozenset(its)))
    return found


def _held(tx: Connection, desks: tuple[UUID, ...]) -> list[Row[Any]]:
    at = (ticket.c.desk_id.in_(desks), ticket.c.state.in_(("calling", "serving")))
    return list(tx.execute(select(ticket.c.desk_id, ticket.c.state).where(*at)))


def _last_seen(tx: Connection, act: Act, desks: tuple[UUID, ...]) -> dict[UUID, tuple[UUID | None, datetime]]:
    """Return who was last heard of at each desk today, and when."""
    today = (ticket.c.business_date == act.today, ticket.c.desk_id.in_(desks))
    found: dict[UUID, tuple[UUID | None, datetime]] = {}
    moved = select(ticket.c.desk_id, ticket.c.staff_id, ticket.c.present_at, ticket.c.ended_at).where(*today)
    called = select(call.c.desk_id, call.c.staff_id, call.c.at).where(
        call.c.office_id == act.office_id, call.c.business_date == act.today, call.c.desk_id.in_(desks)
    )
    heard = [(row.desk_id, row.staff_id, at) for row in tx.execute(moved) for at in (row.present_at, row.ended_at)]
    for desk_id, staff_id, at in (*heard, *tx.execute(called).tuples()):
        if at is not None and (desk_id not in found or at > found[desk_id][1]):
            found[desk_id] = (staff_id, at)
    return found


def _gone(tx: Connection, act: Act) -> dict[UUID, datetime]:
    """Return when officers left today: signed out, or off duty."""
    out = (journal.c.office_id == act.office_id, journal.c.business_date == act.today)
    left = select(journal.c.staff_id, func.max(journal.c.recorded_at)).where(
        *out, journal.c.kind == str(EventKind.STAFF_SIGNED_OUT)
    )
    found: dict[UUID, datetime] = dict(
        tx.execute(left.where(journal.c.staff_id.is_not(None)).group_by(journal.c.staff_id)).tuples().all()
    )
    away = select(absence.c.staff_id).where(
        absence.c.office_id == act.office_id,
        absence.c.from_at <= act.now,
        absence.c.until_at.is_(None) | (absence.c.until_at > act.now),
    )
    return found | {one: datetime.max.replace(tzinfo=act.now.tzinfo) for one in tx.execute(away).scalars()}


def _waiting(tx: Connection, services: Iterable[UUID], on: date) -> list[Row[Any]]:
    at = (ticket.c.service_id.in_(tuple(services)), ticket.c.business_date == on, ticket.c.state == "waiting")
    return list(tx.execute(select(ticket.c.id, ticket.c.visit_id, ticket.c.procedure_version_id).where(*at)))


def _ready(tx: Connection, services: Iterable[UUID], on: date) -> set[UUID]:
    """Return the waiting numbers whose S4-05 runs."""
    at = (ticket.c.service_id.in_(tuple(services)), ticket.c.business_date == on, ticket.c.state == "waiting")
    joined = _beginning().join(ticket, ticket.c.id == step_run.c.ticket_id)
    return set(tx.execute(select(ticket.c.id).select_from(joined).where(*at, step_run.c.closed_at.is_(None))).scalars())


def _beginning() -> Any:  # noqa: ANN401 - an SQL join
    """Join the runs of steps with the event that says that a provider's turn has come."""
    e = procedure_event
    same = (e.c.procedure_version_id == step_run.c.procedure_version_id) & (e.c.step == step_run.c.step)
    return step_run.join(e, same & (e.c.event_kind == str(EventKind.BIDDING_READY)))


def _about(row: Row[Any]) -> dict[str, Any]:
    return {"visit_id": row.visit_id, "ticket_id": row.id, "procedure_version_id": row.procedure_version_id}
