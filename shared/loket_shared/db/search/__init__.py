"""The full-text index: derived tables, views and triggers of either engine, outside the metadata, rebuilt by every upgrade.

What stands in it is personal data too: each row goes with the case or article that it was made of.
"""

from sqlalchemy import Connection

from loket_shared.db.search.functions import bring_functions
from loket_shared.db.search.parts import TABLES, Engine
from loket_shared.db.search.postgresql import POSTGRESQL
from loket_shared.db.search.sqlite import SQLITE

__all__ = ["bring_functions", "build", "is_ours", "stop", "trigger_names"]


def stop(tx: Connection) -> None:
    """Take views and triggers away, so that tables may be altered or filled in bulk; `build` brings them back."""
    for statement in _engine(tx.dialect.name).stop:
        tx.exec_driver_sql(statement)


def build(tx: Connection) -> None:
    """Make tables, views and triggers, and index everything anew; safe to run again."""
    stop(tx)
    engine = _engine(tx.dialect.name)
    for statement in (*engine.tables, *engine.views, *engine.triggers, *engine.fill):
        tx.exec_driver_sql(statement)


def trigger_names(dialect: str) -> tuple[str, ...]:
    """Return the names of the triggers that keep the index in step on `dialect`."""
    return tuple(one.split()[2] for one in _engine(dialect).triggers if one.startswith("CREATE TRIGGER"))


def is_ours(table: str | None) -> bool:
    """Tell whether a table belongs to the index and so not to the schema's metadata."""
    return table is not None and table.startswith(TABLES)


def _engine(dialect: str) -> Engine:
    return SQLITE if dialect == "sqlite" else POSTGRESQL
