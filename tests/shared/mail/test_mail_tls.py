"""The secret way to a server and the log-in: who is believed, what each failure is called, and that nothing is said in the open."""

import socket
from dataclasses import replace
from pathlib import Path

import pytest
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Accepted, AccountWorks, Deferred, Failed, Reason, Unreachable
from loket_shared.devices.mail.smtp import try_account
from loket_shared.domain.mail.outbox import Stage
from mail_certificates import Certificate, authority_file
from mail_faults import FaultyServer
from mail_script import DROP, Rules, say
from mail_sending import LOGIN, PASSWORD, Notes, account_on, deliver

SECRET = Secret(PASSWORD)
BOTH = pytest.mark.parametrize("secure", ["tls", "starttls"])


def rules() -> Rules:
    return Rules(login=(LOGIN, PASSWORD), size=10_000_000)


@BOTH
@pytest.mark.parametrize("ways", ["PLAIN LOGIN", "LOGIN", "CRAM-MD5 PLAIN"])
def test_a_known_server_a_right_password(secure: str, ways: str, tmp_path: Path) -> None:
    with FaultyServer(secure=secure, rules=replace(rules(), ways=ways)) as server:
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        assert isinstance(deliver(server, account=account, secret=SECRET), Accepted)
        assert try_account(account, SECRET) == AccountWorks(10_000_000, "TLSv1.3")
        assert len(server.taken) == 1


@BOTH
@pytest.mark.parametrize(
    ("certificate", "reason", "detail"),
    [
        (Certificate.EXPIRED, Reason.EXPIRED, "expired"),
        (Certificate.NOT_YET, Reason.EXPIRED, "not yet valid"),
        (Certificate.OTHER_NAME, Reason.CERTIFICATE, "localhost"),
        (Certificate.STRANGER, Reason.CERTIFICATE, ""),
    ],
)
def test_a_certificate_that_proves_nothing_hears_neither_password_nor_mail(
    secure: str, certificate: Certificate, reason: Reason, detail: str, tmp_path: Path
) -> None:
    with FaultyServer(secure=secure, certificate=certificate, rules=rules()) as server:
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        for outcome in (deliver(server, account=account, secret=SECRET), try_account(account, SECRET)):
            assert isinstance(outcome, Unreachable)
            assert outcome.reason is reason
            assert detail in outcome.detail
        assert not any(line.startswith(("AUTH", "MAIL")) for line in server.heard)


@BOTH
def test_without_the_office_s_authority_its_server_is_a_stranger(secure: str) -> None:
    with FaultyServer(secure=secure) as server:
        outcome = deliver(server)
        assert isinstance(outcome, Unreachable)
        assert outcome.reason is Reason.CERTIFICATE


@BOTH
def test_an_authority_that_cannot_be_read_is_told(secure: str, tmp_path: Path) -> None:
    with FaultyServer(secure=secure) as server:
        account = account_on(server, ca_file=tmp_path / "gone.pem")
        outcome = deliver(server, account=account)
        assert isinstance(outcome, Unreachable)
        assert (outcome.reason, outcome.detail) == (Reason.CERTIFICATE, "ca_file")


def test_where_starttls_is_stripped_nothing_is_said_in_the_open(tmp_path: Path) -> None:
    with FaultyServer(secure="starttls", rules=replace(rules(), offers_tls=False)) as server:
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        outcome = deliver(server, account=account, secret=SECRET)
        assert outcome == Unreachable(Reason.TLS, "STARTTLS", Stage.STARTTLS)
        assert [line.split()[0] for line in server.heard if line != "QUIT"] == ["EHLO"]


def test_what_was_slipped_in_before_tls_is_not_believed(tmp_path: Path) -> None:
    with FaultyServer(secure="starttls", rules=rules()) as server:
        server.plan(Stage.STARTTLS, say("220 go ahead\r\n250 SIZE 1"))
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        outcome = deliver(server, account=account, secret=SECRET)
        assert isinstance(outcome, Unreachable)
        assert outcome.reason is Reason.TLS


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("454 4.7.0 TLS not available", Deferred(Stage.STARTTLS, 454, "4.7.0 TLS not available")),
        ("501 no", Unreachable(Reason.TLS, "501 no", Stage.STARTTLS)),
    ],
)
def test_starttls_refused(word: str, expected: Deferred | Unreachable, tmp_path: Path) -> None:
    with FaultyServer(secure="starttls") as server:
        server.plan(Stage.STARTTLS, say(word))
        assert deliver(server, account=account_on(server, ca_file=authority_file(tmp_path))) == expected


