"""The steps of a procedure: the whole table to read, and beside a shortened one the step that is edited."""

from collections.abc import Callable
from uuid import UUID

from loket_shared.domain.sop.faults import doubts
from loket_shared.domain.sop.model import ClockKind, Edge, Owner, Procedure
from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QSizePolicy, QWidget

from loket_operator.supervisor import keys, sop_words
from loket_operator.supervisor.sop_draft import Read, StepDraft, changed, next_number, row_of
from loket_operator.supervisor.sop_step_form import StepForm
from loket_operator.supervisor.sop_table import StepTable
from loket_operator.supervisor.sop_words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.widgets.table import TableRow

FORM_WIDTH = 600


class StepsPage(QWidget):
    """`save(steps)` gets the steps after every change; which one is open is this page's own matter."""

    def __init__(self, tokens: Tokens, save: Callable[[tuple[StepDraft, ...]], None]) -> None:
        super().__init__()
        self._save = save
        self._steps: tuple[StepDraft, ...] = ()
        self._shown = -1
        self.table = StepTable(tokens, self._open)
        self._empty = label(
            translate("Procedure", "Belum ada langkah. Tambahkan satu, atau salin dari SOP lain pada halaman Riwayat."),
            "noSteps", font=faces.body(faces.LEAD), role="quiet", wrap=True,
        )  # fmt: skip
        self.form = StepForm(self._typed)
        self.add = ActButton(translate("Procedure", "Tambah langkah"), "addStep", keys.ADD_STEP)
        self.up = ActButton(translate("Procedure", "Naikkan"), "stepUp", keys.UP)
        self.down = ActButton(translate("Procedure", "Turunkan"), "stepDown", keys.DOWN)
        self.remove = ActButton(translate("Procedure", "Hapus langkah"), "removeStep", keys.REMOVE)
        self.back = ActButton(translate("Procedure", "Kembali ke tabel"), "closeStep", keys.TO_TABLE)
        for button, press in (
            (self.add, self._add),
            (self.up, lambda: self._move(-1)),
            (self.down, lambda: self._move(1)),
            (self.remove, self._remove),
            (self.back, self._close),
        ):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(press)
        body = row(column(self._empty, self.table, gap=8), self.form, gap=16)
        body.setStretch(0, 1)
        self.form.setFixedWidth(FORM_WIDTH)
        whole = column(row(self.add, self.up, self.down, self.remove, 1, self.back, gap=10), body, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._lay_out()

    @property
    def open_step(self) -> int:
        """Return which step is edited, -1 for none."""
        return self._shown

    def show_steps(self, steps: tuple[StepDraft, ...], read: Read) -> None:
        """Show the steps as typed, with what is wrong and doubtful."""
        self._steps = steps
        if self._shown >= len(steps):
            self._shown = -1
        odd: dict[int, list[str]] = {}
        for one in doubts(read.procedure):
            odd.setdefault(one.step, []).append(sop_words.doubt(one))
        self.table.table.show(tuple(_row(at, step, read, odd) for at, step in enumerate(steps)))
        self._lay_out()
        if self._shown >= 0:
            self.table.selectRow(self._shown)
            step, mine = steps[self._shown], f"{self._shown}."
            errors = {key.removeprefix(mine): why for key, why in read.errors.items() if key.startswith(mine)}
            number = int(step.number) if step.number.isdecimal() else 0
            others = tuple(one.number for one in steps if one.number.isdecimal() and one.number != step.number)
            self.form.show_step(step, errors, tuple(odd.get(number, ())), others)

    def show_wrong(self, errors: tuple[str, ...]) -> None:
        """Open the first step in which something is wrong, at its field."""
        place = next((key for key in errors if key.partition(".")[0].isdigit()), None)
        if place is not None:
            at, _, field = place.partition(".")
            self.edit(int(at))
            self.form.begin(field)

    def begin(self) -> None:
        """Take the keyboard."""
        self.table.enter()

    def forget(self) -> None:
        """Another procedure is shown: its table first."""
        self._shown = -1

    def _lay_out(self) -> None:
        editing = self._shown >= 0
        self.form.setVisible(editing)
        self.table.setVisible(bool(self._steps))
        self._empty.setVisible(not self._steps)
        self.table.show_beside_form(editing=editing)
        for button in (self.up, self.down, self.remove, self.back):
            button.setVisible(editing)
        self.up.setEnabled(self._shown > 0)
        self.down.setEnabled(editing and self._shown < len(self._steps) - 1)

    def _open(self, key: UUID) -> None:
        self.edit(key.int - 1)
        self.form.begin()

    def edit(self, at: int) -> None:
        """Open a step, -1 for the table alone."""
        self._shown = at
        self._save(self._steps)

    def _close(self) -> None:
        at = self._shown
        self.edit(-1)
        self.table.setCurrentIndex(self.table.table.index(max(at, 0), 0))
        self.table.setFocus()

    def _typed(self, field: str, value: object) -> None:
        if self._shown >= 0:
            self._save(changed(self._steps, self._shown, **{field: value}))

    def _add(self) -> None:
        at = self._shown + 1 if self._shown >= 0 else len(self._steps)
        before = self._steps[at - 1] if at else StepDraft()
        made = StepDraft(number=next_number(self._steps), actor=before.actor)
        self._shown = at
        self._save((*self._steps[:at], made, *self._steps[at:]))
        self.form.begin()

    def _remove(self) -> None:
        at, self._shown = self._shown, -1
        self._save((*self._steps[:at], *self._steps[at + 1 :]))
        self.begin()

    def _move(self, by: int) -> None:
        steps, to = list(self._steps), self._shown + by
        if self._shown >= 0 and 0 <= to < len(steps):
            steps.insert(to, steps.pop(self._shown))
            self._shown = to
            self._save(tuple(steps))


def _row(at: int, step: StepDraft, read: Read, odd: dict[int, list[str]]) -> TableRow:
    number = int(step.number) if step.number.isdecimal() else 0
    rows = [row_of(step, one) for one in step.events]
    wrong = any(key.startswith(f"{at}.") for key in read.errors)
    cells = (
        step.number, str(at + 1), " ".join(step.activity.split()), step.actor, sop_words.owners()[Owner(step.owner)], _standard(step),
        _clock(step, read.procedure), step.requirement, step.output, step.note, sop_words.moved_by(rows, Edge.BEGIN),
        sop_words.moved_by(rows, Edge.END),
    )  # fmt: skip
    marked = {0, 2} if wrong else {10, 11} if odd.get(number) else set()
    return TableRow(cells, UUID(int=at + 1), frozenset(marked))


def _standard(step: StepDraft) -> str:
    if not step.applies:
        return translate("Procedure", "tidak berlaku")
    if not step.measured:
        return translate("Procedure", "tidak diukur")
    return step.standard or step.standard_text or "–"


def _clock(step: StepDraft, procedure: Procedure) -> str:
    if not step.standard:
        return ""
    found = next((one.standard for one in procedure.steps if str(one.number) == step.number), None)
    return sop_words.clock(found.clock if found else ClockKind(step.clock))
