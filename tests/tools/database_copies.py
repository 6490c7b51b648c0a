"""Databases that tests use up: made empty, as copies of one that was made once, and thrown away."""

import uuid
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import psycopg
import server_spares
from sqlalchemy import URL

_folder = TemporaryDirectory(prefix="loket-copies-")


def beside(url: URL) -> URL:
    """Return the address of an empty database on the same server, or of a file of its own, that stays until the process ends."""
    name = f"kept{uuid.uuid4().hex}"
    if url.get_backend_name() == "sqlite":
        return url.set(database=str(Path(_folder.name) / f"{name}.db"))
    made = url.set(database=name)
    create(made)
    return made


def create(url: URL, source: URL | None = None) -> None:
    """Put an empty database, or a copy of one that nobody is connected to, where none or another is."""
    if url.get_backend_name() == "sqlite":
        Path(str(url.database)).unlink(missing_ok=True)
        if source is not None:
            assert not Path(f"{source.database}-wal").exists(), "somebody is still connected"
            copyfile(str(source.database), str(url.database))
        return
    _tell(url, f'DROP DATABASE IF EXISTS "{url.database}"')
    if source is None:
        _tell(url, f'CREATE DATABASE "{url.database}"')
    elif not server_spares.take(url, source):
        _tell(url, f'CREATE DATABASE "{url.database}" TEMPLATE "{source.database}"')


def drop(url: URL) -> None:
    """Throw a server's database away, whoever is connected, or keep it for the next test: hundreds fill a disk. A file goes with its folder."""
    if url.get_backend_name() != "sqlite" and not server_spares.give_back(url):
        _tell(url, f'DROP DATABASE IF EXISTS "{url.database}" WITH (FORCE)')


def _tell(url: URL, *statements: str) -> None:
    server = url.set(drivername="postgresql", database="postgres").render_as_string(hide_password=False)
    with psycopg.connect(server, autocommit=True) as admin:
        for statement in statements:
            admin.execute(statement.encode())
