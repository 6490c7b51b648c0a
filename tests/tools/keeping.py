"""Processes of their own for the tests of backups: one that writes when told, one that makes a backup step by step."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import setting
from loket_shared.services import backup, restore
from loket_shared.services.catalogue import services
from loket_shared.services.people import Identity
from loket_shared.services.station import DeviceKind, open_station
from loket_shared.services.visits import register
from offices import Office
from sqlalchemy import insert

HERE = Path(__file__).resolve().parent
WHO = Identity("Rina Kartika Ningrum", "PT Karya Sejahtera", "Jl. Ahmad Yani 5, Lumajang", "0812-0000-1111")


class Helper:
    """A process that does one thing for each line it is sent, and answers with a line."""

    def __init__(self, *words: str) -> None:
        """Start it with these words."""
        self.process = subprocess.Popen(
            [sys.executable, __file__, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=HERE
        )

    def step(self) -> str:
        """Let it go on by one step and return what it answered; empty when it has ended."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self.read()

    def read(self) -> str:
        """Return its next line."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def kill(self) -> None:
        """Pull its plug."""
        self.process.kill()
        self.process.wait(20)

    def close(self) -> int:
        """Let it end and return its exit code."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.read()
        self.process.stdout.close()
        return self.process.wait(60)


def fill(office: Office) -> None:
    """Give an office so much data that its copy takes several steps."""
    bulk = [
        {"office_id": office.console.office_id, "key": f"filler {n}", "value": os.urandom(1_500).hex(), "version": 1}
        for n in range(1_500)
    ]
    office.do(lambda tx: tx.execute(insert(setting), bulk))


@contextmanager
def helper(*words: str) -> Iterator[Helper]:
    """Run a helper; kill it at the end if it is still there."""
    one = Helper(*words)
    try:
        yield one
    finally:
        one.kill()
        for pipe in (one.process.stdin, one.process.stdout):
            assert pipe is not None
            pipe.close()


def _write(url: str, at: str) -> None:
    """Sign one visitor into the guest book for each line, and answer with the visitor's number."""
    clock = FixedClock(datetime.fromisoformat(at))
    db = Database(url)
    station = db.write(lambda tx: open_station(tx, kind=DeviceKind.KIOSK, name="Kiosk 2", now=clock.now()))
    service_id = db.read(lambda tx: services(tx, station.office_id))[0].id
    _say("ready")
    for _ in sys.stdin:
        _say(db.write(lambda tx: register(tx, station.act(clock), service_id, WHO)))
    db.close()


def _backup(url: str, folder: str, at: str) -> None:
    """Make a backup; after each copied stretch, say so and wait for a line."""
    outcome = backup.backup(url, Path(folder), datetime.fromisoformat(at), _pause)
    _say(outcome)


def _restore(url: str, file: str, at: str) -> None:
    """Restore; after each copied stretch, say so and wait for a line."""
    outcome = restore.restore(url, Path(file), datetime.fromisoformat(at), progress=_pause)
    _say(outcome)


def _small(url: str, folder: str, at: str, limit: str) -> None:
    """Make a backup in a process whose files may not grow beyond `limit` bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    _say(backup.backup(url, Path(folder), datetime.fromisoformat(at)))


def _pause(*told: object) -> None:
    _say(" ".join(str(one) for one in told))
    sys.stdin.readline()


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


ACTS: dict[str, Callable[..., None]] = {"write": _write, "backup": _backup, "restore": _restore, "small": _small}

if __name__ == "__main__":
    ACTS[sys.argv[1]](*sys.argv[2:])
