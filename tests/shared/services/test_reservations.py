"""Reservations of a seat: conflicts are impossible, who does not come loses it, and nobody reads whose it is by chance."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import journal, new_id, seat, seat_reservation, seat_reservation_slot
from loket_shared.domain.bidding import ReservationState
from loket_shared.services import reservation_reading, reservations, visits
from loket_shared.services.reservation_outcomes import (
    AnotherDay,
    Arrived,
    NoShows,
    OutsideHours,
    Person,
    PersonMissing,
    Released,
    ReservationConflict,
    Reserved,
    SlotTaken,
    UnknownCode,
    Wish,
    WrongTime,
)
from loket_shared.services.results import NotAllowed
from offices import MONDAY_0942, Office
from race import together
from racing_seats import FIRST, HALF_HOUR, reserve_half_hours
from seating import give_seats
from sqlalchemy import func, select, update

RINA = Person("Rina Kartika Ningrum", "PT Karya Sejahtera", "0812-0000-1111", "10293045")
QUARTER = timedelta(minutes=15)


def wib(hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """Return a time of the office's own clock, days after that Monday."""
    return MONDAY_0942.replace(hour=hour - 7, minute=minute) + timedelta(days=days)


def wish(seat_id: UUID | None, begin: datetime, end: datetime, person: Person = RINA) -> Wish:
    return Wish(begin, end, person, seat_id)


def reserve(office: Office, wanted: Wish, key: str | None = None) -> object:
    return office.do(lambda tx: reservations.reserve(tx, office.officer(key=key), wanted))


def reserved(office: Office, wanted: Wish, key: str | None = None) -> Reserved:
    got = reserve(office, wanted, key)
    assert isinstance(got, Reserved), got
    return got


def kinds(office: Office) -> Sequence[str]:
    seen = select(journal.c.kind).where(journal.c.kind.startswith("seat.")).order_by(journal.c.seq)
    return office.see(lambda tx: tx.execute(seen).scalars().all())


def kept(office: Office) -> set[UUID]:
    held = office.see(lambda tx: reservation_reading.holds(tx, office.kiosk.office_id, office.clock.now()))
    return {one.seat_id for one in held}


def test_a_seat_is_reserved_once_and_the_next_one_hears_whose_time_it_is(office: Office) -> None:
    seats = give_seats(office)
    got = reserved(office, wish(seats[0], wib(13), wib(14)), key="first")
    assert reserved(office, wish(seats[0], wib(13), wib(14)), key="first") == got
    assert reserve(office, wish(seats[0], wib(13, 45), wib(14, 30))) == SlotTaken(wib(13), wib(14))
    assert isinstance(reserve(office, wish(seats[0], wib(14), wib(15))), Reserved)
    assert isinstance(reserve(office, wish(seats[1], wib(13), wib(14))), Reserved)
    assert reserve(office, wish(None, wib(13), wib(14))) == SlotTaken()
    assert kinds(office) == ["seat.reserved"] * 3
    told = office.see(lambda tx: " ".join(tx.execute(select(journal.c.canonical)).scalars()))
    assert "Rina" not in told
    assert "10293045" not in told


def test_any_seat_means_the_first_that_is_free(office: Office) -> None:
    seats = give_seats(office, pcs=2, laptops=1)
    got = [reserved(office, wish(None, wib(13), wib(14))).seat_id for _ in seats]
    assert got == list(seats)


@pytest.mark.parametrize(
    ("begin", "end", "why"),
    [
        (wib(8), wib(9), WrongTime("past")),
        (wib(13, 5), wib(14), WrongTime("order")),
        (wib(14), wib(13), WrongTime("order")),
        (wib(9, days=31), wib(10, days=31), WrongTime("far")),
        (wib(15), wib(17), OutsideHours(wib(7, 30), wib(16))),
        (wib(12, 15), wib(14), OutsideHours(wib(7, 30), wib(16))),
        (wib(9, days=5), wib(10, days=5), OutsideHours(None, None)),
        (wib(15), wib(10, days=1), OutsideHours(wib(7, 30), wib(16))),
    ],
)
def test_no_time_that_the_office_cannot_keep(office: Office, begin: datetime, end: datetime, why: object) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    assert reserve(office, wish(seat_id, begin, end)) == why
    assert office.see(lambda tx: tx.execute(select(func.count(seat_reservation.c.id))).scalar_one()) == 0


def test_name_and_telephone_are_needed_and_a_broken_seat_is_not_for_anybody(office: Office) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    assert reserve(office, wish(seat_id, wib(13), wib(14), replace(RINA, name=" "))) == PersonMissing("name")
    assert reserve(office, wish(seat_id, wib(13), wib(14), replace(RINA, phone=""))) == PersonMissing("phone")
    office.do(lambda tx: tx.execute(update(seat).values(broken_since=MONDAY_0942)))
    assert reserve(office, wish(seat_id, wib(13), wib(14))) == NotAllowed("seat")
    assert reserve(office, wish(None, wib(13), wib(14))) == SlotTaken()


