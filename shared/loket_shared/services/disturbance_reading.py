"""General disturbances as they are read: by supervisors, and by visitors at the wall and the kiosk while one lasts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, or_, select

from loket_shared.db.schema import disturbance
from loket_shared.domain.deviations import Cause


@dataclass(frozen=True, slots=True)
class DisturbanceView:
    """A disturbance as wall, kiosk and register show it; instants are aware UTC.

    `ended_at` is None while nobody knows its end, and lies ahead where an end is expected.
    """

    id: UUID
    cause: Cause
    text: str
    began_at: datetime
    ended_at: datetime | None
    recorded_by: UUID
    recorded_at: datetime
    withdrawn_at: datetime | None

    def lasts(self, now: datetime) -> bool:
        """Tell whether it stands at an instant (aware): not taken back, and no end has passed."""
        return self.withdrawn_at is None and (self.ended_at is None or self.ended_at > now)


def open_disturbance(tx: Connection, office_id: UUID, now: datetime) -> DisturbanceView | None:
    """Return the disturbance that lasts at `now` (aware), for wall and kiosk; of several the one that began first."""
    d = disturbance
    lasts = or_(d.c.ended_at.is_(None), d.c.ended_at > now)
    mine = (d.c.office_id == office_id, d.c.withdrawn_at.is_(None), lasts)
    row = tx.execute(select(d).where(*mine).order_by(d.c.began_at, d.c.id).limit(1)).first()
    return None if row is None else _view(row)


def disturbances(tx: Connection, office_id: UUID, most: int = 100) -> tuple[DisturbanceView, ...]:
    """Return the office's disturbances, the newest first, withdrawn ones too."""
    d = disturbance
    rows = tx.execute(select(d).where(d.c.office_id == office_id).order_by(d.c.began_at.desc()).limit(most))
    return tuple(_view(row) for row in rows)


def _view(row: Row[Any]) -> DisturbanceView:
    return DisturbanceView(
        row.id,
        Cause(row.cause),
        row.text,
        row.began_at,
        row.ended_at,
        row.recorded_by,
        row.recorded_at,
        row.withdrawn_at,
    )
