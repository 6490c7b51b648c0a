"""A watcher tells which topics moved, everything when in doubt, and misses no commit on either engine."""

import sqlite3
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import psycopg
import pytest
from loket_shared.db import Database, DatabaseUnavailable, Reason
from loket_shared.qt.bells import Bell
from loket_shared.qt.postgres_bell import PostgresBell
from loket_shared.qt.sqlite_bell import SqliteBell
from loket_shared.qt.watch import ALL, ChangeWatcher, watch
from loket_shared.qt.work import Work
from loket_shared.services import revisions
from loket_shared.services.revisions import Topic
from offices import open_office
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot
from typing_extensions import override

NEVER_MS = 10_000_000


class Driven(Protocol):
    """The work fixture's object."""

    drain: Callable[[], None]
    waiting: int


class HandBell(Bell):
    """A bell that a test rings."""

    @override
    def start(self) -> None:
        self.doubted.emit()

    @override
    def close(self) -> None:
        pass


class Watched:
    """A watcher on a real database, and what it told."""

    def __init__(self, url: str, qtbot: QtBot) -> None:
        office = open_office(url)
        self.db, self.office_id = office.db, office.kiosk.office_id
        self.work = Work(self.db)
        self.watcher = watch(url, self.work, self.office_id)
        self.told: list[frozenset[Topic]] = []
        self.watcher.changed.connect(self.told.append)
        self._qtbot = qtbot
        self.writer = Database(url)

    def bump(self, *topics: Topic) -> None:
        self.writer.write(lambda tx: revisions.bump(tx, self.office_id, *topics))

    def expect(self, *told: frozenset[Topic]) -> None:
        self._qtbot.waitUntil(lambda: len(self.told) >= len(told), timeout=10_000)
        assert self.told == list(told)
        self.told.clear()

    def expect_at_last(self, topics: frozenset[Topic]) -> None:
        self._qtbot.waitUntil(lambda: bool(self.told) and self.told[-1] == topics, timeout=20_000)
        self.told.clear()

    def close(self) -> None:
        self.watcher.close()
        self.work.close()
        self.db.close()
        self.writer.close()


@pytest.fixture
def watched(address: str, qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(address, qtbot)
    yield made
    made.close()


def test_what_moved_is_told_and_all_at_the_start(watched: Watched) -> None:
    watched.watcher.start()
    watched.expect(ALL)
    watched.bump(Topic.CALLS, Topic.QUEUE)
    watched.expect(frozenset({Topic.CALLS, Topic.QUEUE}))
    watched.bump(Topic.STAFF)
    watched.expect(frozenset({Topic.STAFF}))


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_after_a_lost_connection_everything_is_told(watched: Watched, address: str) -> None:
    watched.watcher.start()
    watched.expect_at_last(ALL)
    base, _, name = address.replace("+psycopg", "").rpartition("/")
    with psycopg.connect(f"{base}/postgres", autocommit=True) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND query LIKE 'LISTEN%%'",
            [name],
        )
    watched.expect_at_last(ALL)
    watched.bump(Topic.CALLS)
    watched.expect_at_last(frozenset({Topic.CALLS}))


def test_a_server_that_is_away_at_the_start_is_found_later(qtbot: QtBot, tmp_path: Path) -> None:
    bell = PostgresBell(f"postgresql://nobody@/none?host={tmp_path}")
    rings: list[str] = []
    bell.doubted.connect(lambda: rings.append("doubted"))
    tries: list[int] = []
    bell._connected.connect(lambda: tries.append(1))  # noqa: SLF001  # how often it tried is its own matter
    bell.start()
    qtbot.waitUntil(lambda: len(tries) >= 3, timeout=10_000)
    bell.close()
    assert rings == []


