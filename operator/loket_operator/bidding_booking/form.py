"""The form of a new reservation: who, from when to when, at which seat."""

from datetime import datetime
from uuid import UUID

from loket_shared.qt.seat_words import seat_name
from loket_shared.services.reservation_outcomes import Person, Wish
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from loket_operator.bidding_booking import keys
from loket_operator.bidding_booking.state import BookingState
from loket_operator.bidding_booking.verbs import BookingVerbs
from loket_operator.bidding_booking.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.choices import fill
from loket_operator.widgets.fields import Field, choice, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here

HOUR = 4
"""Quarters of an hour that a reservation is offered for at first."""


class BookingForm(QFrame):
    """What is typed stays until the reservation is made, whatever the database does meanwhile."""

    def __init__(self, verbs: BookingVerbs, here: Here) -> None:
        super().__init__()
        self._verbs, self._here = verbs, here
        self._cleared = 0
        self._times: tuple[datetime, ...] = ()
        self._refusal = label("", "bookingRefusal", font=faces.body(bold=True), role="bad", wrap=True)
        self._from = Field(translate("Booking", "Dari pukul"), choice("bookingFrom"), required=True)
        self._to = Field(translate("Booking", "Sampai pukul"), choice("bookingTo"), required=True)
        self._seat = Field(translate("Booking", "Tempat"), choice("bookingSeat"))
        self._name = Field(translate("Booking", "Nama"), line("bookingName"), required=True)
        self._organisation = Field(translate("Booking", "Perusahaan"), line("bookingOrganisation"))
        self._phone = Field(translate("Booking", "Nomor telepon/HP"), line("bookingPhone", limit=60), required=True)
        self._tender = Field(translate("Booking", "Kode tender (hanya untuk trainer)"), line("bookingTender", limit=60))
        self.reserve = ActButton(
            translate("Booking", "Pesan tempat"), "bookingReserveButton", keys.RESERVE, tone="primary"
        )
        self.reserve.clicked.connect(self._reserve)
        self._box(self._from).currentIndexChanged.connect(self._begins)
        title = label(translate("Booking", "Reservasi baru"), "bookingFormTitle", font=faces.heading(faces.LEAD))
        times = row(self._from, self._to, self._seat, gap=12)
        inner = column(
            title, self._refusal, times, self._name, self._organisation, self._phone, self._tender, 1, self.reserve, gap=8,
            margins=16,
        )  # fmt: skip
        body = card(inner, "bookingForm")
        self.setLayout(column(body))

    def show_state(self, state: BookingState) -> None:
        """Show what may be chosen on this day; the fields are emptied once a reservation is made."""
        hours = [(n, self._here.hour(at)) for n, at in enumerate(state.times)]
        if state.times != self._times:
            self._times = state.times
            fill(self._box(self._from), hours[:-1])
            fill(self._box(self._to), hours[1:])
            self._box(self._from).setCurrentIndex(min(state.first, max(len(hours) - 2, 0)))
            self._begins()
        seats = [(one.seat_id, seat_name(one.kind, one.number)) for one in state.seats if one.usable]
        anywhere: list[tuple[UUID | None, str]] = [(None, translate("Booking", "Mana saja yang bebas"))]
        fill(self._box(self._seat), [*anywhere, *seats])
        if state.cleared != self._cleared:
            self._cleared = state.cleared
            for field in (self._name, self._organisation, self._phone, self._tender):
                self._edit(field).clear()
        self._refusal.setText(state.refusal)
        self._refusal.setVisible(bool(state.refusal))
        needed = translate("Booking", "Diperlukan untuk menghubungi penyedia.")
        self._name.set_error(needed if state.missing == "name" else "")
        self._phone.set_error(needed if state.missing == "phone" else "")
        self.reserve.setEnabled(bool(state.times) and bool(seats) and "reserve" not in state.busy)

    def begin(self) -> None:
        """Take the keyboard."""
        self._box(self._from).setFocus()

    def _begins(self) -> None:
        """Offer an hour after the beginning, or the day's end."""
        at = self._box(self._from).currentIndex()
        ends = self._box(self._to)
        if ends.count():
            ends.setCurrentIndex(min(at + HOUR - 1, ends.count() - 1))

    def _reserve(self) -> None:
        begin, end = self._box(self._from).currentData(), self._box(self._to).currentData()
        if begin is None or end is None:
            return
        seat_id = self._box(self._seat).currentData()
        who = Person(*(self._edit(one).text() for one in (self._name, self._organisation, self._phone, self._tender)))
        self._verbs.reserve(
            Wish(self._times[begin], self._times[end], who, seat_id if isinstance(seat_id, UUID) else None)
        )

    def _box(self, field: Field) -> QComboBox:
        assert isinstance(field.editor, QComboBox)
        return field.editor

    def _edit(self, field: Field) -> QLineEdit:
        assert isinstance(field.editor, QLineEdit)
        return field.editor
