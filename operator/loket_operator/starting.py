"""The small window before the database has answered: what is the matter, and that it goes on by itself."""

from loket_shared.db.errors import Reason
from PySide6.QtWidgets import QWidget

from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
from loket_operator.words import fault, translate


class StartingWindow(QWidget):
    """Shows one calm sentence; closing it ends the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("startingWindow")
        self.setProperty("kind", "page")
        self.setWindowTitle(translate("Console", "Loket – Konsol petugas"))
        self._title = label("Loket", font=faces.heading(40, 800), role="brand")
        self._said = label("", "startingMessage", font=faces.body(faces.LEAD), wrap=True)
        self.setLayout(column(1, self._title, self._said, 1, gap=12, margins=60))
        self.show_waiting()

    def show_waiting(self) -> None:
        """The database has not answered yet."""
        self._said.setText(translate("Console", "Menghubungi basis data…"))

    def show_fault(self, reason: Reason) -> None:
        """The database cannot serve now."""
        go_on = translate("Console", "Konsol terbuka sendiri begitu basis data siap.")
        self._said.setText(f"{fault(reason)} {go_on}")

    def show_no_office(self) -> None:
        """The database is empty."""
        said = translate("Console", "Belum ada kantor di basis data ini. Jalankan “loket setup” lebih dahulu.")
        self._said.setText(said)
