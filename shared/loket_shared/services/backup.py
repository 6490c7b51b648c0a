"""Backups: one verified file at a time, made while programs work on; the newest of each day and month are kept."""

import errno
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, make_url

from loket_shared.db import Database, DatabaseUnavailable, Reason
from loket_shared.services import backup_files, backup_postgres, backup_sqlite
from loket_shared.services.findings import FileDamaged, Report
from loket_shared.services.integrity import check

ROOM = 1.1
"""A copy needs what the database has, and a little."""


class BackupPhase(StrEnum):
    """What a backup is doing."""

    COPYING = "copying"
    VERIFYING = "verifying"


class BackupProblem(StrEnum):
    """Why there is no backup; stored, so a value never changes its meaning."""

    DISK_FULL = "disk_full"
    FOLDER = "folder"
    TOOL_MISSING = "tool_missing"
    TOOL_FAILED = "tool_failed"
    DAMAGED = "damaged"
    DATABASE = "database"


Progress = Callable[[BackupPhase, int, int], None]


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A verified backup lies in its place; `report` tells what the examination found in the data that it holds."""

    file: backup_files.BackupFile
    report: Report
    removed: tuple[Path, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class BackupFailed:
    """No backup was made and no older one was touched; `detail` quotes the system or names the tool."""

    problem: BackupProblem
    detail: str
    reason: Reason | None = None
    """Why the database itself could not be read, when that is the problem."""


def backup(
    url: str, folder: Path, now: datetime, progress: Progress = lambda _phase, _done, _total: None
) -> BackupMade | BackupFailed:
    """Make one backup in `folder` while programs work on, examine it, give it its name, and let old ones go.

    `now` (aware UTC) names it. Slow: never on the UI thread, never inside a transaction. A copy whose file is damaged
    is thrown away; one whose data show something else is kept, and then no older one is removed.
    """
    part = backup_files.new_part(folder, now)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        backup_files.sweep(folder, now)
        return _make(url, part, now, progress)
    except backup_sqlite.TargetError as error:
        return BackupFailed(BackupProblem.DISK_FULL if error.full else BackupProblem.FOLDER, str(error))
    except DatabaseUnavailable as error:
        return BackupFailed(BackupProblem.DATABASE, str(error), error.reason)
    except backup_postgres.ToolMissing as error:
        return BackupFailed(BackupProblem.TOOL_MISSING, str(error))
    except backup_postgres.ToolFailed as error:
        return BackupFailed(BackupProblem.TOOL_FAILED, str(error))
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        return BackupFailed(BackupProblem.DISK_FULL if full else BackupProblem.FOLDER, error.strerror or str(error))
    finally:
        _throw_away(part)


def can_back_up(url: str) -> bool:
    """Tell whether this machine has what a backup of this database needs."""
    return make_url(url).get_backend_name() == "sqlite" or backup_postgres.has_tools()


def _make(url: str, part: Path, now: datetime, progress: Progress) -> BackupMade | BackupFailed:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        report, suffix = _copy_file(Path(parsed.database or ""), part, progress), ".db"
    else:
        report, suffix = _dump(url, part, progress), ".dump"
    if isinstance(report, BackupFailed):
        return report
    damage = [one.detail for one in report.findings if isinstance(one, FileDamaged)]
    if damage:
        return BackupFailed(BackupProblem.DAMAGED, damage[0])
    made = backup_files.finish(part, now, suffix)
    removed = () if report.findings else backup_files.rotate(part.parent)
    return BackupMade(made, report, removed)


def _copy_file(source: Path, part: Path, progress: Progress) -> Report | BackupFailed:
    if not source.is_file():
        raise DatabaseUnavailable(Reason.AWAY, str(source))
    if shutil.disk_usage(part.parent).free < source.stat().st_size * ROOM:
        return BackupFailed(BackupProblem.DISK_FULL, str(part.parent))
    backup_sqlite.copy(source, part, partial(progress, BackupPhase.COPYING))
    return backup_sqlite.examine(part, partial(progress, BackupPhase.VERIFYING))


def _dump(url: str, part: Path, progress: Progress) -> Report:
    """Dump and examine one and the same picture of the data, then read the whole dump again."""

    def do(tx: Connection) -> Report:
        backup_postgres.dump(tx, url, part, partial(progress, BackupPhase.COPYING))
        return check(tx, partial(progress, BackupPhase.VERIFYING))

    db = Database(url)
    try:
        report = db.read(do)
    finally:
        db.close()
    backup_postgres.readable(part, url)
    return report


def _throw_away(part: Path) -> None:
    for path in (part, part.with_name(f"{part.name}-journal")):
        with suppress(OSError):
            path.unlink(missing_ok=True)
