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

from loket_operator.desk.legal import DeskAct, legal, needs_saving
from loket_operator.desk.outcome_words import Laid, finished
from loket_operator.desk.reading import Part
from loket_operator.desk.sheets import NotTaken, Taken, print_order, read_order, trouble
from loket_operator.desk.state import CopyChoice, Finishing, Panel, Paper
from loket_operator.desk.words import translate
from loket_operator.desk.writing import CASE_PARTS, WritingDesk
from loket_operator.visit_steps.words import unready

BOTH = (Sheet.ASLI, Sheet.SALINAN)
COPY = {CopyChoice.HANDED: CopyOutcome.HANDED, CopyChoice.OWED: CopyOutcome.OWED, CopyChoice.NONE: CopyOutcome.NONE}

Ended = tuple[Finished | AnswerMissing | NotAllowed, Laid | None]


class DeskModel(WritingDesk):
    """All verbs of the desk; see DeskVerbs."""

    def finish(self) -> None:
        """First open the finish panel; once it is complete, end the visit."""
        if DeskAct.FINISH not in legal(self.state):
            return
        if self.state.sheet is not None and self.state.panel is not Panel.FINISH:
            self._open_finish()
            return
        self._end_visit()

    def print_sheets(self) -> None:
        """Write part C if it is not in the form yet, then print both sheets."""
        form = self.state.sheet
        if form is None:
            return
        if not needs_saving(self.state):
            self._print(form.case_id, BOTH)
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
        self._print(case_id, (Sheet.SALINAN,))

    def _open_finish(self) -> None:
        habits = self.console.memory.habits
        sheet = self.state.sheet
        promised = sheet is not None and (sheet.escalated or (sheet.promised and not self.state.draft.text.strip()))
        self.show(
            replace(
                self.state,
                panel=Panel.FINISH,
                correcting=False,
                finishing=Finishing(
                    copy=CopyChoice.NONE if promised and sheet is not None and not sheet.escalated else None,
                    location=habits.archive_place,
                    final=habits.archive_final and not promised,
                ),
            )
        )

    def _answered(self, outcome: Answered | CaseConflict | AnswerMissing | NotAllowed, text: str) -> None:
        match outcome:
            case Answered():
                draft = replace(self.state.draft, base=outcome.version, seen=text)
                self.show(replace(self.state, draft=draft))
                self.read(CASE_PARTS)
                self._print(outcome.case_id, BOTH)
            case CaseConflict():
                self.conflict(outcome.theirs)
            case AnswerMissing():
                self.show(replace(self.state, panel=Panel.NONE))
                self.console.say(translate("Desk", "Tulis jawaban dahulu, atau catat “Belum ada jawaban”."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)

    def _print(self, case_id: UUID, sheets: tuple[Sheet, ...]) -> None:
        self._show_paper(case_id, Paper.PRINTING)
        officer = self.console.session.sitting.officer
        sheet = self.state.sheet
        here = sheet is not None and sheet.case_id == case_id and not sheet.answer and not self.state.draft.seen
        explained = (officer.name, officer.nip) if officer and here else None
        office_id, printer = self.console.catalogue.office.id, self.console.config.a4_printer
        self.console.work.read(
            lambda tx: read_order(tx, office_id, case_id, sheets, explained),
            lambda order: self.console.paper.run(lambda: print_order(order, printer), self._printed),
            lambda _: self._show_paper(case_id, Paper.NOT_YET),
        )

    def _printed(self, outcome: Taken | NotTaken) -> None:
        if outcome.hashes:
            self._record_prints(outcome.case_id, outcome.hashes)
        if isinstance(outcome, NotTaken):
            self._show_paper(outcome.case_id, Paper.FAILED, trouble(outcome.outcome))
            return
        held = translate("Desk", "Pencetak A4 sedang berhenti; lembar menunggu di antreannya.") if outcome.held else ""
        self._show_paper(outcome.case_id, Paper.PRINTED, held)

    def _record_prints(self, case_id: UUID, hashes: tuple[tuple[Sheet, bytes], ...]) -> None:
        def record(tx: Connection, act: Act) -> None:
            for sheet, digest in hashes:
                finish.record_print(tx, replace(act, key=f"{act.key}-{sheet.value}"), case_id, sheet, digest)

        self.console.acting.do(f"record_print:{case_id}:{hashes[0][1].hex()}", record, lambda _: None)

    def _show_paper(self, case_id: UUID, paper: Paper, said: str = "") -> None:
        sheet = self.state.sheet
        if sheet is not None and sheet.case_id == case_id and self.state.panel is Panel.FINISH:
            at = self.console.clock.now() if paper is Paper.PRINTED else None
            copy = self.state.finishing.copy
            if paper is Paper.FAILED and copy in {None, CopyChoice.HANDED}:
                copy = CopyChoice.OWED
            self.show(
                replace(
                    self.state,
                    finishing=replace(self.state.finishing, paper=paper, printed_at=at, trouble=said, copy=copy),
                )
            )
        elif paper in {Paper.PRINTED, Paper.FAILED}:
            self.console.say(said or translate("Desk", "Salinan dikirim ke pencetak."))

    def _end_visit(self) -> None:
        visitor, done = self.state.current, self.state.finishing
        if visitor is None:
            return
        ticket_id, sheet = visitor.ticket_id, visitor.sheet
        copy = COPY[done.copy] if sheet is not None and done.copy is not None else CopyOutcome.NONE

        def send(tx: Connection, act: Act) -> Ended:
            ended = finish.finish(tx, act, ticket_id, copy)
            if sheet is None or not done.location.strip() or not isinstance(ended, Finished):
                return ended, None
            laid = replace(act, key=f"{act.key}-archive")
            return ended, archive.lay_down(tx, laid, sheet.case_id, done.location, final=done.final)

        label = visitor.label
        self.console.acting.do("ticket", send, lambda outcome: self._ended(outcome, label, done))

    def _ended(self, outcome: Ended, label: str, done: Finishing) -> None:
        ended, laid = outcome
        match ended:
            case Finished():
                if done.location.strip():
                    memory = self.console.memory
                    memory.keep(replace(memory.habits, archive_place=done.location.strip(), archive_final=done.final))
                self.show(replace(self.state, panel=Panel.NONE, finishing=Finishing()))
                self.console.say(finished(label, done.copy, laid))
            case AnswerMissing():
                self.show(replace(self.state, panel=Panel.NONE))
                self.console.say(translate("Desk", "Tulis jawaban dahulu, atau catat “Belum ada jawaban”."))
            case NotAllowed(state=why) if said := unready(why):
                self.show(replace(self.state, panel=Panel.NONE))
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
