"""Many processes issue and call at once, to see that nothing is doubled; the naive control shows that the test can fail."""

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.queues import Queue as Answers
from multiprocessing.synchronize import Barrier
from uuid import UUID

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import ticket
from loket_shared.domain.numbering import new_reference
from loket_shared.services import calls, tickets, turn_ends, visits
from loket_shared.services.people import Identity, Problem
from loket_shared.services.station import DeviceKind, Station, open_station
from sqlalchemy import Connection, select, update

NOW = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
WHO = Identity("Rina Kartika Ningrum", "PT Karya Sejahtera", "Jl. Ahmad Yani 5, Lumajang", "0812-0000-1111")
WHAT = Problem("Unggah berhenti di 80%.")


@dataclass
class Run:
    """What all processes did together."""

    done: list[tuple[float, object]] = field(default_factory=list)
    errors: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    @property
    def values(self) -> list[object]:
        """What each act gave, in the order of the processes."""
        return [value for _, value in self.done]

    @property
    def per_second(self) -> float:
        """Acts a second, from the common start to the last end."""
        return len(self.done) / self.seconds if self.seconds else 0.0


Finished = list[tuple[float, object]]
Worker = Callable[[Database, Station, object, int], object]


def together(url: str, worker: Worker, shares: list[object], stop: int = 600) -> Run:
    """Run `worker(db, station, share, n)` in one process per share until it returns None, all from one starting shot.

    The processes come of one that has imported everything once: each by itself would take a second for it.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "loket_shared.services.finish", "loket_shared.services.day", "psycopg"])
    barrier, answers = context.Barrier(len(shares) + 1), context.Queue()
    processes = [
        context.Process(target=_process, args=(url, worker, share, n, barrier, answers))
        for n, share in enumerate(shares)
    ]
    for process in processes:
        process.start()
    barrier.wait(stop)
    begin = time.perf_counter()
    run = Run()
    for _ in processes:
        done, errors = answers.get(timeout=stop)
        run.done += done
        run.errors.update(errors)
    run.seconds = time.perf_counter() - begin
    for process in processes:
        process.join(stop)
    return run


def register_all(db: Database, service_id: UUID, count: int) -> list[UUID]:
    """Let `count` visitors sign and fill their forms."""
    station = db.write(lambda tx: open_station(tx, kind=DeviceKind.KIOSK, name="Kiosk race", now=NOW))
    clock = FixedClock(NOW)

    def one(tx: Connection) -> list[UUID]:
        made = []
        for _ in range(min(50, count - len(ready))):
            visit = visits.register(tx, station.act(clock), service_id, WHO)
            assert isinstance(visit, visits.Registered)
            visits.save_form(tx, station.act(clock), visit.visit_id, WHO, WHAT)
            made.append(visit.visit_id)
        return made

    ready: list[UUID] = []
    while len(ready) < count:
        ready += db.write(one)
    return ready


def issue(db: Database, station: Station, share: object, n: int) -> object:
    """Give the next of this process's visits its number; None at the end."""
    assert isinstance(share, list)
    if n >= len(share):
        return None
    act, reference = station.act(FixedClock(NOW)), new_reference()
    given = db.write(lambda tx: tickets.issue(tx, act, share[n], reference))
    assert isinstance(given, tickets.Issued), given
    return given.series, given.number, given.form_label


def call(db: Database, station: Station, share: object, _n: int) -> object:
    """Call the next ticket to this process's desk and let the visitor leave; None when nobody waits."""
    assert isinstance(share, tuple)
    desk_id, staff_id = share
    act = station.act(FixedClock(NOW), staff_id=staff_id)
    got = db.write(lambda tx: calls.call_next(tx, act, desk_id))
    if not isinstance(got, calls.Called):
        assert isinstance(got, calls.NobodyWaits), got
        return None
    left = station.act(FixedClock(NOW), staff_id=staff_id)
    db.write(lambda tx: turn_ends.leave(tx, left, got.ticket_id, "uji"))
    return got.ticket_id


def call_naively(db: Database, _station: Station, _share: object, _n: int) -> object:
    """Read who waits, then write: two transactions, no condition. The control, which must double calls."""
    first = db.read(
        lambda tx: tx.execute(
            select(ticket.c.id).where(ticket.c.state == "waiting").order_by(ticket.c.number).limit(1)
        ).scalar()
    )
    if first is None:
        return None
    db.write(lambda tx: tx.execute(update(ticket).where(ticket.c.id == first).values(state="done")))
    return first


def _process(
    url: str,
    worker: Worker,
    share: object,
    number: int,
    barrier: Barrier,
    answers: "Answers[tuple[Finished, Counter[str]]]",
) -> None:
    done: Finished = []
    errors: Counter[str] = Counter()
    db = Database(url, busy_seconds=60)
    station = db.write(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name=f"Proses {number}", now=NOW))
    barrier.wait(300)
    n = 0
    while sum(errors.values()) < 50:
        try:
            value = worker(db, station, share, n)
        except Exception as error:
            errors[f"{type(error).__name__}: {error}"[:200]] += 1
            continue
        if value is None:
            break
        done.append((time.perf_counter(), value))
        n += 1
    db.close()
    answers.put((done, errors))


if __name__ == "__main__":
    sys.exit("run the tests in tests/shared/services/test_race.py")
