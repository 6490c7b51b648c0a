"""Mails that belong to no escalation yet: the list, and in its place the mail that was opened."""

from datetime import datetime

from loket_shared.qt.tokens import Tokens
from loket_shared.services.inbox_list import PAGE, MailBox
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from loket_operator.cases.held_page import HeldPage
from loket_operator.cases.list_rows import CaseCards, CaseRole
from loket_operator.inbox import keys, words
from loket_operator.inbox.mail_pane import MailPane
from loket_operator.inbox.rows import MailRows
from loket_operator.inbox.state import InboxState
from loket_operator.inbox.verbs import InboxVerbs
from loket_operator.inbox.words import translate
from loket_operator.keys import Keys
from loket_operator.mail_files.model import MailFilesModel
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, press_by, quiet_button
from loket_operator.widgets.card_view import CardView
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here


class InboxPage(HeldPage):
    """Enter opens a mail, Esc goes back; what was set aside last can be brought back by one key."""

    def __init__(self, verbs: InboxVerbs, files: MailFilesModel, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("inboxPage")
        self._verbs = verbs
        self._state = InboxState()
        title = label(translate("Inbox", "E-mail masuk"), font=faces.heading(faces.TITLE))
        self.boxes = {box: self._box(box, key) for box, key in zip(MailBox, keys.BOXES, strict=True)}
        back = quiet_button(translate("Inbox", "Kembali") + "  Esc", "inboxBack")
        back.clicked.connect(verbs.leave)
        self._back = back
        self._sums = label("", "inboxSums", font=faces.body(faces.TEXT, bold=True), wrap=True)
        self._said = ElidedLabel("inboxAside", font=faces.body(faces.SMALL))
        self._undo = quiet_button(translate("Inbox", "Kembalikan") + f"  {keys.UNDO.hint}", "inboxUndo")
        press_by(self._undo, keys.UNDO)
        self._undo.clicked.connect(verbs.put_back)
        rows = MailRows()
        self.rows = rows
        name = translate("Inbox", "E-mail masuk")
        self.list = CardView("inboxList", name, rows, CaseCards(tokens), CaseRole.KEY, self._open)
        self._empty = label("", "inboxEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = self._turn(translate("Inbox", "Sebelumnya"), "inboxBefore", keys.OLDER, -1)
        self._after = self._turn(translate("Inbox", "Berikutnya"), "inboxAfter", keys.NEWER, 1)
        undo = row(self._said, self._undo, gap=8)
        undo.setContentsMargins(12, 2, 4, 2)
        undo.setStretch(0, 1)
        self._strip = card(undo, "inboxUndoStrip", kind="calm")
        foot = row(1, self._before, self._after, gap=4)
        whole = column(
            row(title, *self.boxes.values(), 1, back, gap=8), self._sums, self._strip, self.list, self._empty, foot,
            gap=8, margins=16,
        )  # fmt: skip
        whole.setStretchFactor(self.list, 1)
        whole.setStretchFactor(self._empty, 1)
        listed = card(whole)
        bind(listed, "Esc", back)
        self.mail = MailPane(verbs, files, tokens, here)
        self._pages = QStackedWidget()
        self._listed: QWidget = listed
        for page in (listed, self.mail):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages))

    def show_state(self, state: InboxState, now: datetime) -> None:
        """Show the inbox at an aware instant; the keyboard follows to a mail and back to the list."""
        before, self._state = self._state, state
        shown = state.shown
        lines = shown.lines if shown is not None else ()
        for box, button in self.boxes.items():
            button.setChecked(box is state.box)
        self.rows.show(lines, None, now)
        self.list.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._empty.setText(_nothing(state))
        self._sums.setText(_sums(state))
        self._sums.setVisible(bool(self._sums.text()))
        matching = shown.matching if shown is not None else 0
        for button, more in ((self._before, state.page > 0), (self._after, matching > (state.page + 1) * PAGE)):
            button.setVisible(matching > PAGE)
            button.setEnabled(more)
        aside = state.aside
        self._strip.setVisible(aside is not None)
        if aside is not None:
            self._said.setText(translate("Inbox", "Disisihkan: “%1”").replace("%1", aside.subject))
        self.mail.show_state(state)
        self._pages.setCurrentWidget(self.mail if state.open is not None else self._listed)
        came = bool(lines) and not (before.shown and before.shown.lines) and state.open is None
        if self.isVisible() and (came or _id(state) != _id(before)):
            self.begin()

    def tick(self, now: datetime) -> None:
        """Let the ages run."""
        self.rows.tick(now)

    @override
    def begin(self) -> None:
        """Take the keyboard."""
        if self._state.open is not None:
            self.mail.begin()
        elif self.rows.rowCount():
            self.list.enter()
        else:
            self._back.setFocus()

    def _open(self, index: QModelIndex) -> None:
        self._verbs.open_mail(index.data(CaseRole.KEY))

    def _box(self, box: MailBox, key: Keys) -> QPushButton:
        made = QPushButton(f"{words.box_name(box)}  {key.hint}")
        made.setObjectName(f"inboxBox:{box}")
        made.setCheckable(True)
        made.setProperty("tone", "segment")
        made.setFont(faces.body(faces.SMALL, bold=True))
        made.setMinimumHeight(36)
        press_by(made, key)
        made.clicked.connect(lambda: self._choose(box))
        return made

    def _choose(self, box: MailBox) -> None:
        for one, button in self.boxes.items():
            button.setChecked(one is box)
        self._verbs.show_box(box)

    def _turn(self, title: str, name: str, key: Keys, by: int) -> QPushButton:
        made = quiet_button(f"{title}  {key.hint}", name)
        press_by(made, key)
        made.clicked.connect(lambda: self._verbs.turn(by))
        return made


def _id(state: InboxState) -> object:
    return state.open.mail.line.id if state.open is not None else None


def _sums(state: InboxState) -> str:
    if state.box is not MailBox.WAITING or not state.counts.waiting:
        return ""
    waiting = translate("Inbox", "%1 e-mail menunggu, yang paling lama di atas").replace(
        "%1", str(state.counts.waiting)
    )
    quarantined = translate("Inbox", "%1 di karantina").replace("%1", str(state.counts.quarantined))
    return f"{waiting} · {quarantined}" if state.counts.quarantined else waiting


def _nothing(state: InboxState) -> str:
    if state.shown is None:
        return translate("Inbox", "Memuat…")
    if not state.counts.used:
        return translate("Inbox", "Kantor ini belum memakai e-mail. Penyelia dapat mengaturnya di Pengaturan.")
    return {
        MailBox.WAITING: translate("Inbox", "Tidak ada e-mail yang menunggu. Semua sudah tertaut atau disisihkan."),
        MailBox.ASIDE: translate("Inbox", "Tidak ada e-mail yang disisihkan."),
        MailBox.LINKED: translate("Inbox", "Belum ada e-mail yang tertaut."),
    }[state.box]
