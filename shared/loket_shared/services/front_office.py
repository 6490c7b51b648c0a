"""What the front office still has to do: visits without a number (S3-04 to S3-06, K0 to K2)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import case_file, form_version, procedure_version, service, ticket, visit, visit_identity
from loket_shared.domain.completeness import Missing
from loket_shared.domain.sop.model import GuestBook
from loket_shared.domain.states import ProblemKind
from loket_shared.services.people import Identity, Problem
from loket_shared.services.visits import missing_form, of_newest_form


@dataclass(frozen=True, slots=True)
class UnfinishedVisit:
    """A visitor of today without a number; identity and problem are the newest that were typed.

    What the visit's own procedure says stands beside it: one that `uses_queue` waits for its number, another is served as
    it is. `guest_number` is None until the guest book is signed, `form_label` until the form was handed in without a queue.
    """

    visit_id: UUID
    guest_number: int | None
    service_id: UUID
    service_name_id: str
    uses_form: bool
    uses_queue: bool
    guest_book: GuestBook
    arrived_at: datetime
    abandoned: bool
    priority_asked: bool
    identity: Identity
    problem: Problem
    missing: tuple[Missing, ...]
    form_label: str | None = None


def unfinished(tx: Connection, office_id: UUID, today: date) -> tuple[UnfinishedVisit, ...]:
    """Return today's visits without a number, oldest first: who waits for one may be resumed, others are served."""
    numbered = select(ticket.c.visit_id).where(ticket.c.office_id == office_id, ticket.c.business_date == today)
    v = procedure_version
    handed_in = select(case_file.c.form_label).where(case_file.c.visit_id == visit.c.id).limit(1).scalar_subquery()
    of_procedure = (v.c.uses_form, v.c.uses_queue, v.c.guest_book)
    columns = (visit, visit_identity, service.c.name_id, *of_procedure, handed_in.label("form_label"))
    joined = (
        visit.outerjoin(visit_identity)
        .join(service, service.c.id == visit.c.service_id)
        .join(procedure_version, procedure_version.c.id == visit.c.procedure_version_id)
    )
    newest = select(form_version).select_from(visit.join(form_version, of_newest_form()))
    this_day = (visit.c.office_id == office_id, visit.c.business_date == today)
    forms = {form.visit_id: form for form in tx.execute(newest.where(*this_day))}
    at = (*this_day, visit.c.id.not_in(numbered))
    open_ones = visit.c.ended_as.is_(None) | (v.c.uses_queue & (visit.c.ended_as == "abandoned"))
    rows = tx.execute(select(*columns).select_from(joined).where(*at, open_ones).order_by(visit.c.arrived_at)).all()
    shown: list[UnfinishedVisit] = []
    for row in rows:
        form = forms.get(row.id)
        source = form or row
        shown.append(
            UnfinishedVisit(
                visit_id=row.id,
                guest_number=row.guest_number,
                service_id=row.service_id,
                service_name_id=row.name_id,
                uses_form=row.uses_form,
                uses_queue=row.uses_queue,
                guest_book=GuestBook(row.guest_book),
                arrived_at=row.arrived_at,
                abandoned=row.ended_as == "abandoned",
                priority_asked=row.priority_asked,
                identity=Identity(
                    source.name or "", source.organisation or "", source.address or "", source.phone or "", form.email if form else "",
                    form.spse_role if form else "", source.companions or 0,
                ),
                problem=Problem(form.problem, form.tender_code, form.group_id, ProblemKind(form.kind)) if form else Problem(),
                missing=missing_form(form) if row.uses_form else (),
                form_label=row.form_label,
            )
        )  # fmt: skip
    return tuple(shown)
