"""Machines of the office: kiosks, displays, consoles, printers, and the jobs that printers owe."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, UniqueConstraint

from loket_shared.db.schema.base import instant, metadata, one_of, pk, ref

JOB_STATES = ("queued", "sending", "printed", "unknown", "failed", "expired")

device = Table(
    "device",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("kind", String(10), nullable=False),
    Column("name", String(80), nullable=False),
    instant("registered_at"),
    instant("seen_at"),
    one_of("kind", ("kiosk", "display", "operator", "tool")),
    UniqueConstraint("office_id", "kind", "name"),
)

device_problem = Table(
    "device_problem",
    metadata,
    ref("device_id", "device", primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("detail", String(200), nullable=False),
    instant("since"),
)

printer = Table(
    "printer",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("device_id", "device", nullable=True),
    Column("name", String(80), nullable=False),
    Column("transport", String(10), nullable=False),
    Column("address", String(200), nullable=False),
    Column("profile", String(40), nullable=False),
    Column("native_qr", Boolean, nullable=False),
    Column("answers_status", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    one_of("transport", ("tcp", "serial", "screen")),
    UniqueConstraint("office_id", "name"),
)

printer_problem = Table(
    "printer_problem",
    metadata,
    ref("printer_id", "printer", primary_key=True),
    Column("code", String(40), primary_key=True),
    instant("since"),
)

print_job = Table(
    "print_job",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("printer_id", "printer"),
    ref("ticket_id", "ticket", index=True),
    ref("reprint_of", "print_job", nullable=True),
    Column("reason", String(200), nullable=False),
    Column("state", String(10), nullable=False),
    Column("problem", String(40)),
    Column("fence", Integer, nullable=False),
    instant("queued_at"),
    instant("expires_at"),
    instant("sending_at", nullable=True),
    instant("ended_at", nullable=True),
    one_of("state", JOB_STATES),
    Index("ix_print_job_open", "printer_id", "state", "queued_at"),
)
