"""What the queue rule needs to know of a service: who waits, and what was called last."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import call, ticket
from loket_shared.domain.queue import History, Waiting


def waiting(tx: Connection, service_id: UUID, on: date) -> tuple[Waiting, ...]:
    """Return the waiting tickets of a service on a business date, as the rule sees them."""
    columns = (
        ticket.c.id,
        ticket.c.number,
        ticket.c.priority,
        ticket.c.skips,
        ticket.c.returns_at_turn,
        ticket.c.returns_behind,
    )
    at = (ticket.c.service_id == service_id, ticket.c.business_date == on, ticket.c.state == "waiting")
    return tuple(Waiting(*row) for row in tx.execute(select(*columns).where(*at).order_by(ticket.c.number)))


def history(tx: Connection, service_id: UUID, on: date) -> History:
    """Return how often the service called today and how many priority tickets came last in a row.

    A withdrawn call keeps its turn but does not count as a priority one.
    """
    at = (call.c.service_id == service_id, call.c.business_date == on, call.c.turn.is_not(None))
    rows = tx.execute(
        select(call.c.turn, call.c.priority, call.c.withdrawn_at).where(*at).order_by(call.c.turn.desc()).limit(10)
    ).all()
    run = 0
    for row in rows:
        if row.withdrawn_at is not None:
            continue
        if not row.priority:
            break
        run += 1
    return History(rows[0].turn if rows else 0, run)
