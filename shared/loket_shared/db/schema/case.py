"""A case: one problem, one form number; identity, problem and answer stand in personal tables of their own."""

from sqlalchemy import Column, Index, Integer, String, Table, Text, UniqueConstraint

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

CASE_STATES = (
    "recorded", "clarification", "analysis", "analysis_admin", "promised", "escalated", "solution_known", "awaiting_confirmation",
    "answered", "archived", "merged", "cancelled",
)  # fmt: skip

case_file = Table(
    "case_file",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("visit_id", "visit", nullable=True, index=True),
    ref("turn_id", "ticket", nullable=True, index=True),  # of a further problem: the number at whose turn it was told
    ref("procedure_version_id", "procedure_version"),
    ref("category_id", "category", nullable=True),
    ref("group_id", "problem_group", nullable=True),
    ref("holder_id", "staff", nullable=True),
    ref("answered_by", "staff", nullable=True),
    Column("form_year", Integer, nullable=False),
    Column("form_number", Integer, nullable=False),
    Column("form_label", String(40), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("state", String(24), nullable=False),
    instant("state_since"),
    Column("unit", String(12), nullable=False),  # who has the duty now; holder_id is only who presently does it
    day("business_date"),
    instant("opened_at"),
    instant("received_at", nullable=True),  # when it reached the office, where that was before it was recorded
    instant("answered_at", nullable=True),
    instant("closed_at", nullable=True),
    Column("closing_basis", String(20)),
    Column("reopened", Integer, nullable=False),
    ref("merged_into_id", "case_file", nullable=True),
    ref("priority_level_id", "priority_level", nullable=True),
    instant("stage_deadline", nullable=True),
    instant("due_at", nullable=True),  # the next duty of an open case, whatever it is
    Column("due_kind", String(20)),
    Column("version", Integer, nullable=False),
    one_of("channel", ("walk_in", "telephone", "lpse_support", "email", "whatsapp", "suggestion_box", "bidding_room")),
    one_of("kind", ("konsultasi", "pengaduan", "pertanyaan")),
    one_of("state", CASE_STATES),
    one_of("unit", ("helpdesk", "admin_ppe")),
    one_of("closing_basis", ("counter", "telephone", "email", "whatsapp", "lpse_support", "letter", "silence")),
    UniqueConstraint("office_id", "form_year", "form_number"),
    Index("ix_case_file_state", "office_id", "state", "due_at"),
    Index("ix_case_file_date", "office_id", "business_date"),
)

case_identity = Table(
    "case_identity",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    Column("name", String(200), nullable=False),
    Column("organisation", String(200), nullable=False),
    Column("address", String(400), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("phone_e164", String(20)),
    Column("email", String(200), nullable=False),
    Column("spse_role", String(80), nullable=False),
    Column("companions", Integer, nullable=False),
    Column("retention", String(20), nullable=False),
    Index("ix_case_identity_phone_e164", "phone_e164"),
)

case_problem = Table(
    "case_problem",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    Column("text", Text, nullable=False),
    Column("tender_code", String(60), nullable=False),
    Column("retention", String(20), nullable=False),
)

case_answer = Table(
    "case_answer",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    Column("seq", Integer, primary_key=True),
    ref("staff_id", "staff"),
    instant("at"),
    Column("text", Text, nullable=False),
    Column("retention", String(20), nullable=False),
)

draft = Table(
    "draft",
    metadata,
    ref("case_id", "case_file", primary_key=True),
    ref("staff_id", "staff", primary_key=True),
    instant("saved_at"),
    Column("text", Text, nullable=False),
)

case_promise = Table(
    "case_promise",
    metadata,
    pk(),
    ref("case_id", "case_file", index=True),
    ref("staff_id", "staff"),
    instant("promised_at"),
    instant("due_at"),
    instant("number_told_at", nullable=True),
    Column("note", String(400), nullable=False),
)
