"""A printer on a serial port or a USB-serial adapter."""

import contextlib
import errno
import time
from dataclasses import dataclass

import serial

from loket_shared.devices.link import LinkError
from loket_shared.devices.outcomes import Cause

_POLL = 0.01
_BITS_PER_BYTE = 10
_CAUSES = {
    errno.ENOENT: Cause.NO_DEVICE,
    errno.ENODEV: Cause.NO_DEVICE,
    errno.ENXIO: Cause.NO_DEVICE,
    errno.EACCES: Cause.NO_PERMISSION,
    errno.EPERM: Cause.NO_PERMISSION,
    errno.EBUSY: Cause.BUSY,
    errno.EAGAIN: Cause.BUSY,  # another program locked it
}


@dataclass(frozen=True, slots=True)
class SerialTransport:
    """A port such as /dev/ttyUSB0 or COM3, 8N1 without handshake lines: a wire that lacks them would block for ever."""

    path: str
    baud: int = 19200
    answers_status: bool = True

    def open(self, seconds: float) -> "SerialLink":
        """Open the port for this program alone, or raise LinkError; it opens at once, so `seconds` bounds only writes."""
        try:
            port = serial.Serial(
                self.path,
                self.baud,
                timeout=0,
                write_timeout=seconds,
                dsrdtr=False,
                rtscts=False,
                exclusive=True,
            )
        except (OSError, ValueError) as error:
            raise LinkError(_cause(error, Cause.NO_DEVICE)) from error
        return SerialLink(port)

    @property
    def bytes_per_second(self) -> float:
        """How fast the wire itself is."""
        return self.baud / _BITS_PER_BYTE


class SerialLink:
    """An open serial port."""

    quiet = 0.05  # the port outlives a conversation, so that late answers to the one before may still be on the wire

    def __init__(self, port: serial.Serial) -> None:
        self._port = port

    def send(self, data: bytes, seconds: float) -> None:
        """Hand over all bytes and see them leave the machine within `seconds`; any failure may have sent some."""
        end = time.monotonic() + seconds
        try:
            self._port.write_timeout = seconds
            self._port.write(data)
            while self._port.out_waiting:
                if time.monotonic() > end:
                    raise LinkError(Cause.SLOW, sent=True)
                time.sleep(_POLL)
        except serial.SerialTimeoutException as error:
            raise LinkError(Cause.SLOW, sent=True) from error
        except OSError as error:
            raise LinkError(_cause(error), sent=True) from error

    def receive(self, seconds: float) -> bytes:
        """Return what is there, waiting at most `seconds` for the first byte."""
        try:
            self._port.timeout = max(seconds, 0.0)
            first: bytes = self._port.read(1)
            return first + self._port.read(self._port.in_waiting) if first else b""
        except OSError as error:
            raise LinkError(_cause(error)) from error

    def close(self) -> None:
        """Close; what the printer never took is thrown away, as the system would wait half a minute for it."""
        with contextlib.suppress(Exception):  # pulled out: termios raises errors of its own kind
            self._port.reset_output_buffer()
        with contextlib.suppress(Exception):
            self._port.close()


def _cause(error: Exception, otherwise: Cause = Cause.RESET) -> Cause:
    number = error.errno if isinstance(error, OSError) else None
    return otherwise if number is None else _CAUSES.get(number, otherwise)
