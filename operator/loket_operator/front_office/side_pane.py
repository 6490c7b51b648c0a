"""The left side of the front office: a new visitor, visits without a number, numbers that wait."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from loket_operator import keys
from loket_operator.bidding_booking import keys as booking_keys
from loket_operator.front_office.state import FrontState, OpenVisit, WaitingTicket
from loket_operator.front_office.verbs import FrontVerbs
from loket_operator.front_office.words import ticket_marks, translate, visit_marks
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, press_by
from loket_operator.widgets.card_list import CardList
from loket_operator.widgets.card_model import CardItem
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import row

WIDTH = 330


class SidePane(QFrame):
    """Two tabs below the button for a new visitor."""

    def __init__(self, verbs: FrontVerbs, tokens: Tokens) -> None:
        super().__init__()
        self.setObjectName("frontSide")
        self.setProperty("kind", "side")
        self.setFixedWidth(WIDTH)
        new = ActButton(
            translate("Front", "Catat tamu baru"), "newVisitButton", keys.NEW_VISIT, tone="primary", big=True
        )
        new.clicked.connect(verbs.new_visit)
        back = ActButton(translate("Front", "Lanjutkan yang lama"), "comesBackButton", keys.COMES_BACK)
        back.setToolTip(translate("Front", "Tamu datang lagi tentang permasalahan yang sudah bernomor formulir."))
        back.clicked.connect(verbs.come_back)
        self.book = ActButton(translate("Front", "Reservasi tempat"), "bookSeatButton", booking_keys.OPEN)
        self.book.setToolTip(translate("Front", "Tempat di ruang bidding untuk jam tertentu."))
        self.book.clicked.connect(verbs.book)
        self.visits = CardList("unfinishedList", translate("Front", "Belum bernomor"), tokens, verbs.open_visit)
        self.tickets = CardList("ticketsList", translate("Front", "Nomor yang menunggu"), tokens, verbs.open_ticket)
        self._empty = {
            self.visits: label(
                translate("Front", "Semua tamu sudah bernomor."), "unfinishedEmpty", role="quiet", wrap=True
            ),
            self.tickets: label(
                translate("Front", "Belum ada nomor yang menunggu."), "ticketsEmpty", role="quiet", wrap=True
            ),
        }
        self._pages = QStackedWidget()
        for list_, empty in self._empty.items():
            self._pages.addWidget(_page(list_, empty))
        self._tabs = [self._tab("unfinishedTab", 0, keys.QUEUE_TAB), self._tab("ticketsTab", 1, keys.OWED_TAB)]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(new)
        column.addWidget(back)
        column.addWidget(self.book)
        column.addLayout(row(*self._tabs, gap=8))
        column.addWidget(self._pages, 1)
        self._open(0)

    def show_state(self, state: FrontState, now: datetime) -> None:
        """Show both lists; the open card is marked."""
        self.book.setVisible(state.seats)
        self.visits.cards.show(tuple(visit_card(one) for one in state.visits), now)
        self.tickets.cards.show(tuple(ticket_card(one) for one in state.tickets), now)
        self.visits.mark(state.visit_id)
        self.tickets.mark(state.ticket_id)
        for list_, empty in self._empty.items():
            empty.setVisible(not list_.cards.items)
            list_.setVisible(bool(list_.cards.items))
        self._tabs[0].setText(translate("Front", "Tanpa nomor") + f"  {len(state.visits)}")
        self._tabs[1].setText(translate("Front", "Menunggu") + f"  {len(state.tickets)}")

    def tick(self, now: datetime) -> None:
        """Let the waiting times run."""
        self.visits.cards.tick(now)
        self.tickets.cards.tick(now)

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


def visit_card(visit: OpenVisit) -> CardItem:
    """Return an unfinished visit as its card shows it."""
    who = " — ".join(part for part in (visit.identity.name, visit.identity.organisation) if part)
    numbered = translate("Front", "No. %1").replace("%1", str(visit.guest_number))
    title = translate("Front", "Tamu") if visit.guest_number is None else numbered
    return CardItem(visit.visit_id, title, who or visit.service, visit_marks(visit), visit.arrived_at, visit.service)


def ticket_card(ticket: WaitingTicket) -> CardItem:
    """Return a waiting number as its card shows it."""
    return CardItem(
        ticket.ticket_id, ticket.label, ticket.who, ticket_marks(ticket), ticket.waiting_since, ticket.service
    )


def _page(list_: CardList, empty: QLabel) -> QWidget:
    page = QWidget()
    empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(list_, 1)
    column.addWidget(empty, 1)
    return page
