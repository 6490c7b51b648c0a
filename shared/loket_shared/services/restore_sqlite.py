"""Writes a backup over an SQLite database in one transaction, or in the place of a file that is past reading."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from loket_shared.services.backup_sqlite import PAGES, TargetError, copy

if sys.platform != "win32":
    import fcntl

Progress = Callable[[int, int], None]
PATIENCE_SECONDS = 0.5
BESIDE = ("-wal", "-shm", "-journal")
MAGIC = b"SQLite format 3\x00"
OPEN_MARK = 128
"""The byte of the -shm file that SQLite's every connection keeps locked while it has a database open."""


class HeldOpen(Exception):
    """A program has the database open."""


def put_in_place(file: Path, live: Path, aside: Path, progress: Progress, *, force: bool) -> Path | None:
    """Make `live` hold what the examined backup `file` holds, and return where the earlier content lies, if there was any.

    Either all of it happens or nothing. Raises HeldOpen, TargetError, OSError.
    """
    if not live.exists():
        _set_aside(live, aside, with_file=False)
        _replace(file, live)
        return None
    state = _state(live)
    if state is None:
        if is_open(live):
            raise HeldOpen
        _set_aside(live, aside, with_file=True)
        _replace(file, live)
        return aside
    if state == "held" and not force:
        raise HeldOpen
    copy(live, aside, lambda _done, _total: None)
    _overwrite(file, live, progress)
    return aside


def is_held(live: Path) -> bool:
    """Tell whether another connection, of this or any process, has the database open; raises TargetError."""
    state = _state(live)
    return is_open(live) if state is None else state == "held"


def is_open(live: Path) -> bool:
    """Tell by SQLite's own lock whether another process has the file open, even when the file is past reading.

    Never call it while this process has the database open itself: it would lose its locks. Windows tells by itself: it refuses to rename an open file.
    """
    if sys.platform == "win32":
        return False
    shared = live.with_name(f"{live.name}-shm")
    if not shared.exists():
        return False
    with shared.open("r+b") as handle:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, OPEN_MARK)
        except OSError:
            return True
    return False


def _state(live: Path) -> str | None:
    """Return "free" or "held", None when the file is past reading: leaving WAL needs the database for oneself."""
    with live.open("rb") as handle:
        if handle.read(len(MAGIC)) != MAGIC:
            return None  # SQLite must not see it: it would remove what lies beside it
    try:
        with closing(sqlite3.connect(live, timeout=PATIENCE_SECONDS, isolation_level=None)) as connection:
            connection.execute("PRAGMA schema_version").fetchone()
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return "held"
        raise TargetError(str(error), full=False) from error
    except sqlite3.DatabaseError:
        return None
    return "free"


def _overwrite(file: Path, live: Path, progress: Progress) -> None:
    source = f"file:{quote(str(file))}?mode=ro&immutable=1"
    try:
        with (
            closing(sqlite3.connect(source, uri=True)) as reading,
            closing(sqlite3.connect(live, timeout=PATIENCE_SECONDS, isolation_level=None)) as writing,
        ):
            total = reading.execute("PRAGMA page_count").fetchone()[0]
            reading.backup(writing, pages=PAGES, progress=lambda _, left, __: progress(total - left, total))
    except sqlite3.Error as error:
        raise TargetError(str(error), full=error.sqlite_errorcode == sqlite3.SQLITE_FULL) from error


def _set_aside(live: Path, aside: Path, *, with_file: bool) -> None:
    """Keep an unreadable database with everything that lies beside it; the file itself stays until it is replaced."""
    if with_file:
        os.link(live, aside)
    for ending in BESIDE:
        beside = live.with_name(f"{live.name}{ending}")
        if beside.exists():
            beside.replace(aside.with_name(f"{aside.name}{ending}"))


def _replace(file: Path, live: Path) -> None:
    fresh = live.with_name(f".{live.name}.restoring")
    live.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(file, fresh)
        with fresh.open("r+b") as handle:
            os.fsync(handle.fileno())
        fresh.replace(live)
    finally:
        fresh.unlink(missing_ok=True)
