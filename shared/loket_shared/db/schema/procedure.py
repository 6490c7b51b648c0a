"""The written procedures (SOP) as versioned data: steps, standards, and which journal event opens or closes a step."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

procedure = Table(
    "procedure",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("code", String(20), nullable=False),
    Column("title", String(300), nullable=False),
    UniqueConstraint("office_id", "code"),
)

procedure_version = Table(
    "procedure_version",
    metadata,
    pk(),
    ref("procedure_id", "procedure"),
    Column("revision", Integer, nullable=False),  # our own count; the document's own word for it follows
    Column("document_revision", String(20), nullable=False),
    Column("document_number", String(80), nullable=False),
    Column("issued_by", String(200), nullable=False),
    Column("deviation_duty", Boolean, nullable=False),
    day("effective_from", nullable=True),
    instant("recorded_at"),
    UniqueConstraint("procedure_id", "revision"),
)

procedure_step = Table(
    "procedure_step",
    metadata,
    ref("procedure_version_id", "procedure_version", primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("actor", String(80), nullable=False),
    Column("owner", String(30), nullable=False),
    Column("activity", Text, nullable=False),
    Column("requirement", Text, nullable=False),
    Column("standard_text", String(200), nullable=False),
    Column("standard_amount", Integer),  # seconds, or days where the clock is working_days
    Column("standard_clock", String(20)),
    Column("repeating", Boolean, nullable=False),
    Column("opt_in", Boolean, nullable=False),
    Column("output", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("reconstructed", Boolean, nullable=False),
)

procedure_event = Table(
    "procedure_event",
    metadata,
    ref("procedure_version_id", "procedure_version", primary_key=True),
    Column("event_kind", String(40), primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("edge", String(5), primary_key=True),
    Column("solution", Boolean),  # only a case.decided that says the same
    Column("together", Boolean, nullable=False),
    one_of("edge", ("begin", "end", "both")),
)
