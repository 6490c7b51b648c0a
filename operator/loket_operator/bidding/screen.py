"""The bidding room's screen: queue on the left, sessions side by side with the open one in full, the seats on the right."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from loket_operator import keys as desk_keys
from loket_operator.bidding import keys
from loket_operator.bidding.panels import Panels
from loket_operator.bidding.queue_pane import QueuePane
from loket_operator.bidding.seat_plan import SeatPlan
from loket_operator.bidding.session_cards import SessionCards
from loket_operator.bidding.session_pane import SessionPane
from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class BiddingScreen(QWidget):
    """Draws a BiddingState; what is pressed goes to the verbs."""

    def __init__(self, verbs: BiddingVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("biddingScreen")
        self._state = BiddingState()
        self.queue = QueuePane(verbs, tokens, here)
        self.cards = SessionCards(verbs, here)
        self.panels = Panels(verbs)
        self.session = SessionPane(verbs, here, self.panels)
        self.plan = SeatPlan(verbs, tokens, here)
        self._title = label("", "biddingEmptyTitle", font=faces.heading(26), wrap=True)
        self._hint = label("", "biddingEmptyHint", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        for part in (self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty = QWidget()
        self._empty.setObjectName("biddingEmpty")
        self._empty.setLayout(column(2, self._title, self._hint, 3, gap=8))
        self._pages = QStackedWidget()
        for page in (self._empty, self.session):
            self._pages.addWidget(page)
        self.look = quiet_button(
            translate("Bidding", "Lihat penyedia") + f"  {keys.PROVIDER.hint}", "providerButton", tone="plain"
        )
        self.look.clicked.connect(verbs.open_provider)
        press_by(self.look, keys.PROVIDER)
        self.next = quiet_button(
            translate("Bidding", "Sesi berikutnya") + f"  {keys.NEXT_SESSION.hint}", "nextSessionButton"
        )
        self.next.clicked.connect(verbs.next_session)
        press_by(self.next, keys.NEXT_SESSION)
        self._alone = column(gap=0)
        middle = column(self.cards, self._pages, self._alone, row(self.look, 1, self.next, gap=8), gap=8)
        middle.setContentsMargins(18, 12, 18, 10)
        middle.setStretch(1, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.queue)
        line.addLayout(middle, 1)
        line.addWidget(self.plan)

    def show_state(self, state: BiddingState, now: datetime) -> None:
        """Show the room as it stands; `now` is an aware UTC instant."""
        self._state = state
        self.queue.show_state(state, now)
        self.cards.show_state(state, now)
        self.plan.show_state(state, now)
        line = state.line
        if state.panel is Panel.NONE:  # what goes makes room first: else both push the window over the screen's edge
            self.panels.show_state(state)
        if line is None:
            self._show_empty(state)
            self.session.provider.show_state(state)
        else:
            self.session.show_state(state, line, now)
        self._house(alone=line is None)
        if state.panel is not Panel.NONE:
            self.panels.show_state(state)
        self._pages.setCurrentWidget(self._empty if line is None else self.session)
        self.look.setEnabled((line is not None or state.called is not None) and "tender" not in state.busy)
        self.next.setVisible(len(state.sessions) > 1)

    def tick(self, now: datetime) -> None:
        """Let deadlines and clocks run."""
        state = self._state
        self.queue.show_state(state, now)
        self.cards.show_state(state, now)
        self.plan.show_state(state, now)
        if state.line is not None:
            self.session.tick(state.line, now)

    def focus(self) -> None:
        """Put the keyboard where the next key is most likely."""
        state = self._state
        if state.panel is not Panel.NONE:
            return
        if state.called is not None:
            card = self.queue.called
            (card.present if card.present.isVisible() else card.seat).setFocus()
        elif state.line is not None:
            self.session.yes.setFocus()
        else:
            self.queue.call.setFocus()

    def _house(self, *, alone: bool) -> None:
        """Without an open session, panel and provider stand below the empty page."""
        inside = self.session.layout()
        assert inside is not None
        policy = QSizePolicy.Policy.Ignored if alone else QSizePolicy.Policy.Preferred
        self.session.setSizePolicy(policy, policy)  # what is not shown asks for no room
        moved = (self.session.provider, self.panels)
        if alone and self._alone.indexOf(self.panels) < 0:
            for part in moved:
                inside.removeWidget(part)
                self._alone.addWidget(part)
        elif not alone and self._alone.indexOf(self.panels) >= 0:
            for part in moved:
                self._alone.removeWidget(part)
            self.session.take_back(*moved)

    def _show_empty(self, state: BiddingState) -> None:
        waiting = len(state.picture.waiting) if state.picture else 0
        if state.desk_id is None:
            title, hint = translate("Bidding", "Belum ada meja yang dipilih"), translate("Bidding", "Pilih meja dari menu petugas di kanan atas.")  # fmt: skip
        elif state.called is not None:
            title = translate("Bidding", "%1 dipanggil").replace("%1", state.called.label)
            hint = translate("Bidding", "Tekan %1 bila sudah hadir, lalu %2 untuk mendudukkan.")
            hint = hint.replace("%1", desk_keys.PRESENT.first).replace("%2", keys.SEAT.first)
        elif waiting:
            title = translate("Bidding", "%1 penyedia menunggu").replace("%1", str(waiting))
            hint = translate("Bidding", "Tekan %1 untuk memanggil.").replace("%1", desk_keys.CALL_NEXT.first)
        else:
            title = translate("Bidding", "Belum ada sesi")
            hint = translate("Bidding", "Penyedia yang mengambil nomor muncul di kiri.")
        self._title.setText(title)
        self._hint.setText(hint)
