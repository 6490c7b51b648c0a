"""Reading a mailbox whose server, or whose line, misbehaves."""

import time
from datetime import UTC, datetime

import pytest
from loket_shared.devices.mail.imap_arrivals import Cursor, Fetched, NotGiven, TooLarge, ValidityChanged
from loket_shared.devices.mail.imap_session import MailboxError
from loket_shared.devices.mail.outcomes import Reason
from mail_imap_client import LARGE, TWO, mailbox, raws
from mail_imap_script import VALIDITY, Asked, Drop
from mail_world import mail


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


def test_a_folder_restored_from_an_older_copy_is_read_from_its_beginning() -> None:
    def examine(asked: Asked) -> bytes:
        return b"* 2 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 9] next\r\n" + asked.done

    with mailbox(TWO, {"EXAMINE": examine}) as opened:
        assert list(opened.fetch_new(Cursor(VALIDITY, 40))) == [ValidityChanged(VALIDITY, VALIDITY)]
        assert list(opened.fetch_new(Cursor(VALIDITY, 8))) == []
        assert raws(opened, Cursor(VALIDITY, 0)) == [TWO[3], LARGE]
    more = dict(TWO)
    with mailbox(more, {"EXAMINE": examine}) as opened:
        more[9] = mail("kemudian")
        assert raws(opened, Cursor(VALIDITY, 8)) == [more[9]]
        assert raws(opened, Cursor(VALIDITY, 9)) == []
