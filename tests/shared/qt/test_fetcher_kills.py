"""kill -9 of a console that reads the mailbox, wherever it stands: the next one goes on, nothing is lost, nothing comes twice."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fetching import Fetchers, read_well, reading_office, states
from mail_imap_script import Asked, ScriptedImap
from mail_world import mail
from offices import Office
from pytestqt.qtbot import QtBot

READER = """
import sys
from loket_shared.clock import SystemClock
from loket_shared.db import Database
from loket_shared.devices.mail.model import Secret
from loket_shared.qt.mail.fetcher import Fetcher
from loket_shared.qt.work import Work
from loket_shared.services.station import DeviceKind, open_station
from PySide6.QtCore import QCoreApplication

program = QCoreApplication([])
db, clock = Database(sys.argv[1]), SystemClock()
station = db.write(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="PC 2", now=clock.now()))
reader = Fetcher(Work(db), Work(db), station, clock, Secret("Rahasia-7"))
reader.start()
program.exec()
"""
PLACES = (
    "CAPABILITY",
    "EXAMINE",
    "UID SEARCH",
    "UID FETCH 1 (UID BODY",
    "UID FETCH 4 (UID BODY",
    "UID FETCH 6 (UID BODY",
    "IDLE",
)


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    with ScriptedImap({uid: mail(f"Isi {uid}", message=f"<{uid}@lkpp.go.id>") for uid in range(1, 7)}) as made:
        yield made


@pytest.fixture
def office(tmp_path: Path, server: ScriptedImap) -> Iterator[Office]:
    made = reading_office(tmp_path, server.port)
    yield made
    made.db.close()


@pytest.fixture
def fetchers(office: Office, qtbot: QtBot) -> Iterator[Fetchers]:
    made = Fetchers(office, "Rahasia-7", qtbot)
    yield made
    made.close()


def killed_at(server: ScriptedImap, office: Office, place: str) -> None:
    """Let a console read until it asks for this, and kill it there."""
    reached, gone = threading.Event(), threading.Event()

    def hang(_asked: Asked) -> bytes | None:
        reached.set()
        gone.wait(60)
        return None

    server.answers[place] = hang
    child = subprocess.Popen(
        [sys.executable, "-c", READER, office.url], env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    )
    try:
        assert reached.wait(60)
    finally:
        child.kill()
        child.wait(20)
        gone.set()
        server.answers[place] = lambda _asked: None


@pytest.mark.parametrize("place", PLACES)
def test_killed_at_any_place(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot, place: str
) -> None:
    killed_at(server, office, place)
    read_well(fetchers.make(), qtbot)
    assert states(office) == ["unlinked"] * 6
    asked = [line.partition(" ")[2] for line in server.heard if "(UID BODY" in line]
    assert len(asked) <= 7, "what is stored is not fetched again"
