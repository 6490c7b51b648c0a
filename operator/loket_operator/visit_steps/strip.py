"""The card of a visit's steps by key, the visitor's rating and the guest book at the end, on whichever screen serves it."""

from datetime import UTC, datetime

from loket_shared.services.visit_course import Course
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from loket_operator.keys import GUEST_BOOK, RATING, STEP, Keys
from loket_operator.visit_steps import words
from loket_operator.visit_steps.book_form import BookForm
from loket_operator.visit_steps.rating_row import RatingRow
from loket_operator.visit_steps.state import StepsState
from loket_operator.visit_steps.step_rows import StepRows
from loket_operator.visit_steps.verbs import StepsVerbs
from loket_operator.visit_steps.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column, row

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


class StepsStrip(QFrame):
    """Shown only where a procedure has something of this kind; `most` steps stand below each other.

    A `narrow` one has no room for steps and guest book at once: the book, once opened, stands in their place. `step` and
    `rating` are its keys where the screen around it has another use for the usual ones.
    """

    def __init__(
        self, verbs: StepsVerbs, *, most: int = 2, narrow: bool = False, step: Keys = STEP, rating: Keys = RATING
    ) -> None:
        super().__init__()
        self.setObjectName("stepsStrip")
        self.setProperty("kind", "card")
        self._verbs, self._state, self._now, self._open = verbs, StepsState(), BEGINNING, False
        self._narrow = narrow
        self.steps, self.rating = StepRows(verbs, most, step), RatingRow(verbs, rating)
        self.form = BookForm(self._save, verbs.type_book)
        self._rule = QFrame()
        self._rule.setProperty("kind", "line")
        self.book = self._book()
        whole = column(self.steps, self.rating, self._rule, self.book, self.form, gap=4)
        whole.setContentsMargins(14, 6, 12, 6)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for one in step.all:
            key = QShortcut(QKeySequence(one), self)
            key.setAutoRepeat(False)
            key.activated.connect(self.steps.press_due)
        self.hide()

    def show_state(self, state: StepsState, now: datetime) -> None:
        """Show the visit as it stands; `now` is an aware UTC instant."""
        self._state, self._now = state, now
        course = state.course
        self.setVisible(course is not None and bool(course.steps or course.asks_rating or _keeps_book(course)))
        if course is None:
            self._open = False
            return
        self.tick(now)
        roomy = not (self._narrow and state.signing)
        self.steps.setVisible(bool(course.steps) and roomy)
        self.rating.setVisible(course.asks_rating and roomy)
        self.rating.show_rating(course.rating, resting=bool(state.busy) or course.ended)
        self._show_book(state, course)

    def begin(self) -> None:
        """Take the keyboard: to the step that is due, else to the guest book."""
        due = self.steps.due_button()
        (due if due is not None else self.sign).setFocus()

    def tick(self, now: datetime) -> None:
        """Let the clocks run."""
        self._now, course = now, self._state.course
        if course is not None:
            resting = bool(self._state.busy) or course.ended
            self.steps.show_steps(course.steps, course.next, now, resting=resting)

    def _show_book(self, state: StepsState, course: Course) -> None:
        kept = _keeps_book(course)
        self._rule.setVisible(
            kept and bool(course.steps or course.asks_rating) and not (self._narrow and state.signing)
        )
        self.book.setVisible(kept)
        who = " — ".join(part for part in (course.identity.name, course.identity.organisation) if part)
        number = course.guest_number
        self._signed.setText(words.book(number, who) if number is not None else translate("Steps", "belum diisi"))
        self.sign.setVisible(course.unsigned)
        self.sign.setEnabled(not state.busy and not course.ended)
        self.sign.set_title(
            translate("Steps", "Simpan buku tamu") if state.signing else translate("Steps", "Isi buku tamu")
        )
        self._close.setVisible(state.signing)
        self.form.setVisible(state.signing)
        if state.signing and not self._open:
            known = course.identity if course.unsigned else type(course.identity)()
            self.form.begin(state.typed or known)
        if state.signing:
            self.form.show_missing(state.missing)
        self._open = state.signing

    def _book(self) -> QWidget:
        title = label(translate("Steps", "Buku tamu"), font=faces.body(bold=True))
        self._signed = ElidedLabel("guestBookSigned", role="quiet")
        self.sign = ActButton("", "guestBookButton", GUEST_BOOK)
        self.sign.setFixedWidth(290)
        self.sign.setMinimumHeight(38)
        self.sign.clicked.connect(self._press)
        self._close = quiet_button(translate("Steps", "Batal") + "  Esc", "guestBookClose")
        self._close.clicked.connect(self._verbs.close_book)
        bind(self, "Esc", self._close)
        line = row(title, self._signed, self._close, self.sign, gap=12)
        line.setStretch(1, 1)
        made = QWidget()
        made.setLayout(line)
        return made

    def _press(self) -> None:
        if self._state.signing:
            self._save()
        else:
            self._verbs.open_book()

    def _save(self) -> None:
        if self._state.signing and not self._state.busy:
            self._verbs.sign(self.form.read())


def _keeps_book(course: Course) -> bool:
    return course.guest_book == "end"
