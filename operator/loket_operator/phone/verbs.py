"""What the telephone desk's widgets may ask for; its model does it, a test records it."""

from datetime import date
from typing import Protocol
from uuid import UUID

from loket_shared.domain.states import ContactOutcome

from loket_operator.phone.state import Asking, Typed


class PhoneVerbs(Protocol):
    """One verb an act; none waits, the outcome comes back as another state."""

    def ring(self) -> None:
        """The telephone rings: S0-02 begins, in an office that measures it."""

    def answer_call(self) -> None:
        """The officer takes the call: S0-02 ends, S0-03 begins; an open call is returned to instead."""

    def stop_ringing(self) -> None:
        """Nobody took the call, or the key was pressed by mistake."""

    def mark_asked(self) -> None:
        """The officer knows what is needed: S0-03 ends."""

    def type_form(self, typed: Typed) -> None:
        """The form stands like this; it is kept as typed."""

    def search_known(self, words: str) -> None:
        """Look for a caller's earlier case by number, name or company."""

    def use_identity(self, case_id: UUID) -> None:
        """Take part A over from an earlier case of this caller."""

    def continue_case(self, case_id: UUID) -> None:
        """The call is about this case (A.8-34)."""

    def record(self) -> None:
        """Save the form: the call becomes a case (S0-04)."""

    def end_call(self) -> None:
        """Close the call as the open panel says: no consultation, or cut off."""

    def ask(self, asking: Asking) -> None:
        """Open an inline panel; closing a call of which nothing was typed asks nothing."""

    def close_panel(self) -> None:
        """Close the inline panel."""

    def type_answer(self, text: str) -> None:
        """Part C stands like this in the editor; it is saved as typed."""

    def refuse_text(self, length: int) -> None:
        """A paste would have made part C longer than the form can keep; it was not taken."""

    def answer(self) -> None:
        """Write part C (S0-06), or note that a known solution was told (S0-11)."""

    def promise(self, due: date, note: str) -> None:
        """No answer yet: promise one by a date (S0-08)."""

    def number_noted(self) -> None:
        """The caller has written the form number down: S0-08 ends."""

    def print_original(self) -> None:
        """Print the form for the signature."""

    def set_place(self, location: str, final: bool) -> None:
        """Say where the signed original lies."""

    def lay_down(self) -> None:
        """Lay the original down (S0-07) and be done with the case."""

    def leave_case(self) -> None:
        """Close the case as it stands; it stays on its list."""

    def take_theirs(self) -> None:
        """Go on with the other officer's text, one's own below it."""

    def keep_editing(self) -> None:
        """Go on with one's own text after the other's was read."""

    def open_case(self, case_id: UUID) -> None:
        """Open a case from the list: ring its reporter, or finish what was begun."""

    def note_outcome(self, outcome: ContactOutcome) -> None:
        """Note what came of ringing the reporter."""
