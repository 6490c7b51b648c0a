"""The office's mailbox on a real server, read by the program's own threads: nothing is lost, nothing comes twice."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from fetching import Fetchers, arrivals, read_well, states
from loket_shared.db.schema import arrival, arrival_text, mail_account, mail_cursor
from loket_shared.qt.mail.fetcher import Fetcher
from loket_shared.services import inbox_store
from loket_shared.services.inbox_store import Came
from loket_shared.services.mail_accounts import MailAccount, save_account
from mail_certificates import authority_file
from mail_dovecot import PROGRAM, WHY_NOT, Dovecot, Inbox
from mail_world import mail
from offices import Office
from pytestqt.qtbot import QtBot
from sqlalchemy import select

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason=WHY_NOT)
NUMBERS = count()
PASSWORD = "Rahasia-7-kantor"


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    """A server for all tests of this file."""
    with Dovecot(password=PASSWORD) as running:
        yield running


@pytest.fixture
def mailbox(dovecot: Dovecot, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Inbox:
    """The office's mailbox, empty; its server is trusted, and the office's clock stands in the present."""
    made = dovecot.mailbox(f"f{next(NUMBERS)}@lpse.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file(tmp_path)))
    office.clock.at = datetime.now(UTC)
    account = MailAccount(
        "mail.contoh.id", 587, "starttls", made.login, "lpse@contoh.id",
        inbox_host="localhost", inbox_port=dovecot.tls_port, inbox_login=made.login,
    )  # fmt: skip
    office.do(lambda tx: save_account(tx, office.officer(), account))
    return made


@pytest.fixture
def fetchers(office: Office, qtbot: QtBot) -> Iterator[Fetchers]:
    made = Fetchers(office, PASSWORD, qtbot)
    yield made
    made.close()


@pytest.fixture
def fetcher(fetchers: Fetchers) -> Callable[[], Fetcher]:
    return fetchers.make


def raw(number: int, text: str = "Sedang kami periksa.") -> bytes:
    return mail(text, message=f"<answer-{number}@mail.lkpp.go.id>", subject=f"Jawaban {number}")


def settled(office: Office, number: int) -> Callable[[], bool]:
    """Tell whether so many mails are stored and filed."""
    return lambda: len(arrivals(office)) == number and "stored" not in states(office)


def test_what_is_there_and_what_comes_is_filed(
    office: Office, mailbox: Inbox, fetcher: Callable[[], Fetcher], qtbot: QtBot
) -> None:
    mailbox.deliver(raw(1))
    one = fetcher()
    with qtbot.waitSignal(one.stood, timeout=20_000) as stood:
        one.start()
    assert stood.args == [""]
    assert states(office) == ["unlinked"]
    mailbox.deliver(raw(2))
    qtbot.waitUntil(settled(office, 2), timeout=20_000)
    subjects = office.see(lambda tx: tx.execute(select(arrival_text.c.subject)).scalars().all())
    assert sorted(subjects) == ["Jawaban 1", "Jawaban 2"]
    assert mailbox.seen == []


def test_an_old_mailbox_is_not_taken_over_whole(
    office: Office, mailbox: Inbox, fetcher: Callable[[], Fetcher], qtbot: QtBot
) -> None:
    for number in range(40):
        mailbox.deliver(raw(number), days_ago=200 - number)
    mailbox.deliver(raw(41), days_ago=1)
    mailbox.deliver(raw(42), days_ago=30)
    one = fetcher()
    with qtbot.waitSignal(one.stood, timeout=20_000):
        one.start()
    assert len(arrivals(office)) == 1
    mailbox.deliver(raw(43), days_ago=90)
    qtbot.waitUntil(settled(office, 2), timeout=20_000)


def test_a_folder_numbered_anew_doubles_and_loses_nothing(
    office: Office, mailbox: Inbox, fetchers: Fetchers, qtbot: QtBot
) -> None:
    for number in range(3):
        mailbox.deliver(raw(number))
    read_well(fetchers.make(), qtbot)
    fetchers.close()
    mailbox.deliver(raw(3))
    mailbox.number_anew()
    office.do(lambda tx: tx.execute(arrival.update().values(uidvalidity=5)))  # Dovecot numbers by the second
    office.do(lambda tx: tx.execute(mail_cursor.update().values(uidvalidity=5)))
    read_well(fetchers.make(), qtbot)
    found = states(office)
    assert (found.count("unlinked"), found.count("duplicate")) == (4, 3)


def test_what_a_crash_left_behind_is_gone_on_with(
    office: Office, mailbox: Inbox, fetcher: Callable[[], Fetcher], qtbot: QtBot
) -> None:
    assert mailbox.seen == []
    act = office.console.act(office.clock)
    office.do(lambda tx: inbox_store.store(tx, act, Came("INBOX", 1, 1, raw(1))))
    read_well(fetcher(), qtbot)
    assert states(office) == ["unlinked"]


def test_two_consoles_read_at_once(office: Office, mailbox: Inbox, fetchers: Fetchers, qtbot: QtBot) -> None:
    for number in range(60):
        mailbox.deliver(raw(number))
    both = [fetchers.make(), fetchers.make(name="PC 2")]
    for one in both:
        one.start()
    qtbot.waitUntil(settled(office, 60), timeout=60_000)
    mailbox.deliver(raw(60))
    qtbot.waitUntil(settled(office, 61), timeout=20_000)
    assert states(office) == ["unlinked"] * 61


def test_what_is_stored_is_moved_where_the_office_wants_it(
    office: Office, mailbox: Inbox, fetcher: Callable[[], Fetcher], qtbot: QtBot
) -> None:
    office.do(lambda tx: tx.execute(mail_account.update().values(done_folder="Loket")))
    mailbox.deliver(raw(1))
    mailbox.deliver(raw(2))
    read_well(fetcher(), qtbot)
    assert states(office) == ["unlinked"] * 2
    assert mailbox.in_folder("Loket") == 2


def test_closing_while_it_waits_is_quick(office: Office, mailbox: Inbox, fetchers: Fetchers, qtbot: QtBot) -> None:
    assert (office.url, mailbox.seen) != ("", None)
    read_well(fetchers.make(), qtbot)
    began = time.monotonic()
    fetchers.close()
    assert time.monotonic() - began < 1.5
