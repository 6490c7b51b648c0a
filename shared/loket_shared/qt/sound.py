"""Sound without ever waiting for it: the player is a process of its own, which may be deaf, stuck or gone."""

import json
import logging
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, SignalInstance, Slot

logger = logging.getLogger(__name__)

PLAYER = (sys.executable, "-m", "loket_shared.qt.sound_player")
FIRST_WORD_MS = 10_000
FIRST_RETRY_MS = 5_000
LAST_RETRY_MS = 60_000
ENDING_MS = 1_000


class SoundProblem(StrEnum):
    """Why nothing can be heard from this machine."""

    NO_DEVICE = "no_device"
    BROKEN = "broken"


class Sound(Protocol):
    """Something that plays files; it answers each token with `ended(token)` or `failed(token, why)`, or never.

    `problem_changed()` tells that `problem` is another one now.
    """

    ended: SignalInstance
    failed: SignalInstance
    problem_changed: SignalInstance

    @property
    def problem(self) -> SoundProblem | None:
        """Return why nothing can be heard, None while all is well or not known yet."""
        ...

    def start(self) -> None:
        """Make ready to play; orders given before are kept."""
        ...

    def play(self, token: int, files: Sequence[Path]) -> None:
        """Play the files one after another; what still plays is cut off."""
        ...

    def stop(self) -> None:
        """Be silent at once, even if the player no longer answers."""
        ...

    def close(self) -> None:
        """End the player."""
        ...


class ProcessSound(QObject):
    """The Sound of a real machine: starts the player, and starts it anew when it ends, is stuck or finds no device."""

    ended = Signal(int)
    failed = Signal(int, str)
    problem_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, player: Sequence[str] = PLAYER) -> None:
        super().__init__(parent)
        self._command = tuple(player)
        self._problem: SoundProblem | None = None
        self._playing: int | None = None
        self._open = True
        self._process: QProcess | None = None
        self._first_word = QTimer(self, singleShot=True, interval=FIRST_WORD_MS)
        self._first_word.timeout.connect(self._give_up)
        self._retry = QTimer(self, singleShot=True)
        self._retry_ms = FIRST_RETRY_MS
        self._retry.timeout.connect(self._restart)

    @property
    def problem(self) -> SoundProblem | None:
        """Return why nothing can be heard, None while all is well or not known yet."""
        return self._problem

    def start(self) -> None:
        """Start the player; orders given before it is ready are kept."""
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_LOGGING_RULES", "qt.multimedia*=false")
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._gone)
        process.errorOccurred.connect(self._not_started)
        self._process = process
        self._first_word.start()
        process.start(self._command[0], list(self._command[1:]))

    def play(self, token: int, files: Sequence[Path]) -> None:
        """Play the files one after another; without a player `failed` comes as soon as the event loop turns."""
        if self._process is None:
            QTimer.singleShot(0, self, lambda: self.failed.emit(token, "no player"))
            return
        self._playing = token
        order = json.dumps({"play": token, "files": [str(file) for file in files]})
        self._process.write(f"{order}\n".encode())

    def stop(self) -> None:
        """Be silent at once: the player is ended, and another one takes its place."""
        if self._open:
            self._restart()

    def close(self) -> None:
        """End the player; may be called twice."""
        self._open = False
        self._retry.stop()
        self._drop()
        for process in self.findChildren(QProcess):
            process.waitForFinished(ENDING_MS)

    def _restart(self) -> None:
        self._drop()
        self.start()

    def _drop(self) -> None:
        self._first_word.stop()
        self._playing = None
        if self._process is None:
            return
        process, self._process = self._process, None
        process.readyReadStandardOutput.disconnect(self._listen)
        process.finished.disconnect(self._gone)
        process.errorOccurred.disconnect(self._not_started)
        process.finished.connect(process.deleteLater)
        process.kill()

    @Slot()
    def _listen(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                self._understand(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError):
                logger.info("the sound player said %r", line[:200])

    def _understand(self, answer: dict[str, object]) -> None:
        if "outputs" in answer:
            self._first_word.stop()
            self._tell(None if answer["outputs"] else SoundProblem.NO_DEVICE)
        elif answer.get("ended") == self._playing is not None:
            token, self._playing = self._playing, None
            self.ended.emit(token)
        elif answer.get("failed") == self._playing is not None:
            token, self._playing = self._playing, None
            logger.info("announcement %s could not be played: %s", token, answer.get("why"))
            self.failed.emit(token, str(answer.get("why", "")))

    @Slot()
    def _give_up(self) -> None:
        self._lose("the player said nothing")

    @Slot()
    def _gone(self) -> None:
        self._lose("the player ended")

    @Slot(QProcess.ProcessError)
    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._lose("the player could not be started")

    def _lose(self, why: str) -> None:
        logger.info("sound: %s", why)
        token = self._playing
        self._drop()
        self._tell(SoundProblem.BROKEN)
        if token is not None:
            self.failed.emit(token, why)

    def _tell(self, problem: SoundProblem | None) -> None:
        if problem is None:
            self._retry.stop()
            self._retry_ms = FIRST_RETRY_MS
        elif not self._retry.isActive():
            self._retry.start(self._retry_ms)
            self._retry_ms = min(2 * self._retry_ms, LAST_RETRY_MS)
        if problem is not self._problem:
            self._problem = problem
            self.problem_changed.emit()
