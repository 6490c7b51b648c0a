"""The reservations' page: a day's seats at the left, the open reservation below, a new one at the right."""

from datetime import timedelta

from loket_shared.domain.bidding import ReservationState
from loket_shared.qt.seat_words import seat_name
from loket_shared.qt.texts import phone
from loket_shared.qt.tokens import Tokens
from loket_shared.services.reservation_reading import ReservationView, SeatDay
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.bidding_booking import keys, words
from loket_operator.bidding_booking.form import BookingForm
from loket_operator.bidding_booking.state import BookingState
from loket_operator.bidding_booking.verbs import BookingVerbs
from loket_operator.bidding_booking.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, press_by, quiet_button
from loket_operator.widgets.dates import date_edit, put_date, read_date
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.reason_panel import ReasonPanel
from loket_operator.widgets.table import Column, Table, TableRow
from loket_operator.words import Here

FORM_WIDTH = 380


class BookingPage(QWidget):
    """Lists say seat, time, code and state; who reserved opens on demand, for rivals may stand beside the screen."""

    def __init__(self, verbs: BookingVerbs, here: Here, tokens: Tokens) -> None:
        super().__init__()
        self.setObjectName("bookingPage")
        self._verbs, self._here = verbs, here
        self._opened = 0
        self._state = BookingState()
        title = label(translate("Booking", "Reservasi ruang bidding"), "bookingTitle", font=faces.heading(faces.TITLE))
        self.day = date_edit("bookingDay", translate("Booking", "Hari"))
        self.day.dateChanged.connect(lambda _: verbs.go(read_date(self.day)))
        self._before = quiet_button("‹", "bookingEarlier", tone="plain")
        self._before.setAccessibleName(translate("Booking", "Hari sebelumnya"))
        self._after = quiet_button("›", "bookingLater", tone="plain")
        self._after.setAccessibleName(translate("Booking", "Hari berikutnya"))
        self._before.clicked.connect(lambda: verbs.go(self._state.day - timedelta(days=1)))
        self._after.clicked.connect(lambda: verbs.go(self._state.day + timedelta(days=1)))
        press_by(self._before, keys.EARLIER)
        press_by(self._after, keys.LATER)
        self._hours = label("", "bookingHours", role="quiet")
        columns = (
            Column(translate("Booking", "Tempat"), 120),
            Column(translate("Booking", "Waktu"), 150),
            Column(translate("Booking", "Kode"), 120),
            Column(translate("Booking", "Keadaan")),
        )
        self.table = Table("bookingTable", title.text(), columns, tokens, verbs.choose)
        self.chosen = self._chosen_card()
        self.reason = ReasonPanel(
            "cancelReservation", words.cancel_reasons(), verbs.cancel, lambda: verbs.ask_cancel(False)
        )
        self.form = BookingForm(verbs, here)
        self.form.setFixedWidth(FORM_WIDTH)
        days = row(self._before, self.day, self._after, self._hours, 1, gap=8)
        left = column(days, self.table, self.chosen, self.reason, gap=10)
        left.setStretchFactor(self.table, 1)
        body = row(gap=16)
        body.addLayout(left, 1)
        body.addWidget(self.form)
        self.close_ = ActButton(translate("Booking", "Tutup"), "bookingCloseButton")
        self.close_.show_hint("Esc")
        self.close_.clicked.connect(verbs.leave)
        bind(self, "Esc", self.close_)
        whole = column(title, body, row(self.close_, 3, gap=12), gap=12)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

    def show_state(self, state: BookingState) -> None:
        """Show the day as it stands."""
        asked = state.asking and not self._state.asking
        self._state = state
        put_date(self.day, state.day)
        self._hours.setText(self._hours_text(state))
        self.table.table.show(tuple(each for seat in state.seats for each in self._rows(seat)))
        self.form.show_state(state)
        self._show_chosen(state, state.open)
        self.reason.setVisible(state.asking and state.open is not None)
        if asked:
            self.reason.begin(translate("Booking", "Batalkan reservasi: mengapa?"))
        if state.opening != self._opened:
            self._opened = state.opening
            self.form.begin()

    def _hours_text(self, state: BookingState) -> str:
        if not state.times:
            return translate("Booking", "Tutup hari itu")
        return translate("Booking", "Buka %1").replace("%1", words.span(self._here, state.times[0], state.times[-1]))

    def _rows(self, seat: SeatDay) -> list[TableRow]:
        name = seat_name(seat.kind, seat.number)
        broken = "" if seat.usable else translate("Booking", "rusak")
        if not seat.reservations:
            return [TableRow((name, "", "", broken or translate("Booking", "bebas")))]
        return [
            TableRow(
                (
                    name,
                    words.span(self._here, one.from_at, one.to_at),
                    one.code,
                    " · ".join(filter(None, (words.state_name(one.state), broken))),
                ),
                one.id,
                marked=frozenset({3}) if broken or one.state is ReservationState.NO_SHOW else frozenset(),
            )
            for one in seat.reservations
        ]

    def _chosen_card(self) -> QFrame:
        self._code = label("", "bookingCode", font=faces.heading(faces.TITLE))
        self._about = label("", "bookingAbout", font=faces.body(), wrap=True)
        self._person = label("", "bookingPerson", font=faces.body(), wrap=True)
        self.arrived = ActButton(
            translate("Booking", "Penyedia datang"), "bookingArrivedButton", keys.ARRIVED, tone="primary"
        )
        self.print = ActButton(translate("Booking", "Cetak konfirmasi"), "bookingPrintButton", keys.PRINT)
        self.who = ActButton(translate("Booking", "Lihat penyedia"), "bookingWhoButton", keys.WHO)
        self.cancel = ActButton(translate("Booking", "Batalkan"), "bookingCancelButton", keys.CANCEL)
        for button, verb in (
            (self.arrived, self._verbs.arrived),
            (self.print, self._verbs.print),
            (self.who, self._verbs.who),
        ):
            button.clicked.connect(verb)
        self.cancel.clicked.connect(lambda: self._verbs.ask_cancel(True))
        acts = column(row(self.arrived, self.print, gap=8), row(self.who, self.cancel, gap=8), gap=8)
        return card(
            column(self._code, self._about, self._person, acts, gap=8, margins=16), "bookingChosen", kind="active"
        )

    def _show_chosen(self, state: BookingState, one: ReservationView | None) -> None:
        self.chosen.setVisible(one is not None)
        if one is None:
            return
        held = one.state is ReservationState.HELD
        self._code.setText(one.code)
        self._about.setText(f"{words.about(one, self._here)} · {words.state_name(one.state)}")
        person = state.person
        parts = (person.name, person.organisation, phone(person.phone), person.tender_code) if person else ()
        self._person.setText(" · ".join(part for part in parts if part))
        self._person.setVisible(person is not None)
        self.arrived.setEnabled(held)
        self.cancel.setEnabled(held and "cancel_reservation" not in state.busy)
        self.print.setEnabled(held)
        self.who.setEnabled(person is None)
