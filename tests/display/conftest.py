"""Walls in this process, over a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from offices import Office, open_office
from PySide6.QtGui import QGuiApplication
from walls import Walls


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The address of a database that is not there yet."""
    return f"sqlite:///{tmp_path / 'loket.db'}"


@pytest.fixture
def office(url: str) -> Office:
    """An office on Monday at 09.42 WIB."""
    return open_office(url)


@pytest.fixture
def walls(url: str, tmp_path: Path, qapp: QGuiApplication) -> Iterator[Walls]:
    """Starts walls, and ends those that the test did not."""
    assert qapp is QGuiApplication.instance()
    made = Walls(url, tmp_path / "data")
    yield made
    made.end_all()
