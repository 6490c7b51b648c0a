"""The evidence dossier of one case on its way to a file: read, examined and drawn beside the work, then journalled."""

from dataclasses import replace
from uuid import UUID

from loket_shared.domain.dossier import Dossier
from loket_shared.qt.documents.dossier import dossier_pdf
from loket_shared.services import dossier

from loket_operator.archive.case import CaseArchive
from loket_operator.archive.leaving import Delivered, Finished, NotDelivered, Told, away, take_away
from loket_operator.archive.state import Evidence, Stage
from loket_operator.archive.words import translate
from loket_operator.workspace import Console


class EvidenceArchive(CaseArchive):
    """Saves the dossier of the open form; the form may be closed or changed meanwhile."""

    def save_dossier(self) -> None:
        """Save the evidence dossier of the open form."""
        case = self.state.open
        if case is None or case.evidence.stage is Stage.RUNNING or not self.seated:
            return
        case_id = case.view.case_id
        self._show_evidence(case_id, Evidence(Stage.RUNNING))
        save_dossier(self.console, case_id, lambda outcome: self._saved(case_id, outcome))

    def _saved(self, case_id: UUID, outcome: Delivered | NotDelivered) -> None:
        if isinstance(outcome, Delivered):
            self._show_evidence(case_id, Evidence(Stage.DONE, path=outcome.path))
            self.console.say(translate("Archive", "Berkas bukti tersimpan di folder ekspor."))
        else:
            self._show_evidence(case_id, Evidence(Stage.FAILED, trouble=outcome.why))

    def _show_evidence(self, case_id: UUID, evidence: Evidence) -> None:
        case = self.state.open
        if case is not None and case.view.case_id == case_id:
            self.show(replace(self.state, open=replace(case, evidence=evidence)))
        elif evidence.trouble:
            self.console.say(evidence.trouble)


def save_dossier(console: Console, case_id: UUID, told: Told) -> None:
    """Save a case's dossier as PDF into the exports folder; `told` gets the file's path, or why there is none.

    Chains are examined on the thread for long reads, pages are drawn on the paper worker, and a file appears only once its
    hash stands in the journal.
    """
    now, by = console.clock.now(), console.session.act()

    def read(source: Dossier) -> None:
        console.paper.run(lambda: dossier_pdf(source), lambda data: drawn(source, data))

    def drawn(source: Dossier, data: bytes) -> None:
        file = Finished(f"berkas-bukti-{source.head.form_label}", ".pdf", data)
        take_away(
            console, f"dossier:{case_id}", file,
            lambda tx, act: dossier.record_dossier(tx, act, case_id, file.digest), by, told,
        )  # fmt: skip

    console.work.read_long(lambda tx: dossier.read_dossier(tx, case_id, now), read, lambda _: told(away()))
