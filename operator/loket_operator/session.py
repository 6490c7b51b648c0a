"""Who sits at this console, and at which desk."""

from dataclasses import dataclass
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.domain.states import Role
from loket_shared.services.act import Act
from loket_shared.services.catalogue import DeskView
from loket_shared.services.signing_in import SignedIn
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Sitting:
    """One moment of the session; without an officer nothing of a visitor is shown."""

    officer: SignedIn | None = None
    login: str = ""
    desk: DeskView | None = None

    @property
    def roles(self) -> frozenset[Role]:
        """Return what the present officer may do."""
        return frozenset(self.officer.roles) if self.officer else frozenset()

    @property
    def staff_id(self) -> UUID | None:
        """Return the present officer's id."""
        return self.officer.staff_id if self.officer else None


class Session(QObject):
    """Holds the sitting; `changed` comes after every change, and every act is made in the present officer's name."""

    changed = Signal()

    def __init__(self, clock: Clock, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = clock
        self.station = station
        self._sitting = Sitting()

    @property
    def sitting(self) -> Sitting:
        """Return the present moment of the session."""
        return self._sitting

    def show(self, sitting: Sitting) -> None:
        """Go on with another officer or desk."""
        if sitting != self._sitting:
            self._sitting = sitting
            self.changed.emit()

    def act(self, key: str | None = None) -> Act:
        """Return an act of the present officer at the present instant; `key` is the one kept from the press."""
        return self.station.act(self.clock, key=key, staff_id=self._sitting.staff_id)
