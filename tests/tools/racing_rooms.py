"""Work for processes that reach for the same provider, the same seat or the same answer of a bidding room at the same instant."""

from typing import cast
from uuid import UUID

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.services import bidding_sessions
from loket_shared.services.station import Station
from race import NOW


def start_at(db: Database, station: Station, share: object, n: int) -> object:
    """Begin sessions (officer, numbers, seats) one after another, each at its seat; None after the last."""
    officer, numbers, seats = cast("tuple[UUID, tuple[UUID, ...], tuple[UUID | None, ...]]", share)
    if n == len(numbers):
        return None
    act = station.act(FixedClock(NOW), staff_id=officer)
    made = db.write(lambda tx: bidding_sessions.start(tx, act, numbers[n], seats[n]))
    return n, type(made).__name__


def answer_all(db: Database, station: Station, share: object, n: int) -> object:
    """Answer the first question of sessions (officer, sessions) as all saw it; None after the last."""
    officer, sessions = cast("tuple[UUID, tuple[UUID, ...]]", share)
    if n == len(sessions):
        return None
    act = station.act(FixedClock(NOW), staff_id=officer)
    said = db.write(lambda tx: bidding_sessions.answer(tx, act, sessions[n], 1, True))
    return n, type(said).__name__
