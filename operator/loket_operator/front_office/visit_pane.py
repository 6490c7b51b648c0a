"""A visit that is served without a number: who is here since when, its steps, and how it ends."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loket_operator import keys
from loket_operator.front_office.state import FrontState, Page
from loket_operator.front_office.verbs import FrontVerbs
from loket_operator.front_office.words import translate
from loket_operator.visit_steps.state import StepsState
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.visit_steps.words import unready
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column, row
from loket_operator.words import waiting


class VisitPane(QWidget):
    """Head, the strip of steps, and below it that the visitor left or was served."""

    def __init__(self, verbs: FrontVerbs) -> None:
        super().__init__()
        self.setObjectName("visitPane")
        self._state, self._steps = FrontState(), StepsState()
        self._strip: StepsStrip | None = None
        self._title = ElidedLabel("servedTitle", font=faces.heading(faces.TITLE))
        self._about = label("", "servedAbout", role="quiet", wrap=True)
        self._why = label("", "servedWhy", font=faces.body(bold=True), role="warn", wrap=True)
        self.gone = ActButton(translate("Front", "Tamu pergi"), "visitorGoneButton", keys.LEAVE)
        self.finish = ActButton(translate("Front", "Selesai"), "finishVisitButton", keys.FINISH, tone="primary")
        self.gone.clicked.connect(verbs.gone)
        self.finish.clicked.connect(verbs.finish)
        acts = QWidget()
        acts.setLayout(row(self.gone, self.finish, gap=12))
        self._whole = column(self._title, self._about, 1, self._why, acts, gap=12)
        self.setLayout(self._whole)

    def hold_steps(self, strip: StepsStrip) -> None:
        """Show the steps of the visit in this strip."""
        self._strip = strip
        assert isinstance(self._whole, QVBoxLayout)
        self._whole.insertWidget(2, strip)

    def show_state(self, state: FrontState, now: datetime) -> None:
        """Show the open visit; `now` is an aware UTC instant."""
        self._state = state
        visit = state.visit
        if state.page is Page.VISIT and visit is not None:
            who = " — ".join(part for part in (visit.identity.name, visit.identity.organisation) if part)
            self._title.setText(who or translate("Front", "Tamu"))
            since = translate("Front", "sudah %1 di sini").replace("%1", waiting(now - visit.arrived_at))
            self._about.setText(" · ".join(part for part in (visit.service, visit.form_label, since) if part))
        self._show_acts()

    def show_steps(self, state: StepsState, now: datetime) -> None:
        """Show how far the steps are; `now` is an aware UTC instant."""
        self._steps = state
        if self._strip is not None:
            self._strip.show_state(state, now)
        self._show_acts()

    def begin(self) -> None:
        """Take the keyboard."""
        if self._strip is not None and self.isVisible():
            self._strip.begin()

    def tick(self, now: datetime) -> None:
        """Let the clocks run."""
        self.show_state(self._state, now)
        if self._strip is not None:
            self._strip.tick(now)

    def _show_acts(self) -> None:
        course = self._steps.course
        ready = course is not None and not course.ended and not course.unready
        why = unready(course.unready) if course is not None else ""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        resting = bool(self._state.busy & {"finish_visit", "gone"})
        self.finish.setEnabled(ready and not resting)
        self.finish.set_reason(why)
        self.gone.setEnabled(course is not None and not course.ended and not resting)
