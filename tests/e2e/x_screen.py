"""A virtual X screen with a window manager, as a kiosk machine has one: Xvfb and openbox."""

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from agent import until

NOWHERE = subprocess.DEVNULL
MISSING = [name for name in ("Xvfb", "openbox") if shutil.which(name) is None]
WHY_NOT = f"{' and '.join(MISSING)} not installed: apt-get install xvfb openbox"


class XScreen:
    """One screen of its own; `display` is what DISPLAY must say."""

    def __init__(self, size: str = "1080x1920") -> None:
        """Choose the size; nothing runs yet."""
        self._size = size
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        """Start the screen on a free number, then the window manager, without which no window gets the focus."""
        reader, writer = os.pipe()
        words = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"]
        self._running.append(subprocess.Popen(words, pass_fds=(writer,), stdout=NOWHERE, stderr=NOWHERE))
        os.close(writer)
        with os.fdopen(reader) as said:
            self.display = f":{int(said.readline())}"
        manager = {**os.environ, "DISPLAY": self.display}
        with TemporaryDirectory() as folder:
            ready = Path(folder) / "ready"
            words = ["openbox", "--sm-disable", "--startup", f"touch {ready}"]
            self._running.append(subprocess.Popen(words, env=manager, stdout=NOWHERE, stderr=NOWHERE))
            until(ready.exists, "the window manager")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop both."""
        for process in reversed(self._running):
            process.terminate()
            process.wait(10)
