"""The end of a visit, inline in three steps: who explained and the sheets, the visitor's copy, the signed original."""

from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit, QPushButton, QRadioButton

from loket_operator import keys
from loket_operator.desk import words
from loket_operator.desk.state import CopyChoice, DeskState, Paper
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class FinishPanel(QFrame):
    """Every part can be reached by key; nothing here waits for the printer."""

    def __init__(self, verbs: DeskVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("finishPanel")
        self.setProperty("kind", "panel")
        self._verbs, self._here = verbs, here
        self._paper_was = Paper.NOT_YET
        cancel = quiet_button(translate("Desk", "Kembali ke jawaban") + "  Esc", "finishCancelButton")
        cancel.clicked.connect(verbs.close_panel)
        bind(self, "Esc", cancel)
        line_ = row(self._paper_part(), self._copy_part(), self._place_part(), gap=24)
        for at, share in enumerate((4, 3, 4)):
            line_.setStretch(at, share)
        self.setLayout(column(line_, row(1, cancel), gap=4, margins=14))

    def begin(self) -> None:
        """Start with the first thing that is needed."""
        self.print.setFocus()

    def show_state(self, state: DeskState, visitor: Visitor) -> None:
        """Show how far paper, copy and archive are."""
        done = state.finishing
        self._explained.setText(translate("Desk", "Pemberi penjelasan: %1").replace("%1", state.officer))
        self.print.setText(words.print_button(done.paper))
        self.print.setEnabled(done.paper is not Paper.PRINTING and "answer" not in state.busy)
        self._paper.setText(words.paper(done, self._here))
        set_role(self._paper, {Paper.FAILED: "bad", Paper.PRINTED: "ok"}.get(done.paper, "quiet"))
        for choice, button in self._copies.items():
            button.setChecked(done.copy is choice)
        promised = visitor.sheet is not None and visitor.sheet.promised
        self._copies[CopyChoice.NONE].setVisible(promised or visitor.older)
        self._show_place(done.location, final=done.final, may_be_final=not promised)
        if done.paper is not self._paper_was:
            self._paper_was = done.paper
            if done.paper in {Paper.PRINTED, Paper.FAILED} and not self.location.hasFocus():
                self._copies[CopyChoice.HANDED if done.paper is Paper.PRINTED else CopyChoice.OWED].setFocus()

    def _paper_part(self) -> QFrame:
        self._explained = ElidedLabel("finishExplainedBy", font=faces.body(faces.TEXT, bold=True))
        self.print = quiet_button("", "printButton", tone="primary")
        self.print.setMinimumHeight(40)
        self.print.clicked.connect(self._verbs.print_sheets)
        self._paper = label("", "paperState", font=faces.body(faces.SMALL), wrap=True)
        return self._part(
            translate("Desk", "1  Pemberi penjelasan dan cetakan"), self._explained, self.print, self._paper
        )

    def _copy_part(self) -> QFrame:
        named = (
            (CopyChoice.HANDED, translate("Desk", "Sudah diserahkan"), "copyHandedButton", keys.COPY_HANDED),
            (CopyChoice.OWED, translate("Desk", "Belum, masuk daftar"), "copyOwedButton", keys.COPY_OWED),
            (CopyChoice.NONE, translate("Desk", "Tanpa salinan"), "copyNoneButton", keys.COPY_NONE),
        )
        self._copies = {choice: self._copy(choice, title, name, key) for choice, title, name, key in named}
        return self._part(translate("Desk", "2  Salinan untuk pengunjung"), *self._copies.values())

    def _place_part(self) -> QFrame:
        self.location = line("archiveLocationField", placeholder=translate("Desk", "mis. Lemari 2, map Nov 2026"))
        self.location.setMinimumHeight(40)
        self.location.setFont(faces.body())
        self.location.setAccessibleName(translate("Desk", "Tempat formulir asli"))
        self.location.textEdited.connect(lambda _text: self._place())
        self.provisional = QRadioButton(translate("Desk", "Sementara"))
        self.final = QRadioButton(translate("Desk", "Final"))
        group = QButtonGroup(self)
        for button, name in ((self.provisional, "archiveProvisional"), (self.final, "archiveFinal")):
            button.setObjectName(name)
            button.setFont(faces.body())
            button.clicked.connect(self._place)
            group.addButton(button)
        self._later = label("", "archiveLater", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        choice = row(self.provisional, self.final, 1, gap=16)
        title = translate("Desk", "3  Formulir asli bertanda tangan disimpan di")
        return self._part(title, self.location, choice, self._later)

    def _show_place(self, location: str, *, final: bool, may_be_final: bool) -> None:
        if self.location.text() != location:
            self.location.setText(location)
        self.final.setEnabled(may_be_final)
        (self.final if final else self.provisional).setChecked(True)
        empty = translate("Desk", "Kosong: formulir asli tetap pada daftar “belum diarsipkan”.")
        self._later.setText("" if location.strip() else empty)

    def _copy(self, choice: CopyChoice, title: str, name: str, key: keys.Keys) -> QPushButton:
        made = quiet_button(f"{title}  {key.first}", name, tone="plain")
        made.setCheckable(True)
        made.clicked.connect(lambda: self._verbs.choose_copy(choice))
        bind(self, key.first, made)
        return made

    def _part(self, title: str, *parts: QLineEdit | QPushButton | object) -> QFrame:
        frame = QFrame()
        inner = column(label(title, font=faces.heading(faces.SMALL)), *parts, 1, gap=8)  # type: ignore[arg-type]
        frame.setLayout(inner)
        return frame

    def _place(self) -> None:
        self._verbs.set_place(self.location.text(), self.final.isChecked())
