"""Creates and upgrades the schema; programs never do this by themselves, `loket setup` and `loket db upgrade` do."""

import logging
import sqlite3
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copyfile

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, event, inspect, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from loket_shared.db import search, triggers
from loket_shared.db.database import Database
from loket_shared.db.errors import DatabaseUnavailable, Reason, reason_of

logging.getLogger("alembic").setLevel(logging.WARNING)  # it reports every look at the schema


def upgrade(url: str, now: datetime, target: str = "head") -> Path | None:
    """Bring the schema to `target`; on SQLite a copy is made first, foreign keys are off during the change and checked after.

    `now` (aware UTC) names the copy. Returns the copy's path, if there was something to copy. Raises DatabaseUnavailable.
    """
    try:
        saved = _copy_first(url, now)
        engine = create_engine(url, poolclass=NullPool)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _prepare_sqlite)
        with engine.connect() as connection, as_file(files("loket_shared.db") / "migrations") as scripts:
            config = Config()
            config.set_main_option("script_location", str(scripts))
            config.attributes["connection"] = connection
            search.stop(connection)  # no table can be renamed while a view still names it
            connection.commit()
            command.upgrade(config, target)
            for statement in triggers.statements(engine.dialect.name):
                connection.exec_driver_sql(statement)
            search.build(connection)
            connection.commit()
            _check_references(connection)
        engine.dispose()
    except DBAPIError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise DatabaseUnavailable(reason, str(error.orig)) from error
    return saved


def newest_revision() -> str | None:
    """Return the revision of the schema that this version was written for."""
    with as_file(files("loket_shared.db") / "migrations") as scripts:
        return ScriptDirectory(str(scripts)).get_current_head()


def check_current(db: Database) -> None:
    """Raise DatabaseUnavailable(OUTDATED) unless the schema is the one that this version was written for."""
    head = newest_revision()

    def current(tx: Connection) -> str | None:
        return (
            MigrationContext.configure(tx).get_current_revision() if inspect(tx).has_table("alembic_version") else None
        )

    found = db.read(current)
    if found != head:
        raise DatabaseUnavailable(Reason.OUTDATED, f"schema {found}, this version needs {head}")


def _copy_first(url: str, now: datetime) -> Path | None:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or not Path(parsed.database).exists():
        return None
    source = Path(parsed.database)
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    copy = source.with_name(f"{source.name}.before-upgrade-{now:%Y%m%dT%H%M%S}")
    copyfile(source, copy)
    return copy


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    search.bring_functions(connection)


def _check_references(connection: Connection) -> None:
    if (
        connection.dialect.name == "sqlite"
        and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None
    ):
        raise DatabaseUnavailable(Reason.CORRUPT, "a row points to one that is missing")
