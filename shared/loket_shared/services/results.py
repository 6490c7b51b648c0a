"""Outcomes that many use cases share."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Saved:
    """The row is written; `version` is the one to send with the next save."""

    id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """The act is not legal in the present state; `state` names it."""

    state: str


@dataclass(frozen=True, slots=True)
class ReasonNeeded:
    """The act needs a reason in words before it is done."""

    calls: int = 0


@dataclass(frozen=True, slots=True)
class Noted:
    """The journal has it; nothing else changed."""
