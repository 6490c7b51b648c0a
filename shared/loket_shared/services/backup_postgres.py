"""Copies a PostgreSQL database with the server's own tools, from the very picture of the data that is examined."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from psycopg.conninfo import make_conninfo
from sqlalchemy import URL, Connection, make_url

Progress = Callable[[int, int], None]
LOOK_EVERY = 0.2


class ToolMissing(Exception):
    """PostgreSQL's own program is not on this machine; its name is the message."""


class ToolFailed(Exception):
    """PostgreSQL's own program refused; the message quotes its last line."""


def has_tools() -> bool:
    """Tell whether pg_dump and pg_restore are on this machine."""
    return all(shutil.which(tool) for tool in ("pg_dump", "pg_restore"))


def dump(tx: Connection, url: str, target: Path, progress: Progress) -> None:
    """Write the picture of the data that `tx` sees to the new file `target` with pg_dump.

    `tx` must be a REPEATABLE READ transaction. Raises ToolMissing and ToolFailed.
    """
    snapshot = tx.exec_driver_sql("SELECT pg_export_snapshot()").scalar_one()
    total = tx.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one()
    words = [
        "--no-password",
        "--format=custom",
        "--no-owner",
        "--no-privileges",
        f"--snapshot={snapshot}",
        f"--file={target}",
    ]
    run("pg_dump", [*words, f"--dbname={_address(url)}"], url, lambda: progress(min(_size(target), total), total))


def readable(path: Path, url: str) -> None:
    """Read a dump from beginning to end; raises ToolFailed when that is not possible."""
    run("pg_restore", [f"--file={os.devnull}", str(path)], url)


def load(path: Path, url: str) -> None:
    """Put a dump in the place of everything that the database holds, in one transaction; raises ToolFailed."""
    words = [
        "--no-password",
        "--clean",
        "--if-exists",
        "--no-owner",
        "--no-privileges",
        "--single-transaction",
        "--exit-on-error",
    ]
    run("pg_restore", [*words, f"--dbname={_address(url)}", str(path)], url)


def others(tx: Connection) -> int:
    """Return how many other connections the database has."""
    query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    count: int = tx.exec_driver_sql(query).scalar_one()
    return count


def run(tool: str, words: list[str], url: str, look: Callable[[], None] = lambda: None) -> None:
    """Run one of PostgreSQL's tools; the password goes by the environment, never by the command line."""
    program = shutil.which(tool)
    if program is None:
        raise ToolMissing(tool)
    password = make_url(url).password
    environment = {**os.environ, "LC_MESSAGES": "C"} | ({"PGPASSWORD": str(password)} if password else {})
    with subprocess.Popen(
        [program, *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while True:
            try:
                _, said = process.communicate(timeout=LOOK_EVERY)
                break
            except subprocess.TimeoutExpired:
                look()
    if process.returncode:
        raise ToolFailed(said.strip().splitlines()[-1] if said.strip() else f"{tool}: {process.returncode}")


def _address(url: str) -> str:
    parsed: URL = make_url(url)
    parts = parsed.translate_connect_args(username="user", database="dbname")
    parts.pop("password", None)
    return make_conninfo("", **parts, **{key: str(value) for key, value in parsed.query.items()})


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
