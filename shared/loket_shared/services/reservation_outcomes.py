"""What reserving a seat of the bidding room takes and gives: a closed set of values for the screens."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from loket_shared.domain.bidding import ReservationState
from loket_shared.services.reservation_reading import ReservationView
from loket_shared.services.results import NotAllowed


@dataclass(frozen=True, slots=True)
class Person:
    """Who reserves, as typed; only the office's own people ever read it."""

    name: str
    organisation: str = ""
    phone: str = ""
    tender_code: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """A seat from one full quarter of an hour to another (aware UTC); without `seat_id` any seat that is free then."""

    from_at: datetime
    to_at: datetime
    person: Person
    seat_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Reserved:
    """The seat is kept; `code` is what the provider shows at arrival."""

    reservation_id: UUID
    seat_id: UUID
    code: str


@dataclass(frozen=True, slots=True)
class SlotTaken:
    """Somebody has the seat then: these are the times of that other reservation; None where no seat at all is free."""

    from_at: datetime | None = None
    to_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutsideHours:
    """The office is not open from its beginning to its end; `opens` and `closes` are that day's, None on a closed day."""

    opens: datetime | None
    closes: datetime | None


@dataclass(frozen=True, slots=True)
class WrongTime:
    """No time for a reservation; `why` is `past`, `far` (more than 30 days ahead) or `order` (not two full quarters)."""

    why: str


@dataclass(frozen=True, slots=True)
class PersonMissing:
    """Name or telephone is missing; `what` names which."""

    what: str


@dataclass(frozen=True, slots=True)
class Released:
    """The seat is free for others again, and why."""

    reservation_id: UUID
    state: ReservationState


@dataclass(frozen=True, slots=True)
class Arrived:
    """The provider is here; `from_at` and `to_at` are the reserved time."""

    reservation_id: UUID
    seat_id: UUID
    from_at: datetime
    to_at: datetime


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """No reservation bears this code."""


@dataclass(frozen=True, slots=True)
class AnotherDay:
    """The reservation is for another day than today."""

    from_at: datetime


@dataclass(frozen=True, slots=True)
class ReservationConflict:
    """Somebody changed this reservation meanwhile; `theirs` is what stands there now."""

    theirs: ReservationView


@dataclass(frozen=True, slots=True)
class NoShows:
    """So many reservations were given up because nobody came."""

    count: int


Refused = SlotTaken | OutsideHours | WrongTime | PersonMissing | NotAllowed
"""Why no seat was reserved; nothing was written."""
