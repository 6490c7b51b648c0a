"""From what an office enters in its settings to a transport and a printer model."""

from pathlib import Path

import pytest
from loket_shared.devices.model import UnknownProfileError, printer_model, profile_names
from loket_shared.devices.screen import ScreenTransport
from loket_shared.devices.serial_port import SerialTransport
from loket_shared.devices.tcp import TcpTransport
from loket_shared.devices.transport import BadAddressError, Transport, transport_for


@pytest.mark.parametrize(
    ("kind", "address", "transport"),
    [
        ("tcp", "192.168.1.50", TcpTransport("192.168.1.50", 9100)),
        ("tcp", " printer-1.kantor.local:9101 ", TcpTransport("printer-1.kantor.local", 9101)),
        ("tcp", "[fe80::1%eth0]:9100", TcpTransport("fe80::1%eth0", 9100)),
        ("tcp", "[::1]", TcpTransport("::1", 9100)),
        ("serial", "/dev/ttyUSB0@9600", SerialTransport("/dev/ttyUSB0", 9600)),
        ("serial", "COM3", SerialTransport("COM3", 19200)),
        ("screen", "/tmp/tiket dua", ScreenTransport(Path("/tmp/tiket dua"))),  # noqa: S108 - only parsed
    ],
)
def test_addresses_as_people_write_them(kind: str, address: str, transport: Transport) -> None:
    assert transport_for(kind, address) == transport


def test_a_printer_that_never_answers_is_a_setting() -> None:
    assert transport_for("tcp", "10.0.0.9", answers_status=False) == TcpTransport(
        "10.0.0.9", 9100, answers_status=False
    )
    assert transport_for("serial", "COM1", answers_status=False) == SerialTransport("COM1", 19200, answers_status=False)


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        ("tcp", ""), ("tcp", "10.0.0.9:"), ("tcp", "10.0.0.9:0"), ("tcp", "10.0.0.9:70000"), ("tcp", "http://10.0.0.9"),
        ("tcp", "a b"), ("tcp", "::1"), ("serial", ""), ("serial", "/dev/tty USB"), ("screen", " "), ("usb", "04b8:0e15"),
    ],
)  # fmt: skip
def test_addresses_that_cannot_be(kind: str, address: str) -> None:
    with pytest.raises(BadAddressError):
        transport_for(kind, address)


def test_profiles_on_offer_can_all_print_a_ticket() -> None:
    names = profile_names()
    assert {"TM-T20II", "POS-5890", "ZJ-5870", "default", "RP326"} <= set(names)
    assert "OCD-300" not in names, "a customer display is no printer"
    assert all(printer_model(name).columns >= 32 for name in names)


def test_the_profile_tells_what_the_printer_can() -> None:
    assert printer_model("TM-T20II").native_qr
    assert not printer_model("POS-5890").native_qr
    assert printer_model("POS-5890", native_qr=True).native_qr, "the office's word counts more"
    assert (printer_model("TM-T20II").pixels, printer_model("TM-T20II").columns) == (576, 48)
    assert (printer_model("default").pixels, printer_model("default").columns) == (576, 42)
    assert printer_model("NT-80-V-UL").columns == 48


@pytest.mark.parametrize("name", ["", "OCD-300", "TM-T20VII"])
def test_an_unknown_profile_is_named(name: str) -> None:
    with pytest.raises(UnknownProfileError) as refused:
        printer_model(name)
    assert str(refused.value) == name
