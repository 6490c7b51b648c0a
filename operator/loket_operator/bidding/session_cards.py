"""The sessions side by side, the most urgent first: number, seat, step, its clock, and when the tender closes."""

from datetime import datetime
from uuid import UUID

from loket_shared.services.bidding_reading import SessionLine
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget
from typing_extensions import override

from loket_operator.bidding import words
from loket_operator.bidding.dragging import drag, far_enough
from loket_operator.bidding.path_words import short
from loket_operator.bidding.state import BiddingState
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column, discard, row
from loket_operator.words import Here

WIDTH, HEIGHT = 208, 106


class SessionCard(QPushButton):
    """Opens its session; can be dragged to a seat."""

    def __init__(self, session_id: UUID, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.session_id = session_id
        self._begun: QPoint | None = None
        self.setCheckable(True)
        self.setProperty("tone", "card")
        self.setFixedSize(QSize(WIDTH, HEIGHT))
        self._number = label("", font=faces.heading(faces.TITLE))
        self._seat = label("", font=faces.body(faces.SMALL, bold=True))
        self._step = ElidedLabel(font=faces.body(faces.SMALL))
        self._clock = ElidedLabel(font=faces.body(faces.SMALL, bold=True))
        self._closing = ElidedLabel(font=faces.body(faces.SMALL, bold=True))
        parts = (self._number, self._seat, self._step, self._clock, self._closing)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        lines = column(row(self._number, 1, self._seat, gap=8), self._step, self._clock, self._closing, gap=1)
        lines.setContentsMargins(12, 6, 10, 6)
        self.setLayout(lines)
        self.clicked.connect(lambda: verbs.choose_session(session_id))

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def show_line(self, line: SessionLine, here: Here, now: datetime, *, opened: bool, mine: bool) -> None:
        """Show the session at `now` (aware UTC)."""
        self.setObjectName(f"sessionCard:{line.label}")
        self.setChecked(opened)
        self._number.setText(line.label)
        seat = words.place(line.seat_kind, line.seat_number)
        self._seat.setText(translate("Bidding", "%1 rusak").replace("%1", seat) if line.seat_broken else seat)
        set_role(self._seat, "bad" if line.seat_broken else "quiet")
        who = short(line.state) if mine else f"{short(line.state)} · {line.trainer}"
        self._step.setText(who)
        clock, said, role = words.clock(line.step, now)
        self._clock.setText(" · ".join(one for one in (clock, said) if one))
        set_role(self._clock, role)
        closing, role = words.closing(line.closes_at, here, now)
        self._closing.setText(closing)
        set_role(self._closing, role)
        self.setAccessibleName(", ".join((line.label, seat, short(line.state), said, closing)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begun = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if far_enough(self._begun, event):
            self._begun = None
            self.setDown(False)
            drag(self, str(self.session_id))
        else:
            super().mouseMoveEvent(event)


class SessionCards(QScrollArea):
    """One line of cards; beyond the width it is scrolled, the open one stays in sight."""

    def __init__(self, verbs: BiddingVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("sessionCards")
        self.setWidgetResizable(True)
        self.setFixedHeight(HEIGHT + 14)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._verbs, self._here = verbs, here
        self._cards: dict[UUID, SessionCard] = {}
        page = QWidget()
        self._line = QHBoxLayout(page)
        self._line.setContentsMargins(0, 0, 0, 10)
        self._line.setSpacing(8)
        self._line.addStretch(1)
        self.setWidget(page)
        self.hide()

    def show_state(self, state: BiddingState, now: datetime) -> None:
        """Show every session; `now` is an aware UTC instant."""
        wanted = [one.session_id for one in state.sessions]
        if list(self._cards) != wanted:
            self._arrange(wanted)
        mine = {one.session_id for one in state.picture.mine} if state.picture else set()
        for one in state.sessions:
            opened = one.session_id == state.open_id
            card = self._cards[one.session_id]
            card.show_line(one, self._here, now, opened=opened, mine=one.session_id in mine)
        self.setVisible(bool(wanted))
        if state.open_id in self._cards:
            self.ensureWidgetVisible(self._cards[state.open_id], 8, 0)

    def _arrange(self, wanted: list[UUID]) -> None:
        gone = [card for key, card in self._cards.items() if key not in wanted]
        discard(self._line, *gone)
        kept = {key: self._cards.get(key) or SessionCard(key, self._verbs) for key in wanted}
        for card in kept.values():
            self._line.removeWidget(card)
        for at, card in enumerate(kept.values()):
            self._line.insertWidget(at, card)
        self._cards = kept
