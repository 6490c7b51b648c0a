"""The verbs of the end: answer into the form, sheets to the printer, copy and archive settled, visit closed (S3-10, S3-12)."""

from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.services import archive, cases, finish
from loket_shared.services.act import Act
from loket_shared.services.case_moves import CaseConflict
from loket_shared.services.cases import Answered, AnswerMissing
from loket_shared.services.finish import CopyOutcome, Finished, HandedOver, Sheet
from loket_shared.services.results import NotAllowed
from sqlalchemy import Connection

from loket_operator.desk.legal import DeskAct, goes_without_paper, legal, needs_saving
from loket_operator.desk.outcome_words import Laid, finished
from loket_operator.desk.printing import BOTH, PrintingDesk
from loket_operator.desk.reading import Part
from loket_operator.desk.state import CopyChoice, Finishing, Panel
from loket_operator.desk.visitor import CaseSheet
from loket_operator.desk.words import translate
from loket_operator.desk.writing import CASE_PARTS
from loket_operator.visit_steps.words import unready

COPY = {CopyChoice.HANDED: CopyOutcome.HANDED, CopyChoice.OWED: CopyOutcome.OWED, CopyChoice.NONE: CopyOutcome.NONE}

Ended = tuple[Finished | AnswerMissing | NotAllowed, tuple[Laid | None, ...]]


def _lay_down(tx: Connection, act: Act, case_id: UUID, done: Finishing) -> Laid | None:
    """Lay down a form's original where that was said."""
    if not done.location.strip():
        return None
    laid = replace(act, key=f"{act.key}-archive-{case_id.hex}")
    return archive.lay_down(tx, laid, case_id, done.location, final=done.final)