def test_what_is_cancelled_is_free_at_once(office: Office) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    got = reserved(office, wish(seat_id, wib(13), wib(14)))
    cancelled = office.do(lambda tx: reservations.cancel(tx, office.officer(), got.reservation_id, 1, "Tender batal"))
    assert cancelled == Released(got.reservation_id, ReservationState.CANCELLED)
    assert isinstance(reserve(office, wish(seat_id, wib(13), wib(14))), Reserved)
    again = office.do(lambda tx: reservations.cancel(tx, office.officer(), got.reservation_id, 2))
    assert again == NotAllowed("cancelled")
    (day,) = office.see(lambda tx: reservation_reading.of_day(tx, office.kiosk.office_id, MONDAY_0942.date()))
    assert [one.state for one in day.reservations] == [ReservationState.HELD]


def test_an_older_picture_cancels_nothing(office: Office) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    got = reserved(office, wish(seat_id, wib(13), wib(14)))
    refused = office.do(lambda tx: reservations.cancel(tx, office.officer(), got.reservation_id, 7))
    assert isinstance(refused, ReservationConflict)
    assert refused.theirs.code == got.code


def test_its_seat_is_kept_from_a_quarter_before_until_its_provider_is_overdue(office: Office) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    got = reserved(office, wish(seat_id, wib(10, 30), wib(11, 30)))
    assert kept(office) == set()
    office.clock.at = wib(10, 15)
    assert kept(office) == {seat_id}
    office.clock.at = wib(10, 44)
    assert office.do(lambda tx: reservations.no_shows(tx, office.officer())) == NoShows(0)
    office.clock.at = wib(10, 45)
    assert kept(office) == set()
    assert office.do(lambda tx: reservations.no_shows(tx, office.officer())) == NoShows(1)
    assert office.do(lambda tx: reservations.no_shows(tx, office.officer())) == NoShows(0)
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(seat_reservation_slot)).scalar_one()) == 0
    assert office.do(lambda tx: reservations.arrive(tx, office.visitor(), got.code, new_id())) == NotAllowed("no_show")
    assert kinds(office) == ["seat.reserved", "seat.released"]


def test_who_comes_with_a_code_keeps_the_seat_for_himself(office: Office) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    got = reserved(office, wish(seat_id, wib(10, 30), wib(11, 30)))
    visit_id = office.registered(service=office.bidding)
    typed = f"{got.code[:3].lower()}-{got.code[3:]} "
    came = office.do(lambda tx: reservations.arrive(tx, office.visitor(), typed, visit_id))
    assert came == Arrived(got.reservation_id, seat_id, wib(10, 30), wib(11, 30))
    assert office.do(lambda tx: reservations.arrive(tx, office.visitor(), got.code, new_id())) == NotAllowed("arrived")
    office.clock.at = wib(11)
    held = office.see(lambda tx: reservation_reading.holds(tx, office.kiosk.office_id, wib(11)))
    assert [(one.seat_id, one.visit_id) for one in held] == [(seat_id, visit_id)]
    assert office.do(lambda tx: reservations.no_shows(tx, office.officer())) == NoShows(0)
    found = office.see(lambda tx: reservation_reading.of_visit(tx, visit_id))
    assert found is not None
    assert found.state is ReservationState.ARRIVED
    office.do(lambda tx: visits.end_unfinished(tx, office.visitor(), visit_id, "left"))
    assert kept(office) == set()


def test_a_code_of_another_day_or_of_nobody_is_told_as_such(office: Office) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    got = reserved(office, wish(seat_id, wib(9, days=1), wib(10, days=1)))
    assert office.do(lambda tx: reservations.arrive(tx, office.visitor(), got.code, new_id())) == AnotherDay(
        wib(9, days=1)
    )
    for typed in ("", "LK1", "ÄÖÜ", "X" * 400):
        assert (
            office.do(lambda tx, typed=typed: reservations.arrive(tx, office.visitor(), typed, new_id()))
            == UnknownCode()
        )


def test_whose_it_is_opens_on_demand_only_and_is_journalled(office: Office) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    got = reserved(office, wish(seat_id, wib(13), wib(14)))
    assert office.do(lambda tx: reservations.open_person(tx, office.officer(), got.reservation_id)) == RINA
    opened = select(journal.c.staff_id).where(journal.c.kind == "tender.opened")
    assert office.see(lambda tx: tx.execute(opened).scalars().all()) == [office.sari]


@pytest.mark.soak
@pytest.mark.timeout(300)
@pytest.mark.parametrize("any_seat", [False, True])
def test_two_processes_never_share_a_quarter_of_an_hour(office: Office, any_seat: bool) -> None:
    (seat_id,) = give_seats(office, pcs=1)
    wanted = (*range(4), *range(6, 12))  # ten to twelve, and from one to four
    shares: list[object] = [(None if any_seat else seat_id, order) for order in (wanted, wanted[::-1])]
    ran = together(office.url, reserve_half_hours, shares)
    assert not ran.errors
    codes = [code for code in ran.values if code]
    assert (len(codes), len(set(codes)), len(ran.values)) == (len(wanted), len(wanted), 2 * len(wanted))
    rows = office.see(lambda tx: tx.execute(select(seat_reservation_slot.c.slot_at)).scalars().all())
    assert sorted(rows) == sorted(at for n in wanted for at in (FIRST + HALF_HOUR * n, FIRST + HALF_HOUR * n + QUARTER))
