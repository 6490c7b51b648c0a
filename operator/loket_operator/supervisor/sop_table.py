"""The table of a procedure's steps: as much of the document as the window holds, never wider than it."""

from collections.abc import Callable
from uuid import UUID

from loket_shared.qt.tokens import Tokens
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from loket_operator.supervisor import sop_words
from loket_operator.supervisor.sop_words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.table import ROW_HEIGHT, Column, Table

SHORT = frozenset({2, 5})
"""The columns that stay beside the number while a step is edited: activity, standard."""
IN_FORM = frozenset({7, 8, 9})
"""The columns that a small window leaves to the step's form: requirement, output, note."""
NUMBERS = (56, 72)
ACTIVITY, STANDARD_WIDTH = 2, 130
SHARES = {2: 270, 3: 110, 4: 106, 5: 104, 6: 120, 7: 180, 8: 150, 9: 150, 10: 170, 11: 170}
"""How the width beside the numbers is shared out, in pixels of a window of 1920."""
WIDE_ENOUGH = 1400
MOST_LINES, HEAD = 74, 48


class StepTable(Table):
    """Rows of up to three lines; columns share the width anew whenever it changes."""

    def __init__(self, tokens: Tokens, opened: Callable[[UUID], None]) -> None:
        super().__init__("stepTable", translate("Procedure", "Langkah"), _columns(), tokens, opened)
        self._editing = False
        self.setProperty("kind", "wrapped")
        self.setFont(faces.body(faces.SMALL + 1))
        self.setWordWrap(True)
        self.table.wraps = True
        self.horizontalHeader().setFixedHeight(HEAD)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setMaximumSectionSize(MOST_LINES)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_beside_form(self, *, editing: bool) -> None:
        """Leave the form its room while a step is edited."""
        self._editing = editing
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        shown = {at for at in SHARES if width >= WIDE_ENOUGH or at not in IN_FORM}
        if self._editing:
            shown = {*SHORT}
        for at in SHARES:
            self.setColumnHidden(at, at not in shown)
        self.setColumnHidden(1, self._editing)
        head = self.horizontalHeader()
        head.setSectionResizeMode(ACTIVITY, QHeaderView.ResizeMode.Stretch)
        for at in shown - {ACTIVITY}:
            whole = sum(SHARES[one] for one in shown)
            wide = STANDARD_WIDTH if self._editing else (width - sum(NUMBERS)) * SHARES[at] // whole
            if wide != head.sectionSize(at):
                head.resizeSection(at, wide)
        self.resizeRowsToContents()


def _columns() -> tuple[Column, ...]:
    words = sop_words.field_words
    named = ("activity", "actor", "owner", "standard", "", "requirement", "output", "note")
    return (
        Column(translate("Procedure", "No."), NUMBERS[0]),
        Column(translate("Procedure", "Urutan"), NUMBERS[1]),
        *(
            Column(words(name) if name else translate("Procedure", "Jam"), SHARES[at])
            for at, name in enumerate(named, 2)
        ),
        Column(translate("Procedure", "Mulai bila"), SHARES[10]),
        Column(translate("Procedure", "Selesai bila"), SHARES[11]),
    )
