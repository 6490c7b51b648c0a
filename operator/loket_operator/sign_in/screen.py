"""The first screen of the day: which office this is, and who sits down."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from loket_operator.sign_in.secret_form import SecretForm
from loket_operator.sign_in.state import GateState
from loket_operator.sign_in.verbs import GateVerbs
from loket_operator.sign_in.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row

CARD = 420


class SignInScreen(QWidget):
    """Name of the office on the brand's ground, the form on a card beside it."""

    def __init__(self, verbs: GateVerbs) -> None:
        super().__init__()
        self.setObjectName("signInScreen")
        self._begun = False
        self.form = SecretForm(
            ("loginField", "passwordField", "signInButton"),
            (translate("SignIn", "Nama pengguna"), translate("SignIn", "Kata sandi"), translate("SignIn", "Masuk")),
            verbs.sign_in,
        )
        title = label(translate("SignIn", "Masuk sebagai petugas"), "signInTitle", font=faces.heading(faces.TITLE))
        frame = card(column(title, self.form, gap=18, margins=32), "signInCard")
        frame.setFixedWidth(CARD)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._brand(), 2)
        line.addLayout(_centred(frame), 3)

    def show_state(self, state: GateState, now: datetime) -> None:
        """Show the office and the last answer."""
        self._office.setText(state.office)
        self._office.setVisible(bool(state.office))
        if not self._begun:
            self._begun = True
            self.form.begin(state.login)
        self.form.show_state(state, now)

    def begin(self, login: str) -> None:
        """Start anew, for example after somebody signed out."""
        self.form.begin(login)

    def tick(self, now: datetime) -> None:
        """Count the waiting seconds down."""
        self.form.tick(now)

    def _brand(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "bar")
        name = label("Loket", "brandName", font=faces.heading(56, 800), role="onBrand")
        what = label(translate("SignIn", "Konsol petugas"), "brandWhat", font=faces.body(faces.TITLE), role="onBrand")
        self._office = label("", "officeName", font=faces.heading(faces.LEAD, 600), role="onBrand", wrap=True)
        inner = QVBoxLayout(side)
        inner.setContentsMargins(56, 56, 56, 56)
        inner.addStretch(1)
        for part in (name, what):
            inner.addWidget(part)
        inner.addStretch(1)
        inner.addWidget(self._office)
        return side


def _centred(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout()
    made.addStretch(1)
    made.addLayout(row(1, widget, 1))
    made.addStretch(1)
    return made
