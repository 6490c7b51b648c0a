"""Prints a ticket and asks a printer how it is; one thread per printer, as two tickets on one wire would mix."""

import contextlib
import time
from collections.abc import Iterator

from loket_shared.devices.conversation import Conversation
from loket_shared.devices.link import Link, LinkError, Timing
from loket_shared.devices.outcomes import (
    CoverOpen,
    Offline,
    PaperOut,
    Printed,
    PrinterStatus,
    PrintOutcome,
    Ready,
    Unknown,
    Unreachable,
)
from loket_shared.devices.prepare import PreparedTicket
from loket_shared.devices.screen import ScreenTransport
from loket_shared.devices.status import ASK_PROOF, read_proof
from loket_shared.devices.transport import StreamTransport, Transport

_PATIENT = Timing()
_WIRE_MARGIN = 1.2


def print_ticket(transport: Transport, ticket: PreparedTicket, timing: Timing = _PATIENT) -> PrintOutcome:
    """Print a ticket once, in one send; blocks for seconds at worst, so call it from the printer's own worker.

    A printer that answers is asked first: without paper, with an open cover, off-line or silent it gets nothing, and the
    ticket may be printed elsewhere or later. After the ticket it is asked GS r 1, whose answer comes in its turn and is
    the proof (Printed); without it the outcome is Unknown. A printer with `answers_status=False` gets the ticket unasked
    and the outcome is Printed(proven=False): the office chose to trust it.
    """
    if isinstance(transport, ScreenTransport):
        return transport.show(ticket)
    try:
        with _connected(transport, timing) as link:
            wire = len(ticket.data) / transport.bytes_per_second * _WIRE_MARGIN
            if transport.answers_status:
                return _print_proven(Conversation(link, timing), ticket.data, timing, wire)
            return _print_trusting(link, ticket.data, timing, wire)
    except LinkError as failure:
        return Unknown(Unreachable(failure.cause)) if failure.sent else Unreachable(failure.cause)


def printer_status(transport: Transport, timing: Timing = _PATIENT) -> PrinterStatus:
    """Ask a printer how it is, without printing; of one that never answers only the connection is tried."""
    if isinstance(transport, ScreenTransport):
        return transport.status()
    try:
        with _connected(transport, timing) as link:
            return Conversation(link, timing).status() if transport.answers_status else Ready(asked=False)
    except LinkError as failure:
        return Unreachable(failure.cause)


@contextlib.contextmanager
def _connected(transport: StreamTransport, timing: Timing) -> Iterator[Link]:
    link = transport.open(timing.connect)
    try:
        yield link
    finally:
        link.close()


def _print_proven(talk: Conversation, data: bytes, timing: Timing, wire: float) -> PrintOutcome:
    before = talk.status()
    if not isinstance(before, Ready):
        return before
    talk.send(data + ASK_PROOF, timing.write + wire)
    try:
        return _await_proof(talk, timing, wire)
    except LinkError as failure:
        return Unknown(Unreachable(failure.cause))


def _await_proof(talk: Conversation, timing: Timing, wire: float) -> PrintOutcome:
    end = time.monotonic() + timing.proof + wire
    pause = timing.ask_again + wire
    while True:
        proof = talk.wait_for_proof(min(pause, end - time.monotonic()))
        status = talk.status()
        proof = talk.proof if proof is None else proof
        if proof is not None:
            return _judge(proof, status)
        if isinstance(status, PaperOut | CoverOpen | Offline) or time.monotonic() >= end:
            return Unknown(status)
        pause = timing.ask_again


def _judge(proof: int, after: PrinterStatus) -> Printed | Unknown:
    """Believe a proof unless it, or the status right after it, tells of a standstill: some clones answer out of turn."""
    paper = read_proof(proof)
    if isinstance(paper, PaperOut):
        return Unknown(paper)
    if isinstance(after, PaperOut | CoverOpen | Offline):
        return Unknown(after)
    return Printed(near_end=paper.near_end or after == Ready(near_end=True), after=after)


def _print_trusting(link: Link, data: bytes, timing: Timing, wire: float) -> PrintOutcome:
    link.send(data, timing.write + wire)
    try:
        link.receive(timing.grace)
    except LinkError as failure:
        return Unknown(Unreachable(failure.cause))
    return Printed(proven=False, after=Ready(asked=False))
