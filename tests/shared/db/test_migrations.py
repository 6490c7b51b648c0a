"""The migrations make exactly the declared schema, keep what stands in it, and programs refuse another one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from loket_shared.db import Database, DatabaseUnavailable, Reason
from loket_shared.db.migrate import check_current, upgrade
from loket_shared.db.schema import metadata, office
from loket_shared.db.search import is_ours
from offices import open_office
from sqlalchemy import create_engine, select

NOW = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)


def schema_only(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not is_ours(name)


def test_the_migrations_make_the_declared_schema(empty_url: str) -> None:
    upgrade(empty_url, NOW)
    engine = create_engine(empty_url)
    with engine.connect() as connection:
        assert (
            compare_metadata(MigrationContext.configure(connection, opts={"include_name": schema_only}), metadata) == []
        )
    engine.dispose()


def test_an_upgrade_keeps_what_stands_there_and_a_copy_beside_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'loket.db'}"
    made = open_office(url)
    made.issued()
    made.db.close()
    copy = upgrade(url, NOW)
    assert copy is not None
    for kept in (url, f"sqlite:///{copy}"):
        db = Database(kept)
        check_current(db)
        assert db.read(lambda tx: tx.execute(select(office.c.name)).scalar_one()) == "LPSE Kabupaten Contoh"
        db.close()


def test_programs_refuse_a_database_without_schema(empty_url: str) -> None:
    db = Database(empty_url)
    with pytest.raises(DatabaseUnavailable) as caught:
        check_current(db)
    assert caught.value.reason is Reason.OUTDATED
    db.close()
