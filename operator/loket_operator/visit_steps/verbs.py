"""What the strip of a visit's steps may ask for; its model does it, a test records it."""

from typing import Protocol

from loket_shared.services.people import Identity


class StepsVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def press(self, step: int) -> None:
        """Begin a step, or end it when it runs."""

    def rate(self, rating: int) -> None:
        """Note the visitor's rating, 1 to 5."""

    def open_book(self) -> None:
        """Open the guest book for this visitor."""

    def type_book(self, identity: Identity) -> None:
        """Keep what stands in the guest book's fields until it is saved."""

    def close_book(self) -> None:
        """Close the guest book; nothing is written, what was typed is kept."""

    def sign(self, identity: Identity) -> None:
        """Write the guest-book row."""
