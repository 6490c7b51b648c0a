"""What the reservations' page may ask for; its model does it, a test records it."""

from datetime import date
from typing import Protocol
from uuid import UUID

from loket_shared.services.reservation_outcomes import Wish


class BookingVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def go(self, day: date) -> None:
        """Look at another day."""

    def choose(self, reservation_id: UUID) -> None:
        """Open a reservation."""

    def reserve(self, wish: Wish) -> None:
        """Keep a seat for a provider."""

    def arrived(self) -> None:
        """The provider of the open reservation is here: his guest book comes next."""

    def ask_cancel(self, asked: bool) -> None:
        """Ask why the open reservation is given up, or no longer."""

    def cancel(self, reason: str) -> None:
        """Give the open reservation up."""

    def who(self) -> None:
        """Read who made the open reservation; the journal notes it."""

    def print(self) -> None:
        """Print the open reservation's confirmation with its code."""

    def leave(self) -> None:
        """Close the page."""
