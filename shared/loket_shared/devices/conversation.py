"""Questions and answers over one connection, so that no answer is ever taken for that to another question."""

import time
from collections import deque

from loket_shared.devices.link import Link, LinkError, Timing
from loket_shared.devices.outcomes import Cause, PrinterStatus, Unreachable
from loket_shared.devices.status import (
    QUESTIONS,
    is_proof,
    is_status,
    question,
    read_status,
    starts_automatic_status,
)

_REST_OF_AUTOMATIC_STATUS = 3


class Conversation:
    """Sorts what a printer says. A question that stayed unanswered ends the asking: its answer may still come."""

    def __init__(self, link: Link, timing: Timing) -> None:
        self.proof: int | None = None
        self._link = link
        self._timing = timing
        self._answers: deque[int] = deque()
        self._unasked = 0
        self._lost: Cause | None = None

    def status(self) -> PrinterStatus:
        """Ask everything about the printer; a missing, late or surplus answer gives Unreachable, never a guess."""
        if self._lost is None:
            try:
                self._settle()
                self._answers.clear()
                printer, cause, error, paper = (self._ask(n) for n in QUESTIONS)
                self._settle()
                self._expect_nothing()
                return read_status(printer, cause, error, paper)
            except LinkError as failure:
                self._lost = failure.cause
        return Unreachable(self._lost)

    def send(self, data: bytes, seconds: float) -> None:
        """Send a whole ticket; a proof that came before it proves nothing."""
        self._settle()
        self.proof = None
        self._link.send(data, seconds)

    def wait_for_proof(self, seconds: float) -> int | None:
        """Return the answer to GS r as soon as it is there, or None after `seconds`; LinkError when none can come."""
        end = time.monotonic() + seconds
        while self.proof is None and (left := end - time.monotonic()) > 0:
            self._listen(left)
        return self.proof

    def _ask(self, n: int) -> int:
        self._expect_nothing()
        self._link.send(question(n), self._timing.answer)
        end = time.monotonic() + self._timing.answer
        while not self._answers:
            if (left := end - time.monotonic()) <= 0:
                raise LinkError(Cause.SILENT)
            self._listen(left)
        return self._answers.popleft()

    def _expect_nothing(self) -> None:
        """See that no answer came that nobody asked for: one too many shifts all that follow."""
        if self._answers:
            raise LinkError(Cause.GARBLED)

    def _settle(self) -> None:
        while self._listen(self._link.quiet):
            pass

    def _listen(self, seconds: float) -> bool:
        data = self._link.receive(seconds)
        for byte in data:
            if self._unasked:
                self._unasked -= 1
            elif starts_automatic_status(byte):
                self._unasked = _REST_OF_AUTOMATIC_STATUS
            elif is_status(byte):
                self._answers.append(byte)
            elif is_proof(byte) and self.proof is None:
                self.proof = byte
        return bool(data)
