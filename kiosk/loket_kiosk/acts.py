"""What the kiosk asks of the database: each press is one function of one transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.services import (
    bidding_intake,
    bidding_reporting,
    catalogue,
    devices,
    estimates,
    offices,
    opening,
    printers,
    reservation_reading,
    reservations,
    settings,
    tickets,
    trainings,
    visits,
)
from loket_shared.services.act import Act
from loket_shared.services.bidding_intake import Advised, Asked, Intake
from loket_shared.services.disturbance_reading import open_disturbance
from loket_shared.services.enquiries import TicketStatus, Unknown, look_up
from loket_shared.services.receiving import receive
from loket_shared.services.reservation_outcomes import Arrived
from loket_shared.services.results import NotAllowed
from loket_shared.services.station import Station
from loket_shared.services.tickets import Issued, NotOpen
from loket_shared.services.visits import FormComplete, FormIncomplete, Registered
from sqlalchemy import Connection

from loket_kiosk.flow.assist import Assist
from loket_kiosk.flow.assist_answers import AskAnswer, AskKept, ReportAnswer, SeatReleased
from loket_kiosk.flow.draft import Draft
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.state import Keys, Look, Visit

HELP = "help"

IssueAnswer = tuple[Issued | NotOpen | FormIncomplete | NotAllowed, Estimate | NoEstimate]


@dataclass(frozen=True, slots=True)
class Acts:
    """The kiosk's questions and acts, as this station, at the clock's time."""

    station: Station
    clock: Clock

    def facts(self, tx: Connection) -> Facts:
        """Read the office as the screens show it."""
        office_id, act = self.station.office_id, self._act(None)
        office = offices.read_office(tx)
        assert office is not None
        chosen = settings.read_settings(tx, office_id)
        offered = catalogue.services(tx, office_id)
        return Facts(
            office,
            chosen,
            offered,
            catalogue.problem_groups(tx, office_id),
            opening.opening(tx, office_id, act.now),
            act.now,
            printers.printer_of(tx, self.station.device_id),
            {
                one.id: estimates.estimate(tx, office_id, one.id, act.now, act.today, chosen)
                for one in offered
                if one.uses_queue
            },
            open_disturbance(tx, office_id, act.now),
            *self._of_bidding_room(tx, any(one.uses_seats for one in offered)),
        )

    def _of_bidding_room(self, tx: Connection, offered: bool) -> tuple[tuple[trainings.TrainingView, ...], bool]:
        act = self._act(None)
        if not offered:
            return (), False
        reserved = reservation_reading.is_reserved(tx, act.office_id, act.today)
        return trainings.upcoming(tx, act.office_id, act.now, trainings.TOLD), reserved

    def register(self, key: str, draft: Draft, look: Look) -> Callable[[Connection], Registered | FormIncomplete]:
        """Write the guest book and hand over the form (S3-01, S3-02)."""
        service_id = draft.service_id
        assert service_id is not None
        act = self._act(key)
        return lambda tx: visits.register(
            tx, act, service_id, draft.identity, priority_asked=draft.priority, language=look.language
        )

    def save(
        self, key: str, visit: Visit, draft: Draft
    ) -> Callable[[Connection], FormComplete | FormIncomplete | NotAllowed]:
        """Take the form back and check it (S3-03, S3-04, S3-06), in one transaction with a key each."""
        saving, checking = self._act(key), self._act(f"{key}:check")

        def save(tx: Connection) -> FormComplete | FormIncomplete | NotAllowed:
            saved = visits.save_form(tx, saving, visit.visit_id, draft.identity, draft.problem)
            return saved if isinstance(saved, NotAllowed) else visits.check_form(tx, checking, visit.visit_id)

        return save

    def issue(self, keys: Keys, visit: Visit, look: Look, facts: Facts) -> Callable[[Connection], IssueAnswer]:
        """Give the number (S3-05, S3-07) and queue its paper in the screen's language, with the estimate of the moment before."""
        act = self._act(keys.issue)
        printer_id = facts.printer.id if facts.printer else None

        def issue(tx: Connection) -> IssueAnswer:
            office_id = self.station.office_id
            wait = estimates.estimate(tx, office_id, visit.service_id, act.now, act.today, facts.settings)
            given = tickets.issue(
                tx, act, visit.visit_id, keys.reference, printer_id=printer_id, language=look.language
            )
            return given, wait

        return issue

    def take(self, keys: Keys, draft: Draft, look: Look, facts: Facts) -> Callable[[Connection], IssueAnswer]:
        """Receive a visitor who says nothing before the number and give it, in one transaction; without it, no visit stays."""
        service_id = draft.service_id
        assert service_id is not None
        receiving_it, act, leaving = self._act(keys.register), self._act(keys.issue), self._act(None)
        printer_id = facts.printer.id if facts.printer else None

        def take(tx: Connection) -> IssueAnswer:
            office_id = self.station.office_id
            wait = estimates.estimate(tx, office_id, service_id, act.now, act.today, facts.settings)
            here = receive(tx, receiving_it, service_id, priority_asked=draft.priority, language=look.language)
            if isinstance(here, NotAllowed):
                return here, wait
            given = tickets.issue(tx, act, here.visit_id, keys.reference, printer_id=printer_id)
            if not isinstance(given, Issued):
                visits.end_unfinished(tx, leaving, here.visit_id, "changed")
            return given, wait

        return take

    def ask(
        self, key: str, visit: Visit, assist: Assist, closes_at: datetime | None
    ) -> Callable[[Connection], AskAnswer]:
        """Keep what a provider came for (S4-03) and note that he is here for his reservation, a key each.

        A deadline that is past was said on the screen before.
        """
        asking, coming = self._act(key), self._act(f"{key}:seat")
        told = Intake(assist.trained, assist.need, assist.bid_code, closes_at, assist.because)

        def ask(tx: Connection) -> AskAnswer:
            kept = bidding_intake.ask(tx, asking, visit.visit_id, told, sure=True)
            if not isinstance(kept, Asked):
                return kept
            if assist.interested:
                bidding_intake.note_interest(tx, asking, visit.visit_id, tuple(assist.wanted))
            seat = reservation_reading.of_visit(tx, visit.visit_id)
            code = reservation_reading.plain_code(assist.reservation)
            if not code or (seat is not None and seat.code == code):
                return AskKept(seat)
            came = reservations.arrive(tx, coming, code, visit.visit_id)
            if isinstance(came, NotAllowed):
                return SeatReleased()
            return AskKept(reservation_reading.of_visit(tx, visit.visit_id)) if isinstance(came, Arrived) else came

        return ask

    def advise(self, key: str, visit: Visit, assist: Assist) -> Callable[[Connection], Advised | NotAllowed]:
        """End the visit of a provider who follows a training first, with what would suit him (S4-04)."""
        act, wanted = self._act(key), tuple(assist.wanted)
        return lambda tx: bidding_intake.advise(tx, act, visit.visit_id, wanted, interested=assist.interested)

    def look_up(self, typed: str) -> Callable[[Connection], TicketStatus | Unknown]:
        """Ask for number and state of a ticket, nothing else."""
        act = self._act(None)
        return lambda tx: look_up(tx, act.office_id, typed, act.today)

    def report_out(self, key: str, reference: str) -> Callable[[Connection], ReportAnswer]:
        """Note that a provider leaves the bidding room (S4-13), by the QR code that he holds."""
        act = self._act(key)
        return lambda tx: bidding_reporting.report_out(tx, act, reference)

    def leave_behind(self, visit_id: UUID, reason: str) -> Callable[[Connection], object]:
        """End a visit that got no number; it can be taken up again at a desk."""
        act = self._act(None)
        return lambda tx: visits.end_unfinished(tx, act, visit_id, reason)

    def report(self, problems: tuple[devices.DeviceProblem, ...]) -> Callable[[Connection], object]:
        """Tell the consoles what this kiosk needs; an empty tuple takes everything back."""
        act = self._act(None)
        return lambda tx: devices.report_state(tx, act, problems)

    def _act(self, key: str | None) -> Act:
        return self.station.act(self.clock, key=key)
