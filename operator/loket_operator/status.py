"""What the bar and the banner tell: machines that need something, and whether the database serves."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.services import devices
from loket_shared.services.devices import Worry
from loket_shared.services.mail_trouble import MailTrouble, trouble
from loket_shared.services.revisions import Topic
from loket_shared.services.station import DeviceKind
from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy import Connection

from loket_operator.workspace import Console

LOOK_MS = 60_000
MAIL_TOPICS = frozenset({Topic.CASES, Topic.DEVICES, Topic.SETTINGS})
SILENT_AFTER = timedelta(minutes=3)
SWITCHED_OFF_AFTER = timedelta(hours=10)
"""A wall reports every minute; one that is silent for long was switched off on purpose, yesterday for example."""


@dataclass(frozen=True, slots=True)
class Status:
    """`fault` is None while the database serves; `good_at` is the aware UTC instant up to which the data were good."""

    worries: tuple[Worry, ...] = ()
    mail: MailTrouble = field(default_factory=MailTrouble)
    fault: Reason | None = None
    good_at: datetime | None = None
    waiting: int = 0


class StatusModel(QObject):
    """Follows the devices' topic, the mail and the database door."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = Status()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        console.work.unavailable.connect(self._away)
        console.work.available.connect(self._back)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Read the machines' worries and the mail's when they changed."""
        office_id, now = self.console.catalogue.office.id, self.console.clock.now()
        if Topic.DEVICES in topics:
            self.console.work.read(lambda tx: read_worries(tx, office_id, now), self._worries)
        if topics & MAIL_TOPICS and (self.console.catalogue.mail is not None or self.state.mail):
            self.console.work.read(lambda tx: trouble(tx, office_id, now), self._mail)

    def look(self) -> None:
        """Look again once a minute: a wall that fell silent, a letter that waits too long change nothing by themselves."""
        self.refresh(frozenset({Topic.DEVICES}))

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

    def _mail(self, found: MailTrouble) -> None:
        self.show(replace(self.state, mail=found))

    def _away(self, fault: DatabaseUnavailable) -> None:
        self.show(replace(self.state, fault=fault.reason, good_at=self.console.clock.now()))

    def _back(self) -> None:
        self.show(replace(self.state, fault=None))


def read_worries(tx: Connection, office_id: UUID, now: datetime) -> tuple[Worry, ...]:
    """Return what machines need at `now` (aware UTC), and the walls that have fallen silent."""
    silent = tuple(
        Worry(one.name, one.kind, "silent", "", one.seen_at, one.id)
        for one in devices.machines(tx, office_id)
        if one.kind == DeviceKind.DISPLAY and SILENT_AFTER < now - one.seen_at < SWITCHED_OFF_AFTER
    )
    return devices.device_worries(tx, office_id, now) + silent
