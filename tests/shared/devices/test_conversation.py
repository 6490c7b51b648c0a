"""Whose answer a byte is, decided without a clock: the link plays a script."""

import pytest
from loket_shared.devices.conversation import Conversation
from loket_shared.devices.link import Timing
from loket_shared.devices.outcomes import Cause, CoverOpen, PaperOut, PrinterStatus, Ready, Unreachable
from loket_shared.devices.serial_port import SerialLink
from loket_shared.devices.status import is_proof, is_status, read_status
from scripted_link import ScriptedLink

ONLINE = b"\x12"
PAPER_OUT = (b"\x1a", b"\x32", b"\x12", b"\x7e")
QUESTIONS = [b"\x10\x04" + bytes((n,)) for n in (1, 2, 3, 4)]
TIMING = Timing(answer=0.01)


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ((ONLINE,) * 4, Ready()),
        (PAPER_OUT, PaperOut()),
        ((b"\x1a", b"\x16", b"\x12", b"\x12"), CoverOpen()),
        ((ONLINE, ONLINE, ONLINE, b"\x1e"), Ready(near_end=True)),
        ((b"\x11\x12", b"\x13\x12", ONLINE, ONLINE), Ready()),
        ((b"\x00\x12", ONLINE, ONLINE, ONLINE), Ready()),
        ((b"\x18\x00\x0f\x00\x12", ONLINE, ONLINE, ONLINE), Ready()),
        ((b"\xff", ONLINE, ONLINE, ONLINE), Unreachable(Cause.SILENT)),
        ((ONLINE, b"", ONLINE, ONLINE), Unreachable(Cause.SILENT)),
        ((ONLINE, ONLINE * 2, ONLINE, ONLINE), Unreachable(Cause.GARBLED)),
        ((ONLINE, ONLINE, ONLINE, ONLINE * 2), Unreachable(Cause.GARBLED)),
        ((ONLINE, ONLINE, ONLINE, [ONLINE, ONLINE]), Unreachable(Cause.GARBLED)),
        ((ONLINE, b"EOF"), Unreachable(Cause.CLOSED)),
    ],
)
def test_only_true_answers_count(answers: tuple[bytes | list[bytes], ...], status: PrinterStatus) -> None:
    assert Conversation(ScriptedLink(answers), TIMING).status() == status


def test_what_lay_on_the_wire_before_is_no_answer() -> None:
    link = ScriptedLink(PAPER_OUT, stale=b"\x12\x12\x12\x12\x00")
    assert Conversation(link, TIMING).status() == PaperOut()
    assert link.sent == QUESTIONS


def test_a_wire_that_outlives_conversations_is_listened_to_before_the_first_question() -> None:
    link = ScriptedLink(PAPER_OUT, stale=b"\x12\x12\x12\x12", delay=0.02, quiet=SerialLink.quiet)
    assert Conversation(link, Timing(answer=0.05)).status() == PaperOut()


def test_a_stale_answer_that_comes_with_the_first_true_one_ends_the_asking() -> None:
    link = ScriptedLink((b"\x12" + PAPER_OUT[0], *PAPER_OUT[1:]))
    talk = Conversation(link, TIMING)
    assert talk.status() == Unreachable(Cause.GARBLED)
    assert talk.status() == Unreachable(Cause.GARBLED), "a conversation out of step stays so"
    assert link.sent == QUESTIONS[:1]


def test_after_a_missing_answer_nothing_more_is_asked() -> None:
    link = ScriptedLink((ONLINE, b""))
    talk = Conversation(link, TIMING)
    assert [talk.status(), talk.status()] == [Unreachable(Cause.SILENT)] * 2
    assert link.sent == QUESTIONS[:2]


def test_a_proof_from_before_the_ticket_proves_nothing() -> None:
    talk = Conversation(ScriptedLink((b"",), stale=b"\x00"), TIMING)
    talk.send(b"ticket", 1)
    assert talk.wait_for_proof(0.01) is None


def test_a_proof_that_comes_while_the_status_is_asked_is_kept() -> None:
    talk = Conversation(ScriptedLink((b"", b"\x12\x03", ONLINE, ONLINE, ONLINE)), TIMING)
    talk.send(b"ticket", 1)
    assert talk.wait_for_proof(0.01) is None
    assert talk.status() == Ready()
    assert talk.proof == 3


def test_no_byte_can_be_both_a_status_and_a_proof() -> None:
    assert not [byte for byte in range(256) if is_status(byte) and is_proof(byte)]
    assert sum(is_status(byte) for byte in range(256)) == 16


@pytest.mark.parametrize("paper", [0x32, 0x52, 0x72, 0x7E])
def test_each_paper_sensor_alone_means_paper_out(paper: int) -> None:
    assert read_status(0x12, 0x12, 0x12, paper) == PaperOut()
