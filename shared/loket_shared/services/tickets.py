"""Numbers: given once a form is complete, and printed (S3-05, S3-07)."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from loket_shared.db.schema import (
    case_file,
    new_id,
    office,
    print_job,
    printer,
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
from loket_shared.services.act import Act, once
from loket_shared.services.case_opening import from_form, open_case
from loket_shared.services.counters import next_number
from loket_shared.services.journal import Event, record
from loket_shared.services.opening import Opening, gives_numbers, opening
from loket_shared.services.reprinting import queue_print
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.settings import OfficeSettings, read_settings
from loket_shared.services.texts import said
from loket_shared.services.visits import FormIncomplete, missing_form, newest_form

NO_QUEUE = "no_queue"
"""The state in which a visit gets no number: its procedure has no queue."""


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


@dataclass(frozen=True, slots=True)
class _Held:
    """The visit's open number, given by an earlier press."""

    issued: Issued


@dataclass(frozen=True, slots=True)
class NotOpen:
    """No numbers are given now; `opening` says why and when again."""

    opening: Opening


def issue(
    tx: Connection, act: Act, visit_id: UUID, reference: str, *, printer_id: UUID | None = None
) -> Issued | NotOpen | FormIncomplete | NotAllowed:
    """Give the visit its number (S3-05), put its form into the helpdesk's queue (S3-07) and queue the ticket's print.

    Refused outside hours, after the last-number time, and while the form is incomplete. A visit that holds an open number
    gets that one again, never a second. `reference` is made by the client (domain.numbering.new_reference).
    """

    value = said(reference, 60)

    def do() -> Issued | NotOpen | FormIncomplete | NotAllowed | _Held:
        asked = _asked(tx, visit_id)
        held = _held(tx, visit_id)
        if held is not None:
            return _Held(held)
        if not asked.uses_queue:
            return NotAllowed(NO_QUEUE)
        settings = read_settings(tx, act.office_id)
        if not gives_numbers(tx, act.office_id, act.now, act.today, settings):
            return NotOpen(opening(tx, act.office_id, act.now))
        form = newest_form(tx, visit_id) if asked.uses_form else None
        if asked.uses_form and (missing := missing_form(form)):
            return FormIncomplete(missing)
        if asked.ended_as not in {None, "abandoned"}:
            return NotAllowed(asked.ended_as)
        return _give(tx, act, asked, form, hashed(value), value, printer_id, settings)

    given = once(tx, act, "issue", Issued, do)
    if isinstance(given, _Held):
        return given.issued
    return replace(given, reference=value) if isinstance(given, Issued) else given


def _give(
    tx: Connection,
    act: Act,
    asked: Row[Any],
    form: Row[Any] | None,
    digest: bytes,
    reference: str,
    printer_id: UUID | None,
    settings: OfficeSettings,
) -> Issued:
    ahead = ahead_of(tx, asked.service_id, act.today)
    number = next_number(tx, act.office_id, f"series:{asked.series}", act.today)
    ticket_id = new_id()
    tx.execute(
        _INSERT_TICKET,
        {
            "id": ticket_id, "office_id": act.office_id, "visit_id": asked.id, "service_id": asked.service_id,
            "procedure_version_id": asked.procedure_version_id, "business_date": act.today, "series": asked.series, "number": number,
            "state": "waiting", "priority": asked.priority_asked, "issued_at": act.now, "reference_hash": digest, "calls": 0,
            "skips": 0, "place": number, "version": 1,
        },
    )  # fmt: skip
    tx.execute(_INSERT_REFERENCE, {"ticket_id": ticket_id, "value": reference, "retention": RETENTION_GUEST_BOOK})
    if asked.ended_as is not None:
        tx.execute(update(visit).where(visit.c.id == asked.id).values(ended_as=None, end_reason=None))
    about = {"visit_id": asked.id, "ticket_id": ticket_id, "procedure_version_id": asked.procedure_version_id}
    events: list[Event] = []
    opened = None
    if form is not None:
        opened = open_case(tx, act, from_form(asked, form))
        tx.execute(_LINK_CASE, {"ticket_id": ticket_id, "case_id": opened.case_id})
        events.append(Event(EventKind.CASE_OPENED, opened.noted, case_id=opened.case_id, **about))
        about["case_id"] = opened.case_id
    label = opened.label if opened else None
    noted = {"series": asked.series, "number": number, "service_id": asked.service_id, "form_label": label}
    events.append(Event(EventKind.TICKET_ISSUED, noted, **about))
    if opened:
        events.append(Event(EventKind.FORM_RECEIVED, {}, **about))
    record(tx, act, *events)
    job_id = None
    if printer_id is not None:
        job_id = queue_print(tx, act, ticket_id, printer_id, settings)
    bump(tx, act.office_id, Topic.QUEUE)
    return Issued(
        ticket_id, asked.id, ticket_label(asked.series, number), asked.series, number, asked.service_id, asked.name_id, asked.name_en,
        label, opened.case_id if opened else None, act.today, act.now, asked.priority_asked, ahead, job_id, "",
    )  # fmt: skip


def hashed(reference: str) -> bytes:
    """Return what a reference is looked up by."""
    return hashlib.sha256(reference.encode("utf-8", "surrogatepass")).digest()


def printers_of(tx: Connection, device_id: UUID) -> UUID | None:
    """Return the active ticket printer of this machine, if it has one."""
    return tx.execute(select(printer.c.id).where(printer.c.device_id == device_id, printer.c.active).limit(1)).scalar()


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
        visit.c.id, visit.c.service_id, visit.c.procedure_version_id, visit.c.priority_asked, visit.c.ended_as,
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
_HELD = (
    select(
        ticket,
        service.c.name_id,
        service.c.name_en,
        case_file.c.form_label,
        ticket_case.c.case_id,
        ticket_reference.c.value,
    )
    .select_from(
        ticket.join(service, service.c.id == ticket.c.service_id)
        .join(ticket_reference, ticket_reference.c.ticket_id == ticket.c.id)
        .outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
        .outerjoin(case_file, case_file.c.id == ticket_case.c.case_id)
    )
    .where(ticket.c.visit_id == bindparam("visit"), ticket.c.state.in_(("waiting", "calling", "serving")))
)


def ahead_of(tx: Connection, service_id: UUID, on: date, number: int | None = None) -> int:
    """Count who waits for a service on a date, or only those before a number."""
    at: dict[str, object] = {"service": service_id, "on": on}
    found = tx.execute(_WAITING, at) if number is None else tx.execute(_WAITING_BEFORE, at | {"before": number})
    count: int = found.scalar_one()
    return count


def _asked(tx: Connection, visit_id: UUID) -> Row[Any]:
    return tx.execute(_ASKED, {"visit": visit_id}).one()


def _held(tx: Connection, visit_id: UUID) -> Issued | None:
    row = tx.execute(_HELD, {"visit": visit_id}).first()
    if row is None:
        return None
    job = tx.execute(
        select(print_job.c.id).where(print_job.c.ticket_id == row.id).order_by(print_job.c.queued_at).limit(1)
    ).scalar()
    return Issued(
        row.id, visit_id, ticket_label(row.series, row.number), row.series, row.number, row.service_id, row.name_id, row.name_en,
        row.form_label, row.case_id, row.business_date, row.issued_at, row.priority, ahead_of(tx, row.service_id, row.business_date, row.number), job, row.value,
    )  # fmt: skip
