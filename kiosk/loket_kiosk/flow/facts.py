"""What the office told the kiosk: its services, groups, hours and settings; no visitor's data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.services.catalogue import GroupView, ServiceView
from loket_shared.services.disturbance_reading import DisturbanceView
from loket_shared.services.offices import OfficeView
from loket_shared.services.printers import PrinterView
from loket_shared.services.settings import OfficeSettings
from loket_shared.services.trainings import TrainingView


@dataclass(frozen=True, slots=True)
class Facts:
    """One consistent picture of the office; `read_at` is aware UTC.

    `trainings` are the next ones, `reserved` says that seats are reserved for today: only then is a code asked for.
    """

    office: OfficeView
    settings: OfficeSettings
    services: tuple[ServiceView, ...]
    groups: tuple[GroupView, ...]
    opening: Opening
    read_at: datetime
    printer: PrinterView | None = None
    estimates: Mapping[UUID, Estimate | NoEstimate] = field(default_factory=dict)
    disturbance: DisturbanceView | None = None
    trainings: tuple[TrainingView, ...] = ()
    reserved: bool = False

    @property
    def gives_numbers(self) -> bool:
        """Tell whether a number may be taken now; during a break it may, the visitor waits inside."""
        return self.opening.state in {OpeningState.OPEN, OpeningState.BREAK}

    def service(self, service_id: UUID | None) -> ServiceView | None:
        """Return a service that is still offered."""
        return next((one for one in self.services if one.id == service_id), None)
