"""The one door to the database: a transaction in, values out."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from loket_shared.db.errors import DatabaseUnavailable, Reason, may_be_retried, reason_of
from loket_shared.db.search import bring_functions

T = TypeVar("T")

BUSY_SECONDS = 10
ATTEMPTS = 5


class Database:
    """Runs functions in one transaction each, on SQLite or PostgreSQL.

    `busy_seconds` is how long a writer waits for another one before DatabaseUnavailable(BUSY).
    """

    def __init__(self, url: str, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            self._engine = create_engine(self.url, connect_args={"timeout": busy_seconds, "check_same_thread": False})
            event.listen(self._engine, "connect", _prepare_sqlite)
            event.listen(self._engine, "begin", _begin_sqlite)
            self._reading: dict[str, Any] = {"loket_begin": "BEGIN"}
        else:
            self._engine = create_engine(
                self.url,
                pool_pre_ping=True,
                connect_args={
                    "connect_timeout": 5,
                    "options": f"-c lock_timeout={int(busy_seconds * 1000)}",
                    "keepalives_idle": 20,
                },
            )
            self._reading = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

    def write(self, fn: Callable[[Connection], T]) -> T:
        """Run `fn(tx)` in one transaction and commit it; anything raised rolls all of it back.

        On SQLite the transaction starts with BEGIN IMMEDIATE; on PostgreSQL a deadlock victim runs again.
        Raises DatabaseUnavailable for faults of the environment.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with _faults(), self._engine.begin() as tx:
                    return fn(tx)
            except DBAPIError as error:
                if attempt == ATTEMPTS or not may_be_retried(error):
                    raise
        raise AssertionError

    def read(self, fn: Callable[[Connection], T]) -> T:
        """Run `fn(tx)` over one consistent picture of the data; raises DatabaseUnavailable."""
        with _faults(), self._engine.connect().execution_options(**self._reading) as tx, tx.begin():
            return fn(tx)

    def close(self) -> None:
        """Close every connection; the object must not be used afterwards."""
        self._engine.dispose()


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -16000",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    bring_functions(connection)


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("loket_begin", "BEGIN IMMEDIATE"))


@contextmanager
def _faults() -> Iterator[None]:
    try:
        yield
    except PoolTimeout as error:
        raise DatabaseUnavailable(Reason.BUSY, str(error)) from error
    except DBAPIError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise DatabaseUnavailable(reason, str(error.orig)) from error
    except sqlite3.Error as error:
        reason = reason_of(DBAPIError("", None, error))
        if reason is None:
            raise
        raise DatabaseUnavailable(reason, str(error)) from error
