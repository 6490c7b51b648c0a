"""Work for processes that all want the same seats at the same times."""

from datetime import timedelta
from typing import cast
from uuid import UUID

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.services import reservations
from loket_shared.services.reservation_outcomes import Person, Reserved, SlotTaken, Wish
from loket_shared.services.station import Station
from race import NOW

HALF_HOUR = timedelta(minutes=30)
FIRST = NOW.replace(hour=3, minute=0)
"""Ten o'clock in the office."""


def reserve_half_hours(db: Database, station: Station, share: object, n: int) -> object:
    """Try for the n-th half hour of this process's own order; its code, or an empty text where somebody was faster."""
    seat_id, wanted = cast("tuple[UUID | None, tuple[int, ...]]", share)
    if n == len(wanted):
        return None
    begin = FIRST + HALF_HOUR * wanted[n]
    wish = Wish(begin, begin + HALF_HOUR, Person("Rina Kartika", "PT Karya", "0812-0000-1111"), seat_id)
    act = station.act(FixedClock(NOW))
    got = db.write(lambda tx: reservations.reserve(tx, act, wish))
    assert isinstance(got, Reserved | SlotTaken), got
    return got.code if isinstance(got, Reserved) else ""
