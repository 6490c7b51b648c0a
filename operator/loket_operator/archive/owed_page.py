"""The list "salinan belum diserahkan": who still has to get a copy (S3-12)."""

from loket_shared.qt.texts import phone
from loket_shared.services.finish import OwedCopy
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from loket_operator.archive.state import ArchiveState
from loket_operator.archive.verbs import ArchiveVerbs
from loket_operator.archive.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.kept_page import KeptPage
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here


class OwedPage(KeptPage):
    """One card a copy, oldest first; its visitor is telephoned, then gets it at the desk."""

    def __init__(self, verbs: ArchiveVerbs, here: Here) -> None:
        super().__init__("owedPage")
        self._verbs, self._here = verbs, here
        self._shown: tuple[tuple[OwedCopy, ...], frozenset[str]] | None = None

    def show_state(self, state: ArchiveState) -> None:
        """Show the copies as they stand; those on their way to the database rest."""
        if self._shown == (state.owed, state.busy):
            return
        self._shown = (state.owed, state.busy)
        page = QWidget()
        cards = [self._card(one, f"hand_over:{one.case_id}" in state.busy) for one in state.owed]
        if cards:
            page.setLayout(column(*cards, 1, gap=10))
        else:
            nothing = label(translate("Archive", "Semua salinan sudah diserahkan."), "owedPageEmpty", font=faces.body(faces.LEAD), role="quiet")  # fmt: skip
            nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setLayout(column(2, nothing, 3))
        self.put(page)

    def _card(self, one: OwedCopy, waiting: bool) -> QFrame:
        name = ElidedLabel(f"owedCopyName:{one.form_label}", font=faces.body(faces.LEAD, bold=True))
        name.setText(one.name)
        since = translate("Archive", "sejak %1 pukul %2").replace("%1", self._here.long_date(one.since))
        about = label(
            " · ".join((one.form_label, phone(one.phone), since.replace("%2", self._here.hour(one.since)))),
            f"owedCopyAbout:{one.form_label}", font=faces.body(), role="quiet",
        )  # fmt: skip
        handed = self._button(translate("Archive", "Sudah diserahkan"), f"handOver:{one.form_label}", "plain")
        handed.setEnabled(not waiting)
        handed.clicked.connect(lambda: self._verbs.hand_over(one.case_id))
        again = self._button(translate("Archive", "Cetak salinan"), f"printOwed:{one.form_label}", "quiet")
        again.clicked.connect(lambda: self._verbs.print_copy(one.case_id))
        look = self._button(translate("Archive", "Buka formulir"), f"openOwed:{one.form_label}", "quiet")
        look.clicked.connect(lambda: self._verbs.open_case(one.case_id))
        line = row(column(name, about, gap=2), look, again, handed, gap=8, margins=14)
        line.setStretch(0, 1)
        return card(line, f"owedCopy:{one.form_label}")

    def _button(self, title: str, name: str, tone: str) -> QPushButton:
        made = quiet_button(title, name, tone=tone)
        made.setMinimumHeight(40)
        return made
