"""What is typed in the forms of escalations, the texts to copy that follow it, and the draft kept in the database."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.domain.states import Means
from loket_shared.services.escalation_moves import EscalationMoved, Outcome
from loket_shared.services.escalation_reading import EscalationView
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from loket_operator.cases.state import Value
from loket_operator.escalation import copying
from loket_operator.escalation.copying import Sender
from loket_operator.escalation.core import EscalationsCore
from loket_operator.escalation.fields import COPIES, wording_of
from loket_operator.escalation.sending import Typed, revision_of
from loket_operator.escalation.state import KEEPING, SENDS, EscalationsState, Form
from loket_operator.escalation.words import translate
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

    def _with_text(self, state: EscalationsState) -> EscalationsState:
        """Let the text to copy follow what is typed."""
        open_form, current = state.form, state.current
        if open_form is None or current is None or open_form.verb not in COPIES:
            return state
        text = self._text(state, open_form, current)
        return replace(state, form=replace(open_form, panel=replace(open_form.panel, shown=text)))

    def _text(self, state: EscalationsState, open_form: Form, view: EscalationView) -> str:
        officer, office = self.console.session.sitting.officer, self.console.catalogue.office
        sender, said = Sender(officer.name if officer else "", office), Typed(open_form.panel.typed)
        match open_form.verb:
            case V.ENTER:
                names = tuple(one.name for one in state.files if one.id in said.files)
                return copying.request(view, wording_of(open_form.panel.typed), names, sender)
            case V.PASS_ON:
                assert state.story is not None
                return copying.to_visitor(view, state.story, Means(said.text("means") or "none"), sender)
            case V.FORWARD:
                return copying.to_lkpp(view, said.text(), sender)
            case _:
                sent = view.sent_at or view.known_at
                return copying.reminder(view, self.console.here.long_date(sent), sender)
