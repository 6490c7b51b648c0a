"""What a provider tells before he is assisted in the bidding room: training, need, tender, deadline, a reservation's code (S4-03)."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from loket_shared.domain.bidding import Need

NEEDS = (Need.QUALIFICATION, Need.OFFER, Need.ALL)
"""What may be chosen; no choice is Need.UNKNOWN."""

TIMES = ("10.00", "12.00", "14.00", "16.00", "23.59")
"""Closing times at one touch."""


class Day(StrEnum):
    """On which day the tender closes; NONE is "I do not know"."""

    NONE = "none"
    TODAY = "today"
    TOMORROW = "tomorrow"
    OTHER = "other"


class Why(StrEnum):
    """Reasons at one touch for being assisted without training (A.8-27); OTHER is told in one's own words."""

    DEADLINE = "deadline"
    EXPERIENCED = "experienced"
    LATER = "later"
    OTHER = "other"


REASONS = {
    Why.DEADLINE: "Batas waktu sudah dekat",
    Why.EXPERIENCED: "Sudah pernah mengunggah penawaran",
    Why.LATER: "Jadwal pelatihan berikutnya terlalu lama",
}
"""What the trainer reads; the visitor reads it in his own language."""


@dataclass(frozen=True, slots=True)
class Assist:
    """The answers so far. `date` and `time` are as typed; `goes_on` is None until an untrained provider has decided."""

    trained: bool | None = None
    need: Need = Need.UNKNOWN
    bid_code: str = ""
    day: Day = Day.NONE
    date: str = ""
    time: str = ""
    reservation: str = ""
    goes_on: bool | None = None
    why: Why | None = None
    reason: str = ""
    wanted: frozenset[UUID] = field(default_factory=frozenset)
    interested: bool = False

    @property
    def because(self) -> str:
        """Return why an untrained provider goes on, as the trainer reads it."""
        return (REASONS.get(self.why, self.reason) if self.why else "") if self.goes_on else ""

    @property
    def asks_training(self) -> bool:
        """Tell whether the trainings are told before anything else."""
        return self.trained is False
