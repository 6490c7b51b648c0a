"""A visitor who comes back about a case ("lanjutkan masalah ini"): guest book and number, no new form (A.8-34)."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import procedure_version, ticket, ticket_case
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.states import CaseState
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import locked
from loket_shared.services.counters import next_number
from loket_shared.services.journal import Event, record
from loket_shared.services.opening import gives_numbers, opening
from loket_shared.services.people import Identity, clean_identity, missing_in
from loket_shared.services.results import NotAllowed
from loket_shared.services.settings import read_settings
from loket_shared.services.texts import said
from loket_shared.services.ticket_giving import Issued, asked_for, give
from loket_shared.services.tickets import NO_QUEUE, NotOpen
from loket_shared.services.visit_rows import insert_visit, version_of, write_identity
from loket_shared.services.visits import FormIncomplete

OPEN = ("waiting", "calling", "serving")


@dataclass(frozen=True, slots=True)
class HasNumber:
    """Somebody waits or is served about this case already, under this number."""

    label: str


Outcome = Issued | HasNumber | NotOpen | FormIncomplete | NotAllowed


def continue_case(
    tx: Connection,
    act: Act,
    service_id: UUID,
    case_id: UUID,
    identity: Identity,
    reference: str,
    *,
    priority_asked: bool = False,
    printer_id: UUID | None = None,
) -> Outcome:
    """Write the guest-book row of a visitor who comes back, and give a number that belongs to the case he comes about.

    The case keeps its form, number, state and running steps; whoever comes may be another person than its part A names.
    Refused for a case that was merged or withdrawn, outside hours, and while another number for it is open.
    """
    written, value = clean_identity(identity), said(reference, 60)

    def do() -> Outcome:
        if missing := missing_in(written):
            return FormIncomplete(missing)
        version_id = version_of(tx, service_id)
        uses_queue = select(procedure_version.c.uses_queue).where(procedure_version.c.id == version_id)
        if not tx.execute(uses_queue).scalar_one():
            return NotAllowed(NO_QUEUE)
        settings = read_settings(tx, act.office_id)
        if not gives_numbers(tx, act.office_id, act.now, act.today, settings):
            return NotOpen(opening(tx, act.office_id, act.now))
        case = locked(tx, case_id)
        if case.state in {CaseState.MERGED, CaseState.CANCELLED}:
            return NotAllowed(case.state)
        if (label := _open_number(tx, case)) is not None:
            return HasNumber(label)
        visit_id = _signed(tx, act, service_id, version_id, written, priority_asked=priority_asked)
        return give(tx, act, asked_for(tx, visit_id), case, value, printer_id, settings, known=True)

    given = once(tx, act, "continue_visit", Issued, do)
    return replace(given, reference=value) if isinstance(given, Issued) else given


def _signed(
    tx: Connection, act: Act, service_id: UUID, version_id: UUID, written: Identity, *, priority_asked: bool
) -> UUID:
    """Write the guest-book row; no form is given to this visitor."""
    number = next_number(tx, act.office_id, "guest", act.today)
    visit_id = insert_visit(tx, act, service_id, version_id, number, "id", priority_asked=priority_asked)
    write_identity(tx, visit_id, written)
    about: dict[str, Any] = {"visit_id": visit_id, "procedure_version_id": version_id}
    noted = {"guest_number": number, "service_id": service_id, "priority_asked": priority_asked, "continues": True}
    record(tx, act, Event(EventKind.VISIT_REGISTERED, noted, **about))
    return visit_id


def _open_number(tx: Connection, case: Row[Any]) -> str | None:
    """Return the open number of the locked case: its own, or that of the turn at which it is told as a further one."""
    columns = (ticket.c.series, ticket.c.number)
    own = select(*columns).join(ticket_case).where(ticket_case.c.case_id == case.id, ticket.c.state.in_(OPEN))
    told = select(*columns).where(ticket.c.id == case.turn_id, ticket.c.state.in_(OPEN))
    row = tx.execute(own.limit(1)).first() or (tx.execute(told).first() if case.turn_id else None)
    return ticket_label(row.series, row.number) if row else None
