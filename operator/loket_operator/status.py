"""What the bar and the banner tell: machines that need something, and whether the database serves."""

from dataclasses import dataclass, replace
from datetime import datetime

from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.services import devices
from loket_shared.services.devices import Worry
from loket_shared.services.revisions import Topic
from PySide6.QtCore import QObject, Signal

from loket_operator.workspace import Console


@dataclass(frozen=True, slots=True)
class Status:
    """`fault` is None while the database serves; `good_at` is the aware UTC instant up to which the data were good."""

    worries: tuple[Worry, ...] = ()
    fault: Reason | None = None
    good_at: datetime | None = None
    waiting: int = 0


class StatusModel(QObject):
    """Follows the devices' topic and the database door."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = Status()
        console.work.unavailable.connect(self._away)
        console.work.available.connect(self._back)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Read the machines' worries when they changed."""
        if Topic.DEVICES in topics:
            office_id, now = self.console.catalogue.office.id, self.console.clock.now()
            self.console.work.read(lambda tx: devices.device_worries(tx, office_id, now), self._worries)

    def retry(self) -> None:
        """Ask the database now: what waits is sent again, and a reading tells whether it serves."""
        self.console.acting.retry()
        self.refresh(frozenset({Topic.DEVICES}))

    def settle(self, worry: Worry) -> None:
        """Somebody goes to the visitor who asked for help."""
        device_id = worry.device_id
        if device_id is not None:
            self.console.acting.do(
                f"settle:{worry.name}:{worry.code}",
                lambda tx, act: devices.clear_problem(tx, act, device_id, worry.code),
                lambda _: self.refresh(frozenset({Topic.DEVICES})),
            )

    def show(self, state: Status) -> None:
        """Go on with another status and tell the shell."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _worries(self, worries: tuple[Worry, ...]) -> None:
        self.show(replace(self.state, worries=worries))

    def _away(self, fault: DatabaseUnavailable) -> None:
        self.show(replace(self.state, fault=fault.reason, good_at=self.console.clock.now()))

    def _back(self) -> None:
        self.show(replace(self.state, fault=None))
