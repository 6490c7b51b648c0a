"""What the sign-in, desk-choice and lock screens show, as one frozen value."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.services.passwords import MIN_PASSWORD


class Gate(StrEnum):
    """Which screen stands before the work; OPEN is the work itself."""

    SIGN_IN = auto()
    DESK = auto()
    LOCKED = auto()
    OPEN = auto()


class Refusal(StrEnum):
    """Why the last try was refused, or why the session ended by itself."""

    NONE = auto()
    WRONG = auto()
    THROTTLED = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True)
class DeskChoice:
    """One desk that can be chosen, with the names of the services it calls."""

    desk_id: UUID
    name: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GateState:
    """Everything the three screens draw; `try_again_at` is an aware UTC instant before which nothing is checked.

    `choosing` says that the officer has to say where he sits, `desk_gone` which desk was closed under him.
    """

    gate: Gate = Gate.SIGN_IN
    office: str = ""
    officer: str = ""
    login: str = ""
    refusal: Refusal = Refusal.NONE
    try_again_at: datetime | None = None
    desks: tuple[DeskChoice, ...] = ()
    last_desk: str = ""
    busy: frozenset[str] = field(default_factory=frozenset)
    changing: bool = False
    choosing: bool = False
    desk_gone: str = ""


def seconds_left(state: GateState, now: datetime) -> int:
    """Return how many whole seconds are left until the next try counts; 0 when it does."""
    if state.try_again_at is None:
        return 0
    return max(0, -((now - state.try_again_at) // timedelta(seconds=1)))


def is_pin(secret: str) -> bool:
    """Tell a PIN from a password where one field takes both: short and digits only."""
    return secret.isdecimal() and len(secret) < MIN_PASSWORD
