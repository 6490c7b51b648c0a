"""What the kiosk's tests stand on: the on-screen keyboard, an office of their own, a kiosk over it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

# Qt asks for the keyboard when its application object is made, so before any test.
os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false")

from kiosk_bench import Bench, Gate, bench_over, office_copy, office_template
from kiosk_front import Front, FrontMaker, open_front
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.translations import use_language
from offices import Office
from PySide6.QtCore import QSize

WAYS = {"upright": QSize(1080, 1920), "wide": QSize(1920, 1080)}


@pytest.fixture
def indonesian(qapp: object) -> Iterator[None]:
    """Texts in Indonesian and the project's letters, before and after."""
    assert qapp is not None
    load_fonts()
    use_language("id")
    yield
    use_language("id")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return office_template(tmp_path_factory.mktemp("office"))


@pytest.fixture
def office(template: Office, tmp_path: Path) -> Iterator[Office]:
    copy = office_copy(template, tmp_path)
    yield copy
    copy.db.close()


@pytest.fixture
def bench(office: Office, work_on: Callable[[Any], Any]) -> Bench:
    door = Gate(office.db)
    return bench_over(office, door, work_on(door))


@pytest.fixture
def front_of(bench: Bench) -> Iterator[FrontMaker]:
    """Open windows over the kiosk; every one is closed at the end."""
    load_fonts()
    use_language("id")
    made: list[Front] = []

    def make(way: str = "upright", *, pin_hash: str | None = None, guarded: bool = False) -> Front:
        made.append(open_front(bench, WAYS[way], pin_hash=pin_hash, guarded=guarded))
        return made[-1]

    yield make
    for front in made:
        front.close()
    use_language("id")


@pytest.fixture
def front(front_of: FrontMaker) -> Front:
    return front_of()
