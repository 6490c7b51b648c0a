"""`loket doctor` on the mail: each step of both ways, with what to do, and never the password."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from loket_shared.cli.health import mail
from loket_shared.cli.health.verdict import Level, Verdict
from loket_shared.cli.machine import Machine
from loket_shared.cli.words import speak
from loket_shared.clock import SystemClock
from loket_shared.config import Config
from loket_shared.devices.mail.outcomes import Deferred, Failed, Reason, Unreachable
from loket_shared.domain.mail.outbox import Stage
from loket_shared.services.mail_accounts import MailAccount, hold, save_account
from loket_shared.services.offices import read_office
from mail_faults import FaultyServer
from mail_imap_script import ScriptedImap
from mail_script import say
from offices import Office, open_office

PASSWORD = "Rahasia-7-kantor"


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer() as made:
        made.rules.login = ("lpse", PASSWORD)
        yield made


@pytest.fixture
def office(tmp_path: object) -> Iterator[Office]:
    made = open_office(f"sqlite:///{tmp_path}/loket.db")
    yield made
    made.db.close()


def have(office: Office, port: int, inbox_port: int = 0) -> None:
    account = MailAccount(
        "127.0.0.1", port, "none", "lpse", "lpse@contoh.id",
        inbox_host="127.0.0.1" if inbox_port else "", inbox_port=inbox_port or 993, inbox_security="none",
    )  # fmt: skip
    office.do(lambda tx: save_account(tx, office.officer(), account))


def examined(office: Office, secret: str | None = PASSWORD) -> list[Verdict]:
    config = Config(database_url=office.url, device_name="PC", data_dir=Path("/"), mail_secret=secret)
    view = office.see(read_office)
    assert view is not None
    return list(mail.examine(Machine(config, office.db, SystemClock()), view))


def signs(found: list[Verdict]) -> str:
    return "".join(one.level.value for one in found)


def test_an_office_without_mail_is_in_order(office: Office) -> None:
    (only,) = examined(office)
    assert only.level is Level.WELL
    assert "dikirim sendiri" in only.said


def test_both_ways_are_tried_to_their_end(office: Office, server: FaultyServer) -> None:
    with ScriptedImap({1: b"x"}) as imap:
        have(office, server.port, imap.port)
        found = examined(office)
    assert signs(found) == "✓✓✓✓"
    assert "1 surat" in found[-1].said
    assert server.taken == []


def test_without_the_password_the_way_is_tried_up_to_the_log_in(office: Office, server: FaultyServer) -> None:
    have(office, server.port)
    office.do(lambda tx: hold(tx, office.console.act(office.clock)))
    found = examined(office, None)
    assert signs(found) == "✓!✓"
    assert "Yang pernah menyimpannya" in found[1].todo
    assert "tidak diuji" in found[2].said
    assert not [line for line in server.heard if line.startswith("AUTH")]


def test_a_wrong_password_is_told_with_what_to_do(office: Office, server: FaultyServer) -> None:
    have(office, server.port)
    found = examined(office, "Salah-9")
    assert signs(found) == "✓✓✗"
    assert "kata sandi ditolak" in found[2].said
    assert not [one for one in found if "Salah-9" in one.said + one.todo]


def test_a_server_that_is_away_and_a_refused_sender(office: Office, server: FaultyServer) -> None:
    have(office, 1)
    assert signs(examined(office)) == "✓✓✗"
    server.plan(Stage.MAIL, say("550 5.7.1 sender not yours"))
    account = MailAccount("127.0.0.1", server.port, "none", "lpse", "lpse@contoh.id", version=1)
    office.do(lambda tx: save_account(tx, office.officer(), account))
    refused = examined(office)[-1]
    assert (refused.level, "550" in refused.said) == (Level.BAD, True)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_reason_has_words_and_something_to_do(language: str) -> None:
    speak(language)
    for reason in Reason:
        found = mail._verdict("mail.x", Unreachable(reason, "their word"), mail.Secret("x"))  # noqa: SLF001 - a table of words
        assert (found.level, "their word" in found.said, found.todo.endswith(".")) == (Level.BAD, True, True)
    for outcome in (Deferred(Stage.MAIL, 451, "later"), Failed(Stage.MAIL, 550, "no")):
        assert mail._verdict("mail.x", outcome, mail.Secret("x")).todo  # noqa: SLF001 - a table of words
    speak("id")
