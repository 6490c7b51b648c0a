"""The left side of the desk: who waits, the big call button, and the copies that visitors still have to get."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from loket_operator import keys
from loket_operator.desk.legal import DeskAct, legal
from loket_operator.desk.owed_pane import OwedPane
from loket_operator.desk.state import DeskState, QueueItem
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.words import marks, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, press_by, quiet_button
from loket_operator.widgets.card_list import CardList
from loket_operator.widgets.card_model import CardItem
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import row

WIDTH = 330


class QueuePane(QFrame):
    """Two tabs, queue and owed copies; the call button stands above both."""

    def __init__(self, verbs: DeskVerbs, tokens: Tokens) -> None:
        super().__init__()
        self.setObjectName("queuePane")
        self.setProperty("kind", "side")
        self.setFixedWidth(WIDTH)
        self._verbs = verbs
        self.list = CardList("queueList", translate("Desk", "Antrean"), tokens)
        self._empty = label("", "queueEmpty", role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.owed = OwedPane(verbs)
        self.call = ActButton(
            translate("Desk", "Panggil berikutnya"), "callNextButton", keys.CALL_NEXT, tone="primary", big=True
        )
        self.call.clicked.connect(verbs.call_next)
        self._tabs = [self._tab("queueTab", 0, keys.QUEUE_TAB), self._tab("owedTab", 1, keys.OWED_TAB)]
        self._pages = QStackedWidget()
        for page in (self._queue_page(), self.owed):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.call)
        column.addLayout(row(*self._tabs, gap=8))
        column.addWidget(self._pages, 1)
        self.causes = quiet_button("", "giveCauseButton", tone="plain")
        press_by(self.causes, keys.GIVE_CAUSE)
        self.causes.hide()
        column.addWidget(self.causes)
        self._open(0)

    def show_state(self, state: DeskState, now: datetime) -> None:
        """Show the queue as it stands; `now` is an aware UTC instant."""
        self.list.cards.show(tuple(card_of(one) for one in state.queue), now)
        self.owed.show_state(state.owed, state.busy)
        self.call.setEnabled(DeskAct.CALL_NEXT in legal(state))
        self.call.set_reason(why_not_call(state))
        self._tabs[0].setText(translate("Desk", "Antrean") + f"  {len(state.queue)}")
        self._tabs[1].setText(translate("Desk", "Salinan") + f"  {len(state.owed)}")
        self._tabs[1].setToolTip(translate("Desk", "Salinan belum diserahkan") + f"  {keys.OWED_TAB.first}")
        self._empty.setText(translate("Desk", "Belum ada yang menunggu."))
        self._empty.setVisible(not state.queue)
        self.list.setVisible(bool(state.queue))

    def show_causes(self, owed: int) -> None:
        """Show how many causes this officer still has to give; without any the button is away."""
        said = translate("Desk", "Beri sebab keterlambatan (%1)").replace("%1", str(owed))
        self.causes.setText(f"{said}  {keys.GIVE_CAUSE.hint}")
        self.causes.setVisible(owed > 0)

    def tick(self, now: datetime) -> None:
        """Let the waiting times run."""
        self.list.cards.tick(now)

    def _queue_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        return page

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
        for place, tab in enumerate(self._tabs):
            tab.setChecked(place == page)


def card_of(item: QueueItem) -> CardItem:
    """Return a waiting ticket as its card shows it."""
    return CardItem(item.ticket_id, item.label, item.who, marks(item), item.waiting_since, item.service)


def why_not_call(state: DeskState) -> str:
    """Say why nobody can be called now; empty when it is possible."""
    if state.desk_id is None:
        return translate("Desk", "Pilih meja lebih dahulu.")
    if state.calling is not None:
        return translate("Desk", "%1 masih dipanggil di loket ini.").replace("%1", state.calling.label)
    if sum(one.serving for one in state.visitors) >= state.capacity:
        return translate("Desk", "Selesaikan pengunjung yang sedang dilayani lebih dahulu.")
    return "" if state.queue else translate("Desk", "Belum ada yang menunggu.")
