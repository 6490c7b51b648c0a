"""Work for processes that begin and end one subject's steps at the same instant, with no lock but that of the steps."""

from typing import cast
from uuid import UUID

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.domain.events import EventKind
from loket_shared.services.journal import Event, record
from loket_shared.services.station import Station
from race import NOW

Share = tuple[UUID, UUID, tuple[UUID, ...]]
"""Officer, procedure version, and the cases in the order in which everybody ends their step."""


def end_step(db: Database, station: Station, share: object, n: int) -> object:
    """End the analysis of the next case, half an hour and more after it began; None after the last."""
    officer, version_id, case_ids = cast("Share", share)
    if n == len(case_ids):
        return None
    decided = Event(EventKind.CASE_DECIDED, {"solution": False}, case_id=case_ids[n], procedure_version_id=version_id)
    act = station.act(FixedClock(NOW), staff_id=officer)
    db.write(lambda tx: record(tx, act, decided))
    return case_ids[n]
