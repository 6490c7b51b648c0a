"""The screen with which a visit to the bidding room ends: advised to be trained first, or reported out."""

from dataclasses import dataclass

from loket_shared.services.bidding_reporting import Slip
from loket_shared.services.trainings import TrainingView

from loket_kiosk.flow.paper import Paper


@dataclass(frozen=True, slots=True)
class TrainingFirst:
    """The provider comes back after a training; `wanted` are those that would suit him."""

    wanted: tuple[TrainingView, ...] = ()
    interested: bool = False


@dataclass(frozen=True, slots=True)
class Reported:
    """The provider reported before leaving (S4-13); `paper` is how his slip fares."""

    slip: Slip
    paper: Paper


Parting = TrainingFirst | Reported
