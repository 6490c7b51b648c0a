"""Trainers against each other: one gets the provider, one the seat, one the answer; the others are told."""

import os
from collections import Counter
from uuid import UUID

import pytest
from bidding_rooms import Room, open_room
from loket_shared.db.schema import bidding_session, seat_taking, step_run
from loket_shared.services import calls, step_rebuild, turn_ends
from loket_shared.services.bidding_sessions import Started, start
from offices import Office
from race import together
from racing_rooms import answer_all, start_at
from sqlalchemy import func, select

PROCESSES = 4
ROUNDS = 60 if os.environ.get("LOKET_SOAK") else 6


@pytest.fixture
def room(office: Office) -> Room:
    """A seat for each round, and a desk for each process, at which many may be called."""
    return open_room(office, seat_count=ROUNDS, desk_count=PROCESSES, capacity=99)


def called(room: Room, desk: int, count: int) -> tuple[UUID, ...]:
    """Let providers come and be present at a desk."""
    office, found = room.office, []
    for _ in range(count):
        room.provider()
        got = office.do(lambda tx: calls.call_next(tx, office.officer(), room.desks[desk], own_device=True))
        assert isinstance(got, calls.Called)
        office.do(lambda tx, one=got.ticket_id: turn_ends.present(tx, office.officer(), one))  # type: ignore[misc]
        found.append(got.ticket_id)
    return tuple(found)


def outcomes(values: list[object]) -> list[Counter[object]]:
    """Return how often each outcome came, by round."""
    pairs = [value for value in values if isinstance(value, tuple)]
    return [Counter(name for n, name in pairs if n == at) for at in range(ROUNDS)]


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_one_seat_gets_one_provider(room: Room) -> None:
    office = room.office
    shares: list[object] = [(office.sari, called(room, n, ROUNDS), tuple(room.seats)) for n in range(PROCESSES)]
    ran = together(office.url, start_at, shares)
    assert not ran.errors
    assert outcomes(ran.values) == [Counter({"SeatTaken": PROCESSES - 1, "Started": 1})] * ROUNDS
    held = office.see(lambda tx: tx.execute(select(seat_taking.c.seat_id)).scalars().all())
    assert len(held) == len(set(held)) == ROUNDS
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_one_provider_gets_one_session(room: Room) -> None:
    office = room.office
    numbers = called(room, 0, ROUNDS)
    shares: list[object] = [
        (office.sari, numbers, tuple(room.seats[n:] + room.seats[:n]) if n else tuple(room.seats))
        for n in range(PROCESSES)
    ]
    ran = together(office.url, start_at, shares)
    assert not ran.errors
    won = [one["Started"] for one in outcomes(ran.values)]
    assert max(won) == 1
    begun = office.see(lambda tx: tx.execute(select(func.count()).select_from(bidding_session)).scalar_one())
    assert begun == sum(won)
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_one_answer_counts(room: Room) -> None:
    office = room.office
    made = [
        office.do(lambda tx, one=one: start(tx, office.officer(), one, None))  # type: ignore[misc]
        for one in called(room, 0, ROUNDS)
    ]
    sessions = tuple(one.session_id for one in made if isinstance(one, Started))
    ran = together(office.url, answer_all, [(office.sari, sessions)] * PROCESSES)
    assert not ran.errors
    assert outcomes(ran.values) == [Counter({"SessionConflict": PROCESSES - 1, "Stepped": 1})] * ROUNDS
    six = office.see(lambda tx: tx.execute(select(step_run.c.ended_as).where(step_run.c.step == 6)).scalars().all())
    assert six == ["done"] * ROUNDS
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
