"""A receipt printer on TCP that misbehaves on demand, for tests in this process and for programs started beside it.

In a test: `with FakePrinter() as printer:` (fixture `printer` in tests/shared/devices/conftest.py does it), then
`printer.port`, `printer.set(Trouble.PAPER_OUT)`, `printer.clear(...)`, `printer.wait_for(1)`.

As a program: `python tests/tools/fake_printer.py [--port N] [--folder DIR] [TROUBLE ...]`. The first line on standard
output is {"port": N}. Then each line on standard input is one command, answered by one line of JSON: `set TROUBLE`,
`clear TROUBLE`, `tickets` (how many came out, and what is wrong now), `wait COUNT` (until so many tickets came out, 10 s at
most). DIR receives ticket-001.bin and so on. It ends when standard input does.
"""

import argparse
import contextlib
import json
import socket
import struct
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from escpos_stream import UnknownCommandError
from printer_machine import PrinterMachine, Trouble

_RESET = struct.pack("ii", 1, 0)


class FakePrinter:
    """Listens on loopback and serves one connection after the other, as receipt printers do."""

    def __init__(self, port: int = 0, *, folder: Path | None = None, late_seconds: float = 2.0) -> None:
        self.late_seconds = late_seconds
        self.connections = 0
        self._machine = PrinterMachine()
        self._folder = folder
        self._changed = threading.Condition(threading.RLock())
        self._stopped = threading.Event()
        self._timers: list[threading.Timer] = []
        self._connection: socket.socket | None = None
        self._listener = socket.create_server(("127.0.0.1", port))
        self._thread = threading.Thread(target=self._serve, name="fake printer", daemon=True)

    @property
    def port(self) -> int:
        """The port it listens on."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def address(self) -> str:
        """The address as printer settings write it."""
        return f"127.0.0.1:{self.port}"

    @property
    def tickets(self) -> tuple[bytes, ...]:
        """The tickets that came out, in order."""
        with self._changed:
            return tuple(self._machine.tickets)

    @property
    def received(self) -> bytes:
        """Every byte that arrived, questions too."""
        with self._changed:
            return self._machine.received

    @property
    def troubles(self) -> frozenset[Trouble]:
        """What is wrong at this moment."""
        with self._changed:
            return frozenset(self._machine.troubles)

    def set(self, *troubles: Trouble) -> None:
        """Make something go wrong from now on."""
        with self._changed:
            self._machine.troubles |= set(troubles)
            self._changed.notify_all()

    def clear(self, *troubles: Trouble) -> None:
        """Put something right, everything if nothing is named; what was held comes out now."""
        with self._changed:
            self._machine.troubles -= set(troubles or Trouble)
            self._say(self._machine.resume())
            self._tell()

    def wait_for(self, count: int, seconds: float = 10.0) -> tuple[bytes, ...]:
        """Wait until so many tickets came out and return them; TimeoutError when they do not."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._machine.tickets) >= count, seconds):
                raise TimeoutError(f"{len(self._machine.tickets)} of {count} tickets after {seconds} s")
            return tuple(self._machine.tickets)

    def wait_for_bytes(self, count: int, seconds: float = 10.0) -> None:
        """Wait until so many bytes arrived altogether; TimeoutError when they do not."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._machine.received) >= count, seconds):
                raise TimeoutError(f"{len(self._machine.received)} of {count} bytes after {seconds} s")

    def __enter__(self) -> Self:
        """Start to listen."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, whatever is under way."""
        self._stopped.set()
        for timer in self._timers:
            timer.cancel()
            timer.join()
        with self._changed:
            self._changed.notify_all()
            for open_socket in (self._listener, self._connection):
                if open_socket is not None:
                    with contextlib.suppress(OSError):
                        open_socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._listener.close()

    def _serve(self) -> None:
        while not self._stopped.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                with self._changed:
                    self._connection = connection
                    self.connections += 1
                self._talk(connection)
            with self._changed:
                self._connection = None
                self._machine.end_of_stream()
                self._tell()

    def _talk(self, connection: socket.socket) -> None:
        if Trouble.RESET_AT_CONNECT in self.troubles:
            return _reset(connection)
        if Trouble.HALF_CLOSE in self.troubles:
            connection.shutdown(socket.SHUT_WR)
        while self._may_read() and (data := connection.recv(4096)):
            with self._changed:
                troubles, before = self.troubles, len(self._machine.tickets)
                try:
                    answers = self._machine.feed(data)
                except UnknownCommandError as error:
                    sys.stderr.write(f"fake printer: {error}\n")
                    return None
                ticket = self._machine.holds_ticket() or len(self._machine.tickets) > before
                self._tell()
            if Trouble.RESET_AT_TICKET in troubles and ticket:
                return _reset(connection)
            if Trouble.CLOSE_AT_QUESTION in troubles or (Trouble.CLOSE_AT_TICKET in troubles and ticket):
                return None
            self._say(answers)
        return None

    def _may_read(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: Trouble.STALL not in self._machine.troubles or self._stopped.is_set())
        return not self._stopped.is_set()

    def _say(self, answers: bytes) -> None:
        connection = self._connection
        if not answers or connection is None or Trouble.HALF_CLOSE in self.troubles:
            return
        if Trouble.LATE in self.troubles:
            timer = threading.Timer(self.late_seconds, _send, (connection, answers))
            self._timers.append(timer)
            timer.start()
        else:
            _send(connection, answers)

    def _tell(self) -> None:
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            for n, ticket in enumerate(self._machine.tickets, start=1):
                (self._folder / f"ticket-{n:03}.bin").write_bytes(ticket)
        self._changed.notify_all()


def _send(connection: socket.socket, answers: bytes) -> None:
    with contextlib.suppress(OSError):
        connection.sendall(answers)


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    connection.close()


def _obey(printer: FakePrinter, line: str) -> dict[str, object]:
    match line.split():
        case ["set", *names]:
            printer.set(*map(Trouble, names))
        case ["clear", *names]:
            printer.clear(*map(Trouble, names))
        case ["wait", count]:
            printer.wait_for(int(count))
        case ["tickets"]:
            pass
        case _:
            raise ValueError(f"not a command: {line.strip()}")
    return {"tickets": len(printer.tickets), "troubles": sorted(printer.troubles)}


def main(arguments: list[str] | None = None) -> int:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description="A receipt printer on loopback that misbehaves on demand.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("troubles", nargs="*", type=Trouble, metavar="TROUBLE", help=", ".join(Trouble))
    chosen = parser.parse_args(arguments)
    with FakePrinter(chosen.port, folder=chosen.folder) as printer:
        printer.set(*chosen.troubles)
        sys.stdout.write(json.dumps({"port": printer.port}) + "\n")
        sys.stdout.flush()
        for line in sys.stdin:
            try:
                answer = _obey(printer, line)
            except (ValueError, TimeoutError) as error:
                answer = {"error": str(error)}
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
