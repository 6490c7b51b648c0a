"""The slip of a session that is over: what was done, in numbers, steps and times (S4-13)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import bidding_session, case_file, office, seat, seat_taking, service, staff, ticket, visit
from loket_shared.domain.bidding import Outcome, SeatKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.bidding_path import Visited, visited
from loket_shared.services.turn_cases import GONE


@dataclass(frozen=True, slots=True)
class Slip:
    """What was done, for the slip: numbers, steps and times, never a company or a tender. Instants are aware UTC.

    `seat_kind` and `seat_number` are of the last seat, None at an own device; `form_labels` of the problems told.
    """

    label: str
    office_name: str
    zone: str
    service_name_id: str
    service_name_en: str
    trainer: str
    started_at: datetime
    ended_at: datetime
    left_at: datetime | None
    outcome: Outcome
    steps: tuple[Visited, ...]
    seat_kind: SeatKind | None
    seat_number: int | None
    form_labels: tuple[str, ...]
    escalated: bool


def slip(tx: Connection, session_id: UUID) -> Slip:
    """Return what the slip of a session that is over says."""
    s = bidding_session
    columns = (s, ticket.c.series, ticket.c.number, service.c.name_id, service.c.name_en, staff.c.name, visit.c.left_at)
    joined = (
        s.join(ticket, ticket.c.id == s.c.ticket_id).join(service, service.c.id == ticket.c.service_id)
        .join(staff, staff.c.id == s.c.staff_id).join(visit, visit.c.id == s.c.visit_id)
    )  # fmt: skip
    row = tx.execute(select(*columns).select_from(joined).where(s.c.id == session_id)).one()
    head = tx.execute(select(office.c.name, office.c.zone).where(office.c.id == row.office_id)).one()
    taken = select(seat.c.kind, seat.c.number).select_from(seat_taking.join(seat, seat.c.id == seat_taking.c.seat_id))
    last = tx.execute(
        taken.where(seat_taking.c.session_id == session_id).order_by(
            seat_taking.c.taken_at.desc(), seat_taking.c.id.desc()
        )
    ).first()
    told = (case_file.c.visit_id == row.visit_id, case_file.c.state.not_in(GONE))
    forms = tx.execute(
        select(case_file.c.form_label).where(*told).order_by(case_file.c.form_year, case_file.c.form_number)
    )
    return Slip(
        label=ticket_label(row.series, row.number),
        office_name=head.name,
        zone=head.zone,
        service_name_id=row.name_id,
        service_name_en=row.name_en,
        trainer=row.name,
        started_at=row.started_at,
        ended_at=row.ended_at,
        left_at=row.left_at,
        outcome=Outcome(row.outcome),
        steps=visited(tx, row),
        seat_kind=SeatKind(last.kind) if last else None,
        seat_number=last.number if last else None,
        form_labels=tuple(forms.scalars()),
        escalated=row.outcome == Outcome.ESCALATED,
    )
