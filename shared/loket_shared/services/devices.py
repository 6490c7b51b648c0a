"""What the office's machines report, so that staff see which of them needs what."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update

from loket_shared.db.schema import device, device_problem
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act
from loket_shared.services.backup_notes import backup_is_stale, last_backup
from loket_shared.services.journal import Event, record
from loket_shared.services.printers import printer_worries
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import code as clean_code
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class DeviceProblem:
    """What a machine needs: a code such as no_audio, muted, help, stale; `detail` never names a visitor."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine that once ran one of the programs, and when it last reported (aware UTC)."""

    id: UUID
    kind: str
    name: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Worry:
    """A machine or printer that needs something, for the console's bar; `device_id` is None for a printer."""

    name: str
    kind: str
    code: str
    detail: str
    since: datetime
    device_id: UUID | None = None


def report_state(tx: Connection, act: Act, problems: tuple[DeviceProblem, ...]) -> None:
    """Keep what this machine needs now; a repeated report bumps nothing, a changed one wakes the consoles."""
    tx.execute(update(device).where(device.c.id == act.device_id).values(seen_at=act.now))
    rows = tx.execute(select(device_problem).where(device_problem.c.device_id == act.device_id)).all()
    before = {row.code: row for row in rows}
    now = {clean_code(problem.code): said(problem.detail) for problem in problems}
    if {code: row.detail for code, row in before.items()} == now:
        return
    tx.execute(delete(device_problem).where(device_problem.c.device_id == act.device_id))
    if now:
        tx.execute(
            insert(device_problem),
            [
                {
                    "device_id": act.device_id,
                    "code": code,
                    "detail": detail,
                    "since": before[code].since if code in before else act.now,
                }
                for code, detail in now.items()
            ],
        )
    record(
        tx, act, Event(EventKind.DEVICE_PROBLEM, {"codes": sorted(now), "cleared": sorted(before.keys() - now.keys())})
    )
    bump(tx, act.office_id, Topic.DEVICES)


def machines(tx: Connection, office_id: UUID) -> tuple[Machine, ...]:
    """Return the office's machines by name, tools left out."""
    columns = (device.c.id, device.c.kind, device.c.name, device.c.seen_at)
    query = select(*columns).where(device.c.office_id == office_id, device.c.kind != "tool")
    return tuple(Machine(*row) for row in tx.execute(query.order_by(device.c.name)))


def clear_problem(tx: Connection, act: Act, device_id: UUID, code: str) -> None:
    """Take a worry off the list because an officer saw to it (a visitor who asked for help)."""
    gone = tx.execute(
        delete(device_problem).where(device_problem.c.device_id == device_id, device_problem.c.code == code)
    )
    if gone.rowcount:
        record(tx, act, Event(EventKind.DEVICE_PROBLEM, {"codes": [], "cleared": [code]}))
        bump(tx, act.office_id, Topic.DEVICES)


def device_worries(tx: Connection, office_id: UUID, now: datetime) -> tuple[Worry, ...]:
    """Return what machines, printers and the backups need at `now` (aware UTC), oldest first; mail's own troubles aside."""
    columns = (device.c.name, device.c.kind, device_problem.c.code, device_problem.c.detail, device_problem.c.since)
    query = select(*columns, device.c.id).join(device_problem)
    mine = (device.c.office_id == office_id, ~device_problem.c.code.startswith("mail_", autoescape=True))
    machines = [Worry(*row) for row in tx.execute(query.where(*mine))]
    papers = [Worry(one.name, "printer", one.code, "", one.since) for one in printer_worries(tx, office_id)]
    return tuple(sorted(machines + papers + _backup(tx, office_id, now), key=lambda one: one.since))


def _backup(tx: Connection, office_id: UUID, now: datetime) -> list[Worry]:
    last = last_backup(tx, office_id)
    since = last.failed_at or last.succeeded_at
    if since is None or not backup_is_stale(last, now):
        return []
    return [Worry("Loket", "backup", f"backup_{last.problem}" if last.problem else "backup_stale", "", since)]
