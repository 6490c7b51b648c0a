"""A visit and its guest-book row; what the visitor wrote stands in tables of its own."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

RETENTION_GUEST_BOOK = "guest_book"
RETENTION_CASE = "case"

visit = Table(
    "visit",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("service_id", "service"),
    ref("procedure_version_id", "procedure_version"),
    ref("device_id", "device"),
    ref("staff_id", "staff", nullable=True),
    day("business_date"),
    Column("guest_number", Integer),  # given when the guest book is signed: never before, for some never at all
    Column("language", String(2), nullable=False),
    Column("priority_asked", Boolean, nullable=False),
    instant("arrived_at"),
    instant("left_at", nullable=True),
    Column("ended_as", String(20)),
    Column("end_reason", String(200)),
    Column("version", Integer, nullable=False),
    one_of("ended_as", ("served", "no_show", "cancelled", "abandoned")),
    UniqueConstraint("office_id", "business_date", "guest_number"),
)

visit_identity = Table(
    "visit_identity",
    metadata,
    ref("visit_id", "visit", primary_key=True),
    Column("name", String(200), nullable=False),
    Column("organisation", String(200), nullable=False),
    Column("address", String(400), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("phone_e164", String(20)),
    Column("companions", Integer, nullable=False),
    Column("purpose", String(400), nullable=False),
    Column("retention", String(20), nullable=False),
)

form_version = Table(
    "form_version",
    metadata,
    pk(),
    ref("visit_id", "visit"),
    Column("seq", Integer, nullable=False),
    ref("device_id", "device"),
    ref("staff_id", "staff", nullable=True),
    instant("at"),
    Column("name", String(200), nullable=False),
    Column("organisation", String(200), nullable=False),
    Column("address", String(400), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("email", String(200), nullable=False),
    Column("spse_role", String(80), nullable=False),
    Column("companions", Integer, nullable=False),
    Column("problem", Text, nullable=False),
    Column("tender_code", String(60), nullable=False),
    ref("group_id", "problem_group", nullable=True),
    Column("kind", String(12), nullable=False),
    Column("retention", String(20), nullable=False),
    one_of("kind", ("konsultasi", "pengaduan", "pertanyaan")),
    UniqueConstraint("visit_id", "seq"),
    Index("ix_form_version_visit_id", "visit_id"),
)
