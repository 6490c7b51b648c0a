"""A mail server that we did not write: Debian's Exim, run as an ordinary child on loopback, with TLS, log-in and mailboxes as files."""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import nobody
from mail_certificates import server_files
from mail_mta_config import CONFIG

UNPACKED = Path(__file__).resolve().parents[2] / "build" / "mail"
PROGRAM = UNPACKED / "usr" / "sbin" / "exim4"
WHY_NOT = (
    "Exim is not there: ./dev test unpacks Debian's exim4-daemon-light and libnss-wrapper where apt-get can download"
)


def _laid_out(folder: Path) -> tuple[str, dict[str, str]]:
    """Copy Exim where its account may read it; returns its path and what it must find around it.

    Debian's Exim wants its own account to exist: it is told that whoever runs it has that name.
    """
    who = nobody.account()
    (folder / "passwd").write_text(f"Debian-exim:x:{who.pw_uid}:{who.pw_gid}:Exim:/nonexistent:/bin/false\n")
    (folder / "group").write_text(f"Debian-exim:x:{who.pw_gid}:\n")
    wrapper = next(UNPACKED.glob("usr/lib/*/libnss_wrapper.so"), UNPACKED / "none")
    exim = shutil.copy(PROGRAM, folder / "exim4")
    around = {
        "PATH": os.defpath,
        "LD_PRELOAD": str(shutil.copy(wrapper, folder / "nss_wrapper.so")),
        "NSS_WRAPPER_PASSWD": str(folder / "passwd"),
        "NSS_WRAPPER_GROUP": str(folder / "group"),
    }
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, who.pw_uid, who.pw_gid)
    return str(exim), around


def _start(words: list[str], around: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*nobody.words(), *words], env=around, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def installed() -> bool:
    """Whether Exim is there and starts."""
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(OSError):
        config = Path(folder) / "least.conf"
        config.write_text("deliver_drop_privilege\nkeep_environment = *\n")
        exim, around = _laid_out(Path(folder))
        process = _start([exim, "-C", str(config), "-bP", "spool_directory"], around)
        process.communicate(timeout=20)
        return process.returncode == 0
    return False


class Mta:
    """One running Exim: `port` speaks STARTTLS, `tls_port` TLS from the first byte; it keeps what it takes for lkpp.example."""

    def __init__(self, folder: Path, *, login: str, password: str, limit: int = 1_000_000) -> None:
        self._folder = folder
        chain, key = server_files(folder)
        self.port, self.tls_port = _free_ports()
        (folder / "exim.conf").write_text(
            CONFIG.format(
                program=folder / "exim4",
                folder=folder,
                port=f"{self.port} : {self.tls_port}",
                tls_port=self.tls_port,
                chain=chain,
                key=key,
                limit=limit,
                login=login,
                password=password,
            ),
            encoding="utf-8",
        )
        for each in ("spool", "log", "mail"):
            (folder / each).mkdir()
        exim, self._around = _laid_out(folder)
        self._command = [exim, "-bdf", "-C", str(folder / "exim.conf")]

    @property
    def mails(self) -> list[bytes]:
        """What was delivered to its mailbox, oldest first."""
        return [path.read_bytes() for path in sorted((self._folder / "mail" / "new").glob("*"))]

    def wait_for(self, count: int, seconds: float = 30.0) -> list[bytes]:
        """Wait until so many mails lie in the mailbox and return them; TimeoutError when they do not."""
        end = time.monotonic() + seconds
        while len(mails := self.mails) < count:
            if time.monotonic() > end:
                raise TimeoutError(f"{len(mails)} of {count} mails after {seconds} s: {self.log}")
            time.sleep(0.05)
        return mails

    @property
    def log(self) -> str:
        """What Exim says of itself."""
        return "".join(path.read_text(errors="replace") for path in sorted((self._folder / "log").glob("*")))

    @property
    def taken(self) -> set[str]:
        """The numbers under which it took mails, by its own log."""
        return set(re.findall(r"^\S+ \S+ (\S+) <=", self.log, re.MULTILINE))

    def __enter__(self) -> Self:
        """Start it and wait until it listens."""
        self._process = _start(self._command, self._around)
        for port in (self.port, self.tls_port):
            self._wait_until_it_listens(port)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.communicate(timeout=20)

    def _wait_until_it_listens(self, port: int) -> None:
        end = time.monotonic() + 20
        while self._process.poll() is None and time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                return
            time.sleep(0.05)
        self._process.terminate()
        said, _ = self._process.communicate(timeout=20)
        raise RuntimeError(f"Exim did not start: {said}{self.log}")


def _free_ports() -> tuple[int, int]:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as two:
        return one.getsockname()[1], two.getsockname()[1]
