"""One office on either engine: every test of a use case runs on SQLite and on PostgreSQL."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import postgres
import pytest
from database_copies import create, drop
from offices import Office, open_office
from sqlalchemy import make_url


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """One server for the session."""
    with postgres.server() as base:
        yield base


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of the test's own on either engine; on a server it does not exist yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'loket.db'}"
        return
    url = f"{request.getfixturevalue('postgres_server')}/t{uuid.uuid4().hex}"
    yield url
    drop(make_url(url))


@pytest.fixture
def empty_url(address: str) -> str:
    """The address of an empty database on either engine."""
    create(make_url(address))
    return address


@pytest.fixture
def office(address: str) -> Iterator[Office]:
    """An office on Monday at 09.42 WIB; see offices.Office for what can be done in it."""
    made = open_office(address)
    yield made
    made.db.close()
