"""The priority class of a waiting number (UU 25/2009 Art. 29)."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select, update

from loket_shared.db.schema import (
    ticket,
)
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import TicketState
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump


@dataclass(frozen=True, slots=True)
class PriorityChanged:
    """The ticket's class is changed."""

    ticket_id: UUID
    priority: bool


def set_priority(tx: Connection, act: Act, ticket_id: UUID, *, granted: bool) -> PriorityChanged | NotAllowed:
    """Grant or withdraw the priority class of a waiting ticket, discreetly (UU 25/2009 Art. 29)."""

    def do() -> PriorityChanged | NotAllowed:
        state = tx.execute(
            select(ticket.c.state).where(ticket.c.id == ticket_id).with_for_update(key_share=True)
        ).scalar_one()
        if state != TicketState.WAITING:
            return NotAllowed(state)
        tx.execute(
            update(ticket).where(ticket.c.id == ticket_id).values(priority=granted, version=ticket.c.version + 1)
        )
        record(tx, act, Event(EventKind.TICKET_PRIORITY, {"granted": granted}, ticket_id=ticket_id))
        bump(tx, act.office_id, Topic.QUEUE)
        return PriorityChanged(ticket_id, granted)

    return once(tx, act, "set_priority", PriorityChanged, do)
