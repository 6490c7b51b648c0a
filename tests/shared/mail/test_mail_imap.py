"""Reading a mailbox whose server, or whose line, misbehaves."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from loket_shared.devices.mail.imap import Mailbox, open_mailbox, try_mailbox
from loket_shared.devices.mail.imap_answers import folder_name
from loket_shared.devices.mail.imap_arrivals import Cursor, Fetched, NotGiven, TooLarge, ValidityChanged
from loket_shared.devices.mail.imap_session import ImapPatience, MailboxError
from loket_shared.devices.mail.imap_waiting import wait_for_mail
from loket_shared.devices.mail.model import Account, Secret, Security
from loket_shared.devices.mail.outcomes import Reason, Unreachable
from mail_imap_script import VALIDITY, Answer, Asked, Drop, ScriptedImap
from mail_world import mail

HASTY = ImapPatience(lookup=5, connect=5, opening=20, command=1.0)
LARGE = mail("baris yang agak panjang\r\n" * 60_000)
TWO = {3: mail("tiga"), 8: LARGE}
SECRET = "Rahasia-7!\u00e9 kantor"


def account(server: ScriptedImap) -> Account:
    """The way to it, in the open on this machine."""
    return Account("127.0.0.1", server.port, Security.NONE, "a@lpse.example", login="helpdesk")


@contextmanager
def mailbox(
    mails: dict[int, bytes], answers: dict[str, Answer] | None = None, features: str = "IMAP4rev1 IDLE MOVE"
) -> Iterator[Mailbox]:
    """An open mailbox on a server that answers so."""
    with (
        ScriptedImap(mails, answers or {}, features) as server,
        open_mailbox(account(server), Secret(SECRET), patience=HASTY) as opened,
    ):
        yield opened


def raws(opened: Mailbox, cursor: Cursor | None = None) -> list[bytes]:
    """What was fetched whole."""
    return [one.raw for one in opened.fetch_new(cursor) if isinstance(one, Fetched)]


def test_a_range_without_new_mails_names_the_last_one_and_brings_nothing() -> None:
    with mailbox(TWO) as opened:
        assert list(opened.fetch_new(Cursor(VALIDITY, 8))) == []
        assert raws(opened, Cursor(VALIDITY, 3)) == [LARGE]
        assert raws(opened) == [TWO[3], LARGE]


def test_the_instant_of_receipt_is_read_whatever_this_machine_calls_november() -> None:
    with mailbox(TWO) as opened:
        first = next(opened.fetch_new(None))
    assert isinstance(first, Fetched)
    assert first.internal_date == datetime(2026, 11, 1, 2, 42, tzinfo=UTC)


def test_flags_told_before_and_behind_the_mail_are_no_part_of_it() -> None:
    def answer(asked: Asked) -> bytes | None:
        if "BODY" not in asked.line:
            return None
        before = b'* 1 FETCH (FLAGS (\\Seen))\r\n* 9 EXISTS\r\n* 2 FETCH (UID 99 FLAGS ())\r\n* OK [X (] un"matched\r\n'
        return (
            before + asked.piece(asked.mails[asked.numbers[0]]) + b"* 1 FETCH (FLAGS (\\Recent) UID 3)\r\n" + asked.done
        )

    with mailbox(TWO, {"UID FETCH": answer}) as opened:
        assert raws(opened) == [TWO[3], LARGE]


def test_words_of_a_mail_that_look_like_answers_stay_in_the_mail() -> None:
    tricky = b"L0006 OK done\r\n* BYE\r\n* 1 FETCH (UID 8 BODY[]<0> {5}\r\nx)\r\n{99999999}\r\n"
    with mailbox({1: tricky}) as opened:
        assert raws(opened) == [tricky]


@pytest.mark.parametrize("told", [b"* 1 FETCH (UID 8 BODY[]<0> {500000}\r\nsetengah", b"* 1 FETCH (UID 8 BO", b""])
def test_a_line_that_breaks_inside_a_mail_brings_what_was_whole_before_it(told: bytes) -> None:
    def answer(asked: Asked) -> bytes | None:
        if asked.numbers == [8] and "BODY" in asked.line:
            raise Drop(told)
        return None

    with mailbox(TWO, {"UID FETCH": answer}) as opened:
        arrivals = opened.fetch_new(None)
        first = next(arrivals)
        assert isinstance(first, Fetched)
        assert first.raw == TWO[3]
        with pytest.raises(MailboxError) as broken:
            next(arrivals)
    assert broken.value.reason is Reason.DROPPED


def test_a_line_that_breaks_between_two_pieces_brings_no_half_mail() -> None:
    def answer(asked: Asked) -> bytes | None:
        if "BODY" in asked.line and asked.span[0] > 0:
            raise Drop
        return None

    with mailbox({8: LARGE}, {"UID FETCH": answer}) as opened, pytest.raises(MailboxError):
        raws(opened)


def test_a_mail_deleted_between_two_pieces_is_not_taken_for_a_short_one() -> None:
    def answer(asked: Asked) -> bytes | None:
        if "BODY" in asked.line and asked.span[0] > 0:
            return b'* 1 FETCH (UID 8 BODY[]<%d> "")\r\n%s NO [EXPUNGEISSUED] gone\r\n' % (
                asked.span[0],
                asked.tag.encode(),
            )
        return None

    with mailbox({8: LARGE}, {"UID FETCH": answer}) as opened:
        assert list(opened.fetch_new(None)) == [NotGiven(VALIDITY, 8, "NO [EXPUNGEISSUED] gone")]


def test_a_mail_that_the_server_cannot_give_does_not_hold_up_the_next() -> None:
    def answer(asked: Asked) -> bytes | None:
        refused = asked.numbers == [3] and "BODY" in asked.line
        return f"{asked.tag} NO conversion failed\r\n".encode() if refused else None

    with mailbox(TWO, {"UID FETCH": answer}) as opened:
        first, second = opened.fetch_new(None)
    assert first == NotGiven(VALIDITY, 3, "NO conversion failed")
    assert isinstance(second, Fetched)


@pytest.mark.parametrize("told", [10, 700_000, 100_000_000_000])
def test_a_size_that_the_server_tells_wrongly_cuts_no_mail(told: int) -> None:
    def answer(asked: Asked) -> bytes | None:
        if "RFC822.SIZE" not in asked.line:
            return None
        return f"* 1 FETCH (RFC822.SIZE {told} UID 8)\r\n".encode() + asked.done

    with mailbox({8: LARGE}, {"UID FETCH": answer}) as opened:
        (found,) = opened.fetch_new(None)
    if told > 50_000_000:
        assert isinstance(found, TooLarge)
        assert found.header.startswith(b"To: ")
    else:
        assert isinstance(found, Fetched)
        assert found.raw == LARGE
        assert found.internal_date is None


def test_a_server_that_knows_no_pieces_gives_the_whole() -> None:
    def answer(asked: Asked) -> bytes | None:
        whole = b"* 1 FETCH (UID 8 BODY[] {%d}\r\n%s)\r\n" % (len(LARGE), LARGE)
        return whole + asked.done if "BODY" in asked.line else None

    with mailbox({8: LARGE}, {"UID FETCH": answer}) as opened:
        assert raws(opened) == [LARGE]


def test_a_mail_without_end_is_given_up_at_the_limit() -> None:
    def answer(asked: Asked) -> bytes | None:
        if "BODY.PEEK[]" not in asked.line:
            return None
        start, count = asked.span
        return b"* 1 FETCH (UID 8 BODY[]<%d> {%d}\r\n%s)\r\n" % (start, count, b"x" * count) + asked.done

    with mailbox({8: mail("x")}, {"UID FETCH": answer}) as opened:
        (found,) = opened.fetch_new(None, most_bytes=3_000_000)
    assert isinstance(found, TooLarge)
    assert found.size > 3_000_000


@pytest.mark.parametrize(
    "said",
    [b"* 1 FETCH (UID 8 BODY[]<0> {4294967296}\r\n", b"x" * 9_000_000, b"* BYE too busy\r\n", b"* 1 FETCH ((((" * 9],
)
def test_nonsense_ends_the_conversation_and_nothing_else(said: bytes) -> None:
    def answer(asked: Asked) -> bytes | None:
        raise Drop(said) if asked.tag else AssertionError

    with mailbox(TWO, {"UID SEARCH": answer}) as opened, pytest.raises(MailboxError) as broken:
        raws(opened)
    assert broken.value.reason in {Reason.GARBLED, Reason.DROPPED}


def test_a_server_that_falls_silent_is_left_in_time() -> None:
    begun = time.monotonic()
    with mailbox(TWO, {"UID SEARCH": lambda _: b"* SEARCH 3"}) as opened, pytest.raises(MailboxError) as broken:
        raws(opened)
    assert broken.value.reason is Reason.TIMEOUT
    assert time.monotonic() - begun < 10


def test_a_folder_numbered_anew_yields_nothing_but_that() -> None:
    with mailbox(TWO) as opened:
        assert list(opened.fetch_new(Cursor(6, 8))) == [ValidityChanged(6, VALIDITY)]


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
