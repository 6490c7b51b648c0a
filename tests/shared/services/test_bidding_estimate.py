"""The estimate of the bidding room counts its seats: one that is reserved for somebody else makes the others wait longer."""

from datetime import timedelta

from bidding_rooms import Room, open_room
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.services import reservations
from loket_shared.services.estimates import estimate
from loket_shared.services.reservation_outcomes import Person, Reserved, Wish
from loket_shared.services.settings import OfficeSettings
from offices import Office

FEW = OfficeSettings(estimate_min_samples=2)


def told(office: Office) -> Estimate | NoEstimate:
    now = office.clock.now()
    return office.see(lambda tx: estimate(tx, office.kiosk.office_id, office.bidding, now, now.date(), FEW))


def assisted(room: Room, seat: int) -> None:
    room.provider()
    begun = room.started(seat=seat)
    room.office.clock.advance(1200)
    room.walk(begun.session_id, begun.version, "yyy")
    room.cleaned(seat)


def test_a_reserved_seat_makes_the_next_wait_longer(office: Office) -> None:
    room = open_room(office, seat_count=2, desk_count=1, capacity=3)
    for seat in (0, 1, 0):
        assisted(room, seat)
    for _ in range(2):
        room.provider()
    free = told(office)
    assert isinstance(free, Estimate)
    now = office.clock.now()
    begin = now.replace(minute=0, second=0, microsecond=0) + timedelta(minutes=15 * (now.minute // 15 + 1))
    wish = Wish(begin, begin + timedelta(hours=1), Person("Rina", phone="0812"), room.seats[1])
    made = office.do(lambda tx: reservations.reserve(tx, office.officer(), wish))
    assert isinstance(made, Reserved)
    kept = told(office)
    assert isinstance(kept, Estimate)
    assert kept.ahead == free.ahead == 2
    assert kept.to_minutes > free.to_minutes
