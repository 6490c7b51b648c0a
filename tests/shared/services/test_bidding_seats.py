"""Seats of the bidding room: given once, cleaned by somebody, out of order and back, and what a supervisor changes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from bidding_rooms import EVERYTHING, Room, open_room
from loket_shared.db.schema import bidding_session, journal, new_id, seat_cleaning, seat_taking, ticket
from loket_shared.domain.bidding import CleaningItem, SeatKind, SeatState
from loket_shared.domain.states import Role
from loket_shared.services import bidding_sessions, holding, reservations, seats
from loket_shared.services.bidding_reading import trainer
from loket_shared.services.bidding_sessions import SeatTaken, SessionConflict, Stepped
from loket_shared.services.bidding_tender import Tender, open_tender
from loket_shared.services.catalogue_edit import Taken
from loket_shared.services.reservation_outcomes import Person, Wish
from loket_shared.services.results import NotAllowed, ReasonNeeded, Saved
from loket_shared.services.seats import Cleaned, RoomView, SeatChanged, Unfinished, break_seat, clean, repair
from loket_shared.services.seats_edit import SeatConflict, SeatDetails, SeatInUse, remove, save_seat
from loket_shared.services.seats_edit import seats as read_seats
from loket_shared.services.staff import StaffDetails, insert_staff
from offices import Office
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError


@pytest.fixture
def room(office: Office) -> Room:
    """Two seats, two desks."""
    return open_room(office)


def plan(room: Room) -> RoomView:
    office = room.office
    act = office.officer()
    return office.see(lambda tx: seats.room(tx, act.office_id, act.now, act.today))


def states(room: Room) -> list[SeatState]:
    return [one.state for one in plan(room).seats]


def test_a_seat_goes_from_free_to_taken_to_unclean_to_free(room: Room) -> None:
    office = room.office
    closes = office.clock.now() + timedelta(hours=2)
    given = room.provider(closes_at=closes)
    assert states(room) == [SeatState.FREE, SeatState.FREE]
    made = room.started()
    [taken, free] = plan(room).seats
    assert (taken.state, taken.label, taken.closes_at, taken.since) == (
        SeatState.OCCUPIED,
        given.label,
        closes,
        office.clock.now(),
    )
    assert free.state is SeatState.FREE
    room.walk(made.session_id, made.version, "yyy")
    assert states(room) == [SeatState.CLEANING, SeatState.FREE]
    some = frozenset({CleaningItem.FILES})
    part = office.do(lambda tx: clean(tx, office.officer(), room.seats[0], some))
    assert part == Unfinished(room.seats[0], (CleaningItem.IDENTITY, CleaningItem.BROWSER))
    assert plan(room).seats[0].cleaned == some
    office.clock.advance(30)
    rest = office.do(lambda tx: clean(tx, office.officer(office.dewi), room.seats[0], EVERYTHING - some))
    assert rest == Cleaned(room.seats[0])
    assert states(room) == [SeatState.FREE, SeatState.FREE]
    by = office.see(lambda tx: dict(tx.execute(select(seat_cleaning.c.item, seat_cleaning.c.staff_id)).tuples().all()))
    assert by == {"files": office.sari, "identity": office.dewi, "browser": office.dewi}
    done = office.see(
        lambda tx: tx.execute(select(journal.c.staff_id).where(journal.c.kind == "seat.cleaned")).scalar_one()
    )
    assert done == office.dewi


def test_nothing_is_cleaned_that_is_not_left(room: Room) -> None:
    office = room.office
    assert office.do(lambda tx: clean(tx, office.officer(), room.seats[0], EVERYTHING)) == NotAllowed("free")
    room.provider()
    room.started()
    assert office.do(lambda tx: clean(tx, office.officer(), room.seats[0], EVERYTHING)) == NotAllowed("occupied")
    assert office.do(lambda tx: clean(tx, office.officer(), new_id(), EVERYTHING)) == NotAllowed("gone")


def test_a_seat_that_is_not_free_is_not_given(room: Room) -> None:
    office = room.office
    for _ in range(2):
        room.provider()
    first = room.started()
    got = room.called(1)

    def start() -> object:
        return office.do(lambda tx: bidding_sessions.start(tx, office.officer(), got.ticket_id, room.seats[0]))

    assert start() == SeatTaken(SeatState.OCCUPIED)
    room.walk(first.session_id, first.version, "yyy")
    assert start() == SeatTaken(SeatState.CLEANING)
    room.cleaned()
    office.do(lambda tx: break_seat(tx, office.officer(), room.seats[0], "Listrik"))
    assert start() == SeatTaken(SeatState.BROKEN)
    gone = office.do(lambda tx: bidding_sessions.start(tx, office.officer(), got.ticket_id, new_id()))
    assert gone == NotAllowed("gone")
    assert (
        office.see(lambda tx: tx.execute(select(ticket.c.state).where(ticket.c.id == got.ticket_id)).scalar_one())
        == "calling"
    )


def test_the_database_itself_gives_no_seat_twice(room: Room) -> None:
    office = room.office
    for _ in range(2):
        room.provider()
    room.started()
    other = room.started(1, 1)
    row = {
        "id": new_id(),
        "office_id": office.kiosk.office_id,
        "seat_id": room.seats[0],
        "session_id": other.session_id,
    }
    with pytest.raises(IntegrityError):
        office.do(lambda tx: tx.execute(insert(seat_taking), row | {"taken_at": office.clock.now()}))


def test_a_seat_that_breaks_under_a_session_is_left_for_another(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    assert office.do(lambda tx: break_seat(tx, office.officer(), room.seats[0], "  ")) == ReasonNeeded()
    broke = office.do(lambda tx: break_seat(tx, office.officer(), room.seats[0], "Layar mati"))
    assert broke == SeatChanged(room.seats[0], made.session_id)
    [seat, _] = plan(room).seats
    assert (seat.state, seat.session_id, seat.reason) == (SeatState.BROKEN, made.session_id, "Layar mati")
    act = office.officer()
    picture = office.see(lambda tx: trainer(tx, act.office_id, room.desks[0], act.today, act.now))
    assert picture.mine[0].seat_broken
    went = office.do(
        lambda tx: bidding_sessions.move_seat(tx, office.officer(), made.session_id, made.version, room.seats[1])
    )
    assert isinstance(went, Stepped)
    assert [one.session_id for one in plan(room).seats] == [None, made.session_id]
    old = office.do(lambda tx: bidding_sessions.move_seat(tx, office.officer(), made.session_id, made.version, None))
    assert isinstance(old, SessionConflict)
    away = office.do(lambda tx: bidding_sessions.move_seat(tx, office.officer(), made.session_id, went.version, None))
    assert isinstance(away, Stepped)
    room.cleaned(1)
    assert states(room) == [SeatState.BROKEN, SeatState.FREE]
    assert office.do(lambda tx: repair(tx, office.officer(), room.seats[0])) == SeatChanged(room.seats[0], None)
    assert states(room)[0] is SeatState.CLEANING
    assert office.do(lambda tx: repair(tx, office.officer(), room.seats[0])) == NotAllowed("cleaning")


def test_a_seat_plan_names_nobody(room: Room) -> None:
    office = room.office
    given = room.provider()
    made = room.started()
    act = office.officer()
    shown = repr(plan(room)) + repr(
        office.see(lambda tx: trainer(tx, act.office_id, room.desks[0], act.today, act.now))
    )
    assert given.label in shown
    for word in ("Budi", "Cipta Karya", "71234567", "0812"):
        assert word not in shown
    opened = office.do(lambda tx: open_tender(tx, office.officer(), session_id=made.session_id))
    assert isinstance(opened, Tender)
    assert (opened.name, opened.organisation, opened.tender_code) == (
        "Budi Santoso",
        "CV Cipta Karya Mandiri",
        "71234567",
    )
    before = office.do(lambda tx: open_tender(tx, office.officer(), visit_id=given.visit_id))
    assert isinstance(before, Tender)
    asked = office.see(
        lambda tx: tx.execute(select(journal.c.staff_id).where(journal.c.kind == "tender.opened")).scalars().all()
    )
    assert asked == [office.sari, office.sari]


def test_notes_are_told_on_demand(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    office.do(lambda tx: bidding_sessions.note(tx, office.officer(), made.session_id, "Perlu kunci publik baru."))
    secret = office.do(lambda tx: bidding_sessions.note(tx, office.officer(), made.session_id, "PIN: 998877"))
    assert secret == bidding_sessions.LooksSecret()
    assert office.do(lambda tx: bidding_sessions.note(tx, office.officer(), made.session_id, " ")) == ReasonNeeded()
    told = office.do(lambda tx: open_tender(tx, office.officer(), session_id=made.session_id))
    assert isinstance(told, Tender)
    assert [one.text for one in told.notes] == ["Perlu kunci publik baru."]


def test_a_session_is_handed_over(room: Room) -> None:
    office = room.office
    room.provider()
    made = room.started()
    went = office.do(
        lambda tx: bidding_sessions.hand_over(
            tx, office.officer(), made.session_id, made.version, office.dewi, room.desks[1]
        )
    )
    assert isinstance(went, Stepped)
    act = office.officer(office.dewi)
    picture = office.see(lambda tx: trainer(tx, act.office_id, room.desks[1], act.today, act.now))
    assert [one.session_id for one in picture.mine] == [made.session_id]
    nobody = office.do(
        lambda tx: bidding_sessions.hand_over(tx, office.officer(), made.session_id, went.version, new_id())
    )
    assert nobody == NotAllowed("staff")
    nowhere = office.do(
        lambda tx: bidding_sessions.hand_over(
            tx, office.officer(), made.session_id, went.version, office.sari, office.desks[0]
        )
    )
    assert nowhere == NotAllowed("desk")


@pytest.mark.parametrize("with_substitute", [True, False])
def test_who_is_away_leaves_no_provider_alone(room: Room, with_substitute: bool) -> None:
    office = room.office
    room.provider()
    made = room.started()
    instead = office.dewi if with_substitute else None
    office.do(lambda tx: holding.begin_absence(tx, office.officer(), office.sari, instead, "sick"))
    held = office.see(lambda tx: tx.execute(select(bidding_session)).one())
    assert held.staff_id == (office.dewi if with_substitute else office.sari)
    act = office.officer(office.dewi)
    [line] = office.see(lambda tx: trainer(tx, act.office_id, room.desks[0], act.today, act.now)).mine
    assert line.away is not with_substitute
    went = office.do(lambda tx: bidding_sessions.hand_over(tx, act, made.session_id, line.version, office.dewi))
    assert isinstance(went, Stepped)


def test_a_supervisor_changes_the_plan(room: Room) -> None:
    office = room.office
    act = office.officer()
    [first, second] = office.see(lambda tx: read_seats(tx, act.office_id))
    new = SeatDetails(new_id(), SeatKind.LAPTOP, 1, "Laptop 1", 2, 1)
    assert office.do(lambda tx: save_seat(tx, office.officer(office.dewi), new, new=True)) == NotAllowed("role")
    assert office.do(lambda tx: save_seat(tx, office.officer(), replace(new, kind=SeatKind.PC), new=True)) == Taken(
        "number"
    )
    assert office.do(lambda tx: save_seat(tx, office.officer(), replace(new, row=1), new=True)) == Taken("place")
    assert isinstance(office.do(lambda tx: save_seat(tx, office.officer(), new, new=True)), Saved)
    saved = office.do(lambda tx: save_seat(tx, office.officer(), replace(first, name="PC jendela")))
    assert saved == Saved(first.id, 2)
    theirs = office.do(lambda tx: save_seat(tx, office.officer(), replace(first, name="Lain")))
    assert isinstance(theirs, SeatConflict)
    assert theirs.theirs.name == "PC jendela"
    room.provider()
    room.started()
    assert office.do(lambda tx: remove(tx, office.officer(), first.id, 2)) == SeatInUse("taken")
    away = replace(first, active=False, version=2)
    assert office.do(lambda tx: save_seat(tx, office.officer(), away)) == SeatInUse("taken")
    assert office.do(lambda tx: remove(tx, office.officer(), second.id, 1)) == Saved(second.id, 2)
    assert len(office.see(lambda tx: read_seats(tx, act.office_id))) == 2
    assert len(office.see(lambda tx: read_seats(tx, act.office_id, inactive=True))) == 3


def test_a_reserved_seat_is_not_taken_out_of_the_plan(room: Room) -> None:
    office = room.office
    start = office.clock.now() + timedelta(minutes=18)
    wish = Wish(start, start + timedelta(hours=1), Person("Rina", phone="0811"), room.seats[0])
    office.do(lambda tx: reservations.reserve(tx, office.visitor(), wish))
    assert office.do(lambda tx: remove(tx, office.officer(), room.seats[0], 1)) == SeatInUse("reserved")
    [kept, _] = plan(room).seats
    assert kept.reservation is not None
    assert kept.reservation.from_at == start


def test_only_the_unit_assists(room: Room) -> None:
    office = room.office
    given = room.provider()
    front = office.do(
        lambda tx: insert_staff(
            tx,
            office.kiosk.office_id,
            StaffDetails("depan", "Petugas Depan", (Role.FRONT_OFFICE,), password_hash="x"),
            {Role.FRONT_OFFICE},
            office.clock.now(),
        )
    )
    got = room.called()
    refused = NotAllowed("role")
    assert office.do(lambda tx: bidding_sessions.start(tx, office.officer(front), got.ticket_id, None)) == refused
    made = office.do(lambda tx: bidding_sessions.start(tx, office.officer(), got.ticket_id, room.seats[0]))
    assert isinstance(made, bidding_sessions.Started)
    at = made.session_id
    assert office.do(lambda tx: bidding_sessions.answer(tx, office.officer(front), at, 1, True)) == refused
    assert office.do(lambda tx: bidding_sessions.note(tx, office.officer(front), at, "x")) == refused
    assert office.do(lambda tx: bidding_sessions.move_seat(tx, office.officer(front), at, 1, None)) == refused
    assert office.do(lambda tx: bidding_sessions.hand_over(tx, office.officer(front), at, 1, office.dewi)) == refused
    assert office.do(lambda tx: bidding_sessions.hand_over(tx, office.officer(), at, 1, front)) == NotAllowed("staff")
    assert office.do(lambda tx: break_seat(tx, office.officer(front), room.seats[1], "x")) == refused
    assert office.do(lambda tx: open_tender(tx, office.officer(front), visit_id=given.visit_id)) == refused
    assert office.do(lambda tx: bidding_sessions.answer(tx, office.visitor(), at, 1, True)) == refused
