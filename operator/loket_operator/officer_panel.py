"""What an officer may do with the console itself: change, lock, another desk, sign out; hangs below the bar."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator import keys
from loket_operator.keys import Keys
from loket_operator.sign_in.verbs import GateVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
from loket_operator.words import translate


class OfficerPanel(QFrame):
    """Each entry closes the panel and does one thing; Esc closes it."""

    def __init__(
        self, verbs: GateVerbs, help_: Callable[[], None], sharpen: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("officerPanel")
        self.setProperty("kind", "floating")
        self.setFixedWidth(360)
        self._name = label("", "officerPanelName", font=faces.heading(faces.LEAD), wrap=True)
        self._contrast = self._entry("", "contrastButton", None, sharpen)
        self.show_contrast(on=False)
        entries = (
            self._entry(
                translate("Console", "Ganti petugas"), "changeOfficerButton", keys.CHANGE_OFFICER, verbs.start_change
            ),
            self._entry(translate("Console", "Kunci layar"), "lockButton", keys.LOCK, verbs.lock),
            self._entry(translate("Console", "Pindah meja"), "otherDeskButton", None, verbs.other_desk),
            self._entry(translate("Console", "Daftar tombol"), "helpButton", keys.HELP, help_),
            self._contrast,
            self._entry(translate("Console", "Keluar"), "signOutButton", None, verbs.sign_out),
        )
        self.setLayout(column(self._name, *entries, gap=8, margins=16))
        close = QShortcut(QKeySequence("Esc"), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self.hide)
        self.hide()

    def show_officer(self, officer: str) -> None:
        """Show whose session this is."""
        self._name.setText(officer)

    def show_contrast(self, *, on: bool) -> None:
        """Offer the colours that are not shown now."""
        ordinary, strong = translate("Console", "Warna biasa"), translate("Console", "Kontras tinggi")
        self._contrast.set_title(ordinary if on else strong)

    def toggle(self) -> None:
        """Open, or close when it is open."""
        self.adjustSize()
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.raise_()
            self.findChildren(ActButton)[0].setFocus()

    def _entry(self, title: str, name: str, key: Keys | None, act: Callable[[], None]) -> ActButton:
        made = ActButton(title, name, None)
        if key is not None:
            made.show_hint(key.first)
        made.clicked.connect(self.hide)
        made.clicked.connect(act)
        return made
