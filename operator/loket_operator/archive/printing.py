"""The archive's paper: sheets of a form through the same code as the desk, counted and journalled as reprints."""

from dataclasses import replace
from uuid import UUID

from loket_shared.services import finish
from loket_shared.services.act import Act
from loket_shared.services.finish import HandedOver, Sheet
from loket_shared.services.results import NotAllowed
from PySide6.QtCore import QObject
from sqlalchemy import Connection

from loket_operator.archive.core import ArchiveCore
from loket_operator.archive.state import Paper
from loket_operator.archive.words import translate
from loket_operator.desk.outcome_words import overtaken
from loket_operator.desk.sheets import NotTaken, Taken, print_order, read_order, trouble
from loket_operator.workspace import Console


class PrintingArchive(ArchiveCore):
    """Prints; nothing waits for the printer."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._on_paper: set[tuple[UUID, Sheet]] = set()
        for work in (console.work, console.paper):
            work.crashed.connect(self._on_paper.clear)

    def print_sheet(self, sheet: Sheet) -> None:
        """Print a sheet of the open form."""
        if self.state.open is not None and not self.state.open.paper.running:
            self._print(self.state.open.view.case_id, sheet)

    def print_copy(self, case_id: UUID) -> None:
        """Print an owed copy again."""
        self._print(case_id, Sheet.SALINAN)

    def hand_over(self, case_id: UUID) -> None:
        """An owed copy reached the visitor."""
        self.console.acting.do(
            f"hand_over:{case_id}", lambda tx, act: finish.hand_over(tx, act, case_id), self._handed_over
        )

    def follow_open(self) -> None:
        """Read the open form again; the one who opens forms says how."""

    def _print(self, case_id: UUID, sheet: Sheet) -> None:
        if (case_id, sheet) in self._on_paper:
            return
        self._on_paper.add((case_id, sheet))
        by = self.console.session.sitting.staff_id
        self._show_paper(case_id, Paper(sheet, running=True))
        office_id, printer = self.console.catalogue.office.id, self.console.config.a4_printer
        self.console.work.read(
            lambda tx: read_order(tx, office_id, case_id, (sheet,), None),
            lambda order: self.console.paper.run(
                lambda: print_order(order, printer), lambda outcome: self._printed(sheet, outcome, by)
            ),
            lambda _: self._not_read(case_id, sheet),
        )

    def _not_read(self, case_id: UUID, sheet: Sheet) -> None:
        self._on_paper.discard((case_id, sheet))
        self._show_paper(case_id, Paper())

    def _printed(self, sheet: Sheet, outcome: Taken | NotTaken, by: UUID | None) -> None:
        case_id = outcome.case_id
        self._on_paper.discard((case_id, sheet))
        for one, digest in outcome.hashes:
            self._record(case_id, one, digest, by)
        if isinstance(outcome, NotTaken):
            said = trouble(outcome.outcome)
            self._show_paper(case_id, Paper(sheet, trouble=said), said)
            return
        held = translate("Archive", "Pencetak A4 sedang berhenti; lembar menunggu di antreannya.")
        said = held if outcome.held else translate("Archive", "Lembar dikirim ke pencetak.")
        self._show_paper(case_id, Paper(sheet, printed_at=self.console.clock.now()), said)

    def _record(self, case_id: UUID, sheet: Sheet, digest: bytes, by: UUID | None) -> None:
        def record(tx: Connection, act: Act) -> object:
            return finish.record_print(tx, act, case_id, sheet, digest)

        self.console.acting.note("record_print", by, record, self.follow_open)

    def _show_paper(self, case_id: UUID, paper: Paper, said: str = "") -> None:
        case = self.state.open
        if case is not None and case.view.case_id == case_id:
            self.show(replace(self.state, open=replace(case, paper=paper)))
        elif said:
            self.console.say(said)

    def _handed_over(self, outcome: HandedOver | NotAllowed) -> None:
        if isinstance(outcome, HandedOver):
            self.console.say(translate("Archive", "Salinan tercatat sudah diserahkan."))
        else:
            self.console.say(overtaken(outcome.state))
        self.read_owed()
        self.follow_open()
