"""When a step begins and ends: the events in plain words, each taken away or added by key."""

from collections.abc import Callable
from functools import partial

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import Edge
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from loket_operator.supervisor import keys, sop_words
from loket_operator.supervisor.sop_draft import BY_HAND, StepDraft
from loket_operator.supervisor.sop_words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, quiet_button
from loket_operator.widgets.choices import fill
from loket_operator.widgets.fields import choice
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, discard, row


class EventEditor(QWidget):
    """`changed(events)` gets the step's rows as StepDraft keeps them."""

    def __init__(self, changed: Callable[[tuple[str, ...]], None]) -> None:
        super().__init__()
        self._changed = changed
        self._events: tuple[str, ...] | None = None
        self._others: tuple[str, ...] = ()
        self._lines: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        title = label(sop_words.field_words("events"), font=faces.body(faces.SMALL, bold=True), role="quiet")
        self.edge = choice("eventEdge")
        self.kind = choice("eventKind")
        self.when = choice("eventWhen")
        for box, said in (
            (self.edge, translate("Procedure", "Mulai atau selesai")),
            (self.kind, translate("Procedure", "Kejadian")),
            (self.when, translate("Procedure", "Syarat")),
        ):
            box.setAccessibleName(said)
            box.setFont(faces.body())
            box.setMinimumHeight(40)
        fill(self.edge, tuple(sop_words.edges().items()))
        fill(self.kind, tuple(sop_words.events().items()))
        self.kind.currentIndexChanged.connect(lambda _at: self._offer())
        self.add = ActButton(translate("Procedure", "Tambahkan"), "addEvent", keys.ADD_EVENT)
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add.clicked.connect(self._add)
        self._offer()
        whole = column(title, self._rows, row(self.edge, self.kind, gap=8), row(self.when, self.add, gap=8), gap=8)
        self.setLayout(whole)

    def show_step(self, step: StepDraft, others: tuple[str, ...]) -> None:
        """Show a step's events; `others` are the numbers of the other steps."""
        if others != self._others:
            self._others = others
            self._offer()
        if step.events == self._events:
            return
        held = QApplication.focusWidget()
        focused = held is not None and any(one.isAncestorOf(held) for one in self._lines)
        self._events = step.events
        discard(self._rows, *self._lines)
        self._lines = [self._row(at, written) for at, written in enumerate(step.events)]
        if not step.events:
            none = translate("Procedure", "Belum ada: langkah ini tidak tercatat.")
            self._lines = [label(none, "noEvents", font=faces.body(), role="quiet")]
        for one in self._lines:
            self._rows.addWidget(one)
        if focused:
            self.add.setFocus()

    def _row(self, at: int, written: str) -> QWidget:
        edge, kind, *when = written.split(" ", 2)
        words = f"{sop_words.edges()[Edge(edge)]}: {sop_words.event_words(EventKind(kind), ''.join(when))}"
        said = label(words, f"event:{at}", font=faces.body(), wrap=True)
        gone = quiet_button(translate("Procedure", "Hapus"), f"removeEvent:{at}", tone="plain")
        gone.setAccessibleName(translate("Procedure", "Hapus: %1").replace("%1", words))
        gone.clicked.connect(partial(self._remove, written))
        line = QWidget()
        inner = row(said, gone, gap=8)
        inner.setStretch(0, 1)
        line.setLayout(inner)
        return line

    def _offer(self) -> None:
        kind = EventKind(self.kind.currentData())
        fill(self.when, sop_words.condition_choices(kind, self._others))
        self.when.setCurrentIndex(0)
        self.when.setEnabled(self.when.count() > 1)
        if kind in BY_HAND:
            wanted = Edge.BEGIN if kind is EventKind.STEP_BEGUN else Edge.END
            self.edge.setCurrentIndex(self.edge.findData(wanted))

    def _add(self) -> None:
        parts = (str(self.edge.currentData()), str(self.kind.currentData()), str(self.when.currentData() or ""))
        made = " ".join(part for part in parts if part)
        if made not in (self._events or ()):
            self._changed((*(self._events or ()), made))

    def _remove(self, written: str, _checked: bool = False) -> None:
        self._changed(tuple(one for one in self._events or () if one != written))
