"""What monitoring's widgets may ask for; its model does it, a test records it."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.services.deviation_register import RegisterQuery
from loket_shared.services.statistics_wish import Wish

from loket_operator.monitoring.state import Form, Page, Subject, Way


class MonitoringVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def show_page(self, page: Page) -> None:
        """Open a page of the workspace."""

    def ask(self, wish: Wish) -> None:
        """Ask about another period, or narrow it."""

    def show_subject(self, subject: Subject) -> None:
        """Choose what chart and table are about."""

    def show_version(self, version_id: UUID) -> None:
        """Choose the procedure whose steps are shown."""

    def look_for(self, query: RegisterQuery) -> None:
        """List other deviations."""

    def turn_page(self, by: int) -> None:
        """Go on (1) or back (-1) in the list."""

    def choose(self, deviation_id: UUID) -> None:
        """Look at one deviation with its entries."""

    def explain(self, cause: Cause, text: str, action: str, party: Party | None) -> None:
        """Say why the chosen deviation came to be."""

    def correct(self, cause: Cause | None, party: Party, text: str) -> None:
        """Put right what was said of the chosen deviation."""

    def withdraw(self, reason: str) -> None:
        """Take the chosen deviation out of the count."""

    def sign_all(self) -> None:
        """Sign off every deviation that is listed and explained."""

    def open_form(self, form: Form) -> None:
        """Open a form, or close it."""

    def raise_by_hand(
        self, form_label: str, step: tuple[str, int], kind: DeviationKind, found: str, party: Party
    ) -> None:
        """Register a deviation of equipment or output; `step` is the procedure's code and the step's number."""

    def begin_disturbance(self, cause: Cause, text: str, began_at: datetime | None, ended_at: datetime | None) -> None:
        """Enter a general disturbance."""

    def expect_end(self, disturbance_id: UUID) -> None:
        """Ask when a disturbance is expected to end."""

    def move_end(self, to_at: datetime | None) -> None:
        """Expect that end at another instant, or at none that is known."""

    def end_disturbance(self, disturbance_id: UUID) -> None:
        """It is over now."""

    def withdraw_disturbance(self, disturbance_id: UUID) -> None:
        """It was entered by mistake."""

    def export(self, way: Way) -> None:
        """Save what the open page shows."""
