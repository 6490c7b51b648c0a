"""The values of the printed form and the guest book."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, ScalarSelect, func, or_, select

from loket_shared.clock import business_date
from loket_shared.db.schema import (
    case_file,
    form_version,
    office,
    service,
    ticket,
    ticket_case,
    ticket_reference,
    visit,
    visit_identity,
)  # fmt: skip
from loket_shared.domain.documents import (
    Answer,
    FormDocument,
    GuestBookDocument,
    GuestBookRow,
    Outcome,
    PrivacyNotice,
    Promise,
)  # fmt: skip
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.escalation_outcomes import escalations_on_paper
from loket_shared.services.export_notes import letterhead, tips
from loket_shared.services.settings import read_settings
from loket_shared.services.visits import of_newest_form


def form_document(
    tx: Connection, office_id: UUID, case_id: UUID, explained_by: tuple[str, str] | None = None
) -> FormDocument:
    """Return the consultation form's values; `explained_by` (name, NIP) overrides the one who answered."""
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    view = read_case(tx, case_id)
    name, nip = explained_by or (view.answered_by_name or "", view.answered_by_nip)
    return FormDocument(
        office=letterhead(head),
        zone=head.zone,
        form_label=view.form_label,
        reference=_reference(tx, case_id),
        consulted_at=view.opened_at,
        name=view.identity.name,
        organisation=view.identity.organisation,
        address=view.identity.address,
        phone=view.identity.phone,
        problem=view.problem.text,
        part_c=_part_c(tx, view, head.zone),
        explained_by=name,
        nip=nip,
        privacy=PrivacyNotice(purpose=read_settings(tx, office_id).privacy_notice_id, contact=head.phone),
    )


def guest_book(tx: Connection, office_id: UUID, from_date: date, to_date: date, now: datetime) -> GuestBookDocument:
    """Return the guest book of a period (business dates, both included): who came, when, for what, and when they left.

    What a visitor corrected on the form holds, not what was first typed.
    """
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    written = ("name", "organisation", "address", "phone")
    corrected = [
        func.coalesce(func.nullif(form_version.c[field], ""), visit_identity.c[field]).label(field) for field in written
    ]
    companions = func.coalesce(form_version.c.companions, visit_identity.c.companions).label("companions")
    columns: tuple[Any, ...] = (
        visit,
        *corrected,
        companions,
        service.c.name_id.label("service_name"),
        form_version.c.problem,
        _came_about().label("about_form"),
    )
    joined = (
        visit.join(visit_identity)
        .join(service, service.c.id == visit.c.service_id)
        .outerjoin(form_version, of_newest_form())
    )
    at = (visit.c.office_id == office_id, visit.c.business_date >= from_date, visit.c.business_date <= to_date)
    rows = tx.execute(
        select(*columns).select_from(joined).where(*at).order_by(visit.c.business_date, visit.c.guest_number)
    )
    return GuestBookDocument(
        office=letterhead(head),
        zone=head.zone,
        from_date=from_date,
        to_date=to_date,
        rows=tuple(
            GuestBookRow(
                number=row.guest_number, arrived_at=row.arrived_at, left_at=row.left_at, name=row.name, companions=row.companions,
                organisation=row.organisation, address=row.address, phone=row.phone,
                purpose=row.problem or " ".join(part for part in (row.service_name, row.about_form) if part),
                destination=row.service_name,
            )
            for row in rows
        ),
        printed_at=now,
        journal=tips(tx, office_id),
    )  # fmt: skip


def _came_about() -> ScalarSelect[Any]:
    """Return the form number of an older case that the visitor came back about."""
    joined = ticket_case.join(ticket, ticket.c.id == ticket_case.c.ticket_id)
    joined = joined.join(case_file, case_file.c.id == ticket_case.c.case_id)
    older = or_(case_file.c.visit_id.is_(None), case_file.c.visit_id != visit.c.id)
    query = select(case_file.c.form_label).select_from(joined).where(ticket.c.visit_id == visit.c.id, older)
    return query.limit(1).correlate(visit).scalar_subquery()


def _reference(tx: Connection, case_id: UUID) -> str:
    """Return the QR code of the number that the case was opened with; a further problem has its form number only."""
    linked = ticket_reference.join(ticket_case, ticket_case.c.ticket_id == ticket_reference.c.ticket_id)
    first = select(ticket_reference.c.value).select_from(linked.join(ticket, ticket.c.id == ticket_case.c.ticket_id))
    return (
        tx.execute(first.where(ticket_case.c.case_id == case_id).order_by(ticket.c.issued_at).limit(1)).scalar() or ""
    )


def _part_c(tx: Connection, view: CaseView, zone: str) -> tuple[Outcome, ...]:
    """Return what has happened so far; what went to LKPP stays above the answer that came later (A.8-26)."""
    escalated = escalations_on_paper(tx, view.case_id, zone)
    if view.answer:
        return (*escalated, Answer(view.answer))
    if view.promise_due is not None:
        return (Promise(business_date(view.promise_due, zone), view.promise_note), *escalated)
    return escalated
