"""How long a visitor may wait: from recent services and the desks that are open now."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select

from loket_shared.db.schema import desk, desk_service, ticket
from loket_shared.domain.bidding import SeatState
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.estimate import Estimate, NoEstimate, waiting_time
from loket_shared.services.calendars import read_calendar
from loket_shared.services.catalogue import seat_services
from loket_shared.services.seat_state import seats_now
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

    A desk is open when it serves, calls, or ended a service within 45 minutes. In the bidding room its seats count as
    well: so many providers are assisted at once as there are places at open desks and seats that nobody has reserved.
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
    if desks and service_id in seat_services(tx, office_id):
        desks, busy = _seats(tx, office_id, service_id, now, today) or (desks, busy)
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


def _seats(tx: Connection, office_id: UUID, service_id: UUID, now: datetime, today: date) -> tuple[int, int] | None:
    """Return how many providers the bidding room assists at once and how many it does now; None where it has no seats."""
    seats = seats_now(tx, office_id, now)
    if not seats:
        return None
    held = (ticket.c.service_id == service_id, ticket.c.business_date == today)
    rows = tx.execute(
        select(desk.c.id, desk.c.capacity, ticket.c.state, ticket.c.ended_at)
        .select_from(ticket.join(desk, desk.c.id == ticket.c.desk_id))
        .where(*held)
    ).all()
    serving = [row for row in rows if row.state in {"calling", "serving"}]
    recent = [row for row in rows if row.ended_at is not None and now - row.ended_at <= ACTIVE]
    capacity = sum({row.id: row.capacity for row in (*serving, *recent)}.values())
    usable = sum(one.state not in {SeatState.BROKEN, SeatState.RESERVED, SeatState.CLEANING} for one in seats)
    return max(min(usable, capacity), 1), len(serving)
