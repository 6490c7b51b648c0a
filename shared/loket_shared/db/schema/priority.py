"""The priority table (Tabel Prioritas), whole versions of it: levels with their times, and what each category asks for."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import instant, metadata, one_of, pk, ref

priority_version = Table(
    "priority_version",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("staff_id", "staff", nullable=True),
    Column("revision", Integer, nullable=False),
    Column("shipped", Boolean, nullable=False),  # nobody has made it the office's own yet
    instant("recorded_at"),
    UniqueConstraint("office_id", "revision"),
)

priority_level = Table(
    "priority_level",
    metadata,
    pk(),
    ref("priority_version_id", "priority_version", index=True),
    Column("code", String(4), nullable=False),
    Column("rank", Integer, nullable=False),  # 1 is the most urgent
    Column("name", String(60), nullable=False),
    Column("rule", String(300), nullable=False),
    Column("start_minutes", Integer, nullable=False),  # of opening time, as all of these
    Column("decide_minutes", Integer, nullable=False),
    Column("decide_days", Integer, nullable=False),  # working days; when set, the minutes do not count
    Column("solve_minutes", Integer, nullable=False),
    Column("solve_days", Integer, nullable=False),
    Column("within_minutes", Integer),  # of opening time until the stage closes that make it this urgent
    UniqueConstraint("priority_version_id", "code"),
)

priority_category = Table(
    "priority_category",
    metadata,
    ref("priority_version_id", "priority_version", primary_key=True),
    ref("category_id", "category", primary_key=True),
    ref("level_id", "priority_level"),
    Column("evidence", Text, nullable=False),  # one thing to ask for a line
    Column("answer_template", Text, nullable=False),
    Column("ladder", String(20), nullable=False),
    one_of("ladder", ("office", "straight_to_lkpp")),
)
