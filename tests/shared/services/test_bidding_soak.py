"""A day in the bidding room: four trainers as processes on six seats, killed again and again; nothing is doubled, nothing lost."""

import multiprocessing
import os
import random
import sys
import time
from dataclasses import replace

import pytest
from bidding_checks import CALLED, ENDED, STARTED, STEPPED, Told, states, told, violations
from bidding_players import Players, Share
from bidding_rooms import open_room
from loket_shared.db.schema import bidding_session
from loket_shared.domain.states import Role
from loket_shared.services import step_rebuild
from loket_shared.services.integrity import check
from loket_shared.services.staff import StaffDetails, insert_staff
from offices import Office
from sqlalchemy import func, select, text

FULL = bool(os.environ.get("LOKET_SOAK"))
PROVIDERS, KILLS, TRAINERS, SEATS = (200, 50, 4, 6) if FULL else (6, 2, 2, 3)
PAUSE = 0.25 if FULL else 0.05
PATIENCE = 900.0 if FULL else 60.0


def shares(office: Office) -> list[Share]:
    """Furnish the room and return who works in it."""
    room = open_room(office, seat_count=SEATS, desk_count=TRAINERS, capacity=2)
    now = office.clock.now()
    people = [
        office.do(
            lambda tx, n=n: insert_staff(  # type: ignore[misc]
                tx,
                office.kiosk.office_id,
                StaffDetails(f"trainer{n}", f"Trainer {n}", (Role.TRAINER,), password_hash="x"),
                {Role.TRAINER},
                now,
            )
        )
        for n in range(TRAINERS)
    ]
    door = Share("Kiosk", office.bidding, None, None, PROVIDERS, PAUSE)
    return [
        door,
        *(Share(f"Meja {n}", office.bidding, room.desks[n], people[n], PROVIDERS, 0.02) for n in range(TRAINERS)),
    ]


@pytest.mark.soak
@pytest.mark.timeout(1000 if FULL else 90)
def test_no_seat_or_provider_is_taken_twice_and_no_session_is_lost(office: Office) -> None:
    seed = int(os.environ.get("LOKET_SEED") or int.from_bytes(os.urandom(4)))
    sys.stdout.write(f"LOKET_SEED={seed}\n")
    dice = random.Random(seed)
    given = multiprocessing.get_context("forkserver").Value("i", 0, lock=False)
    until = time.monotonic() + PATIENCE
    with Players(office.url, shares(office), given) as players:
        faults: list[str] = []
        while not (players.over or faults) and time.monotonic() < until:
            time.sleep(dice.uniform(0.2, 2 * PROVIDERS * PAUSE / KILLS))
            if players.kills < KILLS:
                players.kill(dice)
            faults += players.faults
        assert faults + players.faults == []
        assert players.over, "somebody still waits"
        assert players.kills == KILLS
    day, standing = office.see(told), office.see(states)
    assert violations(day, standing) == []
    assert set(standing.values()) == {"ended"}
    begun = office.see(lambda tx: tx.execute(select(func.count()).select_from(bidding_session)).scalar_one())
    assert begun >= PROVIDERS
    assert not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))
    assert office.see(check).findings == ()
    if not office.db.is_sqlite:
        counted = text("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
        sys.stdout.write(f"{office.see(lambda tx: tx.execute(counted).scalar_one())} deadlocks, ")
    sys.stdout.write(f"{players.kills} kills, {begun} sessions, {len(day)} rows of the journal\n")
    would_be_seen(day, standing)


def would_be_seen(day: list[Told], standing: dict[str, str]) -> None:
    """The control: each broken promise is found."""
    seated = next(one for one in day if one.kind == STARTED and one.data["seat_id"] is not None)
    again = replace(seated, data=seated.data | {"session_id": "f" * 32})
    at = day.index(seated)
    assert any("taken twice" in one for one in violations([*day[: at + 1], again, *day[at + 1 :]], standing))
    assert any("has 2 sessions" in one for one in violations([*day, seated], standing))
    called = next(one for one in day if one.kind == CALLED)
    assert any("called twice" in one for one in violations([*day, called], standing))
    assert any("was used 2 times" in one for one in violations([*day, called], standing))
    ended = next(one for one in day if one.kind == ENDED)
    without = [one for one in day if one is not ended]
    assert any("is lost" in one for one in violations(without, standing))
    assert any("ended 2 times" in one for one in violations([*day, ended], standing))
    stepped = next(one for one in day if one.kind == STEPPED)
    assert any("leapt" in one for one in violations([one for one in day if one is not stepped], standing))
    uncleaned = [one for one in day if one.kind != "seat.cleaned"]
    assert (
        len(uncleaned) == len(day)
        or any("unclean" in one for one in violations(uncleaned, standing))
        or SEATS >= PROVIDERS
    )
