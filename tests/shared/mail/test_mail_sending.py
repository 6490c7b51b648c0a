"""What becomes of a mail at a server that misbehaves at each command: told exactly, and never more than the server said."""

import socket
from dataclasses import replace

import pytest
from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.model import Attachment
from loket_shared.devices.mail.outcomes import (
    Accepted,
    Deferred,
    Failed,
    Reason,
    RefusedRecipient,
    Unknown,
    Unreachable,
)
from loket_shared.devices.mail.smtp import queue_id
from loket_shared.devices.mail.wire import Deadline, Wire
from loket_shared.domain.mail.outbox import Stage
from mail_faults import FaultyServer
from mail_script import DROP, RESET, TAKE_AND_DROP, Fault, Rules, leave, say
from mail_sending import HURRIED, LKPP, Notes, deliver, letter, to

BEFORE = [Stage.GREETING, Stage.EHLO, Stage.MAIL, Stage.RCPT]
AFTER = [Stage.DATA, Stage.BODY, Stage.END]


def test_an_ordinary_server_takes_it_once_and_tells_its_number() -> None:
    with FaultyServer() as server:
        notes = Notes(server)
        outcome = deliver(server, notes)
        assert outcome == Accepted(250, "2.0.0 Ok: queued as 4F2B17C0A1", "4F2B17C0A1", (LKPP,))
        assert [(mail.sender, mail.recipients) for mail in server.taken] == [("helpdesk@lpse.example", (LKPP,))]
        assert notes.count == 1


def test_the_mark_is_made_before_the_server_is_asked_and_after_it_let_the_recipients_through() -> None:
    with FaultyServer() as server:
        notes = Notes(server)
        deliver(server, notes)
        assert "DATA" in server.heard
        assert "DATA" not in notes.heard
        assert notes.heard[-1].startswith("RCPT TO:")


def test_a_mark_that_cannot_be_made_sends_nothing_and_raises_on() -> None:
    class Lost:
        def entering_data(self) -> None:
            raise LookupError("the lease is somebody else's")

    with FaultyServer() as server:
        with pytest.raises(LookupError, match="lease"):
            deliver(server, Lost())  # type: ignore[arg-type]
        server.wait_for(Stage.RCPT)
        assert "DATA" not in server.heard
        assert server.taken == []


@pytest.mark.parametrize("fault", [DROP, RESET], ids=["closed", "reset"])
@pytest.mark.parametrize("stage", BEFORE)
def test_broken_before_the_mark_is_unreachable_and_leaves_no_mark(stage: Stage, fault: Fault) -> None:
    with FaultyServer() as server:
        server.plan(stage, fault)
        notes = Notes()
        outcome = deliver(server, notes)
        if stage is Stage.GREETING and fault.reset and isinstance(outcome, Unreachable):
            assert outcome.reason in {
                Reason.DROPPED,
                Reason.CONNECT,
            }  # so early that it may still count as not connected
        else:
            assert outcome == Unreachable(Reason.DROPPED, "", stage)
        assert (notes.count, server.taken) == (0, [])
        assert isinstance(deliver(server), Accepted)


@pytest.mark.parametrize("fault", [DROP, RESET], ids=["closed", "reset"])
@pytest.mark.parametrize("stage", AFTER)
def test_broken_after_the_mark_is_unknown_and_the_mark_stands(stage: Stage, fault: Fault) -> None:
    with FaultyServer() as server:
        server.plan(stage, fault)
        notes = Notes()
        outcome = deliver(server, notes)
        assert isinstance(outcome, Unknown)
        assert outcome.why is Reason.DROPPED
        assert outcome.stage is stage or (stage is Stage.BODY and outcome.stage is Stage.END)
        assert (notes.count, server.taken) == (1, [])


def test_taken_without_a_word_is_unknown_too_as_nobody_can_tell_it_from_lost() -> None:
    with FaultyServer() as server:
        server.plan(Stage.END, TAKE_AND_DROP)
        assert deliver(server) == Unknown(Stage.END, Reason.DROPPED)
        assert len(server.taken) == 1


