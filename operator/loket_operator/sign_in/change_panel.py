"""Another officer takes over by PIN within seconds; the open form stays where it is."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.sign_in.secret_form import SecretForm
from loket_operator.sign_in.state import GateState
from loket_operator.sign_in.verbs import GateVerbs
from loket_operator.sign_in.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column


class ChangePanel(QFrame):
    """Hangs below the bar on the right; Esc closes it."""

    def __init__(self, verbs: GateVerbs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("changePanel")
        self.setProperty("kind", "floating")
        self.setFixedWidth(360)
        self.form = SecretForm(
            ("changeLoginField", "changePinField", "changeButton"),
            (
                translate("SignIn", "Nama pengguna"),
                translate("SignIn", "PIN atau kata sandi"),
                translate("SignIn", "Ganti petugas"),
            ),
            verbs.unlock,
        )
        title = label(translate("SignIn", "Ganti petugas"), "changeTitle", font=faces.heading(faces.LEAD))
        said = translate("SignIn", "Formulir yang terbuka tetap terbuka.")
        cancel = quiet_button(translate("SignIn", "Batal") + "  Esc", "changeCancelButton")
        cancel.clicked.connect(verbs.stop_change)
        bind(self, "Esc", cancel)
        self.setLayout(column(title, label(said, role="quiet"), self.form, cancel, gap=10, margins=20))
        self.hide()

    def show_state(self, state: GateState, now: datetime) -> None:
        """Open or close, and show the last answer."""
        if state.changing and not self.isVisible():
            self.show()
            self.raise_()
            self.form.begin("")
        self.setVisible(state.changing)
        self.adjustSize()
        self.form.show_state(state, now)
