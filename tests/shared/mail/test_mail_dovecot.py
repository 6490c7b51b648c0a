"""Reading a mailbox on a real server: Dovecot."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from loket_shared.devices.mail.imap import Mailbox, open_mailbox, try_mailbox
from loket_shared.devices.mail.imap_arrivals import (
    Cursor,
    Fetched,
    MailboxWorks,
    NotGiven,
    TooLarge,
    ValidityChanged,
)
from loket_shared.devices.mail.imap_session import ImapPatience, MailboxError
from loket_shared.devices.mail.imap_waiting import wait_for_mail
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Reason, Unreachable
from mail_certificates import authority_file
from mail_dovecot import PROGRAM, WHY_NOT, Dovecot, Inbox
from mail_world import mail

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason=WHY_NOT)
NUMBERS = count()
PASSWORD = "Rahasia-7-kantor"
PATIENT = ImapPatience(lookup=10, connect=10, opening=30, command=30)


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    """A server for all tests of this file."""
    with Dovecot(password=PASSWORD) as running:
        yield running


@pytest.fixture
def inbox(dovecot: Dovecot) -> Inbox:
    """A mailbox of the test's own."""
    return dovecot.mailbox(f"u{next(NUMBERS)}@lpse.example")


@pytest.fixture
def account(dovecot: Dovecot, inbox: Inbox, tmp_path: Path) -> Account:
    """The office's way to it, by TLS from the first byte."""
    ca_file, login = authority_file(tmp_path), inbox.login
    return Account("localhost", dovecot.tls_port, Security.TLS, login, login=login, ca_file=ca_file)


def opened(account: Account, folder: str = "INBOX") -> Mailbox:
    """The mailbox, with the right password."""
    return open_mailbox(account, Secret(PASSWORD), folder, patience=PATIENT)


def fetched(mailbox: Mailbox, cursor: Cursor | None = None) -> list[Fetched]:
    """All new mails, every one of them whole."""
    found = list(mailbox.fetch_new(cursor))
    assert all(isinstance(one, Fetched) for one in found)
    return [one for one in found if isinstance(one, Fetched)]


def test_mails_come_whole_in_their_order_and_stay_unread(inbox: Inbox, account: Account) -> None:
    sent = [mail(f"Isi nomor {number}\r\n" * number) for number in (1, 2, 3)]
    for raw in sent:
        inbox.deliver(raw)
    with opened(account) as mailbox:
        first = fetched(mailbox)
        assert [one.raw for one in first] == sent
        assert [one.uid for one in first] == [1, 2, 3]
        received = first[0].internal_date
        assert received is not None
        assert abs(received - datetime.now(UTC)) < timedelta(days=2)
        last = Cursor(first[-1].uidvalidity, first[-1].uid)
        assert fetched(mailbox, last) == []
        assert [one.uid for one in fetched(mailbox, Cursor(last.uidvalidity, 2))] == [3]
    inbox.deliver(mail("yang keempat"))
    with opened(account) as mailbox:
        assert [one.raw for one in fetched(mailbox, last)] == [mail("yang keempat")]
    assert inbox.seen == []


def test_by_starttls_too(dovecot: Dovecot, inbox: Inbox, account: Account) -> None:
    inbox.deliver(mail("x"))
    with opened(replace(account, port=dovecot.port, security=Security.STARTTLS)) as mailbox:
        assert len(fetched(mailbox)) == 1
        assert str(mailbox.session.tls).startswith("TLS")


def test_forty_megabytes_come_whole_and_what_is_larger_is_told_by_its_header(inbox: Inbox, account: Account) -> None:
    large = mail("baris yang panjangnya lima puluh satu huruf, berulang\r\n" * 750_000)
    inbox.deliver(large)
    inbox.deliver(mail("kecil"))
    with opened(account) as mailbox:
        assert [one.raw for one in fetched(mailbox)] == [large, mail("kecil")]
        told, small = mailbox.fetch_new(None, most_bytes=1_000_000)
    assert isinstance(told, TooLarge)
    assert told.size == len(large)
    assert told.header == large[: large.index(b"\r\n\r\n") + 4]
    assert isinstance(small, Fetched)


