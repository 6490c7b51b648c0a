"""The foot of an open form: save the answer, print, say where the signed original lies, hand the copy over, prove."""

from uuid import UUID

from loket_shared.domain.casework import ANSWERABLE
from loket_shared.domain.states import CaseState
from loket_shared.services.finish import Sheet
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.archive import keys, words
from loket_operator.archive.state import OpenCase, Stage
from loket_operator.archive.verbs import ArchiveVerbs
from loket_operator.archive.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here


class CaseActs(QWidget):
    """Only what is legal in the present state is enabled."""

    def __init__(self, verbs: ArchiveVerbs, here: Here) -> None:
        super().__init__()
        self._verbs, self._here = verbs, here
        self._case_id: UUID | None = None
        self.save = ActButton(
            translate("Archive", "Simpan jawaban"), "archiveSaveAnswer", keys.SAVE_ANSWER, tone="primary"
        )
        self.save.clicked.connect(verbs.save_answer)
        self._refusal = label("", "archiveRefusal", font=faces.body(bold=True), role="bad", wrap=True)
        parts = row(self._paper_part(), self._place_part(), gap=16)
        parts.setStretch(0, 1)
        parts.setStretch(1, 1)
        self._evidence = ElidedLabel("archiveDossierState", font=faces.body(faces.SMALL), role="quiet")
        self._evidence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dossier = ActButton(translate("Archive", "Berkas bukti"), "archiveDossier", keys.DOSSIER)
        self.dossier.set_reason(
            translate("Archive", "Simpan PDF: formulir, langkah dan standarnya, penyimpangan, pemeriksaan jurnal")
        )
        self.dossier.clicked.connect(verbs.save_dossier)
        foot = row(column(self._refusal, self._evidence, gap=2), self.dossier, self.save, gap=16)
        for at in range(3):
            foot.setStretch(at, 2 - bool(at))
        whole = column(parts, foot, gap=10)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def show_case(self, case: OpenCase, busy: frozenset[str]) -> None:
        """Show what may be done with the form now."""
        state = case.view.state
        self._case_id = case.view.case_id
        self.save.setVisible(state in ANSWERABLE)
        self.save.setEnabled(case.typed and "archive_answer" not in busy and case.theirs is None)
        refusal = case.refusal or case.evidence.trouble
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        evidence = words.evidence(case)
        self._evidence.setText(evidence)
        self._evidence.setVisible(bool(evidence))
        self.dossier.setEnabled(case.evidence.stage is not Stage.RUNNING)
        for sheet, button in ((Sheet.ASLI, self.original), (Sheet.SALINAN, self.copy)):
            button.set_title(words.print_title(case, sheet))
            button.setEnabled(not case.paper.running)
        self._paper.setText(words.paper(case, self._here))
        set_role(self._paper, "bad" if case.paper.trouble else "quiet")
        self.handed.setVisible(case.owed)
        self.handed.setEnabled(f"hand_over:{case.view.case_id}" not in busy)
        if self.location.text() != case.location:
            self.location.setText(case.location)
        final, resting = case.row.final, "archive_lay_down" in busy
        self.location.setReadOnly(final)
        self.lay_down.setEnabled(not final and not resting)
        self.make_final.setEnabled(not final and not resting and state is CaseState.ANSWERED)
        self.make_final.set_reason(_why_not(case))
        self._lies.setText(_lies(case))

    def _paper_part(self) -> QFrame:
        self.original = ActButton("", "archivePrintOriginal", keys.PRINT_ORIGINAL)
        self.copy = ActButton("", "archivePrintCopy", keys.PRINT_COPY)
        self.original.clicked.connect(lambda: self._verbs.print_sheet(Sheet.ASLI))
        self.copy.clicked.connect(lambda: self._verbs.print_sheet(Sheet.SALINAN))
        self.handed = ActButton(translate("Archive", "Salinan sudah diserahkan"), "archiveHanded", keys.HANDED)
        self.handed.clicked.connect(self._hand_over)
        self._paper = label("", "archivePaper", font=faces.body(faces.SMALL), wrap=True)
        title = label(translate("Archive", "Cetakan"), font=faces.heading(faces.SMALL))
        sheets = row(self.original, self.copy, gap=12)
        return card(column(title, sheets, self.handed, self._paper, 1, gap=8, margins=14))

    def _place_part(self) -> QFrame:
        self.location = line("archivePlace", placeholder=translate("Archive", "mis. Lemari 2, map November 2026"))
        self.location.setMinimumHeight(40)
        self.location.setFont(faces.body())
        self.location.setAccessibleName(translate("Archive", "Tempat formulir asli"))
        self.location.textEdited.connect(self._verbs.type_location)
        self.lay_down = ActButton(translate("Archive", "Simpan sementara"), "archiveLayDown", keys.LAY_DOWN)
        self.make_final = ActButton(translate("Archive", "Arsipkan final"), "archiveMakeFinal", keys.MAKE_FINAL)
        self.lay_down.clicked.connect(lambda: self._verbs.lay_down(final=False))
        self.make_final.clicked.connect(lambda: self._verbs.lay_down(final=True))
        title = label(
            translate("Archive", "Formulir asli bertanda tangan disimpan di"), font=faces.heading(faces.SMALL)
        )
        self._lies = label("", "archiveLies", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        acts = row(self.lay_down, self.make_final, gap=12)
        return card(column(title, self.location, acts, self._lies, 1, gap=8, margins=14))

    def _hand_over(self) -> None:
        if self._case_id is not None:
            self._verbs.hand_over(self._case_id)


def _why_not(case: OpenCase) -> str:
    if case.row.final or case.view.state is CaseState.ANSWERED:
        return ""
    return translate("Archive", "Final setelah bagian C dijawab; sampai saat itu simpan sementara.")


def _lies(case: OpenCase) -> str:
    row_ = case.row
    if row_.archive_label is None:
        return _why_not(case)
    if row_.final:
        said = translate("Archive", "Diarsipkan final, nomor %1. Tidak dapat diubah lagi.")
    else:
        said = translate("Archive", "Tersimpan sementara, nomor %1.")
    return " ".join(part for part in (said.replace("%1", row_.archive_label), _why_not(case)) if part)
