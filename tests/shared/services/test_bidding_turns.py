"""Whose turn it is in the bidding room: deadlines go first, nobody is called without a seat, S4-05 begins honestly."""

from datetime import timedelta

import pytest
from bidding_rooms import Room, open_room
from loket_shared.db.schema import call, desk_service, step_run, ticket
from loket_shared.domain.queue import Reason
from loket_shared.services import (
    bidding_sessions,
    board,
    calls,
    holding,
    reservations,
    seats,
    signing_in,
    step_rebuild,
    turn_ends,
)
from loket_shared.services.bidding_reading import trainer
from loket_shared.services.bidding_sessions import SeatTaken, Started
from loket_shared.services.calls import Called, NobodyWaits, NoSeat
from loket_shared.services.estimates import Estimate, NoEstimate, estimate
from loket_shared.services.people import Identity
from loket_shared.services.queue_view import queue
from loket_shared.services.reservation_outcomes import Arrived, Person, Reserved, Wish
from loket_shared.services.settings import OfficeSettings, read_settings, save_settings
from offices import Office
from sqlalchemy import insert, select

SOON, LATER = timedelta(minutes=90), timedelta(hours=5)


@pytest.fixture
def room(office: Office) -> Room:
    """Two seats, two desks."""
    return open_room(office)


def ready(room: Room) -> list[tuple[str, float | None, str | None]]:
    """Return S4-05 of each number: since how many seconds it runs or how it ended."""
    query = (
        select(ticket.c.number, step_run.c.opened_at, step_run.c.net_seconds, step_run.c.ended_as)
        .join(step_run, step_run.c.ticket_id == ticket.c.id)
        .where(step_run.c.step == 5)
        .order_by(step_run.c.opened_at, step_run.c.position)
    )
    return [
        (f"B{row.number:03d}", row.net_seconds, row.ended_as)
        for row in room.office.see(lambda tx: tx.execute(query).all())
    ]


def call_next(room: Room, n: int = 0, *, own_device: bool = False) -> object:
    room.office.clock.advance(1)
    return room.office.do(lambda tx: calls.call_next(tx, room.office.officer(), room.desks[n], own_device=own_device))


def rebuilt(room: Room) -> None:
    assert not room.office.see(lambda tx: step_rebuild.differences(tx, room.office.kiosk.office_id))


def test_a_near_deadline_goes_first_and_says_so_everywhere(room: Room) -> None:
    office = room.office
    now = office.clock.now()
    first = room.provider(closes_at=now + LATER)
    near = room.provider(closes_at=now + SOON)
    past = room.provider(closes_at=now + timedelta(seconds=5))
    office.clock.advance(10)
    rows = office.see(
        lambda tx: queue(tx, office.kiosk.office_id, first.business_date, (office.bidding,), now=office.clock.now())
    )
    assert [(row.label, row.reason) for row in rows] == [
        (near.label, Reason.DEADLINE), (first.label, Reason.IN_ORDER), (past.label, Reason.IN_ORDER),
    ]  # fmt: skip
    assert {(row.name, row.organisation) for row in rows} == {("", "")}
    assert rows[0].closes_at == now + SOON
    wall = office.see(
        lambda tx: board.read(
            tx, office.kiosk.office_id, office.wall.device_id, office.clock.now(), first.business_date
        )
    )
    shown = next(one for one in wall.next if one.service_id == office.bidding)
    assert [one.label for one in shown.labels] == [near.label, first.label, past.label]
    picture = office.see(
        lambda tx: trainer(tx, office.kiosk.office_id, room.desks[0], first.business_date, office.clock.now())
    )
    assert [(one.label, one.reason) for one in picture.waiting] == [(row.label, row.reason) for row in rows]
    got = call_next(room)
    assert isinstance(got, Called)
    assert (got.label, got.reason) == (near.label, Reason.DEADLINE)
    kept = office.see(lambda tx: tx.execute(select(call.c.reason, call.c.priority)).one())
    assert tuple(kept) == ("deadline", True)


def test_deadlines_do_not_starve_the_others(room: Room) -> None:
    office = room.office
    ordinary = room.provider()
    soon = office.clock.now() + SOON
    near = [room.provider(closes_at=soon) for _ in range(3)]
    order = []
    for _ in range(4):
        got = call_next(room, own_device=True)
        assert isinstance(got, Called)
        order.append(got.label)
        office.do(lambda tx, one=got.ticket_id: turn_ends.leave(tx, office.officer(), one, "x"))  # type: ignore[misc]
    assert order == [near[0].label, near[1].label, ordinary.label, near[2].label]


