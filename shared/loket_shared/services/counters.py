"""Numbers without gaps or doubles: counted in the transaction that uses them."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, bindparam, update
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import counter

_COUNT = (
    update(counter)
    .where(
        counter.c.office_id == bindparam("office"),
        counter.c.name == bindparam("what"),
        counter.c.period == bindparam("within"),
    )
    .values(last=counter.c.last + 1)
    .returning(counter.c.last)
)


def next_number(tx: Connection, office_id: UUID, name: str, period: date | int) -> int:
    """Return the next number of `name` within `period` (a business date or a year), locking its row until the commit.

    A transaction that fails gives its number back, so no number is lost and none is given twice.
    """
    at = {"office": office_id, "what": name, "within": str(period)}
    number: int | None = tx.execute(_COUNT, at).scalar()
    if number is None:
        _begin(tx, office_id, name, period)
        number = tx.execute(_COUNT, at).scalar_one()
    return number


def _begin(tx: Connection, office_id: UUID, name: str, period: date | int) -> None:
    """Insert the period's row; another transaction may do the same at this moment."""
    insert = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    row = insert(counter).values(office_id=office_id, name=name, period=str(period), last=0)
    tx.execute(row.on_conflict_do_nothing())
