"""How a call ends: the visitor is present, skipped, was called by mistake, or left (S3-08, K4 to K9)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update

from loket_shared.db.schema import call, ticket, visit
from loket_shared.domain import queue
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.queue import Rule, Waiting
from loket_shared.domain.states import TicketState
from loket_shared.services import turns
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import SESSION, open_session
from loket_shared.services.bidding_turns import moved_in_room
from loket_shared.services.case_moves import follow_up, take_up
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import lock_room_for
from loket_shared.services.settings import read_settings
from loket_shared.services.texts import said
from loket_shared.services.ticket_rows import about, locked_ticket
from loket_shared.services.turn_cases import cases_of, of_each, of_visit

CALLS_BEFORE_SKIP = 3


@dataclass(frozen=True, slots=True)
class Presented:
    """The visitor stands at the desk; service begins (S3-09)."""

    ticket_id: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class Skipped:
    """The ticket waits again; `returns_after` others are called before it, None when it went behind all who wait."""

    ticket_id: UUID
    label: str
    skips: int
    returns_after: int | None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The call is taken back and the number keeps its place."""

    ticket_id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class Left:
    """The visitor left in the middle of the service."""

    ticket_id: UUID


def present(tx: Connection, act: Act, ticket_id: UUID) -> Presented | NotAllowed:
    """Note that the called visitor is at the desk: S3-08 ends, S3-09 begins."""

    def do() -> Presented | NotAllowed:
        room = lock_room_for(tx, act.office_id, ticket_id=ticket_id)
        row = locked_ticket(tx, ticket_id)
        if row.state != TicketState.CALLING:
            return NotAllowed(row.state)
        tx.execute(
            update(ticket)
            .where(ticket.c.id == ticket_id)
            .values(state="serving", present_at=act.now, staff_id=act.staff_id, version=row.version + 1)
        )
        cases = cases_of(tx, row)
        for one in cases:
            take_up(tx, act, one.case_id)
        noted = {"desk_id": row.desk_id}
        record(tx, act, *(Event(EventKind.TICKET_PRESENTED, noted, **whom) for whom in of_each(row, cases)))
        moved_in_room(tx, act, row, room)
        bump(tx, act.office_id, Topic.CALLS, Topic.CASES)
        return Presented(ticket_id, act.now)

    return once(tx, act, "present", Presented, do)


def skip(tx: Connection, act: Act, ticket_id: UUID, reason: str | None = None) -> Skipped | ReasonNeeded | NotAllowed:
    """Let the ticket wait for its next turn, right behind the next number (S3-08, A.8-1).

    Enabled after three unanswered calls; earlier only with a reason; never automatic.
    """
    why = said(reason)

    def do() -> Skipped | ReasonNeeded | NotAllowed:
        room = lock_room_for(tx, act.office_id, ticket_id=ticket_id)
        row = locked_ticket(tx, ticket_id, with_service=True)
        if row.state != TicketState.CALLING:
            return NotAllowed(row.state)
        early = row.calls < CALLS_BEFORE_SKIP
        if early and not why:
            return ReasonNeeded(row.calls)
        rule = read_settings(tx, act.office_id).rule
        at = (ticket.c.service_id == row.service_id, ticket.c.business_date == row.business_date)
        last = tx.execute(select(func.max(ticket.c.number)).where(*at)).scalar_one()
        past = turns.history(tx, row.service_id, row.business_date)
        after = queue.skipped(Waiting(ticket_id, row.number, skips=row.skips, place=row.place), past, rule, last)
        tx.execute(
            update(ticket).where(ticket.c.id == ticket_id).values(
                state="waiting", desk_id=None, staff_id=None, calls=0, skips=after.skips, returns_at_turn=after.returns_at_turn,
                place=after.place, end_reason=why or None, version=row.version + 1,
            )
        )  # fmt: skip
        noted = {"desk_id": row.desk_id, "calls": row.calls, "skips": after.skips, "early": early}
        record(tx, act, Event(EventKind.TICKET_SKIPPED, noted, **about(row)))
        moved_in_room(tx, act, row, room)
        bump(tx, act.office_id, Topic.CALLS, Topic.QUEUE)
        returns_after = None if rule.return_at_end else rule.return_offset
        return Skipped(ticket_id, ticket_label(row.series, row.number), after.skips, returns_after)

    return once(tx, act, "skip", Skipped, do)


