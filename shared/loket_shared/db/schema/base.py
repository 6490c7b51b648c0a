"""Column types, naming and helpers that every table shares."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import CheckConstraint, Column, Date, DateTime, ForeignKey, MetaData, Uuid
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant: timestamptz on PostgreSQL, ISO text in UTC on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "an instant must carry its zone"
            raise ValueError(msg)
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def new_id() -> UUID:
    """Return a time-ordered UUID (version 7), made by the client."""
    return uuid_utils.compat.uuid7()


def pk() -> Column[UUID]:
    """Return the key column that every row's client fills itself."""
    return Column("id", Uuid(), primary_key=True)


def ref(
    name: str, table: str, *, nullable: bool = False, primary_key: bool = False, index: bool = False
) -> Column[UUID]:
    """Return a foreign key column to `table`.id."""
    return Column(name, Uuid(), ForeignKey(f"{table}.id"), nullable=nullable, primary_key=primary_key, index=index)


def instant(name: str, *, nullable: bool = False) -> Column[datetime]:
    """Return a column of an aware UTC instant."""
    return Column(name, Instant(), nullable=nullable)


def day(name: str, *, nullable: bool = False) -> Column[Any]:
    """Return a column of a local calendar date (the office's business date)."""
    return Column(name, Date(), nullable=nullable)


def one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    """Return the constraint that a column holds one of these words."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)
