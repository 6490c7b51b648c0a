"""Jobs run away from the GUI thread, in order; results, faults and bugs come back on it."""

import threading
from collections.abc import Callable
from typing import Protocol, TypeVar

import pytest
from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.qt.work import Work
from PySide6.QtCore import QCoreApplication, QTimer, SignalInstance
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, create_engine

T = TypeVar("T")


class Driven(Protocol):
    """The `work` fixture: Work whose jobs run by hand."""

    read: Callable[..., None]
    write: Callable[..., None]
    drain: Callable[[], None]
    crashed: SignalInstance
    available: SignalInstance
    unavailable: SignalInstance
    findChildren: Callable[[type[QTimer]], list[QTimer]]


class OnDatabase(Protocol):
    """The `work_on` fixture."""

    def __call__(self, db: object) -> Driven: ...


class Database:
    """An empty database that can be told to be away, for all or for writers only."""

    def __init__(self) -> None:
        self._engine = create_engine("sqlite://", connect_args={"check_same_thread": False})
        self.fault: Reason | None = None
        self.write_fault: Reason | None = None
        self.threads: list[str] = []

    def write(self, fn: Callable[[Connection], T]) -> T:
        return self._run(fn, self.fault or self.write_fault)

    def read(self, fn: Callable[[Connection], T]) -> T:
        return self._run(fn, self.fault)

    def close(self) -> None:
        self._engine.dispose()

    def _run(self, fn: Callable[[Connection], T], fault: Reason | None) -> T:
        self.threads.append(threading.current_thread().name)
        if fault:
            raise DatabaseUnavailable(fault)
        with self._engine.begin() as tx:
            return fn(tx)


@pytest.fixture
def db() -> Database:
    return Database()


def test_results_arrive_on_the_gui_thread_in_order(qtbot: QtBot, db: Database) -> None:
    work = Work(db)
    arrived: list[tuple[int, threading.Thread]] = []
    jobs: list[threading.Thread] = []

    def job(number: int) -> Callable[[Connection], int]:
        def run(_tx: Connection) -> int:
            jobs.append(threading.current_thread())
            return number

        return run

    for number in range(50):
        door = work.write if number % 2 else work.read
        door(job(number), lambda value: arrived.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: len(arrived) == 50)
    work.close()

    assert [value for value, _ in arrived] == list(range(50))
    assert {thread for _, thread in arrived} == {threading.main_thread()}
    assert threading.main_thread() not in jobs


def test_a_long_read_does_not_delay_a_call(qtbot: QtBot, db: Database) -> None:
    work = Work(db)
    gate = threading.Event()
    arrived: list[str] = []
    work.read_long(lambda _: gate.wait(30), lambda _: arrived.append("report"))
    work.write(lambda _: None, lambda _: arrived.append("call"))
    qtbot.waitUntil(lambda: arrived == ["call"])
    gate.set()
    qtbot.waitUntil(lambda: arrived == ["call", "report"])
    work.close()


def test_run_uses_neither_the_database_nor_its_thread(qtbot: QtBot, db: Database) -> None:
    work = Work(db)
    gate = threading.Event()
    arrived: list[str] = []
    work.run(lambda: gate.wait(30), lambda _: arrived.append("hashed"))
    work.read(lambda _: None, lambda _: arrived.append("read"))
    qtbot.waitUntil(lambda: arrived == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: arrived == ["read", "hashed"])
    work.close()
    assert len(db.threads) == 1


def test_what_goes_onward_does_not_wait_for_a_busy_gui_thread(qtbot: QtBot, db: Database) -> None:
    work, printing = Work(db), Work(db)
    sent = threading.Event()
    arrived: list[str] = []

    def send(job: str) -> None:
        printing.run(lambda: sent.set() or job, lambda done: arrived.append(f"printed {done}"))

    work.write(lambda _: "A001", lambda job: arrived.append(f"begun {job}"), onward=send)
    assert sent.wait(30)  # the GUI thread sits here: no event of it ran
    assert arrived == []
    qtbot.waitUntil(lambda: arrived == ["begun A001", "printed A001"])
    work.close()
    printing.close()


