"""From the return of a committed call to the changed number on the wall, and what the bare watcher needs of it."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from loket_shared.clock import SystemClock
from loket_shared.db import Database
from loket_shared.db.schema import desk, staff
from loket_shared.domain.numbering import new_reference
from loket_shared.services import calls, tickets, turn_ends, visits
from loket_shared.services.catalogue import services
from loket_shared.services.station import DeviceKind, Station, open_station
from office import open_office
from probe import Probe
from race import WHAT, WHO
from spread import spread
from sqlalchemy import Connection, select

PAUSE = (0.08, 0.25)


class Caller:
    """A console of this process: two desks call in turn, so that one call always stands on the wall."""

    def __init__(self, url: str) -> None:
        self.db = Database(url)
        self._clock = SystemClock()
        self.station: Station = self.db.write(
            lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="Konsol 1", now=self._clock.now())
        )
        lokets = select(desk.c.id).where(desk.c.kind == "loket").order_by(desk.c.number).limit(2)
        self._desks = self.db.read(lambda tx: tx.execute(lokets).scalars().all())
        self._officer: UUID = self.db.read(lambda tx: tx.execute(select(staff.c.id).limit(1)).scalar_one())
        self._standing: list[calls.Called] = []

    def fill(self, count: int) -> None:
        """Let so many people take a number."""

        def one(tx: Connection) -> None:
            service = services(tx, self.station.office_id)[0].id
            visit = visits.register(tx, self.station.act(self._clock), service, WHO)
            assert isinstance(visit, visits.Registered)
            visits.save_form(tx, self.station.act(self._clock), visit.visit_id, WHO, WHAT)
            given = tickets.issue(tx, self.station.act(self._clock), visit.visit_id, new_reference())
            assert isinstance(given, tickets.Issued), given

        for _ in range(count):
            self.db.write(one)

    def call(self) -> tuple[str, float]:
        """Call the next number; return it with the instant at which the transaction had returned."""
        act = self.station.act(self._clock, staff_id=self._officer)
        got = self.db.write(lambda tx: calls.call_next(tx, act, self._desks[len(self._standing)]))
        at = time.perf_counter()
        assert isinstance(got, calls.Called), got
        self._standing.append(got)
        return got.label, at

    def let_go(self) -> None:
        """Let the older of two calls end, so that its desk is free again."""
        if len(self._standing) < 2:
            return
        older = self._standing.pop(0)
        self._desks = self._desks[::-1]
        act = self.station.act(self._clock, staff_id=self._officer)
        self.db.write(lambda tx: turn_ends.leave(tx, act, older.ticket_id, "ukur"))


def measure(samples: int) -> dict[str, object]:
    """Return medians and 99th percentiles in milliseconds; of the wall also the frame that comes on top."""
    with tempfile.TemporaryDirectory() as name:
        office = open_office(Path(name) / "office", printer="127.0.0.1:9")
        caller = Caller(office.database_url)
        caller.fill(2 * samples + 10)
        with Probe("watch_probe.py", office.database_url, str(caller.station.office_id)) as watch:
            bare = _sampled(caller, watch, samples, lambda _: watch.wait_for(lambda seen: seen["seen"] == "changed"))
        frames: list[float] = []
        with Probe("wall_probe.py", str(office.folder / "display.toml")) as wall:

            def shown(label: str) -> float:
                at = wall.wait_for(lambda seen: seen["seen"] == "text" and seen["text"] == label)
                frames.append(1000 * (wall.wait_for(lambda seen: seen["seen"] == "frame") - at))
                return at

            reached = _sampled(caller, wall, samples, shown)
        caller.db.close()
    return {"commit_to_wall_ms": spread(reached), "bare_watch_ms": spread(bare), "frame_ms": spread(frames)}


def _sampled(caller: Caller, probe: Probe, samples: int, reached: Callable[[str], float]) -> list[float]:
    """Call so many times with irregular pauses; each sample is the time from the commit until `reached(label)`."""
    found = []
    for _ in range(samples):
        caller.let_go()
        time.sleep(random.uniform(*PAUSE))
        probe.forget()
        label, committed = caller.call()
        found.append(1000 * (reached(label) - committed))
    return found