def withdraw(tx: Connection, act: Act, ticket_id: UUID, reason: str) -> Withdrawn | ReasonNeeded | NotAllowed:
    """Take back a call made by mistake, with a reason; the number keeps its place and is not counted as skipped."""
    why = said(reason)

    def do() -> Withdrawn | ReasonNeeded | NotAllowed:
        room = lock_room_for(tx, act.office_id, ticket_id=ticket_id)
        row = locked_ticket(tx, ticket_id, with_service=True)
        if row.state != TicketState.CALLING:
            return NotAllowed(row.state)
        if not why:
            return ReasonNeeded(row.calls)
        newest = select(call.c.id).where(call.c.ticket_id == ticket_id).order_by(call.c.at.desc(), call.c.nth.desc())
        round_calls = tx.execute(newest.limit(row.calls)).scalars().all()
        past = turns.history(tx, row.service_id, row.business_date)
        _uncount(tx, row, read_settings(tx, act.office_id).rule)
        tx.execute(update(call).where(call.c.id.in_(round_calls)).values(withdrawn_at=act.now))
        again = past.turn if row.skips else None
        tx.execute(
            update(ticket).where(ticket.c.id == ticket_id).values(
                state="waiting", desk_id=None, staff_id=None, calls=0, called_at=None, returns_at_turn=again,
                end_reason=why, version=row.version + 1,
            )
        )  # fmt: skip
        record(
            tx,
            act,
            Event(EventKind.TICKET_WITHDRAWN, {"desk_id": row.desk_id, "call_id": round_calls[0]}, **about(row)),
        )
        moved_in_room(tx, act, row, room)
        bump(tx, act.office_id, Topic.CALLS, Topic.QUEUE)
        return Withdrawn(ticket_id, ticket_label(row.series, row.number))

    return once(tx, act, "withdraw", Withdrawn, do)


def _uncount(tx: Connection, row: Row[Any], rule: Rule) -> None:
    """Let those whom this call brought nearer to their return wait one call longer, as if it had not been made."""
    turn = tx.execute(select(func.max(call.c.turn)).where(call.c.ticket_id == row.id)).scalar_one()
    same = (ticket.c.service_id == row.service_id, ticket.c.business_date == row.business_date)
    nearer = ticket.c.returns_at_turn.between(turn, turn + rule.return_offset - 1)
    put_off = update(ticket).where(*same, ticket.c.state == "waiting", nearer)
    tx.execute(put_off.values(returns_at_turn=ticket.c.returns_at_turn + 1))


def leave(tx: Connection, act: Act, ticket_id: UUID, reason: str) -> Left | ReasonNeeded | NotAllowed:
    """End a service whose visitor left in the middle, with a reason (K9); its cases stay open as follow-ups.

    Out of a running session of the bidding room its own ends lead.
    """
    why = said(reason)

    def do() -> Left | ReasonNeeded | NotAllowed:
        room = lock_room_for(tx, act.office_id, ticket_id=ticket_id)
        row = locked_ticket(tx, ticket_id)
        if row.state not in {TicketState.CALLING, TicketState.SERVING}:
            return NotAllowed(row.state)
        if open_session(tx, ticket_id) is not None:
            return NotAllowed(SESSION)
        if not why:
            return ReasonNeeded(row.calls)
        cases = cases_of(tx, row)
        close_ticket(tx, act, row, TicketState.CANCELLED, "cancelled", why)
        for one in cases:
            follow_up(tx, act, one.case_id)
        noted = {"desk_id": row.desk_id}
        record(tx, act, *(Event(EventKind.TICKET_LEFT, noted, **whom) for whom in of_each(row, cases)))
        moved_in_room(tx, act, row, room)
        bump(tx, act.office_id, Topic.CALLS, Topic.CASES)
        return Left(ticket_id)

    return once(tx, act, "leave", Left, do)


def close_ticket(
    tx: Connection, act: Act, row: Row[Any], state: TicketState, ended_as: str, reason: str | None = None
) -> None:
    """End a ticket and, when it was the visit's last open one, the visit: the guest book's jam keluar."""
    tx.execute(
        update(ticket)
        .where(ticket.c.id == row.id)
        .values(state=str(state), ended_at=act.now, end_reason=reason, version=row.version + 1)
    )
    others = (ticket.c.visit_id == row.visit_id, ticket.c.state.in_(("waiting", "calling", "serving")))
    if tx.execute(select(ticket.c.id).where(*others).limit(1)).first() is not None:
        return
    tx.execute(
        update(visit).where(visit.c.id == row.visit_id).values(left_at=act.now, ended_as=ended_as, end_reason=reason)
    )
    noted = {"ended_as": ended_as, "reason_code": ended_as}
    record(tx, act, Event(EventKind.VISIT_ENDED, noted, **of_visit(tx, row, cases_of(tx, row))))
