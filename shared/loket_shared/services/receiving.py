"""The guest book at the end: a visitor is received without a name, and signs before the visit is over."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from loket_shared.db.schema import procedure_version, visit
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services.act import Act, once
from loket_shared.services.counters import next_number
from loket_shared.services.journal import Event, record
from loket_shared.services.people import Identity, clean_identity, missing_in
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.visit_rows import insert_visit, version_of, write_identity
from loket_shared.services.visits import FormIncomplete, Registered

UNSIGNED = "guest_book"
"""Why a visit may not be finished: its procedure wants the guest book signed first."""


@dataclass(frozen=True, slots=True)
class Received:
    """The visitor is here; nothing is known of him, and the guest book has no row of him yet."""

    visit_id: UUID


def receive(
    tx: Connection, act: Act, service_id: UUID, *, priority_asked: bool = False, language: str = "id"
) -> Received | NotAllowed:
    """Begin a visit without a name, where the procedure keeps the guest book at the end or none; else it is signed first."""

    def do() -> Received | NotAllowed:
        version_id = version_of(tx, service_id)
        columns = (procedure_version.c.guest_book, procedure_version.c.uses_form)
        asked = tx.execute(select(*columns).where(procedure_version.c.id == version_id)).one()
        if asked.guest_book == GuestBook.START:
            return NotAllowed(UNSIGNED)
        visit_id = insert_visit(tx, act, service_id, version_id, None, language, priority_asked=priority_asked)
        about: dict[str, Any] = {"visit_id": visit_id, "procedure_version_id": version_id}
        noted = {"service_id": service_id, "priority_asked": priority_asked}
        events = [Event(EventKind.VISIT_RECEIVED, noted, **about)]
        if asked.uses_form:
            events.append(Event(EventKind.FORM_GIVEN, {}, **about))
        record(tx, act, *events)
        bump(tx, act.office_id, Topic.QUEUE)
        return Received(visit_id)

    return once(tx, act, "receive", Received, do)


def sign(tx: Connection, act: Act, visit_id: UUID, identity: Identity) -> Registered | FormIncomplete | NotAllowed:
    """Write the guest-book row of a visitor who was received without one; the same fields are required as at the start.

    Refused once it is written, once the visit is over, and where the procedure keeps no guest book.
    """
    written = clean_identity(identity)

    def do() -> Registered | FormIncomplete | NotAllowed:
        joined = visit.join(procedure_version, procedure_version.c.id == visit.c.procedure_version_id)
        query = select(visit, procedure_version.c.guest_book.label("book")).select_from(joined)
        row = tx.execute(query.where(visit.c.id == visit_id).with_for_update(of=visit)).one()
        if row.guest_number is not None or row.ended_as is not None or row.book == GuestBook.NONE:
            return NotAllowed("signed" if row.guest_number is not None else row.ended_as or "no_guest_book")
        if missing := missing_in(written):
            return FormIncomplete(missing)
        number = next_number(tx, act.office_id, "guest", row.business_date)
        write_identity(tx, visit_id, written)
        changed = {"guest_number": number, "version": row.version + 1}
        tx.execute(update(visit).where(visit.c.id == visit_id).values(changed))
        noted = {"guest_number": number, "service_id": row.service_id, "priority_asked": row.priority_asked}
        about: dict[str, Any] = {"visit_id": visit_id, "procedure_version_id": row.procedure_version_id}
        record(tx, act, Event(EventKind.VISIT_REGISTERED, noted, **about))
        bump(tx, act.office_id, Topic.CALLS, Topic.QUEUE)
        return Registered(visit_id, number)

    return once(tx, act, "sign", Registered, do)


def waits_for_signature(tx: Connection, visit_id: UUID) -> bool:
    """Tell whether a visit's guest book is still to be signed before the visitor leaves."""
    joined = visit.join(procedure_version, procedure_version.c.id == visit.c.procedure_version_id)
    open_book = (visit.c.guest_number.is_(None), procedure_version.c.guest_book == GuestBook.END)
    return (
        tx.execute(select(visit.c.id).select_from(joined).where(visit.c.id == visit_id, *open_book)).first() is not None
    )
