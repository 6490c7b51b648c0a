"""Holds the one inline panel that is open, and starts it once when it opens."""

from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loket_operator.desk import words
from loket_operator.desk.finish_panel import FinishPanel
from loket_operator.desk.further_panel import FurtherPanel
from loket_operator.desk.promise_panel import DictatePanel, PromisePanel
from loket_operator.desk.state import DeskState, Panel
from loket_operator.desk.transfer_panel import TransferPanel
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.widgets.reason_panel import ReasonPanel
from loket_operator.words import Here


class Panels(QWidget):
    """Below the form, above the acts; no panel, no room taken."""

    def __init__(self, verbs: DeskVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("panels")
        self._here = here
        self._open: tuple[Panel, UUID | None] = (Panel.NONE, None)
        self.skip = ReasonPanel("skip", words.quick_reasons(Panel.SKIP), verbs.skip, verbs.close_panel)
        self.withdraw = ReasonPanel("withdraw", words.quick_reasons(Panel.WITHDRAW), verbs.withdraw, verbs.close_panel)
        self.leave = ReasonPanel("leave", words.quick_reasons(Panel.LEAVE), verbs.leave, verbs.close_panel)
        self.reopen = ReasonPanel("reopen", words.quick_reasons(Panel.REOPEN), verbs.reopen, verbs.close_panel)
        self.further = FurtherPanel(verbs)
        self.transfer = TransferPanel(verbs.transfer, verbs.close_panel)
        self.promise = PromisePanel(verbs)
        self.dictate = DictatePanel(verbs)
        self.finish = FinishPanel(verbs, here)
        self._parts: dict[Panel, QWidget] = {
            Panel.SKIP: self.skip,
            Panel.WITHDRAW: self.withdraw,
            Panel.LEAVE: self.leave,
            Panel.TRANSFER: self.transfer,
            Panel.FURTHER: self.further,
            Panel.REOPEN: self.reopen,
            Panel.PROMISE: self.promise,
            Panel.DICTATE: self.dictate,
            Panel.FINISH: self.finish,
        }
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in self._parts.values():
            part.hide()
            inner.addWidget(part)
        self.hide()

    def show_state(self, state: DeskState, visitor: Visitor, now: datetime) -> None:
        """Show the open panel, begun anew when it was opened for this visitor just now."""
        panel = state.panel
        self.setVisible(panel is not Panel.NONE)
        for kind, part in self._parts.items():
            part.setVisible(kind is panel)
        if panel is Panel.FINISH:
            self.finish.show_state(state, visitor)
        if panel is Panel.FURTHER:
            self.further.show_state(state)
        if panel is Panel.DICTATE and visitor.sheet is not None:
            due = visitor.sheet.due
            words = self._here.long_date(due) if due else ""
            self.dictate.show_sheet(visitor.sheet, words, busy="tell_number" in state.busy)
        opened = (panel, visitor.sheet.case_id if visitor.sheet else visitor.ticket_id)
        if self._open != opened:
            self._open = opened
            self._begin(state, visitor, self._here.day(now))

    def _begin(self, state: DeskState, visitor: Visitor, today: date) -> None:
        match state.panel:
            case Panel.SKIP | Panel.WITHDRAW | Panel.LEAVE | Panel.REOPEN:
                asks = {
                    Panel.SKIP: self.skip, Panel.WITHDRAW: self.withdraw, Panel.LEAVE: self.leave, Panel.REOPEN: self.reopen,
                }  # fmt: skip
                asks[state.panel].begin(words.reason_question(state.panel, visitor))
            case Panel.FURTHER:
                self.further.begin(visitor)
            case Panel.TRANSFER:
                self.transfer.begin_for(visitor)
            case Panel.PROMISE:
                self.promise.begin(today, state.promise_default or today + timedelta(days=1))
            case Panel.FINISH:
                self.finish.begin()
            case Panel.DICTATE:
                self.dictate.given.setFocus()
            case Panel.NONE:
                pass
