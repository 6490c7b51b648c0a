"""The whole of monitoring: what is asked, what the supervisor enters, and what leaves the console."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.services import deviations, disturbances
from loket_shared.services.act import Act
from loket_shared.services.deviation_lines import Stage
from loket_shared.services.deviation_paper import register_document
from loket_shared.services.deviation_register import RegisterQuery
from loket_shared.services.deviations import Raised
from loket_shared.services.statistics_wish import Wish
from sqlalchemy import Connection

from loket_operator.archive.leaving import Delivered, NotDelivered, away, take_away
from loket_operator.monitoring import reading
from loket_operator.monitoring.core import MonitoringCore
from loket_operator.monitoring.exports import Drawn, Paged, draw, note
from loket_operator.monitoring.refusing import Outcome, why_refused
from loket_operator.monitoring.state import Chosen, Exporting, Form, Page, Subject, Way, fresh
from loket_operator.monitoring.state import Stage as ExportStage
from loket_operator.monitoring.words import channel_name, translate


class MonitoringModel(MonitoringCore):
    """All verbs of monitoring; see MonitoringVerbs."""

    def show_page(self, page: Page) -> None:
        """Open a page; all but the live one are the supervisor's."""
        if page is Page.LIVE or self.whole:
            self.show(replace(self.state, page=page, form=Form.NONE, refusal="", exporting=self._calm()))
            if page is Page.REGISTER and not self.state.offered:
                self.read_offered()
            self.read()

    def ask(self, wish: Wish) -> None:
        """Ask about another period; while somebody chooses, only the newest wish is read."""
        if wish != self.state.wish:
            self.show(replace(self.state, wish=wish, report=None, exporting=self._calm()))
            self.soon()

    def show_subject(self, subject: Subject) -> None:
        """Choose what chart and table are about."""
        self.show(replace(self.state, subject=subject))

    def show_version(self, version_id: UUID) -> None:
        """Choose the procedure whose steps are shown."""
        self.show(replace(self.state, version_id=version_id))

    def look_for(self, query: RegisterQuery) -> None:
        """List other deviations."""
        if query != self.state.query:
            self.show(replace(self.state, query=query, at=0, listed=None, exporting=self._calm()))
            self.soon()

    def turn_page(self, by: int) -> None:
        """Go on or back in the list."""
        listed = self.state.listed
        at = self.state.at + by
        if listed is not None and 0 <= at < listed.pages:
            self.show(replace(self.state, at=at, chosen=None, refusal=""))
            self.read()

    def choose(self, deviation_id: UUID) -> None:
        """Look at one deviation with its entries."""
        if self.state.chosen is None or self.state.chosen.id != deviation_id:
            self.show(replace(self.state, chosen=Chosen(deviation_id), refusal=""))
        self.read_entries()

    def explain(self, cause: Cause, text: str, action: str, party: Party | None) -> None:
        """Say why the chosen deviation came to be."""
        chosen = self.state.chosen
        if chosen is not None:
            self.console.acting.do(
                "explain",
                lambda tx, act: deviations.explain(tx, act, chosen.id, cause, text, action, party),
                self._entered,
            )

    def correct(self, cause: Cause | None, party: Party, text: str) -> None:
        """Put right what was said of the chosen deviation."""
        chosen = self.state.chosen
        if chosen is not None:
            self.console.acting.do(
                "correct",
                lambda tx, act: deviations.correct_deviation(tx, act, chosen.id, cause, party, text),
                self._entered,
            )

    def withdraw(self, reason: str) -> None:
        """Take the chosen deviation out of the count."""
        chosen = self.state.chosen
        if chosen is not None:
            self.console.acting.do(
                "withdraw", lambda tx, act: deviations.withdraw_deviation(tx, act, chosen.id, reason), self._entered
            )

    def sign_all(self) -> None:
        """Sign off every deviation that is listed and explained."""
        ids = tuple(one.id for one in self.state.lines or () if one.stage is Stage.EXPLAINED)
        if ids:
            self.console.acting.do("sign_off", lambda tx, act: deviations.sign_off(tx, act, ids), self._entered)

    def open_form(self, form: Form) -> None:
        """Open a form, or close it."""
        if form is Form.CORRECT and (self.state.line is None or self.state.line.stage is Stage.WITHDRAWN):
            return
        if form is Form.NONE or self.whole:
            self.show(replace(self.state, form=form, refusal=""))

    def raise_by_hand(
        self, form_label: str, step: tuple[str, int], kind: DeviationKind, found: str, party: Party
    ) -> None:
        """Register a deviation of equipment or output."""
        self.console.acting.do(
            "raise",
            lambda tx, act: reading.raise_by_hand(tx, act, form_label, step, kind, found, party),
            self._entered,
        )

    def begin_disturbance(self, cause: Cause, text: str, began_at: datetime | None, ended_at: datetime | None) -> None:
        """Enter a general disturbance."""
        self.console.acting.do(
            "disturbance",
            lambda tx, act: disturbances.begin_disturbance(tx, act, cause, text, began_at=began_at, ended_at=ended_at),
            self._entered,
        )

    def expect_end(self, disturbance_id: UUID) -> None:
        """Ask when a disturbance is expected to end."""
        if self.whole:
            self.show(replace(self.state, form=Form.MOVE_END, moving=disturbance_id, refusal=""))

    def move_end(self, to_at: datetime | None) -> None:
        """Expect that end at another instant, or at none that is known."""
        moving = self.state.moving
        if moving is not None:
            self.console.acting.do(
                "move_end", lambda tx, act: disturbances.move_end(tx, act, moving, to_at), self._entered
            )

    def end_disturbance(self, disturbance_id: UUID) -> None:
        """It is over now."""
        self.console.acting.do(
            "end_disturbance", lambda tx, act: disturbances.end_disturbance(tx, act, disturbance_id), self._entered
        )

    def withdraw_disturbance(self, disturbance_id: UUID) -> None:
        """It was entered by mistake."""
        self.console.acting.do(
            "withdraw_disturbance",
            lambda tx, act: disturbances.withdraw_disturbance(tx, act, disturbance_id),
            self._entered,
        )

    def export(self, way: Way) -> None:
        """Save what the open page shows; a file appears only once its line stands in the journal."""
        state, now = self.state, self.console.clock.now()
        if not self.whole or state.exporting.stage is ExportStage.RUNNING or state.page is Page.LIVE:
            return
        office_id, narrowed = self.console.catalogue.office.id, self._narrowed(state.wish)
        self._export(Exporting(ExportStage.RUNNING))
        by = self.console.session.act()

        def read(tx: Connection) -> Paged:
            if state.page is Page.REGISTER:
                return register_document(tx, office_id, state.query, now)
            return reading.read_document(tx, office_id, state.page, state.wish, narrowed, now)

        self.console.work.read_long(
            read, lambda found: self._draw(found, state.page, way, by), lambda _: self._delivered(away())
        )

    def reset(self) -> None:
        """Another officer sits here: nothing that the first one opened stays in sight."""
        self.show(replace(fresh(self.today), offered=self.state.offered, busy=self.state.busy, whole=self.whole))
        self.read()

    def _draw(self, found: Paged, page: Page, way: Way, by: Act) -> None:
        self.console.paper.run(lambda: draw(found, page, way), lambda drawn: self._take_away(drawn, by))

    def _take_away(self, drawn: Drawn, by: Act) -> None:
        take_away(self.console, "export_report", drawn.file, lambda tx, act: note(tx, act, drawn), by, self._delivered)

    def _delivered(self, outcome: Delivered | NotDelivered) -> None:
        match outcome:
            case Delivered(path=path):
                self._export(Exporting(ExportStage.DONE, path))
            case NotDelivered(why=why):
                self._export(Exporting(ExportStage.FAILED, trouble=why))

    def _export(self, exporting: Exporting) -> None:
        self.show(replace(self.state, exporting=exporting))

    def _calm(self) -> Exporting:
        """A new question takes the last export's words away, but not one that is under way."""
        running = self.state.exporting.stage is ExportStage.RUNNING
        return self.state.exporting if running else Exporting()

    def _narrowed(self, wish: Wish) -> str:
        """Say in Indonesian what a report is restricted to, for paper."""
        catalogue = self.console.catalogue
        parts = [f"Layanan {one.name_id}" for one in catalogue.services if one.id == wish.service_id]
        parts += [one.name for one in catalogue.desks if one.id == wish.desk_id]
        parts += [f"Kategori {one.name_id}" for one in catalogue.categories if one.id == wish.category_id]
        if wish.hour is not None:
            parts.append(f"Pukul {wish.hour:02}.00–{wish.hour + 1:02}.00")
        if wish.channel is not None:
            parts.append(channel_name(wish.channel, lambda _, text: text))
        return f"Hanya: {', '.join(parts)}." if parts else ""

    def _entered(self, outcome: Outcome) -> None:
        """Say what was refused where it was pressed, or close the form and read again."""
        if isinstance(outcome, Raised):
            self.console.say(translate("Monitoring", "Tercatat sebagai %1.").replace("%1", outcome.label))
        refusal = why_refused(outcome, self.state.form)
        form = self.state.form if refusal else Form.NONE
        self.show(replace(self.state, refusal=refusal, form=form))
        if not refusal:
            self.read()
