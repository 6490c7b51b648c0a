"""What the widgets of the cases' workspace may ask for; its model does it, a test records it."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from loket_shared.domain.deviations import Cause
from loket_shared.domain.states import Channel
from loket_shared.services.case_list import CaseQuery
from loket_shared.services.people import Identity, Problem
from loket_shared.services.remote_cases import ExternalTicket

from loket_operator.cases.acts import CaseAct
from loket_operator.cases.state import Page, Side, Value


class CasesVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def look_for(self, query: CaseQuery) -> None:
        """List other cases."""

    def open_case(self, case_id: UUID) -> None:
        """Open a case; that an officer opened it is journalled."""

    def close_case(self) -> None:
        """Go back to the list alone; what was typed is kept."""

    def show_page(self, page: Page) -> None:
        """Show the case, the entry of a ticket, or who is on duty."""

    def show_side(self, side: Side) -> None:
        """Show the story of the open case, or its steps and deadlines."""

    def show_all_acts(self) -> None:
        """Show every act at once, or hide them again."""

    def start(self, act: CaseAct) -> None:
        """Do an act that asks nothing, or open its panel."""

    def write_answer(self) -> None:
        """Open the panel in which part C is written."""

    def explain(self, cause: Cause) -> None:
        """Say by one key why a step deviated; what is typed in the panel goes with it."""

    def close_panel(self) -> None:
        """Close the panel; what was typed comes back with it."""

    def type_field(self, name: str, value: Value) -> None:
        """A field of the open panel holds this now."""

    def refuse_text(self, length: int) -> None:
        """A text is longer than what can be kept; it was not taken."""

    def send(self) -> None:
        """Do what the open panel says."""

    def go_on(self) -> None:
        """The newer version was read: what is typed goes on top of it."""

    def take_theirs(self) -> None:
        """Put the other officer's part C above one's own text."""

    def record_ticket(
        self,
        channel: Channel,
        identity: Identity,
        problem: Problem,
        received_at: datetime,
        ticket: ExternalTicket | None,
    ) -> None:
        """Record what came in writing (S1-01)."""

    def choose_leaving(self, staff_id: UUID | None) -> None:
        """Ask who stands in for an officer; None asks no longer."""

    def leave_duty(self, substitute_id: UUID | None, reason: str) -> None:
        """The chosen officer is not on duty from now on."""

    def back_on_duty(self, staff_id: UUID) -> None:
        """An officer is back."""
