"""A server that stalls: every wait ends in time, and what is told is as certain as what is known."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Accepted, Reason, Unknown, Unreachable
from loket_shared.devices.mail.smtp import try_account
from loket_shared.domain.mail.outbox import Stage
from mail_certificates import authority_file
from mail_faults import FaultyServer
from mail_script import STALL, TAKE_AND_STALL, Fault, Rules, say
from mail_sending import CALM, HURRIED, LKPP, LOGIN, PASSWORD, Notes, account_on, deliver, hurried, to

LONGEST = 8.0
"""Seconds that a test grants where fractions of one are asked for: this machine may be busy."""


@pytest.fixture(autouse=True)
def in_time() -> Iterator[None]:
    begin = time.monotonic()
    yield
    assert time.monotonic() - begin < LONGEST


@pytest.mark.parametrize("stage", [Stage.GREETING, Stage.EHLO, Stage.MAIL, Stage.RCPT])
def test_silence_before_the_mark_is_unreachable(stage: Stage) -> None:
    with FaultyServer() as server:
        server.plan(stage, STALL)
        notes = Notes()
        assert deliver(server, notes, patience=HURRIED) == Unreachable(Reason.TIMEOUT, "", stage)
        assert notes.count == 0


@pytest.mark.parametrize("stage", [Stage.STARTTLS, Stage.AUTH])
def test_silence_on_the_way_to_the_log_in(stage: Stage, tmp_path: Path) -> None:
    with FaultyServer(secure="starttls", rules=Rules(login=(LOGIN, PASSWORD))) as server:
        server.plan(stage, STALL)
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        expected = Unreachable(Reason.TIMEOUT, "", stage)
        assert deliver(server, account=account, secret=Secret(PASSWORD), patience=HURRIED) == expected


@pytest.mark.parametrize("fault", [STALL, TAKE_AND_STALL], ids=["lost", "taken"])
def test_silence_after_the_end_is_unknown_whether_it_was_taken_or_not(fault: Fault) -> None:
    with FaultyServer() as server:
        server.plan(Stage.END, fault)
        notes = Notes()
        assert deliver(server, notes, patience=HURRIED) == Unknown(Stage.END, Reason.TIMEOUT)
        assert notes.count == 1


def test_silence_after_data_is_unknown() -> None:
    with FaultyServer() as server:
        server.plan(Stage.DATA, STALL)
        assert deliver(server, patience=HURRIED) == Unknown(Stage.DATA, Reason.TIMEOUT)


def test_a_server_that_stops_reading_in_the_middle_of_the_text() -> None:
    with FaultyServer() as server:
        server.plan(Stage.BODY, STALL)
        raw = b"Subject: x\r\n\r\n" + (b"x" * 70 + b"\r\n") * 400_000
        assert deliver(server, raw=raw, patience=HURRIED) == Unknown(Stage.BODY, Reason.TIMEOUT)
        assert server.taken == []


def test_an_answer_that_drips_does_not_stretch_the_wait() -> None:
    with FaultyServer() as server:
        server.plan(Stage.EHLO, say("250 " + "x" * 400, drip=0.05))
        assert deliver(server, patience=HURRIED) == Unreachable(Reason.TIMEOUT, "", Stage.EHLO)


def test_many_slow_answers_do_not_stretch_what_comes_before_the_mark() -> None:
    with FaultyServer() as server:
        server.plan(Stage.RCPT, *[say("250 ok", drip=0.03)] * 40)
        notes = Notes()
        envelope = to(*(f"n{n}@lkpp.example" for n in range(40)))
        outcome = deliver(server, notes, envelope=envelope, patience=hurried(command=2, before_mark=1))
        assert outcome == Unreachable(Reason.TIMEOUT, "", Stage.RCPT)
        assert notes.count == 0


def test_the_whole_ends_even_where_each_piece_comes_in_time() -> None:
    with FaultyServer() as server:
        server.plan(Stage.END, say("250 " + "x" * 400, drip=0.05))
        outcome = deliver(server, patience=hurried(end=60, before_mark=1, whole=1.5))
        assert outcome == Unknown(Stage.END, Reason.TIMEOUT)


def test_what_comes_after_the_mark_has_the_time_of_the_whole() -> None:
    with FaultyServer() as server:
        server.plan(Stage.END, say("250 ok", drip=0.25))
        outcome = deliver(server, patience=hurried(end=6, before_mark=1))
        assert outcome == Accepted(250, "ok", None, (LKPP,))


def test_acceptance_is_told_at_once_whatever_the_server_does_afterwards() -> None:
    with FaultyServer() as server:
        server.plan(Stage.END, Fault(say="250 2.0.0 ok", stalls=True))
        assert deliver(server, patience=CALM) == Accepted(250, "2.0.0 ok", None, (LKPP,))


def test_tls_asked_of_a_server_that_waits_for_us_to_speak(tmp_path: Path) -> None:
    with FaultyServer() as server:
        server.plan(Stage.GREETING, STALL)
        account = Account("localhost", server.port, Security.TLS, LOGIN, ca_file=authority_file(tmp_path))
        outcome = deliver(server, account=account, patience=hurried(connect=0.4))
        assert outcome == Unreachable(Reason.TIMEOUT)


def test_an_attempt_to_connect_that_nobody_answers() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        account = Account("127.0.0.1", listener.getsockname()[1], Security.NONE, LOGIN)
        assert try_account(account, None, patience=hurried(connect=0.3)) == Unreachable(Reason.CONNECT, "timed out")
        for one in waiting:
            one.close()


def test_a_look_up_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()

    def hang(*_: object, **__: object) -> None:
        released.wait(LONGEST)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    account = Account("mail.lumajangkab.example", 587, Security.STARTTLS, LOGIN)
    assert try_account(account, None, patience=hurried(lookup=0.2)) == Unreachable(Reason.DNS, "timed out")
    released.set()
