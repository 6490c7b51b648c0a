"""Paper: prints, copies owed to visitors, where the signed originals lie, and frozen recaps."""

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

document_print = Table(
    "document_print",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("case_id", "case_file", nullable=True, index=True),
    ref("staff_id", "staff", nullable=True),
    Column("kind", String(16), nullable=False),
    Column("nth", Integer, nullable=False),
    Column("sha256", LargeBinary(32), nullable=False),
    instant("at"),
    one_of("kind", ("asli", "salinan", "recap", "guest_book")),
    UniqueConstraint("case_id", "kind", "nth"),
)

copy_owed = Table(
    "copy_owed",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    instant("since"),
    instant("handed_at", nullable=True),
    ref("handed_by", "staff", nullable=True),
)

archive_entry = Table(
    "archive_entry",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    ref("office_id", "office"),
    Column("state", String(12), nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("location", String(200), nullable=False),
    ref("staff_id", "staff"),
    instant("provisional_at", nullable=True),
    instant("final_at", nullable=True),
    Column("retention", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    one_of("state", ("provisional", "final")),
    UniqueConstraint("office_id", "year", "number"),
)

recap_snapshot = Table(
    "recap_snapshot",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("staff_id", "staff", nullable=True),
    day("from_date"),
    day("to_date"),
    instant("printed_at"),
    Column("tip", String(64), nullable=False),
    Column("form_numbers", Text, nullable=False),  # JSON: [[year, number, answered], …]; no personal data
    Index("ix_recap_snapshot_period", "office_id", "from_date", "to_date"),
)
