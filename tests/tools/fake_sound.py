"""A player under a test's thumb."""

from collections.abc import Sequence
from pathlib import Path

from loket_shared.qt.sound import SoundProblem
from PySide6.QtCore import QObject, QTimer, Signal


class FakeSound(QObject):
    """Answers only what the test makes it answer; with `obedient`, it ends everything at once."""

    ended = Signal(int)
    failed = Signal(int, str)
    problem_changed = Signal()

    def __init__(self, *, obedient: bool = False) -> None:
        super().__init__()
        self.obedient = obedient
        self.problem: SoundProblem | None = None
        self.played: list[tuple[int, tuple[str, ...]]] = []
        self.stops = 0
        self.closed = False

    def start(self) -> None:
        """Be ready."""

    def play(self, token: int, files: Sequence[Path]) -> None:
        """Note what should be played."""
        self.played.append((token, tuple(file.stem for file in files)))
        if self.obedient:
            QTimer.singleShot(0, self, lambda: self.ended.emit(token))

    def stop(self) -> None:
        """Count."""
        self.stops += 1

    def close(self) -> None:
        """Note it."""
        self.closed = True

    def have(self, problem: SoundProblem | None) -> None:
        """Have another problem, or none."""
        self.problem = problem
        self.problem_changed.emit()
