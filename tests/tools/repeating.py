"""Does each use case twice with one key, here and from another process, to see that nothing is done twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import metadata
from loket_shared.services.act import Act
from loket_shared.services.station import DeviceKind, open_station
from offices import Office
from sqlalchemy import Connection, select

Use = Callable[[Connection, Act], object]


def everything(office: Office) -> dict[str, list[Any]]:
    """Every row of every table but the machines' heartbeats; order does not count."""
    tables = [table for table in metadata.sorted_tables if table.name != "device"]
    return office.see(lambda tx: {table.name: sorted(map(repr, tx.execute(select(table)).all())) for table in tables})


class Table:
    """Does each use case once, then again with the same key, then again in the name of another process."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.done: set[str] = set()
        clock = FixedClock(office.clock.now())
        self.other_db = Database(office.url)
        self.other = self.other_db.write(
            lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="PC 9", now=clock.now())
        )

    def twice(self, name: str, use: Use, *, visitor: bool = False) -> Any:  # noqa: ANN401 - the outcome of any use case
        office = self.office
        office.clock.advance(1)
        act = office.visitor() if visitor else office.officer()
        first = office.do(lambda tx: use(tx, act))
        before = everything(office)
        assert office.do(lambda tx: use(tx, act)) == first, name
        elsewhere = replace(act, chain_id=self.other.chain_id, now=act.now + timedelta(seconds=5))
        assert self.other_db.write(lambda tx: use(tx, elsewhere)) == first, name
        after = everything(office)
        changed = {table for table in before if before[table] != after[table]}
        assert not changed, f"{name} repeated changed {changed}"
        self.done.add(name)
        return first
