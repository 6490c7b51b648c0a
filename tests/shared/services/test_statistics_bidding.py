"""The bidding room in numbers: what happened is counted once, and a tender is named only after everybody said it closed."""

from dataclasses import replace
from datetime import timedelta

from bidding_rooms import Room, open_room
from loket_shared.domain.bidding import Outcome, ReservationState, SeatKind
from loket_shared.services import bidding_intake, bidding_reporting, reservations
from loket_shared.services.bidding_intake import Intake
from loket_shared.services.reservation_outcomes import Person, Reserved, Wish
from loket_shared.services.statistics_bidding import BiddingCounts, bidding
from loket_shared.services.statistics_period import period_report
from loket_shared.services.statistics_wish import Wish as Asked
from offices import MONDAY_0942, Office

TODAY = MONDAY_0942.date()
WISH = Asked(TODAY, TODAY)
WIB = 7 * 3600


def counts(office: Office, wish: Asked = WISH) -> BiddingCounts:
    found = office.see(lambda tx: bidding(tx, office.kiosk.office_id, wish, WIB, office.clock.now()))
    assert found is not None
    return found


def uploaded(room: Room, seat: int | None = 0) -> None:
    room.provider()
    begun = room.started(seat=seat)
    room.office.clock.advance(600)
    room.walk(begun.session_id, begun.version, "yyy")
    if seat is not None:
        room.cleaned(seat)


def test_sessions_seats_steps_and_who_was_not_trained(office: Office) -> None:
    room = open_room(office)
    uploaded(room)
    uploaded(room, seat=None)
    room.provider(trained=False, reason="Batas waktu dekat")
    room.started(seat=1)
    advised = office.registered(service=office.bidding)
    office.do(lambda tx: bidding_intake.advise(tx, office.visitor(), advised, (), interested=True))
    found = counts(office)
    assert (found.sessions, found.running, found.own_device, found.unreported) == (3, 1, 1, 0)
    assert found.outcomes == ((Outcome.UPLOADED, 2),)
    assert [(one.kind, one.number, one.sessions) for one in found.seats] == [(SeatKind.PC, 1, 1), (SeatKind.PC, 2, 1)]
    first, second = found.seats
    assert (first.seconds, first.times.count) == (780, 1)
    assert (second.seconds, second.times.count) == (0, 0)
    steps = {one.step: one.times for one in found.steps}
    assert steps[6].count == 2
    assert steps[12].median == 60
    assert (found.advised, found.went_on, found.interested) == (1, 1, 1)


def test_who_left_without_reporting_is_counted_once_the_visit_is_closed(office: Office) -> None:
    room = open_room(office)
    uploaded(room)
    assert counts(office).unreported == 0
    (left,) = office.see(lambda tx: bidding_reporting.unreported(tx, office.kiosk.office_id))
    office.do(lambda tx: bidding_reporting.leave_unreported(tx, office.officer(), left.id))
    assert counts(office).unreported == 1


def test_a_tender_is_named_only_once_it_has_closed_for_everybody(office: Office) -> None:
    open_room(office)
    soon, late = MONDAY_0942 + timedelta(hours=2), MONDAY_0942 + timedelta(hours=3)
    for code, closes_at in (("111", soon), ("111", late), ("222", soon), ("333", None)):
        visit_id = office.registered(service=office.bidding)
        told = Intake(True, tender_code=code, closes_at=closes_at)
        office.do(lambda tx, told=told, visit_id=visit_id: bidding_intake.ask(tx, office.visitor(), visit_id, told))  # type: ignore[misc]
    assert counts(office).tenders == ()
    office.clock.at = soon + timedelta(minutes=1)
    assert counts(office).tenders == (("222", 1),)
    office.clock.at = late + timedelta(minutes=1)
    assert counts(office).tenders == (("111", 2), ("222", 1))


def test_reservations_by_what_became_of_them_and_other_days_apart(office: Office) -> None:
    room = open_room(office)
    begin = MONDAY_0942 + timedelta(minutes=18)
    for n in range(2):
        wish = Wish(
            begin + timedelta(hours=n),
            begin + timedelta(hours=n, minutes=30),
            Person("Rina", phone="0812"),
            room.seats[0],
        )
        made = office.do(lambda tx, wish=wish: reservations.reserve(tx, office.officer(), wish))  # type: ignore[misc]
        assert isinstance(made, Reserved)
    office.clock.at = begin + timedelta(minutes=20)
    office.do(lambda tx: reservations.no_shows(tx, office.officer()))
    assert counts(office).reservations == ((ReservationState.HELD, 1), (ReservationState.NO_SHOW, 1))
    yesterday = TODAY - timedelta(days=1)
    assert counts(office, Asked(yesterday, yesterday)).empty


def test_it_stands_in_the_report_of_the_period(office: Office) -> None:
    room = open_room(office)
    uploaded(room)
    at = office.clock.now()
    report = office.see(lambda tx: period_report(tx, office.kiosk.office_id, WISH, at))
    assert report.bidding is not None
    assert report.bidding.sessions == 1
    other = replace(WISH, service_id=office.consultation)
    narrowed = office.see(lambda tx: period_report(tx, office.kiosk.office_id, other, at))
    assert narrowed.bidding is not None
    assert narrowed.bidding.sessions == 0
