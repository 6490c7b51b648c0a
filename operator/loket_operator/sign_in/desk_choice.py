"""Which desk the officer sits down at: one button a desk, digits choose, the last one has the focus."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from loket_operator.keys import Keys
from loket_operator.sign_in.state import DeskChoice, GateState
from loket_operator.sign_in.verbs import GateVerbs
from loket_operator.sign_in.words import desk_question, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import row

COLUMNS = 2
DIGITS = 9


class DeskChoiceScreen(QWidget):
    """The desks of the office in their order, and a way to work without one."""

    def __init__(self, verbs: GateVerbs) -> None:
        super().__init__()
        self.setObjectName("deskChoiceScreen")
        self._verbs = verbs
        self._shown: tuple[DeskChoice, ...] | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._greeting = label("", "deskGreeting", font=faces.heading(28))
        self._ask = label("", "deskQuestion", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        none = quiet_button(translate("SignIn", "Tanpa meja"), "deskChoice:none")
        none.setToolTip(translate("SignIn", "Untuk front office dan pengelola: tidak memanggil nomor"))
        none.clicked.connect(lambda: verbs.choose_desk(None))
        out = quiet_button(translate("SignIn", "Keluar"), "deskSignOutButton")
        out.clicked.connect(verbs.sign_out)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(80, 64, 80, 40)
        column.setSpacing(12)
        for part in (self._greeting, self._ask, self._area):
            column.addWidget(part)
        column.setStretchFactor(self._area, 1)
        column.addLayout(row(none, 1, out))

    def show_state(self, state: GateState) -> None:
        """Show the desks; the one of the last time gets the focus, so that Enter is enough."""
        self._greeting.setText(translate("SignIn", "Selamat bertugas, %1").replace("%1", state.officer))
        self._ask.setText(desk_question(state))
        if state.desks != self._shown:
            self._shown = state.desks
            self._rebuild()
        if not self.isVisible():
            return
        wanted = self._buttons.get(state.last_desk) or next(iter(self._buttons.values()), None)
        if wanted is not None and not any(one.hasFocus() for one in self._buttons.values()):
            wanted.setFocus()

    def _rebuild(self) -> None:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 12, 12, 12)
        grid.setSpacing(12)
        self._buttons = {}
        for at, choice in enumerate(self._shown or ()):
            button = self._button(choice, at + 1)
            self._buttons[choice.name] = button
            grid.addWidget(button, at // COLUMNS, at % COLUMNS)
        if not self._buttons:
            nothing = translate("SignIn", "Belum ada meja. Pengelola dapat menambahkannya di Pengaturan.")
            grid.addWidget(label(nothing, "deskNone", role="quiet", wrap=True), 0, 0)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(page)

    def _button(self, choice: DeskChoice, number: int) -> QPushButton:
        keys = Keys(str(number), "") if number <= DIGITS else None
        services = ", ".join(choice.services) or translate("SignIn", "belum ada layanan")
        made = ActButton(f"{choice.name}  –  {services}", f"deskChoice:{choice.name}", keys, big=True)
        desk_id: UUID = choice.desk_id
        made.clicked.connect(lambda: self._verbs.choose_desk(desk_id))
        return made
