"""Calling: exactly one desk gets a ticket, by the rule, with its reason on record (S3-08)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from loket_shared.db.schema import call, desk, desk_service, new_id, service, ticket
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.queue import Choice, Near, Reason, Waiting, choose
from loket_shared.domain.states import TicketState
from loket_shared.services import turns
from loket_shared.services.act import Act, after, once
from loket_shared.services.bidding_turns import note_ready, ready_now
from loket_shared.services.catalogue import FOLLOWED, USES_SEATS
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import Places, lock_room, places
from loket_shared.services.settings import read_settings
from loket_shared.services.ticket_rows import about, locked_ticket


@dataclass(frozen=True, slots=True)
class Called:
    """A ticket is called to a desk; `calls` counts the unanswered calls of this round, `too_soon` is a hint only."""

    call_id: UUID
    ticket_id: UUID
    visit_id: UUID
    case_id: UUID | None
    label: str
    service_id: UUID
    desk_id: UUID
    calls: int
    reason: Reason
    too_soon: bool = False


@dataclass(frozen=True, slots=True)
class NobodyWaits:
    """No ticket waits for any service of this desk."""


@dataclass(frozen=True, slots=True)
class DeskBusy:
    """The desk calls or serves as many as it can; `label` is one of them."""

    label: str


@dataclass(frozen=True, slots=True)
class NoSeat:
    """Somebody waits for the bidding room, `label` first, but every seat is taken, unclean, broken or kept for another."""

    label: str


def call_next(
    tx: Connection, act: Act, desk_id: UUID, *, own_device: bool = False
) -> Called | NobodyWaits | DeskBusy | NoSeat:
    """Call the next ticket to a desk: its services by rank, within a service by the queue rule.

    The desk's services are locked in the order of their ids, so two desks never get one ticket and the order holds. Who
    waits for a service that was switched off meanwhile is still called; a desk that was switched off calls nobody. A service of the bidding room is passed over while
    no seat is free for anybody who waits (S4-05), unless the officer means a provider's `own_device`.
    """

    def do() -> Called | NobodyWaits | DeskBusy | NoSeat:
        services = _lock_services(tx, desk_id)
        room = lock_room(tx, act.office_id) if any(row.uses_seats for row in services) else ()
        busy = _busy(tx, desk_id)
        if busy is not None:
            return busy
        settings = read_settings(tx, act.office_id)
        unseated: UUID | None = None
        for row in services:
            past = turns.history(tx, row.id, act.today)
            bidding = row.id in room
            near = settings.near(act.now) if bidding else None
            waiting = turns.candidates(tx, row.id, act.today, near)
            if bidding and waiting and not own_device:
                seated = _seated(tx, act, row.id, waiting, near)
                unseated = unseated or (None if seated else row.id)
                waiting = seated
            choice = choose(waiting, past, settings.rule)
            if choice is not None:
                return _claim(tx, act, desk_id, row.id, choice, past.turn + 1, room)
        if unseated is None:
            return NobodyWaits()
        every = turns.waiting(tx, unseated, act.today, settings.near(act.now))
        first = choose(every, turns.history(tx, unseated, act.today), settings.rule)
        assert first is not None
        return NoSeat(_label(tx, first.ticket.ticket_id))

    return once(tx, act, "call_next", Called, do)


def recall(tx: Connection, act: Act, ticket_id: UUID) -> Called | NotAllowed:
    """Call the same ticket again, with sound; a call within the office's gap is done and marked `too_soon`."""

    def do() -> Called | NotAllowed:
        row = locked_ticket(tx, ticket_id)
        if row.state != TicketState.CALLING:
            return NotAllowed(row.state)
        gap = timedelta(seconds=read_settings(tx, act.office_id).recall_gap_seconds)
        last: datetime = tx.execute(select(func.max(call.c.at)).where(call.c.ticket_id == ticket_id)).scalar_one()
        too_soon = abs(act.now - last) < gap
        nth = row.calls + 1
        call_id = _insert_call(tx, act, row, row.desk_id, None, nth, Reason.IN_ORDER)
        tx.execute(
            update(ticket).where(ticket.c.id == ticket_id).values(calls=nth, called_at=act.now, version=row.version + 1)
        )
        noted = {"call_id": call_id, "desk_id": row.desk_id, "nth": nth, "too_soon": too_soon}
        record(tx, act, Event(EventKind.TICKET_RECALLED, noted, **about(row)))
        bump(tx, act.office_id, Topic.CALLS)
        label = ticket_label(row.series, row.number)
        return Called(
            call_id,
            ticket_id,
            row.visit_id,
            row.case_id,
            label,
            row.service_id,
            row.desk_id,
            nth,
            Reason.IN_ORDER,
            too_soon,
        )

    return once(tx, act, "recall", Called, do)


