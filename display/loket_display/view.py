"""What the wall shows, as values: one frozen state, ready to be drawn."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Phase(StrEnum):
    """What the large panel is for at present."""

    STARTING = "starting"
    CALLS = "calls"
    QUIET = "quiet"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CallView:
    """One call; `room` is the desk's own name where it says more than kind and number, `name` the visitor's or empty."""

    call_id: UUID
    label: str
    desk: str
    room: str = ""
    name: str = ""
    priority: bool = False
    speaking: bool = False


@dataclass(frozen=True, slots=True)
class NumberView:
    """A waiting number with its marks."""

    label: str
    returning: bool = False
    priority: bool = False


@dataclass(frozen=True, slots=True)
class NextView:
    """Who is next in a service; `wait` is empty while too little is known."""

    service: str
    wait: str
    numbers: tuple[NumberView, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class WallState:
    """Everything on the wall. Texts are ready to be read; an empty one is not shown.

    `hidden` counts the calls that found no place, `pulse` grows by one with each call that is to draw the eye.
    """

    phase: Phase = Phase.STARTING
    office: str = ""
    time: str = ""
    date: str = ""
    newest: CallView | None = None
    others: tuple[CallView, ...] = ()
    hidden: int = 0
    next: tuple[NextView, ...] = ()
    running: str = ""
    title: str = ""
    text: str = ""
    notice: str = ""
    disturbance: str = ""
    stale: str = ""
    fault: str = ""
    silence: str = ""
    speaking: bool = False
    pulse: int = 0
