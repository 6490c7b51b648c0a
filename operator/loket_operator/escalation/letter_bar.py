"""The letter that is leaving, or that asks a person: how it stands, until when it may be taken back, and what may be decided."""

from datetime import datetime, timedelta

from loket_shared.services.letter_reading import LetterView
from loket_shared.services.outbox_decisions import Decision
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from loket_operator.escalation import decision_words, keys, letter_words
from loket_operator.escalation.letter_course import asking, leaving, may_undo
from loket_operator.escalation.state import SENDS, EscalationsState
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

SECOND = timedelta(seconds=1)


class LetterBar(QFrame):
    """Out of sight while no letter needs anybody, and while a form has the room; its keys work only while their buttons are seen."""

    def __init__(self, verbs: EscalationVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("letterBar")
        self._here = here
        self._state = EscalationsState()
        self._stands = label("", "letterStands", font=faces.heading(faces.TEXT), wrap=True)
        self._advice = label("", "letterAdvice", font=faces.body(faces.SMALL), wrap=True)
        self._each = label("", "letterEach", font=faces.body(faces.SMALL), wrap=True)
        self._code = label("", "letterCode", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.undo = quiet_button("", "letterUndo", tone="primary")
        press_by(self.undo, keys.UNDO)
        self.undo.clicked.connect(verbs.undo)
        self._choices = QWidget()
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.decisions: dict[Decision, QPushButton] = {}
        self._meanings: dict[Decision, QLabel] = {}
        for at, decision in enumerate(keys.OF_DECISION):
            button = quiet_button("", f"decide:{decision}", tone="plain")
            press_by(button, keys.OF_DECISION[decision])
            button.clicked.connect(lambda _on=False, chosen=decision: verbs.decide(chosen))
            meaning = label("", f"meaning:{decision}", font=faces.body(faces.SMALL), wrap=True)
            grid.addWidget(button, at, 0)
            grid.addWidget(meaning, at, 1)
            self.decisions[decision], self._meanings[decision] = button, meaning
        texts = column(self._stands, self._advice, self._each, self._code, gap=2)
        head = row(texts, self.undo, gap=12)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._choices, gap=6, margins=10))
        self.hide()

    def show_state(self, state: EscalationsState, now: datetime) -> None:
        """Show the letter that needs somebody at an aware instant."""
        self._state = state
        asks = asking(state)
        letter = asks or leaving(state)
        open_form = state.form
        room = open_form is None or (open_form.verb is SENDS and open_form.letter is None)
        self.setVisible(letter is not None and room)
        if letter is None or not room:
            return
        self._show_words(letter, state, now)
        chosen = decision_words.decisions(letter)
        for decision, button in self.decisions.items():
            offered = decision in chosen
            button.setVisible(offered)
            self._meanings[decision].setVisible(offered)
            if offered:
                button.setText(f"{decision_words.title(decision, letter)}  {keys.OF_DECISION[decision].hint}")
                button.setEnabled(not state.on_its_way)
                self._meanings[decision].setText(decision_words.meaning(decision, letter))
        self._choices.setVisible(bool(chosen))
        self._dress("red" if asks is not None else "amber")

    def tick(self, now: datetime) -> None:
        """Let the seconds run in which the letter may be taken back."""
        self.show_state(self._state, now)

    def _show_words(self, letter: LetterView, state: EscalationsState, now: datetime) -> None:
        stands, role = letter_words.standing(letter, now, self._here)
        left = letter.leaves_at - now
        undo = may_undo(letter, state)
        if left > SECOND * 0 and letter.state is letter_words.S.QUEUED:
            seconds = -(-left // SECOND)
            stands = translate("Escalation", "Surat berangkat dalam %1 detik").replace("%1", str(seconds))
        elif undo:
            stands += translate("Escalation", "; masih dapat ditarik kembali")
        self._stands.setText(f"{letter_words.kind_name(letter.kind)}: {stands}" if not undo else stands)
        set_role(self._stands, "warn" if role == "ink2" else role)
        self.undo.setVisible(undo)
        self.undo.setEnabled(not state.on_its_way)
        self.undo.setText(translate("Escalation", "Tarik kembali") + f"  {keys.UNDO.hint}")
        lines = letter_words.each(letter, self._here)
        for part, said in (
            (self._advice, decision_words.advice(letter)), (self._each, "\n".join(one for one, _ in lines)),
            (self._code, letter_words.for_it(letter)),
        ):  # fmt: skip
            part.setText(said)
            part.setVisible(bool(said))

    def _dress(self, kind: str) -> None:
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
