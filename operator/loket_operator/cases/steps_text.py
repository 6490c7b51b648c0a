"""All steps of a case to read: those that run with the reasons of their deadlines, then those that are done."""

from datetime import datetime
from uuid import UUID

from loket_shared.qt.tokens import Tokens
from loket_shared.services.case_story import CaseStory, Standing
from loket_shared.services.case_times import CaseTimes, StepTime

from loket_operator.cases import words
from loket_operator.cases.deadline_words import reasons
from loket_operator.cases.reading_text import ReadingText
from loket_operator.cases.time_words import gross, outcome, ticking, translate
from loket_operator.words import Here


class StepsText(ReadingText):
    """Written anew only when the times were read again and say something else; a reader's place is kept for one case."""

    def __init__(self, tokens: Tokens, here: Here) -> None:
        super().__init__("caseSteps", translate("CaseTimes", "Langkah dan tenggat"), tokens)
        self._here = here
        self._shown: tuple[UUID, Standing, CaseTimes | None] | None = None

    def show_times(self, story: CaseStory, times: CaseTimes | None) -> None:
        """Show the times of a case as they were read."""
        shown = (story.view.case_id, story.standing, times)
        if shown == self._shown:
            return
        same_case = self._shown is not None and self._shown[0] == shown[0]
        self._shown = shown
        place = self.verticalScrollBar().value()
        self.begin()
        if times is None:
            self.quiet(translate("CaseTimes", "Memuat…"))
        else:
            self._write(story.standing, times)
        self.end()
        if same_case:
            self.verticalScrollBar().setValue(place)

    def _write(self, standing: Standing, times: CaseTimes) -> None:
        if standing.due_at is not None:
            self.heading(translate("CaseTimes", "Yang ditunggu: %1").replace("%1", words.duty(standing.due_kind)))
            self.quiet(words.why(standing, self._here))
            self.quiet(
                translate("CaseTimes", "Jadi tenggatnya %1.").replace("%1", words.instant(standing.due_at, self._here))
            )
        for one in times.unexplained:
            said = translate("CaseTimes", "%1, langkah %2: belum ada sebab").replace("%1", one.label)
            self.strong(said.replace("%2", one.step_label), role="bad", gap=4)
        self.heading(translate("CaseTimes", "Berjalan sekarang"))
        for step in times.running:
            self._running(step, times.read_at)
        if not times.running:
            self.quiet(translate("CaseTimes", "Tidak ada langkah yang sedang berjalan."))
        if times.ended:
            self.heading(translate("CaseTimes", "Sudah dilakukan, terbaru di atas"))
        for step in times.ended:
            self._ended(step)

    def _running(self, step: StepTime, read_at: datetime) -> None:
        told = ticking(step, read_at, read_at)
        measured = step.run.standard is not None and step.run.paused_at is None
        self.strong(f"{step.code} {step.activity}")
        role = {1: "warn", 2: "bad"}.get(int(told.light), "ink2") if measured else "ink2"
        self.quiet(" · ".join(part for part in (told.clock, told.words, step.by) if part), role=role)
        if step.why is not None:
            self.quiet(translate("CaseTimes", "Mengapa tenggatnya begini?"), gap=6, role="brand")
            for line in reasons(step.why, self._here):
                self.quiet(f"– {line}")

    def _ended(self, step: StepTime) -> None:
        said, role = outcome(step)
        self.strong(f"{step.code} {step.activity}")
        self.quiet(said, role="bad" if role == "bad" else "ink2")
        since, until = step.run.opened_at, step.run.closed_at or step.run.opened_at
        same_day = self._here.day(since) == self._here.day(until)
        end = self._here.hour(until) if same_day else words.instant(until, self._here)
        about = (gross(step.run), f"{words.instant(since, self._here)}–{end}", step.by)
        self.quiet(" · ".join(part for part in about if part))
