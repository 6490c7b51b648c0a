"""Printers and networks at their worst: nothing hangs, nothing is believed that was not said, nothing is sent twice."""

import contextlib
import socket
import time
from dataclasses import replace

import pytest
from fake_printer import FakePrinter
from loket_shared.devices.link import LinkError, Timing
from loket_shared.devices.outcomes import Cause, PaperOut, Printed, Ready, Unknown, Unreachable, may_be_on_paper
from loket_shared.devices.prepare import PreparedTicket
from loket_shared.devices.printer import print_ticket, printer_status
from loket_shared.devices.tcp import TcpTransport
from printer_machine import Trouble

BEFORE = [
    (Trouble.SILENT, {Cause.SILENT}),
    (Trouble.LATE, {Cause.SILENT}),
    (Trouble.STALL, {Cause.SILENT}),
    (Trouble.DOUBLE, {Cause.GARBLED}),
    (Trouble.HALF_CLOSE, {Cause.CLOSED}),
    (Trouble.CLOSE_AT_QUESTION, {Cause.CLOSED, Cause.RESET}),
    (Trouble.RESET_AT_CONNECT, {Cause.RESET}),
]


@pytest.mark.parametrize(("trouble", "causes"), BEFORE)
def test_nothing_is_sent_where_a_question_stays_open(
    printer: FakePrinter,
    transport: TcpTransport,
    ticket: PreparedTicket,
    hurried: Timing,
    trouble: Trouble,
    causes: set[Cause],
) -> None:
    printer.set(trouble)
    status, outcome = printer_status(transport, hurried), print_ticket(transport, ticket, hurried)
    assert isinstance(status, Unreachable)
    assert status.cause in causes
    assert isinstance(outcome, Unreachable)
    assert outcome.cause in causes
    assert not may_be_on_paper(outcome)
    assert ticket.data not in printer.received


@pytest.mark.parametrize(
    ("trouble", "causes"),
    [(Trouble.RESET_AT_TICKET, {Cause.RESET}), (Trouble.CLOSE_AT_TICKET, {Cause.CLOSED, Cause.RESET})],
)
@pytest.mark.parametrize("answers", [True, False])
def test_a_connection_that_breaks_after_the_ticket_leaves_it_unknown(
    printer: FakePrinter, ticket: PreparedTicket, hurried: Timing, trouble: Trouble, causes: set[Cause], answers: bool
) -> None:
    printer.set(trouble)
    outcome = print_ticket(TcpTransport("127.0.0.1", printer.port, answers), ticket, replace(hurried, grace=2))
    assert isinstance(outcome, Unknown)
    assert isinstance(outcome.status, Unreachable)
    assert outcome.status.cause in causes
    assert may_be_on_paper(outcome)


def test_a_late_answer_is_never_taken_for_the_next_one(
    printer: FakePrinter, transport: TcpTransport, hurried: Timing
) -> None:
    """What the library did: "paper adequate" from the late answer to another question, while paper was out."""
    printer.set(Trouble.LATE)
    assert printer_status(transport, hurried) == Unreachable(Cause.SILENT)
    printer.clear()
    printer.set(Trouble.PAPER_OUT)
    assert [printer_status(transport, hurried) for _ in range(3)] == [PaperOut()] * 3


def test_the_end_of_the_stream_is_not_paper(printer: FakePrinter, transport: TcpTransport, hurried: Timing) -> None:
    printer.set(Trouble.HALF_CLOSE, Trouble.PAPER_OUT)
    assert printer_status(transport, hurried) == Unreachable(Cause.CLOSED)


def test_nobody_listens(ticket: PreparedTicket, hurried: Timing) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    transport = TcpTransport("127.0.0.1", port)
    assert printer_status(transport, hurried) == Unreachable(Cause.REFUSED)
    assert print_ticket(transport, ticket, hurried) == Unreachable(Cause.REFUSED)


@pytest.mark.parametrize("host", ["a..b", "x" * 70])
def test_a_name_that_leads_nowhere(ticket: PreparedTicket, hurried: Timing, host: str) -> None:
    assert print_ticket(TcpTransport(host), ticket, hurried) == Unreachable(Cause.NO_ROUTE)


@pytest.mark.parametrize("answers", [True, False])
def test_a_black_hole_is_given_up_in_time(
    black_hole: int, ticket: PreparedTicket, hurried: Timing, answers: bool
) -> None:
    begun = time.monotonic()
    outcome = print_ticket(TcpTransport("127.0.0.1", black_hole, answers), ticket, hurried)
    assert outcome == Unreachable(Cause.TIMED_OUT)
    assert not may_be_on_paper(outcome)
    assert time.monotonic() - begun < hurried.connect + 10


def test_a_printer_that_stops_reading_ends_at_the_write_deadline(
    printer: FakePrinter, ticket: PreparedTicket, hurried: Timing
) -> None:
    printer.set(Trouble.STALL)
    endless = replace(ticket, data=bytes(30_000_000))
    begun = time.monotonic()
    outcome = print_ticket(TcpTransport("127.0.0.1", printer.port, answers_status=False), endless, hurried)
    assert outcome == Unknown(Unreachable(Cause.SLOW))
    assert time.monotonic() - begun < hurried.write + 10


def test_bytes_that_no_one_took_were_not_sent(printer: FakePrinter) -> None:
    printer.set(Trouble.STALL)
    with contextlib.closing(TcpTransport("127.0.0.1", printer.port).open(1)) as link:
        with pytest.raises(LinkError) as failed:
            link.send(bytes(100_000_000), 0.3)
        assert (failed.value.cause, failed.value.sent) == (Cause.SLOW, True)
        with pytest.raises(LinkError) as again:
            link.send(b"x", 0.1)
        assert (again.value.cause, again.value.sent) == (Cause.SLOW, False)


def test_a_printer_that_comes_back_prints_again(
    printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket, hurried: Timing
) -> None:
    for trouble, _ in BEFORE:
        printer.set(trouble)
        print_ticket(transport, ticket, hurried)
        printer.clear()
    assert printer_status(transport) == Ready()
    assert print_ticket(transport, ticket) == Printed()
    assert printer.wait_for(1) == (ticket.data,)


def test_closing_does_not_throw_away_what_was_sent(hurried: Timing) -> None:
    """An answer that nobody read would turn a plain close into a reset, and the reset would take the ticket with it."""
    data = bytes(1_000_000)
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        link = TcpTransport("127.0.0.1", listener.getsockname()[1]).open(hurried.connect)
        reader, _ = listener.accept()
        with reader:
            reader.sendall(b"\x12")
            link.send(data, hurried.write)
            link.close()
            with reader.makefile("rb") as stream:
                assert len(stream.read()) == len(data)
