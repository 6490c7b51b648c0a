"""Puts a backup in the place of the database: examined before and after, the replaced database kept aside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import make_url

from loket_shared.db import Database, DatabaseUnavailable, Reason
from loket_shared.services import backup_postgres, restore_sqlite
from loket_shared.services.backup import BackupPhase, Progress
from loket_shared.services.backup_files import STAMP
from loket_shared.services.backup_postgres import ToolFailed, ToolMissing
from loket_shared.services.backup_sqlite import TargetError, examine
from loket_shared.services.findings import FileDamaged, Report, SchemaOutdated
from loket_shared.services.integrity import check


@dataclass(frozen=True, slots=True)
class Restored:
    """The backup is in place; what was there before lies in `aside` (None when there was nothing)."""

    aside: Path | None
    report: Report


@dataclass(frozen=True, slots=True)
class InUse:
    """Programs hold the database open; nothing was changed."""


@dataclass(frozen=True, slots=True)
class BackupUnusable:
    """The file is no backup, or a damaged one; nothing was changed."""

    detail: str


@dataclass(frozen=True, slots=True)
class BackupInDoubt:
    """The backup can be read, but its data are not in order: a person decides. Nothing was changed."""

    report: Report


@dataclass(frozen=True, slots=True)
class RestoreFailed:
    """The backup could not be put in place; the database is as it was."""

    detail: str


Outcome = Restored | InUse | BackupUnusable | BackupInDoubt | RestoreFailed


def restore(
    url: str,
    file: Path,
    now: datetime,
    *,
    force: bool = False,
    accept_findings: bool = False,
    progress: Progress = lambda _phase, _done, _total: None,
) -> Outcome:
    """Replace the whole database by a backup; `now` (aware UTC) names what is kept aside.

    Refused while programs hold the database open, unless `force`: then they must be started again afterwards. Refused
    when the data in the backup are not in order, unless `accept_findings`; a dump of PostgreSQL is only examined once it
    is in place. Raises DatabaseUnavailable when the database cannot be reached, ToolMissing without PostgreSQL's tools.
    """
    parsed = make_url(url)
    stamp = f"before-restore-{now.astimezone(UTC):{STAMP}}"
    if parsed.get_backend_name() == "sqlite":
        live = Path(parsed.database or "")
        doubt = _doubt(file, live, partial(progress, BackupPhase.VERIFYING))
        if isinstance(doubt, BackupInDoubt) and accept_findings:
            doubt = None
        return doubt or _restore_file(url, live, file, live.with_name(f"{live.name}.{stamp}"), force, progress)
    return _restore_dump(url, file, file.with_name(f"loket.{stamp}.dump"), force, progress)


def is_held(url: str) -> bool:
    """Tell whether other programs hold the database open; raises DatabaseUnavailable."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        live = Path(parsed.database or "")
        try:
            return live.exists() and restore_sqlite.is_held(live)
        except TargetError as error:
            raise DatabaseUnavailable(Reason.READ_ONLY, str(error)) from error
    db = Database(url)
    try:
        return db.read(backup_postgres.others) > 0
    finally:
        db.close()


def _restore_file(url: str, live: Path, file: Path, aside: Path, force: bool, progress: Progress) -> Outcome:
    try:
        kept = restore_sqlite.put_in_place(file, live, aside, partial(progress, BackupPhase.COPYING), force=force)
    except restore_sqlite.HeldOpen:
        return InUse()
    except (TargetError, OSError) as error:
        return RestoreFailed(str(error))
    return Restored(kept, _examine(url, progress))


def _doubt(file: Path, live: Path, progress: Callable[[int, int], None]) -> BackupUnusable | BackupInDoubt | None:
    if not file.is_file():
        return BackupUnusable(f"{file}: -")
    if live.exists() and file.samefile(live):
        return BackupUnusable(f"{file} = {live}")
    journal = file.with_name(f"{file.name}-wal")
    if journal.exists() and journal.stat().st_size:
        return BackupUnusable(str(journal))
    report = examine(file, progress)
    match report.findings:
        case (FileDamaged(detail), *_):
            return BackupUnusable(detail)
        case (SchemaOutdated(found="", needed=needed),):
            return BackupUnusable(f"- ≠ {needed}")
        case () | (SchemaOutdated(),):
            return None
    return BackupInDoubt(report)


def _restore_dump(url: str, file: Path, aside: Path, force: bool, progress: Progress) -> Outcome:
    if not file.is_file():
        return BackupUnusable(f"{file}: -")
    try:
        backup_postgres.readable(file, url)
    except ToolFailed as error:
        return BackupUnusable(str(error))
    db = Database(url)
    try:
        if db.read(backup_postgres.others) and not force:
            return InUse()
        copying = partial(progress, BackupPhase.COPYING)
        db.read(lambda tx: backup_postgres.dump(tx, url, aside, copying))
        db.close()
        backup_postgres.load(file, url)
    except ToolFailed as error:
        return RestoreFailed(str(error))
    finally:
        db.close()
    return Restored(aside, _examine(url, progress))


def _examine(url: str, progress: Progress) -> Report:
    db = Database(url)
    try:
        return db.read(lambda tx: check(tx, partial(progress, BackupPhase.VERIFYING)))
    finally:
        db.close()


__all__ = ["BackupInDoubt", "BackupUnusable", "InUse", "RestoreFailed", "Restored", "ToolMissing", "is_held", "restore"]
