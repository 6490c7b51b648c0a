"""Environment faults of the database, told apart from bugs in this one place."""

import sqlite3
from enum import StrEnum

import psycopg
from sqlalchemy.exc import DBAPIError


class Reason(StrEnum):
    """Why the database cannot be used now; each has its own message and next step on the screens."""

    AWAY = "away"
    BUSY = "busy"
    FULL = "full"
    READ_ONLY = "read_only"
    CORRUPT = "corrupt"
    OUTDATED = "outdated"


class DatabaseUnavailable(Exception):
    """The database cannot serve now: an outcome for a calm banner and a retry, never a bug."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason


_SQLITE = {
    sqlite3.SQLITE_BUSY: Reason.BUSY,
    sqlite3.SQLITE_LOCKED: Reason.BUSY,
    sqlite3.SQLITE_FULL: Reason.FULL,
    sqlite3.SQLITE_READONLY: Reason.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Reason.AWAY,
    sqlite3.SQLITE_IOERR: Reason.AWAY,
    sqlite3.SQLITE_CORRUPT: Reason.CORRUPT,
    sqlite3.SQLITE_NOTADB: Reason.CORRUPT,
}
_POSTGRES = {
    "53100": Reason.FULL,
    "53200": Reason.BUSY,
    "53300": Reason.BUSY,
    "55P03": Reason.BUSY,
    "57014": Reason.BUSY,
    "57P01": Reason.AWAY,
    "57P02": Reason.AWAY,
    "57P03": Reason.AWAY,
    "25006": Reason.READ_ONLY,
    "XX001": Reason.CORRUPT,
    "XX002": Reason.CORRUPT,
}
_RETRIED = {"40001", "40P01"}


def reason_of(error: DBAPIError) -> Reason | None:
    """Return why the environment failed, or None when the error is a bug of ours (a broken constraint, wrong SQL)."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    if isinstance(cause, psycopg.Error):
        if cause.sqlstate is None:
            return Reason.AWAY if isinstance(cause, psycopg.OperationalError) or error.connection_invalidated else None
        return Reason.AWAY if cause.sqlstate.startswith("08") else _POSTGRES.get(cause.sqlstate)
    return None


def may_be_retried(error: DBAPIError) -> bool:
    """Tell whether PostgreSQL undid the transaction for another one (deadlock, serialisation): the same act may run again."""
    return isinstance(error.orig, psycopg.Error) and error.orig.sqlstate in _RETRIED
