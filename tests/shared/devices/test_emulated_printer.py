"""A printer that we did not write draws our tickets, and a reader that we did not write reads their codes."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import emulator
import pytest
from emulator import Emulator
from loket_shared.devices.link import Timing
from loket_shared.devices.model import printer_model
from loket_shared.devices.outcomes import (
    CoverOpen,
    Offline,
    OfflineCause,
    PaperOut,
    Printed,
    PrinterStatus,
    Ready,
)
from loket_shared.devices.prepare import PreparedTicket, prepare
from loket_shared.devices.printer import print_ticket, printer_status
from loket_shared.devices.tcp import TcpTransport
from loket_shared.devices.ticket import TicketContent

pytestmark = pytest.mark.skipif(not emulator.installed(), reason=emulator.WHY_NOT)
TIMING = Timing(proof=20)


@pytest.fixture(scope="module")
def emulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    with Emulator(tmp_path_factory.mktemp("emupos")) as running:
        yield running


@pytest.fixture
def network(emulated: Emulator) -> TcpTransport:
    return TcpTransport("127.0.0.1", emulated.port)


@pytest.mark.parametrize("native", [True, False])
def test_the_code_on_paper_reads_back(
    emulated: Emulator,
    network: TcpTransport,
    prepared: Callable[[bool], PreparedTicket],
    read_qr: Callable[[bytes], str],
    native: bool,
) -> None:
    assert print_ticket(network, prepared(native), TIMING) == Printed()
    assert read_qr(emulated.picture()) == "LK1:7QK2M9XWJ4T8RB3D"


@pytest.mark.parametrize("profile", ["TM-T20II", "TM-T88V", "POS-5890", "TM-U220", "default"])
def test_every_way_of_drawing_reads_back(
    emulated: Emulator, long_content: TicketContent, read_qr: Callable[[bytes], str], profile: str
) -> None:
    data = prepare(long_content, printer_model(profile)).data
    assert read_qr(emulated.draw(data)) == long_content.reference


def test_the_words_on_paper(emulated: Emulator, network: TcpTransport, content: TicketContent) -> None:
    named = replace(content, office="Café 开标室 \x1b@\x1dV\x00 Lumajang", priority=True)
    assert print_ticket(network, prepare(named, printer_model("TM-T20II")), TIMING) == Printed()
    lines = [line.strip() for line in emulated.text().splitlines() if line.strip("- ")]
    assert lines[:7] == [
        "Cafe KaiBiaoShi @V Lumajang",
        "Nomor antrean Anda",
        "A027",
        "PRIORITAS",
        "Konsultasi masalah SPSE",
        "Senin, 23 November 2026",
        "09.42 WIB",
    ]
    assert lines[-2:] == ["Foto tiket ini: tulisan di", "kertas ini dapat memudar."]


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ("paper-out", PaperOut()),
        ("cover-open", CoverOpen()),
        ("offline", Offline(OfflineCause.BUTTON)),
        ("paper-near-end", Ready(near_end=True)),
    ],
)
def test_its_troubles_are_understood(
    emulated: Emulator, network: TcpTransport, ticket: PreparedTicket, fault: str, status: PrinterStatus
) -> None:
    emulated.set_fault(fault)
    try:
        assert printer_status(network, TIMING) == status
        expected = Printed(near_end=True, after=status) if isinstance(status, Ready) else status
        assert print_ticket(network, ticket, TIMING) == expected
    finally:
        emulated.clear_fault(fault)
    assert printer_status(network, TIMING) == Ready()
