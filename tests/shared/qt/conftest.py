"""Fonts and QML engines as every program makes them."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from loket_shared.qt.engine import new_engine
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.theme import Look
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QCoreApplication) -> None:
    assert qapp is QCoreApplication.instance()
    load_fonts()


@pytest.fixture
def engines(qapp: QCoreApplication) -> Iterator[Callable[..., QQmlApplicationEngine]]:
    """Make engines that are gone before the application is."""
    made: list[QQmlApplicationEngine] = []

    def make(look: Look | None = None) -> QQmlApplicationEngine:
        made.append(new_engine(look=look, parent=qapp))
        return made[-1]

    yield make
    for engine in made:
        shiboken6.delete(engine)


@pytest.fixture
def engine(engines: Callable[..., QQmlApplicationEngine]) -> QQmlApplicationEngine:
    return engines()
