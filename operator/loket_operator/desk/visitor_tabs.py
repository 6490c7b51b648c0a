"""The visitors of a desk that may serve several at once: one tab each, the open one marked."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from loket_operator.desk.state import DeskState
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.layout import discard


class VisitorTabs(QWidget):
    """Out of sight while the desk has one visitor; Ctrl+Tab goes round."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("visitorTabs")
        self._verbs = verbs
        self._shown: tuple[tuple[UUID, str, bool], ...] = ()
        self._tabs: list[QPushButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addStretch(1)

    def show_state(self, state: DeskState) -> None:
        """Show one tab a visitor."""
        wanted = tuple((one.ticket_id, one.label, one.serving) for one in state.visitors)
        self.setVisible(len(wanted) > 1)
        if wanted != self._shown:
            self._shown = wanted
            self._rebuild()
        for (ticket_id, _, _), tab in zip(wanted, self._tabs, strict=True):
            tab.setChecked(ticket_id == state.current_id)

    def _rebuild(self) -> None:
        discard(self._line, *self._tabs)
        self._tabs = [self._tab(ticket_id, label, serving=serving) for ticket_id, label, serving in self._shown]
        for at, tab in enumerate(self._tabs):
            self._line.insertWidget(at, tab)

    def _tab(self, ticket_id: UUID, label: str, *, serving: bool) -> QPushButton:
        said = translate("Desk", "dilayani") if serving else translate("Desk", "dipanggil")
        made = QPushButton(f"{label}  {said}")
        made.setObjectName(f"visitorTab:{label}")
        made.setCheckable(True)
        made.setMinimumHeight(36)
        made.setFont(faces.body(faces.TEXT, bold=True))
        made.clicked.connect(lambda: self._verbs.choose_visitor(ticket_id))
        return made
