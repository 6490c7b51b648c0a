"""Cases that no visit brings: typed in from LPSE Support, e-mail, WhatsApp or the suggestion box (S1-01, A.8-32)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, insert, select

from loket_shared.db.schema import case_file, case_ticket, office
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import Channel
from loket_shared.services.act import Act, once
from loket_shared.services.case_opening import NewCase, Opened, open_case
from loket_shared.services.duties import refresh
from loket_shared.services.journal import Event, record
from loket_shared.services.people import Identity, Problem, clean_identity, clean_problem, e164, missing_in
from loket_shared.services.procedures import version_for
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said


class TicketType(StrEnum):
    """What LPSE Support calls a ticket: Permasalahan, Usulan, Permintaan Layanan."""

    PROBLEM = "problem"
    SUGGESTION = "suggestion"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class ExternalTicket:
    """The fields of a ticket in another system (B.2), as they stand there; never a password."""

    number: str
    title: str = ""
    application: str = ""
    error_code: str = ""
    ticket_type: TicketType = TicketType.PROBLEM
    npwp: str = ""
    user_id: str = ""
    system: str = "lpse_support"


@dataclass(frozen=True, slots=True)
class Recorded:
    """The case stands under its form number; `case_id` opens it."""

    case_id: UUID
    form_label: str


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Required fields are blank; `number` says that the other system's ticket number is one of them."""

    missing: tuple[Missing, ...]
    number: bool = False


@dataclass(frozen=True, slots=True)
class TicketKnown:
    """This ticket number was typed in before, as this case."""

    case_id: UUID
    form_label: str


@dataclass(frozen=True, slots=True)
class NotYet:
    """It cannot have arrived later than now."""


def record_case(
    tx: Connection,
    act: Act,
    channel: Channel,
    identity: Identity,
    problem: Problem,
    received_at: datetime,
    ticket: ExternalTicket | None = None,
) -> Recorded | Unfinished | TicketKnown | NotYet:
    """Record a case that came in writing; its clocks count from `received_at` (aware), when it reached the office.

    In writing only a name and the problem are required: nobody sits there to be asked for an address. A ticket's number
    belongs to one case.
    """
    who, what = clean_identity(identity), clean_problem(problem)

    def do() -> Recorded | Unfinished | TicketKnown | NotYet:
        missing = tuple(one for one in missing_in(who, what) if one in {Missing.NAME, Missing.PROBLEM})
        number = said(ticket.number, 60) if ticket else ""
        if missing or (ticket is not None and not number):
            return Unfinished(missing, ticket is not None and not number)
        if received_at > act.now:
            return NotYet()
        if ticket is not None and (known := _known(tx, act.office_id, ticket.system, number)):
            return known
        opened = begin_case(tx, act, channel, who, what, received_at=received_at)
        if ticket is not None:
            _keep_ticket(tx, act, opened.case_id, ticket, number)
        refresh(tx, act.office_id, opened.case_id)
        return Recorded(opened.case_id, opened.label)

    return once(tx, act, "record_case", Recorded, do)


def begin_case(
    tx: Connection,
    act: Act,
    channel: Channel,
    identity: Identity,
    problem: Problem,
    *,
    received_at: datetime | None = None,
    call_id: UUID | None = None,
) -> Opened:
    """Open a case without a visit, of the procedure that this channel follows; identity and problem are clean already."""
    prefix = tx.execute(select(office.c.form_prefix).where(office.c.id == act.office_id)).scalar_one()
    version_id = version_for(tx, act.office_id, channel)
    new = NewCase(
        channel,
        version_id,
        prefix,
        identity,
        problem,
        e164(identity.phone),
        holder_id=act.staff_id,
        received_at=received_at,
    )
    opened = open_case(tx, act, new)
    noted = opened.noted if call_id is None else opened.noted | {"call_id": call_id}
    about = {"case_id": opened.case_id, "procedure_version_id": version_id}
    record(tx, act, Event(EventKind.CASE_OPENED, noted, occurred_at=received_at, **about))
    bump(tx, act.office_id, Topic.CASES)
    return opened


def _known(tx: Connection, office_id: UUID, system: str, number: str) -> TicketKnown | None:
    at = (case_ticket.c.office_id == office_id, case_ticket.c.system == system, case_ticket.c.number == number)
    query = select(case_file.c.id, case_file.c.form_label).join(case_ticket).where(*at)
    row = tx.execute(query).first()
    return TicketKnown(row.id, row.form_label) if row else None


def _keep_ticket(tx: Connection, act: Act, case_id: UUID, ticket: ExternalTicket, number: str) -> None:
    tx.execute(
        insert(case_ticket),
        {
            "case_id": case_id, "office_id": act.office_id, "system": ticket.system, "number": number, "title": said(ticket.title),
            "application": said(ticket.application, 80), "error_code": said(ticket.error_code, 80), "ticket_type": str(ticket.ticket_type),
            "npwp": said(ticket.npwp, 30), "user_id": said(ticket.user_id, 80), "retention": RETENTION_CASE,
        },
    )  # fmt: skip
