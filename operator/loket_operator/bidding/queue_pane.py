"""The left side of the bidding room: the call, who waits with deadlines counting down, and who must report out."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from loket_operator import keys
from loket_operator.bidding import keys as own
from loket_operator.bidding.called_card import CalledCard
from loket_operator.bidding.report_list import ReportList
from loket_operator.bidding.state import BiddingState
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.waiting_rows import WaitingModel, WaitingRole, WaitingRows, card
from loket_operator.bidding.words import translate
from loket_operator.desk.legal import DeskAct
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, press_by
from loket_operator.widgets.card_view import CardView
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

WIDTH = 320


class QueuePane(QFrame):
    """Two tabs below the call: waiting, and to report out."""

    def __init__(self, verbs: BiddingVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("biddingQueue")
        self.setProperty("kind", "side")
        self.setFixedWidth(WIDTH)
        self._here = here
        self.call = ActButton(
            translate("Bidding", "Panggil berikutnya"), "callNextButton", keys.CALL_NEXT, tone="primary", big=True
        )
        self.call.clicked.connect(verbs.call_next)
        self.called = CalledCard(verbs, here)
        self._waiting = WaitingModel()
        title = translate("Bidding", "Menunggu didampingi")
        self.list = CardView("waitingList", title, self._waiting, WaitingRows(tokens), WaitingRole.KEY)
        self._empty = label(
            translate("Bidding", "Belum ada penyedia yang menunggu."), "waitingEmpty", role="quiet", wrap=True
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.report = ReportList(verbs, here)
        self._tabs = [self._tab("waitingTab", 0, own.WAITING_TAB), self._tab("reportTab", 1, own.REPORT_TAB)]
        self._pages = QStackedWidget()
        queue = QWidget()
        queue.setLayout(column(self.list, self._empty))
        for page in (queue, self.report):
            self._pages.addWidget(page)
        whole = column(self.call, self.called, row(*self._tabs, gap=8), self._pages, gap=12)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self._pages.setMinimumHeight(48)
        self._open(0)

    def show_state(self, state: BiddingState, now: datetime) -> None:
        """Show queue and reports as they stand; `now` is an aware UTC instant."""
        rows = state.picture.waiting if state.picture else ()
        self._waiting.show(tuple(card(one, self._here, now) for one in rows))
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.report.show_state(state, now)
        self.call.setEnabled(DeskAct.CALL_NEXT in state.acts)
        self.call.set_reason(state.why_not_call)
        self.call.setVisible(state.called is None)
        self.called.show_state(state, now)
        to_report = len(state.picture.to_report) if state.picture else 0
        self._tabs[0].setText(translate("Bidding", "Antrean") + f"  {len(rows)}")
        self._tabs[1].setText(translate("Bidding", "Lapor keluar") + f"  {to_report}")

    def _tab(self, name: str, page: int, key: keys.Keys) -> QPushButton:
        made = QPushButton()
        made.setObjectName(name)
        made.setCheckable(True)
        made.setProperty("tone", "segment")
        made.setFont(faces.body(faces.TEXT, bold=True))
        made.setMinimumHeight(36)
        made.setToolTip(key.first)
        press_by(made, key)
        made.clicked.connect(lambda: self._open(page))
        return made

    def _open(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == page)
