"""Numbers and calls: the queue's own tables hold no personal data."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

TICKET_STATES = ("waiting", "calling", "serving", "done", "no_show", "cancelled")

ticket = Table(
    "ticket",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("visit_id", "visit", index=True),
    ref("service_id", "service"),
    ref("procedure_version_id", "procedure_version"),
    day("business_date"),
    Column("series", String(4), nullable=False),
    Column("number", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("priority", Boolean, nullable=False),
    instant("issued_at"),
    Column("reference_hash", LargeBinary(32), nullable=False),
    ref("desk_id", "desk", nullable=True),
    ref("staff_id", "staff", nullable=True),
    Column("calls", Integer, nullable=False),  # unanswered calls of the present round
    Column("skips", Integer, nullable=False),
    Column("returns_at_turn", Integer),  # a skipped ticket is due when the service reached this turn
    Column("place", Integer, nullable=False),  # its number, or the number behind which a skipped one returned
    instant("called_at", nullable=True),
    instant("present_at", nullable=True),
    instant("ended_at", nullable=True),
    Column("end_reason", String(200)),
    Column("version", Integer, nullable=False),
    one_of("state", TICKET_STATES),
    UniqueConstraint("office_id", "business_date", "series", "number"),
    UniqueConstraint("reference_hash"),
    Index(
        "uq_ticket_calling_desk",
        "desk_id",
        unique=True,
        sqlite_where=text("state = 'calling'"),
        postgresql_where=text("state = 'calling'"),
    ),
    Index(
        "ix_ticket_next",
        "service_id",
        "business_date",
        "priority",
        "place",
        "skips",
        "number",
        sqlite_where=text("state = 'waiting' AND returns_at_turn IS NULL"),
        postgresql_where=text("state = 'waiting' AND returns_at_turn IS NULL"),
    ),
    Index(
        "ix_ticket_skipped",
        "service_id",
        "business_date",
        "returns_at_turn",
        sqlite_where=text("state = 'waiting' AND returns_at_turn IS NOT NULL"),
        postgresql_where=text("state = 'waiting' AND returns_at_turn IS NOT NULL"),
    ),
    Index("ix_ticket_open", "business_date", "state"),
    Index("ix_ticket_desk", "desk_id", "state"),
)

ticket_reference = Table(
    "ticket_reference",
    metadata,
    ref("ticket_id", "ticket", primary_key=True),
    Column("value", String(60), nullable=False),
    Column("retention", String(20), nullable=False),
)

counter = Table(
    "counter",
    metadata,
    ref("office_id", "office", primary_key=True),
    Column("name", String(20), primary_key=True),  # guest, form, archive, series:<letters>
    Column("period", String(10), primary_key=True),  # a business date or a year
    Column("last", Integer, nullable=False),
)

call = Table(
    "call",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("ticket_id", "ticket", index=True),
    ref("service_id", "service"),
    ref("desk_id", "desk"),
    ref("staff_id", "staff", nullable=True),
    day("business_date"),
    Column("turn", Integer),  # running count of first calls of this service today; NULL for a recall
    Column("nth", Integer, nullable=False),  # 1, 2, 3 … within the present round
    Column("priority", Boolean, nullable=False),
    Column("reason", String(20), nullable=False),
    instant("at"),
    instant("withdrawn_at", nullable=True),
    UniqueConstraint("service_id", "business_date", "turn"),
    Index("ix_call_recent", "office_id", "business_date", "at"),
)

call_shown = Table(
    "call_shown",
    metadata,
    ref("call_id", "call", primary_key=True),
    ref("device_id", "device", primary_key=True),
    instant("shown_at", nullable=True),
    instant("spoken_at", nullable=True),
    Column("outcome", String(12), nullable=False),
    one_of("outcome", ("spoken", "chime_only", "muted", "no_audio", "none")),
)

ticket_case = Table(
    "ticket_case",
    metadata,
    Column("ticket_id", ticket.c.id.type, primary_key=True),  # one row a number; further problems name it by turn_id
    Column("case_id", ticket.c.id.type, nullable=False, index=True),
    ForeignKeyConstraint(["ticket_id"], ["ticket.id"]),
    ForeignKeyConstraint(["case_id"], ["case_file.id"]),
)
