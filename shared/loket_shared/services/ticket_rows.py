"""A ticket's row: locked before anything is done with it, and what a journal event of it is about."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select

from loket_shared.db.schema import service, ticket, ticket_case

_SERVICE_OF = select(ticket.c.service_id).where(ticket.c.id == bindparam("wanted")).scalar_subquery()
_LOCK_SERVICE = select(service.c.id).where(service.c.id == _SERVICE_OF).with_for_update(key_share=True)
_LOCK_TICKET = (
    select(ticket, ticket_case.c.case_id)
    .select_from(ticket.outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id))
    .where(ticket.c.id == bindparam("wanted"))
    .with_for_update(key_share=True, of=ticket)
)


def locked_ticket(tx: Connection, ticket_id: UUID, *, with_service: bool = False) -> Row[Any]:
    """Return the ticket's row with its case's id, locked; `with_service` locks its service first, as the lock order asks."""
    if with_service:
        tx.execute(_LOCK_SERVICE, {"wanted": ticket_id})
    return tx.execute(_LOCK_TICKET, {"wanted": ticket_id}).one()


def about(row: Row[Any]) -> dict[str, Any]:
    """Return what a journal event of this ticket's row is about."""
    return {
        "visit_id": row.visit_id,
        "ticket_id": row.id,
        "case_id": row.case_id,
        "procedure_version_id": row.procedure_version_id,
    }
