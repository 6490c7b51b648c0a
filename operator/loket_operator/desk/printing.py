"""The sheets of a form on their way to the A4 printer, and how the finish panel follows them (S3-10, S3-12)."""

from dataclasses import replace
from uuid import UUID

from loket_shared.services import finish
from loket_shared.services.act import Act
from loket_shared.services.finish import Sheet
from PySide6.QtCore import QObject
from sqlalchemy import Connection

from loket_operator.desk.several import SeveralDesk
from loket_operator.desk.sheets import NotTaken, Taken, print_order, read_order, trouble
from loket_operator.desk.state import CopyChoice, Panel, Paper
from loket_operator.desk.words import translate
from loket_operator.workspace import Console

BOTH = (Sheet.ASLI, Sheet.SALINAN)


class PrintingDesk(SeveralDesk):
    """A slow or broken printer delays nothing else; what it took is counted, whatever is open meanwhile."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._on_paper: set[UUID] = set()
        for work in (console.work, console.paper):
            work.crashed.connect(self._on_paper.clear)

    def print_form(self, case_id: UUID, sheets: tuple[Sheet, ...]) -> None:
        """Draw and print sheets of a form, once a press; the finish panel follows how far they are."""
        if case_id in self._on_paper:
            return
        self._on_paper.add(case_id)
        self._show_paper(case_id, Paper.PRINTING)
        officer = self.console.session.sitting.officer
        by = officer.staff_id if officer else None
        sheet = self.state.sheet
        here = sheet is not None and sheet.case_id == case_id and not sheet.answer and not self.state.draft.seen
        explained = (officer.name, officer.nip) if officer and here else None
        office_id, printer = self.console.catalogue.office.id, self.console.config.a4_printer
        self.console.work.read(
            lambda tx: read_order(tx, office_id, case_id, sheets, explained),
            lambda order: self.console.paper.run(
                lambda: print_order(order, printer), lambda outcome: self._printed(outcome, by)
            ),
            lambda _: self._not_read(case_id),
        )

    def _not_read(self, case_id: UUID) -> None:
        self._on_paper.discard(case_id)
        self._show_paper(case_id, Paper.NOT_YET)

    def _printed(self, outcome: Taken | NotTaken, by: UUID | None) -> None:
        self._on_paper.discard(outcome.case_id)
        if outcome.hashes:
            self._record_prints(outcome.case_id, outcome.hashes, by)
        if isinstance(outcome, NotTaken):
            self._show_paper(outcome.case_id, Paper.FAILED, trouble(outcome.outcome))
            return
        held = translate("Desk", "Pencetak A4 sedang berhenti; lembar menunggu di antreannya.") if outcome.held else ""
        self._show_paper(outcome.case_id, Paper.PRINTED, held)

    def _record_prints(self, case_id: UUID, hashes: tuple[tuple[Sheet, bytes], ...], by: UUID | None) -> None:
        def record(tx: Connection, act: Act) -> None:
            for sheet, digest in hashes:
                finish.record_print(tx, replace(act, key=f"{act.key}-{sheet.value}"), case_id, sheet, digest)

        self.console.acting.note("record_print", by, record)

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
