"""The locked console: the work is out of sight and stays as it is until a PIN or a password opens it."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loket_operator.sign_in.secret_form import SecretForm
from loket_operator.sign_in.state import GateState
from loket_operator.sign_in.verbs import GateVerbs
from loket_operator.sign_in.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row


class LockScreen(QWidget):
    """The officer's name stands ready; another officer writes his own."""

    def __init__(self, verbs: GateVerbs) -> None:
        super().__init__()
        self.setObjectName("lockScreen")
        self.form = SecretForm(
            ("lockLoginField", "lockSecretField", "unlockButton"),
            (
                translate("SignIn", "Nama pengguna"),
                translate("SignIn", "PIN atau kata sandi"),
                translate("SignIn", "Buka"),
            ),
            verbs.unlock,
        )
        self._title = label("", "lockTitle", font=faces.heading(faces.TITLE), wrap=True)
        said = translate("SignIn", "Pekerjaan yang terbuka tetap tersimpan.")
        note = label(said, "lockNote", font=faces.body(faces.TEXT), role="quiet", wrap=True)
        out = quiet_button(translate("SignIn", "Keluar dari konsol"), "lockSignOutButton")
        out.clicked.connect(verbs.sign_out)
        frame = card(column(self._title, note, self.form, out, gap=14, margins=32), "lockCard")
        frame.setFixedWidth(420)
        around = QVBoxLayout(self)
        around.addStretch(1)
        around.addLayout(row(1, frame, 1))
        around.addStretch(1)

    def show_state(self, state: GateState, now: datetime) -> None:
        """Show whose work is locked, and the last answer."""
        self._title.setText(translate("SignIn", "Terkunci – %1").replace("%1", state.officer))
        self.form.show_state(state, now)

    def begin(self, login: str) -> None:
        """Ask for the secret of the one who locked."""
        self.form.begin(login)

    def tick(self, now: datetime) -> None:
        """Count the waiting seconds down."""
        self.form.tick(now)
