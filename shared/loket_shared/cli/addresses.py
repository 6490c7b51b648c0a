"""A database's address as people write it, and as SQLAlchemy wants it."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both

POSTGRES = {"postgres", "postgresql"}


def database_url(written: str) -> str:
    """Return the URL for a file path or a PostgreSQL URL; raises Stop when it is neither."""
    if "://" not in written:
        return URL.create("sqlite", database=str(Path(written).expanduser().resolve())).render_as_string()
    try:
        url = make_url(written)
    except (ArgumentError, ValueError) as error:
        raise _wrong(written) from error
    if url.drivername in POSTGRES:
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in {"sqlite", "postgresql+psycopg"} or not url.database:
        raise _wrong(written)
    return url.render_as_string(hide_password=False)


def shown(url: str) -> str:
    """Return a database URL without its password."""
    return make_url(url).render_as_string(hide_password=True)


def sqlite_file(url: str) -> Path | None:
    """Return the file of an SQLite database, None for a server."""
    parsed = make_url(url)
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def _wrong(written: str) -> Stop:
    return Stop(
        Code.USAGE,
        both(f"Alamat basis data tidak dikenal: {written}", f"This is no database address: {written}"),
        both(
            "Tuliskan nama berkas, atau postgresql://pengguna:sandi@server/nama.",
            "Write a file name, or postgresql://user:password@server/name.",
        ),
    )
