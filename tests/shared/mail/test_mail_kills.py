"""kill -9 of a sending process at every stage: without the mark the server was never asked, so it may safely be sent again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from loket_shared.domain.mail.outbox import Stage
from mail_certificates import authority_file
from mail_faults import FaultyServer
from mail_script import STALL, TAKE_AND_STALL, Fault, Rules
from mail_sending import LOGIN, PASSWORD

SENDER = """
import os, sys, pathlib, threading
from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.smtp import send
from mail_sending import CALM, LOGIN, PASSWORD, letter, to

port, folder, hangs = int(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3] == "hangs"

class File:
    def entering_data(self):
        if hangs:
            (folder / "asked").touch()
            threading.Event().wait()
        with (folder / "mark").open("wb") as mark:
            os.fsync(mark.fileno())

account = Account("localhost", port, Security.STARTTLS, LOGIN, login=LOGIN, ca_file=folder / "authority.pem")
print("begun", flush=True)
outcome = send(account, Secret(PASSWORD), to(), compose(letter()), File(), patience=CALM)
(folder / "told").write_text(type(outcome).__name__)
"""


def start(server: FaultyServer, folder: Path, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SENDER, str(server.port), str(folder), *(words or ("goes_on",))],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        text=True,
    )


def kill(child: subprocess.Popen[str]) -> None:
    child.kill()
    child.communicate(timeout=20)
    assert child.returncode == -9


@pytest.mark.parametrize(
    ("stage", "fault"),
    [*((stage, STALL) for stage in Stage if stage not in {Stage.CONNECT, Stage.SIZE}), (Stage.END, TAKE_AND_STALL)],
)
def test_killed_at_any_stage(stage: Stage, fault: Fault, tmp_path: Path) -> None:
    authority_file(tmp_path)
    with FaultyServer(secure="starttls", rules=Rules(login=(LOGIN, PASSWORD))) as server:
        server.plan(stage, fault)
        child = start(server, tmp_path)
        server.wait_for(stage)
        kill(child)
        assert (tmp_path / "mark").exists() == stage.marked
        assert ("DATA" in server.heard) == stage.marked
        assert len(server.taken) == (1 if fault.takes else 0)
        assert not (tmp_path / "told").exists()


def test_killed_while_the_mark_is_being_made(tmp_path: Path) -> None:
    authority_file(tmp_path)
    with FaultyServer(secure="starttls", rules=Rules(login=(LOGIN, PASSWORD))) as server:
        child = start(server, tmp_path, "hangs")
        server.wait_for(Stage.RCPT)
        kill(child)
        assert not (tmp_path / "mark").exists()
        assert "DATA" not in server.heard


def test_not_killed_it_says_that_it_was_accepted(tmp_path: Path) -> None:
    authority_file(tmp_path)
    with FaultyServer(secure="starttls", rules=Rules(login=(LOGIN, PASSWORD))) as server:
        child = start(server, tmp_path)
        child.communicate(timeout=60)
        assert (child.returncode, (tmp_path / "told").read_text()) == (0, "Accepted")
        assert len(server.taken) == 1