def test_the_office_may_let_no_deadline_go_first(room: Room) -> None:
    office = room.office
    settings = office.see(lambda tx: read_settings(tx, office.kiosk.office_id))
    off = OfficeSettings(deadline_first_hours=0, version=settings.version)
    office.do(lambda tx: save_settings(tx, office.officer(), off))
    first = room.provider()
    room.provider(closes_at=office.clock.now() + SOON)
    got = call_next(room)
    assert isinstance(got, Called)
    assert got.label == first.label


def test_nobody_is_called_without_a_seat(room: Room) -> None:
    office = room.office
    given = [room.provider() for _ in range(4)]
    first, second = room.started(0, 0), room.started(1, 1)
    assert call_next(room) == NoSeat(given[2].label)
    room.walk(first.session_id, first.version, "yyy")
    assert call_next(room) == NoSeat(given[2].label)  # not cleaned
    room.cleaned(0)
    got = call_next(room)
    assert isinstance(got, Called)
    assert got.label == given[2].label
    assert call_next(room, 1) == NoSeat(given[3].label)  # the seat waits for who is called
    own = call_next(room, 1, own_device=True)
    assert isinstance(own, Called)
    at_table = office.do(lambda tx: bidding_sessions.start(tx, office.officer(), own.ticket_id, None))
    assert isinstance(at_table, Started)
    assert at_table.seat_id is None
    assert call_next(room, 1) == NobodyWaits()
    assert second.seat_id == room.seats[1]
    rebuilt(room)


def test_an_office_without_seats_calls_as_before(office: Office) -> None:
    room = open_room(office, seat_count=0)
    room.provider()
    assert room.started(seat=None).seat_id is None


def test_another_service_of_the_desk_is_called_while_no_seat_is_free(room: Room) -> None:
    office = room.office
    room.provider()
    office.do(lambda tx: [seats.break_seat(tx, office.officer(), one, "Layar mati") for one in room.seats])
    link = {"desk_id": room.desks[0], "service_id": office.consultation, "rank": 2}
    office.do(lambda tx: tx.execute(insert(desk_service), link))
    given = office.issued()
    got = call_next(room)
    assert isinstance(got, Called)
    assert got.label == given.label


def test_a_reserved_seat_waits_for_its_provider(room: Room) -> None:
    office = room.office
    office.do(lambda tx: seats.break_seat(tx, office.officer(), room.seats[1], "Layar mati"))
    now = office.clock.now()
    start = now + timedelta(minutes=15 - now.minute % 15, seconds=-now.second)
    wish = Wish(start, start + timedelta(hours=1), Person("Rina", phone="0811"), room.seats[0])
    kept = office.do(lambda tx: reservations.reserve(tx, office.visitor(), wish))
    assert isinstance(kept, Reserved)
    office.clock.advance((start - now).total_seconds())
    early = room.provider()
    assert call_next(room) == NoSeat(early.label)
    his = room.provider(who=Identity("Rina", "PT Karya", "Jl. A", "0811-2222-333"))
    came = office.do(lambda tx: reservations.arrive(tx, office.visitor(), kept.code, his.visit_id))
    assert isinstance(came, Arrived)
    own = call_next(room, 1, own_device=True)
    assert isinstance(own, Called)
    assert own.label == early.label
    refused = office.do(lambda tx: bidding_sessions.start(tx, office.officer(), own.ticket_id, room.seats[0]))
    assert refused == SeatTaken(seats.SeatState.RESERVED)
    got = call_next(room)
    assert isinstance(got, Called)
    assert got.label == his.label
    made = office.do(lambda tx: bidding_sessions.start(tx, office.officer(), got.ticket_id, room.seats[0]))
    assert isinstance(made, Started)


def test_the_first_call_of_a_desk_begins_and_ends_the_turn(room: Room) -> None:
    room.provider()
    room.office.clock.advance(1200)
    assert ready(room) == []  # nobody is known to sit there
    room.called()
    assert ready(room) == [("B001", 0, "done")]
    rebuilt(room)


