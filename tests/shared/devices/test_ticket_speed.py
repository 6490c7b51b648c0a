"""From content to proven ticket in a blink, once the program has warmed up."""

import time
from dataclasses import replace
from statistics import median

import pytest
from fake_printer import FakePrinter
from loket_shared.devices.model import printer_model
from loket_shared.devices.outcomes import Printed
from loket_shared.devices.prepare import prepare, warm
from loket_shared.devices.printer import print_ticket
from loket_shared.devices.tcp import TcpTransport
from loket_shared.devices.ticket import TicketContent


@pytest.mark.parametrize("native", [True, False])
def test_a_ticket_is_prepared_sent_and_proven_within_30_ms(
    printer: FakePrinter, transport: TcpTransport, content: TicketContent, native: bool
) -> None:
    model = printer_model("TM-T20II", native_qr=native)
    warm(model)
    seconds = []
    for n in range(21):
        begun = time.perf_counter()
        outcome = print_ticket(transport, prepare(replace(content, label=f"A{n:03}"), model))
        seconds.append(time.perf_counter() - begun)
        assert outcome == Printed()
    assert len(printer.tickets) == 21
    assert median(seconds) < 0.030
