"""A second opinion on printed bytes: emupos, an ESC/POS printer that we did not write, drawn and started beside a test.

It needs Python 3.13 and an environment of its own, .venv-emupos, which `./dev test` makes where it can.
"""

import socket
import subprocess
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Self

PROGRAM = Path(__file__).resolve().parents[2] / ".venv-emupos" / "bin" / "emupos"
WHY_NOT = "emupos is not installed: it needs Python 3.13, with which ./dev test prepares it"

_CONFIG = """\
schema: 1
api: {{ host: 127.0.0.1, port: {api} }}
devices:
  - id: front
    type: printer
    profile: epson-tm-t20iii
    connections:
      - tcp: {{ port: {port} }}
    receipts_dir: ./receipts
"""


def installed() -> bool:
    """Whether the emulator is there and starts."""
    try:
        return subprocess.run([PROGRAM, "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


class Emulator:
    """One running emulator; `port` takes tickets as a network printer does."""

    def __init__(self, folder: Path) -> None:
        self.port, api = _free_ports()
        self._api = f"http://127.0.0.1:{api}/api/v1/devices/front"
        self._folder = folder
        config = folder / "emupos.yaml"
        config.write_text(_CONFIG.format(api=api, port=self.port), encoding="utf-8")
        self._command = [str(PROGRAM), "run", "--config", str(config)]

    def __enter__(self) -> Self:
        """Start it and wait until it says that it listens."""
        self._process = subprocess.Popen(
            self._command, cwd=self._folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        said = ""
        for line in self._process.stdout or ():
            said += line
            if line.startswith("Showing events"):
                return self
        raise RuntimeError(f"emupos did not start: {said}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.communicate(timeout=10)

    def set_fault(self, fault: str) -> None:
        """Make it report paper-out, paper-near-end, cover-open or offline."""
        self._ask("PUT", f"faults/{fault}")

    def clear_fault(self, fault: str) -> None:
        """Put that right; what was held comes out."""
        self._ask("DELETE", f"faults/{fault}")

    def picture(self) -> bytes:
        """Return the PNG of the newest ticket."""
        return self._ask("GET", "receipts/latest/image")

    def text(self) -> str:
        """Return the text of the newest ticket."""
        return self._ask("GET", "receipts/latest/text").decode()

    def draw(self, data: bytes) -> bytes:
        """Print bytes as they are and return the PNG."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(data + b"\x1dr\x01")
            connection.recv(1)
        return self.picture()

    def _ask(self, method: str, path: str) -> bytes:
        request = urllib.request.Request(f"{self._api}/{path}", method=method)  # noqa: S310 - our own loopback address
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
            data: bytes = answer.read()
            return data


def _free_ports() -> tuple[int, int]:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as two:
        return one.getsockname()[1], two.getsockname()[1]
