"""What stands beside the form of a case: everything that happened, or its steps and deadlines; one key each."""

from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from loket_operator.cases import keys
from loket_operator.cases.act_words import title
from loket_operator.cases.acts import CaseAct
from loket_operator.cases.state import OpenedCase, Side
from loket_operator.cases.time_words import translate
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.layout import column, row


class SidePages(QFrame):
    """Two pages under two tabs, what happened first; beside them the proof of it all."""

    def __init__(self, verbs: CasesVerbs, story: QWidget, steps: QWidget) -> None:
        super().__init__()
        self.setObjectName("casePages")
        self.setProperty("kind", "card")
        self._verbs = verbs
        self._tabs = {
            Side.STORY: self._tab(Side.STORY, translate("CaseTimes", "Riwayat"), keys.STORY),
            Side.STEPS: self._tab(Side.STEPS, translate("CaseTimes", "Langkah"), keys.STEPS),
        }
        self._pages = QStackedWidget()
        self._page = {Side.STORY: story, Side.STEPS: steps}
        for one in self._page.values():
            self._pages.addWidget(one)
        proof = f"{title(CaseAct.DOSSIER)}  {keys.OF_ACT[CaseAct.DOSSIER].hint}"
        self.dossier = quiet_button(proof, f"act:{CaseAct.DOSSIER}")
        self.dossier.clicked.connect(lambda: verbs.start(CaseAct.DOSSIER))
        tabs = row(*self._tabs.values(), 1, self.dossier, gap=6)
        self.setLayout(column(tabs, self._pages, gap=4, margins=6))

    def show_side(self, opened: OpenedCase) -> None:
        """Show the chosen page."""
        for side, tab in self._tabs.items():
            tab.setChecked(side is opened.side)
        self._pages.setCurrentWidget(self._page[opened.side])
        self.dossier.setEnabled(not opened.proving)

    def _tab(self, side: Side, title: str, key: Keys) -> QPushButton:
        made = QPushButton(f"{title}  {key.hint}")
        made.setObjectName(f"caseSide:{side}")
        made.setAccessibleName(title)
        made.setCheckable(True)
        made.setProperty("tone", "segment")
        made.setFont(faces.body(faces.SMALL, bold=True))
        made.setMinimumHeight(36)
        press_by(made, key)
        made.clicked.connect(lambda: self._choose(side))
        return made

    def _choose(self, side: Side) -> None:
        self._verbs.show_side(side)
        self._page[side].setFocus()
