"""The whole model of the escalations' pages: what is typed, copied and sent, and what became of it."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.services import escalating
from loket_shared.services.case_moves import CaseConflict
from loket_shared.services.escalating import Known, NotThen
from loket_shared.services.escalation_moves import EscalationConflict, EscalationMoved, EscalationNeeded
from loket_shared.services.escalation_reading import EscalationView
from loket_shared.services.letter_checks import NoMail, TooLarge
from loket_shared.services.results import NotAllowed
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from loket_operator.escalation import words
from loket_operator.escalation.fields import first_values
from loket_operator.escalation.first_words import QUESTION, WRITES
from loket_operator.escalation.letter_model import LetterForms
from loket_operator.escalation.reading import Thread
from loket_operator.escalation.sending import Begun, Mailed, knowing_of, move_of
from loket_operator.escalation.state import ACT, BEGINS, SENDS, form
from loket_operator.escalation.words import translate
from loket_operator.workspace import Console

V = EscalationVerb
MAILED = WRITES | {SENDS}
BACK_TO_CASE = frozenset({V.SOLVE, V.RETURN})


class EscalationsModel(LetterForms):
    """All verbs of the pages; see EscalationVerbs."""

    left = Signal()
    left_list = Signal()
    asked_for = Signal(object, object)

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._forwarding: UUID | None = None

    def begin(self) -> None:
        """Ask since when it is known that the open case cannot be solved here; an unsent draft is gone on with instead."""
        story = self.state.story
        if story is None:
            return
        self.keep_typed()
        drafts = [one for one in self.state.items or () if words.S.DRAFT is one.state]
        if drafts:
            self.choose(drafts[-1].id)
            return
        first = first_values(BEGINS, None)
        self.show(replace(self.state, form=form(BEGINS, dict(first), story.view.version)))

    def open_line(self, case_id: UUID, escalation_id: UUID) -> None:
        """Ask for the case of a line of the list."""
        self.asked_for.emit(case_id, escalation_id)

    def start(self, verb: EscalationVerb) -> None:
        """Open the form of a move that is possible now."""
        current = self.state.current
        if current is None or verb not in self.state.moves:
            self.console.say(words.overtaken(current.state) if current else "")
            return
        self.keep_typed()
        self.save_draft()
        self.show(replace(self.state, form=self._form(verb, current, self.state)))

    def ask_question(self) -> None:
        """Open the form of a letter that asks LKPP something else than its status."""
        self.start(V.REMIND)
        if self.state.form is not None and self.state.form.verb is V.REMIND and self.state.by_mail:
            self.type_field("purpose", QUESTION)

    def close_form(self) -> None:
        """Close the form; a draft's own form comes back instead of another's, and instead of its letter."""
        if self.back_to_draft():
            return
        self.keep_typed()
        self.show(self._with_form(replace(self.state, form=None)))

    def leave(self) -> None:
        """Go back to the case."""
        self.keep_typed()
        self.save_draft()
        if self.state.form is not None and self.state.form.verb is BEGINS:
            self.show(self._with_form(replace(self.state, form=None)))
        self.left.emit()

    def leave_list(self) -> None:
        """Go back from the list of all."""
        self.left_list.emit()

    def go_on(self) -> None:
        """Build on the newer version; it was read."""
        current, open_form = self.state.current, self.state.form
        if current is not None and open_form is not None:
            panel = replace(open_form.panel, base=current.version, refusal="", field="")
            self.show(replace(self.state, form=replace(open_form, panel=panel)))

    def take_theirs(self) -> None:
        """Go on with the other officer's draft; what was typed here is given up."""
        current = self.state.current
        if current is not None and self.state.form is not None and self.state.form.verb is SENDS:
            first = self._first_values(SENDS, current, self.state)
            self.show(replace(self.state, form=form(SENDS, dict(first), current.version)))

    def take(self) -> None:
        """Become the one who works on LKPP's answer."""
        current = self.state.current
        if current is not None and current.unseen_since is not None:
            at = current.id
            self.console.acting.do(ACT, lambda tx, act: escalating.take(tx, act, at), lambda _: self.read_again())

    def send(self) -> None:
        """Do what the open form says, on top of the version that it shows."""
        open_form, story, current = self.state.form, self.state.story, self.state.current
        if open_form is None or story is None or self.state.overtaken or self.state.on_its_way:
            return
        panel, verb = open_form.panel, open_form.verb
        if verb is BEGINS:
            self.console.acting.do(ACT, knowing_of(panel, story), self._begun)
        elif current is not None and self.state.by_mail and verb in MAILED:
            self.send_letter(self.letter, lambda outcome: self._done(verb, current, outcome, by_mail=True))
        elif current is not None:
            do = move_of(verb, panel, current)
            self.console.acting.do(ACT, do, lambda outcome: self._done(verb, current, outcome))

    def _begun(self, outcome: Begun) -> None:
        match outcome:
            case Known():
                self._wanted = outcome.escalation_id
                self.show(replace(self.state, form=None))
                self.console.say(words.done(BEGINS, None))
            case NotThen(reason_missing=True):
                self._refuse("text", translate("Escalation", "Tulis mengapa baru dicatat sekarang."))
            case NotThen():
                self._refuse("back", translate("Escalation", "Paling jauh 15 menit yang lalu."))
            case CaseConflict():
                self._refuse("", translate("Escalation", "Permasalahan ini baru saja diubah. Baca lagi, lalu ulangi."))
                self._rebase(outcome.theirs.version)
            case NotAllowed():
                self._refuse("", translate("Escalation", "Tidak dapat dieskalasikan dalam keadaannya sekarang."))
        self.read_again()

    def _done(self, verb: EscalationVerb, before: EscalationView, outcome: Mailed, *, by_mail: bool = False) -> None:
        match outcome:
            case EscalationMoved():
                self._typed.pop(self._key(before.id, verb), None)
                self.show(replace(self.state, form=None))
                mails = by_mail or (verb is V.GET_DATA and self.state.post.account is not None)
                self.console.say(words.done(verb, before, by_mail=mails))
                if verb is V.GET_DATA:
                    self._forwarding = before.id
                elif verb in BACK_TO_CASE:
                    self.left.emit()
            case EscalationNeeded():
                self._refuse(*words.needed(outcome.need))
            case EscalationConflict():
                self._refuse("", translate("Escalation", "Petugas lain lebih dahulu. Baca yang baru, lalu lanjutkan."))
            case NotAllowed():
                self._refuse("", words.overtaken(outcome.state))
            case NoMail():
                self._refuse(
                    "", translate("Escalation", "Akun e-mail kantor baru saja dimatikan. Kirim sendiri, lalu catat.")
                )
            case TooLarge():
                self._refuse("files", self.too_large(outcome))
        self.read_again()

    @override
    def _take(self, thread: Thread) -> None:
        super()._take(thread)
        current = self.state.current
        if current is not None and current.id == self._forwarding and V.FORWARD in self.state.moves:
            self._forwarding = None
            self.start(V.FORWARD)
            if self.state.form is not None and not self.state.by_mail:
                QGuiApplication.clipboard().setText(self.state.form.panel.shown)

    def _refuse(self, field: str, why: str) -> None:
        if self.state.form is None:
            self.console.say(why)
        else:
            self.show(replace(self.state, form=self.state.form.refused(field, why)))

    def _rebase(self, version: int) -> None:
        """Let the next press build on the case's new version."""
        open_form = self.state.form
        if open_form is not None:
            panel = replace(open_form.panel, base=version)
            self.show(replace(self.state, form=replace(open_form, panel=panel)))
