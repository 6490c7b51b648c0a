"""A conversation in lines with a mail server, each wait bounded and all waits together too."""

import contextlib
import math
import re
import socket
import ssl
import time
from dataclasses import dataclass

from loket_shared.devices.mail.outcomes import Reason

_LINE = re.compile(rb"([2-5][0-9][0-9])(?:([ -])(.*))?\r?\n", re.DOTALL)
_PIECE = 32_768
_MOST_REPLY = 32_768
_NOT_VALID_NOW = {9: "not yet valid", 10: "expired"}  # OpenSSL's numbers


class WireError(Exception):
    """The conversation could not begin, or ended without an answer."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason.value, detail)
        self.reason = reason
        self.detail = detail


class Deadline:
    """The end of all waiting, by a clock that nobody sets."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, seconds: float = math.inf) -> float:
        """Return how long one wait of at most `seconds` may still be; WireError TIMEOUT when there is no time left."""
        rest = min(seconds, self._end - time.monotonic())
        if rest <= 0:
            raise WireError(Reason.TIMEOUT)
        return rest


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's answer; `lines` without code and line ends, as the server wrote them."""

    code: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All lines as one."""
        return " ".join(self.lines)


class Wire:
    """An open connection; every method but `close` raises WireError when it is broken or too slow."""

    def __init__(self, connection: socket.socket, deadline: Deadline) -> None:
        self._socket = connection
        self._unread = bytearray()
        self._is_cut = False
        self.deadline = deadline

    @property
    def tls(self) -> str | None:
        """The version of TLS that is spoken, if any."""
        return self._socket.version() if isinstance(self._socket, ssl.SSLSocket) else None

    def reply(self, seconds: float) -> Reply:
        """Read one whole answer within `seconds`, however slowly its bytes come."""
        wait = Deadline(self.deadline.left(seconds))
        lines: list[str] = []
        codes: set[bytes] = set()
        while True:
            found = _LINE.fullmatch(self._line(wait, sum(map(len, lines))))
            if found is None:
                raise WireError(Reason.GARBLED)
            codes.add(found[1])
            lines.append((found[3] or b"").decode("utf-8", "replace"))
            if found[2] != b"-":
                break
        if len(codes) > 1:
            raise WireError(Reason.GARBLED)
        return Reply(int(codes.pop()), tuple(lines))

    def early(self) -> bool:
        """Tell whether something was said that nobody asked for."""
        if not self._unread:
            try:
                self._socket.settimeout(0)
                self._take(self._socket.recv(_PIECE))
            except (BlockingIOError, ssl.SSLWantReadError):
                return False
            except OSError as error:
                raise WireError(Reason.DROPPED) from error
        return True

    def receive(self, seconds: float) -> bytes:
        """Return what came, waiting at most `seconds` for the first byte; empty when nothing did."""
        if not self._unread:
            try:
                self._socket.settimeout(self.deadline.left(seconds))
                self._take(self._socket.recv(_PIECE))
            except TimeoutError:
                return b""
            except OSError as error:
                raise WireError(Reason.DROPPED) from error
        came = bytes(self._unread)
        self._unread.clear()
        return came

    def say(self, data: bytes, seconds: float) -> None:
        """Hand over these bytes, all of them within `seconds`."""
        try:
            self._socket.settimeout(self.deadline.left(seconds))
            self._socket.sendall(data)
        except TimeoutError as error:
            raise WireError(Reason.TIMEOUT) from error
        except OSError as error:
            raise WireError(Reason.DROPPED) from error

    def say_until_answered(self, data: bytes, seconds: float) -> bool:
        """Hand over much, piece by piece, each within `seconds`; False, and the rest unsaid, once the server speaks."""
        for start in range(0, len(data), _PIECE):
            if self.early():
                return False
            try:
                self.say(data[start : start + _PIECE], seconds)
            except WireError as error:
                if error.reason is Reason.DROPPED and self._last_words():
                    return False
                raise
        return not self.early()

    def secure(self, context: ssl.SSLContext, host: str, seconds: float) -> None:
        """Go on in secret with a server that proves its name; whatever came in the open is not believed."""
        if self._unread:
            raise WireError(Reason.TLS, "more was said than asked for")
        try:
            self._socket.settimeout(self.deadline.left(seconds))
            secret = context.wrap_socket(self._socket, server_hostname=host, do_handshake_on_connect=False)
            self._socket = secret
            if self._is_cut:  # the other thread cut the socket that this one replaces
                raise WireError(Reason.DROPPED)
            secret.do_handshake()
        except ssl.SSLCertVerificationError as error:
            day = _NOT_VALID_NOW.get(error.verify_code)
            raise WireError(Reason.EXPIRED if day else Reason.CERTIFICATE, day or error.verify_message) from error
        except TimeoutError as error:
            raise WireError(Reason.TIMEOUT) from error
        except (OSError, ValueError) as error:
            raise WireError(Reason.TLS, getattr(error, "reason", None) or "") from error

    def cut(self) -> None:
        """Break the connection from another thread: whoever waits for the other side is told that it is gone."""
        self._is_cut = True
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self, farewell: bytes = b"") -> None:
        """End it, with a last word that nobody waits for; never fails, never waits long."""
        with contextlib.suppress(OSError):
            if farewell:
                self._socket.settimeout(0.2)
                self._socket.sendall(farewell)
        self._socket.close()

    def _line(self, wait: Deadline, before: int) -> bytes:
        while (end := self._unread.find(b"\n")) < 0:
            if len(self._unread) + before > _MOST_REPLY:
                raise WireError(Reason.GARBLED)
            try:
                self._socket.settimeout(wait.left())
                self._take(self._socket.recv(_PIECE))
            except TimeoutError as error:
                raise WireError(Reason.TIMEOUT) from error
            except OSError as error:
                raise WireError(Reason.DROPPED) from error
        line = bytes(self._unread[: end + 1])
        del self._unread[: end + 1]
        return line

    def _take(self, data: bytes) -> None:
        if not data:
            raise WireError(Reason.DROPPED)
        self._unread += data

    def _last_words(self) -> bool:
        with contextlib.suppress(WireError):
            return self.early()
        return False