@pytest.mark.parametrize("stage", [*BEFORE, Stage.DATA, Stage.END])
@pytest.mark.parametrize("word", ["421 4.3.2 closing", "451 4.3.0 later"])
def test_4xx_at_any_command_asks_for_patience_and_a_second_try_goes_through(stage: Stage, word: str) -> None:
    with FaultyServer() as server:
        server.plan(stage, leave(word) if word.startswith("421") else say(word))
        outcome = deliver(server)
        assert isinstance(outcome, Deferred)
        assert (outcome.stage, outcome.code, outcome.text) == (stage, int(word[:3]), word[4:])
        assert server.taken == []
        assert isinstance(deliver(server), Accepted)
        assert len(server.taken) == 1


def test_421_in_the_middle_of_the_text_is_the_server_s_word_and_not_unknown() -> None:
    with FaultyServer() as server:
        server.plan(Stage.BODY, leave("421 4.3.0 shutting down"))
        outcome = deliver(server, raw=b"Subject: x\r\n\r\n" + b"x" * 70 + b"\r\n" * 400_000)
        assert isinstance(outcome, Deferred)
        assert (outcome.code, outcome.text) == (421, "4.3.0 shutting down")
        assert server.taken == []


@pytest.mark.parametrize(("stage", "next_stage"), [(Stage.GREETING, Stage.EHLO), (Stage.RCPT, Stage.DATA)])
def test_421_that_nobody_asked_for_is_the_answer_to_what_was_never_said(stage: Stage, next_stage: Stage) -> None:
    with FaultyServer() as server:
        server.plan(stage, say("250 ok\r\n421 4.4.2 you were too slow"))
        assert deliver(server) == Deferred(next_stage, 421, "4.4.2 you were too slow")
    assert not any(line.startswith(next_stage.name) for line in server.heard)


def test_421_to_the_second_recipient_ends_it_before_the_mark() -> None:
    with FaultyServer() as server:
        server.plan(Stage.RCPT, None, leave("421 4.3.2 closing"))
        notes = Notes()
        assert deliver(server, notes, envelope=to(LKPP, "b@x.example", "c@x.example")) == Deferred(
            Stage.RCPT, 421, "4.3.2 closing"
        )
        assert (notes.count, server.taken) == (0, [])


def test_a_refusal_in_the_middle_of_the_text_is_heard_though_the_server_reads_no_more() -> None:
    with FaultyServer() as server:
        server.plan(Stage.BODY, Fault(say="552 5.3.4 too big", stalls=True))
        raw = b"Subject: x\r\n\r\n" + (b"x" * 70 + b"\r\n") * 400_000
        assert deliver(server, raw=raw, patience=HURRIED) == Failed(Stage.BODY, 552, "5.3.4 too big")
        assert server.taken == []


def test_what_is_said_while_the_last_piece_is_under_way_is_no_answer_to_the_end() -> None:
    ours, theirs = socket.socketpair()

    class Hasty(Wire):
        def say(self, data: bytes, seconds: float) -> None:
            super().say(data, seconds)
            theirs.sendall(b"250 2.0.0 Ok: queued as EARLY\r\n")

    with ours, theirs:
        assert Hasty(ours, Deadline(5)).say_until_answered(b"text\r\n", 5) is False


@pytest.mark.parametrize("stage", [Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.END])
def test_552_about_the_mail_stops_it(stage: Stage) -> None:
    with FaultyServer() as server:
        server.plan(stage, say("552 5.2.2 mailbox full"))
        outcome = deliver(server)
        assert isinstance(outcome, Failed)
        assert (outcome.stage, outcome.code, outcome.text) == (stage, 552, "5.2.2 mailbox full")
        assert server.taken == []


