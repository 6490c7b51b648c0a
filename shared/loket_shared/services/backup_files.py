"""The files of a backup folder: their names, which are kept, and how a new one gets its place in one step."""

import os
import re
import secrets
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

DAILY, MONTHLY = 14, 12
ABANDONED = timedelta(hours=6)
STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"loket-(\d{8}T\d{6}Z)(?:-\d+)?\.(?:db|dump)")
_PART = re.compile(r"\.loket-\d{8}T\d{6}Z-[0-9a-f]+\.part(?:-journal)?")


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A finished backup: where it lies, when it was made (aware UTC), how many bytes it has."""

    path: Path
    made_at: datetime
    size: int


def backups(folder: Path) -> tuple[BackupFile, ...]:
    """Return the finished backups of a folder, newest first; other files are not looked at."""
    found = [(path, match) for path in _entries(folder) if (match := _NAME.fullmatch(path.name))]
    made = [
        BackupFile(path, datetime.strptime(match[1], STAMP).replace(tzinfo=UTC), path.stat().st_size)
        for path, match in found
    ]
    return tuple(sorted(made, key=lambda one: (one.made_at, one.path.name), reverse=True))


def new_part(folder: Path, now: datetime) -> Path:
    """Return the name under which a backup of this instant is written until it is verified."""
    return folder / f".loket-{now.astimezone(UTC):{STAMP}}-{secrets.token_hex(4)}.part"


def finish(part: Path, now: datetime, suffix: str) -> BackupFile:
    """Give a verified backup its name, safely on the disk and in one step; an earlier file is never overwritten."""
    _sync_file(part)
    name = f"loket-{now.astimezone(UTC):{STAMP}}"
    path, count = part.with_name(f"{name}{suffix}"), 2
    while path.exists():
        path, count = part.with_name(f"{name}-{count}{suffix}"), count + 1
    part.replace(path)
    _sync_folder(path.parent)
    return BackupFile(path, now.astimezone(UTC).replace(microsecond=0), path.stat().st_size)


def rotate(folder: Path) -> tuple[Path, ...]:
    """Delete the backups that need not be kept and return them; of each day and month the newest stays."""
    made = backups(folder)
    keep = kept([one.made_at for one in made])
    gone = [one.path for one in made if one.made_at not in keep]
    for path in gone:
        path.unlink(missing_ok=True)
    return tuple(gone)


def kept(instants: Iterable[datetime]) -> frozenset[datetime]:
    """Return which backups stay: the newest of each of the last 14 days, and of each of the last 12 months, that have one."""
    newest_first = sorted(instants, reverse=True)
    days = {f"{one:%Y%m%d}": one for one in reversed(newest_first)}
    months = {f"{one:%Y%m}": one for one in reversed(newest_first)}
    last_days = sorted(days, reverse=True)[:DAILY]
    last_months = sorted(months, reverse=True)[:MONTHLY]
    return frozenset({days[one] for one in last_days} | {months[one] for one in last_months})


def sweep(folder: Path, now: datetime) -> None:
    """Remove what a backup left behind that was killed hours ago."""
    oldest = (now - ABANDONED).timestamp()
    for path in _entries(folder):
        if _PART.fullmatch(path.name):
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < oldest:
                    path.unlink()


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _sync_file(path: Path) -> None:
    with path.open("r+b") as handle:
        os.fsync(handle.fileno())


def _sync_folder(path: Path) -> None:
    """Have the disk keep a folder's names; Windows does so by itself and opens no folder."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
