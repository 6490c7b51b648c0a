"""The room's verbs: seats, cleaning, who a provider is, reporting out; with the sessions' verbs the workspace's whole model."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.domain.bidding import CleaningItem, SeatState
from loket_shared.services import bidding_reporting, bidding_tender, seats
from loket_shared.services.act import Act
from loket_shared.services.bidding_reporting import NothingToReport, ReportedOut, StillRunning
from loket_shared.services.bidding_tender import Tender
from loket_shared.services.enquiries import Unknown
from loket_shared.services.printers import PrinterView, printers
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.seats import Cleaned, SeatChanged, Unfinished
from PySide6.QtCore import QObject, QTimer
from sqlalchemy import Connection

from loket_operator.bidding import outcome_words as words
from loket_operator.bidding.sessions import Sessions
from loket_operator.bidding.slip import SlipOutcome, print_slip, said
from loket_operator.bidding.words import translate
from loket_operator.workspace import Console

LOOKED_AT_MS = 60_000
"""So long a provider's name stays on the screen by itself."""

Reported = tuple[ReportedOut | NothingToReport | StillRunning | Unknown, PrinterView | None]


class BiddingModel(Sessions):
    """All verbs of the bidding room; see BiddingVerbs."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self.closing = QTimer(self, singleShot=True, interval=LOOKED_AT_MS)
        self.closing.timeout.connect(self.close_provider)

    def call_next(self) -> None:
        """Call the next provider to this desk."""
        self.calls.call_next()

    def recall(self) -> None:
        """Call the same number once more."""
        self.calls.recall()

    def skip(self, reason: str | None = None) -> None:
        """Skip the number."""
        self._about_called(lambda: self.calls.skip(reason))

    def withdraw(self, reason: str) -> None:
        """Take back a wrong call."""
        self._about_called(lambda: self.calls.withdraw(reason))

    def present(self) -> None:
        """The provider is here."""
        self.calls.present()

    def leave(self, reason: str) -> None:
        """The provider left before sitting down."""
        self._about_called(lambda: self.calls.leave(reason))

    def drop(self, what: str, seat_id: UUID) -> None:
        """Lead what was dragged to a seat there."""
        if what == "called":
            self.sit(seat_id)
            return
        line = next((one for one in self.state.sessions if str(one.session_id) == what), None)
        if line is not None:
            self.choose_session(line.session_id)
            self.move(seat_id)

    def clean(self, seat_id: UUID, items: frozenset[CleaningItem]) -> None:
        """Note what was done at a seat."""
        self.console.acting.do(
            f"clean:{seat_id}",
            lambda tx, act: seats.clean(tx, act, seat_id, items),
            lambda out: self._cleaned(seat_id, out),
        )

    def break_seat(self, seat_id: UUID, reason: str) -> None:
        """Take a seat out of order."""
        self.console.acting.do("seat", lambda tx, act: seats.break_seat(tx, act, seat_id, reason), self._changed)

    def repair(self, seat_id: UUID) -> None:
        """Put it in order again."""
        self.console.acting.do("seat", lambda tx, act: seats.repair(tx, act, seat_id), self._changed)

    def open_provider(self) -> None:
        """Show who the called provider is, or without one the open session's; a second press closes it."""
        if self.state.tender is not None:
            self.close_provider()
            return
        called, line = self.state.called, self.state.line
        about = called or line
        if about is None:
            return
        visit_id, label, open_id = about.visit_id, about.label, self.state.open_id
        self.console.acting.do(
            "tender",
            lambda tx, act: bidding_tender.open_tender(tx, act, visit_id=visit_id),
            lambda outcome: self._opened(outcome, label, open_id),
        )

    def close_provider(self) -> None:
        """Forget who it is."""
        self.closing.stop()
        self.show(replace(self.state, tender=None, tender_label=""))

    def report_out(self, visit_id: UUID) -> None:
        """A provider reports before leaving; the slip goes to the ticket printer of this machine."""
        wanted = self.console.memory.habits.printer

        def send(tx: Connection, act: Act) -> Reported:
            made = bidding_reporting.report_out(tx, act, visit_id)
            every = printers(tx, act.office_id)
            return made, next((one for one in every if str(one.id) == wanted), every[0] if every else None)

        self.console.acting.do(f"report:{visit_id}", send, self._reported)

    def _about_called(self, verb: Callable[[], None]) -> None:
        verb()
        self.close_panel()

    def _cleaned(self, seat_id: UUID, outcome: Cleaned | Unfinished | NotAllowed) -> None:
        match outcome:
            case Cleaned():
                broken = any(one.id == seat_id and one.state is SeatState.BROKEN for one in self.state.seats)
                free = translate("Bidding", "Tempat bersih dan siap dipakai.")
                self.console.say(translate("Bidding", "Tempat bersih, tetapi masih rusak.") if broken else free)
            case Unfinished():
                self.console.say(translate("Bidding", "Tercatat; masih ada yang harus dibersihkan."))
            case NotAllowed():
                self.console.say(words.refused(outcome))
            case _:
                assert_never(outcome)
        self.read()

    def _changed(self, outcome: SeatChanged | ReasonNeeded | NotAllowed) -> None:
        match outcome:
            case SeatChanged(session_id=None):
                self.console.say(translate("Bidding", "Keadaan tempat tercatat."))
            case SeatChanged():
                self.console.say(
                    translate("Bidding", "Keadaan tempat tercatat. Sesinya berlanjut: pindahkan penyedianya.")
                )
            case ReasonNeeded():
                self.console.say(words.missing("reason"))
            case NotAllowed():
                self.console.say(words.refused(outcome))
            case _:
                assert_never(outcome)
        self.close_panel()
        self.read()

    def _opened(self, outcome: Tender | NotAllowed, label: str, open_id: UUID | None) -> None:
        match outcome:
            case Tender() if open_id == self.state.open_id:
                self.show(replace(self.state, tender=outcome, tender_label=label))
                self.closing.start()
            case NotAllowed():
                self.console.say(words.refused(outcome))

    def _reported(self, outcome: Reported) -> None:
        made, printer = outcome
        match made:
            case ReportedOut():
                slip, here = made.done, self.console.here
                told = translate("Bidding", "%1 sudah melapor keluar pukul %2.").replace("%1", made.label)
                told = told.replace("%2", here.hour(made.left_at))
                self.console.say(told)

                def out(after: SlipOutcome) -> None:
                    self.console.say(" ".join((told, said(after))))

                self.console.paper.run(lambda: print_slip(printer, slip, here.language), out)
            case NothingToReport() | Unknown():
                self.console.say(translate("Bidding", "Penyedia ini sudah melapor keluar."))
            case StillRunning():
                self.console.say(translate("Bidding", "Sesi %1 belum selesai.").replace("%1", made.label))
            case _:
                assert_never(made)
        self.read()
