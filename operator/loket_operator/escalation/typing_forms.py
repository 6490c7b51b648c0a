"""What is typed in the forms of escalations, the texts to copy that follow it, and the draft kept in the database."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.services.escalation_moves import EscalationMoved, Outcome
from loket_shared.services.escalation_reading import EscalationView
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from loket_operator.cases.state import Value, Values
from loket_operator.escalation import copying
from loket_operator.escalation.copying import Sender, Words
from loket_operator.escalation.core import EscalationsCore
from loket_operator.escalation.fields import COPIES, wording_of
from loket_operator.escalation.first_words import letter_values, letter_words
from loket_operator.escalation.sending import Typed, revision_of
from loket_operator.escalation.state import KEEPING, SENDS, EscalationsState, Form
from loket_operator.escalation.words import translate
from loket_operator.escalation.writing import LetterDraft, by_mail, letter_of
from loket_operator.words import too_long

V = EscalationVerb


class TypedForms(EscalationsCore):
    """Nothing is sent from here; `moved` comes after every act on an escalation, for its case has changed with it."""

    moved = Signal()

    @override
    def show(self, state: EscalationsState) -> None:
        super().show(self._with_text(state))

    def type_field(self, name: str, value: Value) -> None:
        """Take over what a field holds now."""
        open_form = self.state.form
        if open_form is None or open_form.panel.typed.get(name) == value:
            return
        typed = {**open_form.panel.typed, name: value}
        if name == "purpose":
            typed |= self._other_words(open_form, str(value))
        panel = replace(open_form.panel, typed=typed, refusal="", field="")
        self.show(replace(self.state, form=replace(open_form, panel=panel)))

    def refuse_text(self, length: int) -> None:
        """Say that a paste was not taken."""
        self.console.say(too_long(length, PROBLEM))

    def copy(self) -> None:
        """Put the prepared text on the clipboard; a draft is kept with it, so that what was copied can be read later."""
        open_form = self.state.form
        if open_form is not None and open_form.panel.shown:
            QGuiApplication.clipboard().setText(open_form.panel.shown)
            self.console.say(translate("Escalation", "Teks disalin. Tempel di e-mail atau formulir LKPP."))
            self.save_draft()

    def save_draft(self) -> None:
        """Keep the draft in the database as it is typed."""
        current, open_form = self.state.current, self.state.form
        if current is None or open_form is None or open_form.verb is not SENDS or self.state.overtaken:
            return
        revise = revision_of(open_form.panel, current)
        if revise is not None and self.console.session.sitting.staff_id == self.state.officer.staff_id:
            self.console.acting.do(KEEPING, revise, lambda outcome: self._kept(current.id, outcome))

    def _kept(self, escalation_id: UUID, outcome: Outcome) -> None:
        """A kept draft goes on on top of the version that keeping it made."""
        current, open_form = self.state.current, self.state.form
        mine = current is not None and current.id == escalation_id
        if isinstance(outcome, EscalationMoved) and mine and open_form is not None:
            items = tuple(
                replace(one, version=outcome.version) if one.id == escalation_id else one
                for one in self.state.items or ()
            )
            panel = replace(open_form.panel, base=outcome.version)
            self.show(replace(self.state, items=items, form=replace(open_form, panel=panel)))
        self.read_again()

    def read_again(self) -> None:
        """Read both pages anew after an act, and say that the case has changed."""
        self.read()
        self.read_list()
        self.moved.emit()

    @property
    def writer(self) -> Sender:
        """Return who writes."""
        officer = self.console.session.sitting.officer
        return Sender(officer.name if officer else "", self.console.catalogue.office)

    @property
    def letter(self) -> LetterDraft:
        """Return the letter that the open form holds."""
        current, open_form, post = self.state.current, self.state.form, self.state.post
        assert current is not None
        assert open_form is not None
        assert post.account is not None
        typed = open_form.panel.typed
        if open_form.verb is SENDS:
            words = self._request(open_form, current)
        else:
            words = Words(str(typed.get("subject") or ""), str(typed.get("body") or ""))
        return letter_of(typed, words, current.reference, self.state.files, post.account, post.limit)

    @override
    def _first_values(self, verb: EscalationVerb, view: EscalationView, state: EscalationsState) -> Values:
        first = super()._first_values(verb, view, state)
        return dict(first) | dict(letter_values(verb, view, state, self.writer, self.console.here))

    def _other_words(self, open_form: Form, purpose: str) -> dict[str, Value]:
        """Return a letter's words for another purpose, as long as nothing was written into those for the first."""
        view, typed = self.state.current, open_form.panel.typed
        if view is None:
            return {}
        before = str(typed.get("purpose") or "")
        first, fresh = (
            letter_words(open_form.verb, one, view, self.state, self.writer, self.console.here)
            for one in (before, purpose)
        )
        return {"body": fresh.body} if typed.get("body") == first.body else {}

    def _with_text(self, state: EscalationsState) -> EscalationsState:
        """Let the text to copy follow what is typed."""
        open_form, current = state.form, state.current
        if open_form is None or current is None or open_form.verb not in COPIES:
            return state
        text = self._text(state, open_form, current)
        return replace(state, form=replace(open_form, panel=replace(open_form.panel, shown=text)))

    def _request(self, open_form: Form, view: EscalationView) -> Words:
        said = Typed(open_form.panel.typed)
        names = tuple(one.name for one in self.state.files if one.id in said.files)
        return copying.request(view, wording_of(open_form.panel.typed), names, self.writer)

    def _text(self, state: EscalationsState, open_form: Form, view: EscalationView) -> str:
        said = Typed(open_form.panel.typed)
        if open_form.verb is V.ENTER:
            return self._request(open_form, view).text(view.reference)
        if by_mail(open_form.panel.typed, state.post.account):
            return ""
        if open_form.verb is V.PASS_ON:
            assert state.story is not None
            return copying.to_visitor(view, state.story, said.means, self.writer)
        if open_form.verb is V.FORWARD:
            return copying.to_lkpp(view, said.text(), self.writer).text(view.reference)
        sent = view.sent_at or view.known_at
        return copying.reminder(view, self.console.here.long_date(sent), self.writer).text(view.reference)
