"""The sheet behind F1: every key of every workspace, in both languages, inside the smallest window."""

from collections.abc import Iterator
from types import ModuleType

import pytest
from loket_operator import keys
from loket_operator.archive import keys as archive
from loket_operator.bidding import keys as bidding
from loket_operator.bidding_booking import keys as booking
from loket_operator.cases import keys as cases
from loket_operator.escalation import keys as escalation
from loket_operator.help_keys import groups
from loket_operator.inbox import keys as inbox
from loket_operator.keys import Keys
from loket_operator.knowledge import keys as knowledge
from loket_operator.monitoring import keys as monitoring
from loket_operator.supervisor import keys as settings
from loket_shared.qt.translations import use_language
from operator_bench import Bench
from PySide6.QtCore import QCoreApplication, QPoint, QSize
from PySide6.QtWidgets import QLabel, QScrollArea

MODULES = (keys, archive, bidding, booking, cases, escalation, inbox, knowledge, monitoring, settings)


@pytest.fixture(autouse=True)
def indonesian_again(qapp: QCoreApplication) -> Iterator[None]:
    assert qapp is QCoreApplication.instance()
    yield
    use_language("id")


def used(module: ModuleType) -> dict[str, list[str]]:
    """Return how each key of a module is written, by its name."""
    found: dict[str, list[str]] = {}
    for name, value in vars(module).items():
        match value:
            case Keys():
                found[name] = [value.hint]
            case str() if name.isupper():
                found[name] = [value]
            case tuple() if name.isupper():
                ends = (value[0], value[-1])
                found[name] = [one.hint if isinstance(one, Keys) else str(one) for one in ends]
            case dict() if name.isupper():
                found[name] = [one.hint for one in value.values()]
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda one: one.__name__)
def test_every_key_of_every_workspace_stands_on_the_sheet(module: ModuleType) -> None:
    hints = " | ".join(hint for group in groups() for _, hint in group.rows)
    assert {name for name, ways in used(module).items() for way in ways if way not in hints} == set()


def test_the_open_workspace_comes_first_and_nothing_is_lost() -> None:
    every = {(group.title, group.rows) for group in groups()}
    for name in ("desk", "front_office", "phone", "bidding", "cases", "archive", "monitoring", "supervisor"):
        shown = groups(name)
        assert name in shown[0].names
        assert {(group.title, group.rows) for group in shown} == every


def test_the_sheet_is_english_for_an_english_console() -> None:
    indonesian = {title for group in groups() for title, _ in group.rows}
    use_language("en")
    same = indonesian & {title for group in groups() for title, _ in group.rows}
    assert same == set()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1920, 1080)], ids=lambda one: f"{one.width()}")
def test_it_stays_inside_the_window_and_scrolls_by_keys(bench: Bench, size: QSize, language: str) -> None:
    use_language("en" if language == "en" else "id")
    bench.sign_in("wulan")
    frame = bench.shell.frame
    frame.resize(size)
    bench.settle()
    bench.key("F1")
    sheet = bench.find("helpPanel")
    assert frame.rect().contains(sheet.geometry())
    area = bench.find("helpArea")
    assert isinstance(area, QScrollArea)
    page = area.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= area.viewport().width()
    cut = [one.text() for one in page.findChildren(QLabel) if one.width() < one.sizeHint().width()]
    assert cut == []
    last = page.findChildren(QLabel)[-1]
    for _ in range(40):
        bench.key("PgDown")
    assert area.viewport().rect().contains(last.mapTo(area.viewport(), QPoint(2, 2)))
    bench.key("Esc")
    assert not sheet.isVisible()
