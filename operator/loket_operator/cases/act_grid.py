"""The grid of a panel's editors: wide ones take a line of their own, the others stand beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loket_operator.cases.act_fields import Changed, ChoiceControl, Control, CopyControl, TextControl
from loket_operator.cases.act_picks import CaseControl, TicksControl
from loket_operator.cases.act_when import WhenControl
from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.words import Here


def control_of(spec: FieldSpec, changed: Changed, prefix: str, here: Here) -> Control:
    """Return the editor of a field; `prefix` starts its object name."""
    match spec.kind:
        case Kind.TEXT | Kind.LINE:
            return TextControl(spec, changed, prefix)
        case Kind.CHOICE:
            return ChoiceControl(spec, changed, prefix)
        case Kind.WHEN:
            return WhenControl(spec, changed, prefix, here)
        case Kind.TICKS:
            return TicksControl(spec, changed, prefix)
        case Kind.CASE:
            return CaseControl(spec, changed, prefix)
        case Kind.COPY:
            return CopyControl(spec, prefix)


def field_grid(controls: Sequence[Control], columns: int) -> QWidget:
    """Return a widget that holds the editors in so many columns."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    line = place = 0
    for one in controls:
        if one.spec.wide and place:
            line, place = line + 1, 0
        grid.addWidget(one, line, place, 1, columns if one.spec.wide else 1, Qt.AlignmentFlag.AlignTop)
        place = 0 if one.spec.wide else (place + 1) % columns
        line += one.spec.wide or place == 0
    for at in range(columns):
        grid.setColumnStretch(at, 1)
    return whole
