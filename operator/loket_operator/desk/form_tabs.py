"""The forms of one visitor who told several problems: one small tab each, with its number and how far it is (A.8-34)."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from loket_operator import keys
from loket_operator.desk import words
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.layout import discard

HEIGHT = 36


class FormTabs(QWidget):
    """Out of sight while there is one form; a key goes round."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("formTabs")
        self._verbs = verbs
        self._shown: tuple[tuple[UUID, str, str], ...] = ()
        self._tabs: list[QPushButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addStretch(1)
        self.next = quiet_button(
            translate("Desk", "Formulir berikutnya") + f"  {keys.NEXT_FORM.hint}", "nextFormButton"
        )
        self.next.setMinimumHeight(HEIGHT)
        self.next.clicked.connect(verbs.next_form)
        press_by(self.next, keys.NEXT_FORM)
        self._line.addWidget(self.next)
        self.hide()

    def show_visitor(self, visitor: Visitor, *, roomy: bool) -> None:
        """Show one tab a form, the open one marked; an inline panel needs their place."""
        forms = visitor.forms
        wanted = tuple((one.case_id, one.form_label, words.form_state(one)) for one in forms)
        self.setVisible(roomy and len(wanted) > 1)
        if wanted != self._shown:
            self._shown = wanted
            self._rebuild()
        open_id = visitor.sheet.case_id if visitor.sheet else None
        for (case_id, _, _), tab in zip(wanted, self._tabs, strict=True):
            tab.setChecked(case_id == open_id)

    def _rebuild(self) -> None:
        discard(self._line, *self._tabs)
        self._tabs = [self._tab(*one) for one in self._shown]
        for at, tab in enumerate(self._tabs):
            self._line.insertWidget(at, tab)

    def _tab(self, case_id: UUID, form_label: str, state: str) -> QPushButton:
        made = QPushButton(f"{form_label} · {state}")
        made.setObjectName(f"formTab:{form_label}")
        made.setCheckable(True)
        made.setMinimumHeight(HEIGHT)
        made.setFont(faces.body(faces.SMALL, bold=True))
        made.clicked.connect(lambda: self._verbs.choose_form(case_id))
        return made
