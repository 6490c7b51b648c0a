"""The player process: reads orders as JSON lines, plays joined clips on the machine's audio device, answers as JSON lines.

A process of its own, because Qt Multimedia never finds a sound server that comes up after it, and waits for ever on
one that stopped answering: whoever started it simply ends it and starts another. It ends when its input does.

    in:  {"play": 7, "files": ["chime.wav", …]}
    out: {"outputs": 1}   {"ended": 7}   {"failed": 7, "why": "…"}
"""

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, Signal, Slot
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from loket_shared.qt.wav import Sound, UnusableClipError, fitted, join


class Player(QObject):
    """Plays one sound at a time; a new one cuts the old one off."""

    ordered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self.tell_outputs)
        self._buffer = QBuffer(self)
        self._sink: QAudioSink | None = None
        self._token = 0
        self.ordered.connect(self.obey)

    @Slot()
    def tell_outputs(self) -> None:
        """Say how many audio devices there are: with none, nothing can be heard."""
        tell({"outputs": len(QMediaDevices.audioOutputs())})

    @Slot(str)
    def obey(self, line: str) -> None:
        """Play what one line of input orders."""
        order: dict[str, Any] = json.loads(line)
        self._silence()
        self._token = order["play"]
        try:
            self._play(join([Path(file) for file in order["files"]]))
        except UnusableClipError as error:
            self._fail(str(error))

    def _play(self, sound: Sound) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._fail("no audio device")
            return
        wanted = _format(sound.rate, sound.channels)
        if not device.isFormatSupported(wanted):
            usual = device.preferredFormat()
            sound = fitted(sound, usual.sampleRate(), usual.channelCount())
            wanted = _format(sound.rate, sound.channels)
        self._buffer.setData(QByteArray(sound.samples.tobytes()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, wanted, self)
        self._sink.stateChanged.connect(self._follow)
        self._sink.start(self._buffer)
        if self._sink.error() != QtAudio.Error.NoError:
            self._fail(self._sink.error().name)

    @Slot(QtAudio.State)
    def _follow(self, state: QtAudio.State) -> None:
        if self._sink is None:
            return
        if state == QtAudio.State.IdleState:
            tell({"ended": self._token})
        elif state == QtAudio.State.StoppedState:
            self._fail(self._sink.error().name)

    def _fail(self, why: str) -> None:
        tell({"failed": self._token, "why": why})

    def _silence(self) -> None:
        if self._sink is not None:
            sink, self._sink = self._sink, None
            sink.stop()
            sink.deleteLater()
        self._buffer.close()


def _format(rate: int, channels: int) -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(rate)
    made.setChannelCount(channels)
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made


def tell(answer: dict[str, object]) -> None:
    """Write one line to whoever started this process."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _read_orders(player: Player) -> None:
    for line in sys.stdin:
        player.ordered.emit(line)
    # Qt may be waiting for a sound server that is gone; nobody listens any more, so nothing is lost.
    os._exit(0)


def main() -> int:
    """Play what the standard input orders until it ends."""
    app = QCoreApplication(sys.argv)
    player = Player()
    player.tell_outputs()
    threading.Thread(target=_read_orders, args=(player,), daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
