"""Mail: the office's account (never its password), letters on their way out with every try, and every mail that came in."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

from loket_shared.db.schema.base import instant, metadata, one_of, pk, ref
from loket_shared.domain.mail.outbox import OutboxState

SECURITY = ("tls", "starttls", "none")
LETTER_KINDS = ("escalation", "data", "reminder", "question", "visitor")

mail_account = Table(
    "mail_account",
    metadata,
    ref("office_id", "office", primary_key=True),
    Column("host", String(200), nullable=False),
    Column("port", Integer, nullable=False),
    Column("security", String(8), nullable=False),
    Column("login", String(200), nullable=False),
    Column("from_address", String(254), nullable=False),
    Column("from_name", String(120), nullable=False),
    Column("lkpp_address", String(254), nullable=False),  # where escalations go unless the officer chooses otherwise
    Column("lkpp_name", String(120), nullable=False),
    Column("inbox_host", String(200), nullable=False),  # empty: nothing is fetched
    Column("inbox_port", Integer, nullable=False),
    Column("inbox_security", String(8), nullable=False),
    Column("inbox_login", String(200), nullable=False),
    Column("inbox_folder", String(200), nullable=False),
    Column("done_folder", String(200), nullable=False),  # empty: mails stay where they are
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    one_of("security", SECURITY),
    one_of("inbox_security", SECURITY),
)

mail_key = Table(
    "mail_key",
    metadata,
    ref("office_id", "office", primary_key=True),
    Column(
        "key", LargeBinary(32), nullable=False
    ),  # signs our Message-IDs; the account's password stands in no database
)

mail_holder = Table(
    "mail_holder",
    metadata,
    ref("device_id", "device", primary_key=True),
    ref("office_id", "office"),
    instant("seen_at"),  # when this console last said that it holds the mail secret
)

letter = Table(
    "letter",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("case_id", "case_file", index=True),
    ref("escalation_id", "escalation", nullable=True, index=True),
    ref("staff_id", "staff"),
    Column("kind", String(12), nullable=False),
    Column("message_id", String(200), nullable=False, unique=True),
    Column("token", String(16), nullable=False),
    Column("in_reply_to", String(1000), nullable=False),
    instant("written_at"),
    instant("not_before"),
    Column("state", String(16), nullable=False),
    instant("state_since"),
    instant("first_try_at", nullable=True),
    instant("next_try_at"),
    Column("attempts", Integer, nullable=False),
    ref("lease_device_id", "device", nullable=True),
    instant("lease_until", nullable=True),
    Column("fence", Integer, nullable=False),
    Column("stage", Integer),
    Column("code", Integer),
    Column("reason", String(16)),
    Column("queue_id", String(200)),
    instant("accepted_at", nullable=True),
    instant("bounced_at", nullable=True),  # a mail system told that it did not arrive after all
    Column("version", Integer, nullable=False),
    one_of("kind", LETTER_KINDS),
    one_of("state", tuple(OutboxState)),
    Index("ix_letter_due", "office_id", "state", "next_try_at"),
)

letter_text = Table(
    "letter_text",
    metadata,
    ref("letter_id", "letter", primary_key=True),
    Column("subject", String(300), nullable=False),
    Column("body", Text, nullable=False),
    Column("earlier", Text, nullable=False),  # the Message-IDs of the thread so far, one a line
    Column("retention", String(20), nullable=False),
)

letter_recipient = Table(
    "letter_recipient",
    metadata,
    ref("letter_id", "letter", primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("field", String(2), nullable=False),
    Column("address", String(254), nullable=False),
    Column("name", String(120), nullable=False),
    instant("accepted_at", nullable=True),
    Column("code", Integer),
    Column("words", String(500), nullable=False),  # the server's, when it refused
    Column("retention", String(20), nullable=False),
    one_of("field", ("to", "cc")),
    UniqueConstraint("letter_id", "address"),
)

letter_file = Table(
    "letter_file",
    metadata,
    ref("letter_id", "letter", primary_key=True),
    ref("attachment_id", "attachment", primary_key=True),
)

letter_try = Table(
    "letter_try",
    metadata,
    ref("letter_id", "letter", primary_key=True),
    Column("fence", Integer, primary_key=True),
    ref("device_id", "device"),
    instant("began_at"),
    instant("marked_at", nullable=True),  # when the server was about to be asked to take the text
    instant("ended_at", nullable=True),
    Column("state", String(16)),
    Column("stage", Integer),
    Column("code", Integer),
    Column("reason", String(16)),
    Column("words", String(500), nullable=False),
)

mail_cursor = Table(
    "mail_cursor",
    metadata,
    ref("office_id", "office", primary_key=True),
    Column("folder", String(200), primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
)

arrival = Table(
    "arrival",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("folder", String(200), nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    instant("arrived_at"),  # when the server had it
    instant("stored_at"),
    Column("size", BigInteger, nullable=False),
    Column("identity", LargeBinary(32), nullable=False),  # the same for the same mail, however it came
    Column("state", String(12), nullable=False),
    Column("kind", String(20)),
    Column("sure", Boolean, nullable=False),
    Column("how", String(20)),
    Column("doubt", String(20)),
    Column("same_as", Uuid()),  # the first copy of a mail that came twice
    Column("message_hash", LargeBinary(32)),  # of its Message-ID
    Column("sender_hash", LargeBinary(32)),
    Column("text_print", String(32)),
    ref("escalation_id", "escalation", nullable=True, index=True),
    ref("case_id", "case_file", nullable=True, index=True),
    ref("letter_id", "letter", nullable=True),  # the letter of ours that it is about
    ref("taken_by", "staff", nullable=True),
    instant("taken_at", nullable=True),
    Column("version", Integer, nullable=False),
    one_of("state", ("stored", "linked", "unlinked", "quarantined", "duplicate", "set_aside")),
    UniqueConstraint("office_id", "folder", "uidvalidity", "uid"),
    Index("ix_arrival_state", "office_id", "state", "arrived_at"),
    Index("ix_arrival_message", "office_id", "message_hash"),
    Index("ix_arrival_identity", "office_id", "identity"),
)

arrival_raw = Table(
    "arrival_raw",
    metadata,
    ref("arrival_id", "arrival", primary_key=True),
    Column("raw", LargeBinary, nullable=False),
    Column("retention", String(20), nullable=False),
)

arrival_text = Table(
    "arrival_text",
    metadata,
    ref("arrival_id", "arrival", primary_key=True),
    Column("message_id", String(1000), nullable=False),
    Column("sender_name", String(200), nullable=False),
    Column("sender_address", String(320), nullable=False),
    Column("subject", String(500), nullable=False),
    Column("text", Text, nullable=False),
    Column("quoted", Text, nullable=False),
    Column("files", Text, nullable=False),  # JSON: [[name, media type, bytes, shown in the text], …]
    Column("defects", String(300), nullable=False),
    instant("dated", nullable=True),  # by its sender
    Column("retention", String(20), nullable=False),
)

arrival_suggestion = Table(
    "arrival_suggestion",
    metadata,
    ref("arrival_id", "arrival", primary_key=True),
    ref("escalation_id", "escalation", primary_key=True),
    Column("n", Integer, nullable=False),
    Column("how", String(20), nullable=False),
)
