"""The acts below the form: those of calling, or those of serving; each shows its key and rests when it is not legal."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from loket_operator import keys
from loket_operator.desk import words
from loket_operator.desk.legal import DeskAct, legal, skip_needs_reason
from loket_operator.desk.state import DeskState, Panel
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.layout import row


class ActsRow(QStackedWidget):
    """Calling: here, once more, skip, wrong call. Serving: no answer yet or open again, visitor left, finish and print."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("actsRow")
        self._verbs = verbs
        self._state = DeskState()
        self.present = ActButton(translate("Desk", "Hadir"), "presentButton", keys.PRESENT, tone="primary")
        self.recall = ActButton("", "recallButton", keys.RECALL)
        self.skip = ActButton("", "skipButton", keys.SKIP)
        self.withdraw = ActButton(translate("Desk", "Salah panggil…"), "withdrawButton", keys.WITHDRAW)
        self.promise = ActButton(translate("Desk", "Belum ada jawaban…"), "promiseButton", keys.PROMISE)
        self.reopen = ActButton(translate("Desk", "Buka kembali…"), "reopenButton", keys.REOPEN)
        self.leave = ActButton(translate("Desk", "Pengunjung pergi…"), "leaveButton", keys.LEAVE)
        self.finish = ActButton("", "finishButton", keys.FINISH, tone="primary")
        self.present.clicked.connect(verbs.present)
        self.recall.clicked.connect(verbs.recall)
        self.skip.clicked.connect(self._skip)
        self.withdraw.clicked.connect(lambda: verbs.open_panel(Panel.WITHDRAW))
        self.promise.clicked.connect(lambda: verbs.open_panel(Panel.PROMISE))
        self.reopen.clicked.connect(lambda: verbs.open_panel(Panel.REOPEN))
        self.leave.clicked.connect(lambda: verbs.open_panel(Panel.LEAVE))
        self.finish.clicked.connect(verbs.finish)
        serving = (self.promise, self.reopen, self.leave, self.finish)
        for buttons in ((self.recall, self.skip, self.withdraw, self.present), serving):
            self.addWidget(self._page(*buttons))
        self.setFixedHeight(48)

    def show_state(self, state: DeskState, visitor: Visitor) -> None:
        """Show the acts of this visitor; a resting one says why in its tooltip."""
        self._state = state
        allowed = legal(state)
        self.setCurrentIndex(1 if visitor.serving else 0)
        self.recall.set_title(words.recall(visitor))
        self.skip.set_title(words.skip(skip_needs_reason(visitor)))
        self.finish.set_title(words.finish(state, visitor))
        self.finish.set_reason(words.why_not_finish(state, visitor))
        for button, act in (
            (self.present, DeskAct.PRESENT),
            (self.recall, DeskAct.RECALL),
            (self.skip, DeskAct.SKIP),
            (self.withdraw, DeskAct.WITHDRAW),
            (self.promise, DeskAct.PROMISE),
            (self.reopen, DeskAct.REOPEN),
            (self.leave, DeskAct.LEAVE),
            (self.finish, DeskAct.FINISH),
        ):
            button.setEnabled(act in allowed)
        closed = DeskAct.REOPEN in allowed or state.panel is Panel.REOPEN
        self.promise.setVisible(visitor.sheet is not None and not closed)
        self.reopen.setVisible(closed)

    def _skip(self) -> None:
        visitor = self._state.current
        if visitor is not None and skip_needs_reason(visitor):
            self._verbs.open_panel(Panel.SKIP)
        else:
            self._verbs.skip()

    def _page(self, *buttons: ActButton) -> QWidget:
        page = QWidget()
        page.setLayout(row(*buttons, gap=12))
        return page
