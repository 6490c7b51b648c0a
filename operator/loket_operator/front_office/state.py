"""What the front office screen shows, as one frozen value."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.domain.bidding import Need
from loket_shared.domain.completeness import Missing
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services.people import Identity, Problem
from loket_shared.services.prints import JobState


class Page(StrEnum):
    """What stands in the middle."""

    NOTHING = auto()
    FORM = auto()
    ISSUED = auto()
    VISIT = auto()
    TICKET = auto()
    RETURN = auto()
    BOOKING = auto()


class Asking(StrEnum):
    """The inline panel that is open."""

    NONE = auto()
    REPRINT = auto()


@dataclass(frozen=True, slots=True)
class OfficeService:
    """A service that a visitor may want, and how its procedure lets a visit go.

    `uses_form` False needs the guest book only, `uses_queue` False gives no number; `guest_book` is when it is signed.
    """

    service_id: UUID
    name: str
    uses_form: bool
    uses_queue: bool = True
    guest_book: GuestBook = GuestBook.START
    uses_seats: bool = False

    @property
    def signs_first(self) -> bool:
        """Tell whether nobody is let in without name, address and telephone."""
        return self.guest_book is GuestBook.START


@dataclass(frozen=True, slots=True)
class Told:
    """What a provider of the bidding room was asked; `reservation` is the code of his seat. All may be left out."""

    trained: bool | None = None
    need: Need = Need.UNKNOWN
    tender_code: str = ""
    closes_at: datetime | None = None
    because: str = ""
    reservation: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form's fields."""

    service_id: UUID
    identity: Identity
    problem: Problem
    priority: bool
    told: Told = field(default_factory=Told)


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visitor of today without a number; `arrived_at` is aware UTC, `missing` in the form's order (S3-06)."""

    visit_id: UUID
    guest_number: int | None
    service_id: UUID
    service: str
    uses_form: bool
    arrived_at: datetime
    abandoned: bool
    priority_asked: bool
    identity: Identity
    problem: Problem
    missing: tuple[Missing, ...] = ()
    uses_queue: bool = True
    guest_book: GuestBook = GuestBook.START
    form_label: str | None = None

    @property
    def course(self) -> OfficeService:
        """Return how this visit goes: as its procedure said when it began."""
        return OfficeService(self.service_id, self.service, self.uses_form, self.uses_queue, self.guest_book)


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    """A number that waits; `paper` is what went wrong with its print, None when nothing is known to."""

    ticket_id: UUID
    label: str
    who: str
    service: str
    waiting_since: datetime
    priority: bool
    skips: int
    returning: bool
    paper: JobState | None = None


@dataclass(frozen=True, slots=True)
class GivenNumber:
    """The number that was given just now; `job` follows its print."""

    ticket_id: UUID
    label: str
    form_label: str | None
    service: str
    ahead: int
    job_id: UUID | None
    job: JobState | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class FrontState:
    """Everything the front office draws; `visit_id` None in the form means a new visitor.

    `typed` is what was half-typed when the form was opened, and is newer than what the visit holds. `seats` says that the
    office has a bidding room with seats, which may be reserved.
    """

    services: tuple[OfficeService, ...] = ()
    printers: tuple[tuple[UUID, str], ...] = ()
    printer_id: UUID | None = None
    visits: tuple[OpenVisit, ...] = ()
    tickets: tuple[WaitingTicket, ...] = ()
    page: Page = Page.NOTHING
    asking: Asking = Asking.NONE
    form: int = 0
    visit_id: UUID | None = None
    typed: Typed | None = None
    guest_number: int | None = None
    ticket_id: UUID | None = None
    given: GivenNumber | None = None
    missing: tuple[Missing, ...] = ()
    refusal: str = ""
    busy: frozenset[str] = field(default_factory=frozenset)
    seats: bool = False

    @property
    def visit(self) -> OpenVisit | None:
        """Return the visit whose form is open."""
        return next((one for one in self.visits if one.visit_id == self.visit_id), None)

    @property
    def ticket(self) -> WaitingTicket | None:
        """Return the number that is open."""
        return next((one for one in self.tickets if one.ticket_id == self.ticket_id), None)
