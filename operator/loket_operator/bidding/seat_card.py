"""The seat that is looked at: its state in full, and what may be done: lead somebody there, clean, out of order and back."""

from datetime import datetime
from uuid import UUID

from loket_shared.domain.bidding import CleaningItem, SeatState
from loket_shared.services.seats import SeatView
from PySide6.QtWidgets import QFrame

from loket_operator.bidding import keys, words
from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
from loket_operator.words import Here


class SeatCard(QFrame):
    """Out of sight while no seat is looked at; ticked cleaning items are kept at each press, with who did them."""

    def __init__(self, verbs: BiddingVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("seatCard")
        self.setProperty("kind", "card")
        self._verbs, self._here, self._state = verbs, here, BiddingState()
        self._shown: UUID | None = None
        self._name = label("", "seatCardName", font=faces.heading(faces.TEXT))
        self._said = label("", "seatCardSaid", font=faces.body(faces.SMALL), wrap=True)
        self.assign = ActButton("", "assignButton", tone="primary")
        self.assign.clicked.connect(self._assign)
        self.items = {one: TickBox(words.item(one)) for one in CleaningItem}
        self._done_by = label("", "cleanedBy", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.clean = ActButton(translate("Bidding", "Semua bersih"), "cleanButton", keys.CLEAN, tone="primary")
        self.clean.clicked.connect(lambda: self._clean(frozenset(CleaningItem)))
        self.broken = ActButton("", "brokenButton", keys.BROKEN)
        self.broken.clicked.connect(self._turn)
        for one, box in self.items.items():
            box.setObjectName(f"cleaning:{one}")
            box.setFont(faces.body(faces.SMALL))
            box.setMinimumHeight(36)
            box.clicked.connect(lambda _on=False, item=one: self._clean(frozenset({item})))
        for button in (self.assign, self.clean, self.broken):
            button.setMinimumHeight(40)
        parts = (self._name, self._said, self.assign, *self.items.values(), self._done_by, self.clean, self.broken)
        self.setLayout(column(*parts, gap=6, margins=12))
        self.hide()

    def show_state(self, state: BiddingState, now: datetime) -> None:
        """Show the seat at `now` (aware UTC)."""
        self._state, seat = state, state.seat
        if seat is None:
            self.hide()
            return
        name = words.place(seat.kind, seat.number)
        self._name.setText(" · ".join(one for one in (name, seat.name if seat.name != name else "") if one))
        self._said.setText(words.seat_whole(seat, self._here, now))
        title = self._assign_title(state, seat, name)
        self.assign.set_title(title)
        self.assign.setVisible(bool(title))
        self.assign.setEnabled("session" not in state.busy)
        self._show_cleaning(state, seat)
        out = seat.state is SeatState.BROKEN
        self.broken.set_title(
            translate("Bidding", "Sudah diperbaiki") if out else translate("Bidding", "Tandai rusak…")
        )
        self.broken.setEnabled("seat" not in state.busy)
        self.show()

    def _show_cleaning(self, state: BiddingState, seat: SeatView) -> None:
        dirty = seat.state is SeatState.CLEANING
        busy = f"clean:{seat.id}" in state.busy
        for one, box in self.items.items():
            box.setVisible(dirty)
            box.setChecked(one in seat.cleaned)
            box.setEnabled(one not in seat.cleaned and not busy)
        self.clean.setVisible(dirty)
        self.clean.setEnabled(not busy)
        self._done_by.setText(translate("Bidding", "Terakhir oleh %1").replace("%1", seat.cleaned_by))
        self._done_by.setVisible(dirty and bool(seat.cleaned_by))

    def _assign_title(self, state: BiddingState, seat: SeatView, name: str) -> str:
        called, line = state.called, state.line
        if called is not None and state.may_sit(seat, called.visit_id):
            said = translate("Bidding", "Dudukkan %1 di %2").replace("%1", called.label)
        elif called is None and line is not None and state.may_sit(seat, line.visit_id):
            said = translate("Bidding", "Pindahkan %1 ke %2").replace("%1", line.label)
        else:
            return ""
        return said.replace("%2", name)

    def _assign(self) -> None:
        seat = self._state.seat
        if seat is None:
            return
        if self._state.called is not None:
            self._verbs.sit(seat.id)
        else:
            self._verbs.move(seat.id)

    def _clean(self, items: frozenset[CleaningItem]) -> None:
        if self._state.seat is not None:
            self._verbs.clean(self._state.seat.id, items)

    def _turn(self) -> None:
        seat = self._state.seat
        if seat is None:
            return
        if seat.state is SeatState.BROKEN:
            self._verbs.repair(seat.id)
        else:
            self._verbs.open_panel(Panel.BROKEN)
