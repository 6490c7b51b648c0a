"""The whole archive model: pages, search, the open form, and exports of any period."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from loket_shared.services.act import Act

from loket_operator.archive.evidence import EvidenceArchive
from loket_operator.archive.exports import Drawn, draw, note, preview, print_out
from loket_operator.archive.leaving import Delivered, NotDelivered, away, take_away
from loket_operator.archive.reading import Paged, read_document, read_preview
from loket_operator.archive.state import ArchiveState, Document, Exporting, Page, Preview, Stage, Way


class ArchiveModel(EvidenceArchive):
    """All verbs of the archive; see ArchiveVerbs."""

    def show_page(self, page: Page) -> None:
        """Open a page."""
        self.show(replace(self.state, page=page))
        if page is Page.RECAP:
            self.read_preview()

    def choose_document(self, document: Document) -> None:
        """Choose what is exported."""
        self._choose(replace(self.state.exporting, document=document, preview=None))

    def include_every_case(self, every: bool) -> None:
        """Ask for a dossier of all cases, or of those that deviated."""
        self._choose(replace(self.state.exporting, every_case=every, preview=None))

    def set_period(self, from_date: date, to_date: date) -> None:
        """Choose the period."""
        self._choose(replace(self.state.exporting, from_date=from_date, to_date=to_date, preview=None))

    def read_preview(self) -> None:
        """Read the chosen document for the screen."""
        chosen = self.state.exporting
        if self.seated and chosen.period_is_right and self.state.page is Page.RECAP:
            office_id, now = self.console.catalogue.office.id, self.console.clock.now()
            self.console.work.read_long(
                lambda tx: read_preview(tx, office_id, chosen, now), lambda source: self._previewed(preview(source))
            )

    def export(self, way: Way) -> None:
        """Draw the document and take it away; a file appears only once its line stands in the journal."""
        chosen = self.state.exporting
        if not chosen.period_is_right or chosen.stage is Stage.RUNNING or not self.seated:
            return
        if way is Way.XLSX and chosen.document is Document.DOSSIER:
            return
        by = self.console.session.act()
        self._show(replace(chosen, stage=Stage.RUNNING, path="", trouble=""))
        self._read(chosen, lambda source: self._draw(source, way, by), lambda: self._delivered(away()))

    def reset(self) -> None:
        """Another officer sits here: nothing that the first one opened stays in sight."""
        today = self.today
        fresh = ArchiveState(Exporting(Document.RECAP, today, today), categories=self.state.categories)
        self.show(replace(fresh, page=self.state.page, busy=self.state.busy))
        self.read_list()
        self.read_owed()
        self.read_preview()

    def _choose(self, exporting: Exporting) -> None:
        if exporting != self.state.exporting:
            still = exporting.stage if exporting.stage is Stage.RUNNING else Stage.NONE
            self._show(replace(exporting, stage=still, path="", trouble=""))
            self.read_preview()

    def _read(self, chosen: Exporting, done: Callable[[Paged], None], failed: Callable[[], None]) -> None:
        office_id, now = self.console.catalogue.office.id, self.console.clock.now()
        self.console.work.read_long(lambda tx: read_document(tx, office_id, chosen, now), done, lambda _: failed())

    def _previewed(self, shown: Preview) -> None:
        chosen = self.state.exporting
        told = (shown.document, shown.from_date, shown.to_date, shown.every_case)
        asked = (chosen.document, chosen.from_date, chosen.to_date)
        if told == (*asked, chosen.every_case and chosen.document is Document.DOSSIER):
            self._show(replace(chosen, preview=shown))

    def _draw(self, source: Paged, way: Way, by: Act) -> None:
        after = self._print_out if way is Way.PRINT else self._take_away
        self.console.paper.run(lambda: draw(source, way), lambda drawn: after(drawn, by))

    def _take_away(self, drawn: Drawn, by: Act) -> None:
        take_away(self.console, "export", drawn.file, lambda tx, act: note(tx, act, drawn), by, self._delivered)

    def _print_out(self, drawn: Drawn, by: Act) -> None:
        config = self.console.config
        self.console.paper.run(lambda: print_out(drawn, config), lambda outcome: self._printed_out(drawn, by, outcome))

    def _printed_out(self, drawn: Drawn, by: Act, outcome: Delivered | NotDelivered) -> None:
        if isinstance(outcome, Delivered):
            self.console.acting.note("export", by.staff_id, lambda tx, act: note(tx, act, drawn))
        self._delivered(outcome)

    def _delivered(self, outcome: Delivered | NotDelivered) -> None:
        chosen = self.state.exporting
        match outcome:
            case Delivered():
                self._show(replace(chosen, stage=Stage.DONE, path=outcome.path))
            case NotDelivered():
                self._show(replace(chosen, stage=Stage.FAILED, trouble=outcome.why))

    def _show(self, exporting: Exporting) -> None:
        self.show(replace(self.state, exporting=exporting))
