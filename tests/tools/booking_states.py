"""States of the reservations' page, for pictures and for tests of its looks."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from loket_operator.bidding_booking.state import BookingState
from loket_shared.domain.bidding import ReservationState, SeatKind
from loket_shared.services.reservation_outcomes import Person
from loket_shared.services.reservation_reading import ReservationView, SeatDay

OPENS = datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
"""Half past seven in the office."""


def an_id(name: str) -> UUID:
    """Return the id that this name always has."""
    return uuid5(NAMESPACE_URL, name)


def _one(seat: SeatDay, code: str, begin: float, hours: float, state: ReservationState) -> ReservationView:
    first = OPENS + timedelta(hours=begin)
    return ReservationView(
        an_id(code),
        code,
        seat.seat_id,
        seat.kind,
        seat.number,
        first,
        first + timedelta(hours=hours),
        state,
        None,
        True,
        1,
    )


def _seat(
    kind: SeatKind, number: int, *booked: tuple[str, float, float, ReservationState], usable: bool = True
) -> SeatDay:
    seat = SeatDay(an_id(f"{kind}{number}"), kind, number, usable, ())
    return replace(seat, reservations=tuple(_one(seat, *one) for one in booked))


_HELD, _HERE, _GONE = ReservationState.HELD, ReservationState.ARRIVED, ReservationState.NO_SHOW
SEATS = (
    _seat(SeatKind.PC, 1, ("K7M4QX", 0.5, 1, _GONE), ("A3FTW9", 5.5, 1.5, _HELD)),
    _seat(SeatKind.PC, 2, ("RRD6YC", 2, 2, _HERE)),
    _seat(SeatKind.PC, 3, ("GHN74T", 6, 1, _HELD), usable=False),
    _seat(SeatKind.LAPTOP, 1),
)
DAY = BookingState(date(2026, 11, 23), SEATS, tuple(OPENS + n * timedelta(minutes=15) for n in range(35)), opening=1)
LONG = Person(
    "Raden Ajeng Maria Theresia Kusumaningrum Prawirodirdjo-Situmorang",
    "PT Perusahaan Pembangunan Perumahan dan Konstruksi Bangunan Nusantara Raya (Persero) Tbk",
    "0812-3456-7890",
    "102930457788",
)
BOOKING_STATES = {
    "day": DAY,
    "open": replace(DAY, chosen=an_id("A3FTW9")),
    "known": replace(DAY, chosen=an_id("A3FTW9"), person=LONG),
    "cancel": replace(DAY, chosen=an_id("A3FTW9"), asking=True),
    "taken": replace(
        DAY, refusal="Tempat ini sudah dipesan pukul 13.00–14.30. Pilih jam atau tempat lain.", missing="phone"
    ),
    "closed": BookingState(date(2026, 11, 28), tuple(replace(one, reservations=()) for one in SEATS), opening=1),
}
