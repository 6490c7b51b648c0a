"""Starts the three real programs as processes of their own and ends them."""

import os
import re
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from agent import Agent, ScreenError

START_PATIENCE_MS = 60_000
SIZES = {"kiosk": "1080x1920", "display": "1920x1080", "operator": "1600x900"}
COMPLAINT = re.compile(r" (WARNING|ERROR|CRITICAL) |Traceback|\.qml:|Fatal")
QUIET = {"QT_LOGGING_RULES": "qt.multimedia.*=false;qt.virtualkeyboard.*=false"}


@dataclass(frozen=True, slots=True)
class Program:
    """One running program and the agent inside it."""

    name: str
    process: subprocess.Popen[bytes]
    agent: Agent
    log: Path


class Programs:
    """The programs of one office folder; leaves none behind."""

    def __init__(self, folder: Path, *, platform: str = "offscreen") -> None:
        """Use the settings files `<name>.toml` of the folder; logs are written beside them."""
        self._folder = folder
        self._platform = platform
        self.trusts: Path | None = None
        """The authority (PEM) whom the programs trust instead of those of their machine."""
        self._running: list[Program] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for program in reversed(self.running):
            self.end(program)

    @property
    def running(self) -> tuple[Program, ...]:
        """The programs that were started and not ended."""
        return tuple(self._running)

    def launch(self, name: str, begin: datetime | None = None) -> Program:
        """Start `loket <name>` with one end of a socket pair, without waiting for its window; its clock may `begin` elsewhere."""
        ours, theirs = socket.socketpair()
        words = [name, "--config", str(self._folder / f"{name}.toml"), "--windowed", "--size", SIZES[name]]
        log = self._folder / f"{name}.log"
        with log.open("ab") as output:
            process = subprocess.Popen(
                [
                    sys.executable,
                    "-X",
                    "faulthandler",
                    "-m",
                    "loket_shared.cli",
                    *words,
                    "--drive",
                    str(theirs.fileno()),
                    *(["--begin", begin.isoformat()] if begin else []),
                ],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={
                    **os.environ,
                    **QUIET,
                    **self._trust(),
                    "QT_QPA_PLATFORM": self._platform,
                    "PYTHONUNBUFFERED": "1",
                },
            )
        theirs.close()
        program = Program(name, process, Agent(name, ours), log)
        self._running.append(program)
        return program

    def _trust(self) -> dict[str, str]:
        return {} if self.trusts is None else {"SSL_CERT_FILE": str(self.trusts)}

    def greet(self, program: Program) -> Program:
        """Wait until the agent inside a program answers."""
        try:
            program.agent.tree(patience_ms=START_PATIENCE_MS)
        except ScreenError as error:
            said = program.log.read_text(errors="replace")[-2000:]
            raise ScreenError(f"{program.name} did not start: {said}") from error
        return program

    def complaints(self) -> list[str]:
        """What the programs logged that nobody should have to log: warnings, errors, tracebacks, QML's own."""
        logs = sorted(self._folder.glob("*.log"))
        return [line for log in logs for line in log.read_text(errors="replace").splitlines() if COMPLAINT.search(line)]

    def end(self, program: Program, *, patience: float = 10) -> int:
        """Close a program politely, then firmly; returns its exit code."""
        if program in self._running:
            self._running.remove(program)
        if program.process.poll() is None:
            try:
                program.agent.quit()
                program.process.wait(patience)
            except (AssertionError, OSError, ValueError, subprocess.TimeoutExpired):
                program.process.send_signal(signal.SIGKILL)
        program.agent.close()
        return program.process.wait()

    def bury(self, program: Program) -> None:
        """See that a program that was killed is gone."""
        program.process.kill()
        self.end(program)
