"""What the desk's widgets may ask for; the desk's model does it, a test records it."""

from datetime import date
from typing import Protocol
from uuid import UUID

from loket_shared.services.people import Identity, Problem

from loket_operator.desk.state import CopyChoice, Panel


class DeskVerbs(Protocol):
    """One verb an act; none waits, the outcome comes back as another state."""

    def call_next(self) -> None:
        """Call the next number to this desk (S3-08)."""

    def recall(self) -> None:
        """Call the same number once more (S3-08)."""

    def skip(self, reason: str | None = None) -> None:
        """Skip the number; it returns at the next turn (S3-08)."""

    def withdraw(self, reason: str) -> None:
        """Take back a wrong call; the number keeps its place."""

    def present(self) -> None:
        """The visitor is here: S3-08 ends, S3-09 begins."""

    def leave(self, reason: str) -> None:
        """The visitor left in the middle (K9)."""

    def transfer(self, service_id: UUID, reason: str) -> None:
        """Pass the visitor on to another service; the number stays."""

    def promise(self, due: date, note: str) -> None:
        """No answer yet: promise one by a date (S0-08)."""

    def escalate(self) -> None:
        """Nobody here can solve it: open the draft to LKPP in the cases' workspace (S3-11)."""

    def number_given(self) -> None:
        """The visitor has the form number: S0-08 ends."""

    def type_answer(self, text: str) -> None:
        """Part C stands like this in the editor; it is saved as typed."""

    def refuse_text(self, length: int) -> None:
        """A paste would have made part C longer than the form can keep; it was not taken."""

    def start_correcting(self) -> None:
        """Open parts A and B for correction."""

    def stop_correcting(self) -> None:
        """Close the correction without saving."""

    def correct(self, person: Identity, problem: Problem, category_id: UUID | None) -> None:
        """Save the corrected parts A and B, kind and category."""

    def take_theirs(self) -> None:
        """Go on with the other officer's version; the own text goes on standing below it."""

    def keep_editing(self) -> None:
        """Close the other version after it was read; the next save builds on it."""

    def open_panel(self, panel: Panel) -> None:
        """Open an inline panel."""

    def close_panel(self) -> None:
        """Close the inline panel; what was typed in it is dropped."""

    def print_sheets(self) -> None:
        """Write part C into the form and print ASLI and SALINAN (S3-10, S3-12)."""

    def choose_copy(self, choice: CopyChoice) -> None:
        """Say what became of the visitor's copy."""

    def set_place(self, location: str, final: bool) -> None:
        """Say where the signed original lies, provisionally or for good."""

    def finish(self) -> None:
        """End the visit (K7)."""

    def open_further(self, text: str) -> None:
        """Open a form of its own for another problem of this visitor (A.8-34)."""

    def choose_form(self, case_id: UUID) -> None:
        """Open another form of this visitor."""

    def next_form(self) -> None:
        """Open the next form of this visitor."""

    def toggle_story(self) -> None:
        """Show what happened to the open form so far, or part B again."""

    def reopen(self, reason: str) -> None:
        """Open a closed case again about which this visitor came back (C9 to C2)."""

    def choose_visitor(self, ticket_id: UUID) -> None:
        """Open another visitor of this desk."""

    def hand_over(self, case_id: UUID) -> None:
        """An owed copy was handed over (S3-12)."""

    def print_copy(self, case_id: UUID) -> None:
        """Print an owed copy again."""