class DeskModel(PrintingDesk):
    """All verbs of the desk; see DeskVerbs."""

    def finish(self) -> None:
        """First open the finish panel; once it is complete, end the visit."""
        if DeskAct.FINISH not in legal(self.state):
            return
        if self.state.sheet is not None and self.state.panel is not Panel.FINISH and not goes_without_paper(self.state):
            self._open_finish()
        elif (other := self.unsaid()) is not None:
            self._go_on_with(other)
        else:
            self._end_visit()

    def print_sheets(self) -> None:
        """Write part C if it is not in the form yet, then print both sheets."""
        form = self.state.sheet
        if form is None:
            return
        if not needs_saving(self.state):
            self.print_form(form.case_id, BOTH)
            return
        case_id, version, text = form.case_id, self.state.draft.base, self.state.draft.text
        self.console.acting.do(
            "answer",
            lambda tx, act: cases.answer(tx, act, case_id, version, text),
            lambda out: self._answered(out, text),
        )

    def choose_copy(self, choice: CopyChoice) -> None:
        """Say what became of the copy."""
        self.show(replace(self.state, finishing=replace(self.state.finishing, copy=choice)))

    def set_place(self, location: str, final: bool) -> None:
        """Say where the original lies."""
        self.show(replace(self.state, finishing=replace(self.state.finishing, location=location, final=final)))

    def hand_over(self, case_id: UUID) -> None:
        """An owed copy was handed over."""
        self.console.acting.do(
            f"hand_over:{case_id}", lambda tx, act: finish.hand_over(tx, act, case_id), self._handed_over
        )

    def print_copy(self, case_id: UUID) -> None:
        """Print an owed copy again."""
        self.print_form(case_id, (Sheet.SALINAN,))

    def _open_finish(self) -> None:
        habits = self.console.memory.habits
        sheet = self.state.sheet
        said = dict(self.state.settled).get(sheet.case_id) if sheet else None
        place = self.state.settled[-1][1].location if self.state.settled else habits.archive_place
        promised = sheet is not None and (sheet.escalated or (sheet.promised and not self.state.draft.text.strip()))
        self.show(
            replace(
                self.state,
                panel=Panel.FINISH,
                correcting=False,
                finishing=said
                or Finishing(
                    copy=CopyChoice.NONE if promised and sheet is not None and not sheet.escalated else None,
                    location=place,
                    final=habits.archive_final and not promised,
                ),
            )
        )

    def _go_on_with(self, other: CaseSheet) -> None:
        """Keep what was said of this form and open the next one that the visitor still needs."""
        visitor = self.state.current
        if visitor is None:
            return
        self.show(replace(self.state, settled=self._settled()))
        self.open_visitor(visitor.ticket_id, other.case_id)
        if DeskAct.FINISH in legal(self.state):
            self._open_finish()
        said = translate("Desk", "Masih ada %1 dari pengunjung ini: selesaikan juga.")
        self.console.say(said.replace("%1", other.form_label))

    def _settled(self) -> tuple[tuple[UUID, Finishing], ...]:
        """Return what was said of each form's paper, copy and place, that of the open one included."""
        sheet, done = self.state.sheet, self.state.finishing
        others = tuple(one for one in self.state.settled if sheet is None or one[0] != sheet.case_id)
        if sheet is None or done.copy is None:
            return others
        return (*others, (sheet.case_id, done))

    def _answered(self, outcome: Answered | CaseConflict | AnswerMissing | NotAllowed, text: str) -> None:
        match outcome:
            case Answered():
                self._written(outcome, text)
                self.read(CASE_PARTS)
                self.print_form(outcome.case_id, BOTH)
            case CaseConflict():
                self.conflict(outcome.theirs)
            case AnswerMissing():
                self.show(replace(self.state, panel=Panel.NONE))
                self.console.say(translate("Desk", "Tulis jawaban dahulu, atau catat “Belum ada jawaban”."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)

    def _written(self, outcome: Answered, text: str) -> None:
        """What is typed from now on builds on this version, also in a form that was left meanwhile."""
        draft = self.state.draft
        if draft.case_id == outcome.case_id:
            self.show(replace(self.state, draft=replace(draft, base=outcome.version, seen=text)))
        elif (kept := self._drafts.get(outcome.case_id)) is not None:
            self._drafts[outcome.case_id] = replace(kept, base=outcome.version, seen=text)

    def _end_visit(self) -> None:
        visitor = self.state.current
        if visitor is None:
            return
        mine = {one.case_id for one in visitor.forms}
        ticket_id, said = visitor.ticket_id, tuple(one for one in self._settled() if one[0] in mine)
        copies = {one: COPY[done.copy] for one, done in said if done.copy is not None}

        def send(tx: Connection, act: Act) -> Ended:
            ended = finish.finish(tx, act, ticket_id, CopyOutcome.NONE, copies)
            if not isinstance(ended, Finished):
                return ended, ()
            return ended, tuple(_lay_down(tx, act, one, done) for one, done in said)

        label = visitor.label
        self._send_about(ticket_id, send, lambda outcome: self._ended(outcome, label, said))

    def _ended(self, outcome: Ended, label: str, forms: tuple[tuple[UUID, Finishing], ...]) -> None:
        ended, laid = outcome
        match ended:
            case Finished():
                for done in (one for _, one in forms if one.location.strip()):
                    memory = self.console.memory
                    memory.keep(replace(memory.habits, archive_place=done.location.strip(), archive_final=done.final))
                for one, _ in forms:
                    self._typed.forget(one)
                if self._still_open():
                    self.show(replace(self.state, panel=Panel.NONE, finishing=Finishing()))
                self.console.say(finished(label, tuple(done.copy for _, done in forms), laid))
            case AnswerMissing(case_id=missing):
                told = ((one, {form.case_id for form in one.forms}) for one in self.state.visitors)
                if (whose := next((one for one, forms in told if missing in forms), None)) is not None:
                    self.put_away()
                    self.open_visitor(whose.ticket_id, missing)
                self._answer_with(Panel.NONE)
                self.console.say(translate("Desk", "Tulis jawaban dahulu, atau catat “Belum ada jawaban”."))
            case NotAllowed(state=why) if said := unready(why):
                self._answer_with(Panel.NONE)
                self.console.say(said)
            case NotAllowed():
                self._overtaken(ended)
            case _:
                assert_never(ended)
        self.read(frozenset({Part.QUEUE, Part.VISITORS, Part.OWED}))

    def _handed_over(self, outcome: HandedOver | NotAllowed) -> None:
        match outcome:
            case HandedOver():
                self.console.say(translate("Desk", "Salinan tercatat sudah diserahkan."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(frozenset({Part.OWED}))
