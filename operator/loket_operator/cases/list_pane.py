"""The list on the left: whose cases, which channel, priority and state, words to look for, and the cards."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from loket_shared.domain.states import CaseState, Channel
from loket_shared.qt.tokens import Tokens
from loket_shared.services.case_list import NO_LEVEL, PAGE, Whose
from loket_shared.services.inbox_list import MailCounts
from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame

from loket_operator.cases import keys, words
from loket_operator.cases.list_rows import CaseCards, CaseRole, CaseRows
from loket_operator.cases.state import CasesState, Page
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.cases.words import translate
from loket_operator.escalation import keys as escalation
from loket_operator.inbox import keys as inbox
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, press_by, quiet_button
from loket_operator.widgets.card_view import CardView
from loket_operator.widgets.choices import choose, fill
from loket_operator.widgets.fields import choice, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

WIDTH = 420
LISTED = (
    CaseState.RECORDED, CaseState.ANALYSIS, CaseState.ANALYSIS_ADMIN, CaseState.CLARIFICATION, CaseState.PROMISED, CaseState.ESCALATED,
    CaseState.SOLUTION_KNOWN, CaseState.AWAITING_CONFIRMATION, CaseState.ANSWERED,
)  # fmt: skip


class CaseListView(CardView):
    """The open cases as cards."""

    def __init__(self, verbs: CasesVerbs, tokens: Tokens, here: Here) -> None:
        cases, name = CaseRows(here), translate("Cases", "Permasalahan yang terbuka")
        super().__init__("caseList", name, cases, CaseCards(tokens), CaseRole.KEY, self._open_case)
        self._verbs, self.cases = verbs, cases

    def _open_case(self, index: QModelIndex) -> None:
        self._verbs.open_case(index.data(CaseRole.KEY))


class ListPane(QFrame):
    """Typing searches by itself; Enter goes from the words to the cards."""

    def __init__(self, verbs: CasesVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._verbs, self._here = verbs, here
        self._state = CasesState()
        self.setObjectName("caseListPane")
        self.setProperty("kind", "side")
        self.setFixedWidth(WIDTH)
        self.new = ActButton(translate("Cases", "Catat tiket masuk"), "newTicketButton", keys.NEW_TICKET)
        self.new.clicked.connect(lambda: verbs.show_page(Page.TICKET))
        self.search = line("caseSearch", placeholder=translate("Cases", "Nomor, nama, perusahaan, tiket…"))
        self.search.setAccessibleName(translate("Cases", "Cari permasalahan"))
        self.search.setToolTip(keys.SEARCH.first)
        self.search.setClearButtonEnabled(True)
        self.search.setFont(faces.body())
        self.search.setMinimumHeight(40)
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(self._enter)
        find = QShortcut(QKeySequence(keys.SEARCH.first), self)
        find.activated.connect(self.begin)
        self.whose = self._box("caseWhose", translate("Cases", "Milik siapa"))
        self.channel = self._box("caseChannel", translate("Cases", "Saluran"))
        self.level = self._box("caseLevel", translate("Cases", "Prioritas"))
        self.state = self._box("caseState", translate("Cases", "Keadaan"))
        self._offer()
        self.list = CaseListView(verbs, tokens, here)
        self._empty = label("", "caseListEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = label("", "caseCount", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._newer = quiet_button(translate("Cases", "Sebelumnya"), "casesNewer")
        self._later = quiet_button(translate("Cases", "Berikutnya"), "casesLater")
        for button, key, by in ((self._newer, keys.NEWER, -1), (self._later, keys.LATER, 1)):
            button.setToolTip(key.first)
            press_by(button, key)
            button.clicked.connect(lambda _checked=False, step=by: self._turn(step))
        self.roster = quiet_button(translate("Cases", "Tidak bertugas…"), "rosterButton")
        self.roster.setToolTip(keys.ROSTER.first)
        press_by(self.roster, keys.ROSTER)
        self.roster.clicked.connect(lambda: verbs.show_page(Page.ROSTER))
        self.escalations = quiet_button("", "escalationsButton")
        press_by(self.escalations, escalation.LIST)
        self.escalations.clicked.connect(lambda: verbs.show_page(Page.ESCALATIONS))
        self.mails = quiet_button("", "mailsButton")
        press_by(self.mails, inbox.LIST)
        self.mails.clicked.connect(lambda: verbs.show_page(Page.MAILS))
        self.show_owed(0)
        self.show_mails(MailCounts())
        filters = column(row(self.whose, self.channel, gap=8), row(self.level, self.state, gap=8), gap=8)
        sums = row(self._count, self.roster, gap=4)
        sums.setStretch(0, 1)
        foot = column(row(self.escalations, self.mails, 1, gap=4), row(1, self._newer, self._later, gap=4), gap=0)
        whole = column(self.new, self.search, filters, self.list, self._empty, sums, foot, gap=8, margins=12)
        whole.setStretchFactor(self.list, 1)
        whole.setStretchFactor(self._empty, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Take the keyboard."""
        self.search.setFocus()
        self.search.selectAll()

    def show_state(self, state: CasesState, now: datetime) -> None:
        """Show what matches."""
        self._state = state
        self._offer_levels(state.levels)
        for box, value in (
            (self.whose, state.query.whose),
            (self.channel, state.query.channel),
            (self.level, state.query.level),
            (self.state, state.query.state),
        ):
            choose(box, value)
        blocked = QSignalBlocker(self.search)
        if self.search.text() != state.query.text:
            self.search.setText(state.query.text)
        blocked.unblock()
        rows = state.rows or ()
        self.list.cases.show(rows, now, state.open.story.view.case_id if state.open else None)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(_nothing(state))
        self._count.setText(words.counted(state.counts, self._here.language) if rows else "")
        more = state.counts.matching > (state.query.page + 1) * PAGE
        for button, shown in ((self._newer, state.query.page > 0), (self._later, more)):
            button.setVisible(state.query.page > 0 or more)
            button.setEnabled(shown)

    def show_owed(self, owed: int) -> None:
        """Show how many escalations wait for the office."""
        said = translate("Cases", "Eskalasi (%1)").replace("%1", str(owed)) if owed else translate("Cases", "Eskalasi")
        self.escalations.setText(f"{said}  {escalation.LIST.hint}")

    def show_mails(self, counts: MailCounts) -> None:
        """Show how many mails wait; an office without mail sees nothing of it."""
        said = translate("Cases", "E-mail (%1)").replace("%1", str(counts.waiting)) if counts.waiting else translate("Cases", "E-mail")  # fmt: skip
        self.mails.setText(f"{said}  {inbox.LIST.hint}")
        self.mails.setVisible(counts.used)

    def tick(self, now: datetime) -> None:
        """Let what is left of each time run."""
        self.list.cases.tick(now)

    def _box(self, name: str, title: str) -> QComboBox:
        made = choice(name)
        made.setAccessibleName(title)
        made.setFont(faces.body(faces.SMALL))
        made.setMinimumHeight(38)
        made.activated.connect(lambda _at: self._look())
        return made

    def _offer(self) -> None:
        fill(self.whose, [(Whose.UNIT, translate("Cases", "Unit saya")), (Whose.MINE, translate("Cases", "Saya pegang")),
                          (Whose.ALL, translate("Cases", "Semua unit"))])  # fmt: skip
        channels = [(one, words.channel_name(one)) for one in Channel]
        fill(self.channel, [(None, translate("Cases", "Semua saluran")), *channels])
        states = [(one, words.state_name(one)) for one in LISTED]
        fill(self.state, [(None, translate("Cases", "Semua keadaan")), *states])
        self._offer_levels(())

    def _offer_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        rows = [("", translate("Cases", "Semua prioritas")), (NO_LEVEL, translate("Cases", "Tanpa prioritas"))]
        rows += [(code, f"{code} {name}") for code, name in levels]
        if [self.level.itemData(at) for at in range(self.level.count())] != [code for code, _ in rows]:
            fill(self.level, rows)

    def _look(self) -> None:
        query = replace(
            self._state.query, whose=self.whose.currentData(), channel=self.channel.currentData(), level=self.level.currentData(),
            state=self.state.currentData(), text=self.search.text(), page=0,
        )  # fmt: skip
        self._verbs.look_for(query)

    def _enter(self) -> None:
        self.list.enter()

    def _turn(self, by: int) -> None:
        query = self._state.query
        self._verbs.look_for(replace(query, page=max(query.page + by, 0)))


def _nothing(state: CasesState) -> str:
    if state.rows is None:
        return translate("Cases", "Memuat…")
    query = state.query
    if query.text or query.channel or query.level or query.state:
        return translate("Cases", "Tidak ada permasalahan terbuka yang cocok. Kurangi kata atau ubah pilihan.")
    if query.whose is not Whose.ALL:
        return translate("Cases", "Tidak ada permasalahan terbuka di sini. Pilih “Semua unit” untuk melihat yang lain.")
    return translate("Cases", "Tidak ada permasalahan terbuka. Semua sudah dijawab dan diarsipkan.")
