"""What happens to a case between form and archive: questions to the reporter, contacts, notes, links, other desks' tickets."""

from sqlalchemy import Column, Index, Integer, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import instant, metadata, one_of, pk, ref

MEANS = ("counter", "telephone", "email", "whatsapp", "lpse_support", "letter", "none")

case_note = Table(
    "case_note",
    metadata,
    pk(),
    ref("case_id", "case_file", index=True),
    ref("staff_id", "staff"),
    instant("at"),
    Column("kind", String(16), nullable=False),
    Column("means", String(12), nullable=False),
    Column("outcome", String(20)),
    Column("text", Text, nullable=False),
    Column("retention", String(20), nullable=False),
    one_of("kind", ("internal", "unit", "reply", "contact", "confirmation")),
    one_of("means", MEANS),
    one_of("outcome", ("reached", "no_answer", "wrong_number", "message_left", "solved", "not_solved")),
)

clarification = Table(
    "clarification",
    metadata,
    pk(),
    ref("case_id", "case_file", index=True),
    ref("asked_by", "staff"),
    Column("means", String(12), nullable=False),
    instant("asked_at"),
    instant("due_at", nullable=True),
    instant("reminded_at", nullable=True),
    Column("reminders", Integer, nullable=False),
    instant("answered_at", nullable=True),
    Column("answer_means", String(12)),
    Column("resumes", String(24), nullable=False),  # the state to go back to
    one_of("means", MEANS),
)

clarification_text = Table(
    "clarification_text",
    metadata,
    ref("clarification_id", "clarification", primary_key=True),
    Column("missing", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("retention", String(20), nullable=False),
)

case_link = Table(
    "case_link",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    ref("other_id", "case_file", primary_key=True, index=True),
    ref("staff_id", "staff"),
    instant("at"),
    Column("kind", String(12), nullable=False),
    one_of("kind", ("related", "same_visit")),
)

case_ticket = Table(
    "case_ticket",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    ref("office_id", "office"),
    Column("system", String(20), nullable=False),
    Column("number", String(60), nullable=False),
    Column("title", String(200), nullable=False),
    Column("application", String(80), nullable=False),
    Column("error_code", String(80), nullable=False),
    Column("ticket_type", String(20), nullable=False),
    Column("npwp", String(30), nullable=False),
    Column("user_id", String(80), nullable=False),
    Column("retention", String(20), nullable=False),
    one_of("ticket_type", ("problem", "suggestion", "request")),
    UniqueConstraint("office_id", "system", "number"),
)

phone_call = Table(
    "phone_call",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("desk_id", "desk", nullable=True),
    ref("staff_id", "staff"),
    ref("case_id", "case_file", nullable=True, index=True),
    instant("rang_at", nullable=True),
    instant("answered_at"),
    instant("asked_at", nullable=True),
    instant("ended_at", nullable=True),
    Column("outcome", String(20)),
    one_of("outcome", ("recorded", "continued", "not_consultation", "cut_off")),
    Index("ix_phone_call_staff", "office_id", "staff_id", "ended_at"),
)

phone_draft = Table(
    "phone_draft",
    metadata,
    ref("call_id", "phone_call", primary_key=True),
    instant("saved_at"),
    Column("typed", Text, nullable=False),  # JSON of the form's fields, as far as they are typed
    Column("retention", String(20), nullable=False),
)

absence = Table(
    "absence",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("staff_id", "staff", index=True),
    ref("substitute_id", "staff", nullable=True),
    ref("recorded_by", "staff"),
    instant("from_at"),
    instant("until_at", nullable=True),
    Column("reason", String(20), nullable=False),
)
