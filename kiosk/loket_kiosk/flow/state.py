"""Everything the kiosk shows, as one frozen value; the modules beside it are the only ones that make the next one."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from loket_shared.services.enquiries import TicketStatus, Unknown
from loket_shared.services.reservation_reading import ReservationView

from loket_kiosk.flow.assist import Assist
from loket_kiosk.flow.draft import Draft, Fault, Field
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.number import Number
from loket_kiosk.flow.parting import Parting
from loket_kiosk.flow.pin import Pin


class Screen(StrEnum):
    """What fills the screen."""

    WELCOME = "welcome"
    IDENTITY = "identity"
    PROBLEM = "problem"
    ASSIST = "assist"
    TRAINING = "training"
    REVIEW = "review"
    NUMBER = "number"
    STATUS = "status"
    DIRECT = "direct"
    PARTING = "parting"
    CLOSED = "closed"
    UNAVAILABLE = "unavailable"
    STAFF_PIN = "staff_pin"
    HELP = "help"


class Step(StrEnum):
    """A press that the database has to answer."""

    REGISTER = "register"
    SAVE = "save"
    ISSUE = "issue"
    LOOK_UP = "look_up"
    REPORT_OUT = "report_out"
    ASK = "ask"
    ADVISE = "advise"


class Notice(StrEnum):
    """What the kiosk has to tell beyond the screen's own words, until the visitor goes on or has gone."""

    TAKEN_OVER = "taken_over"
    TOO_LATE = "too_late"
    HANDED_OVER = "handed_over"
    SERVICE_ENDED = "service_ended"


@dataclass(frozen=True, slots=True)
class Pending:
    """A press without an answer yet; `waits` says that none may come, and the same key goes out again."""

    step: Step
    key: str
    waits: bool = False

    def is_same(self, other: "Pending | None") -> bool:
        """Tell whether this is the same press, whether it waits or not."""
        return other is not None and (self.step, self.key) == (other.step, other.key)


@dataclass(frozen=True, slots=True)
class Look:
    """How this visitor wants to read: language, larger text, high contrast, everything within reach of a wheelchair."""

    language: str = "id"
    large: bool = False
    contrast: bool = False
    low: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """The visit of the present visitor: what it was made for, and what the database holds of its answers.

    `asked` are the kept answers for the bidding room, `seat` the reservation that its provider came with.
    """

    visit_id: UUID
    service_id: UUID
    priority: bool
    saved: Draft | None = None
    asked: Assist | None = None
    seat: ReservationView | None = None


@dataclass(frozen=True, slots=True)
class Keys:
    """Made once a visit, so that whatever is repeated gives one visit and one ticket: two act keys and the QR reference."""

    register: str = ""
    issue: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Enquiry:
    """The status check: what was scanned or typed and what the database said; `reference` is the QR code's, once answered."""

    typed: str = ""
    answer: TicketStatus | Unknown | None = None
    reference: str = ""

    @property
    def may_report(self) -> bool:
        """Tell whether whoever holds the ticket may report out now: only its QR code does that, never a typed number."""
        return isinstance(self.answer, TicketStatus) and self.answer.to_report and self.reference != ""


@dataclass(frozen=True, slots=True)
class KioskState:
    """The kiosk at one instant.

    `session` counts visitors, so that an answer meant for the one before is recognised. `quiet` is the seconds since the
    last touch. `beneath` is the screen that HELP or STAFF_PIN covers; `fixing` says that REVIEW sent the visitor back;
    `away_since` is the instant since which the database has been away, `fault` the reference number of a bug that was met.
    """

    screen: Screen = Screen.UNAVAILABLE
    facts: Facts | None = None
    look: Look = field(default_factory=Look)
    draft: Draft = field(default_factory=Draft)
    faults: tuple[Fault, ...] = ()
    missing: tuple[Field, ...] = ()
    visit: Visit | None = None
    pending: Pending | None = None
    number: Number | None = None
    parting: Parting | None = None
    enquiry: Enquiry = field(default_factory=Enquiry)
    pin: Pin = field(default_factory=Pin)
    beneath: Screen | None = None
    fixing: bool = False
    focus: Field | None = None
    notice: Notice | None = None
    quiet: int = 0
    away_since: datetime | None = None
    fault: str = ""
    session: int = 0
    keys: Keys = field(default_factory=Keys)

    @property
    def under_way(self) -> bool:
        """Tell whether a press has gone out and its answer is awaited; one that waits for the database has not."""
        return self.pending is not None and not self.pending.waits