def test_nothing_goes_onward_that_was_not_committed(work_on: OnDatabase, db: Database) -> None:
    work = work_on(db)
    onward: list[object] = []
    failed: list[object] = []
    db.write_fault = Reason.AWAY
    work.write(lambda _: 1, lambda _: None, failed.append, onward=onward.append)
    work.drain()
    assert (len(failed), onward) == (1, [])


def test_a_bug_on_the_way_onward_is_raised_where_the_exception_hook_sees_it(work: Driven, qtbot: QtBot) -> None:
    shown: list[object] = []
    work.write(lambda _: 1, shown.append, shown.append, onward=lambda _: 1 // 0)
    with qtbot.captureExceptions() as raised:
        work.drain()
    assert shown == [1]
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


@pytest.mark.usefixtures("qapp")
def test_close_waits_and_forgets(db: Database) -> None:
    work = Work(db)
    finished: list[int] = []
    shown: list[int] = []

    def job(_tx: Connection) -> int:
        finished.append(1)
        return 1

    for _ in range(5):
        work.write(job, shown.append)
    work.close()
    assert finished == [1] * 5
    work.write(job, shown.append)
    work.close()
    QCoreApplication.processEvents()
    assert finished == [1] * 5
    assert shown == []


def test_a_failing_callback_does_not_stop_the_queue(work: Driven, qtbot: QtBot) -> None:
    arrived: list[str] = []

    def broken(_value: object) -> None:
        raise RuntimeError("in the screen")

    work.read(lambda _: 1, broken)
    work.read(lambda _: 2, lambda _: arrived.append("second"))
    with qtbot.captureExceptions() as raised:
        work.drain()
    assert arrived == ["second"]
    assert [str(error) for _, error, _ in raised] == ["in the screen"]


def test_a_fault_reaches_the_caller_and_the_banner_once(
    work_on: OnDatabase, db: Database, caplog: pytest.LogCaptureFixture
) -> None:
    work = work_on(db)
    banner: list[Reason] = []
    back: list[str] = []
    failed: list[Reason] = []
    work.unavailable.connect(lambda fault: banner.append(fault.reason))
    work.available.connect(lambda: back.append("back"))
    db.fault = Reason.AWAY
    for _ in range(2):
        work.read(lambda _: 1, lambda _: failed.append(Reason.FULL), lambda fault: failed.append(fault.reason))
    work.drain()
    assert (banner, failed, back) == ([Reason.AWAY], [Reason.AWAY, Reason.AWAY], [])

    db.fault = None
    work.read(lambda _: 1, lambda _: back.append("data"))
    work.drain()
    assert back == ["back", "data"]
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_reading_does_not_end_a_fault_of_writing(work_on: OnDatabase, db: Database) -> None:
    work = work_on(db)
    back: list[str] = []
    work.available.connect(lambda: back.append("back"))
    db.write_fault = Reason.READ_ONLY
    work.write(lambda _: 1, lambda _: None)
    work.read(lambda _: 1, lambda _: None)
    work.drain()
    assert back == []
    db.write_fault = None
    work.write(lambda _: 1, lambda _: None)
    work.drain()
    assert back == ["back"]


def test_it_asks_by_itself_until_the_database_is_back(qtbot: QtBot, db: Database) -> None:
    work = Work(db)
    db.write_fault = Reason.BUSY
    with qtbot.waitSignal(work.unavailable):
        work.write(lambda _: 1, lambda _: None)
    tries = len(db.threads)
    qtbot.waitUntil(lambda: len(db.threads) > tries)
    db.write_fault = None
    with qtbot.waitSignal(work.available, timeout=10_000):
        pass
    work.close()


def test_a_full_disk_is_not_asked_but_tried_again(work_on: OnDatabase, db: Database) -> None:
    work = work_on(db)
    db.write_fault = Reason.FULL
    work.write(lambda _: 1, lambda _: None)
    work.drain()
    assert not any(timer.isActive() for timer in work.findChildren(QTimer))


def test_a_bug_in_a_job_is_raised_where_the_exception_hook_sees_it(work: Driven, qtbot: QtBot) -> None:
    crashed: list[Exception] = []
    shown: list[object] = []
    work.crashed.connect(crashed.append)
    work.read(lambda _: 1 // 0, shown.append, shown.append)
    with qtbot.captureExceptions() as raised:
        work.drain()
    assert shown == []
    assert [type(error) for error in crashed] == [ZeroDivisionError]
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
