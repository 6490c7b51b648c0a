"""The office, its settings, and the staff who answer for each step."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import instant, metadata, one_of, pk, ref

office = Table(
    "office",
    metadata,
    pk(),
    Column("name", String(200), nullable=False),
    Column("subtitle", String(200), nullable=False),
    Column("address", String(300), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("zone", String(40), nullable=False),
    Column("form_prefix", String(12), nullable=False),
    Column("version", Integer, nullable=False),
    one_of("zone", ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")),
)

setting = Table(
    "setting",
    metadata,
    ref("office_id", "office", primary_key=True),
    Column("key", String(60), primary_key=True),
    Column("value", Text, nullable=False),
    Column("version", Integer, nullable=False),
)

staff = Table(
    "staff",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("login", String(60), nullable=False),
    Column("name", String(200), nullable=False),
    Column("nip", String(30), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("pin_hash", String(200)),
    Column("active", Boolean, nullable=False),
    instant("created_at"),
    Column("version", Integer, nullable=False),
    UniqueConstraint("office_id", "login"),
)

staff_role = Table(
    "staff_role",
    metadata,
    ref("staff_id", "staff", primary_key=True),
    Column("role", String(20), primary_key=True),
    one_of("role", ("helpdesk", "front_office", "admin_ppe", "trainer", "supervisor")),
)

sign_in_try = Table(
    "sign_in_try",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("login", String(60), nullable=False),
    instant("at"),
    Column("succeeded", Boolean, nullable=False),
    Index("ix_sign_in_try_login_at", "office_id", "login", "at"),
)
