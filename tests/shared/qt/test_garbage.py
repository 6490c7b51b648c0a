"""Qt objects in a cycle end on the GUI thread, whichever thread allocates."""

import gc
import threading
from collections.abc import Iterator

import pytest
from loket_shared.qt.garbage import Garbage
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def taken_over() -> Iterator[None]:
    gc.enable()
    garbage = Garbage()
    yield
    garbage.close()
    assert gc.isenabled()
    gc.disable()


class Knot(QObject):
    """Refers to itself and notes on which thread it ends."""

    def __init__(self, ends: list[str]) -> None:
        super().__init__()
        self.ends = ends
        self.me = self

    def __del__(self) -> None:
        self.ends.append(threading.current_thread().name)


def _allocate() -> None:
    kept = []
    for _ in range(50_000):
        knot: list[object] = []
        knot.append(knot)
        kept.append(knot)


def _on_a_worker() -> None:
    worker = threading.Thread(target=_allocate, name="worker")
    worker.start()
    worker.join()


@pytest.mark.usefixtures("taken_over")
def test_a_worker_collects_nothing_and_the_gui_thread_soon_does(qtbot: QtBot) -> None:
    ends: list[str] = []
    Knot(ends)
    _on_a_worker()
    assert ends == []
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert ends == [threading.main_thread().name]


def test_left_to_python_a_worker_would_collect() -> None:
    ends: list[str] = []
    gc.collect()
    gc.enable()
    knot = _Plain(ends)
    knot.me = knot
    del knot
    _on_a_worker()
    gc.disable()
    assert ends == ["worker"]


class _Plain:
    """The same without Qt, which would not survive it."""

    def __init__(self, ends: list[str]) -> None:
        self.ends = ends
        self.me: object = None

    def __del__(self) -> None:
        self.ends.append(threading.current_thread().name)
