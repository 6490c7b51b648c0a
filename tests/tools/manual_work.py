"""Background work that a test drives by hand, job by job."""

from collections import deque
from collections.abc import Callable

from loket_shared.qt.work import Door, Lane, Work
from typing_extensions import override


class ManualWork(Work):
    """Work whose jobs wait until a test runs them: `run_next()`, `drain()`; `waiting` tells how many there are."""

    def __init__(self, db: Door) -> None:
        super().__init__(db)
        self._jobs: deque[Callable[[], None]] = deque()

    @override
    def _start(self, lane: Lane, run: Callable[[], None]) -> None:
        self._jobs.append(run)

    @property
    def waiting(self) -> int:
        return len(self._jobs)

    def run_next(self) -> None:
        self._jobs.popleft()()

    def run_newest(self) -> None:
        """Run the job that came last, as a lane does that has nothing else to do."""
        self._jobs.pop()()

    def drain(self) -> None:
        while self._jobs:
            self.run_next()
