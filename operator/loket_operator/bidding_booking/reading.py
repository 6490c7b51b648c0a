"""Reads what the reservations' page shows; runs on the worker."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from loket_shared.domain.bidding import SLOT
from loket_shared.domain.calendar import open_intervals
from loket_shared.services.calendars import read_calendar
from loket_shared.services.reservation_reading import SeatDay, of_day
from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class BookingPicture:
    """One consistent picture of a day."""

    day: date
    seats: tuple[SeatDay, ...]
    times: tuple[datetime, ...]


def read_booking(tx: Connection, office_id: UUID, day: date) -> BookingPicture:
    """Read a day's seats and reservations, and between which quarters of an hour the office is open."""
    spans = open_intervals(read_calendar(tx, office_id, on=day), day)
    times: tuple[datetime, ...] = ()
    if spans:
        first, last = _up(spans[0].start), spans[-1].end
        count = max(int((last - first) / SLOT), 0)
        times = tuple(first + n * SLOT for n in range(count + 1))
    return BookingPicture(day, of_day(tx, office_id, day), times)


def _up(at: datetime) -> datetime:
    """Return the next full quarter of an hour, or the instant itself."""
    past = timedelta(minutes=at.minute % 15, seconds=at.second, microseconds=at.microsecond)
    return at if not past else at - past + SLOT
