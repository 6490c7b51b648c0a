"""One opened mail: who it says it is from and why it waits, its words, its files, and beside them where it may belong."""

from loket_shared.domain.mail.matches import Doubt
from loket_shared.qt.tokens import Tokens
from loket_shared.services.inbox_store import ArrivalState
from PySide6.QtWidgets import QFrame, QVBoxLayout

from loket_operator.cases.words import instant
from loket_operator.inbox import keys, words
from loket_operator.inbox.defect_words import defects, not_fetched
from loket_operator.inbox.mail_text import MailText, left_out
from loket_operator.inbox.state import InboxState, OpenedMail
from loket_operator.inbox.targets import Targets
from loket_operator.inbox.verbs import InboxVerbs
from loket_operator.inbox.words import translate
from loket_operator.knowledge.file_words import size
from loket_operator.mail_files.bar import MailFilesBar
from loket_operator.mail_files.model import MailFilesModel
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, press_by, quiet_button
from loket_operator.widgets.labels import ElidedLabel, Pill, label, set_role
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.tips import plain_tip
from loket_operator.words import Here

BESIDE = 370


class MailPane(QFrame):
    """Esc leads back to the list; Alt+1 to Alt+5 link the mail to what is offered."""

    def __init__(self, verbs: InboxVerbs, files: MailFilesModel, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("mailPane")
        self._here = here
        self._subject = ElidedLabel("mailSubject", font=faces.heading(faces.LEAD))
        self._kind = Pill("", "mailKind")
        self.back = quiet_button(translate("Inbox", "Ke daftar") + "  Esc", "mailBack")
        self.back.clicked.connect(verbs.close_mail)
        bind(self, "Esc", self.back)
        self._from = ElidedLabel("mailFrom", font=faces.body(faces.TEXT, bold=True))
        self._about = ElidedLabel("mailAbout", font=faces.body(faces.SMALL), role="quiet")
        self._why = label("", "mailWhy", font=faces.body(faces.SMALL, bold=True), role="warn", wrap=True)
        self._refusal = label("", "mailRefusal", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True)
        self.text = MailText(tokens)
        self.quoted = quiet_button("", "mailQuoted")
        press_by(self.quoted, keys.QUOTED)
        self.quoted.clicked.connect(verbs.show_quoted)
        self.more = quiet_button("", "mailMore")
        press_by(self.more, keys.MORE)
        self.more.clicked.connect(verbs.show_more)
        self.files = MailFilesBar(files, keys.FILES, with_raw=False)
        self.targets = Targets(verbs)
        self.aside = ActButton(translate("Inbox", "Bukan untuk eskalasi: sisihkan"), "mailAside", keys.ASIDE)
        self.aside.clicked.connect(verbs.set_aside)
        self.again = ActButton(translate("Inbox", "Kembalikan ke Belum tertaut"), "mailAgain", keys.UNDO)
        self.again.clicked.connect(verbs.put_back)
        self.elsewhere = ActButton(translate("Inbox", "Tautkan ke yang lain…"), "mailElsewhere", keys.ELSEWHERE)
        self.elsewhere.clicked.connect(verbs.want_other)
        self.conversation = ActButton(translate("Inbox", "Buka eskalasinya"), "mailThread", keys.THREAD)
        self.conversation.clicked.connect(verbs.open_thread)
        for button in (self.again, self.elsewhere, self.conversation, self.quoted, self.more):
            button.hide()
        self.setLayout(self._laid_out())

    def show_state(self, state: InboxState) -> None:
        """Show the opened mail."""
        opened = state.open
        if opened is None:
            return
        line = opened.mail.line
        self._subject.setText(words.subject(line))
        quarantined = line.state is ArrivalState.QUARANTINED
        self._kind.setText(translate("Inbox", "Karantina") if quarantined else words.kind_name(line.kind))
        set_role(self._kind, "warn" if quarantined or line.doubt is Doubt.FORGED_ID else "brand")
        self._from.setText(words.sender(line))
        self._from.setToolTip(plain_tip(line.sender_address))
        self._about.setText(_about(opened, self._here))
        self._show_why(opened)
        self.text.show_mail(opened)
        self._show_parts(opened)
        self.targets.show_state(state)
        for button, shown in (
            (self.aside, line.waits),
            (self.again, line.linked is None and not line.waits),
            (self.elsewhere, line.linked is not None),
            (self.conversation, line.linked is not None),
        ):
            button.setVisible(shown)
            button.setEnabled(not state.on_its_way)

    def begin(self) -> None:
        """Take the keyboard."""
        self.text.setFocus()

    def _show_why(self, opened: OpenedMail) -> None:
        line = opened.mail.line
        stands = words.standing(line, self._here)
        missing = () if opened.mail.whole else (not_fetched(opened.mail.kept),)
        said = (stands or words.why_waiting(line), *missing, *defects(line.defects))
        self._why.setText(" ".join(said))
        set_role(self._why, "warn" if line.waits or line.defects else "ok")
        self._refusal.setText(opened.refusal)
        self._refusal.setVisible(bool(opened.refusal))

    def _show_parts(self, opened: OpenedMail) -> None:
        hide, see = translate("Inbox", "Lipat kutipan"), translate("Inbox", "Tampilkan kutipan")
        self.quoted.setText(f"{hide if opened.quoted else see}  {keys.QUOTED.hint}")
        self.quoted.setVisible(bool(opened.mail.quoted))
        left = left_out(opened)
        said = translate("Inbox", "Lanjutan (%1 huruf lagi)").replace("%1", str(left))
        self.more.setText(f"{said}  {keys.MORE.hint}")
        self.more.setVisible(bool(left))

    def _laid_out(self) -> QVBoxLayout:
        first = row(self._subject, self._kind, self.files.raw, self.back, gap=6)
        first.setStretch(0, 1)
        head = column(first, self._from, self._about, self._refusal, self._why, gap=3)
        body = column(self.text, row(self.quoted, self.more, 1, gap=4), self.files, gap=4, margins=8)
        body.setStretchFactor(self.text, 1)
        beside = column(self.targets, 1, self.again, self.conversation, self.elsewhere, self.aside, gap=6)
        side = QFrame()
        side.setFixedWidth(BESIDE)
        side.setLayout(beside)
        parts = row(card(body), side, gap=12)
        parts.setStretch(0, 1)
        whole = column(head, parts, gap=8)
        whole.setStretchFactor(parts, 1)
        return whole


def _about(opened: OpenedMail, here: Here) -> str:
    """Return the sender's own name, when the mail came and when its sender says it was written, and how large it is."""
    line, mail = opened.mail.line, opened.mail
    name = translate("Inbox", "menyebut diri “%1”").replace("%1", line.sender_name) if line.sender_name else ""
    came = translate("Inbox", "datang %1").replace("%1", instant(line.arrived_at, here))
    apart = mail.dated is not None and abs((line.arrived_at - mail.dated).total_seconds()) > 3600
    dated = translate("Inbox", "bertanggal %1").replace("%1", instant(mail.dated, here)) if mail.dated and apart else ""
    return " · ".join(part for part in (came, dated, size(line.size), name) if part)
