"""How long each SOP step took: rows drawn from the journal, the pauses, and the register of deviations."""

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, Text, UniqueConstraint, Uuid, text

from loket_shared.db.schema.base import day, instant, metadata, one_of, pk, ref

PARTIES = ("office", "visitor", "lkpp", "system")

step_run = Table(
    "step_run",
    metadata,
    pk(),  # made of the journal row that opened it and the step, so that a row drawn anew is the same row
    ref("office_id", "office"),
    ref("procedure_version_id", "procedure_version"),
    Column("step", Integer, nullable=False),
    Column("visit_id", Uuid(), index=True),
    Column("ticket_id", Uuid()),
    Column("case_id", Uuid(), index=True),
    Column("call_id", Uuid()),
    Column("escalation_id", Uuid()),
    day("business_date"),
    Column("owner", String(30), nullable=False),
    ref("staff_id", "staff", nullable=True),
    ref("device_id", "device"),
    ref("desk_id", "desk", nullable=True),
    instant("opened_at"),
    instant("closed_at", nullable=True),
    instant("due_at", nullable=True),
    instant("amber_at", nullable=True),
    Column("clock", String(20)),
    Column("standard_low", Integer),
    Column("standard", Integer),  # seconds, or days where the clock is working_days; NULL records times only
    Column("gross_seconds", Integer),  # by the clock, pauses included; NULL is not measured
    Column("net_seconds", Integer),
    Column("paused_seconds", Integer, nullable=False),
    Column("calendar_version", Integer),
    Column("ended_as", String(12)),
    Column("late", Boolean),
    Column("doubtful", Boolean, nullable=False),  # the clock was set back while it ran
    Column("stops", Text),  # JSON: [[from, to], …], the pauses that are over
    instant("paused_at", nullable=True),
    instant("left_at", nullable=True),  # when the visitor was gone, for wall_while_present
    instant("counts_from", nullable=True),  # from when its clock runs, where that is later than its opening
    Column("met", String(120)),  # of an end that needs several events, those that came
    Column("position", Integer, nullable=False),  # of the journal row that moved it last
    one_of("ended_as", ("done", "overtaken", "abandoned")),
    Index("ix_step_run_call_id", "call_id", sqlite_where=text("call_id IS NOT NULL"), postgresql_where=text("call_id IS NOT NULL")),
    Index("ix_step_run_open", "office_id", "due_at", sqlite_where=text("closed_at IS NULL"), postgresql_where=text("closed_at IS NULL")),
    Index("ix_step_run_period", "office_id", "business_date", "procedure_version_id", "step"),
)  # fmt: skip

pause = Table(
    "pause",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("visit_id", Uuid(), index=True),
    Column("case_id", Uuid(), index=True),
    ref("staff_id", "staff", nullable=True),
    Column("cause", String(20), nullable=False),
    instant("began_at"),
    instant("ended_at", nullable=True),
    one_of("cause", ("rest", "visitor_papers", "power", "internet", "spse", "equipment", "provisional", "other")),
    Index("ix_pause_open", "office_id", sqlite_where=text("ended_at IS NULL"), postgresql_where=text("ended_at IS NULL")),
)  # fmt: skip

disturbance = Table(
    "disturbance",
    metadata,
    pk(),
    ref("office_id", "office"),
    ref("recorded_by", "staff"),
    Column("cause", String(20), nullable=False),
    Column("text", String(300), nullable=False),
    instant("began_at"),
    instant("ended_at", nullable=True),
    instant("recorded_at"),
    instant("withdrawn_at", nullable=True),
    one_of("cause", ("power", "internet", "spse", "equipment", "disaster", "other")),
    Index("ix_disturbance_at", "office_id", "began_at"),
)

deviation = Table(
    "deviation",
    metadata,
    pk(),
    ref("office_id", "office"),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    ref("procedure_version_id", "procedure_version"),
    Column("step", Integer, nullable=False),
    Column("step_run_id", Uuid()),  # no key: the rows it points at may be drawn anew
    Column("kind", String(12), nullable=False),
    Column("party", String(12), nullable=False),
    Column("visit_id", Uuid(), index=True),
    Column("case_id", Uuid(), index=True),
    ref("disturbance_id", "disturbance", nullable=True),
    ref("staff_id", "staff", nullable=True),  # who did the step
    ref("raised_by", "staff", nullable=True),
    day("business_date"),
    instant("raised_at"),
    instant("began_at"),  # what it is about lay between these
    instant("ended_at"),
    Column("clock", String(20)),
    Column("standard", Integer),
    Column("actual", Integer),
    Column("gross", Integer),
    Column("found", Text, nullable=False),  # what was wrong with equipment or output, in the officer's words
    Column("automatic", Boolean, nullable=False),
    one_of("kind", ("time", "equipment", "output")),
    one_of("party", PARTIES),
    UniqueConstraint("office_id", "year", "number"),
    Index(
        "uq_deviation_late_step",
        "step_run_id",
        unique=True,
        sqlite_where=text("automatic"),
        postgresql_where=text("automatic"),
    ),
    Index("ix_deviation_period", "office_id", "business_date"),
)

deviation_entry = Table(
    "deviation_entry",
    metadata,
    pk(),
    ref("deviation_id", "deviation", index=True),
    Column("seq", Integer, nullable=False),
    ref("staff_id", "staff"),
    instant("at"),
    Column("kind", String(12), nullable=False),
    Column("cause", String(20)),
    Column("party", String(12)),
    ref("disturbance_id", "disturbance", nullable=True, index=True),
    Column("text", Text, nullable=False),
    one_of("kind", ("cause", "action", "party", "sign_off", "correction", "withdrawal")),
    UniqueConstraint("deviation_id", "seq"),
)
