"""A console over a copy of one office, made once for all tests of the console."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from loket_operator.app import WORKSPACES
from loket_operator.archive.workspace import SPEC as ARCHIVE
from loket_operator.bidding.workspace import SPEC as BIDDING
from loket_operator.cases.workspace import SPEC as CASES
from loket_operator.desk.workspace import SPEC as DESK
from loket_operator.front_office.workspace import SPEC as FRONT_OFFICE
from loket_operator.monitoring.workspace import SPEC as MONITORING
from loket_operator.phone.workspace import SPEC as PHONE
from loket_operator.supervisor.workspace import SPEC as SUPERVISOR
from loket_operator.workspace import WorkspaceSpec
from loket_shared.db import Database
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.translations import use_language
from operator_bench import Bench, Office, make_office
from PySide6.QtWidgets import QApplication

OF_FOLDER = {
    "archive": (DESK, ARCHIVE),
    "bidding": (DESK, CASES, BIDDING),
    "cases": (DESK, CASES),
    "desk": (DESK,),
    "escalation": (DESK, CASES),
    "front_office": (DESK, FRONT_OFFICE),
    "inbox": (DESK, CASES),
    "monitoring": (DESK, MONITORING),
    "phone": (DESK, PHONE),
    "supervisor": (DESK, SUPERVISOR),
}


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return make_office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def indonesian(qapp: QApplication) -> QApplication:
    use_language("id")
    return qapp


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    load_fonts()
    use_language("id")
    style = qapp.style().objectName()
    if style != "fusion":  # a change of style dresses every widget anew
        qapp.setStyle("Fusion")
    return qapp


@pytest.fixture
def workspaces(request: pytest.FixtureRequest) -> Sequence[WorkspaceSpec]:
    """What the console of a test is made of: in a folder that is about one workspace only that one, beside the desk."""
    return OF_FOLDER.get(request.path.parent.name, WORKSPACES)


@pytest.fixture
def bench(
    dressed: QApplication,
    office: Office,
    tmp_path: Path,
    work_on: Callable[[Database], Any],
    workspaces: Sequence[WorkspaceSpec],
) -> Iterator[Bench]:
    assert dressed is QApplication.instance()
    made = Bench(office, tmp_path / "bench", work_on, workspaces)
    yield made
    made.close()
