"""The calm banner while the database is away: what is the matter, how old the data are, what waits, and a retry."""

from collections.abc import Callable
from datetime import datetime

from loket_shared.db.errors import Reason
from PySide6.QtWidgets import QFrame

from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import row
from loket_operator.words import Here, fault, translate


class Banner(QFrame):
    """Out of sight while all is well; nothing typed is lost meanwhile."""

    def __init__(self, here: Here, retry: Callable[[], None], give_up: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("databaseBanner")
        self.setProperty("kind", "banner")
        self._here = here
        self._said = label("", "databaseFault", font=faces.body(bold=True), role="warn", wrap=True)
        self._waits = label("", "databaseWaits", font=faces.body(faces.SMALL), role="warn", wrap=True)
        again = quiet_button(translate("Console", "Coba lagi"), "databaseRetryButton", tone="plain")
        self._drop = quiet_button(translate("Console", "Batalkan yang menunggu"), "databaseGiveUpButton", tone="plain")
        again.clicked.connect(retry)
        self._drop.clicked.connect(give_up)
        line = row(self._said, self._waits, self._drop, again, gap=16, margins=8)
        line.setContentsMargins(20, 6, 12, 6)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def show_fault(self, reason: Reason | None, good_at: datetime | None, waiting: int) -> None:
        """Show the fault, the time of the last good data, and how many acts wait; None hides the banner."""
        self.setVisible(reason is not None)
        if reason is None:
            return
        last = translate("Console", "Data per %1.").replace("%1", self._here.hour(good_at)) if good_at else ""
        kept = translate("Console", "Yang Anda ketik tetap ada.")
        self._said.setText(" ".join(part for part in (fault(reason), last, kept) if part))
        self._waits.setText(translate("Console", "%1 tindakan menunggu").replace("%1", str(waiting)) if waiting else "")
        self._waits.setVisible(bool(waiting))
        self._drop.setVisible(bool(waiting))

    def warn(self) -> None:
        """Say that what was typed or pressed would be lost by closing now; the next news of the fault takes its place."""
        lost = translate(
            "Console", "Belum tersimpan di basis data. Tunggu sampai tersambung; menutup sekali lagi membuangnya."
        )
        self._said.setText(lost)
