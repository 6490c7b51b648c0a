"""One office on either engine: every test of a use case runs on SQLite and on PostgreSQL."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import postgres
import psycopg
import pytest
from offices import Office, open_office


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """One server for the session."""
    with postgres.server() as base:
        yield base


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database on either engine."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'loket.db'}"
    base: str = request.getfixturevalue("postgres_server")
    name = f"t{uuid.uuid4().hex}"
    with psycopg.connect(base.replace("+psycopg", "") + "/postgres", autocommit=True) as admin:
        admin.execute(f'CREATE DATABASE "{name}"')
    return f"{base}/{name}"


@pytest.fixture
def office(empty_url: str) -> Iterator[Office]:
    """An office on Monday at 09.42 WIB; see offices.Office for what can be done in it."""
    made = open_office(empty_url)
    yield made
    made.db.close()
