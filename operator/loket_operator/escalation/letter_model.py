"""What becomes of letters and mails by an officer's hand: looked at, sent, taken back, decided, and said what they mean."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from loket_shared.services import escalation_sending, outbox_decisions
from loket_shared.services.escalation_moves import EscalationMoved, Outcome
from loket_shared.services.letter_checks import TooLarge
from loket_shared.services.outbox_decisions import Decision
from loket_shared.services.results import NotAllowed, Saved

from loket_operator.escalation import decision_words, words
from loket_operator.escalation.letter_course import asking, leaving, may_undo
from loket_operator.escalation.letter_fields import against
from loket_operator.escalation.letter_words import size
from loket_operator.escalation.sending import Mailed, mailing_of, writing_of
from loket_operator.escalation.state import ACT, SENDS, unjudged
from loket_operator.escalation.typing_forms import TypedForms
from loket_operator.escalation.words import translate
from loket_operator.escalation.writing import LetterDraft


class LetterForms(TypedForms):
    """A letter to LKPP is shown whole before it is sent; nothing is sent by itself."""

    def undo(self) -> None:
        """Take back the letter that has not left yet."""
        current, letter = self.state.current, leaving(self.state)
        if current is None or not self.state.letters:
            return
        if letter is None or not may_undo(letter, self.state):
            self.console.say(words.gone())
            return
        if letter.kind != "escalation":
            self._decide(letter.id, letter.version, Decision.CANCEL)
            return
        at, version = current.id, current.version
        self.console.acting.do(ACT, lambda tx, act: escalation_sending.undo(tx, act, at, version), self._undone)

    def decide(self, decision: Decision) -> None:
        """Say what is to become of the letter that asks a person, or that waits too long."""
        letter = asking(self.state) or leaving(self.state)
        if letter is not None and decision in decision_words.decisions(letter):
            self._decide(letter.id, letter.version, decision)

    def pick_mail(self, by: int) -> None:
        """Choose the next or the previous mail of which nobody has said what it means."""
        waiting, now = unjudged(self.state.current, self.state.mails), self.state.mail
        if now is not None:
            at = min(max(waiting.index(now) + by, 0), len(waiting) - 1)
            self.show(replace(self.state, picked=waiting[at].id))

    def fold(self) -> None:
        """Show or hide what mails quote."""
        self.show(replace(self.state, unfolded=not self.state.unfolded))

    def send_letter(self, letter: LetterDraft, done: Callable[[Mailed], None]) -> None:
        """Send a form by mail, once nothing stands against it; the first letter to LKPP is shown before."""
        open_form, current = self.state.form, self.state.current
        assert open_form is not None
        assert current is not None
        if (wrong := against(letter, self.console.here)) is not None:
            field, why = wrong
            field = {"subject": "title", "body": "text"}.get(field, field) if open_form.verb is SENDS else field
            self.show(replace(self.state, form=open_form.refused(field, why)))
        elif open_form.verb is SENDS and open_form.letter is None:
            self.show(replace(self.state, form=replace(open_form, letter=letter)))
        else:
            verb, panel = open_form.verb, open_form.panel
            do = mailing_of(panel, current, letter) if verb is SENDS else writing_of(verb, panel, current, letter)
            self.console.acting.do(ACT, do, done)

    def back_to_draft(self) -> bool:
        """Close the letter that is looked at; tells whether there was one."""
        open_form = self.state.form
        if open_form is None or open_form.letter is None:
            return False
        self.show(replace(self.state, form=replace(open_form, letter=None)))
        return True

    def too_large(self, outcome: TooLarge) -> str:
        """Say that a letter is larger than what is known to be taken."""
        here = self.console.here
        said = translate(
            "Escalation",
            "Surat ini %1; server menerima paling besar %2. Kurangi lampirannya, atau kirim lewat cara lain.",
        )
        return said.replace("%1", size(outcome.size, here)).replace("%2", size(outcome.limit, here))

    def _decide(self, letter_id: UUID, version: int, decision: Decision) -> None:
        self.console.acting.do(
            ACT,
            lambda tx, act: outbox_decisions.decide(tx, act, letter_id, version, decision),
            lambda outcome: self._decided(decision, outcome),
        )

    def _decided(self, decision: Decision, outcome: Saved | NotAllowed) -> None:
        taken = isinstance(outcome, Saved)
        self.console.say(decision_words.done(decision) if taken else words.gone())
        self.read_again()

    def _undone(self, outcome: Outcome) -> None:
        self.console.say(words.undone() if isinstance(outcome, EscalationMoved) else words.gone())
        self.read_again()
