"""The officer's correction of parts A and B, kind and category; another officer's values stand below the fields that differ."""

from uuid import UUID

from loket_shared.services.people import missing_in
from PySide6.QtWidgets import QFrame, QScrollArea

from loket_operator.desk.state import OtherVersion
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import CaseSheet, Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.choices import Choices
from loket_operator.widgets.form_fields import FormFields, Written
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class CorrectForm(QFrame):
    """Stands in the place of part B while it is open; Ctrl+S saves, Esc closes."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("correctForm")
        self.setProperty("kind", "active")
        self._verbs = verbs
        self._open: UUID | None = None
        self.save = quiet_button(
            translate("Desk", "Simpan perubahan") + "  Ctrl+S", "saveCorrectionButton", tone="primary"
        )
        self.cancel = quiet_button(translate("Desk", "Batal") + "  Esc", "cancelCorrectionButton")
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(verbs.stop_correcting)
        bind(self, "Ctrl+S", self.save)
        bind(self, "Esc", self.cancel)
        self.fields = FormFields("correct")
        f = self.fields
        pairs = [
            (f.kind, f.category),
            (f.group, f.tender),
            (f.name, f.organisation),
            (f.phone, f.role),
            (f.email, f.companions),
        ]
        f.lay_out([(f.problem,), *pairs, (f.address,)])
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(f)
        title = label(translate("Desk", "Perbaiki bagian A dan B"), "correctTitle", font=faces.heading(faces.TEXT))
        self.setLayout(column(title, area, row(1, self.cancel, self.save), gap=8, margins=16))

    def offer(self, choices: Choices) -> None:
        """Fill the drop-down lists."""
        self.fields.offer(choices)

    def show_state(self, visitor: Visitor, sheet: CaseSheet, other: OtherVersion | None, *, busy: bool) -> None:
        """Fill the fields when the form is opened; what is typed afterwards is never replaced."""
        self.save.setEnabled(not busy)
        if self._open != sheet.case_id:
            self._open = sheet.case_id
            classing = sheet.classing
            self.fields.write(
                Written(
                    visitor.person, sheet.problem, classing.category_id, classing.group_name, classing.category_name
                )
            )
            self.fields.name.editor.setFocus()
        if other is not None:
            self._show_other(other)

    def end(self) -> None:
        """Forget which form was open, so that the next opening fills the fields anew."""
        self._open = None

    def _show_other(self, other: OtherVersion) -> None:
        self.fields.clear_errors()
        said = translate("Desk", "%1 baru saja menyimpan: %2").replace("%1", other.by)
        for field, text in self.fields.differences(other.person, other.problem).items():
            field.set_error(said.replace("%2", text or "–"))

    def _save(self) -> None:
        written = self.fields.read()
        if missing := missing_in(written.identity, written.problem):
            self.fields.show_missing(missing)
        self._verbs.correct(written.identity, written.problem, written.category_id)
