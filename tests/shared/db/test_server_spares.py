"""A server's database that one test used is as new for the next, and is thrown away when its schema was touched."""

from collections.abc import Iterator

import pytest
from database_copies import create, drop
from loket_shared.db.schema import metadata
from offices import Office, open_office
from sqlalchemy import Connection, func, make_url, select, text


@pytest.fixture
def used(postgres_server: str) -> Iterator[Office]:
    """An office in which somebody took a number."""
    made = open_office(f"{postgres_server}/used")
    made.issued()
    made.db.close()
    yield made
    drop(make_url(made.url))


def counts(tx: Connection) -> dict[str, int]:
    return {
        table.name: tx.execute(select(func.count()).select_from(table)).scalar_one() for table in metadata.sorted_tables
    }


def test_what_one_test_wrote_is_gone_for_the_next(used: Office, postgres_server: str) -> None:
    drop(make_url(used.url))
    kept = open_office(f"{postgres_server}/afterwards")
    fresh = open_office(f"{postgres_server}/fresh")
    try:
        assert kept.see(counts) == fresh.see(counts)
        assert kept.issued().label == fresh.issued().label == "A001"
    finally:
        for one in (kept, fresh):
            one.db.close()
            drop(make_url(one.url))
    create(make_url(used.url))


def test_a_touched_schema_is_thrown_away(used: Office, postgres_server: str) -> None:
    used.do(lambda tx: tx.execute(text("ALTER TABLE journal DISABLE TRIGGER ALL")))
    used.db.close()
    drop(make_url(used.url))
    after = open_office(f"{postgres_server}/after")
    disabled = text("SELECT count(*) FROM pg_trigger WHERE tgrelid = 'journal'::regclass AND tgenabled = 'D'")
    assert after.see(lambda tx: tx.execute(disabled).scalar_one()) == 0
    after.db.close()
    drop(make_url(after.url))
    create(make_url(used.url))
