"""Whose move is next and until when, with the running clock: amber from four fifths on, red after the end, always in words too."""

from datetime import datetime

from loket_shared.domain.escalation import Turn
from loket_shared.services.escalation_reading import EscalationView
from PySide6.QtWidgets import QFrame

from loket_operator.cases.words import Urgency
from loket_operator.escalation import clock_words, words
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import column
from loket_operator.words import Here

KIND = {Urgency.CALM: "calm", Urgency.AMBER: "amber", Urgency.RED: "red", Urgency.NONE: "card"}
ROLE = {Urgency.CALM: "ok", Urgency.AMBER: "warn", Urgency.RED: "bad", Urgency.NONE: "quiet"}


class StandCard(QFrame):
    """Three lines: whose turn, what is owed, and how long there is."""

    def __init__(self, here: Here) -> None:
        super().__init__()
        self._here = here
        self.setObjectName("escalationStand")
        self.setProperty("kind", "card")
        self.setMinimumWidth(280)
        self._turn = label("", "escalationTurn", font=faces.body(faces.SMALL))
        self._time = label("", "escalationClock", font=faces.heading(faces.LEAD))
        self._until = label("", "escalationUntil", font=faces.body(faces.SMALL))
        self.setLayout(column(self._turn, self._time, self._until, gap=1, margins=8))

    def show_view(self, view: EscalationView, now: datetime, *, asks: bool = False) -> None:
        """Show how an escalation stands at an aware instant; `asks` while a person has to say what is with its letter."""
        unknown = asks and view.turn is Turn.MAIL
        level = Urgency.RED if unknown else clock_words.level(view, now)
        whose, owed = words.turn_name(Turn.OFFICE if unknown else view.turn), words.owed(view.state)
        owed = words.decide() if unknown else owed
        self._turn.setText(whose)
        self._time.setText(clock_words.clock(view, now, self._here) or owed)
        until = clock_words.until(view, self._here)
        self._until.setText(" · ".join(part for part in (owed, until) if part) if view.due is not None else "")
        for part in (self._turn, self._time, self._until):
            set_role(part, ROLE[level])
            part.setVisible(bool(part.text()))
        if self.property("kind") != KIND[level]:
            self.setProperty("kind", KIND[level])
            self.style().unpolish(self)
            self.style().polish(self)
