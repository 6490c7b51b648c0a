"""What the front office's widgets may ask for; its model does it, a test records it."""

from typing import Protocol
from uuid import UUID

from loket_operator.front_office.state import Asking, Typed


class FrontVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def new_visit(self) -> None:
        """Begin an empty guest-book row and form (S3-01)."""

    def come_back(self) -> None:
        """A visitor comes back about a case that exists (A.8-34)."""

    def book(self) -> None:
        """Reserve a seat of the bidding room, or look after reservations."""

    def leave_return(self) -> None:
        """Close the page of a visitor who comes back."""

    def open_visit(self, visit_id: UUID) -> None:
        """Go on with a visit that has no number yet."""

    def open_ticket(self, ticket_id: UUID) -> None:
        """Look at a number that waits."""

    def type_form(self, typed: Typed) -> None:
        """Keep what stands in the fields for this visitor until it is saved, whoever is opened meanwhile."""

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