@pytest.mark.parametrize(("stage", "word"), [(Stage.GREETING, "554 go away"), (Stage.EHLO, "550 not you")])
def test_turned_away_before_any_mail_is_the_connection_s_trouble(stage: Stage, word: str) -> None:
    with FaultyServer() as server:
        server.plan(stage, leave(word))
        assert deliver(server) == Unreachable(Reason.GREETING, word, stage)


def test_a_server_that_wants_a_log_in_first_says_nothing_about_the_mail() -> None:
    with FaultyServer(rules=Rules(login=("someone", "else"))) as server:
        outcome = deliver(server)
        assert outcome == Unreachable(Reason.AUTH, "530 5.7.0 log in first", Stage.MAIL)


def test_one_of_three_refused_does_not_hold_up_the_others() -> None:
    rules = Rules(refuse={"b@lpse.example": "550 5.1.1 no such user", "c@lpse.example": "450 4.2.1 busy"})
    with FaultyServer(rules=rules) as server:
        outcome = deliver(server, envelope=to(LKPP, "b@lpse.example", "c@lpse.example"))
        assert isinstance(outcome, Accepted)
        assert outcome.accepted == (LKPP,)
        gone, later = outcome.refused
        assert gone == RefusedRecipient("b@lpse.example", 550, "5.1.1 no such user")
        assert (gone.for_good, later.for_good) == (True, False)
        assert [mail.recipients for mail in server.taken] == [(LKPP,)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("550 5.1.1 no", "550 5.1.1 no"), Failed),
        (("550 5.1.1 no", "451 4.7.1 later"), Deferred),
        (("451 4.7.1 later", "550 5.1.1 no"), Deferred),
    ],
)
def test_when_nobody_is_let_through_nothing_is_marked(words: tuple[str, str], expected: type) -> None:
    with FaultyServer(rules=Rules(refuse=dict(zip(("a@x.example", "b@x.example"), words, strict=True)))) as server:
        notes = Notes()
        outcome = deliver(server, notes, envelope=to("a@x.example", "b@x.example"))
        assert isinstance(outcome, expected)
        assert isinstance(outcome, Failed | Deferred)
        assert [each.address for each in outcome.refused] == ["a@x.example", "b@x.example"]
        assert notes.count == 0


def test_greylisting_is_patience_and_then_acceptance() -> None:
    with FaultyServer(rules=Rules(greylist=True)) as server:
        first = deliver(server)
        assert isinstance(first, Deferred)
        assert (first.stage, first.code) == (Stage.RCPT, 451)
        assert isinstance(deliver(server), Accepted)
        assert len(server.taken) == 1


def test_what_is_larger_than_the_server_takes_is_known_before_a_word_about_it() -> None:
    with FaultyServer(rules=Rules(size=2000)) as server:
        notes = Notes()
        assert deliver(server, notes, raw=b"x\r\n" * 700) == Failed(Stage.SIZE, None, "2100 > 2000", limit=2000)
        assert not any(line.startswith("MAIL") for line in server.heard)
        assert notes.count == 0
        assert isinstance(deliver(server, raw=b"x\n" * 666), Accepted)
        assert "MAIL FROM:<helpdesk@lpse.example> SIZE=1998" in server.heard


@pytest.mark.parametrize("limit", ["0", "", "many", "9" * 30])
def test_a_limit_that_says_nothing_limits_nothing(limit: str) -> None:
    with FaultyServer() as server:
        server.plan(Stage.EHLO, say(f"250-faulty\r\n250 SIZE {limit}"))
        assert isinstance(deliver(server), Accepted)


