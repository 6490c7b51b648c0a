"""The provider who is called: here, once more, skip, wrong call, and the seat to which one key leads; can be dragged to a seat."""

from datetime import datetime

from loket_shared.domain.states import TicketState
from loket_shared.services.turn_ends import CALLS_BEFORE_SKIP
from PySide6.QtCore import QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from loket_operator import keys
from loket_operator.bidding import keys as own
from loket_operator.bidding import words
from loket_operator.bidding.dragging import drag, far_enough
from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.desk.legal import DeskAct
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class CalledCard(QFrame):
    """Out of sight while nobody is called to this desk."""

    def __init__(self, verbs: BiddingVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("calledCard")
        self.setProperty("kind", "active")
        self._verbs, self._here, self._state = verbs, here, BiddingState()
        self._begun: QPoint | None = None
        self._number = label("", "calledNumber", font=faces.heading(32, 800), role="brand")
        self._said = label("", "calledSaid", font=faces.body(faces.SMALL, bold=True), role="quiet")
        self._closing = ElidedLabel("calledClosing", font=faces.body(faces.SMALL, bold=True))
        self._about = ElidedLabel("calledAbout", font=faces.body(faces.SMALL), role="quiet")
        self.present = ActButton(translate("Bidding", "Hadir"), "presentButton", keys.PRESENT, tone="primary")
        self.seat = ActButton("", "seatButton", own.SEAT, tone="primary")
        self.other = ActButton(translate("Bidding", "Tempat lain…"), "otherSeatButton", own.OTHER_SEAT)
        self.recall = ActButton("", "recallButton", keys.RECALL)
        self.skip = ActButton("", "skipButton", keys.SKIP)
        self.withdraw = ActButton(translate("Bidding", "Salah panggil…"), "withdrawButton", keys.WITHDRAW)
        self.leave = ActButton(translate("Bidding", "Pergi…"), "leaveButton", keys.LEAVE)
        buttons = (self.present, self.seat, self.other, self.recall, self.skip, self.withdraw, self.leave)
        for one in buttons:
            one.setMinimumHeight(40)
        self.present.clicked.connect(verbs.present)
        self.seat.clicked.connect(self._sit)
        self.other.clicked.connect(lambda: verbs.open_panel(Panel.SEAT))
        self.recall.clicked.connect(verbs.recall)
        self.skip.clicked.connect(self._skip)
        self.withdraw.clicked.connect(lambda: verbs.open_panel(Panel.WITHDRAW))
        self.leave.clicked.connect(lambda: verbs.open_panel(Panel.LEAVE))
        head = row(self._number, 1, self._said, gap=10)
        self.setLayout(column(head, self._closing, self._about, *buttons, gap=6, margins=12))
        self.hide()

    def show_state(self, state: BiddingState, now: datetime) -> None:
        """Show who is called, and the acts that are legal; `now` is an aware UTC instant."""
        self._state, called = state, state.called
        if called is None:
            self.hide()
            return
        calling = called.state is TicketState.CALLING
        self._number.setText(called.label)
        at = self._here.hour(called.called_at)
        self._said.setText(
            translate("Bidding", "dipanggil %1").replace("%1", at) if calling else translate("Bidding", "sudah hadir")
        )
        closing, role = words.closing(called.closes_at, self._here, now)
        self._closing.setText(closing)
        set_role(self._closing, role)
        self._about.setText(words.about(called))
        title = translate("Bidding", "Panggil ulang (%1/%2)").replace("%1", str(called.calls))
        self.recall.set_title(title.replace("%2", str(CALLS_BEFORE_SKIP)))
        early = called.calls < CALLS_BEFORE_SKIP
        self.skip.set_title(translate("Bidding", "Lewati…") if early else translate("Bidding", "Lewati"))
        self._show_seat(state)
        for button, act in (
            (self.present, DeskAct.PRESENT),
            (self.recall, DeskAct.RECALL),
            (self.skip, DeskAct.SKIP),
            (self.withdraw, DeskAct.WITHDRAW),
        ):
            button.setVisible(calling)
            button.setEnabled(act in state.acts)
        self.leave.setVisible(not calling)
        self.leave.setEnabled(DeskAct.LEAVE in state.acts)
        self.show()

    def _show_seat(self, state: BiddingState) -> None:
        at, resting = state.suggested, "session" in state.busy
        own_device = at is None and not state.seats
        if at is not None:
            title = translate("Bidding", "Dudukkan di %1").replace("%1", words.place(at.kind, at.number))
        elif own_device:
            title = translate("Bidding", "Mulai, perangkat sendiri")
        else:
            title = translate("Bidding", "Tidak ada tempat kosong")
        self.seat.set_title(title)
        self.seat.setEnabled((at is not None or own_device) and not resting)
        calling = state.called is not None and state.called.state is TicketState.CALLING
        self.seat.setVisible(not calling)
        self.other.setVisible(bool(state.seats) and not calling)
        self.other.setEnabled(not resting)

    def _sit(self) -> None:
        at = self._state.suggested
        self._verbs.sit(at.id if at is not None else None)

    def _skip(self) -> None:
        called = self._state.called
        if called is not None and called.calls < CALLS_BEFORE_SKIP:
            self._verbs.open_panel(Panel.SKIP)
        else:
            self._verbs.skip()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begun = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if far_enough(self._begun, event):
            self._begun = None
            drag(self, "called")
