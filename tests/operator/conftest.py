"""A console over a copy of one office, made once for all tests of the console."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from loket_operator.look import dress
from loket_shared.db import Database
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.tokens import LIGHT
from loket_shared.qt.translations import use_language
from operator_bench import Bench, Office, make_office
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return make_office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def indonesian(qapp: QApplication) -> QApplication:
    use_language("id")
    return qapp


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    load_fonts()
    use_language("id")
    style = qapp.style().objectName()
    qapp.setStyle("Fusion")
    dress(qapp, LIGHT)
    yield qapp
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def bench(dressed: QApplication, office: Office, tmp_path: Path, work_on: Callable[[Database], Any]) -> Iterator[Bench]:
    assert dressed is QApplication.instance()
    made = Bench(office, tmp_path / "bench", work_on)
    yield made
    made.close()
