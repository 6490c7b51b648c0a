"""How long each program needs until its first screen can be used, against a bare window with the same imports."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from agent import Agent
from office import Office, open_office
from programs import QUIET, SIZES

BARE = Path(__file__).with_name("bare_window.py")

READY: dict[str, Callable[[Agent], None]] = {
    "kiosk": lambda agent: agent.read("screen", "name", "welcome"),
    "display": lambda agent: agent.read("office", "text", "UPT LPSE Kabupaten Sukamaju"),
    "operator": lambda agent: agent.see("loginField", "enabled"),
}


def measure(starts: int) -> dict[str, object]:
    """Return for each program the ratio of the median starts, taken in turns after one of each that only warms up."""
    ratios, seconds = {}, {}
    with tempfile.TemporaryDirectory() as name:
        office = open_office(Path(name) / "office", printer="127.0.0.1:9")
        for program in READY:
            pairs = [(_ours(office, program), _bare(program)) for _ in range(starts + 1)][1:]
            ours, bare = (median(times) for times in zip(*pairs, strict=True))
            ratios[program] = round(ours / bare, 2)
            seconds[program] = {"ours": round(ours, 2), "bare": round(bare, 2)}
    return {"start_ratio": ratios, "start_s": seconds}


def _ours(office: Office, program: str) -> float:
    config = str(office.folder / f"{program}.toml")
    words = ["-m", "loket_shared.cli", program, "--config", config, "--windowed", "--size", SIZES[program], "--drive"]
    return _timed(words, READY[program])


def _bare(program: str) -> float:
    return _timed([str(BARE), program, SIZES[program]], lambda agent: agent.see("ready"))


def _timed(words: list[str], ready: Callable[[Agent], None]) -> float:
    """Start a process whose last word is the agent's socket; return the seconds until it is ready."""
    ours, theirs = socket.socketpair()
    variables = {**os.environ, **QUIET, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryFile() as log:
        begin = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *words, str(theirs.fileno())],
            pass_fds=(theirs.fileno(),),
            env=variables,
            stdout=log,
            stderr=log,
        )
        theirs.close()
        agent = Agent(words[-1], ours)
        ready(agent)
        seconds = time.perf_counter() - begin
        agent.quit()
        process.wait(30)
    agent.close()
    return seconds
