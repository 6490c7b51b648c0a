"""The front office's state and its verbs."""

from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.domain.numbering import new_reference
from loket_shared.services import prints, tickets, visits
from loket_shared.services.prints import JobState, Reprinted
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.tickets import Issued, NotOpen, PriorityChanged
from PySide6.QtCore import QObject, Signal

from loket_operator.front_office import words
from loket_operator.front_office.reading import FrontPicture, read_front, service_name
from loket_operator.front_office.state import Asking, FrontState, GivenNumber, OfficeService, Page
from loket_operator.front_office.verbs import Typed
from loket_operator.front_office.words import translate
from loket_operator.front_office.writing import Kept, Lacking, NoNumberNow, issue_number, save_visit
from loket_operator.workspace import Console

LASTING = frozenset({JobState.PRINTED, JobState.FAILED, JobState.UNKNOWN, JobState.EXPIRED})


class FrontModel(QObject):
    """Holds one FrontState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = FrontState()
        self._reading = False
        self._again = False
        self._asking_job = False
        console.acting.changed.connect(self._show_busy)

    def show(self, state: FrontState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def read(self) -> None:
        """Read both lists anew; a wish that comes meanwhile is answered by one more reading."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        act, console = self.console.session.act(), self.console
        services, language = console.catalogue.services, console.language
        console.work.read(
            lambda tx: read_front(tx, act.office_id, act.today, language, services),
            self._take,
            lambda _: self._missed(),
        )

    def follow_paper(self) -> None:
        """Ask how the print of the number on the screen stands, until it has an end."""
        given = self.state.given
        if self._asking_job or self.state.page is not Page.ISSUED or given is None:
            return
        job_id = given.job_id
        if job_id is None or given.job in LASTING:
            return
        self._asking_job = True
        self.console.work.read(
            lambda tx: prints.job_state(tx, job_id),
            lambda told: self._paper_told(job_id, told),
            lambda _: self._paper_missed(),
        )

    def new_visit(self) -> None:
        """Begin an empty form."""
        self._open_form(None)

    def open_visit(self, visit_id: UUID) -> None:
        """Go on with a visit."""
        self._open_form(visit_id)

    def open_ticket(self, ticket_id: UUID) -> None:
        """Look at a number."""
        self.show(replace(self.state, page=Page.TICKET, ticket_id=ticket_id, visit_id=None, asking=Asking.NONE))

    def ask(self, asking: Asking) -> None:
        """Open or close an inline panel."""
        self.show(replace(self.state, asking=asking))

    def choose_printer(self, printer_id: UUID | None) -> None:
        """Remember where tickets are printed."""
        memory = self.console.memory
        memory.keep(
            replace(memory.habits, printer=dict(self.state.printers).get(printer_id, "-") if printer_id else "-")
        )
        self.show(replace(self.state, printer_id=printer_id))

    def save(self, typed: Typed) -> None:
        """Keep what was typed."""
        visit_id, uses_form = self.state.visit_id, self._uses_form(typed)
        form = self.state.form
        self.console.acting.do(
            "save_visit",
            lambda tx, act: save_visit(tx, act, visit_id, typed, uses_form=uses_form),
            lambda outcome: self._saved(outcome, form),
        )

    def issue(self, typed: Typed) -> None:
        """Check and give the number; the reference of the QR code is made at the press."""
        visit_id, uses_form, printer_id = self.state.visit_id, self._uses_form(typed), self.state.printer_id
        reference, form = new_reference(), self.state.form
        self.console.acting.do(
            "issue",
            lambda tx, act: issue_number(
                tx, act, visit_id, typed, uses_form=uses_form, reference=reference, printer_id=printer_id
            ),
            lambda outcome: self._issued(outcome, form),
        )

    def gone(self) -> None:
        """The visitor left."""
        visit_id = self.state.visit_id
        if visit_id is not None:
            self.console.acting.do(
                "gone",
                lambda tx, act: visits.end_unfinished(tx, act, visit_id, "left"),
                lambda _: self._close(translate("Front", "Kunjungan ditutup; masih dapat dilanjutkan hari ini.")),
            )

    def set_priority(self, granted: bool) -> None:
        """Grant or withdraw priority."""
        ticket_id = self.state.ticket_id
        if ticket_id is not None:
            self.console.acting.do(
                "priority",
                lambda tx, act: tickets.set_priority(tx, act, ticket_id, granted=granted),
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
                lambda tx, act: prints.reprint(tx, act, ticket_id, printer_id, reason),
                lambda outcome: self._reprinted(outcome, printer_id),
            )

    def _open_form(self, visit_id: UUID | None) -> None:
        self.show(
            replace(
                self.state, page=Page.FORM, form=self.state.form + 1, visit_id=visit_id, guest_number=None, ticket_id=None,
                given=None, missing=(), refusal="", asking=Asking.NONE,
            )
        )  # fmt: skip

    def _uses_form(self, typed: Typed) -> bool:
        return next((one.uses_form for one in self.state.services if one.service_id == typed.service_id), True)

    def _take(self, picture: FrontPicture) -> None:
        self._reading = False
        language = self.console.language
        services = tuple(
            OfficeService(one.id, service_name(one, language), one.uses_form) for one in self.console.catalogue.services
        )
        self.show(
            replace(
                self.state, visits=picture.visits, tickets=picture.tickets, printers=picture.printers, services=services,
                printer_id=self._printer(picture.printers),
            )
        )  # fmt: skip
        if self._again:
            self.read()

    def _missed(self) -> None:
        self._reading = False

    def _printer(self, offered: tuple[tuple[UUID, str], ...]) -> UUID | None:
        wanted = self.console.memory.habits.printer
        if wanted == "-":
            return None
        return next((key for key, name in offered if name == wanted), offered[0][0] if offered else None)

    def _saved(self, outcome: Kept | Lacking | NotAllowed, form: int) -> None:
        match outcome:
            case Kept():
                self._keep(outcome, form)
                self.console.say(translate("Front", "Isian tersimpan."))
            case Lacking():
                self._lacks(outcome, form)
            case NotAllowed():
                self._overtaken()
            case _:
                assert_never(outcome)
        self.read()

    def _issued(self, outcome: Issued | Lacking | NoNumberNow | NotAllowed, form: int) -> None:
        match outcome:
            case Issued():
                self._show_number(outcome)
            case Lacking():
                self._lacks(outcome, form)
            case NoNumberNow(kept=kept, why=NotOpen(opening=opening)):
                self._keep(kept, form)
                self.show(replace(self.state, refusal=words.not_open(opening, self.console.here)))
            case NoNumberNow() | NotAllowed():
                self._overtaken()
            case _:
                assert_never(outcome)
        self.read()

    def _show_number(self, issued: Issued) -> None:
        english = self.console.language == "en"
        service = issued.service_name_en if english else issued.service_name_id
        given = GivenNumber(
            issued.ticket_id, issued.label, issued.form_label, service, issued.ahead, issued.print_job_id
        )
        self.show(replace(self.state, page=Page.ISSUED, given=given, visit_id=None, missing=(), refusal=""))

    def _keep(self, kept: Kept, form: int) -> None:
        if form == self.state.form and self.state.page is Page.FORM:
            number = kept.guest_number if kept.guest_number is not None else self.state.guest_number
            self.show(replace(self.state, visit_id=kept.visit_id, guest_number=number, missing=(), refusal=""))

    def _lacks(self, outcome: Lacking, form: int) -> None:
        if form != self.state.form:
            return
        if outcome.visit_id is not None:
            self._keep(Kept(outcome.visit_id, outcome.guest_number), form)
        refusal = translate("Front", "Belum lengkap: lengkapi isian yang ditandai.")
        self.show(replace(self.state, missing=outcome.missing, refusal=refusal))

    def _overtaken(self) -> None:
        self._close(translate("Front", "Kunjungan ini sudah diurus di tempat lain. Layar diperbarui."))

    def _close(self, said: str) -> None:
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

    def _reprinted(self, outcome: Reprinted | ReasonNeeded, printer_id: UUID) -> None:
        match outcome:
            case Reprinted():
                self.console.say(translate("Front", "Tiket dicetak ulang."))
                given = self.state.given
                if given is not None and self.state.page is Page.ISSUED:
                    given = replace(given, job_id=outcome.print_job_id, job=None)
                self.show(replace(self.state, asking=Asking.NONE, given=given, printer_id=printer_id))
            case ReasonNeeded():
                self.show(replace(self.state, asking=Asking.REPRINT))
            case _:
                assert_never(outcome)
        self.read()

    def _paper_told(self, job_id: UUID, told: tuple[JobState, str | None]) -> None:
        self._asking_job = False
        given = self.state.given
        if given is not None and given.job_id == job_id:
            self.show(replace(self.state, given=replace(given, job=told[0], problem=told[1])))

    def _paper_missed(self) -> None:
        self._asking_job = False

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))
