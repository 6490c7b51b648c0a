"""Name and secret with one button: used to sign in, to unlock, and when another officer takes over."""

from collections.abc import Callable
from datetime import datetime

from loket_shared.db.errors import Reason
from PySide6.QtWidgets import QLineEdit, QWidget

from loket_operator.sign_in import words
from loket_operator.sign_in.state import GateState, seconds_left
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.fields import Field, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
from loket_operator.words import fault


class SecretForm(QWidget):
    """`names` are the object names of login field, secret field and button; Enter in a field presses the button."""

    def __init__(
        self, names: tuple[str, str, str], titles: tuple[str, str, str], send: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self._send = send
        self._state = GateState()
        self.login, self.secret = line(names[0], limit=60), line(names[1], limit=200)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.button = quiet_button(titles[2], names[2], tone="primary")
        self.button.setMinimumHeight(48)
        self.button.setFont(faces.heading(faces.TEXT))
        self.error = label("", f"{names[2]}Error", role="bad", wrap=True)
        self.button.clicked.connect(self._press)
        self.login.returnPressed.connect(self._next)
        self.secret.returnPressed.connect(self._press)
        self.fault = label("", f"{names[2]}Fault", role="warn", wrap=True)
        self.fault.hide()
        fields = (Field(titles[0], self.login), Field(titles[1], self.secret))
        self.setLayout(column(*fields, self.error, self.fault, self.button, gap=14))

    def show_state(self, state: GateState, now: datetime) -> None:
        """Show the last answer; after a refusal the secret is emptied and asked for again."""
        if state.refusal is not self._state.refusal or state.try_again_at != self._state.try_again_at:
            self.secret.clear()
            if self.isVisible():
                self.secret.setFocus()
        self._state = state
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Count the seconds down until the next try."""
        left = seconds_left(self._state, now)
        said = words.refusal(self._state, left)
        self.error.setText(said)
        self.error.setVisible(bool(said))
        self.button.setEnabled(not left and "sign_in" not in self._state.busy)

    def show_fault(self, reason: Reason | None) -> None:
        """Say what is the matter with the database; a press waits for it and then counts."""
        self.fault.setText(fault(reason) if reason else "")
        self.fault.setVisible(reason is not None)

    def begin(self, login: str) -> None:
        """Start anew with a known name, or with none."""
        self.secret.clear()
        self.login.setText(login)
        (self.secret if login else self.login).setFocus()

    def _next(self) -> None:
        if self.secret.text():
            self._press()
        else:
            self.secret.setFocus()

    def _press(self) -> None:
        login, secret = self.login.text().strip(), self.secret.text()
        if not self.button.isEnabled():
            return
        if not login or not secret:
            (self.login if not login else self.secret).setFocus()
            return
        self._send(login, secret)
