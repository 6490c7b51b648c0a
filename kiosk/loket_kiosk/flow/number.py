"""The number that was given, as the last screen shows it."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.services.reservation_reading import ReservationView

from loket_kiosk.flow.paper import Paper, Printing


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its form and its paper; `estimate` is that of the press, `issued_at` aware UTC.

    `told` says that the officers know what became of the paper; `seat` is the reservation of who came with its code.
    """

    ticket_id: UUID
    label: str
    service_id: UUID
    form_label: str | None
    reference: str
    issued_at: datetime
    priority: bool
    estimate: Estimate | NoEstimate
    job_id: UUID | None
    paper: Paper = field(default_factory=Printing)
    told: bool = False
    seat: ReservationView | None = None
