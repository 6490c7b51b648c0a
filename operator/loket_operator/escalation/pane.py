"""One case's escalations: head with tabs and clock, the draft or the conversation, the open form, and the moves."""

from collections.abc import Callable
from datetime import datetime

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from loket_operator.cases.held_page import HeldPage
from loket_operator.escalation import keys
from loket_operator.escalation.draft_form import DraftForm
from loket_operator.escalation.form_panel import FormPanel
from loket_operator.escalation.head import EscalationHead
from loket_operator.escalation.letter_bar import LetterBar
from loket_operator.escalation.letter_course import asking
from loket_operator.escalation.letter_page import LetterPage
from loket_operator.escalation.mail_bar import MailBar
from loket_operator.escalation.move_bar import MoveBar, move_keys
from loket_operator.escalation.state import BEGINS, SENDS, EscalationsState
from loket_operator.escalation.thread_text import ThreadText
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column
from loket_operator.words import Here


class EscalationPane(HeldPage):
    """Esc closes a form first, then leads back to the case."""

    def __init__(self, verbs: EscalationVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("escalationPane")
        self._verbs = verbs
        self._state = EscalationsState()
        self.head = EscalationHead(verbs, here)
        self.talk, self.draft = ThreadText(tokens, here), DraftForm(verbs, here)
        self.form, self.bar = FormPanel(verbs, here), MoveBar(verbs)
        self.letter, self.whole = LetterBar(verbs, here), LetterPage(tokens, here)
        self.mail = MailBar(verbs, here)
        self._none = label("", "escalationNone", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QStackedWidget()
        self._conversation = card(column(self.talk, margins=6))
        self._looked = card(column(self.whole, margins=6))
        for page in (self._conversation, self.draft, self._looked, self._none):
            self._body.addWidget(page)
        self._files: QWidget | None = None
        whole = column(self.head, self.letter, self._body, self.mail, self.form, self.bar, gap=10)
        self._whole = whole
        whole.setStretchFactor(self._body, 1)
        whole.setStretchFactor(self.form, 1)
        self.setLayout(whole)
        self._keys = move_keys(verbs, self)
        self._esc = QShortcut(QKeySequence("Esc"), self)
        self._esc.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._esc.activated.connect(self._escape)
        for one, act in ((keys.QUESTION, verbs.ask_question), (keys.FOLD, verbs.fold)):
            press(self, one, act)
        press(self, keys.OLDER_MAIL, lambda: verbs.pick_mail(-1))
        press(self, keys.NEWER_MAIL, lambda: verbs.pick_mail(1))
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, enter, self.form.send)

    def hold_files(self, bar: QWidget) -> None:
        """Show the files of a mail below the conversation; whoever made the bar fills it."""
        self._files = bar
        self._whole.insertWidget(self._whole.indexOf(self.mail), bar)
        bar.hide()

    def show_state(self, state: EscalationsState, now: datetime) -> None:
        """Show the case's escalations at an aware instant."""
        before, self._state = self._state, state
        self.head.show_state(state, now)
        current = state.current
        drafting = state.form is not None and state.form.verb is SENDS
        if drafting:
            self.draft.show_state(state, now)
        if current is not None:
            self.talk.show_thread(state, now)
        self._none.setText(_nothing(state))
        self._body.setCurrentWidget(self._page(state, drafting=drafting))
        parts: list[Callable[[], None]] = [
            lambda: self.form.show_state(state, now),
            lambda: self.letter.show_state(state, now),
            lambda: self.mail.show_state(state),
            lambda: self._show_files(state),
            lambda: self.bar.show_state(state),
        ]
        # whatever goes away goes first: a page that holds both for a moment pushes the window over the screen's edge
        for show in parts if state.form is None else reversed(parts):
            show()
        if self.isVisible() and _asks_for_keyboard(before, state):
            self.begin()

    def _show_files(self, state: EscalationsState) -> None:
        if self._files is not None:
            room = state.form is None and asking(state) is None
            self._files.setVisible(room and state.filed is not None)

    def tick(self, now: datetime) -> None:
        """Let the clock run, and the seconds in which a letter may be taken back."""
        self.head.tick(self._state, now)
        self.letter.tick(now)

    @override
    def begin(self) -> None:
        """Take the keyboard where work goes on."""
        open_form = self._state.form
        if open_form is None:
            (self.talk if self._state.current else self.head.back).setFocus()
        elif open_form.letter is not None:
            self.whole.setFocus()
        elif open_form.verb is SENDS:
            self.draft.begin()
        else:
            self.form.begin()

    def _page(self, state: EscalationsState, *, drafting: bool) -> QWidget:
        if state.current is None or state.story is None:
            return self._none
        letter = state.form.letter if state.form is not None else None
        if letter is not None:
            self.whole.show_letter(letter)
            return self._looked
        return self.draft if drafting else self._conversation

    def _escape(self) -> None:
        open_form = self._state.form
        if open_form is None or (open_form.verb in {SENDS, BEGINS} and open_form.letter is None):
            self._verbs.leave()
        else:
            self._verbs.close_form()


def press(owner: QWidget, one: Keys, act: Callable[[], None]) -> None:
    """Let a key that no button bears work on the whole page."""
    for key in one.all:
        made = QShortcut(QKeySequence(key), owner)
        made.setAutoRepeat(False)
        made.activated.connect(act)


def _asks_for_keyboard(before: EscalationsState, now: EscalationsState) -> bool:
    """Tell whether the keyboard should move: another escalation, another form, or a newer version that was read."""

    def place(state: EscalationsState) -> tuple[object, ...]:
        open_form = state.form
        looks = open_form is not None and open_form.letter is not None
        return (
            state.current.id if state.current else None,
            open_form.verb if open_form else None,
            state.overtaken,
            looks,
        )

    return place(before) != place(now)


def _nothing(state: EscalationsState) -> str:
    if state.items is None:
        return translate("Escalation", "Memuat…")
    if state.form is not None and state.post.account is not None:
        return translate("Escalation", "Sesudah ini draf terbuka, terisi dari formulir. Anda memeriksanya, melihat suratnya, lalu mengirim.")  # fmt: skip
    if state.form is not None:
        return translate("Escalation", "Sesudah ini draf terbuka, terisi dari formulir. Anda memeriksa, menyalin, dan mengirimnya sendiri.")  # fmt: skip
    return translate("Escalation", "Permasalahan ini belum pernah dieskalasikan.")