def test_tls_asked_of_a_port_that_speaks_in_the_open(tmp_path: Path) -> None:
    with FaultyServer() as server:
        account = replace(account_on(server), security=Security.TLS, ca_file=authority_file(tmp_path))
        outcome = deliver(server, account=account)
        assert isinstance(outcome, Unreachable)
        assert outcome.reason is Reason.TLS


@pytest.mark.parametrize(
    ("login", "secret", "word", "reason"),
    [
        (LOGIN, Secret("wrong"), None, Reason.AUTH),
        (LOGIN, None, None, Reason.AUTH),
        (LOGIN, Secret(""), None, Reason.AUTH),
        (LOGIN, SECRET, "535 5.7.8 no", Reason.AUTH),
        (LOGIN, SECRET, "550 5.7.30 basic authentication is not supported", Reason.AUTH),
    ],
)
@BOTH
def test_a_refused_log_in_says_nothing_about_the_mail(
    secure: str, login: str, secret: Secret | None, word: str | None, reason: Reason, tmp_path: Path
) -> None:
    with FaultyServer(secure=secure, rules=rules()) as server:
        server.plan(Stage.AUTH, *([say(word)] if word else []))
        notes = Notes()
        account = account_on(server, ca_file=authority_file(tmp_path), login=login)
        outcome = deliver(server, notes, account=account, secret=secret)
        assert isinstance(outcome, Unreachable)
        assert (outcome.reason, outcome.stage, notes.count) == (reason, Stage.AUTH, 0)
        assert sum(line.startswith("AUTH") for line in server.heard) <= 1  # many wrong tries lock an account


def test_a_log_in_that_is_put_off_is_patience(tmp_path: Path) -> None:
    with FaultyServer(secure="tls", rules=rules()) as server:
        server.plan(Stage.AUTH, say("454 4.7.0 temporary"))
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        assert deliver(server, account=account, secret=SECRET) == Deferred(Stage.AUTH, 454, "4.7.0 temporary")


def test_only_ways_that_we_do_not_know_are_told(tmp_path: Path) -> None:
    with FaultyServer(secure="tls", rules=replace(rules(), ways="XOAUTH2 GSSAPI")) as server:
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        assert deliver(server, account=account, secret=SECRET) == Unreachable(Reason.AUTH, "GSSAPI XOAUTH2", Stage.AUTH)


def test_a_way_that_is_offered_but_unknown_gives_way_to_the_next(tmp_path: Path) -> None:
    with FaultyServer(secure="tls", rules=rules()) as server:
        server.plan(Stage.AUTH, say("504 5.5.4 not that way"))
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        assert isinstance(deliver(server, account=account, secret=SECRET), Accepted)


def test_the_wizard_is_told_that_the_sender_is_refused(tmp_path: Path) -> None:
    with FaultyServer(secure="tls", rules=rules()) as server:
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        server.plan(Stage.MAIL, say("553 5.7.1 sender not owned"), say("451 4.3.0 later"), DROP)
        assert try_account(account, SECRET) == Failed(Stage.MAIL, 553, "5.7.1 sender not owned")
        assert try_account(account, SECRET) == Deferred(Stage.MAIL, 451, "4.3.0 later")
        assert try_account(account, SECRET) == Unreachable(Reason.DROPPED, "", Stage.MAIL)
        assert server.taken == []


def test_a_name_that_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", away)
    account = Account("mail.lumajangkab.example", 587, Security.STARTTLS, LOGIN)
    expected = Unreachable(Reason.DNS, "Temporary failure in name resolution")
    assert try_account(account, SECRET) == expected


def test_nobody_listens_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    outcome = try_account(Account("127.0.0.1", port, Security.NONE, LOGIN), None)
    assert isinstance(outcome, Unreachable)
    assert outcome.reason is Reason.CONNECT
