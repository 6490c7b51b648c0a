"""The open procedure: its steps, its document, its history; one save with a reason for all three."""

from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from loket_operator.supervisor import keys, sop_section
from loket_operator.supervisor.conflict import conflict_panel
from loket_operator.supervisor.form_field import FormField
from loket_operator.supervisor.section import NEW, Section
from loket_operator.supervisor.sop_draft import Read, StepDraft, read, steps_of, with_steps
from loket_operator.supervisor.sop_history import HistoryPage
from loket_operator.supervisor.sop_records import ProcedureRecord
from loket_operator.supervisor.sop_steps import StepsPage
from loket_operator.supervisor.sop_words import translate
from loket_operator.supervisor.state import Editing, FieldSpec, SupervisorState
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.pages import PageButton, PageRow
from loket_operator.words import Here

WIDEST = 900
PAGES = ("steps", "document", "history")
BLANK = (".activity", ".actor")
"""What a new step lacks at first; it is said once a save was tried."""


class ProcedurePane(QWidget):
    """Fields are rebuilt only for another record; a save goes on top of the version that was read."""

    def __init__(self, verbs: SupervisorVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("procedurePane")
        self._verbs = verbs
        self._state: SupervisorState | None = None
        self._built: tuple[str, tuple[FieldSpec, ...]] | None = None
        self._errors: frozenset[str] = frozenset()
        self._fields: dict[str, FormField] = {}
        self._title = label("", "procedureTitle", font=faces.heading(faces.TITLE), wrap=True)
        self._about = label("", "procedureAbout", font=faces.body(), role="quiet", wrap=True)
        self._other = conflict_panel(verbs)
        self._pages = PageRow(
            (
                PageButton("steps", translate("Procedure", "Langkah"), keys.STEPS_PAGE),
                PageButton("document", translate("Procedure", "Dokumen"), keys.DOCUMENT_PAGE),
                PageButton("history", translate("Procedure", "Riwayat dan perbandingan"), keys.HISTORY_PAGE),
            ),
            self.open_page,
        )
        self.steps = StepsPage(tokens, self._keep_steps)
        self.history = HistoryPage(tokens, verbs, here)
        self._document = QScrollArea()
        self._document.setObjectName("documentFields")
        self._document.setWidgetResizable(True)
        self._stack = QStackedWidget()
        for page in (self.steps, self._document, self.history):
            self._stack.addWidget(page)
        back = ActButton(translate("Procedure", "Daftar SOP"), "procedureList", keys.TO_LIST)
        back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        back.clicked.connect(verbs.close_row)
        head = row(column(self._title, self._about, gap=2), back, gap=16)
        head.setStretch(0, 1)
        body = card(column(self._stack, gap=0, margins=14))
        whole = column(head, self._pages, self._other, body, self._acts(), gap=10)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

    def show_state(self, state: SupervisorState, section: Section[object]) -> None:
        """Show the open procedure; the keyboard goes to what is wrong."""
        editing, picture = state.editing, state.picture
        if editing is None or picture is None:
            return
        self._state = state
        fresh = self._build(state, editing)
        record = editing.record if isinstance(editing.record, ProcedureRecord) else None
        self._title.setText(f"{record.view.code} · {record.view.title}" if record else section.new_title())
        self._about.setText(sop_section.about(record) if record else section.hint())
        said = read(editing.typed, picture.classes)
        tried = any(_of_step(key) for key in editing.errors)
        shown = {key: why for key, why in said.errors.items() if _of_step(key) and (tried or not key.endswith(BLANK))}
        self.steps.show_steps(steps_of(editing.typed), Read(said.procedure, shown))
        self.history.show_state(record, said.procedure, state.compared)
        for name, field in self._fields.items():
            field.show_value(editing.typed.get(name, ""))
            field.show_error(editing.errors.get(name, ""))
            clash = editing.theirs is not None and name in editing.clashes
            field.show_theirs(editing.theirs[name] if clash and editing.theirs else None)
        self._show_acts(state, editing)
        if fresh:
            self.open_page("steps")
        self._guide(editing)

    def _show_acts(self, state: SupervisorState, editing: Editing) -> None:
        why = str(editing.typed.get("why", ""))
        if self.why.text().strip() != why.strip() or not why:
            self.why.setText(why)
        wrong = editing.errors.get("why") or editing.errors.get("steps", "")
        self._said.setText(wrong or editing.said)
        set_role(self._said, "bad" if wrong else "ok")
        set_role(self.why, "bad" if "why" in editing.errors else "")
        self._other.setVisible(editing.theirs is not None)
        busy = "settings_save" in state.busy
        self.save.setEnabled((editing.changed or editing.key == NEW) and not busy and editing.theirs is None)
        self.revert.setEnabled(editing.changed or editing.key == NEW)

    def _guide(self, editing: Editing) -> None:
        errors = frozenset(editing.errors)
        if errors - self._errors:
            steps = tuple(key for key in editing.errors if _of_step(key))
            field = next((one for name, one in self._fields.items() if name in errors), None)
            self._errors = errors
            if field is not None:
                self.open_page("document")
                field.editor.setFocus()
                self._document.ensureWidgetVisible(field)
            elif steps:
                self.open_page("steps")
                self.steps.show_wrong(steps)
            elif "why" in errors:
                self.why.setFocus()
        self._errors = errors

    def _build(self, state: SupervisorState, editing: Editing) -> bool:
        if (editing.key, state.fields) == self._built:
            return False
        fresh = self._built is None or editing.key != self._built[0]
        self._built = (editing.key, state.fields)
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        self._fields = {spec.name: FormField(spec, self._verbs.type) for spec in state.fields}
        at, side = 0, 0
        for spec in state.fields:
            if not spec.half and side:
                at, side = at + 1, 0
            grid.addWidget(self._fields[spec.name], at, side, 1, 1 if spec.half else 2)
            at, side = (at, 1) if spec.half and not side else (at + 1, 0)
        grid.setRowStretch(at + 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._document.setWidget(page)
        if fresh:
            self.steps.forget()
        return fresh

    def open_page(self, name: str) -> None:
        """Open one of the pages: steps, document or history."""
        self._stack.setCurrentIndex(PAGES.index(name))
        self._pages.show_page(name)
        if not self.isVisible():
            return
        if name == "steps":
            self.steps.begin()
        elif name == "document":
            next(iter(self._fields.values())).editor.setFocus()
        else:
            self.history.source.setFocus()

    def _keep_steps(self, steps: tuple[StepDraft, ...]) -> None:
        state = self._state
        if state is None or state.editing is None:
            return
        packed = with_steps(state.editing.typed, steps)
        if packed == state.editing.typed.get("steps"):
            known = state.picture.classes if state.picture is not None else {}
            self.steps.show_steps(steps, read(state.editing.typed, known))
        else:
            self._verbs.type("steps", packed)

    def _acts(self) -> QWidget:
        self.why = line(
            "field:why", limit=400, placeholder=translate("Procedure", "mis. SK Kepala UPT Nomor 12 Tahun 2027")
        )
        self.why.setAccessibleName(translate("Procedure", "Alasan perubahan"))
        self.why.setFont(faces.body())
        self.why.setMinimumHeight(40)
        self.why.textEdited.connect(lambda typed: self._verbs.type("why", typed))
        name = label(
            translate("Procedure", "Alasan perubahan *"), font=faces.body(faces.SMALL, bold=True), role="quiet"
        )
        name.setBuddy(self.why)
        self._said = label("", "procedureSaid", font=faces.body(), role="ok", wrap=True)
        self.revert = ActButton(translate("Procedure", "Batalkan perubahan"), "settingsRevert", keys.REVERT_ALL)
        self.save = ActButton(translate("Procedure", "Simpan versi baru"), "settingsSave", keys.SAVE, tone="primary")
        self.revert.clicked.connect(self._verbs.revert)
        self.save.clicked.connect(self._verbs.save)
        for button in (self.revert, self.save):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        inner = row(column(name, self.why, self._said, gap=2), self.revert, self.save, gap=12)
        inner.setStretch(0, 1)
        whole = QWidget()
        whole.setLayout(inner)
        return whole


def _of_step(key: str) -> bool:
    return key.partition(".")[0].isdigit()
