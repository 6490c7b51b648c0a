"""The front office's verbs that change something: save, give a number, priority, print again."""

from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.domain.numbering import new_reference
from loket_shared.services import hand_steps, priority_class, reprinting, visits
from loket_shared.services.priority_class import PriorityChanged
from loket_shared.services.reprinting import Reprinted
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.tickets import Issued, NotOpen
from loket_shared.services.visits import VisitEnded
from PySide6.QtCore import QObject

from loket_operator.front_office import words
from loket_operator.front_office.core import FrontCore
from loket_operator.front_office.half_typed import Sent
from loket_operator.front_office.state import Asking, GivenNumber, OfficeService, Page, Typed
from loket_operator.front_office.words import translate
from loket_operator.front_office.writing import (
    Kept,
    Lacking,
    LetIn,
    NoNumberNow,
    WrongCode,
    issue_number,
    let_in,
    save_visit,
)
from loket_operator.visit_steps.words import unready
from loket_operator.workspace import Console


class FrontModel(FrontCore):
    """All verbs of the front office; see FrontVerbs."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self.returning.given.connect(self._returned)

    def save(self, typed: Typed) -> None:
        """Keep what was typed."""
        visit_id, course, form = self.state.visit_id, self._course(typed), self.state.form
        self.console.acting.do(
            "save_visit",
            lambda tx, act: save_visit(tx, act, visit_id, typed, course),
            lambda outcome: self._saved(self._settle(visit_id, typed, outcome, form), form),
        )

    def issue(self, typed: Typed) -> None:
        """Check and give the number; the reference of the QR code is made at the press. Without a queue he is let in."""
        visit_id, course, printer_id = self.state.visit_id, self._course(typed), self.state.printer_id
        reference, form = new_reference(), self.state.form
        if not course.uses_queue:
            self.console.acting.do(
                "issue",
                lambda tx, act: let_in(tx, act, visit_id, typed, course),
                lambda outcome: self._let_in(self._settle(visit_id, typed, outcome, form), form),
            )
            return
        self.console.acting.do(
            "issue",
            lambda tx, act: issue_number(tx, act, visit_id, typed, course, reference=reference, printer_id=printer_id),
            lambda outcome: self._issued(self._settle(visit_id, typed, outcome, form), form),
        )

    def gone(self) -> None:
        """The visitor left."""
        visit_id = self.state.visit_id
        resumed = translate("Front", "Kunjungan ditutup; masih dapat dilanjutkan hari ini.")
        said = translate("Front", "Kunjungan ditutup.") if self.state.page is Page.VISIT else resumed
        if visit_id is not None:
            self.console.acting.do(
                "gone",
                lambda tx, act: visits.end_unfinished(tx, act, visit_id, "left"),
                lambda _: self._close(said, visit_id),
            )

    def finish(self) -> None:
        """The visitor was served and leaves."""
        visit_id = self.state.visit_id
        if visit_id is not None and self.state.page is Page.VISIT:
            self.console.acting.do(
                "finish_visit",
                lambda tx, act: hand_steps.finish_visit(tx, act, visit_id),
                lambda outcome: self._finished(outcome, visit_id),
            )

    def set_priority(self, granted: bool) -> None:
        """Grant or withdraw priority."""
        ticket_id = self.state.ticket_id
        if ticket_id is not None:
            self.console.acting.do(
                "priority",
                lambda tx, act: priority_class.set_priority(tx, act, ticket_id, granted=granted),
                self._priority_set,
            )

    def reprint(self, reason: str) -> None:
        """Print a ticket once more."""
        given = self.state.given if self.state.page is Page.ISSUED else None
        ticket_id = given.ticket_id if given else self.state.ticket_id
        printer_id = self.state.printer_id or next((key for key, _ in self.state.printers), None)
        if ticket_id is not None and printer_id is not None:
            self.console.acting.do(
                "reprint",
                lambda tx, act: reprinting.reprint(tx, act, ticket_id, printer_id, reason),
                lambda outcome: self._reprinted(outcome, ticket_id, printer_id),
            )

    def _course(self, typed: Typed) -> OfficeService:
        """Return how the open visit goes, or one that begins now."""
        if self.state.visit is not None:
            return self.state.visit.course
        found = (one for one in self.state.services if one.service_id == typed.service_id)
        return next(found, OfficeService(typed.service_id, "", uses_form=True))

    def _settle(self, visit_id: UUID | None, typed: Typed, outcome: Sent, form: int) -> Sent:
        here = form == self.state.form and self.state.page is Page.FORM
        self._half_typed.sent(visit_id, typed, outcome, still_open=here)
        return outcome

    def _let_in(self, outcome: LetIn | Lacking | NotAllowed, form: int) -> None:
        match outcome:
            case LetIn(visit_id=visit_id, form_label=label):
                if form == self.state.form and self.state.page is Page.FORM:
                    self.serve(visit_id)
                handed = translate("Front", "Formulir %1 diterima; permasalahannya ada di Permasalahan.")
                self.console.say(handed.replace("%1", label) if label else translate("Front", "Tamu diterima."))
            case Lacking():
                self._lacks(outcome, form)
            case NotAllowed():
                self._overtaken(form)
            case _:
                assert_never(outcome)
        self.read()

    def _finished(self, outcome: VisitEnded | NotAllowed, visit_id: UUID) -> None:
        match outcome:
            case VisitEnded():
                self._close(translate("Front", "Kunjungan selesai."), visit_id)
            case NotAllowed(state=why) if said := unready(why):
                self.console.say(said)
                self.read()
            case NotAllowed():
                self._close(_elsewhere(), visit_id)
            case _:
                assert_never(outcome)

    def _saved(self, outcome: Kept | Lacking | NotAllowed, form: int) -> None:
        match outcome:
            case Kept():
                self._keep(outcome, form)
                self.console.say(translate("Front", "Isian tersimpan."))
            case Lacking():
                self._lacks(outcome, form)
            case NotAllowed():
                self._overtaken(form)
            case _:
                assert_never(outcome)
        self.read()

    def _issued(self, outcome: Issued | Lacking | NoNumberNow | WrongCode | NotAllowed, form: int) -> None:
        match outcome:
            case Issued():
                self._show_number(outcome)
            case Lacking():
                self._lacks(outcome, form)
            case NoNumberNow(kept=kept, why=NotOpen(opening=opening)):
                self._keep(kept, form)
                self._refuse(words.not_open(opening, self.console.here), form)
            case WrongCode(kept=kept):
                self._keep(kept, form)
                wrong = translate("Front", "Kode reservasi ini tidak berlaku hari ini. Kosongkan untuk memberi nomor.")
                self._refuse(wrong, form)
            case NoNumberNow() | NotAllowed():
                self._overtaken(form)
            case _:
                assert_never(outcome)
        self.read()

    def _returned(self, issued: Issued) -> None:
        self._show_number(issued)
        self.read()

    def _show_number(self, issued: Issued) -> None:
        english = self.console.language == "en"
        service = issued.service_name_en if english else issued.service_name_id
        given = GivenNumber(
            issued.ticket_id, issued.label, issued.form_label, service, issued.ahead, issued.print_job_id
        )
        self.show(replace(self.state, page=Page.ISSUED, given=given, visit_id=None, missing=(), refusal=""))

    def _keep(self, kept: Kept, form: int) -> None:
        if self._still_open(form):
            number = kept.guest_number if kept.guest_number is not None else self.state.guest_number
            self.show(replace(self.state, visit_id=kept.visit_id, guest_number=number, missing=(), refusal=""))

    def _lacks(self, outcome: Lacking, form: int) -> None:
        if not self._still_open(form):
            return
        if outcome.visit_id is not None:
            self._keep(Kept(outcome.visit_id, outcome.guest_number), form)
        refusal = translate("Front", "Belum lengkap: lengkapi isian yang ditandai.")
        self.show(replace(self.state, missing=outcome.missing, refusal=refusal))

    def _refuse(self, why: str, form: int) -> None:
        if self._still_open(form):
            self.show(replace(self.state, refusal=why))
        else:
            self.console.say(why)

    def _still_open(self, form: int) -> bool:
        """Tell whether an answer is about the form on the screen: another visitor may have been opened meanwhile."""
        return form == self.state.form and self.state.page is Page.FORM

    def _overtaken(self, form: int) -> None:
        if self._still_open(form):
            self._half_typed.forget(self.state.visit_id)
            self._close(_elsewhere(), self.state.visit_id)
        else:
            self.console.say(_elsewhere())
            self.read()

    def _close(self, said: str, visit_id: UUID | None) -> None:
        """Close a visit's page, if it is still the one on the screen."""
        if self.state.visit_id == visit_id:
            self.show(replace(self.state, page=Page.NOTHING, visit_id=None, missing=(), refusal=""))
        self.console.say(said)
        self.read()

    def _priority_set(self, outcome: PriorityChanged | NotAllowed) -> None:
        match outcome:
            case PriorityChanged():
                granted, gone = translate("Front", "Prioritas diberikan."), translate("Front", "Prioritas dicabut.")
                self.console.say(granted if outcome.priority else gone)
            case NotAllowed():
                self.console.say(translate("Front", "Nomor ini sudah dipanggil; prioritasnya tidak diubah."))
            case _:
                assert_never(outcome)
        self.read()

    def _reprinted(self, outcome: Reprinted | ReasonNeeded, ticket_id: UUID, printer_id: UUID) -> None:
        match outcome:
            case Reprinted():
                self.console.say(translate("Front", "Tiket dicetak ulang."))
                given = self.state.given
                if given is not None and given.ticket_id == ticket_id:
                    given = replace(given, job_id=outcome.print_job_id, job=None)
                self.show(replace(self.state, asking=Asking.NONE, given=given, printer_id=printer_id))
            case ReasonNeeded():
                self.show(replace(self.state, asking=Asking.REPRINT))
            case _:
                assert_never(outcome)
        self.read()


def _elsewhere() -> str:
    return translate("Front", "Kunjungan ini sudah diurus di tempat lain. Layar diperbarui.")
