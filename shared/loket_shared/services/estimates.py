"""How long a visitor may wait: from recent services and the desks that are open now."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select

from loket_shared.db.schema import desk_service, ticket
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.estimate import Estimate, NoEstimate, waiting_time
from loket_shared.services.calendars import read_calendar
from loket_shared.services.settings import OfficeSettings

__all__ = ["Estimate", "NoEstimate", "estimate"]

RECENT_DAYS = 14
SAMPLES = 60
ACTIVE = timedelta(minutes=45)


def estimate(
    tx: Connection,
    office_id: UUID,
    service_id: UUID,
    now: datetime,
    today: date,
    settings: OfficeSettings,
    *,
    hours: Calendar | None = None,
) -> Estimate | NoEstimate:
    """Return the range for somebody who takes a number of this service at `now` (aware UTC); absent while data are few.

    A desk is open when it serves, calls, or ended a service within 45 minutes.
    """
    waiting = (ticket.c.service_id == service_id, ticket.c.business_date == today, ticket.c.state == "waiting")
    ahead = tx.execute(select(func.count()).select_from(ticket).where(*waiting)).scalar_one()
    served = select(ticket.c.present_at, ticket.c.ended_at).where(
        ticket.c.service_id == service_id,
        ticket.c.state == "done",
        ticket.c.business_date >= today - timedelta(days=RECENT_DAYS),
    )
    durations = [
        row.ended_at - row.present_at for row in tx.execute(served.order_by(ticket.c.ended_at.desc()).limit(SAMPLES))
    ]
    desks, busy = _desks(tx, service_id, now, today)
    return waiting_time(
        durations,
        ahead=ahead,
        desks=desks,
        serving=busy,
        calendar=hours or read_calendar(tx, office_id, on=today),
        now=now,
        min_samples=settings.estimate_min_samples,
    )


def _desks(tx: Connection, service_id: UUID, now: datetime, today: date) -> tuple[int, int]:
    mine = select(desk_service.c.desk_id).where(desk_service.c.service_id == service_id)
    rows = tx.execute(
        select(ticket.c.desk_id, ticket.c.state, ticket.c.ended_at).where(
            ticket.c.business_date == today, ticket.c.desk_id.in_(mine)
        )
    ).all()
    busy = {row.desk_id for row in rows if row.state in {"calling", "serving"}}
    active = {row.desk_id for row in rows if row.ended_at is not None and now - row.ended_at <= ACTIVE}
    return len(busy | active), len(busy)
