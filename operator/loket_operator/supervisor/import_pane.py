"""The import of a list of days: which list, what it would change line by line, and one press that writes it."""

from uuid import UUID

from loket_shared.domain.calendar import CalendarDay
from loket_shared.domain.calendar_changes import ChangeKind
from loket_shared.domain.calendar_text import write_date
from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from loket_operator.keys import Keys
from loket_operator.supervisor import import_words, keys
from loket_operator.supervisor.days import day_words, weekday_name
from loket_operator.supervisor.form_field import FormField
from loket_operator.supervisor.hours import sides
from loket_operator.supervisor.import_list import Line, Preview
from loket_operator.supervisor.import_section import wanted
from loket_operator.supervisor.picture import OFFICE
from loket_operator.supervisor.section import Section, translate
from loket_operator.supervisor.state import FieldSpec, SupervisorState, Trial
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import card, column, discard, row
from loket_operator.widgets.table import Column, Table, TableRow

BAD_HEIGHT = 72


class ImportPane(QWidget):
    """Nothing is written before the table was shown; Space or a click leaves a line out."""

    def __init__(self, verbs: SupervisorVerbs, tokens: Tokens) -> None:
        super().__init__()
        self._verbs = verbs
        self._fields: dict[str, FormField] = {}
        self._specs: tuple[FieldSpec, ...] = ()
        self._title = label("", "settingsTitle", font=faces.heading(faces.TITLE))
        self._hint = label("", "settingsHint", font=faces.body(), role="quiet", wrap=True)
        self._form = QWidget()
        self._grid = QGridLayout(self._form)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)
        self.choose = _act(translate("Calendar", "Pilih berkas…"), "importChoose", keys.CHOOSE_FILE)
        self.choose.clicked.connect(self._choose)
        self.read = _act(translate("Calendar", "Bandingkan"), "importRead", keys.READ_LIST)
        self.read.clicked.connect(verbs.read_list)
        top = row(column(self._title, self._hint, gap=4), self.choose, self.read, gap=12)
        top.setStretch(0, 1)
        head = card(column(self._form, gap=0, margins=16))
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._summary = label("", "importSummary", font=faces.body(bold=True), wrap=True)
        self.table = Table("importList", translate("Calendar", "Daftar hari"), _columns(), tokens, self._take)
        self._bad = QPlainTextEdit()
        self._bad.setObjectName("importBad")
        self._bad.setAccessibleName(translate("Calendar", "Baris yang tidak dipakai"))
        self._bad.setReadOnly(True)
        self._bad.setTabChangesFocus(True)
        self._bad.setFont(faces.body(faces.SMALL))
        self._bad.setFixedHeight(BAD_HEIGHT)
        how = translate("Calendar", "Spasi atau klik pada baris: pakai atau lewati")
        top_line = row(self._summary, label(how, font=faces.body(faces.SMALL), role="quiet"), gap=12)
        top_line.setStretch(0, 1)
        self._list = card(column(top_line, self.table, self._bad, gap=8, margins=12))
        self._said = label("", "importSaid", font=faces.body(bold=True), role="quiet", wrap=True)
        self.weigh = _act(translate("Calendar", "Lihat dampak"), "importWeigh", keys.WEIGH)
        self.weigh.clicked.connect(verbs.weigh)
        self.apply = _act(translate("Calendar", "Terapkan"), "importApply", keys.SAVE, tone="primary")
        self.apply.clicked.connect(verbs.apply_list)
        foot = row(self._said, self.weigh, self.apply, gap=12)
        foot.setStretch(0, 1)
        self._rest = QWidget()
        self._rest.setLayout(
            column(label(_format(), "importFormat", font=faces.body(), role="quiet", wrap=True), 1, gap=0)
        )
        whole = column(top, head, self._list, self._rest, foot, gap=10)
        for part in (self._list, self._rest):
            whole.setStretchFactor(part, 1)
        self.setLayout(whole)

    def show_state(self, state: SupervisorState, section: Section[object]) -> None:
        """Show the fields, and the list that they last asked for."""
        editing = state.editing
        if editing is None:
            return
        self._title.setText(section.title())
        self._hint.setText(section.hint())
        self._build(state.fields)
        for name, field in self._fields.items():
            field.show_value(editing.typed.get(name, ""))
            field.show_error(editing.errors.get(name, ""))
        self.choose.setVisible("path" in self._fields)
        shown = state.preview if state.preview is not None and state.preview.wanted == wanted(editing.typed) else None
        self._list.setVisible(shown is not None)
        self._rest.setVisible(shown is None)
        self._show_list(shown)
        busy = bool(state.busy & {"settings_apply", "settings_weigh"})
        for button in (self.weigh, self.apply):
            button.setEnabled(shown is not None and shown.taken > 0 and not busy)
        count = f" ({shown.taken})" if shown is not None and shown.taken else ""
        self.apply.set_title(translate("Calendar", "Terapkan") + count)
        self._said.setText(state.trial_said)
        set_role(self._said, {Trial.GOOD: "ok", Trial.BAD: "warn"}.get(state.trial, "quiet"))

    def begin(self) -> None:
        """Take the keyboard."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.editor.setFocus()

    def _show_list(self, shown: Preview | None) -> None:
        if shown is None:
            return
        self._summary.setText(import_words.summary(shown))
        place = self.table.currentIndex().row()
        fresh = len(shown.lines) != len(self.table.table.rows)
        self.table.table.show(tuple(_row(at, one) for at, one in enumerate(shown.lines)))
        if not fresh and place >= 0:
            self.table.setCurrentIndex(self.table.table.index(place, 0))
        self.table.setVisible(bool(shown.lines))
        bad = "\n".join(import_words.bad_row(one) for one in shown.bad)
        if self._bad.toPlainText() != bad:
            self._bad.setPlainText(bad)
        self._bad.setVisible(bool(shown.bad))

    def _build(self, specs: tuple[FieldSpec, ...]) -> None:
        if specs == self._specs:
            return
        focused = next((name for name, field in self._fields.items() if field.editor.hasFocus()), "")
        discard(self._grid, *self._fields.values())
        self._specs = specs
        self._fields = {one.name: FormField(one, self._verbs.type) for one in specs}
        at, side = 0, 0
        for spec in specs:
            self._grid.addWidget(self._fields[spec.name], at, side, 1, 1 if spec.half else 2)
            at, side = (at, 1) if spec.half and not side else (at + 1, 0)
        if focused in self._fields:
            self._fields[focused].editor.setFocus()

    def _choose(self) -> None:
        lists = translate("Calendar", "Daftar hari")
        kinds = f"{lists} (*.csv *.ics *.txt)"
        path, _ = QFileDialog.getOpenFileName(self, translate("Calendar", "Pilih berkas"), "", kinds)
        if path:
            self._verbs.type("path", path)

    def _take(self, key: UUID) -> None:
        self._verbs.take_line(key.int - 1)


def _act(title: str, name: str, wanted_keys: Keys, tone: str = "plain") -> ActButton:
    made = ActButton(title, name, wanted_keys, tone=tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def _format() -> str:
    """Say what a file may look like."""
    return "\n".join(
        (
            translate("Calendar", "CSV: kolom tanggal; nama; jenis; jam; dasar, dipisah titik koma, koma, atau tab."),
            translate(
                "Calendar",
                "Jenis: tutup, libur nasional, cuti bersama, jam lain, atau tetap buka; kosong berarti tutup.",
            ),
            translate(
                "Calendar", "Contoh: 31-12-2026; Akhir tahun anggaran; jam lain; 08.00–11.00; Surat Edaran Sekda"
            ),
            translate("Calendar", "iCalendar (.ics): setiap acara sehari penuh menjadi hari tutup."),
        )
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Calendar", "Pakai"), 64),
        Column(translate("Calendar", "Perubahan"), 150),
        Column(translate("Calendar", "Tanggal"), 176),
        Column(translate("Calendar", "Nama dan keadaan")),
        Column(translate("Calendar", "Kalender"), 104),
    )


def _row(at: int, one: Line) -> TableRow:
    change = one.change
    taken = translate("Calendar", "ya") if one.taken else "–" if not change.writes else translate("Calendar", "tidak")
    whose = dict(sides(""))["" if one.party == OFFICE else "_lkpp"]
    when = f"{weekday_name(change.date)}, {write_date(change.date)}"
    marked = {1} if change.kind in {ChangeKind.CHANGED, ChangeKind.REMOVED} else set()
    return TableRow(
        (taken, import_words.change_name(change.kind), when, _about(one), whose), UUID(int=at + 1), frozenset(marked)
    )


def _about(one: Line) -> str:
    before, after = one.change.before, one.change.after
    if one.change.kind is ChangeKind.CHANGED and before is not None and after is not None:
        return translate("Calendar", "%1; menjadi: %2").replace("%1", _day(before)).replace("%2", _day(after))
    day = after if after is not None else before
    return _day(day) if day is not None else ""


def _day(day: CalendarDay) -> str:
    return ", ".join(part for part in (day.name, day_words(day), day.basis) if part)
