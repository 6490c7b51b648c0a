"""What the screens before the work may ask for; the gate does it, a test records it."""

from typing import Protocol
from uuid import UUID


class GateVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def sign_in(self, login: str, password: str) -> None:
        """Check a name and password."""

    def unlock(self, login: str, secret: str) -> None:
        """Open the locked screen by PIN or password; another officer takes over, open work stays."""

    def choose_desk(self, desk_id: UUID | None) -> None:
        """Sit down at a desk, or at none."""

    def sign_out(self) -> None:
        """End the session."""

    def lock(self) -> None:
        """Hide the work until somebody proves who he is."""

    def start_change(self) -> None:
        """Open the panel in which another officer takes over."""

    def stop_change(self) -> None:
        """Close that panel."""

    def other_desk(self) -> None:
        """Go back to the choice of desks."""
