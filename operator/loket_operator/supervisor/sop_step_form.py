"""One step of a procedure: its fields, the events that begin and end it, what is wrong and what is worth a second look."""

from collections.abc import Callable, Mapping

from loket_shared.domain.sop.model import ClockKind
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QScrollArea, QWidget

from loket_operator.supervisor import sop_words
from loket_operator.supervisor.form_field import FormField
from loket_operator.supervisor.sop_draft import StepDraft, not_a_time
from loket_operator.supervisor.sop_events import EventEditor
from loket_operator.supervisor.sop_words import translate
from loket_operator.supervisor.state import FieldSpec, Kind, Value
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column

PREFIX = "step."
LONG_HEIGHT = 78


def step_fields() -> tuple[FieldSpec, ...]:
    """Return the fields of a step in their order."""
    words = sop_words.field_words
    owners = tuple((str(key), name) for key, name in sop_words.owners().items())
    clocks = tuple((str(key), name) for key, name in sop_words.clocks().items())
    by_class = translate(
        "Procedure",
        "Satu kelas satu baris, mis. P1: 10 menit. Kelas ialah tingkat di tabel prioritas atau nama kategori.",
    )
    shown = (
        FieldSpec("number", translate("Procedure", "Nomor langkah"), required=True, limit=4, half=True),
        FieldSpec("actor", words("actor"), required=True, limit=120, half=True),
        FieldSpec("activity", words("activity"), Kind.LONG, required=True),
        FieldSpec("requirement", words("requirement"), Kind.LONG, half=True),
        FieldSpec("output", words("output"), Kind.LONG, half=True),
        FieldSpec("standard_text", words("standard_text"), half=True),
        FieldSpec("owner", words("owner"), Kind.CHOICE, options=owners, half=True),
        FieldSpec("standard", words("standard"), hint=not_a_time(), limit=40, half=True),
        FieldSpec("clock", translate("Procedure", "Jam yang dihitung"), Kind.CHOICE, options=clocks, half=True),
        FieldSpec("applies", translate("Procedure", "Berlaku di kantor ini"), Kind.FLAG, half=True),
        FieldSpec("measured", translate("Procedure", "Waktunya diukur"), Kind.FLAG, half=True),
        FieldSpec("repeating", translate("Procedure", "Berulang sampai selesai"), Kind.FLAG, half=True),
        FieldSpec("together", translate("Procedure", "Selesai bila semuanya terjadi"), Kind.FLAG, half=True),
        FieldSpec("classes", words("by_class"), Kind.LONG, hint=by_class),
        FieldSpec("note", words("note"), Kind.LONG),
    )
    return tuple(_named(one) for one in shown)


def _named(one: FieldSpec) -> FieldSpec:
    return FieldSpec(PREFIX + one.name, one.title, one.kind, one.required, one.hint, one.limit, one.half, one.options)


class StepForm(QScrollArea):
    """`changed(field, value)` is called for every change that a person makes."""

    def __init__(self, changed: Callable[[str, object], None]) -> None:
        super().__init__()
        self.setObjectName("stepForm")
        self.setWidgetResizable(True)
        self._fields = {one.name: FormField(one, self._typed) for one in step_fields()}
        self._changed = changed
        self.events = EventEditor(lambda events: changed("events", events))
        self._doubts = label("", "stepDoubts", font=faces.body(), role="warn", wrap=True)
        page = QWidget()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        at, side = 0, 0
        for name, field in self._fields.items():
            if isinstance(field.editor, QPlainTextEdit):
                field.editor.setFixedHeight(LONG_HEIGHT)
            if not field.spec.half and side:
                at, side = at + 1, 0
            if name == f"{PREFIX}standard_text":
                grid.addWidget(self._doubts, at, 0, 1, 2)
                grid.addWidget(self.events, at + 1, 0, 1, 2)
                at += 2
            grid.addWidget(field, at, side, 1, 1 if field.spec.half else 2)
            at, side = (at, 1) if field.spec.half and not side else (at + 1, 0)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        inner = column(grid, 1, gap=0)
        inner.setContentsMargins(0, 0, 12, 0)
        page.setLayout(inner)
        self.setWidget(page)

    def show_step(
        self, step: StepDraft, errors: Mapping[str, str], doubts: tuple[str, ...], others: tuple[str, ...] = ()
    ) -> None:
        """Show a step with what is wrong, by field, and what is doubtful; `others` are the other steps' numbers."""
        for name, field in self._fields.items():
            field.show_value(_value(step, name.removeprefix(PREFIX)))
            field.show_error(errors.get(name.removeprefix(PREFIX), ""))
        self.events.show_step(step, others)
        said = [*doubts, *([errors["events"]] if "events" in errors else [])]
        self._doubts.setText("\n".join(said))
        self._doubts.setVisible(bool(said))

    def begin(self, field: str = "activity") -> None:
        """Take the keyboard at a field."""
        found = self._fields.get(PREFIX + field) or self._fields[f"{PREFIX}activity"]
        found.editor.setFocus()
        self.ensureWidgetVisible(found)

    def _typed(self, name: str, value: Value) -> None:
        self._changed(name.removeprefix(PREFIX), value)


def _value(step: StepDraft, name: str) -> Value:
    value = getattr(step, name)
    assert isinstance(value, str | bool)
    return value if name != "clock" or value else str(ClockKind.WALL)
