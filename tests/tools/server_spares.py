"""Databases of a server that one test used and another may: their rows put back as they were, unless the schema changed.

Copying a whole database takes the server half a second, putting back the few rows of a new office a tenth of that.
"""

from dataclasses import dataclass, field

import psycopg
from sqlalchemy import URL

MOST_USES = 25
"""Rows that were deleted still take room; a database so often used is thrown away."""

_SCHEMA = """
SELECT md5(string_agg(line, ';' ORDER BY line)) FROM (
    SELECT concat('class', relname, relkind, relnatts, relchecks, relpersistence) FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat('trigger', tgrelid::regclass, tgname, tgenabled, tgtype) FROM pg_trigger
    UNION ALL SELECT concat('function', proname, md5(prosrc)) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT concat('rule', conrelid::regclass, conname, convalidated) FROM pg_constraint
    UNION ALL SELECT concat('right', relname, relacl::text) FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat('set', setdatabase = 0, setconfig::text) FROM pg_db_role_setting
) AS told(line)
"""
_FILLED = """
SELECT quote_ident(relname) FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0
"""
_COUNTERS = "SELECT quote_ident(sequencename), last_value FROM pg_sequences WHERE schemaname = 'public'"


@dataclass
class Spares:
    """The copies of one database: what stood in it, and which copies wait for the next test."""

    source: URL
    schema: str
    rows: dict[str, bytes]
    counters: dict[str, int | None]
    waiting: list[str] = field(default_factory=list)
    uses: dict[str, int] = field(default_factory=dict)


_of_source: dict[URL, Spares] = {}
_of_name: dict[str, Spares] = {}


def take(url: URL, source: URL) -> bool:
    """Give a waiting copy of `source` the name of `url`; False when none waits. Remembers whose copy `url` is."""
    if source not in _of_source:
        _of_source[source] = _learn(source)
    spares = _of_source[source]
    name = str(url.database)
    _of_name[name] = spares
    if not spares.waiting:
        return False
    spare = spares.waiting.pop()
    spares.uses[name] = spares.uses.pop(spare) + 1
    _rename(url, spare, name)
    return True


def give_back(url: URL) -> bool:
    """Put a copy's rows back and let it wait for the next test; False when it has to be thrown away."""
    name = str(url.database)
    spares = _of_name.pop(name, None)
    if spares is None:
        return False
    uses = spares.uses.pop(name, 0)
    if uses >= MOST_USES:
        return False
    with psycopg.connect(_plain(url), autocommit=True) as told:
        others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        if _one(told, others) or _one(told, _SCHEMA) != spares.schema:
            return False
        _put_back(told, spares)
    spare = f"spare{name}"
    _rename(url, name, spare)
    spares.waiting.append(spare)
    spares.uses[spare] = uses
    return True


def _learn(source: URL) -> Spares:
    with psycopg.connect(_plain(source), autocommit=True) as told:
        rows = {}
        for (table,) in told.execute(_FILLED).fetchall():
            with told.cursor().copy(f"COPY {table} TO STDOUT".encode()) as copied:
                rows[table] = b"".join(bytes(piece) for piece in copied)
        counters: dict[str, int | None] = dict(told.execute(_COUNTERS).fetchall())
        return Spares(source, str(_one(told, _SCHEMA)), {name: one for name, one in rows.items() if one}, counters)


def _put_back(told: psycopg.Connection, spares: Spares) -> None:
    """Write the rows as they stood; no trigger and no foreign key looks on."""
    filled = [table for (table,) in told.execute(_FILLED).fetchall()]
    with told.transaction():
        told.execute("SET LOCAL session_replication_role = replica")
        told.execute(";".join(map("DELETE FROM {}".format, filled)).encode())
        for table, rows in spares.rows.items():
            with told.cursor().copy(f"COPY {table} FROM STDIN".encode()) as copied:
                copied.write(rows)
        for name, value in spares.counters.items():
            at = f"{value}, true" if value is not None else "1, false"
            told.execute(f"SELECT setval('{name}', {at})".encode())


def _one(told: psycopg.Connection, question: str) -> object:
    found = told.execute(question.encode()).fetchone()
    return found[0] if found else None


def _rename(url: URL, name: str, to: str) -> None:
    with psycopg.connect(_plain(url.set(database="postgres")), autocommit=True) as told:
        told.execute(f'ALTER DATABASE "{name}" RENAME TO "{to}"'.encode())


def _plain(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
