"""Part B as the visitor wrote it, how it is classed, and the way to correct parts A and B."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from loket_operator import keys
from loket_operator.desk.state import Panel
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import CaseSheet
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, press_by, quiet_button
from loket_operator.widgets.labels import Pill, label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here, kind_name


class ProblemPane(QFrame):
    """Reads well and can be copied from; it is corrected in a form of its own."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("problemPane")
        self.setProperty("kind", "card")
        self.further = ActButton(translate("Desk", "Masalah lain…"), "furtherButton", keys.FURTHER, tone="quiet")
        self.further.setMinimumHeight(36)
        self.further.show_hint(keys.FURTHER.first)
        self.further.clicked.connect(lambda: verbs.open_panel(Panel.FURTHER))
        title = label(translate("Desk", "B. Permasalahan"), "problemTitle", font=faces.heading(faces.TEXT))
        self.correct = ActButton(translate("Desk", "Perbaiki data"), "correctButton", keys.CORRECT, tone="quiet")
        self.correct.setMinimumHeight(36)
        self.correct.clicked.connect(verbs.start_correcting)
        self.story = quiet_button(translate("Desk", "Riwayat") + f"  {keys.STORY.hint}", "deskStoryButton")
        self.story.clicked.connect(verbs.toggle_story)
        press_by(self.story, keys.STORY)
        self.text = QPlainTextEdit()
        self.text.setObjectName("problemText")
        self.text.setAccessibleName(translate("Desk", "B. Permasalahan"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setProperty("kind", "bare")
        self.text.document().setDocumentMargin(0)
        self.text.setFont(faces.body(faces.LEAD))
        self._kind = Pill("", "kindPill")
        self._tender = Pill("", "tenderPill")
        self._group = Pill("", "groupPill")
        self._category = Pill("", "categoryPill")
        self._promise = Pill("", "promisePill", "warn")
        lines = [(self._promise, 1), (self._kind, self._tender, 1, self.story), (self._group, self._category, 1)]
        pills = [row(*pills, gap=8) for pills in lines]
        self.setLayout(column(row(title, 1, self.further, self.correct, gap=4), self.text, *pills, gap=8, margins=16))

    def show_sheet(self, sheet: CaseSheet, here: Here, *, may_correct: bool, may_add: bool, older: bool) -> None:
        """Show part B; unset classes are left out, a missing category is said. An older form has a story to read."""
        problem, classing = sheet.problem, sheet.classing
        if self.text.toPlainText() != problem.text:
            self.text.setPlainText(problem.text)
        self.correct.setEnabled(may_correct)
        self.further.setEnabled(may_add)
        self.story.setVisible(older)
        self._kind.setText(kind_name(problem.kind))
        self._fill(
            self._tender,
            translate("Desk", "Tender %1").replace("%1", problem.tender_code) if problem.tender_code else "",
        )
        self._fill(self._group, classing.group_name)
        due = translate("Desk", "Janji kabar: %1").replace("%1", here.long_date(sheet.due)) if sheet.due else ""
        self._fill(self._promise, due if sheet.promised else "")
        self._category.setText(classing.category_name or translate("Desk", "Kategori belum dipilih"))

    def _fill(self, pill: Pill, text: str) -> None:
        pill.setText(text)
        pill.setVisible(bool(text))
