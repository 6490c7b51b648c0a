"""Has this machine room, its settings in private, and a clock in the right zone?"""

import shutil
import stat
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from loket_shared.cli.addresses import sqlite_file
from loket_shared.cli.health.verdict import Verdict, bad, warning, well
from loket_shared.cli.words import both
from loket_shared.config import Config

LITTLE, TOO_LITTLE = 2_000_000_000, 200_000_000
ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")


def settings(config: Config, file: Path) -> Iterator[Verdict]:
    """Yield verdicts about the settings file itself."""
    yield well(both(f"Pengaturan: {file} ({config.device_name})", f"Settings: {file} ({config.device_name})"))
    if sys.platform != "win32" and stat.S_IMODE(file.stat().st_mode) & 0o077:
        yield warning(
            both("Berkas pengaturan dapat dibaca orang lain.", "Others can read the settings file."),
            both(f"Jalankan: chmod 600 {file}", f"Run: chmod 600 {file}"),
        )


def disks(config: Config) -> Iterator[Verdict]:
    """Yield the room on each disk that this machine writes to, once a disk."""
    folders = [config.data_dir, config.backups]
    database = sqlite_file(config.database_url)
    if database is not None:
        folders.insert(0, database.parent)
    seen: set[int] = set()
    for folder in map(_existing, folders):
        disk = folder.stat().st_dev
        if disk not in seen:
            seen.add(disk)
            yield _room(folder, shutil.disk_usage(folder).free)


def clock(now: datetime) -> Iterator[Verdict]:
    """Yield whether the time zones are known here, and what this machine's own clock shows at `now` (aware)."""
    try:
        for name in ZONES:
            ZoneInfo(name)
    except ZoneInfoNotFoundError as error:
        yield bad(
            both(f"Zona waktu tidak dikenal di komputer ini: {error}", f"This machine does not know the zone: {error}"),
            both("Pasang paket tzdata.", "Install the package tzdata."),
        )
        return
    local = now.astimezone()
    yield well(
        both(f"Jam komputer: {local:%d-%m-%Y %H.%M} ({local:%Z})", f"Clock: {local:%Y-%m-%d %H:%M} ({local:%Z})")
    )


def _room(folder: Path, free: int) -> Verdict:
    left = f"{free / 1e9:.1f} GB"
    said = both(f"Ruang bebas di {folder}: {left}", f"Free space in {folder}: {left}")
    todo = both("Kosongkan ruang atau pindahkan cadangan ke disk lain.", "Free space, or put backups on another disk.")
    if free < TOO_LITTLE:
        return bad(said, todo)
    return warning(said, todo) if free < LITTLE else well(said)


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there already."""
    return next(one for one in (folder.absolute(), *folder.absolute().parents) if one.is_dir())
