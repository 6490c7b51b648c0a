"""Asks why, inline: three usual reasons at one press, or one's own words."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton

from loket_operator.desk import words
from loket_operator.desk.state import Panel, Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class ReasonPanel(QFrame):
    """Ctrl+1 to Ctrl+3 choose a usual reason; Enter sends the typed one; Esc closes."""

    def __init__(self, panel: Panel, give: Callable[[str], None], close: Callable[[], None]) -> None:
        super().__init__()
        self._panel = panel
        self._give = give
        self.setObjectName(f"{panel.value}Panel")
        self.setProperty("kind", "panel")
        self._question = label("", f"{panel.value}Question", font=faces.heading(faces.TEXT), wrap=True)
        self.quick = [self._quick(at, reason) for at, reason in enumerate(words.quick_reasons(panel), start=1)]
        self.own = line(f"{panel.value}Reason", placeholder=translate("Desk", "Alasan lain…"))
        self.own.setMinimumHeight(40)
        self.own.setFont(faces.body())
        self.own.setAccessibleName(translate("Desk", "Alasan lain"))
        self.own.returnPressed.connect(self._typed)
        self.send = quiet_button(
            translate("Desk", "Simpan alasan") + "  Enter", f"{panel.value}ReasonButton", tone="primary"
        )
        self.send.setEnabled(False)
        self.send.clicked.connect(self._typed)
        self.own.textChanged.connect(lambda text: self.send.setEnabled(bool(text.strip())))
        cancel = quiet_button(translate("Desk", "Batal") + "  Esc", f"{panel.value}CancelButton")
        cancel.clicked.connect(close)
        bind(self, "Esc", cancel)
        for at, button in enumerate(self.quick, start=1):
            bind(self, f"Ctrl+{at}", button)
        self.setLayout(
            column(
                self._question, row(*self.quick, 1, gap=8), row(self.own, self.send, cancel, gap=8), gap=10, margins=16
            )
        )

    def begin(self, visitor: Visitor) -> None:
        """Ask about this visitor; the typed reason of an earlier one is gone."""
        self._question.setText(words.reason_question(self._panel, visitor))
        self.own.clear()
        self.quick[0].setFocus()

    def _quick(self, at: int, reason: str) -> QPushButton:
        made = quiet_button(f"{reason}  Ctrl+{at}", f"{self._panel.value}Reason:{at}", tone="plain")
        made.setAccessibleName(reason)
        made.clicked.connect(lambda: self._give(reason))
        return made

    def _typed(self) -> None:
        if reason := self.own.text().strip():
            self._give(reason)
