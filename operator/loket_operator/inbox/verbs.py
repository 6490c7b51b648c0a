"""What the widgets of the inbox may ask for; the model does it, a test records it."""

from typing import Protocol
from uuid import UUID

from loket_shared.services.inbox_list import MailBox


class InboxVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def show_box(self, box: MailBox) -> None:
        """List what waits, what was set aside, or what is linked."""

    def turn(self, by: int) -> None:
        """Show another page of the list."""

    def open_mail(self, arrival_id: UUID) -> None:
        """Open a mail; that an officer opened it is journalled."""

    def close_mail(self) -> None:
        """Go back to the list alone."""

    def show_quoted(self) -> None:
        """Show what the mail repeats of earlier ones, or hide it again."""

    def show_more(self) -> None:
        """Show the next part of a long text."""

    def look_for(self, text: str) -> None:
        """Offer the escalations that these words mean."""

    def want_other(self) -> None:
        """Offer escalations for a mail that is linked already."""

    def link(self, escalation_id: UUID) -> None:
        """The open mail belongs to this escalation."""

    def set_aside(self) -> None:
        """The open mail belongs to no escalation."""

    def put_back(self) -> None:
        """Let the open mail, or the one that was set aside last, wait again."""

    def open_thread(self) -> None:
        """Open the case of a linked mail at its escalation."""

    def leave(self) -> None:
        """Go back to the case."""
