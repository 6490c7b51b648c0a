"""Gives a number: to a visit whose form is complete, or to a visitor who comes back about a case that exists (S3-05, S3-07)."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from loket_shared.db.schema import (
    new_id,
    office,
    procedure_version,
    service,
    ticket,
    ticket_case,
    ticket_reference,
    visit,
    visit_identity,
)
from loket_shared.db.schema.visit import RETENTION_GUEST_BOOK
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.act import Act
from loket_shared.services.case_opening import from_form, open_case
from loket_shared.services.counters import next_number
from loket_shared.services.journal import Event, record
from loket_shared.services.reprinting import queue_print
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.settings import OfficeSettings


@dataclass(frozen=True, slots=True)
class Issued:
    """A number is given; `ahead` counts who waits before it, `print_job_id` is queued in the same transaction."""

    ticket_id: UUID
    visit_id: UUID
    label: str
    series: str
    number: int
    service_id: UUID
    service_name_id: str
    service_name_en: str
    form_label: str | None
    case_id: UUID | None
    business_date: date
    issued_at: datetime
    priority: bool
    ahead: int
    print_job_id: UUID | None
    reference: str


def give(
    tx: Connection,
    act: Act,
    asked: Row[Any],
    source: Row[Any] | None,
    reference: str,
    printer_id: UUID | None,
    settings: OfficeSettings,
    *,
    known: bool = False,
) -> Issued:
    """Give the number of a locked visit (`asked_for`), tie it to its case, journal it and queue the ticket's print.

    `source` is the complete form from which the case is opened, or, if `known`, the row of a case that goes on: its
    number's events follow that case's own procedure, and its form is with the helpdesk already.
    """
    ahead = ahead_of(tx, asked.service_id, act.today)
    number = next_number(tx, act.office_id, f"series:{asked.series}", act.today)
    ticket_id = new_id()
    version_id = source.procedure_version_id if known and source is not None else asked.procedure_version_id
    tx.execute(
        _INSERT_TICKET,
        {
            "id": ticket_id, "office_id": act.office_id, "visit_id": asked.id, "service_id": asked.service_id,
            "procedure_version_id": version_id, "business_date": act.today, "series": asked.series, "number": number,
            "state": "waiting", "priority": asked.priority_asked, "issued_at": act.now, "reference_hash": hashed(reference),
            "calls": 0, "skips": 0, "place": number, "version": 1,
        },
    )  # fmt: skip
    tx.execute(_INSERT_REFERENCE, {"ticket_id": ticket_id, "value": reference, "retention": RETENTION_GUEST_BOOK})
    about: dict[str, Any] = {"visit_id": asked.id, "ticket_id": ticket_id, "procedure_version_id": version_id}
    events: list[Event] = []
    label: str | None = None
    if source is not None:
        if known:
            about["case_id"], label = source.id, source.form_label
        else:
            opened = open_case(tx, act, from_form(asked, source))
            about["case_id"], label = opened.case_id, opened.label
            events.append(Event(EventKind.CASE_OPENED, opened.noted, **about))
        tx.execute(_LINK_CASE, {"ticket_id": ticket_id, "case_id": about["case_id"]})
    noted = {"series": asked.series, "number": number, "service_id": asked.service_id, "form_label": label}
    events.append(Event(EventKind.TICKET_ISSUED, noted, **about))
    if source is not None:
        events.append(Event(EventKind.FORM_RECEIVED, {}, **about))
    record(tx, act, *events)
    job_id = None
    if printer_id is not None:
        job_id = queue_print(tx, act, ticket_id, printer_id, settings)
    bump(tx, act.office_id, Topic.QUEUE)
    return Issued(
        ticket_id, asked.id, ticket_label(asked.series, number), asked.series, number, asked.service_id, asked.name_id, asked.name_en,
        label, about.get("case_id"), act.today, act.now, asked.priority_asked, ahead, job_id, "",
    )  # fmt: skip


def asked_for(tx: Connection, visit_id: UUID) -> Row[Any]:
    """Return the visit with its service and what its procedure says of form and queue, locked."""
    return tx.execute(_ASKED, {"visit": visit_id}).one()


def hashed(reference: str) -> bytes:
    """Return what a reference is looked up by."""
    return hashlib.sha256(reference.encode("utf-8", "surrogatepass")).digest()


def ahead_of(tx: Connection, service_id: UUID, on: date, number: int | None = None) -> int:
    """Count who waits for a service on a date, or only those before a number."""
    at: dict[str, object] = {"service": service_id, "on": on}
    found = tx.execute(_WAITING, at) if number is None else tx.execute(_WAITING_BEFORE, at | {"before": number})
    count: int = found.scalar_one()
    return count


_INSERT_TICKET, _INSERT_REFERENCE, _LINK_CASE = map(insert, (ticket, ticket_reference, ticket_case))
_WAITING = (
    select(func.count())
    .select_from(ticket)
    .where(ticket.c.service_id == bindparam("service"), ticket.c.business_date == bindparam("on"))
    .where(ticket.c.state == "waiting")
)
_WAITING_BEFORE = _WAITING.where(ticket.c.number < bindparam("before"))
_ASKED = (
    select(
        visit.c.id, visit.c.service_id, visit.c.procedure_version_id, visit.c.priority_asked, visit.c.ended_as, visit.c.language,
        service.c.series, procedure_version.c.uses_form, procedure_version.c.uses_queue, service.c.name_id, service.c.name_en, office.c.form_prefix,
        visit_identity.c.phone, visit_identity.c.phone_e164,
    )
    .select_from(
        visit.outerjoin(visit_identity).join(service, service.c.id == visit.c.service_id).join(office, office.c.id == visit.c.office_id)
        .join(procedure_version, procedure_version.c.id == visit.c.procedure_version_id)
    )
    .where(visit.c.id == bindparam("visit"))
    .with_for_update(key_share=True, of=visit)
)  # fmt: skip
