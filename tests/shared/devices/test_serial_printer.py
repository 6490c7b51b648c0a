"""A printer on a serial wire: the same proof, no blocking for ever, one program at a time."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from loket_shared.devices.link import LinkError, Timing
from loket_shared.devices.outcomes import Cause, PaperOut, Printed, Ready, Unknown, Unreachable
from loket_shared.devices.prepare import PreparedTicket
from loket_shared.devices.printer import print_ticket, printer_status
from loket_shared.devices.serial_port import SerialLink, SerialTransport
from printer_machine import Trouble
from serial_printer import WHY_NOT, SerialPrinter, has_terminals

pytestmark = pytest.mark.skipif(not has_terminals(), reason=WHY_NOT)


@pytest.fixture
def wired() -> Iterator[SerialPrinter]:
    with SerialPrinter() as fake:
        yield fake


@pytest.fixture
def serial_port(wired: SerialPrinter) -> SerialTransport:
    return SerialTransport(wired.path)


def test_a_ticket_is_printed_and_proven(
    wired: SerialPrinter, serial_port: SerialTransport, ticket: PreparedTicket
) -> None:
    assert printer_status(serial_port) == Ready()
    assert print_ticket(serial_port, ticket) == Printed()
    assert wired.wait_for(1) == (ticket.data,)


def test_no_paper_nothing_sent(wired: SerialPrinter, serial_port: SerialTransport, ticket: PreparedTicket) -> None:
    wired.machine.troubles.add(Trouble.PAPER_OUT)
    assert print_ticket(serial_port, ticket) == PaperOut()
    assert ticket.data not in wired.machine.received


def test_a_printer_set_to_answer_nothing_prints_unproven(wired: SerialPrinter, ticket: PreparedTicket) -> None:
    wired.machine.troubles.add(Trouble.SILENT)
    outcome = print_ticket(SerialTransport(wired.path, answers_status=False), ticket)
    assert outcome == Printed(proven=False, after=Ready(asked=False))
    assert wired.wait_for(1) == (ticket.data,)


def test_silence(wired: SerialPrinter, serial_port: SerialTransport, ticket: PreparedTicket, hurried: Timing) -> None:
    wired.machine.troubles.add(Trouble.SILENT)
    assert print_ticket(serial_port, ticket, hurried) == Unreachable(Cause.SILENT)


def test_an_answer_that_was_late_for_one_conversation_is_not_taken_in_the_next(
    wired: SerialPrinter, serial_port: SerialTransport, hurried: Timing
) -> None:
    """The wire outlives the conversation: yesterday's "paper is there" comes with today's first answer."""
    wired.machine.troubles.add(Trouble.LATE)
    assert printer_status(serial_port, hurried) == Unreachable(Cause.SILENT)
    wired.machine.troubles = {Trouble.PAPER_OUT}
    assert printer_status(serial_port, hurried) == Unreachable(Cause.GARBLED)
    assert printer_status(serial_port, hurried) == PaperOut()


@pytest.mark.parametrize("answers", [True, False])
def test_a_printer_that_stops_reading_never_blocks_for_ever(
    ticket: PreparedTicket, hurried: Timing, answers: bool
) -> None:
    endless = replace(ticket, data=bytes(200_000))
    begun = time.monotonic()
    with SerialPrinter(Trouble.STALL) as fake:
        outcome = print_ticket(SerialTransport(fake.path, 4_000_000, answers_status=answers), endless, hurried)
    assert outcome == (Unreachable(Cause.SILENT) if answers else Unknown(Unreachable(Cause.SLOW)))
    assert time.monotonic() - begun < 20


@pytest.mark.usefixtures("wired")
def test_one_program_at_a_time(serial_port: SerialTransport, hurried: Timing) -> None:
    link = serial_port.open(1)
    assert printer_status(serial_port, hurried) == Unreachable(Cause.BUSY)
    link.close()
    assert printer_status(serial_port, hurried) == Ready()


@pytest.mark.parametrize("name", ["ttyGone", "file", ""])
def test_no_such_port(tmp_path: Path, ticket: PreparedTicket, hurried: Timing, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert print_ticket(SerialTransport(str(tmp_path / name)), ticket, hurried) == Unreachable(Cause.NO_DEVICE)


def test_a_wire_that_was_pulled_out(ticket: PreparedTicket) -> None:
    with SerialPrinter() as fake:
        link = SerialTransport(fake.path).open(1)
    with pytest.raises(LinkError) as failed:
        link.receive(0.1)
    assert failed.value.cause is Cause.RESET
    with pytest.raises(LinkError):
        link.send(ticket.data, 0.1)
    link.close()


def test_a_slow_wire_gets_the_time_it_needs() -> None:
    assert SerialTransport("/dev/ttyS0", 9600).bytes_per_second == 960


class FullPort:
    """A port that takes everything and passes nothing on."""

    write_timeout = 0.0
    out_waiting = 700

    def write(self, data: bytes) -> int:
        return len(data)


def test_data_that_never_leaves_the_machine_is_not_sent_for_ever() -> None:
    with pytest.raises(LinkError) as failed:
        SerialLink(FullPort()).send(b"ticket", 0.1)
    assert (failed.value.cause, failed.value.sent) == (Cause.SLOW, True)
