"""What a desk holds: the ticket that it calls, and those whom it serves."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, or_, select

from loket_shared.db.schema import case_file, service, step_run, ticket, ticket_case, visit_identity
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.sop.model import ClockKind
from loket_shared.domain.states import TicketState
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.catalogue import seat_services
from loket_shared.services.turn_cases import further_cases


@dataclass(frozen=True, slots=True)
class StepLimit:
    """A step that runs, and its standard in seconds by the version and class that it began with; None only records times."""

    case_id: UUID | None
    step: int
    seconds: int | None


@dataclass(frozen=True, slots=True)
class Serving:
    """A ticket at a desk, called or served; instants are aware UTC.

    `case` is what its number was given for, `further` what the visitor told at the desk besides (A.8-34); `continues` says
    that the visitor came back about a case that was there before. Of the bidding room, where rivals sit side by side, name,
    company and cases are left out: they are opened there, on demand.
    """

    ticket_id: UUID
    visit_id: UUID
    label: str
    service_name_id: str
    service_name_en: str
    state: TicketState
    issued_at: datetime
    called_at: datetime
    present_at: datetime | None
    calls: int
    skips: int
    priority: bool
    name: str
    organisation: str
    case: CaseView | None
    further: tuple[CaseView, ...] = ()
    continues: bool = False
    limits: tuple[StepLimit, ...] = ()


def serving(tx: Connection, desk_id: UUID, today: date, staff_id: UUID | None = None) -> tuple[Serving, ...]:
    """Return what the desk holds, also since an earlier day, the called one first; drafts are `staff_id`'s own."""
    columns = (
        ticket,
        service.c.name_id,
        service.c.name_en,
        visit_identity.c.name,
        visit_identity.c.organisation,
        ticket_case.c.case_id,
        case_file.c.visit_id.label("case_visit_id"),
    )
    joined = (
        ticket.join(service, service.c.id == ticket.c.service_id)
        .outerjoin(visit_identity, visit_identity.c.visit_id == ticket.c.visit_id)
        .outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
        .outerjoin(case_file, case_file.c.id == ticket_case.c.case_id)
    )
    at = (ticket.c.desk_id == desk_id, ticket.c.business_date <= today, ticket.c.state.in_(("calling", "serving")))
    rows = tx.execute(
        select(*columns).select_from(joined).where(*at).order_by(ticket.c.state, ticket.c.called_at)
    ).all()
    further = further_cases(tx, [row.id for row in rows])
    limits = _limits(tx, [row.visit_id for row in rows], [row.case_id for row in rows if row.case_id is not None])
    shared = {one for office_id in {row.office_id for row in rows} for one in seat_services(tx, office_id)}
    return tuple(
        Serving(
            ticket_id=row.id,
            visit_id=row.visit_id,
            label=ticket_label(row.series, row.number),
            service_name_id=row.name_id,
            service_name_en=row.name_en,
            state=TicketState(row.state),
            issued_at=row.issued_at,
            called_at=row.called_at,
            present_at=row.present_at,
            calls=row.calls,
            skips=row.skips,
            priority=row.priority,
            name=(tells and row.name) or "",
            organisation=(tells and row.organisation) or "",
            case=read_case(tx, row.case_id, staff_id) if tells and row.case_id else None,
            further=tuple(read_case(tx, one, staff_id) for one in further.get(row.id, ()) if tells),
            continues=row.case_id is not None and row.case_visit_id != row.visit_id,
            limits=tuple(
                limit for visit_id, limit in limits if row.visit_id == visit_id or limit.case_id == row.case_id
            ),
        )
        for row, tells in ((row, row.service_id not in shared) for row in rows)
    )


def _limits(tx: Connection, visits: list[UUID], cases: list[UUID]) -> list[tuple[UUID | None, StepLimit]]:
    """Return the running steps of these visits and cases whose standard is a plain time, each with its visit."""
    runs = step_run.c
    about = or_(runs.visit_id.in_(visits), runs.case_id.in_(cases))
    query = select(runs.visit_id, runs.case_id, runs.step, runs.standard).where(about, runs.closed_at.is_(None))
    plain = or_(runs.clock.is_(None), runs.clock != str(ClockKind.WORKING_DAYS))
    rows = tx.execute(query.where(plain).order_by(runs.opened_at)).all()
    return [(row.visit_id, StepLimit(row.case_id, row.step, row.standard)) for row in rows]