_LOCK_SERVICES = (
    select(service.c.id, desk_service.c.rank, USES_SEATS.label("uses_seats"))
    .select_from(
        FOLLOWED.join(desk_service, desk_service.c.service_id == service.c.id).join(
            desk, desk.c.id == desk_service.c.desk_id
        )
    )
    .where(desk_service.c.desk_id == bindparam("desk"), desk.c.active)
    .order_by(service.c.id)
    .with_for_update(key_share=True, of=service)
)
_CAPACITY = select(desk.c.capacity).where(desk.c.id == bindparam("desk"))
_HELD = select(ticket.c.series, ticket.c.number, ticket.c.state).where(
    ticket.c.desk_id == bindparam("desk"), ticket.c.state.in_(("calling", "serving"))
)
_CLAIM = (
    update(ticket)
    .where(ticket.c.id == bindparam("wanted"), ticket.c.state == "waiting")
    .values(
        state="calling", desk_id=bindparam("desk"), staff_id=bindparam("officer"), calls=1, called_at=bindparam("at"),
        returns_at_turn=None, version=ticket.c.version + 1,
    )
)  # fmt: skip
_INSERT_CALL = insert(call)
_NEWEST_CALL = select(func.max(call.c.at)).where(
    call.c.office_id == bindparam("office"), call.c.business_date == bindparam("on")
)


def _lock_services(tx: Connection, desk_id: UUID) -> list[Row[Any]]:
    return sorted(tx.execute(_LOCK_SERVICES, {"desk": desk_id}), key=lambda row: (row.rank, row.id))


def _seated(
    tx: Connection, act: Act, service_id: UUID, waiting: tuple[Waiting, ...], near: Near | None
) -> tuple[Waiting, ...]:
    """Return who of a service of the bidding room can be called: everybody, or while no seat is free who reserved one."""
    room: Places = places(tx, act.office_id, act.now)
    if not room.limited or room.left > 0:
        return waiting
    if not room.kept:
        return ()
    kept = set(tx.execute(select(ticket.c.id).where(ticket.c.visit_id.in_(room.kept))).scalars())
    return tuple(one for one in turns.waiting(tx, service_id, act.today, near) if one.ticket_id in kept)


def _label(tx: Connection, ticket_id: UUID) -> str:
    row = tx.execute(select(ticket.c.series, ticket.c.number).where(ticket.c.id == ticket_id)).one()
    return ticket_label(row.series, row.number)


def _busy(tx: Connection, desk_id: UUID) -> DeskBusy | None:
    held = tx.execute(_HELD, {"desk": desk_id}).all()
    calling = [row for row in held if row.state == TicketState.CALLING]
    if not held or (not calling and len(held) < tx.execute(_CAPACITY, {"desk": desk_id}).scalar_one()):
        return None
    shown = (calling or held)[0]
    return DeskBusy(ticket_label(shown.series, shown.number))


def _claim(
    tx: Connection, act: Act, desk_id: UUID, service_id: UUID, choice: Choice, turn: int, room: tuple[UUID, ...]
) -> Called:
    ticket_id = choice.ticket.ticket_id
    values = {"wanted": ticket_id, "desk": desk_id, "officer": act.staff_id, "at": act.now}
    claimed = tx.execute(_CLAIM, values)
    if claimed.rowcount != 1:
        msg = "a waiting ticket changed under the service's lock"
        raise RuntimeError(msg)
    row = locked_ticket(tx, ticket_id)
    call_id = _insert_call(tx, act, row, desk_id, turn, 1, choice.reason, preferred=choice.ticket.preferred)
    noted = {"call_id": call_id, "desk_id": desk_id, "nth": 1, "reason": choice.reason, "turn": turn}
    begun = ready_now(tx, row) if service_id in room else ()
    record(tx, act, *begun, Event(EventKind.TICKET_CALLED, noted, **about(row)))
    if service_id in room:
        note_ready(tx, act, room)
        bump(tx, act.office_id, Topic.BIDDING)
    bump(tx, act.office_id, Topic.CALLS, Topic.QUEUE)
    label = ticket_label(row.series, row.number)
    return Called(call_id, ticket_id, row.visit_id, row.case_id, label, service_id, desk_id, 1, choice.reason)


def _insert_call(
    tx: Connection, act: Act, row: Row[Any], desk_id: UUID, turn: int | None, nth: int, reason: Reason, *, preferred: bool = False
) -> UUID:  # fmt: skip
    call_id = new_id()
    at = after(act.now, tx.execute(_NEWEST_CALL, {"office": act.office_id, "on": act.today}).scalar())
    tx.execute(
        _INSERT_CALL,
        {
            "id": call_id, "office_id": act.office_id, "ticket_id": row.id, "service_id": row.service_id, "desk_id": desk_id,
            "staff_id": act.staff_id, "business_date": act.today, "turn": turn, "nth": nth, "priority": preferred or row.priority,
            "reason": str(reason), "at": at,
        },
    )  # fmt: skip
    return call_id
