"""What the desk shows while nobody is called: who waits, for how long, and the next thing to do."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from loket_operator import keys
from loket_operator.desk.state import DeskState
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
from loket_operator.words import waiting


class EmptyPane(QWidget):
    """Two calm lines in the middle of the desk."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("emptyPane")
        self._title = label("", "emptyTitle", font=faces.heading(28), wrap=True)
        self._hint = label("", "emptyHint", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        for part in (self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column(2, self._title, self._hint, 3, gap=8))

    def show_state(self, state: DeskState, now: datetime) -> None:
        """Say who waits; `now` is an aware UTC instant."""
        if state.desk_id is None:
            self._title.setText(translate("Desk", "Belum ada meja yang dipilih"))
            self._hint.setText(translate("Desk", "Pilih meja dari menu petugas di kanan atas."))
            return
        if not state.queue:
            self._title.setText(translate("Desk", "Belum ada yang menunggu"))
            self._hint.setText(translate("Desk", "Nomor baru muncul di kiri begitu pengunjung mengambilnya."))
            return
        longest = max(now - one.waiting_since for one in state.queue)
        title = translate("Desk", "%1 orang menunggu, terlama %2")
        self._title.setText(title.replace("%1", str(len(state.queue))).replace("%2", waiting(longest)))
        hint = translate("Desk", "Tekan %1 untuk memanggil %2.")
        self._hint.setText(hint.replace("%1", keys.CALL_NEXT.first).replace("%2", state.queue[0].label))
