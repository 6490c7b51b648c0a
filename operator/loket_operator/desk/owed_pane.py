"""The list "salinan belum diserahkan": who still has to get a copy, and the act of handing it over (S3-12)."""

from uuid import UUID

from loket_shared.qt.texts import phone
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from loket_operator.desk.state import Owed
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.kept_page import KeptPage
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import card, column, row


class OwedPane(KeptPage):
    """One card a copy, oldest first."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__("owedPane")
        self._verbs = verbs
        self._shown: tuple[tuple[Owed, ...], frozenset[str]] | None = None
        self.show_state((), frozenset())

    def show_state(self, owed: tuple[Owed, ...], busy: frozenset[str]) -> None:
        """Show the copies as they stand; those on their way to the database rest."""
        if self._shown == (owed, busy):
            return
        self._shown = (owed, busy)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(8)
        for one in owed:
            inner.addWidget(self._card(one, f"hand_over:{one.case_id}" in busy))
        if not owed:
            nothing = label(translate("Desk", "Semua salinan sudah diserahkan."), "owedEmpty", role="quiet", wrap=True)
            nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inner.addWidget(nothing)
        inner.addStretch(1)
        self.put(page)

    def _card(self, one: Owed, waiting: bool) -> QFrame:
        name = ElidedLabel(f"owedName:{one.form_label}", font=faces.body(faces.TEXT, bold=True))
        name.setText(one.name)
        about = label(
            f"{one.form_label} · {phone(one.phone)}",
            f"owedAbout:{one.form_label}",
            font=faces.body(faces.SMALL),
            role="quiet",
        )
        handed = self._button(
            translate("Desk", "Sudah diserahkan"), f"handOverButton:{one.form_label}", one.case_id, waiting
        )
        again = quiet_button(translate("Desk", "Cetak"), f"printCopyButton:{one.form_label}")
        again.clicked.connect(lambda: self._verbs.print_copy(one.case_id))
        return card(column(name, about, row(handed, again, gap=4), gap=4, margins=10), f"owed:{one.form_label}")

    def _button(self, title: str, name: str, case_id: UUID, waiting: bool) -> QWidget:
        made = quiet_button(title, name)
        made.setEnabled(not waiting)
        made.clicked.connect(lambda: self._verbs.hand_over(case_id))
        return made
