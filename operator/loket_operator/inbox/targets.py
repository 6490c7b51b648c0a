"""To which escalation the opened mail belongs: what it suggests or was searched for, each by one key."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout
from typing_extensions import override

from loket_operator.escalation.words import state_name
from loket_operator.inbox import keys, words
from loket_operator.inbox.choices import offered
from loket_operator.inbox.state import Choice, InboxState, OpenedMail
from loket_operator.inbox.verbs import InboxVerbs
from loket_operator.inbox.words import translate
from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column
from loket_operator.widgets.tips import plain_tip

HEIGHT = 66


class ChoiceButton(QPushButton):
    """One escalation: its numbers and the key above, its title, and below where it stands and why it is offered."""

    def __init__(self, at: int, key: Keys) -> None:
        super().__init__()
        self.setObjectName(f"mailChoice:{at}")
        self.setFixedHeight(HEIGHT)
        self._name = _part("title", faces.heading(faces.TEXT))
        self._title = _part("title", faces.body(faces.SMALL))
        self._stands = _part("hint", faces.body(faces.SMALL))
        hint = label(key.hint, font=faces.body(faces.SMALL))
        hint.setProperty("part", "hint")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        first = QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(hint)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 4, 12, 4)
        lines.setSpacing(0)
        lines.addLayout(first)
        lines.addWidget(self._title)
        lines.addWidget(self._stands)
        press_by(self, key)

    def show_choice(self, one: Choice) -> None:
        """Show an escalation."""
        name, stands = words.name_of(one.target), state_name(one.target.state)
        self._name.setText(name)
        self._title.setText(one.target.title or translate("Inbox", "(tanpa judul)"))
        self._stands.setText(" · ".join(part for part in (stands, one.why) if part))
        whole = " · ".join(part for part in (name, one.target.title, stands, one.why) if part)
        self.setAccessibleName(translate("Inbox", "Tautkan ke %1").replace("%1", whole))
        self.setToolTip(plain_tip(whole))

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)


class Targets(QFrame):
    """Nothing to choose while the mail is linked, until another escalation is wanted."""

    def __init__(self, verbs: InboxVerbs) -> None:
        super().__init__()
        self.setObjectName("mailTargets")
        self._verbs = verbs
        self._shown: tuple[Choice, ...] = ()
        self._head = label(translate("Inbox", "Tautkan ke"), "mailTargetsHead", font=faces.heading(faces.TEXT))
        self.search = line("mailSearch", limit=100, placeholder=_placeholder())
        self.search.setAccessibleName(translate("Inbox", "Cari eskalasi lain"))
        self.search.setToolTip(translate("Inbox", "Nomor formulir, kode LK-…, nomor LKPP, atau kata dari judulnya"))
        QShortcut(QKeySequence(keys.SEARCH.first), self, self.begin)
        self.search.setClearButtonEnabled(True)
        self.search.setFont(faces.body())
        self.search.setMinimumHeight(40)
        self.search.textChanged.connect(verbs.look_for)
        self.search.returnPressed.connect(self._enter)
        self.choices = [ChoiceButton(at, key) for at, key in enumerate(keys.CHOICES, start=1)]
        for at, button in enumerate(self.choices):
            button.clicked.connect(lambda _=False, place=at: self._choose(place))
            button.hide()
        self._none = label("", "mailChoicesNone", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.setLayout(column(self._head, self.search, *self.choices, self._none, gap=5))

    def show_state(self, state: InboxState) -> None:
        """Show what is offered for the opened mail."""
        opened = state.open
        self.setVisible(opened is not None and opened.choosing)
        if opened is None:
            return
        if self.search.text() != opened.search:
            blocked = QSignalBlocker(self.search)
            self.search.setText(opened.search)
            blocked.unblock()
        self._shown = offered(opened)
        for at, button in enumerate(self.choices):
            button.setVisible(at < len(self._shown))
            button.setEnabled(not state.on_its_way)
            if at < len(self._shown):
                button.show_choice(self._shown[at])
        self._none.setText(_nothing(opened))
        self._none.setVisible(not self._shown)

    def begin(self) -> None:
        """Take the keyboard for a search."""
        self.search.setFocus()
        self.search.selectAll()

    def _enter(self) -> None:
        if self._shown:
            self.choices[0].setFocus()

    def _choose(self, at: int) -> None:
        if at < len(self._shown):
            self._verbs.link(self._shown[at].target.escalation_id)


def _placeholder() -> str:
    return translate("Inbox", "Cari eskalasi lain…") + f"  {keys.SEARCH.hint}"


def _part(name: str, font: QFont) -> ElidedLabel:
    made = ElidedLabel(font=font)
    made.setProperty("part", name)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


def _nothing(opened: OpenedMail) -> str:
    if not opened.search.strip():
        return translate("Inbox", "Tidak ada usulan. Cari eskalasinya, atau sisihkan e-mail ini.")
    if opened.found is None:
        return translate("Inbox", "Mencari…")
    return translate("Inbox", "Tidak ada eskalasi yang cocok. Periksa nomornya, atau cari dengan kata dari judulnya.")
