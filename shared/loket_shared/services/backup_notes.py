"""What the database knows of its backups: who makes today's, when one last succeeded, when staff must be warned."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, insert, select

from loket_shared.db.schema import act as act_table
from loket_shared.db.schema import backup_run, new_id, office
from loket_shared.domain.calendar import open_intervals
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act
from loket_shared.services.backup import BackupFailed, BackupMade
from loket_shared.services.calendars import read_calendar
from loket_shared.services.journal import Event, record
from loket_shared.services.revisions import Topic, bump

AGAIN_AFTER = timedelta(minutes=30)
STALE_AFTER = timedelta(days=4)
"""A long weekend: the machines are off then. A backup that was tried and failed is stale at once."""
FINDINGS = "findings"
"""The problem noted when a backup was made but the examination found something in its data."""


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When a backup last succeeded and, if one failed since then, when and why (instants aware UTC).

    `problem` is a BackupProblem's value, or `findings` when the backup stands but its data are not in order.
    """

    succeeded_at: datetime | None = None
    failed_at: datetime | None = None
    problem: str = ""


def claim_backup(tx: Connection, act: Act) -> bool:
    """Tell this console to make the daily backup now (act key `backup:<date>`); each is told to one console only.

    One is due at the first start of a day and one after the office has closed. When the console that was told to fails
    or dies, another is told 30 minutes later.
    """
    tx.execute(select(office.c.id).where(office.c.id == act.office_id).with_for_update())
    last = last_backup(tx, act.office_id).succeeded_at
    if last is not None and last >= _due_since(tx, act):
        return False
    base = f"backup:{act.today}"
    mine = select(func.count(), func.max(act_table.c.at)).where(act_table.c.key.startswith(base, autoescape=True))
    tries, newest = tx.execute(mine).one()
    if newest is not None and act.now - newest < AGAIN_AFTER and (last is None or last < newest):
        return False
    key = f"{base}:{tries + 1}" if tries else base
    tx.execute(insert(act_table), {"key": key, "kind": "claim_backup", "outcome": "", "at": act.now})
    return True


def record_backup(tx: Connection, act: Act, outcome: BackupMade | BackupFailed) -> None:
    """Note how a backup ended, so that every console knows; wakes the screens that show machines in need."""
    if isinstance(outcome, BackupMade):
        problem = FINDINGS if outcome.report.findings else ""
        row = {"succeeded": True, "detail": problem}
    else:
        row = {"succeeded": False, "detail": str(outcome.problem)}
    tx.execute(insert(backup_run), {"id": new_id(), "office_id": act.office_id, "at": act.now, **row})
    record(tx, act, Event(EventKind.BACKUP_MADE, {"succeeded": row["succeeded"]}))
    bump(tx, act.office_id, Topic.DEVICES)


def last_backup(tx: Connection, office_id: UUID) -> LastBackup:
    """Return the newest backup that succeeded, and the newest failure if it came after."""
    mine = select(backup_run.c.at, backup_run.c.succeeded, backup_run.c.detail).where(
        backup_run.c.office_id == office_id
    )
    newest = mine.order_by(backup_run.c.at.desc(), backup_run.c.id.desc()).limit(1)
    good = tx.execute(newest.where(backup_run.c.succeeded)).first()
    last = tx.execute(newest).first()
    succeeded_at = good.at if good else None
    if last is None or last.succeeded:
        return LastBackup(succeeded_at, None, last.detail if last else "")
    return LastBackup(succeeded_at, last.at, last.detail)


def backup_is_stale(last: LastBackup, now: datetime) -> bool:
    """Tell whether staff must be warned at `now` (aware UTC): the newest try failed, or none succeeded for four days."""
    if last.failed_at is not None or last.problem:
        return True
    return last.succeeded_at is None or now - last.succeeded_at > STALE_AFTER


def _due_since(tx: Connection, act: Act) -> datetime:
    """Return since when a backup is due: the office's closing if that has passed today, else the day's beginning."""
    hours = read_calendar(tx, act.office_id, on=act.today)
    spans = open_intervals(hours, act.today)
    if spans and act.now >= spans[-1].end:
        return spans[-1].end
    zone = tx.execute(select(office.c.zone).where(office.c.id == act.office_id)).scalar_one()
    return datetime.combine(act.today, time.min, ZoneInfo(zone))