def test_a_trainer_at_work_with_a_free_seat_owes_the_call(room: Room) -> None:
    office = room.office
    room.provider()
    room.started()
    room.provider()
    room.provider()
    assert ready(room) == [("B001", 0, "done"), ("B002", None, None)]  # one trainer is at work, so one is next
    office.clock.advance(301)
    room.called()
    assert ready(room)[1] == ("B002", 304, "done")
    late = office.see(lambda tx: tx.execute(select(step_run.c.late).where(step_run.c.net_seconds == 304)).scalar_one())
    assert late
    rebuilt(room)


def test_the_turn_is_taken_back_with_the_seat(room: Room) -> None:
    office = room.office
    room.provider()
    room.started(0, 0)
    room.provider()
    assert ready(room)[1:] == [("B002", None, None)]
    office.clock.advance(100)
    office.do(lambda tx: seats.break_seat(tx, office.officer(), room.seats[1], "Layar mati"))
    assert ready(room)[1:] == [("B002", None, "overtaken")]
    office.clock.advance(100)
    office.do(lambda tx: seats.repair(tx, office.officer(), room.seats[1]))
    assert ready(room)[1:] == [("B002", None, "overtaken"), ("B002", None, None)]
    rebuilt(room)


def _signs_out(room: Room) -> None:
    room.office.do(lambda tx: signing_in.sign_out(tx, room.office.officer(), "button"))


def _is_away(room: Room) -> None:
    room.office.do(lambda tx: holding.begin_absence(tx, room.office.officer(), room.office.sari, None, "sick"))


def _ends_long_ago(room: Room) -> None:
    room.office.clock.advance(46 * 60)


@pytest.mark.parametrize("leaves", [_signs_out, _is_away, _ends_long_ago])
def test_nobody_owes_a_call_at_an_empty_desk(room: Room, leaves: object) -> None:
    assert callable(leaves)
    room.provider()
    made = room.started()
    room.walk(made.session_id, made.version, "yyy")
    room.office.clock.advance(5)
    leaves(room)
    room.office.clock.advance(5)
    room.provider()
    assert ready(room) == [("B001", 0, "done")]


def test_lunch_owes_no_call(room: Room) -> None:
    office = room.office
    room.provider()
    room.started()
    office.clock.advance((12 * 60 + 10 - 9 * 60 - 42) * 60)  # 12.10, closed until 13.00
    room.provider()
    assert [one[2] for one in ready(room)] == ["done"]


def test_skipped_and_withdrawn_are_next_again(room: Room) -> None:
    office = room.office
    room.provider()
    room.started()
    second = room.provider()
    got = room.called()
    office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), got.ticket_id, "salah"))
    assert [one[0] for one in ready(room)] == ["B001", second.label, second.label]
    assert ready(room)[-1][2] is None
    rebuilt(room)


def test_two_desks_two_turns(room: Room) -> None:
    for _ in range(2):
        room.provider()
    for n in range(2):
        made = room.started(n, n)
        room.walk(made.session_id, made.version, "yyy")
    for _ in range(3):
        room.provider()
    assert [one for one in ready(room) if one[2] is None] == []
    room.cleaned(0)
    assert [one[0] for one in ready(room) if one[2] is None] == ["B003"]
    room.cleaned(1)
    assert [one[0] for one in ready(room) if one[2] is None] == ["B003", "B004"]
    rebuilt(room)


def test_the_estimate_counts_places_not_tables(room: Room) -> None:
    office = room.office
    settings = OfficeSettings(estimate_min_samples=2)
    for _ in range(2):
        room.provider()
        made = room.started()
        room.walk(made.session_id, made.version, "yyy")
        room.cleaned()
    ahead = [room.provider() for _ in range(2)]
    act = office.officer()

    def wait() -> object:
        now = office.clock.now()
        return office.see(lambda tx: estimate(tx, act.office_id, office.bidding, now, act.today, settings))

    free = wait()
    assert isinstance(free, Estimate)
    assert free.ahead == len(ahead)
    office.do(lambda tx: seats.break_seat(tx, office.officer(), room.seats[1], "Layar mati"))
    one_seat = wait()
    assert isinstance(one_seat, Estimate)
    assert one_seat.to_minutes >= free.to_minutes
    office.do(lambda tx: seats.break_seat(tx, office.officer(), room.seats[0], "Layar mati"))
    assert wait() == NoEstimate(len(ahead))
