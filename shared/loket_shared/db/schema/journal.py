"""The journal of every change, the acts that made them, and the revisions that wake screens."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint, Uuid, text

from loket_shared.db.schema.base import day, instant, metadata, pk, ref

journal_chain = Table(
    "journal_chain",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("device_id", "device"),
    ref("predecessor_id", "journal_chain", nullable=True),
    instant("opened_at"),
)

journal = Table(
    "journal",
    metadata,
    pk(),
    ref("chain_id", "journal_chain"),
    Column("seq", Integer, nullable=False),
    Column("position", Integer, nullable=False),  # greater than that of any row before it in its chain, visit or case
    ref("office_id", "office"),
    ref("device_id", "device"),
    ref("staff_id", "staff", nullable=True),
    day("business_date"),
    instant("occurred_at"),
    instant("recorded_at"),
    Column("kind", String(40), nullable=False),
    Column("kind_version", Integer, nullable=False),
    Column("procedure_version_id", Uuid()),
    Column("visit_id", Uuid()),
    Column("ticket_id", Uuid()),
    Column("case_id", Uuid()),
    Column("call_id", Uuid()),  # the telephone call, as the canonical text's data name it
    Column("canonical", Text, nullable=False),
    Column("previous_hash", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    UniqueConstraint("chain_id", "seq"),
    Index("ix_journal_case_id", "case_id", "position"),
    Index("ix_journal_visit_id", "visit_id", "position"),
    Index("ix_journal_ticket_id", "ticket_id"),
    Index("ix_journal_call_id", "call_id", sqlite_where=text("call_id IS NOT NULL"), postgresql_where=text("call_id IS NOT NULL")),
    Index("ix_journal_kind", "office_id", "business_date", "kind"),
)  # fmt: skip

act = Table(
    "act",
    metadata,
    Column("key", String(80), primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("outcome", Text, nullable=False),
    instant("at"),
    Index("ix_act_at", "at"),
)

revision = Table(
    "revision",
    metadata,
    ref("office_id", "office", primary_key=True),
    Column("topic", String(20), primary_key=True),
    Column("n", Integer, nullable=False),
)

backup_run = Table(
    "backup_run",
    metadata,
    pk(),
    ref("office_id", "office"),
    instant("at"),
    Column("succeeded", Boolean, nullable=False),
    Column("detail", String(300), nullable=False),
)
