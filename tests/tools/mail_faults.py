"""A mail server on loopback that does at each command what a script says, and keeps every mail that it took."""

import contextlib
import socket
import struct
import threading
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from loket_shared.domain.mail.outbox import Stage
from mail_certificates import Certificate, server_context
from mail_dialogue import Dialogue
from mail_script import GONE, Fault, Rules, TakenMail

_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: on, at once


class FaultyServer:
    """The server; all of it may be asked and changed from the test's thread at any time.

    `secure` is how its port speaks ("tls", "starttls" or "none"). `plan(stage, fault, …)` queues what happens at the next
    arrivals at a stage, None for an ordinary answer; `chance`, where set, is asked when nothing is planned. `rules` holds what
    is always so: who may log in, who is refused, what is too large.
    """

    def __init__(
        self, *, secure: str = "none", certificate: Certificate = Certificate.GOOD, rules: Rules | None = None
    ) -> None:
        self.rules = rules or Rules()
        self.chance: Callable[[Stage], Fault | None] | None = None
        self.taken: list[TakenMail] = []
        self.heard: list[str] = []
        """Every command line, of all conversations."""
        self.secure = secure
        self.context = server_context(certificate) if secure != "none" else None
        self._plans: defaultdict[Stage, deque[Fault | None]] = defaultdict(deque)
        self._reached: Counter[Stage] = Counter()
        self._changed = threading.Condition()
        self.stopped = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._mine = threading.local()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]

    def plan(self, stage: Stage, *faults: Fault | None) -> None:
        """Queue what happens at the next arrivals at a stage."""
        with self._changed:
            self._plans[stage].extend(faults)

    def next_fault(self, stage: Stage) -> Fault | None:
        """Take what is planned for this arrival; the dialogue asks."""
        with self._changed:
            self._reached[stage] += 1
            self._changed.notify_all()
            if self._plans[stage]:
                return self._plans[stage].popleft()
        return self.chance(stage) if self.chance else None

    def take(self, mail: TakenMail) -> None:
        """Keep a mail."""
        with self._changed:
            self.taken.append(mail)
            self._changed.notify_all()

    def hear(self, line: str) -> None:
        """Keep a command line."""
        with self._changed:
            self.heard.append(line)

    def wait_for(self, stage: Stage, times: int = 1, seconds: float = 20.0) -> None:
        """Wait until conversations came to a stage so often; TimeoutError when they do not."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._reached[stage] >= times, seconds):
                raise TimeoutError(f"{stage.name} {self._reached[stage]} of {times} times after {seconds} s")

    def times(self, message_id: str) -> int:
        """How often the mail with this Message-ID was taken."""
        with self._changed:
            return sum(mail.message_id == message_id for mail in self.taken)

    def counts(self) -> Counter[str]:
        """How often each Message-ID was taken."""
        with self._changed:
            return Counter(mail.message_id for mail in self.taken)

    def __enter__(self) -> Self:
        """Start to listen."""
        self._start(self._serve)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, whatever is under way."""
        self.stopped.set()
        with self._changed:
            ends: Iterable[socket.socket] = (self._listener, *self._open)
            for each in ends:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name="faulty-mail", daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()] + [thread]
        thread.start()

    def _serve(self) -> None:
        while not self.stopped.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._start(lambda found=connection: self._converse(found))  # type: ignore[misc]

    def secured(self, connection: socket.socket) -> socket.socket:
        """Go on in secret on this connection."""
        if self.context is None:
            return connection
        speaking = self.context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        self._keep(speaking)
        speaking.do_handshake()
        return speaking

    def _keep(self, connection: socket.socket) -> None:
        self._mine.sockets.append(connection)
        with self._changed:
            self._open.add(connection)

    def _converse(self, connection: socket.socket) -> None:
        self._mine.sockets = []
        self._keep(connection)
        how = GONE
        with contextlib.suppress(OSError):
            how = Dialogue(self, self.secured(connection) if self.secure == "tls" else connection).run()
        with contextlib.suppress(OSError):
            if how.reset:
                self._mine.sockets[-1].setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            else:
                _let_go(self._mine.sockets[-1])
        with self._changed:
            self._open.difference_update(self._mine.sockets)
        for each in self._mine.sockets:
            each.close()


def _let_go(connection: socket.socket) -> None:
    """Close without a reset, which would throw away the last word: read what still comes."""
    connection.settimeout(1)
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(65_536):
        pass
