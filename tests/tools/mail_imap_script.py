"""An IMAP server on loopback that answers as it is told to: small, plain, and wrong wherever a test wants it."""

import contextlib
import re
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

VALIDITY = 7


class Drop(Exception):  # a way out of a script, not an error
    """Say these last bytes and break the connection."""

    def __init__(self, last: bytes = b"") -> None:
        super().__init__()
        self.last = last


@dataclass(slots=True)
class Asked:
    """One command: its tag, its words in upper case, and what it asks for."""

    tag: str
    line: str
    mails: dict[int, bytes]
    say: Callable[[bytes], None]

    @property
    def done(self) -> bytes:
        """The line that ends it well."""
        return f"{self.tag} OK done\r\n".encode()

    @property
    def numbers(self) -> list[int]:
        """The UIDs that a command names."""
        named = re.search(r"UID FETCH ([\d,]+)", self.line)
        return [int(one) for one in named[1].split(",")] if named else []

    @property
    def span(self) -> tuple[int, int]:
        """Start and count of the piece that is asked for."""
        found = re.search(r"<(\d+)\.(\d+)>", self.line)
        assert found is not None
        return int(found[1]), int(found[2])

    def piece(self, data: bytes) -> bytes:
        """The answer that holds the asked piece of a mail."""
        start, count = self.span
        part = data[start : start + count]
        return b"* 1 FETCH (UID %d BODY[]<%d> {%d}\r\n%s)\r\n" % (self.numbers[0], start, len(part), part)


Answer = Callable[[Asked], bytes | None]


@dataclass(slots=True)
class ScriptedImap:
    """Serves `mails` by their UIDs; `answers` are asked first and may return None, `features` is what CAPABILITY tells."""

    mails: dict[int, bytes]
    answers: dict[str, Answer] = field(default_factory=dict)
    features: str = "IMAP4rev1 IDLE MOVE"
    greeting: bytes = b"* OK ready\r\n"
    heard: list[str] = field(default_factory=list)
    port: int = 0
    _listening: socket.socket = field(init=False)
    _thread: threading.Thread = field(init=False)

    def __enter__(self) -> Self:
        """Listen, on a thread of its own."""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(timeout=10)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError), connection.makefile("rb") as lines:
                connection.settimeout(20)
                connection.sendall(self.greeting)
                with contextlib.suppress(ValueError):
                    self._converse(connection, lines.readline)

    def _converse(self, connection: socket.socket, readline: Callable[[], bytes]) -> None:
        while line := readline():
            text = line.decode("utf-8", "replace").strip()
            if text == "DONE":
                connection.sendall(b"%s OK idled\r\n" % self.heard[-1].split(" ")[0].encode())
                continue
            self.heard.append(text)
            tag, _, words = text.partition(" ")
            while literal := re.search(r"\{(\d+)\}$", words):  # a log-in in literals
                connection.sendall(b"+ go on\r\n")
                words = words[: literal.start()] + readline().decode("utf-8", "replace").strip()
            try:
                connection.sendall(
                    self._answer(Asked(tag, words, self.mails, connection.sendall), connection, readline)
                )
            except Drop as drop:
                connection.sendall(drop.last)
                return

    def _answer(self, asked: Asked, connection: socket.socket, readline: Callable[[], bytes]) -> bytes:
        for start, answer in self.answers.items():
            if asked.line.upper().startswith(start):
                said = answer(asked)
                if said is not None:
                    return said
        verb = asked.line.upper().split(" ")
        match verb[0], verb[1] if len(verb) > 1 else "":
            case "CAPABILITY", _:
                return f"* CAPABILITY {self.features}\r\n".encode() + asked.done
            case "AUTHENTICATE", _:
                connection.sendall(b"+\r\n")
                self.heard.append(readline().decode("ascii").strip())
                return asked.done
            case "EXAMINE" | "SELECT", _:
                told = f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY {VALIDITY}] valid\r\n"
                return told.encode() + asked.done
            case "UID", "SEARCH":
                return self._search(asked)
            case "UID", "FETCH":
                return self._fetch(asked)
            case "IDLE", _:
                return b"+ idling\r\n"
            case _:
                return asked.done

    def _search(self, asked: Asked) -> bytes:
        found = re.search(r"UID (\d+):\*", asked.line)
        assert found is not None
        first = min(int(found[1]), max(self.mails, default=0))  # as the standard says: n:* holds the last one always
        named = [uid for uid in self.mails if uid >= first]
        return f"* SEARCH {' '.join(map(str, named))}\r\n".encode() + asked.done

    def _fetch(self, asked: Asked) -> bytes:
        here = [uid for uid in asked.numbers if uid in self.mails]
        if "RFC822.SIZE" in asked.line:
            lines = [
                f'* {at} FETCH (UID {uid} RFC822.SIZE {len(self.mails[uid])} INTERNALDATE " 1-Nov-2026 09:42:00 +0700")\r\n'
                for at, uid in enumerate(here, 1)
            ]
            return "".join(lines).encode() + asked.done
        if "[HEADER]" in asked.line:
            head = self.mails[here[0]].partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            return b"* 1 FETCH (UID %d BODY[HEADER]<0> {%d}\r\n%s)\r\n" % (here[0], len(head), head) + asked.done
        return b"".join(asked.piece(self.mails[uid]) for uid in here) + asked.done
