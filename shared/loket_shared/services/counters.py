"""Numbers without gaps or doubles: counted in the transaction that uses them."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import counter

_KEY = ["office_id", "name", "period"]
_MORE = {"last": counter.c.last + 1}
_COUNT = {
    "sqlite": sqlite.insert(counter).on_conflict_do_update(index_elements=_KEY, set_=_MORE).returning(counter.c.last),
    "postgresql": postgresql.insert(counter)
    .on_conflict_do_update(index_elements=_KEY, set_=_MORE)
    .returning(counter.c.last),
}


def next_number(tx: Connection, office_id: UUID, name: str, period: date | int) -> int:
    """Return the next number of `name` within `period` (a business date or a year), locking its row until the commit.

    A transaction that fails gives its number back, so no number is lost and none is given twice.
    """
    row = {"office_id": office_id, "name": name, "period": str(period), "last": 1}
    number: int = tx.execute(_COUNT[tx.dialect.name], row).scalar_one()
    return number
