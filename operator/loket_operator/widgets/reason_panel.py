"""Asks why, inline: usual reasons at one press, or one's own words."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import translate


class ReasonPanel(QFrame):
    """Alt+1 to Alt+3 choose a usual reason; Enter sends the typed one; Esc closes. `name` starts the object names.

    Where there is little room the usual reasons stand in so many `columns`, else in one line.
    """

    def __init__(
        self,
        name: str,
        quick: Sequence[str],
        give: Callable[[str], None],
        close: Callable[[], None],
        *,
        columns: int = 0,
    ) -> None:
        super().__init__()
        self._name = name
        self._give = give
        self.setObjectName(f"{name}Panel")
        self.setProperty("kind", "panel")
        self._question = label("", f"{name}Question", font=faces.heading(faces.TEXT), wrap=True)
        self.quick = [self._quick(at, reason) for at, reason in enumerate(quick, start=1)]
        self.own = line(f"{name}Reason", placeholder=translate("Reason", "Alasan lain…"))
        self.own.setMinimumHeight(40)
        self.own.setFont(faces.body())
        self.own.setAccessibleName(translate("Reason", "Alasan lain"))
        self.own.returnPressed.connect(self._typed)
        self.send = quiet_button(
            translate("Reason", "Simpan alasan") + "  Enter", f"{name}ReasonButton", tone="primary"
        )
        self.send.setEnabled(False)
        self.send.clicked.connect(self._typed)
        self.own.textChanged.connect(lambda text: self.send.setEnabled(bool(text.strip())))
        cancel = quiet_button(translate("Reason", "Batal") + "  Esc", f"{name}CancelButton")
        cancel.clicked.connect(close)
        bind(self, "Esc", cancel)
        typed = row(self.own, self.send, cancel, gap=8)
        offered = _in_columns(self.quick, columns) if columns else row(*self.quick, 1, gap=8)
        self.setLayout(column(self._question, offered, typed, gap=10, margins=16))

    def begin(self, question: str) -> None:
        """Ask; the typed reason of an earlier time is gone."""
        self._question.setText(question)
        self.own.clear()
        (self.quick[0] if self.quick else self.own).setFocus()

    def _quick(self, at: int, reason: str) -> QPushButton:
        made = quiet_button(f"{reason}  Alt+{at}", f"{self._name}Reason:{at}", tone="plain")
        made.setAccessibleName(reason)
        made.clicked.connect(lambda: self._give(reason))
        bind(self, f"Alt+{at}", made)
        return made

    def _typed(self) -> None:
        if reason := self.own.text().strip():
            self._give(reason)


def _in_columns(buttons: Sequence[QPushButton], columns: int) -> QGridLayout:
    made = QGridLayout()
    made.setSpacing(8)
    for at, one in enumerate(buttons):
        made.addWidget(one, at // columns, at % columns)
    return made
