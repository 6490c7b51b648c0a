"""What the front office's widgets may ask for; its model does it, a test records it."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from loket_shared.services.people import Identity, Problem

from loket_operator.front_office.state import Asking


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form's fields."""

    service_id: UUID
    identity: Identity
    problem: Problem
    priority: bool


class FrontVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def new_visit(self) -> None:
        """Begin an empty guest-book row and form (S3-01)."""

    def open_visit(self, visit_id: UUID) -> None:
        """Go on with a visit that has no number yet."""

    def open_ticket(self, ticket_id: UUID) -> None:
        """Look at a number that waits."""

    def save(self, typed: Typed) -> None:
        """Keep what was typed, complete or not (S3-03)."""

    def issue(self, typed: Typed) -> None:
        """Check completeness and give the number (S3-04 to S3-07), or let the visitor in where nobody takes one."""

    def gone(self) -> None:
        """The visitor left before he had a number; he may be resumed today."""

    def finish(self) -> None:
        """The visitor, who had no number, was served and leaves."""

    def set_priority(self, granted: bool) -> None:
        """Grant or withdraw priority, discreetly."""

    def reprint(self, reason: str) -> None:
        """Print the ticket once more, with a reason."""

    def choose_printer(self, printer_id: UUID | None) -> None:
        """Say where tickets are printed."""

    def ask(self, asking: Asking) -> None:
        """Open or close an inline panel."""
