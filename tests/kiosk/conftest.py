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
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.translations import use_language
from offices import Office


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
