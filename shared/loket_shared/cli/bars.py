"""A progress bar on the terminal for each part of a long work; none where nobody looks."""

import sys
from types import TracebackType
from typing import Any, Self

import click

from loket_shared.cli.words import both
from loket_shared.services.backup import BackupPhase


class Bars:
    """Shows how far a backup, a restore or an examination is; use it as a context."""

    def __init__(self) -> None:
        self._phase: BackupPhase | None = None
        self._bar: Any = None
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def show(self, phase: BackupPhase, done: int, total: int) -> None:
        """Move the bar of this phase; a new phase begins a new bar."""
        if not sys.stderr.isatty() or total <= 0:
            return
        if phase is not self._phase:
            self._end()
            self._phase, self._done = phase, 0
            self._bar = click.progressbar(length=total, label=_label(phase), file=sys.stderr, width=32)
            self._bar.__enter__()
        self._bar.update(max(0, min(done, total) - self._done))
        self._done = max(self._done, min(done, total))

    def examine(self, done: int, total: int) -> None:
        """Move the bar of an examination."""
        self.show(BackupPhase.VERIFYING, done, total)

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.finish()
            self._bar.render_progress()
            self._bar.__exit__(None, None, None)
            self._bar = None


def _label(phase: BackupPhase) -> str:
    match phase:
        case BackupPhase.COPYING:
            return both("Menyalin  ", "Copying   ")
        case BackupPhase.VERIFYING:
            return both("Memeriksa ", "Examining ")
