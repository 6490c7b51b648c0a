"""The form of the open record: fields, what is wrong beside them, another person's version, and the acts below."""

from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from loket_operator.supervisor import keys
from loket_operator.supervisor.conflict import conflict_panel
from loket_operator.supervisor.form_field import FormField
from loket_operator.supervisor.section import NEW, Section, translate
from loket_operator.supervisor.state import Editing, FieldSpec, SupervisorState, Trial
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import card, column, row

WIDEST = 860


class FormPane(QWidget):
    """Fields are rebuilt only when another record or other fields are shown, so typing is never disturbed."""

    def __init__(self, verbs: SupervisorVerbs) -> None:
        super().__init__()
        self._verbs = verbs
        self._fields: dict[str, FormField] = {}
        self._built: tuple[str, str, tuple[FieldSpec, ...]] | None = None
        self._errors: frozenset[str] = frozenset()
        self._title = label("", "settingsTitle", font=faces.heading(faces.TITLE), wrap=True)
        self._hint = label("", "settingsHint", font=faces.body(), role="quiet", wrap=True)
        self._area = QScrollArea()
        self._area.setObjectName("settingsFields")
        self._area.setWidgetResizable(True)
        self._other = conflict_panel(verbs)
        body = card(column(self._area, gap=0, margins=20))
        first = row(self._title, self._tools(), gap=16)
        first.setStretch(0, 1)
        head = column(first, self._hint, gap=4)
        whole = column(head, self._other, body, self._trial(), self._acts(), gap=12)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

    def show_state(self, state: SupervisorState, section: Section[object]) -> None:
        """Show the open record; the keyboard goes to the first field that is wrong."""
        editing = state.editing
        if editing is None:
            return
        rebuilt = self._build(state, editing)
        self._title.setText(_title(state, section, editing))
        self._hint.setText(section.hint())
        for name, field in self._fields.items():
            field.show_value(editing.typed.get(name, ""))
            field.show_error(editing.errors.get(name, ""))
            clash = editing.theirs is not None and name in editing.clashes
            field.show_theirs(editing.theirs[name] if clash and editing.theirs else None)
        self._other.setVisible(editing.theirs is not None)
        busy = "settings_save" in state.busy
        self.save.setEnabled((editing.changed or editing.key == NEW) and not busy and editing.theirs is None)
        self.revert.setEnabled(editing.changed or editing.key == NEW)
        stored = editing.key != NEW and editing.record is not None and not busy
        self.remove.setVisible(section.may_remove and editing.key not in {NEW, "ordinary"})
        self.remove.setEnabled(stored)
        for button in (self.up, self.down):
            button.setVisible(section.may_move and editing.key != NEW)
            button.setEnabled(stored and not editing.changed)
        self.test.setVisible(section.name == "printers")
        self.test.setEnabled(state.trial is not Trial.RUNNING)
        self.weigh.setVisible(section.may_weigh)
        self.weigh.setEnabled((editing.changed or editing.key == NEW) and state.trial is not Trial.RUNNING)
        self._tried.setText(state.trial_said if section.name in {"printers", "mail"} or section.may_weigh else "")
        self._tried.setVisible(bool(self._tried.text()))
        bad = "warn" if section.may_weigh else "bad"
        set_role(self._tried, {Trial.GOOD: "ok", Trial.BAD: bad}.get(state.trial, "quiet"))
        self._said.setText(editing.said)
        self._guide(editing, rebuilt=rebuilt)

    def begin(self) -> None:
        """Take the keyboard."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.editor.setFocus()

    def _guide(self, editing: Editing, *, rebuilt: bool) -> None:
        errors = frozenset(editing.errors)
        wrong = next((field for name, field in self._fields.items() if name in errors), None)
        if wrong is not None and errors - self._errors:
            wrong.editor.setFocus()
            self._area.ensureWidgetVisible(wrong)
        elif rebuilt and editing.key == NEW and self.isVisible():
            self.begin()
        self._errors = errors

    def _build(self, state: SupervisorState, editing: Editing) -> bool:
        wanted = (state.section, editing.key, state.fields)
        if wanted == self._built:
            return False
        focused = next((name for name, field in self._fields.items() if field.editor.hasFocus()), "")
        same = self._built is not None and self._built[:2] == wanted[:2]
        self._built = wanted
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(14)
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
        before = self._area.takeWidget()
        self._area.setWidget(page)
        if before is not None:  # it may be in the middle of the very key that asked for other fields
            before.hide()
            before.deleteLater()
        if same and focused in self._fields:
            self._fields[focused].editor.setFocus()
        return not same

    def _trial(self) -> QWidget:
        self._tried = label("", "trialSaid", font=faces.body(bold=True), role="quiet", wrap=True)
        return self._tried

    def _tools(self) -> QWidget:
        self.test = ActButton(translate("Supervisor", "Cetak tiket uji"), "printTrial", keys.TRY)
        self.weigh = ActButton(translate("Calendar", "Lihat dampak"), "settingsWeigh", keys.WEIGH)
        self.weigh.clicked.connect(self._verbs.weigh)
        self.up = ActButton(translate("Supervisor", "Naikkan"), "settingsUp", keys.UP)
        self.down = ActButton(translate("Supervisor", "Turunkan"), "settingsDown", keys.DOWN)
        self.remove = ActButton(translate("Supervisor", "Hapus"), "settingsRemove", keys.REMOVE)
        self.remove.clicked.connect(self._verbs.remove)
        self.test.clicked.connect(self._verbs.try_printer)
        self.up.clicked.connect(lambda: self._verbs.move(-1))
        self.down.clicked.connect(lambda: self._verbs.move(1))
        return _line(self.up, self.down, self.test, self.weigh, self.remove)

    def _acts(self) -> QWidget:
        self._said = label("", "settingsSaved", font=faces.body(), role="ok", wrap=True)
        self.save = ActButton(translate("Supervisor", "Simpan"), "settingsSave", keys.SAVE, tone="primary")
        self.revert = ActButton(translate("Supervisor", "Batalkan perubahan"), "settingsRevert", keys.REVERT)
        self.save.clicked.connect(self._verbs.save)
        self.revert.clicked.connect(self._verbs.revert)
        whole = QWidget()
        line = row(self._said, _line(self.revert, self.save), gap=12)
        line.setStretch(0, 1)
        whole.setLayout(line)
        return whole


def _line(*buttons: ActButton) -> QWidget:
    whole = QWidget()
    for button in buttons:
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setVisible(button.objectName() in {"settingsSave", "settingsRevert"})
    whole.setLayout(row(*buttons, gap=12))
    return whole


def _title(state: SupervisorState, section: Section[object], editing: Editing) -> str:
    if editing.key == NEW:
        return section.new_title()
    return next((one.title for one in state.rows if one.key == editing.key), section.title())
