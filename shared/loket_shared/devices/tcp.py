"""A network printer: raw bytes over TCP, usually port 9100."""

import contextlib
import errno
import math
import socket
import time
from dataclasses import dataclass

from loket_shared.devices.link import LinkError
from loket_shared.devices.outcomes import Cause

_CHUNK = 4096
_NO_ROUTE = {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}


@dataclass(frozen=True, slots=True)
class TcpTransport:
    """Where a network printer listens; give its number, as the look-up of a name may take longer than `Timing.connect`.

    `answers_status` is False for printers that take data but never answer a status question.
    """

    host: str
    port: int = 9100
    answers_status: bool = True

    def open(self, seconds: float) -> "TcpLink":
        """Connect within `seconds`, or raise LinkError."""
        try:
            return TcpLink(socket.create_connection((self.host, self.port), timeout=seconds))
        except (OSError, UnicodeError) as error:
            raise LinkError(_cause(error)) from error

    @property
    def bytes_per_second(self) -> float:
        """How fast the wire itself is: a network costs no time worth counting."""
        return math.inf


class TcpLink:
    """An open connection to a network printer."""

    quiet = 0.0  # each connection is a stream of its own: answers to an earlier one cannot come here

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, data: bytes, seconds: float) -> None:
        """Hand over all bytes within `seconds` altogether."""
        end = time.monotonic() + seconds
        rest = memoryview(data)
        while rest:
            try:
                self._socket.settimeout(max(end - time.monotonic(), 0.001))
                rest = rest[self._socket.send(rest) :]
            except OSError as error:
                cause = Cause.SLOW if isinstance(error, TimeoutError) else _cause(error)
                raise LinkError(cause, sent=len(rest) < len(data)) from error

    def receive(self, seconds: float) -> bytes:
        """Return what is there; the end of the stream is a failure, never an answer."""
        try:
            self._socket.settimeout(max(seconds, 0.0))
            data = self._socket.recv(_CHUNK)
        except (TimeoutError, BlockingIOError):
            return b""
        except OSError as error:
            raise LinkError(_cause(error)) from error
        if not data:
            raise LinkError(Cause.CLOSED)
        return data

    def close(self) -> None:
        """Say the end first and read what is left: closing with unread bytes would throw away what was sent."""
        with contextlib.suppress(OSError, LinkError):
            self._socket.shutdown(socket.SHUT_WR)
            while self.receive(0):
                pass
        self._socket.close()


def _cause(error: Exception) -> Cause:
    match error:
        case TimeoutError():
            return Cause.TIMED_OUT
        case ConnectionRefusedError():
            return Cause.REFUSED
        case socket.gaierror() | UnicodeError():
            return Cause.NO_ROUTE
        case OSError(errno=number) if number in _NO_ROUTE:
            return Cause.NO_ROUTE
        case _:
            return Cause.RESET
