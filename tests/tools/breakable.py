"""A database that goes away when a test wants it to."""

from collections.abc import Callable
from typing import TypeVar

from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.qt.work import Door
from sqlalchemy import Connection

T = TypeVar("T")


class Breakable:
    """A door that can be shut."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self.is_shut = False
        self.reason = Reason.AWAY

    def write(self, fn: Callable[[Connection], T]) -> T:
        """Write, if it is there."""
        self._pass()
        return self.door.write(fn)

    def read(self, fn: Callable[[Connection], T]) -> T:
        """Read, if it is there."""
        self._pass()
        return self.door.read(fn)

    def close(self) -> None:
        """Close."""
        self.door.close()

    def _pass(self) -> None:
        if self.is_shut:
            raise DatabaseUnavailable(self.reason)
