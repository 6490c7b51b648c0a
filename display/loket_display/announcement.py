"""The words of the announcer: what can happen to it and what it orders."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from loket_shared.domain.states import DeskKind


class Try(StrEnum):
    """What a player is asked for."""

    SENTENCE = "sentence"
    CHIME = "chime"


class Heard(StrEnum):
    """What became of an announcement."""

    SPOKEN = "spoken"
    CHIME_ONLY = "chime_only"
    MUTED = "muted"
    NO_AUDIO = "no_audio"


class Silence(StrEnum):
    """Why nothing can be heard at present."""

    MUTED = "muted"
    NO_DEVICE = "no_device"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One call as it is spoken; `bidding` says that its desk is one of the bidding room."""

    call_id: UUID
    label: str
    desk_kind: DeskKind
    desk_number: int
    bidding: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """The announcement that is being played; every try has a token of its own."""

    call: Spoken
    attempt: Try
    token: int


@dataclass(frozen=True, slots=True)
class Announcer:
    """What waits, what is being played, and what was settled but may still stand on the board."""

    waiting: tuple[Spoken, ...] = ()
    turn: Turn | None = None
    settled: frozenset[UUID] = field(default_factory=frozenset)
    silence: Silence | None = None
    resting: bool = False
    token: int = 0


@dataclass(frozen=True, slots=True)
class Unspoken:
    """The board was read: these calls were not yet spoken by this display, oldest first."""

    calls: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """The player says that a try was played to its end."""

    token: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The player says that a try cannot be played."""

    token: int


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The watchdog of a try barked: the player never said anything."""

    token: int


@dataclass(frozen=True, slots=True)
class Rested:
    """The pause after an announcement is over."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """Whether anything can be heard changed."""

    silence: Silence | None


Happening: TypeAlias = Unspoken | Ended | Failed | TimedOut | Rested | Hearing


@dataclass(frozen=True, slots=True)
class Play:
    """Play a try and set its watchdog."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class StopPlayer:
    """Stop whatever the player does; it no longer answers, or must be silent."""


@dataclass(frozen=True, slots=True)
class Settle:
    """Tell the database what became of a call."""

    call_id: UUID
    heard: Heard


@dataclass(frozen=True, slots=True)
class Rest:
    """Pause, so that two announcements do not run into each other."""


Order: TypeAlias = Play | StopPlayer | Settle | Rest
