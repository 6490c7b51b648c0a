"""What the kiosk tells the database without waiting for an answer: who left, what it needs; told again when it was missed."""

from collections.abc import Callable
from uuid import UUID

from loket_shared.services.devices import DeviceProblem
from sqlalchemy import Connection

from loket_kiosk.acts import HELP, Acts
from loket_kiosk.door import Door
from loket_kiosk.flow.state import KioskState, Screen

FAULT = "fault"


class Errands:
    """Nothing on the screen depends on them."""

    def __init__(self, work: Door, acts: Acts) -> None:
        self._work = work
        self._acts = acts
        self._left: list[Callable[[Connection], object]] = []
        self._fault = ""

    def leave_behind(self, visit_id: UUID, reason: str) -> None:
        """End a visit that got no number."""
        self._end(self._acts.leave_behind(visit_id, reason))

    def report(self, state: KioskState) -> None:
        """Tell the officers whether somebody asks for help here, and whether this kiosk met a bug."""
        problems = [DeviceProblem(HELP, str(state.beneath or ""))] if state.screen is Screen.HELP else []
        problems += [DeviceProblem(FAULT, self._fault)] if self._fault else []
        self._work.write(self._acts.report(tuple(problems)), _nothing)

    def report_fault(self, state: KioskState, reference: str) -> None:
        """Tell the officers of the first bug that was met; a report that meets one itself is not told again."""
        if not self._fault:
            self._fault = reference
            self.report(state)

    def database_back(self, state: KioskState) -> None:
        """Tell what was missed."""
        left, self._left = self._left, []
        for end in left:
            self._end(end)
        self.report(state)

    def _end(self, end: Callable[[Connection], object]) -> None:
        self._work.write(end, _nothing, lambda _fault: self._left.append(end))


def _nothing(_answer: object) -> None:
    """Take an answer that changes nothing on the screen."""