@pytest.mark.parametrize("word", ["250-ok\r\n550 no", "2x0 ok", "hello", "250", "250ok", "999 x", "354 more"])
@pytest.mark.parametrize("stage", [Stage.RCPT, Stage.DATA, Stage.END])
def test_what_is_no_answer_is_never_taken_for_acceptance(stage: Stage, word: str) -> None:
    with FaultyServer() as server:
        server.plan(stage, say(word))
        outcome = deliver(server)
        plain = {(Stage.RCPT, "250"), (Stage.END, "250"), (Stage.DATA, "354 more")}
        if (stage, word) in plain:
            assert isinstance(outcome, Accepted)
        elif stage is Stage.RCPT:
            assert outcome == Unreachable(Reason.GARBLED, outcome.detail, stage)  # type: ignore[union-attr]
        else:
            assert outcome == Unknown(stage, Reason.GARBLED, outcome.detail)  # type: ignore[union-attr]


def test_an_acceptance_said_before_the_text_was_is_not_believed() -> None:
    with FaultyServer() as server:
        server.plan(Stage.DATA, say("354 go ahead\r\n250 2.0.0 Ok: queued as EARLY"))
        server.plan(Stage.END, DROP)
        assert deliver(server) == Unknown(Stage.BODY, Reason.GARBLED, "250 2.0.0 Ok: queued as EARLY")
        assert server.taken == []


def test_an_answer_said_twice_is_not_taken_for_the_next_one() -> None:
    with FaultyServer() as server:
        server.plan(Stage.MAIL, say("250 ok\r\n250 ok"))
        outcome = deliver(server)
        assert isinstance(outcome, Unreachable)
        assert (outcome.reason, outcome.stage) == (Reason.GARBLED, Stage.RCPT)
        assert server.taken == []


def test_a_server_that_never_ends_its_answer_is_left() -> None:
    with FaultyServer() as server:
        server.plan(Stage.EHLO, say("250-" + "x" * 70 + ("\r\n250-" + "x" * 70) * 1000))
        assert deliver(server) == Unreachable(Reason.GARBLED, "", Stage.EHLO)


def test_dots_and_line_ends_arrive_as_they_were_meant() -> None:
    raw = b".Subject: x\n\n.\n..two\r.three\r\n.\r\nMAIL FROM:<evil@x>\r\nlast"
    with FaultyServer() as server:
        assert isinstance(deliver(server, raw=raw), Accepted)
        assert [mail.raw for mail in server.taken] == [
            b".Subject: x\r\n\r\n.\r\n..two\r\n.three\r\n.\r\nMAIL FROM:<evil@x>\r\nlast\r\n"
        ]
        assert not any("evil" in line for line in server.heard)


def test_40_megabytes_are_refused_at_once_or_arrive_whole() -> None:
    data = bytes(range(256)) * (40 * 4096)
    raw = compose(replace(letter(), attachments=(Attachment("rekaman.mp4", "video/mp4", data),)))
    with FaultyServer(rules=Rules(size=25_000_000)) as server:
        outcome = deliver(server, raw=raw)
        assert outcome == Failed(Stage.SIZE, None, f"{len(raw)} > 25000000", limit=25_000_000)
        server.rules.size = 60_000_000
        assert isinstance(deliver(server, raw=raw), Accepted)
        assert [mail.raw == raw for mail in server.taken] == [True]


@pytest.mark.parametrize("raw", ["é".encode(), b"a\0b"])
def test_only_seven_bits_are_sent(raw: bytes) -> None:
    with FaultyServer() as server:
        with pytest.raises(ValueError, match="seven bits"):
            deliver(server, raw=raw)
        assert server.heard == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2.0.0 Ok: queued as 4ZqB2x1Yz", "4ZqB2x1Yz"),
        ("OK id=1rXyzA-0001Ab-2C", "1rXyzA-0001Ab-2C"),
        ("2.6.0 <a@b> [InternalId=42, Hostname=x] Queued mail for delivery", "42"),
        ("2.0.0 3e1a2b Message accepted for delivery", "3e1a2b"),
        ("2.0.0 OK  1700000000 d9443c01a7336-20 - gsmtp", "1700000000 d9443c01a7336-20"),
        ("ok", None),
        ("", None),
    ],
)
def test_the_server_s_number_is_read_out_of_its_words(text: str, number: str | None) -> None:
    assert queue_id(text) == number
