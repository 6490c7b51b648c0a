"""Opening a mailbox, waiting for mail and moving it, on a server that misbehaves."""

import threading
import time

import pytest
from loket_shared.devices.mail.imap import open_mailbox, try_mailbox
from loket_shared.devices.mail.imap_answers import folder_name
from loket_shared.devices.mail.imap_session import MailboxError
from loket_shared.devices.mail.imap_waiting import wait_for_mail
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Reason, Unreachable
from mail_imap_client import HASTY, LARGE, SECRET, TWO, account, mailbox, raws
from mail_imap_script import Asked, Drop, ScriptedImap


@pytest.mark.parametrize(
    ("server", "reason"),
    [
        (ScriptedImap({}, greeting=b"* BYE too many connections\r\n"), Reason.GREETING),
        (ScriptedImap({}, greeting=b"220 smtp ready\r\n"), Reason.GREETING),
        (
            ScriptedImap({}, {"LOGIN": lambda asked: f"{asked.tag} NO [AUTHENTICATIONFAILED] {SECRET}\r\n".encode()}),
            Reason.AUTH,
        ),
        (
            ScriptedImap({}, {"LOGIN": lambda asked: f"{asked.tag} NO [UNAVAILABLE] later\r\n".encode()}),
            Reason.GREETING,
        ),
        (ScriptedImap({}, features="IMAP4rev1 LOGINDISABLED"), Reason.AUTH),
        (ScriptedImap({}, {"EXAMINE": lambda asked: f"{asked.tag} NO no such folder\r\n".encode()}), Reason.FOLDER),
        (ScriptedImap({}, {"EXAMINE": lambda asked: asked.done}), Reason.GARBLED),
    ],
)
def test_a_mailbox_that_cannot_be_opened_says_why_without_the_password(server: ScriptedImap, reason: Reason) -> None:
    with server:
        failed = try_mailbox(account(server), Secret(SECRET))
    assert isinstance(failed, Unreachable)
    assert failed.reason is reason
    assert SECRET not in failed.detail


def test_a_server_that_hides_starttls_hears_no_password() -> None:
    with ScriptedImap({}) as server:
        secret = Account("localhost", server.port, Security.STARTTLS, "a@lpse.example", login="helpdesk")
        failed = try_mailbox(secret, Secret(SECRET))
    assert isinstance(failed, Unreachable)
    assert failed.reason is Reason.TLS
    assert [line.split(" ", 1)[1] for line in server.heard][:1] == ["CAPABILITY"]
    assert not any("LOGIN" in line or "AUTH" in line for line in server.heard)


def test_what_is_said_in_the_open_after_starttls_is_not_believed() -> None:
    def injected(asked: Asked) -> bytes:
        return asked.done + b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n"

    with ScriptedImap({}, {"STARTTLS": injected}, features="IMAP4rev1 STARTTLS") as server:
        secret = Account("localhost", server.port, Security.STARTTLS, "a@lpse.example", login="helpdesk")
        failed = try_mailbox(secret, Secret(SECRET))
    assert isinstance(failed, Unreachable)
    assert failed.reason is Reason.TLS
    assert not any("LOGIN" in line or "AUTH" in line for line in server.heard)


def test_a_server_that_drips_is_left_in_time_too() -> None:
    def drip(asked: Asked) -> bytes:
        for _ in range(100):
            asked.say(b"* 1 EXISTS\r\n")
            time.sleep(0.05)
        return asked.done

    begun = time.monotonic()
    with mailbox(TWO, {"UID SEARCH": drip}) as opened, pytest.raises(MailboxError) as broken:
        raws(opened)
    assert broken.value.reason is Reason.TIMEOUT
    assert time.monotonic() - begun < 4


def test_nobody_listens() -> None:
    with ScriptedImap({}) as server:
        pass
    failed = try_mailbox(account(server), Secret(SECRET))
    assert isinstance(failed, Unreachable)
    assert failed.reason is Reason.CONNECT


def test_a_password_with_any_letters_arrives_as_it_is() -> None:
    logins: list[str] = []

    def login(asked: Asked) -> bytes:
        logins.append(asked.line)
        return asked.done

    with ScriptedImap({}, {"LOGIN": login}) as server, open_mailbox(account(server), Secret(SECRET), patience=HASTY):
        pass
    assert logins == [f"LOGIN helpdesk {SECRET}"]


def test_idle_hears_of_new_mail_and_ends_at_a_wish() -> None:
    stop = threading.Event()
    with mailbox(TWO, {"IDLE": lambda _: b"* 2 EXISTS\r\n+ idling\r\n"}) as opened:
        assert wait_for_mail(opened, stop, 30)
    with mailbox(TWO, {"IDLE": lambda _: b"+ idling\r\n* 2 EXPUNGE\r\n* OK still here\r\n* 3 EXISTS\r\n"}) as opened:
        assert wait_for_mail(opened, stop, 30)
        assert raws(opened) == [TWO[3], LARGE]
    with mailbox(TWO) as opened:
        assert not wait_for_mail(opened, stop, 0.1)
        stop.set()
        assert not wait_for_mail(opened, stop, 600)


def test_a_line_that_breaks_while_waiting_is_told() -> None:
    def idle(asked: Asked) -> bytes:
        raise Drop(b"+ idling\r\n" if asked.tag else b"")

    with mailbox(TWO, {"IDLE": idle}) as opened, pytest.raises(MailboxError) as broken:
        wait_for_mail(opened, threading.Event(), 30)
    assert broken.value.reason is Reason.DROPPED


def test_without_idle_it_asks_now_and_then() -> None:
    asked_for: list[str] = []

    def noop(asked: Asked) -> bytes:
        asked_for.append(asked.tag)
        return (b"* 3 EXISTS\r\n" if len(asked_for) == 2 else b"") + asked.done

    with mailbox(TWO, {"NOOP": noop}, features="IMAP4rev1") as opened:
        assert wait_for_mail(opened, threading.Event(), 30, ask_again=0.01)
        assert len(asked_for) == 2


def test_where_a_server_cannot_move_only_this_mail_is_copied_and_marked() -> None:
    with (
        ScriptedImap(TWO, features="IMAP4rev1 UIDPLUS") as server,
        open_mailbox(account(server), Secret(SECRET), patience=HASTY) as opened,
    ):
        assert opened.move(3, "Loket")
    said = [line.split(" ", 1)[1] for line in server.heard]
    assert said[-5:-1] == [
        'SELECT "INBOX"',
        'UID COPY 3 "Loket"',
        "UID STORE 3 +FLAGS.SILENT (\\Deleted)",
        "UID EXPUNGE 3",
    ]


def test_a_folder_s_name_cannot_end_its_command() -> None:
    assert folder_name('a"b\\c') == '"a\\"b\\\\c"'
    assert folder_name("a\r\nb") == '"a&AA0ACg-b"'
    assert folder_name("Arsip & é") == '"Arsip &- &AOk-"'
