"""The step that runs now, in one line below the head of a case: its clock against its standard, and what holds it."""

from datetime import datetime

from loket_shared.services.case_times import CaseTimes, StepTime
from loket_shared.services.statistics_live import Light
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.cases import keys
from loket_operator.cases.act_words import title, why_resting
from loket_operator.cases.acts import CaseAct, Officer, resting
from loket_operator.cases.state import OpenedCase
from loket_operator.cases.time_words import KINDS, ROLES, cause_of_pause, ticking, translate
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.cases.words import instant
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
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
    """Runs by `tick` between two readings; beside it the keys that hold the time and say why it was overstepped."""

    def __init__(self, verbs: CasesVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("timeLine")
        self._here = here
        self._times: CaseTimes | None = None
        self.chip = StepChip()
        self.explain = quiet_button("", f"act:{CaseAct.EXPLAIN}", tone="plain")
        self.pause = quiet_button("", f"act:{CaseAct.PAUSE}", tone="plain")
        self.explain.clicked.connect(lambda: verbs.start(CaseAct.EXPLAIN))
        self.pause.clicked.connect(lambda: verbs.start(CaseAct.PAUSE))
        line = row(self.chip, self.explain, self.pause, gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_case(self, opened: OpenedCase, officer: Officer, now: datetime) -> None:
        """Show what was read last, counted to an aware instant."""
        times = self._times = opened.times
        held = times is not None and times.pause is not None
        go_on = translate("CaseTimes", "Lanjutkan")
        self.pause.setText(f"{go_on if held else title(CaseAct.PAUSE)}  {keys.OF_ACT[CaseAct.PAUSE].hint}")
        open_ones = len(times.unexplained) if times is not None else 0
        self.explain.setText(f"{title(CaseAct.EXPLAIN)} ({open_ones})  {keys.OF_ACT[CaseAct.EXPLAIN].hint}")
        self.explain.setVisible(open_ones > 0)
        for act, button in ((CaseAct.PAUSE, self.pause), (CaseAct.EXPLAIN, self.explain)):
            rest = resting(act, opened.story, officer, now, times)
            button.setEnabled(rest is None)
            button.setToolTip(why_resting(rest, opened.story, self._here) if rest else "")
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
