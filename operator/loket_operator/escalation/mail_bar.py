"""The mail of which nobody has said what it means: whose it is, which keys say it, and what mails quote."""

from loket_shared.domain.escalation import EscalationVerb
from PySide6.QtWidgets import QFrame

from loket_operator.cases.words import instant
from loket_operator.escalation import keys
from loket_operator.escalation.state import EscalationsState, unjudged
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

V = EscalationVerb
LKPPS = (V.PROGRESS, V.ASK_DATA, V.RETURN, V.SOLVE)


class MailBar(QFrame):
    """Out of sight while a form is open, and while every mail was understood and quotes nothing."""

    def __init__(self, verbs: EscalationVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("mailBar")
        self._here = here
        self._asks = label("", "mailAsks", font=faces.body(faces.TEXT, bold=True), wrap=True)
        self._how = label("", "mailHow", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.fold = quiet_button("", "mailFold")
        self.fold.clicked.connect(verbs.fold)
        texts = column(self._asks, self._how, gap=1)
        line = row(texts, self.fold, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def show_state(self, state: EscalationsState) -> None:
        """Show which mail waits for its meaning."""
        mail, quotes = state.mail, any(one.quoted.strip() for one in state.mails)
        self.setVisible(state.form is None and (mail is not None or quotes))
        self.fold.setVisible(quotes)
        hide, show = translate("Escalation", "Lipat kutipan"), translate("Escalation", "Tampilkan kutipan")
        self.fold.setText(f"{hide if state.unfolded else show}  {keys.FOLD.hint}")
        for part in (self._asks, self._how):
            part.setVisible(mail is not None)
        if mail is None:
            return
        who = mail.sender_name or mail.sender_address
        asks = translate("Escalation", "Apa arti e-mail dari %1, %2?")
        self._asks.setText(asks.replace("%1", who).replace("%2", instant(mail.arrived_at, self._here)))
        possible = [verb for verb in ((V.GET_DATA,) if mail.by_visitor else LKPPS) if verb in state.moves]
        said = " · ".join(f"{_means(verb)} {keys.OF_MOVE[verb].hint}" for verb in possible)
        more = len(unjudged(state.current, state.mails)) - 1
        others = translate("Escalation", "%1 e-mail lain menunggu: %2 / %3")
        others = others.replace("%1", str(more)).replace("%2", keys.OLDER_MAIL.hint).replace("%3", keys.NEWER_MAIL.hint)
        filled = translate("Escalation", "Isi dan waktu tibanya ikut terisi.")
        self._how.setText("  ".join(part for part in (said, filled, others if more else "") if part))


def _means(verb: EscalationVerb) -> str:
    return {
        V.PROGRESS: translate("Escalation", "perkembangan"),
        V.ASK_DATA: translate("Escalation", "meminta data"),
        V.RETURN: translate("Escalation", "kewenangan LPSE"),
        V.SOLVE: translate("Escalation", "selesai"),
        V.GET_DATA: translate("Escalation", "data dari pengguna"),
    }[verb]
