"""The bidding room: its seats, who sits there, what a provider came for, the session, reservations and trainings (S4).

What tells rivals of each other (tender, company, notes) stands in tables of its own and is read on demand only.
"""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint, text

from loket_shared.db.schema.base import Instant, day, instant, metadata, one_of, pk, ref
from loket_shared.domain.bidding import Need, Outcome, ReservationState, SeatKind, SessionState

seat = Table(
    "seat",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("kind", String(10), nullable=False),
    Column("number", Integer, nullable=False),
    Column("name", String(80), nullable=False),
    Column("place_row", Integer, nullable=False),  # where it stands in the plan, from 1
    Column("place_column", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    instant("broken_since", nullable=True),
    Column("broken_reason", String(200), nullable=False),
    Column("version", Integer, nullable=False),
    one_of("kind", tuple(SeatKind)),
    UniqueConstraint("office_id", "kind", "number"),
)

bidding_intake = Table(
    "bidding_intake",
    metadata,
    ref("visit_id", "visit", primary_key=True),
    ref("office_id", "office"),
    Column("trained", Boolean),  # NULL: nobody asked yet (S4-03)
    ref("asked_by", "staff", nullable=True),  # NULL with an answer: the kiosk asked
    instant("asked_at", nullable=True),
    Column("need", String(16), nullable=False),
    instant("closes_at", nullable=True),  # when the tender closes, as the provider says
    Column(
        "goes_on_because", String(200), nullable=False
    ),  # why an untrained provider is assisted all the same (A.8-27)
    Column("version", Integer, nullable=False),
    one_of("need", tuple(Need)),
)

bidding_tender = Table(
    "bidding_tender",
    metadata,
    ref("visit_id", "visit", primary_key=True),
    Column("code", String(60), nullable=False),
    Column("retention", String(20), nullable=False),
)

bidding_session = Table(
    "bidding_session",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("visit_id", "visit"),
    ref("ticket_id", "ticket"),
    ref("procedure_version_id", "procedure_version"),
    ref("desk_id", "desk"),
    ref("staff_id", "staff"),  # the trainer who holds it now
    ref("case_id", "case_file", nullable=True),  # the problem at hand, or the last one
    day("business_date"),
    Column("state", String(20), nullable=False),
    Column("origin", String(20)),  # of a problem: the step to which "solved" goes back
    instant("state_since"),
    instant("started_at"),
    instant("ended_at", nullable=True),
    Column("outcome", String(20)),
    Column("end_reason", String(200), nullable=False),
    instant("reported_at", nullable=True),  # reported out before leaving (S4-13)
    Column("version", Integer, nullable=False),
    one_of("state", tuple(SessionState)),
    one_of("outcome", tuple(Outcome)),
    UniqueConstraint("visit_id"),
    UniqueConstraint("ticket_id"),
    Index("ix_bidding_session_day", "office_id", "business_date"),
    Index(
        "ix_bidding_session_open",
        "office_id",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
)

bidding_note = Table(
    "bidding_note",
    metadata,
    pk(),
    ref("session_id", "bidding_session", index=True),
    ref("staff_id", "staff"),
    Column("state", String(20), nullable=False),  # of the session when it was written
    instant("at"),
    Column("text", Text, nullable=False),
    Column("retention", String(20), nullable=False),
)

seat_taking = Table(
    "seat_taking",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("seat_id", "seat"),
    ref("session_id", "bidding_session", index=True),
    instant("taken_at"),
    instant("left_at", nullable=True),
    instant("cleaned_at", nullable=True),  # the seat is free from here on
    ref("cleaned_by", "staff", nullable=True),
    Index(
        "uq_seat_taking_seat",
        "seat_id",
        unique=True,
        sqlite_where=text("cleaned_at IS NULL"),
        postgresql_where=text("cleaned_at IS NULL"),
    ),
    Index(
        "uq_seat_taking_session",
        "session_id",
        unique=True,
        sqlite_where=text("left_at IS NULL"),
        postgresql_where=text("left_at IS NULL"),
    ),
)

seat_cleaning = Table(
    "seat_cleaning",
    metadata,
    ref("taking_id", "seat_taking", primary_key=True),
    Column("item", String(20), primary_key=True),
    ref("staff_id", "staff"),
    instant("at"),
)

seat_reservation = Table(
    "seat_reservation",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("seat_id", "seat"),
    ref("visit_id", "visit", nullable=True),  # of the provider once he is here
    ref("staff_id", "staff", nullable=True),  # NULL: the provider reserved at the kiosk
    day("business_date"),
    instant("from_at"),
    instant("to_at"),
    instant("made_at"),
    instant("ended_at", nullable=True),
    Column("state", String(12), nullable=False),
    Column("reason", String(200), nullable=False),
    Column("code", String(12), nullable=False),  # printed, and told at arrival
    Column("version", Integer, nullable=False),
    one_of("state", tuple(ReservationState)),
    UniqueConstraint("office_id", "code"),
    Index("ix_seat_reservation_day", "office_id", "business_date"),
)

seat_reservation_slot = Table(
    "seat_reservation_slot",
    metadata,
    ref("seat_id", "seat", primary_key=True),
    Column("slot_at", Instant(), primary_key=True),  # its quarter of an hour: two can never share one
    ref("reservation_id", "seat_reservation", index=True),
)

seat_reservation_person = Table(
    "seat_reservation_person",
    metadata,
    ref("reservation_id", "seat_reservation", primary_key=True),
    Column("name", String(200), nullable=False),
    Column("organisation", String(200), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("tender_code", String(60), nullable=False),
    Column("retention", String(20), nullable=False),
)

training = Table(
    "training",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("title", String(120), nullable=False),
    Column("place", String(120), nullable=False),
    instant("begins_at"),
    instant("ends_at"),
    Column("room_for", Integer),  # how many may come, NULL for any number
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Index("ix_training_begins", "office_id", "begins_at"),
)

training_interest = Table(
    "training_interest",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("visit_id", "visit"),
    ref("training_id", "training", nullable=True),  # NULL: whichever comes next
    instant("at"),
    UniqueConstraint("visit_id", "training_id"),
)
