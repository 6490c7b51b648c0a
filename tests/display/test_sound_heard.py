"""An announcement is really heard: a sound server of our own, with a sink that keeps what was played."""

from __future__ import annotations

import math
import shutil
import signal
import subprocess
import wave
from array import array
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from loket_display.announcement import Heard, Spoken, Try, Turn
from loket_display.clips import Packs
from loket_display.voice import Voice
from loket_shared.domain.states import DeskKind
from loket_shared.qt.sound import ProcessSound
from loket_shared.qt.wav import join
from pytestqt.qtbot import QtBot

NEEDED = ("pulseaudio", "parec")
MISSING = [program for program in NEEDED if shutil.which(program) is None]

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(
        bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (the wall's voice is not listened to)"
    ),
]


@dataclass(frozen=True, slots=True)
class Server:
    """A private sound server and the file to which everything audible on it is written."""

    process: subprocess.Popen[bytes]
    recorder: subprocess.Popen[bytes]
    record: Path

    def heard(self) -> array[int]:
        """End the recording and return its left channel."""
        self.recorder.terminate()
        self.recorder.wait(10)
        with wave.open(str(self.record)) as recording:
            return array("h", recording.readframes(recording.getnframes()))[:: recording.getnchannels()]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Server]:
    socket, record = tmp_path / "pulse.sock", tmp_path / "heard.wav"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{socket}")
    options = (
        "-n",
        "--daemonize=no",
        "--exit-idle-time=-1",
        "--use-pid-file=no",
        "--realtime=no",
        "--high-priority=no",
    )
    modules = ("module-null-sink sink_name=wall", f"module-native-protocol-unix socket={socket} auth-anonymous=1")
    loaded = [word for module in modules for word in ("-L", module)]
    with (tmp_path / "log").open("wb") as log, ExitStack() as running:
        pulse = subprocess.Popen(["pulseaudio", *options, *loaded], stdout=log, stderr=log)
        running.callback(_end, pulse)
        qtbot.waitUntil(socket.exists, timeout=10_000)
        command = ["parec", "-d", "wall.monitor", "--file-format=wav", "--latency-msec=50", str(record)]
        recorder = subprocess.Popen(command, stdout=log, stderr=log)
        running.callback(_end, recorder)
        qtbot.waitUntil(record.exists, timeout=10_000)
        yield Server(pulse, recorder, record)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGCONT)
    process.terminate()
    process.wait(10)


@pytest.fixture
def settled() -> list[tuple[int, Heard]]:
    return []


@pytest.fixture
def voice(server: Server, settled: list[tuple[int, Heard]]) -> Iterator[Voice]:  # noqa: ARG001 - the server comes first
    sound = ProcessSound()
    sound.start()
    made = Voice(sound, Packs(), lambda call_id, heard: settled.append((call_id.int, heard)))
    yield made
    made.close()


def call(number: int) -> Spoken:
    return Spoken(UUID(int=number), "A7", DeskKind.LOKET, 3)


def test_a_call_is_heard_from_the_chime_to_the_desk(
    server: Server, voice: Voice, settled: list[tuple[int, Heard]], qtbot: QtBot
) -> None:
    voice.announce([call(1)], ("id",))
    qtbot.waitUntil(lambda: bool(settled), timeout=30_000)
    assert settled == [(1, Heard.SPOKEN)]
    samples = server.heard()
    rate = 44_100
    loud = [at for at in range(0, len(samples) - rate // 20, rate // 20) if max(samples[at : at + rate // 20]) > 1500]
    seconds = (loud[-1] - loud[0]) / rate
    expected = join(Packs().files(Turn(call(1), Try.SENTENCE, 1), ("id",))).seconds
    assert expected - 0.7 < seconds < expected + 0.7
    first = samples[loud[0] : loud[0] + rate // 3]
    assert _strength(first, 659.26, rate) > 20 * _strength(first, 900.0, rate), "it opens with the chime"


def test_a_frozen_sound_server_silences_neither_the_screen_nor_the_next_call(
    server: Server, voice: Voice, settled: list[tuple[int, Heard]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loket_display.voice.patience", lambda _files: 1.0)
    server.process.send_signal(signal.SIGSTOP)
    voice.announce([call(1)], ("id",))
    assert voice.speaking == call(1)
    qtbot.waitUntil(lambda: bool(settled), timeout=10_000)
    assert settled == [(1, Heard.NO_AUDIO)]
    monkeypatch.setattr("loket_display.voice.patience", lambda _files: 30.0)
    server.process.send_signal(signal.SIGCONT)
    voice.announce([call(1), call(2)], ("id",))
    qtbot.waitUntil(lambda: len(settled) == 2, timeout=40_000)
    assert settled[1] == (2, Heard.SPOKEN)


def _strength(samples: array[int], frequency: float, rate: int) -> float:
    turn = math.tau * frequency / rate
    real = sum(sample * math.cos(turn * at) for at, sample in enumerate(samples))
    imaginary = sum(sample * math.sin(turn * at) for at, sample in enumerate(samples))
    return math.hypot(real, imaginary)
