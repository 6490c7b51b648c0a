"""Files that belong to a case; their bytes stand in a table of their own that no other query joins."""

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from loket_shared.db.schema.base import instant, metadata, pk, ref

attachment = Table(
    "attachment",
    metadata,
    pk(),
    ref("case_id", "case_file", index=True),
    ref("staff_id", "staff"),
    instant("at"),
    Column("name", String(120), nullable=False),
    Column("type", String(8), nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", LargeBinary(32), nullable=False),
    instant("removed_at", nullable=True),
    ref("removed_by", "staff", nullable=True),
    Column("removal", String(20)),
    Column("retention", String(20), nullable=False),
)

attachment_bytes = Table(
    "attachment_bytes",
    metadata,
    ref("attachment_id", "attachment", primary_key=True),
    Column("bytes", LargeBinary, nullable=False),
    Column("retention", String(20), nullable=False),
)
