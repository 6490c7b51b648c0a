"""What the office asked of LKPP: each escalation with its clocks, its text, what was said on the way, and the files it took along."""

from sqlalchemy import Column, Index, Integer, String, Table, Text, UniqueConstraint, text

from loket_shared.db.schema.base import instant, metadata, one_of, pk, ref
from loket_shared.db.schema.casework import MEANS
from loket_shared.domain.escalation import OPEN, EscalationChannel, EscalationState, EscalationVerb

_OPEN = text(f"state IN ({', '.join(sorted(repr(str(state)) for state in OPEN))})")

escalation = Table(
    "escalation",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("case_id", "case_file", index=True),
    ref("procedure_version_id", "procedure_version"),
    ref("opened_by", "staff"),
    ref("holder_id", "staff", nullable=True),  # who took LKPP's last answer; NULL: it is on every helpdesk's list
    Column("seq", Integer, nullable=False),  # the nth of its case
    Column("reference", String(16), nullable=False),  # the pseudo reference that stands in subjects; tells nothing of the case
    Column("channel", String(12), nullable=False),
    Column("external_number", String(60), nullable=False),  # of LKPP's own system, empty until it is known
    Column("external_key", String(60), nullable=False),  # the same as it is compared: capitals and digits only
    Column("state", String(16), nullable=False),
    instant("state_since"),
    Column("resumes", String(24), nullable=False),  # the case's state before, for one that is withdrawn or returned
    instant("known_at"),  # when the helpdesk knew that it cannot solve it; may lie before the entry
    instant("recorded_at"),
    instant("sent_at", nullable=True),  # when "Kirim" was pressed
    instant("arrived_at", nullable=True),  # when LKPP's server took it, or it was entered into LKPP's system
    instant("received_at", nullable=True),
    instant("asked_at", nullable=True),  # since when LKPP waits for data, NULL: it does not
    instant("data_at", nullable=True),
    instant("status_at", nullable=True),  # of LKPP's last word
    instant("unseen_since", nullable=True),  # since when an answer of LKPP's lies there that nobody took
    instant("ended_at", nullable=True),
    instant("told_at", nullable=True),  # when the visitor had the result (S2-15)
    Column("version", Integer, nullable=False),
    one_of("channel", tuple(EscalationChannel)),
    one_of("state", tuple(EscalationState)),
    UniqueConstraint("case_id", "seq"),
    UniqueConstraint("office_id", "reference"),
    Index("ix_escalation_open", "office_id", "state", sqlite_where=_OPEN, postgresql_where=_OPEN),
    Index("ix_escalation_external", "office_id", "external_key"),
)  # fmt: skip

escalation_text = Table(
    "escalation_text",
    metadata,
    ref("escalation_id", "escalation", primary_key=True),
    Column("title", String(200), nullable=False),
    Column("application", String(80), nullable=False),
    Column("error_code", String(80), nullable=False),
    Column("tender_code", String(40), nullable=False),
    Column("ticket_type", String(20), nullable=False),
    Column("description", Text, nullable=False),
    Column("tried", Text, nullable=False),  # what the office did itself
    Column("late_reason", String(300), nullable=False),  # why the instant of knowing lies before its entry
    Column("retention", String(20), nullable=False),
    one_of("ticket_type", ("problem", "suggestion", "request")),
)

escalation_entry = Table(
    "escalation_entry",
    metadata,
    pk(),
    ref("escalation_id", "escalation", index=True),
    ref("staff_id", "staff", nullable=True),
    instant("at"),
    instant("recorded_at"),
    Column("verb", String(12), nullable=False),
    Column("means", String(12), nullable=False),
    Column("contact", String(120), nullable=False),  # with whom, and under which number
    Column("text", Text, nullable=False),
    Column("retention", String(20), nullable=False),
    one_of("verb", tuple(EscalationVerb)),
    one_of("means", MEANS),
)

escalation_file = Table(
    "escalation_file",
    metadata,
    ref("escalation_id", "escalation", primary_key=True),
    ref("attachment_id", "attachment", primary_key=True),
)
