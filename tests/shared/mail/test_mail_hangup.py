"""Another thread ends a conversation wherever it stands, and nobody waits for the other side."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.imap import open_mailbox
from loket_shared.devices.mail.imap_session import MailboxError
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Reason, Unreachable
from loket_shared.devices.mail.smtp import try_account
from loket_shared.domain.mail.outbox import Stage
from mail_faults import FaultyServer
from mail_script import STALL

SOON = 1.5


def account(port: int, security: Security = Security.NONE, host: str = "127.0.0.1") -> Account:
    return Account(host, port, security, "lpse@contoh.id")


def cut_short(converse: Callable[[Hangup], object], reached: Callable[[], object]) -> object:
    """Converse on a thread, cut once it stands where it should, and return what was told, soon."""
    hangup, told = Hangup(), list[object]()

    def run() -> None:
        try:
            told.append(converse(hangup))
        except MailboxError as error:
            told.append(error.reason)

    thread = threading.Thread(target=run)
    thread.start()
    reached()
    began = time.monotonic()
    hangup.cut()
    thread.join(20)
    assert time.monotonic() - began < SOON
    (only,) = told
    return only


@pytest.fixture
def silent() -> Iterator[tuple[int, Callable[[], object]]]:
    """A port that takes connections and says nothing; the second is called to wait for somebody."""
    came = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        kept = []

        def serve() -> None:
            while True:
                try:
                    kept.append(listening.accept()[0])
                except OSError:
                    return
                came.set()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listening.getsockname()[1], lambda: came.wait(20) and time.sleep(0.2)
        listening.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    for one in kept:
        one.close()


@pytest.mark.parametrize("security", [Security.NONE, Security.STARTTLS, Security.TLS])
def test_while_the_server_is_silent(silent: tuple[int, Callable[[], object]], security: Security) -> None:
    port, reached = silent
    told = cut_short(lambda hangup: try_account(account(port, security), Secret("x"), hangup=hangup), reached)
    assert isinstance(told, Unreachable)
    told = cut_short(lambda hangup: open_mailbox(account(port, security), Secret("x"), hangup=hangup), reached)
    assert told in {Reason.DROPPED, Reason.TLS, Reason.TIMEOUT}


def test_while_a_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, hangs = threading.Event(), threading.Event()

    def slow(*_words: Any, **_named: Any) -> list[Any]:  # noqa: ANN401 - as the library is called
        asked.set()
        hangs.wait(20)
        return []

    monkeypatch.setattr("loket_shared.devices.mail.connecting.socket.getaddrinfo", slow)
    told = cut_short(lambda hangup: try_account(account(25), None, hangup=hangup), lambda: asked.wait(20))
    hangs.set()
    assert told == Unreachable(Reason.DROPPED, "", Stage.CONNECT)


def test_while_nobody_answers_the_connection() -> None:
    with socket.socket() as deaf:  # it listens, and its queue is full: nobody is let in any more
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(deaf.getsockname())
        port = deaf.getsockname()[1]
        told = cut_short(
            lambda hangup: try_account(account(port), None, hangup=hangup), lambda: threading.Event().wait(0.5)
        )
        for one in waiting:
            one.close()
    assert told == Unreachable(Reason.DROPPED, "", Stage.CONNECT)


def test_while_a_command_waits_for_its_answer() -> None:
    with FaultyServer() as server:
        server.plan(Stage.MAIL, STALL)
        told = cut_short(
            lambda hangup: try_account(account(server.port), None, hangup=hangup), lambda: server.wait_for(Stage.MAIL)
        )
    assert isinstance(told, Unreachable)


def test_a_hangup_before_the_beginning_holds() -> None:
    hangup = Hangup()
    hangup.cut()
    with FaultyServer() as server:
        assert try_account(account(server.port), None, hangup=hangup) == Unreachable(Reason.DROPPED, "", Stage.CONNECT)
        assert server.heard == []
