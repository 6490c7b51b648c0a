"""Statements as a use case sent them, kept with their parameters and sent again without any rule."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from loket_shared.db import Database
from loket_shared.services.station import Station
from sqlalchemy import Connection, Executable, event
from sqlalchemy.engine import Engine

Parameters = dict[str, object] | list[dict[str, object]]
Sent = list[tuple[Executable, Parameters]]


def replay(db: Database, _station: Station, share: object, n: int) -> object:
    """Send the statements of one recorded act in one transaction and fetch what they return."""
    assert isinstance(share, list)
    db.write(partial(_send, sent=share[n]))
    return n


@contextmanager
def recording() -> Iterator[Sent]:
    """Collect every statement of this process with its parameters, but those that begin a transaction."""
    sent: Sent = []

    def keep(
        _tx: Connection,
        statement: Executable,
        many: list[dict[str, object]],
        one: dict[str, object],
        _options: object,
    ) -> None:
        sent.append((statement, many or one))

    event.listen(Engine, "before_execute", keep)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_execute", keep)


@contextmanager
def private_copy(db: Database, folder: Path) -> Iterator[Database]:
    """Copy a SQLite database for one process alone."""
    copy = Database(f"sqlite:///{copy_file(db, folder / 'copy.db')}")
    try:
        yield copy
    finally:
        copy.close()


def copy_file(db: Database, target: Path) -> Path:
    """Copy a SQLite database into a new file."""
    source, fresh = sqlite3.connect(str(db.url.database)), sqlite3.connect(target)
    source.backup(fresh)
    source.close()
    fresh.close()
    return target


def _send(tx: Connection, sent: Sent) -> None:
    for statement, parameters in sent:
        result = tx.execute(statement, parameters)
        if result.returns_rows:
            result.all()
