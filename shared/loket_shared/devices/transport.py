"""The three ways to a ticket printer, and how settings name them."""

import re
from pathlib import Path
from typing import Protocol

from loket_shared.devices.link import Link
from loket_shared.devices.screen import ScreenTransport
from loket_shared.devices.serial_port import SerialTransport
from loket_shared.devices.tcp import TcpTransport


class StreamTransport(Protocol):
    """A printer that takes bytes; frozen data, a connection lives only as long as one ticket or one question."""

    @property
    def answers_status(self) -> bool:
        """Whether it answers DLE EOT and GS r; False for clones that take data and stay silent."""
        ...

    @property
    def bytes_per_second(self) -> float:
        """How fast the wire itself is."""
        ...

    def open(self, seconds: float) -> Link:
        """Connect within `seconds`, or raise LinkError."""
        ...


Transport = TcpTransport | SerialTransport | ScreenTransport

_TCP = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.]+(?:%\w+)?)\]|(?P<host>[^\s:\[\]/]+))(?::(?P<port>[1-9]\d{0,4}))?")
_SERIAL = re.compile(r"(?P<path>\S+?)(?:@(?P<baud>[1-9]\d{2,6}))?")
_PORTS = range(1, 65536)


class BadAddressError(ValueError):
    """An address that does not fit its kind of printer."""


def transport_for(kind: str, address: str, *, answers_status: bool = True) -> Transport:
    """Return the transport that settings name, or raise BadAddressError.

    `kind` is tcp (address host, host:port or [IPv6]:port; 9100 unless told), serial (port or port@baud, such as
    /dev/ttyUSB0@9600; 19200 unless told) or screen (a folder).
    """
    address = address.strip()
    match kind:
        case "tcp" if found := _TCP.fullmatch(address):
            port = int(found["port"] or 9100)
            if port in _PORTS:
                return TcpTransport(found["six"] or found["host"], port, answers_status)
        case "serial" if found := _SERIAL.fullmatch(address):
            return SerialTransport(found["path"], int(found["baud"] or 19200), answers_status)
        case "screen" if address:
            return ScreenTransport(Path(address))
    raise BadAddressError(f"{kind}: {address}")
