"""Consoles that only send and fetch mail, each a process of its own that can be killed at any moment, and an office's hurried clock."""

import logging
import multiprocessing
import os
import random
from datetime import UTC, datetime, timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from loket_shared.clock import SystemClock
from loket_shared.db import Database
from loket_shared.devices.mail.imap_session import ImapPatience
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.session import Patience
from loket_shared.qt.garbage import Garbage
from loket_shared.qt.mail.fetcher import Fetcher, Pace
from loket_shared.qt.mail.postman import Postman
from loket_shared.qt.work import Work
from loket_shared.services.station import DeviceKind, open_station
from PySide6.QtCore import QCoreApplication, QTimer

HURRIED = Patience(connect=5, greeting=5, command=5, block=5, end=5, before_mark=20, whole=40)
READING = ImapPatience(lookup=10, connect=10, opening=20, command=20)
PACE = Pace(pauses=(0.05, 0.2, 0.5), barred=2, lasted=30, wait=20, ask_again=0.1)


class SharedClock(SystemClock):
    """Every process's clock, which one of them moves on for all."""

    def __init__(self, ahead: Any) -> None:  # noqa: ANN401  # a number in memory that processes share
        super().__init__()
        self._ahead = ahead

    def now(self) -> datetime:
        """Return the present instant of all processes (aware, UTC)."""
        return datetime.now(UTC) + timedelta(seconds=self._ahead.value)

    def jump(self, seconds: float) -> None:
        """Move everybody's clock on."""
        self._ahead.value += seconds


class MailConsoles:
    """Some consoles over one database, that trust the servers of one authority; `kill` ends one of them as a power cut does, and starts it anew.

    What they log is kept beside the authority's certificate, in `log`.
    """

    def __init__(self, url: str, names: tuple[str, ...], password: str, authority: Path) -> None:
        self.log = authority.with_name("consoles.log")
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(
            ["loket_shared.qt.mail.postman", "loket_shared.qt.mail.fetcher", "psycopg", "pytest"]
        )
        self._context, self._url, self._password, self._authority = context, url, password, authority
        self._ahead = context.Value("d", 0.0)
        self.clock = SharedClock(self._ahead)
        self._names = names
        self._running: dict[str, ForkServerProcess] = {}
        self.kills = 0

    def __enter__(self) -> Self:
        """Start all."""
        for name in self._names:
            self._start(name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all, as hard as before."""
        for process in self._running.values():
            process.kill()
            process.join(20)

    def kill(self, numbers: random.Random) -> None:
        """Pull the plug of one, and start it again."""
        name = numbers.choice(self._names)
        self._running[name].kill()
        self._running[name].join(20)
        self.kills += 1
        self._start(name)

    def _start(self, name: str) -> None:
        words = (self._url, name, self._ahead, self._password, self._authority, self.log)
        self._running[name] = self._context.Process(target=_console, args=words, daemon=True)
        self._running[name].start()


def _console(url: str, name: str, ahead: Any, password: str, authority: Path, log: Path) -> None:  # noqa: ANN401  # as above
    logging.basicConfig(filename=log, level=logging.INFO, format=f"%(asctime)s {name} %(name)s %(message)s")
    os.environ["SSL_CERT_FILE"] = str(authority)
    app = QCoreApplication([])
    garbage = Garbage()
    clock, db = SharedClock(ahead), Database(url)
    station = db.write(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name=name, now=clock.now()))
    work = Work(db)
    postman = Postman(work, Work(db), station, clock, Secret(password), patience=HURRIED, round_ms=50)
    fetcher = Fetcher(work, Work(db), station, clock, Secret(password), patience=READING, pace=PACE)
    parent, look = multiprocessing.parent_process(), QTimer(interval=1000)
    assert parent is not None
    look.timeout.connect(lambda: None if parent.is_alive() else os._exit(0))
    for part in (postman, fetcher, look):
        part.start()
    app.exec()
    garbage.close()
