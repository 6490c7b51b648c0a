"""A party's calendar as it is kept: every change is a new version, kept whole, journalled, and followed by what hangs on it."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from loket_shared.db.schema import calendar, calendar_day, calendar_interval, calendar_past, new_id
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.events import EventKind
from loket_shared.services import duties
from loket_shared.services.act import Act
from loket_shared.services.calendars import hours_json, read_calendar, to_text
from loket_shared.services.deadlines import move_open_deadlines
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class Standing:
    """A party's calendar as it stands, its row locked."""

    id: UUID
    party: str
    version: int
    calendar: Calendar


def create_calendar(tx: Connection, office_id: UUID, party: str, value: Calendar, now: datetime) -> None:
    """Insert a party's calendar, once, when the office is made; `now` is aware UTC."""
    calendar_id = new_id()
    tx.execute(
        insert(calendar), {"id": calendar_id, "office_id": office_id, "party": party, "zone": value.zone, "version": 1}
    )
    _insert(tx, calendar_id, value)
    _keep(tx, calendar_id, 1, value, now, None)


def lock(tx: Connection, office_id: UUID, party: str) -> Standing:
    """Lock a calendar's row, then read the rest in new statements: what another save wrote meanwhile is then seen."""
    mine = select(calendar.c.id, calendar.c.version).where(calendar.c.office_id == office_id, calendar.c.party == party)
    row = tx.execute(mine.with_for_update()).one()
    return Standing(row.id, party, row.version, read_calendar(tx, office_id, party))


def write(tx: Connection, act: Act, standing: Standing, value: Calendar) -> Saved:
    """Put a calendar in place of the standing one as its next version; the same content again is no version."""
    value = _clean(value)
    if to_text(value) == to_text(standing.calendar):
        return Saved(standing.id, standing.version)
    version = standing.version + 1
    tx.execute(update(calendar).where(calendar.c.id == standing.id).values(zone=value.zone, version=version))
    for table in (calendar_interval, calendar_day):
        tx.execute(delete(table).where(table.c.calendar_id == standing.id))
    _insert(tx, standing.id, value)
    _keep(tx, standing.id, version, value, act.now, act.staff_id)
    changed = {"calendar_id": standing.id, "fields": _changed(standing.calendar, value), "version": version}
    record(tx, act, Event(EventKind.CALENDAR_CHANGED, changed))
    after_change(tx, act, standing.id)
    bump(tx, act.office_id, Topic.SETTINGS)
    return Saved(standing.id, version)


def _clean(value: Calendar) -> Calendar:
    days = {row.date: replace(row, name=said(row.name), basis=said(row.basis)) for row in value.days}
    return replace(value, days=tuple(days.values()))


def _changed(before: Calendar, after: Calendar) -> list[str]:
    fields = {
        "zone": before.zone != after.zone,
        "weekly": frozenset(before.weekly) != frozenset(after.weekly),
        "days": frozenset(before.days) != frozenset(after.days),
    }
    return [name for name, changed in fields.items() if changed]


def _keep(
    tx: Connection, calendar_id: UUID, version: int, value: Calendar, now: datetime, staff_id: UUID | None
) -> None:
    row = {"calendar_id": calendar_id, "version": version, "staff_id": staff_id, "recorded_at": now}
    tx.execute(insert(calendar_past), row | {"content": to_text(value)})


def _insert(tx: Connection, calendar_id: UUID, value: Calendar) -> None:
    weekly = [
        {
            "id": new_id(), "calendar_id": calendar_id, "weekday": row.weekday, "starts": row.hours.opens, "ends": row.hours.closes,
            "valid_from": row.valid_from, "valid_to": row.valid_to,
        }
        for row in value.weekly
    ]  # fmt: skip
    days = [
        {
            "id": new_id(), "calendar_id": calendar_id, "date": row.date, "kind": str(row.kind), "name": row.name, "basis": row.basis,
            "hours": json.dumps(hours_json(row.hours)),
        }
        for row in value.days
    ]  # fmt: skip
    if weekly:
        tx.execute(insert(calendar_interval), weekly)
    if days:
        tx.execute(insert(calendar_day), days)


def after_change(tx: Connection, act: Act, calendar_id: UUID) -> None:
    """Draw up anew what hangs on a calendar, in the transaction that changed it.

    The one place from which a change of hours or days goes on; duties of cases run by the office's own calendar.
    """
    move_open_deadlines(tx, act, calendar_id)
    party = tx.execute(select(calendar.c.party).where(calendar.c.id == calendar_id)).scalar_one()
    if party == "office":
        duties.refresh_all(tx, act.office_id)
