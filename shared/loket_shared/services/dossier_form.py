"""The form of a dossier: parts A and B with every version that was handed in, part C with every answer and promise."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import (
    case_answer,
    case_file,
    case_identity,
    case_problem,
    case_promise,
    case_ticket,
    form_version,
    staff,
    ticket,
    ticket_case,
    ticket_reference,
)
from loket_shared.domain.dossier import Edition, ExternalNumber, FormPart, Written
from loket_shared.services.dossier_check import Subject


def read_form(tx: Connection, subject: Subject) -> FormPart:
    """Return the form as it stands, and what stood there before."""
    who = tx.execute(select(case_identity).where(case_identity.c.case_id == subject.case_id)).one()
    what = tx.execute(select(case_problem).where(case_problem.c.case_id == subject.case_id)).one()
    return FormPart(
        name=who.name,
        organisation=who.organisation,
        address=who.address,
        phone=who.phone,
        email=who.email,
        spse_role=who.spse_role,
        problem=what.text,
        tender_code=what.tender_code,
        editions=_editions(tx, subject),
        answers=_answers(tx, subject.case_id),
        promises=_promises(tx, subject.case_id),
        external=_external(tx, subject.case_id),
    )


def reference_of(tx: Connection, case_id: UUID) -> str:
    """Return the text of the QR code that the visitor's first number carried, empty for a case without one."""
    linked = ticket_reference.join(ticket_case, ticket_case.c.ticket_id == ticket_reference.c.ticket_id)
    joined = linked.join(ticket, ticket.c.id == ticket_case.c.ticket_id)
    query = select(ticket_reference.c.value).select_from(joined).where(ticket_case.c.case_id == case_id)
    return tx.execute(query.order_by(ticket.c.issued_at).limit(1)).scalar() or ""


def _editions(tx: Connection, subject: Subject) -> tuple[Edition, ...]:
    """Return the forms that were handed in; a further problem was written down at the desk, the visit's form is another's."""
    told = select(case_file.c.turn_id).where(case_file.c.id == subject.case_id)
    if tx.execute(told).scalar() is not None:
        return ()
    joined = form_version.outerjoin(staff, staff.c.id == form_version.c.staff_id)
    query = select(form_version, staff.c.name.label("officer")).select_from(joined)
    rows = tx.execute(
        query.where(form_version.c.visit_id.in_(subject.visit_ids)).order_by(form_version.c.at, form_version.c.seq)
    )
    return tuple(
        Edition(row.seq, row.at, row.officer or "", row.name, row.organisation, row.address, row.phone, row.problem)
        for row in rows
    )


def _answers(tx: Connection, case_id: UUID) -> tuple[Written, ...]:
    joined = case_answer.join(staff, staff.c.id == case_answer.c.staff_id)
    query = select(case_answer.c.at, case_answer.c.text, staff.c.name).select_from(joined)
    rows = tx.execute(query.where(case_answer.c.case_id == case_id).order_by(case_answer.c.seq))
    return tuple(Written(row.at, row.name, row.text) for row in rows)


def _promises(tx: Connection, case_id: UUID) -> tuple[Written, ...]:
    joined = case_promise.join(staff, staff.c.id == case_promise.c.staff_id)
    query = select(case_promise, staff.c.name.label("officer")).select_from(joined)
    rows = tx.execute(query.where(case_promise.c.case_id == case_id).order_by(case_promise.c.promised_at))
    return tuple(Written(row.promised_at, row.officer, row.note, row.due_at) for row in rows)


def _external(tx: Connection, case_id: UUID) -> ExternalNumber | None:
    row: Row[Any] | None = tx.execute(select(case_ticket).where(case_ticket.c.case_id == case_id)).first()
    return ExternalNumber(row.system, row.number, row.title) if row else None
