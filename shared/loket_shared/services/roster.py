"""Who works on cases, how many each holds, who is off duty and who stands in (A.8-37)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from loket_shared.db.schema import absence, case_file
from loket_shared.domain.casework import HELPERS
from loket_shared.domain.states import Role
from loket_shared.services.case_list import WORKED_ON
from loket_shared.services.staff import read_staff


@dataclass(frozen=True, slots=True)
class OnDuty:
    """One officer who works on cases; `away_since` (aware UTC) while not on duty, then perhaps with a substitute."""

    staff_id: UUID
    name: str
    roles: tuple[Role, ...]
    held: int
    away_since: datetime | None = None
    reason: str = ""
    substitute_id: UUID | None = None
    substitute: str = ""


def read_roster(tx: Connection, office_id: UUID, now: datetime) -> tuple[OnDuty, ...]:
    """Return the active officers whose roles work on cases, by name; `now` is aware."""
    people = tuple(one for one in read_staff(tx, office_id) if HELPERS & set(one.roles))
    names = {one.id: one.name for one in people}
    open_ones = (case_file.c.office_id == office_id, case_file.c.state.in_(WORKED_ON))
    counted = select(case_file.c.holder_id, func.count()).where(*open_ones).group_by(case_file.c.holder_id)
    held = dict(tx.execute(counted).tuples().all())
    at = (absence.c.from_at <= now) & (absence.c.until_at.is_(None) | (absence.c.until_at > now))
    away = {row.staff_id: row for row in tx.execute(select(absence).where(absence.c.office_id == office_id, at))}
    lines = []
    for one in people:
        gone = away.get(one.id)
        line = OnDuty(one.id, one.name, one.roles, held.get(one.id, 0))
        if gone is not None:
            stands_in = gone.substitute_id
            line = OnDuty(
                one.id, one.name, one.roles, held.get(one.id, 0), gone.from_at, gone.reason, stands_in,
                names.get(stands_in, "") if stands_in else "",
            )  # fmt: skip
        lines.append(line)
    return tuple(lines)
