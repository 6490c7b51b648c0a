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

    A desk is open when it serves, calls, or ended a service within 45 minutes. In the bidding room an open desk serves as
    many as it has capacity, and no more than there are seats that work and are not kept for a reservation.
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
    room = service_id in seat_services(tx, office_id)
    desks, busy = _room(tx, office_id, service_id, now, today) if room else _desks(tx, service_id, now, today)
    return waiting_time(
        durations,
        ahead=ahead,
        desks=desks,
        serving=busy,
        calendar=hours or read_calendar(tx, office_id, on=today),
        now=now,
        min_samples=settings.estimate_min_samples,
    )


def _room(tx: Connection, office_id: UUID, service_id: UUID, now: datetime, today: date) -> tuple[int, int]:
    """Return how many providers the bidding room can have at once now, and how many are called or served."""
    of_it = (
        ticket.c.service_id == service_id,
        ticket.c.business_date == today,
        ticket.c.state.in_(("calling", "serving")),
    )
    busy = tx.execute(select(func.count()).select_from(ticket).where(*of_it)).scalar_one()
    capacity = select(func.sum(desk.c.capacity)).where(desk.c.id.in_(_open_desks(tx, service_id, now, today)[0]))
    most = tx.execute(capacity).scalar() or 0
    seats = seats_now(tx, office_id, now)
    if seats:
        most = min(most, sum(one.state not in {SeatState.BROKEN, SeatState.RESERVED} for one in seats))
    return most, min(busy, most)


def _desks(tx: Connection, service_id: UUID, now: datetime, today: date) -> tuple[int, int]:
    open_ones, busy = _open_desks(tx, service_id, now, today)
    return len(open_ones), len(busy)


def _open_desks(tx: Connection, service_id: UUID, now: datetime, today: date) -> tuple[set[UUID], set[UUID]]:
    """Return the desks of a service that are open now, and those of them that call or serve."""
    mine = select(desk_service.c.desk_id).where(desk_service.c.service_id == service_id)
    rows = tx.execute(
        select(ticket.c.desk_id, ticket.c.state, ticket.c.ended_at).where(
            ticket.c.business_date == today, ticket.c.desk_id.in_(mine)
        )
    ).all()
    busy = {row.desk_id for row in rows if row.state in {"calling", "serving"}}
    active = {row.desk_id for row in rows if row.ended_at is not None and now - row.ended_at <= ACTIVE}
    return busy | active, busy
