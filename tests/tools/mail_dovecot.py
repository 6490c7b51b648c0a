"""An IMAP server that we did not write: Debian's Dovecot, run from its unpacked packages as an ordinary child on loopback."""

import contextlib
import grp
import os
import pwd
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

UNPACKED = Path(__file__).resolve().parents[2] / "build" / "mail"
PROGRAM = UNPACKED / "usr" / "sbin" / "dovecot"
WHY_NOT = "Dovecot is not there: ./dev test unpacks Debian's dovecot-imapd where apt-get can download"
_MODULES = b"/usr/lib/dovecot/modules"
_CONFIG = """\
base_dir = {home}/base
state_dir = {home}/state
log_path = {home}/log
libexec_dir = {usr}/lib/dovecot
mail_plugin_dir = {home}/m
login_plugin_dir = {home}/m
import_environment = LD_LIBRARY_PATH={libraries}
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
first_valid_uid = 1
first_valid_gid = 1
ssl = required
ssl_cert = <{chain}
ssl_key = <{key}
mail_location = maildir:{home}/mail/%u
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


class Inbox:
    """One mailbox on the server's disk."""

    def __init__(self, folder: Path, login: str, owner: pwd.struct_passwd) -> None:
        self.login = login
        self._folder = folder
        self._owner = owner
        self._delivered = 0

    def give_away(self) -> None:
        """Let the server have it where it runs as somebody else."""
        if os.getuid() == 0:
            for path in (self._folder, *self._folder.rglob("*")):
                os.chown(path, self._owner.pw_uid, self._owner.pw_gid)

    def deliver(self, raw: bytes, *, days_ago: float = 0) -> None:
        """Put a mail into the mailbox, as a delivery agent does; `days_ago` says when the server received it."""
        self._delivered += 1
        name = f"{1_800_000_000 + self._delivered}.M{self._delivered}.loket"
        written = self._folder / "tmp" / name
        written.write_bytes(raw.replace(b"\r\n", b"\n"))
        received = time.time() - days_ago * 86_400
        os.utime(written, (received, received))
        if os.getuid() == 0:
            os.chown(written, self._owner.pw_uid, self._owner.pw_gid)
        written.rename(self._folder / "new" / name)

    def number_anew(self) -> None:
        """Lose the list of UIDs, as a restored or moved mailbox does."""
        for path in self._folder.glob("dovecot*"):
            path.unlink()

    @property
    def seen(self) -> list[str]:
        """The files of mails that bear a mark that somebody has read them."""
        return [path.name for path in self._folder.glob("cur/*") if "S" in path.name.partition(":2,")[2]]

    def in_folder(self, name: str) -> int:
        """Return how many mails a folder holds."""
        return sum(1 for each in ("cur", "new") for _ in self._folder.glob(f".{name}/{each}/*"))


class Dovecot:
    """One running Dovecot: `port` speaks STARTTLS, `tls_port` TLS from the first byte.

    As root it runs as `nobody`. Its path to its own modules is built in, so its library is copied with another one.
    """

    def __init__(self, *, password: str) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="lk", dir="/tmp"))  # the built-in path leaves 24 letters
        self._home.chmod(0o755)
        account = nobody.account()
        self._libraries = self._lay_out()
        chain, key = server_files(self._home)
        with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as two:
            self.port, self.tls_port = one.getsockname()[1], two.getsockname()[1]
        (self._home / "dovecot.conf").write_text(
            _CONFIG.format(
                home=self._home,
                usr=self._home / "usr",
                libraries=self._libraries,
                user=account.pw_name,
                group=grp.getgrgid(account.pw_gid).gr_name,
                uid=account.pw_uid,
                gid=account.pw_gid,
                chain=chain,
                key=key,
                password=password,
                port=self.port,
                tls_port=self.tls_port,
            )
        )
        (self._home / "mail").mkdir()
        if os.getuid() == 0:
            subprocess.run(["chown", "-R", f"{account.pw_uid}:{account.pw_gid}", str(self._home)], check=True)
        self._owner = account

    def _lay_out(self) -> str:
        """Copy what was unpacked, and return where its libraries are."""
        usr = self._home / "usr"
        shutil.copytree(UNPACKED / "usr", usr, symlinks=True, ignore=shutil.ignore_patterns("share", "exim*"))
        shared = usr / "lib" / "dovecot"
        (self._home / "m").symlink_to(shared / "modules")
        library = (shared / "libdovecot.so.0").resolve()
        ours = str(self._home / "m").encode()
        assert len(ours) <= len(_MODULES)
        library.write_bytes(library.read_bytes().replace(_MODULES, ours.ljust(len(_MODULES), b"\0")))
        machines = [path.parent for path in usr.glob("lib/*/libunwind.so.8")]
        return ":".join(map(str, [shared, *machines, shared / "modules" / "old-stats"]))

    def mailbox(self, login: str) -> "Inbox":
        """Return the mailbox of a login of its own, empty at first; each login has the same password."""
        folder = self._home / "mail" / login
        for each in ("cur", "new", "tmp"):
            (folder / each).mkdir(parents=True)
        inbox = Inbox(folder, login, self._owner)
        inbox.give_away()
        return inbox

    @property
    def log(self) -> str:
        """What Dovecot says of itself."""
        path = self._home / "log"
        return path.read_text(errors="replace") if path.exists() else ""

    def __enter__(self) -> Self:
        """Start it and wait until it listens."""
        usr, config = self._home / "usr", str(self._home / "dovecot.conf")
        words = [str(usr / "bin" / "doveconf"), "-f", "service=master", "-c", config, "-m", "master", "-e"]
        self._process = subprocess.Popen(
            [*nobody.words(), *words, str(usr / "sbin" / "dovecot"), "-F", "-c", config],
            env={"LD_LIBRARY_PATH": self._libraries, "PATH": os.defpath},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self._home,
        )
        end = time.monotonic() + 20
        while self._process.poll() is None and time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1) as there:
                there.settimeout(5)
                if there.recv(100).startswith(b"* OK"):
                    return self
            time.sleep(0.05)
        self.__exit__(None, None, None)
        raise RuntimeError(f"Dovecot did not start: {self._said}{self.log}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it and leave nothing behind."""
        self._process.terminate()
        said, _ = self._process.communicate(timeout=20)
        self._said = said.decode(errors="replace")
        shutil.rmtree(self._home, ignore_errors=True)
