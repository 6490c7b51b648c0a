"""Examines what holds a database together: its tables as this version made them, its guards, and its references."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, ForeignKeyConstraint, Select, and_, func, literal_column, make_url, select, union_all

from loket_shared.db import search, triggers
from loket_shared.db.schema import metadata
from loket_shared.services.findings import Finding, GuardMissing, ReferenceBroken, SchemaDiffers

_DESCRIBED = {
    "sqlite": "SELECT coalesce(sql, name) FROM sqlite_master WHERE type <> 'trigger'",
    "postgresql": """
        SELECT concat_ws(' ', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
                         attidentity, attgenerated, pg_get_expr(adbin, adrelid), col_description(attrelid, attnum),
                         obj_description(attrelid, 'pg_class'))
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
        UNION ALL
        SELECT concat_ws(' ', 'index', schemaname, indexdef) FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL
        SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    """,
}
_found_right: set[frozenset[str]] = set()
"""Descriptions of schemas that this process compared table by table, which takes long, and found right."""


def schema_findings(tx: Connection) -> Iterator[Finding]:
    """Yield what alembic would have to add (missing) or drop (additional) to get to the schema of this version."""
    described = frozenset(tx.exec_driver_sql(_DESCRIBED[tx.dialect.name]).scalars())
    if described in _found_right:
        return
    right = True
    for change in compare_metadata(MigrationContext.configure(tx, opts={"include_name": _is_schema}), metadata):
        right = False
        if not isinstance(change, tuple):
            continue
        sign = "-" if str(change[0]).startswith("add_") else "+"
        kind = str(change[0]).partition("_")[2]
        subject = change[3] if kind == "column" else change[1]
        owner = f"{change[2]}." if kind == "column" else ""
        yield SchemaDiffers(f"{sign} {kind} {owner}{getattr(subject, 'name', subject)}")
    if right:
        _found_right.add(described)


def _is_schema(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not search.is_ours(name)


def guard_findings(tx: Connection) -> Iterator[Finding]:
    """Yield the triggers that keep written rows as they are, and the search in step, where they are gone or asleep."""
    names = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    if tx.dialect.name == "postgresql":
        names = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    present = {row[0] for row in tx.exec_driver_sql(names)}
    for name in (*triggers.names(tx.dialect.name), *search.trigger_names(tx.dialect.name)):
        if name not in present:
            yield GuardMissing(name)


def reference_findings(tx: Connection) -> Iterator[Finding]:
    """Yield broken foreign keys; counted key by key, the same way on both engines. Every table has to be there."""
    for table, parent, rows in tx.exec_driver_sql(_broken_references(tx.dialect.name)):
        yield ReferenceBroken(table, parent, rows)


@cache
def _broken_references(engine: str) -> str:
    dialect = make_url(f"{engine}://").get_dialect()()
    keys = (key for table in metadata.sorted_tables for key in sorted(table.foreign_key_constraints, key=_columns))
    counted = union_all(*map(_orphans, keys)).compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    return str(counted)


def _columns(key: ForeignKeyConstraint) -> list[str]:
    return list(key.column_keys)


def _orphans(key: ForeignKeyConstraint) -> Select[Any]:
    child, parent = key.table, key.referred_table.alias("parent")
    mine = [element.parent for element in key.elements]
    theirs = [parent.c[element.column.name] for element in key.elements]
    fits = and_(*(a == b for a, b in zip(theirs, mine, strict=True)))
    return (
        select(*(literal_column(f"'{table.name}'") for table in (child, key.referred_table)), func.count())
        .select_from(child)
        .where(*(one.is_not(None) for one in mine), ~select(theirs[0]).where(fits).exists())
        .having(func.count() > 0)
    )
