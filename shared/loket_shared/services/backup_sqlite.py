"""Copies an SQLite database while programs write to it, and examines a copy without touching it."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from loket_shared.db.errors import DatabaseUnavailable, Reason, reason_of
from loket_shared.services.findings import FileDamaged, Report
from loket_shared.services.integrity import check

PAGES = 256
BUSY_SECONDS = 10
Progress = Callable[[int, int], None]

TARGET_FAULTS = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}


class TargetError(Exception):
    """The copy cannot be written; the database itself is not at fault. `full` tells that there is no more room."""

    def __init__(self, message: str, *, full: bool) -> None:
        super().__init__(message)
        self.full = full


def copy(source: Path, target: Path, progress: Progress) -> None:
    """Write one consistent picture of `source` to the new file `target`, as a single file without journal of its own.

    A read transaction holds the picture, so writers are neither stopped nor make the copy start again. Raises
    TargetError, and DatabaseUnavailable for the source.
    """
    with closing(open_existing(source)) as reading:
        _hold_picture(reading)
        try:
            with closing(sqlite3.connect(target, isolation_level=None)) as writing:
                total = reading.execute("PRAGMA page_count").fetchone()[0]
                reading.backup(writing, pages=PAGES, progress=lambda _, left, __: progress(total - left, total))
                writing.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error as error:
            if _code(error) in TARGET_FAULTS:
                raise TargetError(str(error), full=_code(error) == sqlite3.SQLITE_FULL) from error
            raise unavailable(error) from error


def open_existing(path: Path) -> sqlite3.Connection:
    """Open a database that must be there already; raises DatabaseUnavailable."""
    try:
        return sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    except sqlite3.Error as error:
        raise unavailable(error) from error


def examine(path: Path, progress: Progress) -> Report:
    """Examine a copy, opened so that nothing is written beside it; a file that is no database is a finding."""
    engine = create_engine(f"sqlite:///file:{quote(str(path))}?mode=ro&immutable=1&uri=true", poolclass=NullPool)
    try:
        with engine.connect() as tx:
            pages, size = (tx.exec_driver_sql(f"PRAGMA {word}").scalar_one() for word in ("page_count", "page_size"))
            if pages * size != path.stat().st_size:
                return Report((FileDamaged(f"{path.stat().st_size} ≠ {pages} × {size}"),))
            return check(tx, progress)
    except DBAPIError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        return Report((FileDamaged(str(error.orig)),))
    finally:
        engine.dispose()


def unavailable(error: sqlite3.Error) -> DatabaseUnavailable:
    """Return the environment's fault that an error of the driver means."""
    return DatabaseUnavailable(reason_of(DBAPIError("", None, error)) or Reason.AWAY, str(error))


def _hold_picture(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.Error as error:
        raise unavailable(error) from error


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
