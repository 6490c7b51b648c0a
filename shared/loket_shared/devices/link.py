"""A byte connection to a printer, whatever carries it, and how long to be patient with it."""

from dataclasses import dataclass
from typing import Protocol

from loket_shared.devices.outcomes import Cause


@dataclass(frozen=True, slots=True)
class Timing:
    """Patience in seconds. A slow wire's own seconds are added to `write` and `proof`."""

    connect: float = 2.0
    answer: float = 1.0
    """For each status question; an answer that comes later is never used."""
    write: float = 5.0
    proof: float = 10.0
    """From the last byte sent to the answer that proves the ticket."""
    ask_again: float = 1.5
    """While the proof stays away the status is asked this often, so that a roll that ended mid-ticket is known early."""
    grace: float = 0.3
    """How long a printer that never answers is watched for a broken connection after the last byte."""


class LinkError(Exception):
    """The connection could not be made, or broke; `sent` tells whether any byte of the failing write may be away."""

    def __init__(self, cause: Cause, *, sent: bool = False) -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.sent = sent


class Link(Protocol):
    """An open connection; every method but `close` raises LinkError when it is broken."""

    quiet: float
    """Seconds without a byte after which nothing old is under way any more."""

    def send(self, data: bytes, seconds: float) -> None:
        """Hand over all bytes, or fail with LinkError when they are not taken within `seconds`."""
        ...

    def receive(self, seconds: float) -> bytes:
        """Return what is there, waiting at most `seconds` for the first byte; empty when nothing came."""
        ...

    def close(self) -> None:
        """End the connection; never fails, never waits long, and lets what was sent arrive."""
        ...
