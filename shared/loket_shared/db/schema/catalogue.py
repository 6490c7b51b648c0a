"""What the office offers and where: services, desks, problem groups, categories."""

from sqlalchemy import Boolean, Column, Integer, String, Table, UniqueConstraint

from loket_shared.db.schema.base import metadata, one_of, pk, ref

service = Table(
    "service",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("procedure_id", "procedure"),
    Column("code", String(30), nullable=False),
    Column("name_id", String(120), nullable=False),
    Column("name_en", String(120), nullable=False),
    Column("hint_id", String(200), nullable=False),
    Column("hint_en", String(200), nullable=False),
    Column("series", String(4), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("position", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("office_id", "code"),
    UniqueConstraint("office_id", "series"),
)

desk = Table(
    "desk",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("kind", String(10), nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", String(80), nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    one_of("kind", ("loket", "meja", "ruang")),
    UniqueConstraint("office_id", "kind", "number"),
)

desk_service = Table(
    "desk_service",
    metadata,
    ref("desk_id", "desk", primary_key=True),
    ref("service_id", "service", primary_key=True),
    Column("rank", Integer, nullable=False),
)

problem_group = Table(
    "problem_group",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("code", String(30), nullable=False),
    Column("name_id", String(80), nullable=False),
    Column("name_en", String(80), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    UniqueConstraint("office_id", "code"),
)

category = Table(
    "category",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("code", String(40), nullable=False),
    Column("name_id", String(120), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    UniqueConstraint("office_id", "code"),
)
