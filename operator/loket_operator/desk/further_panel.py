"""Another problem of the visitor at the desk: part B of a form of its own, whose part A is that of the first (A.8-34)."""

from loket_shared.domain.completeness import is_blank
from PySide6.QtWidgets import QFrame

from loket_operator.desk.state import DeskState
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row

LINES = 84


class FurtherPanel(QFrame):
    """The form number is given when the problem is written down, so that a wrong key costs none; Ctrl+S opens it, Esc closes."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("furtherPanel")
        self.setProperty("kind", "panel")
        self._busy = False
        self._question = label("", "furtherQuestion", font=faces.heading(faces.TEXT), wrap=True)
        self.text = BoundedText()
        self.text.setObjectName("furtherText")
        self.text.setAccessibleName(translate("Desk", "Masalah lain"))
        self.text.setPlaceholderText(translate("Desk", "Tulis masalah itu dengan kata-kata pengunjung."))
        self.text.setFont(faces.body())
        self.text.setFixedHeight(LINES)
        self.text.refused.connect(verbs.refuse_text)
        self.open = quiet_button(translate("Desk", "Buka formulir") + "  Ctrl+S", "furtherOpenButton", tone="primary")
        self.open.clicked.connect(lambda: verbs.open_further(self.text.toPlainText()))
        cancel = quiet_button(translate("Desk", "Batal") + "  Esc", "furtherCancelButton")
        cancel.clicked.connect(verbs.close_panel)
        self.text.textChanged.connect(self._show_ready)
        bind(self, "Ctrl+S", self.open)
        bind(self, "Esc", cancel)
        self.setLayout(column(self._question, self.text, row(1, cancel, self.open, gap=8), gap=8, margins=14))

    def begin(self, visitor: Visitor) -> None:
        """Ask this visitor; what was typed at an earlier time is gone."""
        asked = translate("Desk", "Masalah lain dari %1: identitas disalin, nomor formulir dan waktunya sendiri.")
        self._question.setText(asked.replace("%1", visitor.person.name or visitor.label))
        self.text.clear()
        self._show_ready()
        self.text.setFocus()

    def show_state(self, state: DeskState) -> None:
        """Rest while the form is being opened."""
        self._busy = "further" in state.busy
        self._show_ready()

    def _show_ready(self) -> None:
        self.open.setEnabled(not self._busy and not is_blank(self.text.toPlainText()))
