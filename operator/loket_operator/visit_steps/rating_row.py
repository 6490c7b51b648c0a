"""The visitor's rating as a step: five large buttons with words; one key leads there, a digit chooses."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from loket_operator.keys import Keys
from loket_operator.visit_steps import words
from loket_operator.visit_steps.verbs import StepsVerbs
from loket_operator.visit_steps.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import row


class RatingRow(QWidget):
    """Nothing is chosen before somebody chooses; once given, the rating only stands there."""

    def __init__(self, verbs: StepsVerbs, keys: Keys) -> None:
        super().__init__()
        self.setObjectName("ratingRow")
        self._verbs = verbs
        self._title = label(translate("Steps", "Penilaian"), font=faces.body(bold=True))
        self._given = label("", "ratingGiven", font=faces.heading(faces.TEXT), role="ok")
        self.begin = quiet_button(f"{keys.hint}, 1–5", "ratingBegin")
        self.begin.setAccessibleName(translate("Steps", "Penilaian: tekan 1 sampai 5"))
        self.begin.clicked.connect(self.begin.setFocus)
        press_by(self.begin, keys)
        self.buttons = {number: self._button(number, said) for number, said in words.ratings().items()}
        line = row(self._title, self.begin, *self.buttons.values(), self._given, gap=8)
        line.setStretch(line.count() - 1, 1)
        self.setLayout(line)

    def show_rating(self, rating: int | None, *, resting: bool) -> None:
        """Show the buttons, or the rating that was given."""
        for part in (self.begin, *self.buttons.values()):
            part.setVisible(rating is None)
            part.setEnabled(not resting)
        self._given.setVisible(rating is not None)
        self._given.setText(words.rated(rating) if rating is not None else "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if number in self.buttons and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.buttons[number].click()
        else:
            super().keyPressEvent(event)

    def _button(self, number: int, said: str) -> QPushButton:
        made = QPushButton(f"{number}  {said}")
        made.setObjectName(f"rating:{number}")
        made.setProperty("tone", "segment")
        made.setFont(faces.body(bold=True))
        made.setMinimumHeight(44)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(partial(self._verbs.rate, number))
        return made