def test_a_folder_numbered_anew_is_told_and_can_be_read_from_its_beginning(inbox: Inbox, account: Account) -> None:
    inbox.deliver(mail("satu"))
    with opened(account) as mailbox:
        (before,) = fetched(mailbox)
    inbox.number_anew()
    old = Cursor(before.uidvalidity - 1, before.uid)
    with opened(account) as mailbox:
        assert list(mailbox.fetch_new(old)) == [ValidityChanged(old.uidvalidity, mailbox.uidvalidity)]
        (again,) = fetched(mailbox, Cursor(mailbox.uidvalidity, 0))
    assert again.raw == before.raw


def test_many_mails_and_a_first_day(inbox: Inbox, account: Account) -> None:
    for number in range(230):
        inbox.deliver(mail(f"nomor {number}"))
    with opened(account) as mailbox:
        found = fetched(mailbox)
        assert [b"nomor %d" % number in one.raw for number, one in enumerate(found)] == [True] * 230
        assert list(mailbox.fetch_new(None, since=date(2200, 1, 1))) == []
        assert len(list(mailbox.fetch_new(None, since=date(2020, 12, 31)))) == 230


def test_a_mail_deleted_by_somebody_meanwhile_does_not_hold_up_the_others(inbox: Inbox, account: Account) -> None:
    for number in range(3):
        inbox.deliver(mail(f"nomor {number}"))
    with opened(account) as mailbox, opened(account) as somebody:
        arrivals = mailbox.fetch_new(None)
        assert isinstance(next(arrivals), Fetched)
        assert somebody.move(2, "Trash")
        gone, last = arrivals
    assert isinstance(gone, NotGiven)
    assert gone.uid == 2
    assert isinstance(last, Fetched)


def test_only_the_stored_mail_is_moved_to_a_folder_made_for_it(inbox: Inbox, account: Account) -> None:
    inbox.deliver(mail("satu"))
    inbox.deliver(mail("dua"))
    with opened(account) as mailbox:
        first, _ = fetched(mailbox)
        assert mailbox.move(first.uid, "Loket")
        assert [b"dua" in one.raw for one in fetched(mailbox)] == [True]
    assert inbox.in_folder("Loket") == 1
    with opened(account, "Loket") as mailbox:
        assert fetched(mailbox)[0].raw == first.raw


def test_a_folder_with_other_letters(inbox: Inbox, account: Account) -> None:
    inbox.deliver(mail("satu"))
    with opened(account) as mailbox:
        assert mailbox.move(1, 'Arsip & "Kantor" – selesai')
    with opened(account, 'Arsip & "Kantor" – selesai') as mailbox:
        assert len(fetched(mailbox)) == 1


def test_the_server_tells_of_new_mail(inbox: Inbox, account: Account) -> None:
    stop = threading.Event()
    with opened(account) as mailbox:
        later = threading.Timer(0.5, inbox.deliver, [mail("baru")])
        later.start()
        assert wait_for_mail(mailbox, stop, 60)
        assert len(fetched(mailbox)) == 1
        assert not wait_for_mail(mailbox, stop, 0.2)
        stop.set()
        assert not wait_for_mail(mailbox, stop, 60)
        later.join()


def test_a_trial_says_what_is_there_or_which_step_failed(account: Account) -> None:
    works = try_mailbox(account, Secret(PASSWORD))
    assert isinstance(works, MailboxWorks)
    assert (works.messages, works.idle, works.move) == (0, True, True)
    untrusted = replace(account, ca_file=None)
    for tried, secret, folder, reason in (
        (account, Secret("salah"), "INBOX", Reason.AUTH),
        (account, None, "INBOX", Reason.AUTH),
        (account, Secret(PASSWORD), "Tidak Ada", Reason.FOLDER),
        (untrusted, Secret(PASSWORD), "INBOX", Reason.CERTIFICATE),
    ):
        failed = try_mailbox(tried, secret, folder)
        assert isinstance(failed, Unreachable)
        assert failed.reason is reason


def test_the_password_is_neither_logged_nor_told(
    dovecot: Dovecot, account: Account, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(MailboxError) as failed:
        open_mailbox(account, Secret("Salah-sekali-9"), patience=PATIENT)
    assert failed.value.reason is Reason.AUTH
    assert "Salah-sekali-9" not in f"{failed.value} {failed.value.detail} {caplog.text}"
    assert PASSWORD not in dovecot.log
