"""One seat of the plan: its name and state in words and sign, who sits there by number, until when; takes what is dragged to it."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from loket_shared.domain.bidding import SeatState
from loket_shared.qt.icons import icon
from loket_shared.qt.tokens import Tokens
from loket_shared.services.seats import SeatView
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton
from typing_extensions import override

from loket_operator.bidding import words
from loket_operator.bidding.dragging import told
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

SIZE = QSize(102, 80)
_SIGNS = {
    SeatState.FREE: "circle-check",
    SeatState.RESERVED: "calendar",
    SeatState.OCCUPIED: "user",
    SeatState.CLEANING: "brush",
    SeatState.BROKEN: "alert-triangle",
}
_ROLES = {
    SeatState.FREE: "ok",
    SeatState.RESERVED: "warn",
    SeatState.OCCUPIED: "brand",
    SeatState.CLEANING: "warn",
    SeatState.BROKEN: "bad",
}
ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""Rows down and columns to the right."""


class SeatTile(QPushButton):
    """A press looks at the seat; a provider let go over it sits down there."""

    def __init__(
        self, seat_id: UUID, verbs: BiddingVerbs, tokens: Tokens, go: Callable[[UUID, int, int], None]
    ) -> None:
        super().__init__()
        self._id, self._verbs, self._tokens, self._go = seat_id, verbs, tokens, go
        self._state = SeatState.FREE
        self.setCheckable(True)
        self.setFixedSize(SIZE)
        self.setAcceptDrops(True)
        self._name = label("", font=faces.heading(faces.SMALL))
        self._sign = QLabel()
        self._first = ElidedLabel(font=faces.body(faces.SMALL, bold=True))
        self._second = ElidedLabel(font=faces.body(faces.SMALL), role="quiet")
        for part in (self._name, self._sign, self._first, self._second):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = column(row(self._name, 1, self._sign, gap=2), self._first, self._second, gap=0)
        inner.setContentsMargins(7, 5, 6, 5)
        self.setLayout(inner)
        self.clicked.connect(lambda: verbs.choose_seat(seat_id))

    @override
    def sizeHint(self) -> QSize:
        return SIZE

    def dress(self, tokens: Tokens) -> None:
        """Paint in these colours from now on."""
        self._tokens = tokens
        self._paint_sign()

    def show_seat(self, one: SeatView, here: Here, now: datetime, *, chosen: bool) -> None:
        """Show the seat at `now` (aware UTC)."""
        name = words.place(one.kind, one.number)
        self.setObjectName(f"seat:{name}")
        self.setChecked(chosen)
        self._state = one.state
        self._name.setText(name)
        first, second = words.seat_lines(one, here, now)
        self._first.setText(first)
        self._second.setText(second)
        set_role(self._first, _ROLES[one.state])
        self._paint_sign()
        whole = words.seat_whole(one, here, now)
        self.setAccessibleName(f"{name}: {whole}")
        self.setToolTip("\n".join(part for part in (one.name, whole) if part))
        if self.property("seat") != str(one.state):
            self.setProperty("seat", str(one.state))
            self.style().unpolish(self)
            self.style().polish(self)

    def _paint_sign(self) -> None:
        colour = getattr(self._tokens, _ROLES[self._state])
        self._sign.setPixmap(icon(_SIGNS[self._state], colour).pixmap(16, 16))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose as Space does, and arrows go where they point."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in ARROWS:
            self._go(self._id, *ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if told(event.mimeData()) and self._state in {SeatState.FREE, SeatState.RESERVED}:
            self.setDown(True)
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.setDown(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.setDown(False)
        what = told(event.mimeData())
        if what:
            event.acceptProposedAction()
            self._verbs.drop(what, self._id)
