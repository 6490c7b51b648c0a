"""Things to pick in an act's panel: several of a list, or another case that is searched for."""

from loket_shared.services.case_finding import FoundCase
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loket_operator.cases import words
from loket_operator.cases.act_fields import Changed, Control
from loket_operator.cases.forms import FieldSpec
from loket_operator.cases.state import Panel
from loket_operator.cases.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.fields import line
from loket_operator.widgets.layout import discard

LONGEST_NAME = 48
MOST_FOUND = 4


class TicksControl(Control):
    """Several of a list, three beside each other."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str) -> None:
        super().__init__(spec, QWidget(), name=f"{prefix}{spec.name.capitalize()}")
        self._boxes = [TickBox(name.replace("&", "&&")) for _, name in spec.options]
        self._changed = changed
        columns = QHBoxLayout(self.focus)
        columns.setContentsMargins(0, 0, 0, 0)
        sides = (QVBoxLayout(), QVBoxLayout(), QVBoxLayout())
        for at, box in enumerate(self._boxes):
            box.setFont(faces.body())
            box.setObjectName(f"{prefix}Tick:{at}")
            box.toggled.connect(lambda _on: self._tell())
            sides[at % 3].addWidget(box)
        for side in sides:
            side.setSpacing(0)
            side.addStretch(1)
            columns.addLayout(side, 1)
        self.stack(self.title(), self.focus)

    def put(self, panel: Panel) -> None:
        """Show what is ticked."""
        ticked = panel.typed.get(self.spec.name)
        for (value, _), box in zip(self.spec.options, self._boxes, strict=True):
            blocked = QSignalBlocker(box)
            box.setChecked(isinstance(ticked, tuple) and value in ticked)
            blocked.unblock()

    def _tell(self) -> None:
        ticked = zip(self.spec.options, self._boxes, strict=True)
        self._changed(self.spec.name, tuple(value for (value, _), box in ticked if box.isChecked()))


class CaseControl(Control):
    """Another case: searched as one types, chosen from what is found."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str) -> None:
        edit = line("", placeholder=translate("Cases", "mis. 413 atau nama"))
        edit.setFont(faces.body())
        edit.setMinimumHeight(40)
        edit.textEdited.connect(lambda text: changed("find", text))
        super().__init__(spec, edit, name=f"{prefix}Find")
        self._prefix, self._edit, self._changed = prefix, edit, changed
        self._found: tuple[FoundCase, ...] = ()
        self._chosen = ""
        self._buttons: list[QPushButton] = []
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.stack(self.title(), edit, self._list)

    def put(self, panel: Panel) -> None:
        """Show what was found, and which is chosen."""
        typed, chosen = str(panel.typed.get("find") or ""), str(panel.typed.get("other") or "")
        if self._edit.text() != typed:
            self._edit.setText(typed)
        if (panel.found, chosen) == (self._found, self._chosen):
            return
        self._found, self._chosen = panel.found, chosen
        discard(self._lines, *self._buttons)
        self._buttons = []
        for one in panel.found[:MOST_FOUND]:
            name = one.name if len(one.name) <= LONGEST_NAME else f"{one.name[:LONGEST_NAME]}…"
            said = f"{one.form_label}  {name} · {words.state_name(one.state)}"
            button = quiet_button(said.replace("&", "&&"), f"{self._prefix}Other:{one.form_label}", tone="section")
            button.setCheckable(True)
            button.setChecked(str(one.case_id) == chosen)
            button.clicked.connect(lambda _on=False, key=str(one.case_id): self._changed("other", key))
            self._buttons.append(button)
            self._lines.addWidget(button)
