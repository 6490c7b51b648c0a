"""Working calendars, one a party: the office's own and LKPP's."""

from sqlalchemy import Column, Index, Integer, String, Table, Text, Time, UniqueConstraint

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

calendar = Table(
    "calendar",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("party", String(20), nullable=False),
    Column("zone", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    one_of("party", ("office", "lkpp")),
    UniqueConstraint("office_id", "party"),
)

calendar_interval = Table(
    "calendar_interval",
    metadata,
    pk(),
    ref("calendar_id", "calendar", index=True),
    Column("weekday", Integer, nullable=False),  # 0 = Monday
    Column("starts", Time, nullable=False),
    Column("ends", Time, nullable=False),
    day("valid_from", nullable=True),
    day("valid_to", nullable=True),
)

calendar_day = Table(
    "calendar_day",
    metadata,
    pk(),
    ref("calendar_id", "calendar"),
    day("date"),
    Column("kind", String(12), nullable=False),
    Column("name", String(200), nullable=False),
    Column("basis", String(200), nullable=False),
    Column("hours", Text, nullable=False),  # JSON: [["08:00","11:00"], …], empty unless kind = hours or open
    one_of("kind", ("closed", "hours", "open")),
    UniqueConstraint("calendar_id", "date"),
    Index("ix_calendar_day_date", "calendar_id", "date"),
)

calendar_past = Table(
    "calendar_past",
    metadata,
    ref("calendar_id", "calendar", primary_key=True),
    Column("version", Integer, primary_key=True),
    ref("staff_id", "staff", nullable=True),
    instant("recorded_at"),
    Column("content", Text, nullable=False),  # JSON of the calendar's intervals and days as this version had them
)
