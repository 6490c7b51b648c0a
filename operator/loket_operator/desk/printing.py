"""The sheets of a form on their way to the A4 printer, and how the finish panel follows them (S3-10, S3-12)."""

from dataclasses import replace
from uuid import UUID

from loket_shared.services import finish
from loket_shared.services.act import Act
from loket_shared.services.finish import Sheet
from sqlalchemy import Connection

from loket_operator.desk.several import SeveralDesk
from loket_operator.desk.sheets import NotTaken, Taken, print_order, read_order, trouble
from loket_operator.desk.state import CopyChoice, Panel, Paper
from loket_operator.desk.words import translate

BOTH = (Sheet.ASLI, Sheet.SALINAN)


class PrintingDesk(SeveralDesk):
    """A slow or broken printer delays nothing else; what it took is counted, whatever is open meanwhile."""

    def print_form(self, case_id: UUID, sheets: tuple[Sheet, ...]) -> None:
        """Draw and print sheets of a form; the finish panel follows how far they are."""
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

        name = f"record_print:{case_id}:{hashes[0][1].hex()}"
        self.console.acting.do(name, record, lambda _: None, happened=True)

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
