"""Every open escalation of the office: what we owe, what LKPP owes, what the visitor owes, since when; untaken answers first."""

from datetime import datetime

from loket_shared.domain.escalation import Turn
from loket_shared.qt.tokens import Tokens
from loket_shared.services.escalation_list import EscalationLine
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from loket_operator.cases.held_page import HeldPage
from loket_operator.escalation.list_rows import LineCards, LineRows
from loket_operator.escalation.state import EscalationsState
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class LineView(QListView):
    """Enter, Space or a click opens a case at its escalation."""

    def __init__(self, verbs: EscalationVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._verbs = verbs
        self.setObjectName("escalationList")
        self.setAccessibleName(translate("Escalation", "Eskalasi yang terbuka"))
        self.rows = LineRows(here, self)
        self._cards = LineCards(tokens)
        self.setModel(self.rows)
        self.setItemDelegate(self._cards)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)

    def dress(self, tokens: Tokens) -> None:
        """Paint in these colours from now on."""
        self._cards.tokens = tokens
        self.viewport().update()

    def enter(self) -> None:
        """Take the keyboard, at the first line when none is chosen."""
        if not self.currentIndex().isValid():
            first = next((at for at in range(self.rows.rowCount()) if self.rows.line_at(at)), None)
            if first is not None:
                self.setCurrentIndex(self.rows.index(first))
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        line = self.rows.line_at(index.row()) if index.isValid() else None
        if line is not None:
            self._verbs.open_line(line.case_id, line.id)


class EscalationsPage(HeldPage):
    """The sums above, the lines below."""

    def __init__(self, verbs: EscalationVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._here = here
        self.setObjectName("escalationsPage")
        self.setProperty("kind", "card")
        title = label(translate("Escalation", "Eskalasi ke LKPP"), font=faces.heading(faces.TITLE))
        self._sums = label("", "escalationSums", font=faces.body(faces.TEXT, bold=True), wrap=True)
        back = quiet_button(translate("Escalation", "Kembali") + "  Esc", "escalationsBack")
        back.clicked.connect(verbs.leave_list)
        bind(self, "Esc", back)
        self._back = back
        self.list = LineView(verbs, tokens, here)
        self._empty = label("", "escalationsEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = column(row(title, 1, back, gap=8), self._sums, self.list, self._empty, gap=8, margins=16)
        whole.setStretchFactor(self.list, 1)
        whole.setStretchFactor(self._empty, 1)
        self.setLayout(whole)

    def show_state(self, state: EscalationsState, now: datetime) -> None:
        """Show what is open at an aware instant."""
        lines = state.lines or ()
        self.list.rows.show(lines, now)
        self.list.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        loading, none = translate("Escalation", "Memuat…"), translate("Escalation", "Tidak ada eskalasi yang terbuka. Tidak ada yang ditunggu dari LKPP.")  # fmt: skip
        self._empty.setText(loading if state.lines is None else none)
        self._sums.setText(_sums(lines, now))
        self._sums.setVisible(bool(lines))

    def tick(self, now: datetime) -> None:
        """Let the times run."""
        self.list.rows.tick(now)

    @override
    def begin(self) -> None:
        """Take the keyboard."""
        if self.list.rows.rowCount():
            self.list.enter()
        else:
            self._back.setFocus()


def owed_by_us(lines: tuple[EscalationLine, ...]) -> int:
    """Return how many wait for the office: its own moves, and answers that nobody took."""
    return sum(1 for one in lines if one.turn is Turn.OFFICE or one.unseen_since is not None)


def _sums(lines: tuple[EscalationLine, ...], now: datetime) -> str:
    late = sum(1 for one in lines if one.due is not None and one.due < now)
    counts = (
        (translate("Escalation", "%1 jawaban belum diambil"), sum(1 for one in lines if one.unseen_since is not None)),
        (translate("Escalation", "%1 kita utang"), sum(1 for one in lines if one.turn is Turn.OFFICE)),
        (translate("Escalation", "%1 ditunggu dari LKPP"), sum(1 for one in lines if one.turn is Turn.LKPP)),
        (translate("Escalation", "%1 ditunggu dari pengguna"), sum(1 for one in lines if one.turn is Turn.VISITOR)),
        (translate("Escalation", "%1 lewat tenggat"), late),
    )
    return " · ".join(said.replace("%1", str(count)) for said, count in counts if count)
