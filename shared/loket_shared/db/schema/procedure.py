"""The written procedures (SOP) as versioned data: steps, standards, and which journal event opens or closes a step."""

from sqlalchemy import Boolean, Column, Integer, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

procedure = Table(
    "procedure",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("code", String(20), nullable=False),
    Column("profile", String(20), nullable=False),  # the shipped procedure that it was copied from, empty for none
    Column("revision", Integer, nullable=False),  # of its newest version
    UniqueConstraint("office_id", "code"),
)

procedure_version = Table(
    "procedure_version",
    metadata,
    pk(),
    ref("procedure_id", "procedure"),
    ref("staff_id", "staff", nullable=True),  # who recorded it, NULL for what the product shipped
    Column("revision", Integer, nullable=False),  # our own count; the document's own word for it follows
    Column("title", String(300), nullable=False),
    Column("document_revision", String(20), nullable=False),
    Column("document_number", String(80), nullable=False),
    Column("issued_by", String(200), nullable=False),
    Column("deviation_duty", Boolean, nullable=False),
    Column("actors", Text, nullable=False),  # one a line, as the three that follow
    Column("equipment", Text, nullable=False),
    Column("related", Text, nullable=False),
    Column("warnings", Text, nullable=False),
    Column("uses_form", Boolean, nullable=False),
    Column("uses_queue", Boolean, nullable=False),
    Column("guest_book", String(5), nullable=False),
    Column("why", String(400), nullable=False),
    day("effective_from", nullable=True),
    instant("recorded_at"),
    one_of("guest_book", ("start", "end", "none")),
    UniqueConstraint("procedure_id", "revision"),
)

procedure_step = Table(
    "procedure_step",
    metadata,
    ref("procedure_version_id", "procedure_version", primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("position", Integer, nullable=False),  # in which order the steps are done, from 1
    Column("actor", String(120), nullable=False),
    Column("owner", String(30), nullable=False),
    Column("activity", Text, nullable=False),
    Column("requirement", Text, nullable=False),
    Column("standard_text", String(200), nullable=False),
    Column("standard_low", Integer),  # set where the procedure gives a range
    Column("standard_amount", Integer),  # seconds, or days where the clock is working_days
    Column("standard_clock", String(20)),
    Column("repeating", Boolean, nullable=False),
    Column("applies", Boolean, nullable=False),  # FALSE: the office has no such step ("tidak berlaku")
    Column("measured", Boolean, nullable=False),  # FALSE: its time is not taken ("tidak diukur")
    Column("output", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("reconstructed", Boolean, nullable=False),
    UniqueConstraint("procedure_version_id", "position"),
)

procedure_standard = Table(
    "procedure_standard",
    metadata,
    ref("procedure_version_id", "procedure_version", primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("class_kind", String(8), primary_key=True),
    Column("class_code", String(40), primary_key=True),  # a level of the priority table or a category, by its code
    Column("standard_low", Integer),
    Column("standard_amount", Integer, nullable=False),
    Column("standard_clock", String(20), nullable=False),
    one_of("class_kind", ("priority", "category")),
)

procedure_event = Table(
    "procedure_event",
    metadata,
    ref("procedure_version_id", "procedure_version", primary_key=True),
    Column("event_kind", String(40), primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("edge", String(5), primary_key=True),
    Column("conditions", String(120), primary_key=True),  # "solution=true unit!=admin_ppe"; empty for none
    Column("together", Boolean, nullable=False),
    one_of("edge", ("begin", "end", "both")),
)

procedure_channel = Table(
    "procedure_channel",
    metadata,
    ref("office_id", "office", primary_key=True),
    Column("channel", String(20), primary_key=True),
    ref("procedure_id", "procedure"),
)
