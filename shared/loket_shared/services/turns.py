"""What the queue rule needs to know of a service: who waits, and what was called last."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, literal, literal_column, select, union_all

from loket_shared.db.schema import bidding_intake, call, ticket
from loket_shared.domain.queue import History, Near, Waiting

_RUN = 10
_WAITING = (
    select(ticket.c.id, ticket.c.number, ticket.c.priority, ticket.c.skips, ticket.c.returns_at_turn, ticket.c.place)
    .where(ticket.c.service_id == bindparam("service"), ticket.c.business_date == bindparam("on"))
    .where(ticket.c.state == literal_column("'waiting'"))  # a literal, so that the partial indexes serve
)
_FIRST = (
    _WAITING.where(ticket.c.returns_at_turn.is_(None))
    .order_by(ticket.c.place, ticket.c.skips, ticket.c.number, ticket.c.id)
    .limit(1)
)
_CANDIDATES = union_all(
    select(_FIRST.where(ticket.c.priority == literal(True)).subquery()),
    select(_FIRST.where(ticket.c.priority == literal(False)).subquery()),
    _WAITING.where(ticket.c.returns_at_turn.is_not(None), ticket.c.returns_at_turn >= 0),
)
_NEAR = (
    select(ticket.c.id, bidding_intake.c.closes_at)
    .select_from(bidding_intake.join(ticket, ticket.c.visit_id == bidding_intake.c.visit_id))
    .where(bidding_intake.c.closes_at.between(bindparam("now"), bindparam("until")))
    .where(ticket.c.service_id == bindparam("service"), ticket.c.business_date == bindparam("on"))
    .where(ticket.c.state == literal_column("'waiting'"))
)
_TURNS = (
    select(call.c.turn, call.c.priority, call.c.withdrawn_at)
    .where(call.c.service_id == bindparam("service"), call.c.business_date == bindparam("on"), call.c.turn.is_not(None))
    .order_by(call.c.turn.desc())
    .limit(_RUN)
)


def waiting(tx: Connection, service_id: UUID, on: date, near: Near | None = None) -> tuple[Waiting, ...]:
    """Return the waiting tickets of a service on a business date, as the rule sees them; `near` lets deadlines count."""
    close = _deadlines(tx, service_id, on, near)
    rows = (Waiting(*row) for row in tx.execute(_WAITING, {"service": service_id, "on": on}))
    return tuple(replace(one, deadline=close.get(one.ticket_id)) for one in rows) if close else tuple(rows)


def candidates(tx: Connection, service_id: UUID, on: date, near: Near | None = None) -> tuple[Waiting, ...]:
    """Return those waiting tickets among which the rule's choice always is, however long the queue.

    These are the first priority one, the first ordinary one, and all that were skipped and wait for their turn; all who
    wait, once a deadline is near.
    """
    if _deadlines(tx, service_id, on, near):
        return waiting(tx, service_id, on, near)
    return tuple(Waiting(*row) for row in tx.execute(_CANDIDATES, {"service": service_id, "on": on}))


def _deadlines(tx: Connection, service_id: UUID, on: date, near: Near | None) -> dict[UUID, datetime]:
    if near is None:
        return {}
    at = {"service": service_id, "on": on, "now": near.now, "until": near.until}
    return dict(tx.execute(_NEAR, at).tuples().all())


def history(tx: Connection, service_id: UUID, on: date) -> History:
    """Return how often the service called today and how many priority tickets came last in a row.

    A withdrawn call keeps its turn but does not count as a priority one.
    """
    rows = tx.execute(_TURNS, {"service": service_id, "on": on}).all()
    run = 0
    for row in rows:
        if row.withdrawn_at is not None:
            continue
        if not row.priority:
            break
        run += 1
    return History(rows[0].turn if rows else 0, run)
