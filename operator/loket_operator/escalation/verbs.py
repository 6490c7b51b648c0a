"""What the widgets of the escalations' pages may ask for; the model does it, a test records it."""

from typing import Protocol
from uuid import UUID

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.services.outbox_decisions import Decision

from loket_operator.cases.state import Value


class EscalationVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def begin(self) -> None:
        """The open case cannot be solved here: ask since when that is known (S2-01)."""

    def choose(self, escalation_id: UUID) -> None:
        """Show another escalation of the open case."""

    def open_line(self, case_id: UUID, escalation_id: UUID) -> None:
        """Open the case of a line of the list at this escalation; that it was opened is journalled."""

    def start(self, verb: EscalationVerb) -> None:
        """Open the form of a move, or do nothing where it is not possible now."""

    def type_field(self, name: str, value: Value) -> None:
        """A field of the open form holds this now."""

    def refuse_text(self, length: int) -> None:
        """A text is longer than what can be kept; it was not taken."""

    def copy(self) -> None:
        """Put the prepared text on the clipboard."""

    def send(self) -> None:
        """Do what the open form says."""

    def close_form(self) -> None:
        """Close the form; what was typed comes back with it."""

    def go_on(self) -> None:
        """The newer version was read: what is typed goes on top of it."""

    def take_theirs(self) -> None:
        """Go on with the other officer's draft instead of one's own text."""

    def take(self) -> None:
        """Become the one who works on LKPP's answer (A.8-37)."""

    def leave(self) -> None:
        """Go back to the case."""

    def leave_list(self) -> None:
        """Go back from the list of all."""

    def undo(self) -> None:
        """Take back the letter that has not left yet."""

    def decide(self, decision: Decision) -> None:
        """Say what is to become of the letter that asks a person."""

    def ask_question(self) -> None:
        """Open the form of a letter that asks LKPP something else than its status."""

    def pick_mail(self, by: int) -> None:
        """Choose the next or the previous mail of which nobody has said what it means."""

    def fold(self) -> None:
        """Show or hide what mails quote."""
