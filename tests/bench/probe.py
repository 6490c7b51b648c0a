"""A program of the measured side, started as a process of its own, that writes one line of JSON for each thing it saw."""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 30.0

Seen = dict[str, object]


class Probe:
    """Runs `script` and hands over what it says; instants are of the machine's one monotonic clock."""

    def __init__(self, script: str, *words: str) -> None:
        self._complaints: list[str] = []
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name(script)), *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines: queue.Queue[Seen] = queue.Queue()
        self._threads = [threading.Thread(target=read, daemon=True) for read in (self._listen, self._hear)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        self.wait_for(lambda seen: seen["seen"] == "ready")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the program by closing its standard input."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE)
        for thread in self._threads:
            thread.join(PATIENCE)

    def wait_for(self, fits: Callable[[Seen], bool]) -> float:
        """Return the instant of the first line that fits, throwing away those before it; TimeoutError when none comes."""
        while True:
            try:
                seen = self._lines.get(timeout=PATIENCE)
            except queue.Empty:
                said = "".join(self._complaints[-40:])
                raise TimeoutError(f"the measured program is silent; it said: {said}") from None
            if fits(seen):
                at = seen["at"]
                assert isinstance(at, float)
                return at

    def forget(self) -> None:
        """Throw away what was seen so far."""
        while not self._lines.empty():
            self._lines.get_nowait()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def _hear(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._complaints.append(line)
