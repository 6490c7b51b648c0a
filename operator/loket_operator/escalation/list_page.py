"""Every open escalation of the office: what we owe, what LKPP owes, what the visitor owes, since when; untaken answers first."""

from collections import Counter
from datetime import datetime

from loket_shared.qt.tokens import Tokens
from loket_shared.services.escalation_list import EscalationLine, Group
from PySide6.QtCore import QModelIndex, Qt
from typing_extensions import override

from loket_operator.cases.held_page import HeldPage
from loket_operator.cases.list_rows import CaseRole
from loket_operator.escalation.list_rows import LineCards, LineRows
from loket_operator.escalation.state import EscalationsState
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.card_view import CardView
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class LineView(CardView):
    """The lines as cards below their headings; a case is opened at its escalation."""

    def __init__(self, verbs: EscalationVerbs, tokens: Tokens, here: Here) -> None:
        rows, name = LineRows(here), translate("Escalation", "Eskalasi yang terbuka")
        super().__init__("escalationList", name, rows, LineCards(tokens), CaseRole.KEY, self._open_line)
        self._verbs, self.rows = verbs, rows

    def _open_line(self, index: QModelIndex) -> None:
        line = self.rows.line_at(index.row())
        if line is not None:
            self._verbs.open_line(line.case_id, line.id)


class EscalationsPage(HeldPage):
    """The sums above, the lines below."""

    def __init__(self, verbs: EscalationVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._here = here
        self._lines: tuple[EscalationLine, ...] = ()
        self.setObjectName("escalationsPage")
        self.setProperty("kind", "card")
        title = label(translate("Escalation", "Eskalasi ke LKPP hari ini"), font=faces.heading(faces.TITLE))
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
        lines = self._lines = state.lines or ()
        self.list.rows.show(lines, now)
        self.list.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        loading, none = translate("Escalation", "Memuat…"), translate("Escalation", "Tidak ada eskalasi yang terbuka. Tidak ada yang ditunggu dari LKPP.")  # fmt: skip
        self._empty.setText(loading if state.lines is None else none)
        self._sums.setText(_sums(lines, now, self._here))
        self._sums.setVisible(bool(lines))

    def tick(self, now: datetime) -> None:
        """Let the times run."""
        self.list.rows.tick(now)
        self._sums.setText(_sums(self._lines, now, self._here))

    @override
    def begin(self) -> None:
        """Take the keyboard."""
        if self.list.rows.rowCount():
            self.list.enter()
        else:
            self._back.setFocus()


def owed_by_us(lines: tuple[EscalationLine, ...], now: datetime) -> int:
    """Return how many wait for the office at an aware instant: its own moves, and answers that nobody took."""
    return sum(1 for one in lines if one.group(now) in {Group.ANSWER, Group.OURS})


def _sums(lines: tuple[EscalationLine, ...], now: datetime, here: Here) -> str:
    groups = Counter(one.group(now) for one in lines)
    dues = [one.due for one in lines if one.due is not None]
    late, today = sum(due < now for due in dues), sum(due >= now and here.day(due) == here.day(now) for due in dues)
    counts = (
        (translate("Escalation", "%1 jawaban belum diambil"), groups[Group.ANSWER]),
        (translate("Escalation", "%1 kita utang"), groups[Group.OURS]),
        (translate("Escalation", "%1 ditunggu dari LKPP"), groups[Group.LKPP]),
        (translate("Escalation", "%1 ditunggu dari pengguna"), groups[Group.VISITOR]),
        (translate("Escalation", "%1 lewat tenggat"), late),
        (translate("Escalation", "%1 lagi jatuh tempo hari ini"), today),
    )
    return " · ".join(said.replace("%1", str(count)) for said, count in counts if count)
