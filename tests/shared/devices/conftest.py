"""What the printer tests share: a ticket, a printer that misbehaves on demand, an address that swallows connections."""

import io
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import zxingcpp
from fake_printer import FakePrinter
from loket_shared.devices.link import Timing
from loket_shared.devices.model import PrinterModel, printer_model
from loket_shared.devices.prepare import PreparedTicket, prepare
from loket_shared.devices.tcp import TcpTransport
from loket_shared.devices.ticket import TicketContent
from PIL import Image

REFERENCE = "LK1:7QK2M9XWJ4T8RB3D"


@pytest.fixture
def content() -> TicketContent:
    """A ticket as the kiosk makes it."""
    return TicketContent(
        office="LPSE Kabupaten Lumajang",
        service="Konsultasi masalah SPSE",
        label="A027",
        reference=REFERENCE,
        date_text="Senin, 23 November 2026",
        time_text="09.42 WIB",
        ahead_text="4 orang sebelum Anda",
        estimate_text="Perkiraan dipanggil 10.05 – 10.20",
        form_label="FK-2026-000413",
    )


@pytest.fixture
def long_content(content: TicketContent) -> TicketContent:
    """The longest names that an office has, in English, printed again."""
    return replace(
        content,
        office="Layanan Pengadaan Secara Elektronik Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro Provinsi Sulawesi Utara",
        service="Pendampingan pengunggahan dokumen penawaran dan penjelasan teknis Ruang Penawaran (Bidding Room)",
        label="X1-007",
        language="en",
        priority=True,
        reprint=True,
        ahead_text="12 people before you",
        estimate_text="Likely between 14.40 and 15.30",
        notes=("Jl. Alun-alun Utara No. 7, telepon (0334) 8811 234",),
    )


@pytest.fixture
def model() -> PrinterModel:
    """The usual 80 mm printer."""
    return printer_model("TM-T20II")


@pytest.fixture
def ticket(content: TicketContent, model: PrinterModel) -> PreparedTicket:
    """The ticket, ready for that printer."""
    return prepare(content, model)


@pytest.fixture
def hurried() -> Timing:
    """Patience short enough for tests in which nothing ever answers."""
    return Timing(connect=0.2, answer=0.4, write=0.5, proof=0.6, ask_again=0.1, grace=0.05)


@pytest.fixture
def printer() -> Iterator[FakePrinter]:
    """A network printer in which all is well, until a test says otherwise."""
    with FakePrinter() as fake:
        yield fake


@pytest.fixture
def transport(printer: FakePrinter) -> TcpTransport:
    """The way to that printer."""
    return TcpTransport("127.0.0.1", printer.port)


@pytest.fixture
def black_hole() -> Iterator[int]:
    """A port whose queue is full: attempts to connect are never answered."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
        for one in waiting:
            one.close()


@pytest.fixture
def read_qr() -> Callable[[bytes], str]:
    """Reads the one QR code of a PNG file, with a reader that we did not write."""

    def read(png: bytes) -> str:
        found = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)).convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
        assert len(found) == 1, f"{len(found)} QR codes"
        return found[0].text

    return read


@pytest.fixture
def prepared(content: TicketContent) -> Callable[[bool], PreparedTicket]:
    """Prepares the ticket with the printer's own QR code, or with a picture of it."""
    return lambda native: prepare(content, printer_model("TM-T20II", native_qr=native))
