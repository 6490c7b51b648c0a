"""The examination finds what no single row of the bidding room can promise."""

from datetime import timedelta

import pytest
from bidding_rooms import Room, open_room
from loket_shared.db.schema import bidding_session, seat_reservation, seat_taking, ticket
from loket_shared.services.bidding_check import room_findings
from loket_shared.services.findings import RoomAskew
from loket_shared.services.integrity import check
from loket_shared.services.reservation_outcomes import Person, Reserved, Wish
from loket_shared.services.reservations import reserve
from offices import Office
from sqlalchemy import Connection, update


@pytest.fixture
def room(office: Office) -> Room:
    """One session is over, one works on a problem, one seat is reserved."""
    made = open_room(office)
    for _ in range(2):
        made.provider()
    over, runs = made.started(0, 0), made.started(1, 1)
    made.walk(over.session_id, over.version, "yyy")
    made.walk(runs.session_id, runs.version, "yyn")
    start = office.clock.now().replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    wish = Wish(start, start + timedelta(minutes=30), Person("Rina", phone="0811"), made.seats[0])
    assert isinstance(office.do(lambda tx: reserve(tx, office.visitor(), wish)), Reserved)
    assert office.see(check).findings == ()
    return made


def _holds_on(tx: Connection) -> None:
    tx.execute(update(seat_taking).values(left_at=None))


def _loses_its_number(tx: Connection) -> None:
    tx.execute(update(ticket).where(ticket.c.state == "serving").values(state="done"))


def _forgets_its_problem(tx: Connection) -> None:
    tx.execute(update(bidding_session).values(case_id=None))


def _never_ended(tx: Connection) -> None:
    tx.execute(update(bidding_session).where(bidding_session.c.ended_at.is_not(None)).values(outcome=None))


def _keeps_the_seat(tx: Connection) -> None:
    tx.execute(update(seat_reservation).values(state="cancelled"))


@pytest.mark.parametrize(
    ("what", "tamper"),
    [
        ("seat", _holds_on), ("number", _loses_its_number), ("problem", _forgets_its_problem), ("end", _never_ended),
        ("reservation", _keeps_the_seat),
    ],
)  # fmt: skip
def test_each_contradiction_is_found(room: Room, what: str, tamper: object) -> None:
    assert callable(tamper)
    room.office.do(tamper)
    found = room.office.see(lambda tx: list(room_findings(tx)))
    assert [one.what for one in found] == [what]
    assert isinstance(found[0], RoomAskew)
    assert found[0] in room.office.see(check).findings
