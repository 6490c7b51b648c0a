"""The end of a telephone case: the form printed for the signature, and laid down (S0-07)."""

from dataclasses import replace
from typing import assert_never
from uuid import UUID

from loket_shared.services import archive, finish
from loket_shared.services.archive import DeviationsOpen, LaidDown, LocationMissing, archive_label
from loket_shared.services.finish import Sheet
from loket_shared.services.results import NotAllowed

from loket_operator.desk.outcome_words import overtaken
from loket_operator.desk.sheets import NotTaken, Taken, print_order, read_order, trouble
from loket_operator.desk.state import Paper
from loket_operator.deviation_words import waits
from loket_operator.phone.calling import CallingPhone
from loket_operator.phone.state import Asking
from loket_operator.phone.words import translate


class ArchivingPhone(CallingPhone):
    """Nothing here waits for the printer."""

    def print_original(self) -> None:
        """Print the original; whoever answered stands on it."""
        work = self.state.work
        if work is None or self.state.paper is Paper.PRINTING:
            return
        case_id = work.sheet.case_id
        office_id, printer = self.console.catalogue.office.id, self.console.config.a4_printer
        by = self.console.session.sitting.staff_id
        self._show_paper(case_id, Paper.PRINTING)
        self.console.work.read(
            lambda tx: read_order(tx, office_id, case_id, (Sheet.ASLI,), None),
            lambda order: self.console.paper.run(
                lambda: print_order(order, printer), lambda outcome: self._printed(outcome, by)
            ),
            lambda _: self._show_paper(case_id, Paper.NOT_YET),
        )

    def set_place(self, location: str, final: bool) -> None:
        """Say where the original lies."""
        self.show(replace(self.state, place=location, final=final))

    def lay_down(self) -> None:
        """Lay the original down."""
        work, place, final = self.state.work, self.state.place, self.state.final
        if work is not None and self.state.asking is Asking.ARCHIVE:
            case_id = work.sheet.case_id
            self.console.acting.do(
                "lay_down", lambda tx, act: archive.lay_down(tx, act, case_id, place, final=final), self._laid_down
            )

    def _printed(self, outcome: Taken | NotTaken, by: UUID | None) -> None:
        for kind, digest in outcome.hashes:
            self._record_print(outcome.case_id, kind, digest, by)
        if isinstance(outcome, NotTaken):
            self._show_paper(outcome.case_id, Paper.FAILED, trouble(outcome.outcome))
        else:
            held = translate("Phone", "Pencetak A4 sedang berhenti; lembar menunggu di antreannya.")
            self._show_paper(outcome.case_id, Paper.PRINTED, held if outcome.held else "")

    def _record_print(self, case_id: UUID, kind: Sheet, digest: bytes, by: UUID | None) -> None:
        self.console.acting.note(
            "record_print",
            by,
            lambda tx, act: finish.record_print(tx, act, case_id, kind, digest),
        )

    def _show_paper(self, case_id: UUID, paper: Paper, said: str = "") -> None:
        if self.state.work is not None and self.state.work.sheet.case_id == case_id:
            self.show(replace(self.state, paper=paper, paper_said=said))

    def _laid_down(self, outcome: LaidDown | DeviationsOpen | LocationMissing | NotAllowed) -> None:
        match outcome:
            case LaidDown():
                memory = self.console.memory
                place, final = self.state.place.strip(), self.state.final
                memory.keep(replace(memory.habits, archive_place=place, archive_final=final))
                said = translate("Phone", "Selesai: formulir asli diarsipkan, nomor %1.")
                self.close_work(said.replace("%1", archive_label(outcome.year, outcome.number)))
            case DeviationsOpen():
                self.close_work(waits(outcome))
            case LocationMissing():
                self.console.say(translate("Phone", "Tulis dahulu di mana formulir asli disimpan."))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)

    def _overtaken(self, outcome: NotAllowed) -> None:
        self.console.say(overtaken(outcome.state))
        self.read()
