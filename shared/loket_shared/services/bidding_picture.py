"""What the bidding room looks like to a trainer, as values: who waits, who is called, sessions, who is to report out.

Numbers and deadlines only: company, tender and notes are opened one by one (bidding_tender).
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from loket_shared.domain.bidding import Need, Outcome, SeatKind, SessionState
from loket_shared.domain.queue import Reason
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services.bidding_path import Visited
from loket_shared.services.pauses import PauseCause
from loket_shared.services.seats import RoomView


@dataclass(frozen=True, slots=True)
class WaitingProvider:
    """A provider in the queue, in the order of the calls; `trained` None while nobody asked. Instants are aware UTC.

    `reserved` is the seat that is kept for this provider now.
    """

    ticket_id: UUID
    visit_id: UUID
    label: str
    waiting_since: datetime
    closes_at: datetime | None
    need: Need
    trained: bool | None
    goes_on: bool
    priority: bool
    skips: int
    position: int
    reason: Reason
    reserved: UUID | None = None


@dataclass(frozen=True, slots=True)
class CalledProvider:
    """A provider who is called to this desk, or present there without a session yet."""

    ticket_id: UUID
    visit_id: UUID
    label: str
    state: TicketState
    called_at: datetime
    calls: int
    skips: int
    closes_at: datetime | None
    need: Need
    trained: bool | None


@dataclass(frozen=True, slots=True)
class RunningStep:
    """The step that runs in a session: its own clock; `paused_at` while a pause holds it. Instants are aware UTC."""

    run_id: UUID
    step: int
    owner: Owner
    standard: int | None
    began_at: datetime
    amber_at: datetime | None
    due_at: datetime | None
    paused_at: datetime | None
    late: bool


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session that runs; `away` says that its trainer is off duty, `seat_broken` that its provider is to be moved."""

    session_id: UUID
    ticket_id: UUID
    visit_id: UUID
    label: str
    state: SessionState
    origin: SessionState | None
    version: int
    state_since: datetime
    started_at: datetime
    closes_at: datetime | None
    need: Need
    desk_id: UUID
    desk_name: str
    staff_id: UUID
    trainer: str
    away: bool
    seat_id: UUID | None
    seat_kind: SeatKind | None
    seat_number: int | None
    seat_broken: bool
    case_id: UUID | None
    case_label: str | None
    notes: int
    step: RunningStep | None
    pause: PauseCause | None
    paused_since: datetime | None

    def urgency(self, now: datetime) -> tuple[bool, datetime, datetime]:
        """Return what sessions are ordered by: the office's late step first, then the tender's closing, then the step's end."""
        last = datetime.max.replace(tzinfo=now.tzinfo)
        step = self.step
        late = step is not None and step.owner is Owner.OFFICE and step.late
        return not late, self.closes_at or last, (step.due_at if step is not None else None) or last


@dataclass(frozen=True, slots=True)
class ToReport:
    """A provider whose session is over and who has not reported out."""

    session_id: UUID
    visit_id: UUID
    label: str
    outcome: Outcome
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class TrainerPicture:
    """Everything on the trainer's workspace at one moment."""

    waiting: tuple[WaitingProvider, ...]
    called: tuple[CalledProvider, ...]
    mine: tuple[SessionLine, ...]
    others: tuple[SessionLine, ...]
    to_report: tuple[ToReport, ...]
    room: RoomView


@dataclass(frozen=True, slots=True)
class ToldCase:
    """A problem of the visit."""

    case_id: UUID
    form_label: str
    state: CaseState


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session with its way so far; `outcome` once it is over."""

    session_id: UUID
    visit_id: UUID
    ticket_id: UUID
    label: str
    state: SessionState
    origin: SessionState | None
    version: int
    outcome: Outcome | None
    end_reason: str
    started_at: datetime
    ended_at: datetime | None
    reported_at: datetime | None
    trained: bool | None
    need: Need
    closes_at: datetime | None
    steps: tuple[Visited, ...]
    cases: tuple[ToldCase, ...]
