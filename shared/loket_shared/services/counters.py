"""Numbers without gaps or doubles: counted in the transaction that uses them."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import counter


def next_number(tx: Connection, office_id: UUID, name: str, period: date | int) -> int:
    """Return the next number of `name` within `period` (a business date or a year), locking its row until the commit.

    A transaction that fails gives its number back, so no number is lost and none is given twice.
    """
    insert = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    key = {"office_id": office_id, "name": name, "period": str(period)}
    tx.execute(
        insert(counter)
        .values(**key, last=1)
        .on_conflict_do_update(index_elements=["office_id", "name", "period"], set_={"last": counter.c.last + 1})
    )
    number: int = tx.execute(select(counter.c.last).filter_by(**key)).scalar_one()
    return number
