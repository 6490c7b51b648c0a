"""What tests of several packages need: background work driven by hand, and no waiting where nothing would be seen."""

import gc
import os
from collections.abc import Callable, Iterator
from typing import TypeVar, cast

import pytest
from argon2 import PasswordHasher
from compiled_once import compiled_once
from loket_shared.qt.garbage import collect_due
from loket_shared.qt.work import Door
from loket_shared.services import passwords
from manual_work import ManualWork
from PySide6.QtCore import QCoreApplication
from sqlalchemy import Connection

T = TypeVar("T")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class NoDatabase:
    """A door with nothing behind it, for screens whose use cases are fakes: they get None as their transaction."""

    def write(self, fn: Callable[[Connection], T]) -> T:
        return fn(cast("Connection", None))

    def read(self, fn: Callable[[Connection], T]) -> T:
        return fn(cast("Connection", None))

    def close(self) -> None:
        pass


@pytest.fixture(scope="session", autouse=True)
def collector() -> Iterator[None]:
    """Leave Python's garbage to the tests' own thread: a Qt object must not end on a worker's."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def statements() -> Iterator[None]:
    """Compile each statement once for all tests."""
    with compiled_once():
        yield


@pytest.fixture(scope="session", autouse=True)
def own_hash() -> Iterator[str]:
    """A hash as the program makes it, slow on purpose; in the tests a hash only has to be one."""
    own = passwords.hash_secret("tiga kata rahasia")
    with pytest.MonkeyPatch.context() as patched:
        quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        patched.setattr(passwords, "_hasher", lambda: quick)
        yield own


@pytest.fixture(autouse=True)
def garbage(collector: None) -> Iterator[None]:  # noqa: ARG001  # only once the collector is ours
    """Collect what a test left behind, as often as Python would."""
    yield
    collect_due()


@pytest.fixture
def work_on(qapp: QCoreApplication) -> Iterator[Callable[[Door], ManualWork]]:
    """Make ManualWork over a database of the test's own."""
    assert qapp is QCoreApplication.instance()
    made: list[ManualWork] = []

    def make(db: Door) -> ManualWork:
        made.append(ManualWork(db))
        return made[-1]

    yield make
    for work in made:
        work.close()


@pytest.fixture
def work(work_on: Callable[[Door], ManualWork]) -> ManualWork:
    """Background work driven by hand, without a database."""
    return work_on(NoDatabase())
