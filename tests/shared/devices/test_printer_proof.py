"""A healthy conversation: asked before, sent in one go, proven after."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from fake_printer import FakePrinter
from loket_shared.devices.link import Timing
from loket_shared.devices.outcomes import (
    CoverOpen,
    Offline,
    OfflineCause,
    PaperOut,
    Printed,
    PrinterStatus,
    Ready,
    Unknown,
    may_be_on_paper,
)
from loket_shared.devices.prepare import PreparedTicket
from loket_shared.devices.printer import print_ticket, printer_status
from loket_shared.devices.tcp import TcpTransport
from printer_machine import Trouble
from scripted_link import ScriptedLink

STANDS_STILL = [
    (Trouble.PAPER_OUT, PaperOut()),
    (Trouble.COVER_OPEN, CoverOpen()),
    (Trouble.OFFLINE, Offline(OfflineCause.BUTTON)),
    (Trouble.CUTTER_JAM, Offline(OfflineCause.CUTTER)),
]


def test_a_ticket_is_printed_and_proven(printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket) -> None:
    assert print_ticket(transport, ticket) == Printed(near_end=False, proven=True, after=Ready())
    assert printer.tickets == (ticket.data,)


def test_the_ticket_goes_between_the_questions_and_the_proof(
    printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket
) -> None:
    print_ticket(transport, ticket)
    questions = b"".join(b"\x10\x04" + bytes((n,)) for n in (1, 2, 3, 4))
    assert printer.received == questions + ticket.data + b"\x1dr\x01" + questions


def test_one_ticket_after_the_other(printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket) -> None:
    assert [print_ticket(transport, ticket) for _ in range(5)] == [Printed()] * 5
    assert printer.wait_for(5) == (ticket.data,) * 5


def test_paper_near_its_end_still_prints(printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket) -> None:
    printer.set(Trouble.NEAR_END)
    assert printer_status(transport) == Ready(near_end=True)
    assert print_ticket(transport, ticket) == Printed(near_end=True, after=Ready(near_end=True))


@pytest.mark.parametrize(("trouble", "status"), STANDS_STILL)
def test_a_printer_that_stands_still_gets_nothing(
    printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket, trouble: Trouble, status: PrinterStatus
) -> None:
    printer.set(trouble)
    assert printer_status(transport) == status
    outcome = print_ticket(transport, ticket)
    assert outcome == status
    assert not may_be_on_paper(outcome)
    printer.clear()
    assert print_ticket(transport, ticket) == Printed()
    assert printer.tickets == (ticket.data,), "the first attempt left something behind"


def test_an_open_cover_is_told_rather_than_the_paper_it_hides(printer: FakePrinter, transport: TcpTransport) -> None:
    printer.set(Trouble.PAPER_OUT, Trouble.COVER_OPEN)
    assert printer_status(transport) == CoverOpen()


def test_a_roll_that_ends_inside_a_ticket_leaves_it_unknown(
    printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket, hurried: Timing
) -> None:
    printer.set(Trouble.RUNS_OUT)
    outcome = print_ticket(transport, ticket, replace(hurried, proof=60))
    assert outcome == Unknown(PaperOut()), "known early, not after the whole patience"
    assert may_be_on_paper(outcome)
    printer.clear()
    assert printer.wait_for(1) == (ticket.data,), (
        "the held ticket comes out by itself: printing it again would double it"
    )


def test_a_proof_given_out_of_turn_is_not_believed_against_the_status(
    printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket, hurried: Timing
) -> None:
    printer.set(Trouble.RUNS_OUT, Trouble.EARLY_PROOF)
    assert print_ticket(transport, ticket, hurried) == Unknown(PaperOut())


@pytest.mark.parametrize("others", [(), (Trouble.CHATTY,)])
def test_a_printer_that_gives_no_proof_leaves_the_ticket_unknown(
    printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket, hurried: Timing, others: tuple[Trouble, ...]
) -> None:
    printer.set(Trouble.NO_PROOF, *others)
    assert print_ticket(transport, ticket, hurried) == Unknown(Ready())
    assert printer.tickets == (ticket.data,)


def test_automatic_status_between_the_answers_is_not_taken_for_one(
    printer: FakePrinter, transport: TcpTransport, ticket: PreparedTicket
) -> None:
    printer.set(Trouble.CHATTY, Trouble.NEAR_END)
    assert print_ticket(transport, ticket) == Printed(near_end=True, after=Ready(near_end=True))


@pytest.mark.parametrize("troubles", [(), (Trouble.SILENT,)])
def test_a_printer_set_to_answer_nothing_prints_unproven(
    printer: FakePrinter, ticket: PreparedTicket, hurried: Timing, troubles: tuple[Trouble, ...]
) -> None:
    printer.set(*troubles)
    mute = TcpTransport("127.0.0.1", printer.port, answers_status=False)
    assert printer_status(mute, hurried) == Ready(asked=False)
    outcome = print_ticket(mute, ticket, hurried)
    assert outcome == Printed(proven=False, after=Ready(asked=False))
    assert may_be_on_paper(outcome)
    assert printer.wait_for(1) == (ticket.data,)
    assert printer.received == ticket.data, "no question is put to a printer that would print it"


def test_both_ways_of_the_qr_code_go_through(
    printer: FakePrinter, transport: TcpTransport, prepared: Callable[[bool], PreparedTicket]
) -> None:
    native, raster = prepared(True), prepared(False)
    assert print_ticket(transport, native) == print_ticket(transport, raster) == Printed()
    assert printer.tickets == (native.data, raster.data)
    assert len(raster.data) > 5 * len(native.data)


def test_a_proof_that_tells_of_no_paper_proves_nothing(ticket: PreparedTicket, hurried: Timing) -> None:
    class Scripted(TcpTransport):
        def open(self, seconds: float) -> ScriptedLink:
            assert seconds == hurried.connect
            return ScriptedLink([b"\x12"] * 4 + [b"\x0c"] + [b"\x12"] * 4)

    assert print_ticket(Scripted(""), ticket, hurried) == Unknown(PaperOut())
