"""What the office knows: articles made of good answers, version by version, and templates of answers."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text

from loket_shared.db.schema.base import instant, metadata, pk, ref

article = Table(
    "article",
    metadata,
    pk(),
    ref("office_id", "office", index=True),
    ref("category_id", "category", nullable=True),
    ref("from_case_id", "case_file", nullable=True),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),  # its newest article_version
)

article_version = Table(
    "article_version",
    metadata,
    ref("article_id", "article", primary_key=True),
    Column("seq", Integer, primary_key=True),
    ref("staff_id", "staff"),
    instant("at"),
    Column("title", String(200), nullable=False),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
)

answer_template = Table(
    "answer_template",
    metadata,
    pk(),
    ref("office_id", "office", index=True),
    ref("category_id", "category", nullable=True),
    Column("name", String(120), nullable=False),
    Column("text", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("position", Integer, nullable=False),
    Column("version", Integer, nullable=False),
)
