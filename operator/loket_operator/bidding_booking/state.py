"""What the reservations' page shows, as one frozen value."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from loket_shared.services.reservation_outcomes import Person
from loket_shared.services.reservation_reading import ReservationView, SeatDay


@dataclass(frozen=True, slots=True)
class BookingState:
    """A day's seats with their reservations, the one that is open, and what stands in the way of a new one.

    `times` are the full quarters of an hour (aware UTC) between opening and closing, empty on a closed day. `first` is the place of
    the next one ahead. `cleared` counts reservations made here, so that the form is emptied once for each; `person` is who made the open one, asked for.
    """

    day: date = date.min
    seats: tuple[SeatDay, ...] = ()
    times: tuple[datetime, ...] = ()
    first: int = 0
    opening: int = 0
    cleared: int = 0
    chosen: UUID | None = None
    person: Person | None = None
    missing: str = ""
    refusal: str = ""
    asking: bool = False
    busy: frozenset[str] = field(default_factory=frozenset)

    @property
    def open(self) -> ReservationView | None:
        """Return the reservation that is open."""
        return next((one for seat in self.seats for one in seat.reservations if one.id == self.chosen), None)
