"""Parts A and B of an open form, to be read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from loket_operator.archive import words
from loket_operator.archive.state import OpenCase
from loket_operator.archive.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class FormCard(QFrame):
    """Parts A and B, to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("archiveForm")
        self.setProperty("kind", "card")
        self._shown: object = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self._area, margins=16))

    def show_case(self, case: OpenCase) -> None:
        """Show what the visitor wrote, or as it was corrected since."""
        wanted = (case.view.identity, case.view.problem)
        if wanted == self._shown:
            return
        self._shown = wanted
        page = QWidget()
        title = label(translate("Archive", "A. Pengunjung"), font=faces.heading(faces.TEXT))
        lines = [_line(name, value) for name, value in words.visitor(case)]
        problem = label(case.view.problem.text, "archiveProblem", font=faces.body(faces.LEAD), wrap=True)
        problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = label(translate("Archive", "B. Permasalahan"), font=faces.heading(faces.TEXT))
        page.setLayout(column(title, *lines, below, problem, 1, gap=8))
        self._area.setWidget(page)


def _line(name: str, value: str) -> QWidget:
    whole = QWidget()
    what = label(name, font=faces.body(faces.SMALL), role="quiet")
    what.setFixedWidth(150)
    what.setAlignment(Qt.AlignmentFlag.AlignTop)
    text = label(value, font=faces.body(), wrap=True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    line = row(what, text, gap=8)
    line.setStretch(1, 1)
    whole.setLayout(line)
    return whole
