"""What the bidding room's workspace shows, as one frozen value: numbers and deadlines, a company only while somebody looks at it."""

from dataclasses import dataclass
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.domain.bidding import SeatState
from loket_shared.services.bidding_reading import CalledProvider, SessionLine, SessionView, TrainerPicture
from loket_shared.services.bidding_tender import Tender
from loket_shared.services.seats import SeatView

from loket_operator.desk.legal import DeskAct


class Panel(StrEnum):
    """The inline panel that is open; never a dialog."""

    NONE = auto()
    SKIP = auto()
    WITHDRAW = auto()
    LEAVE = auto()
    SEAT = auto()
    UNTRAINED = auto()
    PROBLEM = auto()
    SOLUTION = auto()
    ESCALATE = auto()
    UPLOADED = auto()
    NOTE = auto()
    BACK = auto()
    PAUSE = auto()
    HAND_OVER = auto()
    MOVE = auto()
    END = auto()
    BROKEN = auto()


OF_CALL = frozenset({Panel.SKIP, Panel.WITHDRAW, Panel.LEAVE, Panel.SEAT})
"""Panels about the provider who is called; the others are about the open session, BROKEN about a seat."""

Named = tuple[UUID, str]


Wish = tuple[UUID, ...] | None
"""To which trainings a provider wants to come: an empty one means whichever comes next, None that he did not say so."""


@dataclass(frozen=True, slots=True)
class BiddingState:
    """Everything the workspace draws; `busy` are the acts on their way to the database.

    `acts` are those that calling allows now. `typed` stands in the open panel's editor, `sure` says that its text looks like
    a secret and that sending it once more keeps it. `seat_id` is the seat that is looked at. `tender` is there only while
    somebody looks at it.
    """

    desk_id: UUID | None = None
    picture: TrainerPicture | None = None
    acts: frozenset[DeskAct] = frozenset()
    why_not_call: str = ""
    open_id: UUID | None = None
    session: SessionView | None = None
    panel: Panel = Panel.NONE
    typed: str = ""
    refusal: str = ""
    sure: bool = False
    seat_id: UUID | None = None
    tender: Tender | None = None
    tender_label: str = ""
    helpers: tuple[Named, ...] = ()
    desks: tuple[Named, ...] = ()
    trainings: tuple[Named, ...] = ()
    busy: frozenset[str] = frozenset()

    @property
    def sessions(self) -> tuple[SessionLine, ...]:
        """Return the sessions side by side: the own ones, then those of others."""
        return (*self.picture.mine, *self.picture.others) if self.picture else ()

    @property
    def line(self) -> SessionLine | None:
        """Return the open session."""
        return next((one for one in self.sessions if one.session_id == self.open_id), None)

    @property
    def called(self) -> CalledProvider | None:
        """Return the provider who is called to this desk, or present there without a session yet."""
        return self.picture.called[0] if self.picture and self.picture.called else None

    @property
    def seats(self) -> tuple[SeatView, ...]:
        """Return the seats in use."""
        return self.picture.room.seats if self.picture else ()

    @property
    def seat(self) -> SeatView | None:
        """Return the seat that is looked at."""
        return next((one for one in self.seats if one.id == self.seat_id), None)

    def may_sit(self, seat: SeatView, visit_id: UUID) -> bool:
        """Tell whether a visit's provider can be led to a seat: it is free, or reserved for this visit."""
        kept = seat.reservation is not None and seat.reservation.visit_id == visit_id
        return seat.state is SeatState.FREE or (seat.state is SeatState.RESERVED and kept)

    def open_to(self, visit_id: UUID) -> tuple[SeatView, ...]:
        """Return the seats that a visit's provider can be led to: the one reserved for it, the one looked at, the others."""
        found = [one for one in self.seats if self.may_sit(one, visit_id)]
        return tuple(sorted(found, key=lambda one: (one.state is not SeatState.RESERVED, one.id != self.seat_id)))

    @property
    def suggested(self) -> SeatView | None:
        """Return the seat to which one key leads the called provider."""
        seats = self.open_to(self.called.visit_id) if self.called else ()
        return seats[0] if seats else None
