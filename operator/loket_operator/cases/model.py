"""The whole model of the cases' workspace: list, open case, tickets typed in, and who is on duty."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never
from uuid import UUID

from loket_shared.domain.states import Channel
from loket_shared.services import holding, remote_cases
from loket_shared.services.holding import NoSubstitute, OffDuty
from loket_shared.services.people import Identity, Problem
from loket_shared.services.remote_cases import ExternalTicket, NotYet, Recorded, TicketKnown, Unfinished
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.roster import OnDuty, read_roster

from loket_operator.cases.accounting import AccountedCase
from loket_operator.cases.state import CasesState, Entry, Page, Roster
from loket_operator.cases.words import translate


class CasesModel(AccountedCase):
    """All verbs of the workspace; see CasesVerbs."""

    def show_page(self, page: Page) -> None:
        """Show another page beside the list."""
        self._keep()
        super().show_page(page)
        if page is Page.ROSTER:
            self.read_roster()

    def reset(self) -> None:
        """Another officer sits here: nothing that the first one opened stays in sight; what was typed waits for them."""
        self._keep()
        self.show(CasesState(officer=self.officer, query=self.state.query, busy=self.state.busy))
        self.read_list()

    def record_ticket(
        self,
        channel: Channel,
        identity: Identity,
        problem: Problem,
        received_at: datetime,
        ticket: ExternalTicket | None,
    ) -> None:
        """Record what came in writing; a ticket that is known opens its case."""
        self.console.acting.do(
            "case_record",
            lambda tx, act: remote_cases.record_case(tx, act, channel, identity, problem, received_at, ticket),
            self._recorded,
        )

    def read_roster(self) -> None:
        """Read anew who is on duty."""
        if self.seated:
            office_id, now = self.console.catalogue.office.id, self.console.clock.now()
            self.console.work.read(lambda tx: read_roster(tx, office_id, now), self._take_roster)

    def choose_leaving(self, staff_id: UUID | None) -> None:
        """Ask who stands in."""
        self.show(replace(self.state, roster=replace(self.state.roster, leaving=staff_id, refusal="")))

    def leave_duty(self, substitute_id: UUID | None, reason: str) -> None:
        """Note that the chosen officer is not on duty."""
        leaving = self.state.roster.leaving
        if leaving is not None:
            self.console.acting.do(
                "case_absence",
                lambda tx, act: holding.begin_absence(tx, act, leaving, substitute_id, reason),
                self._left,
            )

    def back_on_duty(self, staff_id: UUID) -> None:
        """Note that an officer is back."""
        self.console.acting.do("case_back", lambda tx, act: holding.end_absence(tx, act, staff_id), self._came_back)

    def _recorded(self, outcome: Recorded | Unfinished | TicketKnown | NotYet) -> None:
        entry = self.state.entry
        match outcome:
            case Recorded():
                self.console.say(translate("Cases", "Tercatat dengan nomor %1.").replace("%1", outcome.form_label))
                self.show(replace(self.state, entry=Entry(round=entry.round + 1)))
                self.open_case(outcome.case_id)
                self.read_list()
            case TicketKnown():
                said = translate("Cases", "Tiket ini sudah dicatat sebagai %1; permasalahannya dibuka.")
                self.console.say(said.replace("%1", outcome.form_label))
                self.open_case(outcome.case_id)
            case Unfinished():
                missing = Entry(outcome.missing, outcome.number, round=entry.round)
                self.show(replace(self.state, entry=missing))
            case NotYet():
                self.show(replace(self.state, entry=Entry(not_yet=True, round=entry.round)))
            case _:
                assert_never(outcome)

    def _take_roster(self, people: tuple[OnDuty, ...]) -> None:
        self.show(replace(self.state, roster=replace(self.state.roster, people=people)))

    def _left(self, outcome: OffDuty | NoSubstitute | NotAllowed) -> None:
        match outcome:
            case OffDuty():
                said = translate("Cases", "Tercatat tidak bertugas; %1 permasalahan berpindah.")
                self.console.say(said.replace("%1", str(outcome.moved)))
                self.show(replace(self.state, roster=Roster(self.state.roster.people)))
            case NoSubstitute():
                self._refuse_roster(translate("Cases", "Pengganti ini juga tidak bertugas. Pilih yang lain."))
            case NotAllowed():
                self._refuse_roster(translate("Cases", "Sudah tercatat tidak bertugas. Layar diperbarui."))
            case _:
                assert_never(outcome)
        self.read_roster()
        self.read_list()

    def _came_back(self, outcome: Saved | NotAllowed) -> None:
        if isinstance(outcome, Saved):
            self.console.say(translate("Cases", "Bertugas lagi. Permasalahan tetap pada pemegangnya sekarang."))
        self.read_roster()
        self.read_list()

    def _refuse_roster(self, why: str) -> None:
        self.show(replace(self.state, roster=replace(self.state.roster, refusal=why)))
