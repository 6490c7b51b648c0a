"""The step that runs now, in one line below the head of a case: its clock against its standard, and what holds it."""

from datetime import datetime

from loket_shared.services.case_times import CaseTimes, StepTime
from loket_shared.services.statistics_live import Light
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.cases.time_words import KINDS, ROLES, cause_of_pause, ticking, translate
from loket_operator.cases.words import instant
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import row
from loket_operator.words import Here

HEIGHT = 36


class StepChip(QFrame):
    """What is due first of what runs; the colour never stands without its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepChip")
        self.setProperty("kind", "calm")
        self.setFixedHeight(HEIGHT)
        self._title = ElidedLabel("stepChipTitle", font=faces.body(faces.SMALL))
        self._clock = label("", "stepChipClock", font=faces.heading(faces.TEXT))
        self._words = label("", "stepChipWords", font=faces.body(faces.SMALL))
        line = row(self._title, self._clock, self._words, gap=12)
        line.setStretch(0, 1)
        line.setContentsMargins(12, 0, 12, 0)
        self.setLayout(line)

    def show_step(self, step: StepTime, times: CaseTimes, now: datetime) -> None:
        """Show a running step at an aware instant, and how many others run beside it."""
        told = ticking(step, times.read_at, now)
        more = len(times.running) - 1
        others = translate("CaseTimes", " (dan %1 langkah lain)").replace("%1", str(more)) if more else ""
        self._title.setText(f"{step.code} {step.activity}{others}")
        self._clock.setText(told.clock)
        held = step.run.paused_at is not None
        measured = step.run.standard is not None and not held
        self._words.setText(told.words)
        self._dress("card" if not measured else KINDS[told.light], ROLES[told.light] if measured else "quiet")

    def show_words(self, said: str, role: str = "quiet") -> None:
        """Show a sentence instead: nothing runs, or the work is held."""
        self._title.setText(said)
        self._clock.setText("")
        self._words.setText("")
        self._dress("card" if role == "quiet" else "amber", role)

    def _dress(self, kind: str, role: str) -> None:
        for part in (self._title, self._clock, self._words):
            set_role(part, role)
            part.setVisible(bool(part.text()))
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)


class TimeLine(QWidget):
    """Runs by `tick` between two readings."""

    def __init__(self, here: Here) -> None:
        super().__init__()
        self.setObjectName("timeLine")
        self._here = here
        self._times: CaseTimes | None = None
        self.chip = StepChip()
        line = row(self.chip, gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_times(self, times: CaseTimes | None, now: datetime) -> None:
        """Show what was read last, counted to an aware instant."""
        self._times = times
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Let the clock run."""
        times = self._times
        if times is None:
            self.chip.show_words(translate("CaseTimes", "Memuat…"))
        elif times.pause is not None:
            said = translate("CaseTimes", "Dijeda sejak %1: %2. Waktu kantor berhenti.")
            since, why = instant(times.pause.began_at, self._here), cause_of_pause(times.pause.cause)
            self.chip.show_words(said.replace("%1", since).replace("%2", why), "warn")
        elif times.running:
            self.chip.show_step(worst(times, now), times, now)
        else:
            self.chip.show_words(translate("CaseTimes", "Tidak ada langkah yang sedang berjalan."))


def worst(times: CaseTimes, now: datetime) -> StepTime:
    """Return the running step that is due first; one that can be late goes before one that cannot."""
    stands = [(ticking(one, times.read_at, now).light is not Light.CALM, one) for one in times.running]
    return next((one for pressing, one in stands if pressing), times.running[0])
