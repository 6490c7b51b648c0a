"""The front office's state, how it follows the database, and what is open."""

from dataclasses import replace
from uuid import UUID

from loket_shared.services import prints
from loket_shared.services.people import Identity, Problem
from loket_shared.services.prints import JobState
from PySide6.QtCore import QObject, Signal

from loket_operator.bidding_booking.model import BookingModel
from loket_operator.front_office.half_typed import HalfTyped
from loket_operator.front_office.reading import FrontPicture, read_front, service_name
from loket_operator.front_office.returning import ReturnModel
from loket_operator.front_office.state import Asking, FrontState, OfficeService, Page, Told, Typed
from loket_operator.front_office.words import translate
from loket_operator.keys import NEW_VISIT
from loket_operator.workspace import Console

LASTING = frozenset({JobState.PRINTED, JobState.FAILED, JobState.UNKNOWN, JobState.EXPIRED})


class FrontCore(QObject):
    """Holds one FrontState; `changed` comes after every change of it."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = FrontState()
        self._half_typed = HalfTyped()
        self.returning = ReturnModel(console, self)
        self.booking = BookingModel(console, lambda: self.state.printer_id, self)
        self.booking.left.connect(self._leave_booking)
        self.booking.came.connect(self._receive)
        self._reading = False
        self._again = False
        self._asking_job = False
        self._warned = False
        console.acting.changed.connect(self._show_busy)
        console.work.crashed.connect(self._may_read_again)

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
            lambda tx: read_front(tx, act.office_id, act.today, language, services, act.now),
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
        """Begin with a new visitor: where the one before was left half-typed, else with an empty form.

        What stands in the fields and is not saved goes only at a second press, with nothing typed in between.
        """
        there = self.state.page is Page.FORM and self.state.visit_id is None
        half_typed = self._half_typed.of(None) is not None
        if there and half_typed and not self._warned:
            self._warned = True
            kept = translate("Front", "Isian tamu baru ini belum disimpan; %1 sekali lagi untuk formulir kosong.")
            self.console.say(kept.replace("%1", NEW_VISIT.hint))
            return
        if there:
            self._half_typed.forget(None)
        self._open_form(None)
        if self.state.typed is not None:
            self._warned = True
            again = translate(
                "Front", "Isian tamu baru yang belum disimpan dibuka lagi; %1 sekali lagi untuk formulir kosong."
            )
            self.console.say(again.replace("%1", NEW_VISIT.hint))

    def type_form(self, typed: Typed) -> None:
        """Keep what stands in the fields for this visitor until it is saved, whoever is opened meanwhile."""
        if self.state.page is Page.FORM:
            self._warned = False
            self._half_typed.keep(self.state.visit_id, typed)

    def open_visit(self, visit_id: UUID) -> None:
        """Go on with a visit: to its form, or to its steps where it takes no number."""
        visit = next((one for one in self.state.visits if one.visit_id == visit_id), None)
        if visit is None or visit.uses_queue or (visit.uses_form and visit.form_label is None):
            self._open_form(visit_id)
        else:
            self.serve(visit_id)

    def come_back(self) -> None:
        """Look for the case about which a visitor comes back."""
        page = replace(self.state, page=Page.RETURN, visit_id=None, guest_number=None, ticket_id=None, given=None)
        self.show(replace(page, missing=(), refusal="", asking=Asking.NONE))
        self.returning.begin(tuple((one.service_id, one.name) for one in self.state.services if one.uses_queue))

    def book(self) -> None:
        """Open the reservations."""
        page = replace(self.state, page=Page.BOOKING, visit_id=None, guest_number=None, ticket_id=None, given=None)
        self.show(replace(page, missing=(), refusal="", asking=Asking.NONE))
        self.booking.begin()

    def _receive(self, code: str) -> None:
        """Begin the visit of a provider who comes for his reservation: guest book and number as ever, with his code."""
        wanted = next((one.service_id for one in self.state.services if one.uses_seats), None)
        if wanted is not None:
            typed = Typed(wanted, Identity(), Problem(), False, Told(reservation=code))
            self._half_typed.keep(None, typed)
            self._open_form(None)

    def _leave_booking(self) -> None:
        if self.state.page is Page.BOOKING:
            self.show(replace(self.state, page=Page.NOTHING))

    def leave_return(self) -> None:
        """Close that page."""
        if self.state.page is Page.RETURN:
            self.show(replace(self.state, page=Page.NOTHING))

    def serve(self, visit_id: UUID) -> None:
        """Open a visit that is served here without a number."""
        page = replace(self.state, page=Page.VISIT, visit_id=visit_id, guest_number=None, ticket_id=None, given=None)
        self.show(replace(page, missing=(), refusal="", asking=Asking.NONE))

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

    def _open_form(self, visit_id: UUID | None) -> None:
        self._warned = False
        self.show(
            replace(
                self.state, page=Page.FORM, form=self.state.form + 1, visit_id=visit_id, guest_number=None, ticket_id=None,
                typed=self._half_typed.of(visit_id), given=None, missing=(), refusal="", asking=Asking.NONE,
            )
        )  # fmt: skip

    def _take(self, picture: FrontPicture) -> None:
        self._reading = False
        language = self.console.language
        self._half_typed.only({self.state.visit_id, *(one.visit_id for one in picture.visits)})
        services = tuple(
            OfficeService(
                one.id, service_name(one, language), one.uses_form, one.uses_queue, one.guest_book, one.uses_seats
            )
            for one in self.console.catalogue.services
        )
        self.show(
            replace(
                self.state, visits=picture.visits, tickets=picture.tickets, printers=picture.printers, services=services,
                printer_id=self._printer(picture.printers), seats=picture.seats,
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

    def _paper_told(self, job_id: UUID, told: tuple[JobState, str | None]) -> None:
        self._asking_job = False
        given = self.state.given
        if given is not None and given.job_id == job_id:
            self.show(replace(self.state, given=replace(given, job=told[0], problem=told[1])))

    def _paper_missed(self) -> None:
        self._asking_job = False

    def _may_read_again(self) -> None:
        self._reading = self._asking_job = False

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))
