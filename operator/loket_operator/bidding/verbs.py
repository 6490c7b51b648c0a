"""What the bidding room's widgets may ask for; its model does it, a test records it."""

from typing import Protocol
from uuid import UUID

from loket_shared.domain.bidding import CleaningItem, Outcome, SessionState
from loket_shared.services.pauses import PauseCause

from loket_operator.bidding.state import Panel, Wish


class BiddingVerbs(Protocol):
    """One verb an act; none waits, the outcome comes back as another state."""

    def call_next(self) -> None:
        """Call the next provider to this desk (S4-05)."""

    def recall(self) -> None:
        """Call the same number once more."""

    def skip(self, reason: str | None = None) -> None:
        """Skip the number; it returns at the next turn."""

    def withdraw(self, reason: str) -> None:
        """Take back a wrong call; the number keeps its place."""

    def present(self) -> None:
        """The provider is here."""

    def leave(self, reason: str) -> None:
        """The provider left before sitting down."""

    def sit(self, seat_id: UUID | None) -> None:
        """Begin the called provider's session at a seat, None for an own device."""

    def choose_session(self, session_id: UUID) -> None:
        """Bring another session to the front."""

    def next_session(self) -> None:
        """Bring the next session to the front; after the last comes the first."""

    def yes(self) -> None:
        """Answer the open session's question with yes, or ask first for what that needs."""

    def no(self) -> None:
        """Answer it with no, or ask first for what that needs."""

    def send(self) -> None:
        """Send what the open panel asked for."""

    def advise(self, wish: Wish) -> None:
        """Advise a training first: the session ends (S4-04); `wish` says whether and to which training he wants to come."""

    def go_on(self, reason: str, wish: Wish) -> None:
        """Assist an untrained provider all the same, with a reason (A.8-27)."""

    def go_back(self, to: SessionState) -> None:
        """Go back to an earlier question."""

    def pause(self, cause: PauseCause) -> None:
        """Hold the clocks of the open session."""

    def resume(self) -> None:
        """Let them go on."""

    def hand_over(self, staff_id: UUID, desk_id: UUID | None) -> None:
        """Pass the open session to another trainer."""

    def move(self, seat_id: UUID | None) -> None:
        """Lead the open session's provider to another seat, None for an own device."""

    def end(self, outcome: Outcome, reason: str) -> None:
        """End the open session before its path does."""

    def type(self, text: str) -> None:
        """The open panel's editor holds this now."""

    def open_panel(self, panel: Panel) -> None:
        """Open an inline panel."""

    def close_panel(self) -> None:
        """Close it; what was typed is kept until the session ends."""

    def choose_seat(self, seat_id: UUID | None) -> None:
        """Look at a seat of the plan."""

    def drop(self, what: str, seat_id: UUID) -> None:
        """Lead what was dragged to a seat there: "called", or a session's id."""

    def clean(self, seat_id: UUID, items: frozenset[CleaningItem]) -> None:
        """Note what was done at a seat after a session."""

    def break_seat(self, seat_id: UUID, reason: str) -> None:
        """Take a seat out of order."""

    def repair(self, seat_id: UUID) -> None:
        """Put it in order again."""

    def open_provider(self) -> None:
        """Show who the open session's, or the called, provider is; journalled."""

    def close_provider(self) -> None:
        """Forget who it is."""

    def report_out(self, visit_id: UUID) -> None:
        """A provider reports before leaving (S4-13); the slip is printed."""
