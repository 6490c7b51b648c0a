"""The mail account's form with its three trials below the fields."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from loket_operator.supervisor import keys
from loket_operator.supervisor.form_pane import FormPane
from loket_operator.supervisor.section import Section, translate
from loket_operator.supervisor.state import SupervisorState, Trial
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class MailPane(FormPane):
    """Trials use what stands in the fields, saved or not; a trial letter goes to an address of one's own choice."""

    @override
    def show_state(self, state: SupervisorState, section: Section[object]) -> None:
        super().show_state(state, section)
        for button in (self.send, self.read, self.letter):
            button.setEnabled(state.trial is not Trial.RUNNING)

    @override
    def _trial(self) -> QWidget:
        self.send = ActButton(translate("Supervisor", "Coba kirim"), "tryMailSending", keys.TRY)
        self.read = ActButton(translate("Supervisor", "Coba baca"), "tryMailReading", keys.TRY_READ)
        self.letter = ActButton(translate("Supervisor", "Kirim surat percobaan"), "sendTrialLetter", keys.TRY_LETTER)
        self.to = line("trialLetterTo", limit=254)
        self.to.setPlaceholderText(translate("Supervisor", "kepada alamat …"))
        self.to.setAccessibleName(translate("Supervisor", "Penerima surat percobaan"))
        self.to.setFont(faces.body())
        self.to.setMinimumHeight(40)
        self.send.clicked.connect(self._verbs.try_sending)
        self.read.clicked.connect(self._verbs.try_reading)
        self.letter.clicked.connect(lambda: self._verbs.send_trial(self.to.text()))
        self.to.returnPressed.connect(self.letter.click)
        self._tried = label("", "mailTrialSaid", font=faces.body(bold=True), role="quiet", wrap=True)
        whole = QWidget()
        acts = row(self.send, self.read, self.to, self.letter, gap=12)
        acts.setStretch(2, 1)
        inner = column(acts, self._tried, gap=8)
        whole.setLayout(inner)
        return whole
