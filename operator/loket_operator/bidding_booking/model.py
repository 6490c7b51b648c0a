"""The reservations' state, how it follows the database, and the acts of its page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never
from uuid import UUID

from loket_shared.devices.outcomes import Printed, PrintOutcome
from loket_shared.domain.bidding import ReservationState
from loket_shared.services import reservations
from loket_shared.services.printers import printers
from loket_shared.services.reservation_outcomes import (
    Person,
    PersonMissing,
    Refused,
    Released,
    ReservationConflict,
    Reserved,
    Wish,
)
from loket_shared.services.results import NotAllowed
from PySide6.QtCore import QObject, Signal

from loket_operator.bidding_booking import words
from loket_operator.bidding_booking.paper import confirmation, print_confirmation
from loket_operator.bidding_booking.reading import BookingPicture, read_booking
from loket_operator.bidding_booking.state import BookingState
from loket_operator.bidding_booking.words import translate
from loket_operator.workspace import Console


class BookingModel(QObject):
    """Holds one BookingState; see BookingVerbs. `left` comes when the page is closed, `came` with a code when its provider is here."""

    changed = Signal()
    left = Signal()
    came = Signal(str)

    def __init__(self, console: Console, printer: Callable[[], UUID | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self._printer = printer
        self.state = BookingState()
        console.acting.changed.connect(self._show_busy)

    def show(self, state: BookingState) -> None:
        """Go on with another state and tell the page, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def begin(self) -> None:
        """Begin with today."""
        today = self.console.session.act().today
        self.show(BookingState(today, opening=self.state.opening + 1, cleared=self.state.cleared + 1))
        self.read()

    def read(self) -> None:
        """Read the day anew."""
        act, day = self.console.session.act(), self.state.day
        if day != date.min:
            self.console.work.read(lambda tx: read_booking(tx, act.office_id, day), self._take)

    def go(self, day: date) -> None:
        """Look at another day, at most as far as one may reserve."""
        today = self.console.session.act().today
        wanted = min(max(day, today - timedelta(days=365)), today + reservations.FARTHEST)
        if wanted != self.state.day:
            self.show(
                replace(self.state, day=wanted, seats=(), times=(), chosen=None, person=None, refusal="", asking=False)
            )
            self.read()

    def choose(self, reservation_id: UUID) -> None:
        """Open a reservation; who made it is asked for separately."""
        self.show(replace(self.state, chosen=reservation_id, person=None, asking=False))

    def reserve(self, wish: Wish) -> None:
        """Keep a seat."""
        self.console.acting.do("reserve", lambda tx, act: reservations.reserve(tx, act, wish), self._reserved)

    def arrived(self) -> None:
        """Go on with the guest book of the provider who is here; his seat is his once he has a visit."""
        one = self.state.open
        if one is not None and one.state is ReservationState.HELD:
            self.show(replace(self.state, chosen=None, person=None, asking=False))
            self.came.emit(one.code)

    def ask_cancel(self, asked: bool) -> None:
        """Open or close the question why."""
        if self.state.open is not None:
            self.show(replace(self.state, asking=asked))

    def cancel(self, reason: str) -> None:
        """Give the open reservation up."""
        one = self.state.open
        if one is not None:
            self.console.acting.do(
                "cancel_reservation",
                lambda tx, act: reservations.cancel(tx, act, one.id, one.version, reason),
                self._cancelled,
            )

    def who(self) -> None:
        """Read who made the open reservation."""
        one = self.state.open
        if one is not None:
            self.console.acting.do(
                "open_person",
                lambda tx, act: reservations.open_person(tx, act, one.id),
                lambda person: self._known(one.id, person),
            )

    def print(self) -> None:
        """Print the confirmation on the front office's ticket printer."""
        one, wanted = self.state.open, self._printer()
        if one is None:
            return
        if wanted is None:
            self._say_code(
                translate("Booking", "Tidak ada pencetak tiket. Sebutkan kode %1 kepada penyedia."), one.code
            )
            return
        office, here = self.console.catalogue.office, self.console.here
        content = confirmation(one, office.name, here, self.console.catalogue.settings.reservation_grace_minutes)
        self.console.work.read(
            lambda tx: next((each for each in printers(tx, office.id) if each.id == wanted), None),
            lambda found: (
                self._printed(one.code, None)
                if found is None
                else self.console.paper.run(
                    lambda: print_confirmation(found, content), lambda outcome: self._printed(one.code, outcome)
                )
            ),
        )

    def leave(self) -> None:
        """Close the page; nobody's data stay on it."""
        self.show(replace(self.state, chosen=None, person=None, asking=False, refusal="", missing=""))
        self.left.emit()

    def _take(self, picture: BookingPicture) -> None:
        if picture.day == self.state.day:
            now = self.console.clock.now()
            first = next((n for n, at in enumerate(picture.times) if at >= now), 0)
            self.show(replace(self.state, seats=picture.seats, times=picture.times, first=first))

    def _reserved(self, outcome: Reserved | Refused) -> None:
        if isinstance(outcome, Reserved):
            cleared = self.state.cleared + 1
            self.show(
                replace(self.state, chosen=outcome.reservation_id, person=None, refusal="", missing="", cleared=cleared)
            )
            self._say_code(translate("Booking", "Tempat dipesan. Kode reservasi: %1."), outcome.code)
        else:
            missing = outcome.what if isinstance(outcome, PersonMissing) else ""
            self.show(replace(self.state, refusal=words.refusal(outcome, self.console.here), missing=missing))
        self.read()

    def _cancelled(self, outcome: Released | ReservationConflict | NotAllowed) -> None:
        match outcome:
            case Released():
                self.show(replace(self.state, chosen=None, person=None, asking=False))
                self.console.say(translate("Booking", "Reservasi dibatalkan; tempatnya bebas lagi."))
            case ReservationConflict(theirs=theirs):
                self.console.say(words.overtaken(theirs.state))
            case NotAllowed(state=state):
                self.console.say(words.overtaken(state))
            case _:
                assert_never(outcome)
        self.read()

    def _known(self, reservation_id: UUID, person: Person) -> None:
        if self.state.chosen == reservation_id:
            self.show(replace(self.state, person=person))

    def _printed(self, code: str, outcome: PrintOutcome | None) -> None:
        if isinstance(outcome, Printed):
            self.console.say(translate("Booking", "Konfirmasi tercetak."))
        else:
            self._say_code(translate("Booking", "Konfirmasi tidak tercetak. Sebutkan kode %1 kepada penyedia."), code)

    def _say_code(self, text: str, code: str) -> None:
        self.console.say(text.replace("%1", code))

    def _show_busy(self) -> None:
        self.show(replace(self.state, busy=self.console.acting.busy))