def commit(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO t VALUES (1)")
    connection.execute("COMMIT")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


@pytest.fixture
def writer(file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (n)")
    yield connection
    connection.close()


def test_no_commit_is_missed_without_the_poll(qtbot: QtBot, file: Path, writer: sqlite3.Connection) -> None:
    bell = SqliteBell(file, poll_ms=NEVER_MS)
    bell.start()
    for _ in range(100):
        with qtbot.waitSignal(bell.rang, timeout=5_000):
            commit(writer)
    bell.close()


def test_the_poll_alone_finds_a_commit(qtbot: QtBot, file: Path, writer: sqlite3.Connection) -> None:
    bell = SqliteBell(file, poll_ms=10)
    bell.start()
    bell.findChild(QFileSystemWatcher).blockSignals(True)
    with qtbot.waitSignal(bell.rang, timeout=5_000):
        commit(writer)
    bell.close()


def test_a_replaced_database_is_doubted_and_then_watched(
    qtbot: QtBot, file: Path, writer: sqlite3.Connection, tmp_path: Path
) -> None:
    bell = SqliteBell(file, poll_ms=10)
    with qtbot.waitSignal(bell.doubted):
        bell.start()
    restored = tmp_path / "restored.db"
    with sqlite3.connect(restored) as target:
        writer.backup(target)
    target.close()
    writer.close()
    with qtbot.waitSignal(bell.doubted, timeout=5_000):
        restored.replace(file)
    with sqlite3.connect(file, isolation_level=None) as again, qtbot.waitSignal(bell.rang, timeout=5_000):
        commit(again)
    again.close()
    bell.close()


def test_a_database_that_comes_later_is_found_and_never_made(qtbot: QtBot, file: Path) -> None:
    bell = SqliteBell(file, poll_ms=10)
    bell.start()
    assert not file.exists()
    with qtbot.waitSignal(bell.doubted, timeout=5_000):
        sqlite3.connect(file).execute("PRAGMA journal_mode = WAL").connection.close()
    bell.close()


class Numbers:
    """A door behind which only the revisions are, set by the test."""

    def __init__(self) -> None:
        self.fault: Reason | None = None

    def read(self, fn: Callable[[None], object]) -> object:
        if self.fault:
            raise DatabaseUnavailable(self.fault)
        return fn(None)

    write = read

    def close(self) -> None:
        pass


@pytest.fixture
def numbers(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    shown = {str(topic): 0 for topic in Topic}
    monkeypatch.setattr(revisions, "read", lambda _tx, _office: dict(shown))
    return shown


def test_rings_during_a_reading_cost_one_more(work_on: Callable[..., Driven], numbers: dict[str, int]) -> None:
    work, bell = work_on(Numbers()), HandBell()
    told: list[frozenset[Topic]] = []
    watcher = ChangeWatcher(bell, work, uuid.uuid4())
    watcher.changed.connect(told.append)
    watcher.start()
    work.drain()
    told.clear()

    bell.rang.emit()
    numbers["queue"] = 1
    for _ in range(5):
        bell.rang.emit()
    assert work.waiting == 1
    work.drain()
    assert told == [frozenset({Topic.QUEUE})]


@pytest.mark.usefixtures("numbers")
def test_a_bell_that_listens_late_tells_nothing_twice_but_one_that_listens_again_tells_all(
    work_on: Callable[..., Driven],
) -> None:
    work, bell = work_on(Numbers()), HandBell()
    told: list[frozenset[Topic]] = []
    watcher = ChangeWatcher(bell, work, uuid.uuid4())
    watcher.changed.connect(told.append)
    bell.rang.emit()
    work.drain()
    assert told == [ALL]
    bell.doubted.emit()
    work.drain()
    assert told == [ALL]
    bell.doubted.emit()
    work.drain()
    assert told == [ALL, ALL]


def test_a_ring_without_a_change_tells_nothing(work_on: Callable[..., Driven], numbers: dict[str, int]) -> None:
    work, bell = work_on(Numbers()), HandBell()
    told: list[frozenset[Topic]] = []
    watcher = ChangeWatcher(bell, work, uuid.uuid4())
    watcher.changed.connect(told.append)
    watcher.start()
    work.drain()
    assert told == [ALL]
    assert set(numbers) == ALL
    told.clear()
    bell.rang.emit()
    work.drain()
    assert told == []


@pytest.mark.usefixtures("numbers")
def test_after_a_fault_everything_is_told(work_on: Callable[..., Driven]) -> None:
    door = Numbers()
    work, bell = work_on(door), HandBell()
    told: list[frozenset[Topic]] = []
    watcher = ChangeWatcher(bell, work, uuid.uuid4())
    watcher.changed.connect(told.append)
    watcher.start()
    work.drain()
    told.clear()
    door.fault = Reason.AWAY
    bell.rang.emit()
    work.drain()
    assert told == []
    door.fault = None
    bell.rang.emit()
    work.drain()
    assert told[0] == ALL


def test_a_database_in_memory_is_refused(work: Work) -> None:
    with pytest.raises(ValueError, match="memory"):
        watch("sqlite://", work, uuid.uuid4())
