"""The way to a mail server: its name's numbers, a connection, TLS that checks whose certificate it is."""

import errno
import os
import queue
import selectors
import socket
import ssl
import threading
from pathlib import Path
from typing import Any

from loket_shared.devices.mail.hangup import GLANCE, Hangup
from loket_shared.devices.mail.model import Account, Security
from loket_shared.devices.mail.outcomes import Reason
from loket_shared.devices.mail.wire import Deadline, Wire, WireError


def tls_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """Return what checks a server's certificate and name; `ca_file` is trusted besides the system's authorities.

    WireError CERTIFICATE when that file cannot be read.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise WireError(Reason.CERTIFICATE, "ca_file") from error
    return context


def connect(
    account: Account, deadline: Deadline, *, lookup: float, seconds: float, hangup: Hangup | None = None
) -> Wire:
    """Return the way to the account's server, secret from the start where it is to be so.

    Each of the name's numbers gets `seconds`; the first that answers is taken. `hangup` ends it from another thread, also
    while the name is looked up.
    """
    ends = hangup or Hangup()
    last: OSError | None = None
    for family, kind, protocol, _, address in _resolve(account, Deadline(deadline.left(lookup)), ends):
        connection = socket.socket(family, kind, protocol)
        try:
            _reach(connection, address, Deadline(deadline.left(seconds)), ends)
        except OSError as error:
            connection.close()
            last = error
            continue
        except WireError:
            connection.close()
            raise
        wire = Wire(connection, deadline)
        ends.hold(wire)
        if account.security is Security.TLS:
            try:
                wire.secure(tls_context(account.ca_file), account.host, seconds)
            except WireError:
                wire.close()
                raise
        return wire
    raise WireError(Reason.CONNECT, (last.strerror if last else None) or "timed out") from last


_UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", 0)}) - {0}


def _reach(connection: socket.socket, address: Any, wait: Deadline, ends: Hangup) -> None:  # noqa: ANN401 - as getaddrinfo gives it
    """Connect, looking up now and then whether it is still wanted; OSError when nobody answers in time."""
    connection.setblocking(False)
    told = connection.connect_ex(address)
    with selectors.DefaultSelector() as ready:
        ready.register(connection, selectors.EVENT_WRITE)
        while told in _UNDER_WAY:
            ends.check()
            try:
                glance = wait.left(GLANCE)
            except WireError as error:
                raise TimeoutError(errno.ETIMEDOUT, "timed out") from error
            if ready.select(glance):
                told = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                break
    if told:
        raise OSError(told, os.strerror(told))


def _resolve(account: Account, wait: Deadline, ends: Hangup) -> list[Any]:
    """Ask for the name's numbers on a thread of its own, as nothing else can end a look-up that hangs."""
    answer: queue.SimpleQueue[list[Any] | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answer.put(socket.getaddrinfo(account.host, account.port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            answer.put(error)

    threading.Thread(target=ask, name="mail-dns", daemon=True).start()
    found = _answered(answer, wait, ends)
    if isinstance(found, Exception):
        raise WireError(Reason.DNS, getattr(found, "strerror", None) or "") from found
    return found


def _answered(
    answer: "queue.SimpleQueue[list[Any] | Exception]", wait: Deadline, ends: Hangup
) -> list[Any] | Exception:
    while True:
        ends.check()
        try:
            return answer.get(timeout=wait.left(GLANCE))
        except queue.Empty:
            continue
        except WireError as error:
            raise WireError(Reason.DNS, "timed out") from error
