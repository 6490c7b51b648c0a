"""A month's report at size, on both engines, and whether calls go on as fast while reports are read."""

import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import postgres
import psycopg
from bulk import LAST_DAY, fill
from bulk_turns import turn
from loket_shared.db import Database
from loket_shared.db.schema import category, staff
from loket_shared.services import calls, turn_ends
from loket_shared.services.act import Act
from loket_shared.services.statistics_period import month_report
from loket_shared.services.statistics_wish import Wish
from offices import Office, open_office
from spread import spread
from sqlalchemy import Connection, select

MONTH = Wish(LAST_DAY - timedelta(days=30), LAST_DAY)
Measured = dict[str, object]


def measure(sizes: tuple[int, ...], asked: int, numbers: int) -> Measured:
    """Return `month_report_ms` by number of cases (SQLite; PostgreSQL under a name with _postgresql), and at the largest size
    `call_ms` and `call_while_report_ms`: one call next alone, and while another connection reads reports without end.
    """
    told: Measured = {}
    for engine, names in (("sqlite", ""), ("postgresql", "_postgresql")):
        by_size: dict[str, dict[str, float]] = {}
        for size in sizes:
            with _office(engine) as office:
                _fill(office, size)
                by_size[str(size)] = spread([_timed(partial(_report, office.db, office)) for _ in range(asked)])
                if size == max(sizes):
                    told |= {f"{key}{names}": value for key, value in _calls(office, numbers).items()}
        told[f"month_report_ms{names}"] = by_size
    return told


def _fill(office: Office, size: int) -> None:
    categories = office.see(lambda tx: list(tx.execute(select(category.c.id)).scalars()))
    officers = office.see(lambda tx: list(tx.execute(select(staff.c.id)).scalars()))
    fill(office.db, office.kiosk.office_id, officers, categories, size)
    turn(office.db)


def _report(db: Database, office: Office) -> object:
    office_id, now = office.kiosk.office_id, office.clock.now()
    return db.read(lambda tx: month_report(tx, office_id, MONTH, now))


def _calls(office: Office, numbers: int) -> Measured:
    """Call, with nobody asking for anything, and then the same while a second connection reads reports."""
    alone = _called(office, numbers)
    reader, over = Database(office.url), threading.Event()

    def read() -> None:
        while not over.is_set():
            _report(reader, office)

    asking = threading.Thread(target=read)
    asking.start()
    try:
        while_read = _called(office, numbers)
    finally:
        over.set()
        asking.join()
        reader.close()
    return {"call_ms": spread(alone), "call_while_report_ms": spread(while_read)}


def _called(office: Office, numbers: int) -> list[float]:
    found = []
    for _ in range(numbers):
        given = office.issued()
        act = office.officer()
        found.append(_timed(partial(office.do, partial(_call, act, office.desks[0]))))
        office.do(partial(_leave, office.officer(), given.ticket_id))
    return found


def _call(act: Act, desk_id: UUID, tx: Connection) -> object:
    return calls.call_next(tx, act, desk_id)


def _leave(act: Act, ticket_id: UUID, tx: Connection) -> object:
    return turn_ends.leave(tx, act, ticket_id, "pulang")


def _timed(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000


@contextmanager
def _office(engine: str) -> Iterator[Office]:
    with tempfile.TemporaryDirectory() as folder:
        if engine == "sqlite":
            office = open_office(f"sqlite:///{Path(folder) / 'loket.db'}")
            yield office
            office.db.close()
            return
        with postgres.server() as base:
            with psycopg.connect(base.replace("+psycopg", "") + "/postgres", autocommit=True) as admin:
                admin.execute("CREATE DATABASE bench")
            office = open_office(f"{base}/bench")
            yield office
            office.db.close()
