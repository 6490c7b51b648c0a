"""Goes through the pages of the register; it is there only when there is more than one."""

from loket_shared.services.deviation_register import RegisterPage
from PySide6.QtWidgets import QSizePolicy, QWidget

from loket_operator.monitoring import keys
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import count, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import row


class PageTurner(QWidget):
    """Two buttons, and between them which page of how many."""

    def __init__(self, verbs: MonitoringVerbs) -> None:
        super().__init__()
        self.back = ActButton("‹", "registerBack", keys.PREVIOUS, tone="quiet")
        self.on = ActButton("›", "registerOn", keys.NEXT, tone="quiet")
        self.back.setAccessibleName(translate("Monitoring", "Halaman sebelumnya"))
        self.on.setAccessibleName(translate("Monitoring", "Halaman berikutnya"))
        for button, by in ((self.back, -1), (self.on, 1)):
            button.setMinimumHeight(36)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, by=by: verbs.turn_page(by))
        self._where = label("", "registerPage", font=faces.body(faces.SMALL, bold=True))
        self.setLayout(row(self.back, self._where, self.on, gap=8))

    def show_page(self, page: RegisterPage | None) -> None:
        """Say where the list stands."""
        self.setVisible(page is not None and page.pages > 1)
        if page is None:
            return
        said = translate("Monitoring", "Halaman %1 dari %2")
        self._where.setText(said.replace("%1", count(page.at + 1)).replace("%2", count(page.pages)))
        self.back.setEnabled(page.at > 0)
        self.on.setEnabled(page.at < page.pages - 1)
