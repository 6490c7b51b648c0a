"""What goes on in the office at this moment: who waits, which desk is at which step, what runs late, what is due today."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import (
    case_file,
    desk,
    office,
    phone_call,
    procedure,
    procedure_step,
    procedure_version,
    service,
    staff,
    step_run,
    ticket,
)
from loket_shared.domain.casework import BEFORE_ARCHIVE
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services.devices import Worry, device_worries

MOST = 50
OPEN_CASES = tuple(sorted(str(state) for state in BEFORE_ARCHIVE))


class Light(IntEnum):
    """How a step or duty stands against its time: nothing to fear, nearly due (from 80 %), late."""

    CALM = 0
    AMBER = 1
    RED = 2


@dataclass(frozen=True, slots=True)
class LiveWait:
    """A number that waits; instants are aware UTC."""

    ticket_id: UUID
    label: str
    service_id: UUID
    service_name: str
    since: datetime
    priority: bool
    skips: int


@dataclass(frozen=True, slots=True)
class LiveStep:
    """A step that runs; `due_at` is None where nothing can be late, `paused_at` set while it is held."""

    run_id: UUID
    code: str
    step: int
    activity: str
    standard_text: str
    opened_at: datetime
    amber_at: datetime | None
    due_at: datetime | None
    paused_at: datetime | None
    label: str
    officer: str

    def light(self, now: datetime) -> Light:
        """Return how it stands at an instant; while it is held, as it stood when the pause began."""
        return light(self.due_at, self.amber_at, self.paused_at or now)


@dataclass(frozen=True, slots=True)
class LiveDesk:
    """A desk and what it does: the number it calls or serves since when, by whom, and that visitor's running steps.

    `phone_since` is when the telephone call began that is taken there now, beside a visitor or alone.
    """

    desk_id: UUID
    name: str
    state: TicketState | None
    label: str
    since: datetime | None
    officer: str
    steps: tuple[LiveStep, ...]
    phone_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class DueCase:
    """A case whose next duty ends today or should have ended; numbers and duties only, no names of visitors."""

    case_id: UUID
    form_label: str
    state: CaseState
    unit: str
    holder: str
    due_at: datetime
    due_kind: str

    def light(self, now: datetime) -> Light:
        """Return how it stands at an instant; nearly due is its last hour."""
        return light(self.due_at, self.due_at - timedelta(hours=1), now)


@dataclass(frozen=True, slots=True)
class LiveView:
    """The office at `at` (aware UTC); lists end after MOST rows, their whole numbers stand beside them."""

    at: datetime
    waiting: tuple[LiveWait, ...]
    desks: tuple[LiveDesk, ...]
    running: tuple[LiveStep, ...]
    running_total: int
    due: tuple[DueCase, ...]
    due_total: int
    worries: tuple[Worry, ...]


def light(due_at: datetime | None, amber_at: datetime | None, at: datetime) -> Light:
    """Return how something with a deadline stands: at the deadline itself it is still in time."""
    if due_at is not None and at > due_at:
        return Light.RED
    return Light.AMBER if amber_at is not None and at >= amber_at else Light.CALM


def live(tx: Connection, office_id: UUID, now: datetime, today: date) -> LiveView:
    """Return the office as it is at `now` (aware UTC) on its business date `today`."""
    held = _held(tx, office_id)
    steps = _steps(tx, office_id, tuple(row.id for row in held))
    running, running_total = _due_steps(tx, office_id, now)
    due, due_total = _due_cases(tx, office_id, today)
    return LiveView(
        at=now,
        waiting=_waiting(tx, office_id, today),
        desks=_desks(tx, office_id, held, steps),
        running=running,
        running_total=running_total,
        due=due,
        due_total=due_total,
        worries=device_worries(tx, office_id, now),
    )


def _waiting(tx: Connection, office_id: UUID, today: date) -> tuple[LiveWait, ...]:
    t = ticket.c
    columns = (t.id, t.series, t.number, t.service_id, service.c.name_id, t.issued_at, t.priority, t.skips)
    query = select(*columns).select_from(ticket.join(service, service.c.id == t.service_id))
    mine = (t.office_id == office_id, t.business_date == today, t.state == "waiting")
    return tuple(
        LiveWait(row.id, ticket_label(row.series, row.number), row.service_id, row.name_id, row.issued_at, row.priority, row.skips)
        for row in tx.execute(query.where(*mine).order_by(t.issued_at, t.number))
    )  # fmt: skip


def _held(tx: Connection, office_id: UUID) -> list[Row[Any]]:
    t = ticket.c
    columns = (t.id, t.desk_id, t.series, t.number, t.state, t.called_at, t.present_at, staff.c.name)
    query = select(*columns).select_from(ticket.outerjoin(staff, staff.c.id == t.staff_id))
    mine = (t.office_id == office_id, t.desk_id.is_not(None), t.state.in_(("calling", "serving")))
    return list(tx.execute(query.where(*mine).order_by(t.called_at)))


def _desks(
    tx: Connection, office_id: UUID, held: list[Row[Any]], steps: dict[UUID, tuple[LiveStep, ...]]
) -> tuple[LiveDesk, ...]:
    d, at = desk.c, defaultdict(list)
    for row in held:
        at[row.desk_id].append(row)
    query = select(d.id, d.name, d.active).where(d.office_id == office_id).order_by(d.kind, d.number)
    phones = _phones(tx, office_id)
    made: list[LiveDesk] = []
    for row in tx.execute(query):
        officer, phone = phones.get(row.id, ("", None))
        for one in at[row.id]:
            since, label = one.present_at or one.called_at, ticket_label(one.series, one.number)
            mine = steps.get(one.id, ())
            made.append(LiveDesk(row.id, row.name, TicketState(one.state), label, since, one.name or "", mine, phone))
        if not at[row.id] and row.active:
            made.append(LiveDesk(row.id, row.name, None, "", None, officer, (), phone))
    return tuple(made)


def _phones(tx: Connection, office_id: UUID) -> dict[UUID, tuple[str, datetime]]:
    """Return who is on the telephone at which desk since when."""
    c = phone_call.c
    query = select(c.desk_id, staff.c.name, c.answered_at).select_from(phone_call.join(staff, staff.c.id == c.staff_id))
    mine = (c.office_id == office_id, c.ended_at.is_(None), c.desk_id.is_not(None))
    return {row.desk_id: (row.name, row.answered_at) for row in tx.execute(query.where(*mine).order_by(c.answered_at))}


def _steps(tx: Connection, office_id: UUID, ticket_ids: tuple[UUID, ...]) -> dict[UUID, tuple[LiveStep, ...]]:
    found: dict[UUID, list[LiveStep]] = defaultdict(list)
    r = step_run.c
    mine = (r.office_id == office_id, r.closed_at.is_(None), r.ticket_id.in_(ticket_ids))
    for row in tx.execute(_QUERY.where(*mine).order_by(r.opened_at)):
        found[row.ticket_id].append(_step(row))
    return {key: tuple(some) for key, some in found.items()}


def _due_steps(tx: Connection, office_id: UUID, now: datetime) -> tuple[tuple[LiveStep, ...], int]:
    """Return the running steps that are nearly due or late, those that should have ended first standing first."""
    r = step_run.c
    mine = (r.office_id == office_id, r.closed_at.is_(None), r.due_at.is_not(None), r.amber_at <= now)
    total = tx.execute(select(func.count()).select_from(step_run).where(*mine)).scalar_one()
    rows = tx.execute(_QUERY.where(*mine).order_by(r.due_at).limit(MOST))
    return tuple(_step(row) for row in rows), int(total)


def _due_cases(tx: Connection, office_id: UUID, today: date) -> tuple[tuple[DueCase, ...], int]:
    zone = tx.execute(select(office.c.zone).where(office.c.id == office_id)).scalar_one()
    tonight = datetime.combine(today + timedelta(days=1), time(), ZoneInfo(zone))
    c = case_file.c
    mine = (c.office_id == office_id, c.state.in_(OPEN_CASES), c.due_at < tonight)
    total = tx.execute(select(func.count()).select_from(case_file).where(*mine)).scalar_one()
    columns = (c.id, c.form_label, c.state, c.unit, staff.c.name, c.due_at, c.due_kind)
    query = select(*columns).select_from(case_file.outerjoin(staff, staff.c.id == c.holder_id)).where(*mine)
    rows = tx.execute(query.order_by(c.due_at, c.form_year, c.form_number).limit(MOST))
    return (
        tuple(
            DueCase(row.id, row.form_label, CaseState(row.state), row.unit, row.name or "", row.due_at, row.due_kind or "")
            for row in rows
        ),
        int(total),
    )  # fmt: skip


_QUERY = (
    select(
        step_run.c.id, step_run.c.ticket_id, step_run.c.step, step_run.c.opened_at, step_run.c.amber_at, step_run.c.due_at,
        step_run.c.paused_at, procedure.c.code, procedure_step.c.activity, procedure_step.c.standard_text, case_file.c.form_label,
        ticket.c.series, ticket.c.number, staff.c.name.label("officer"),
    )
    .select_from(
        step_run.join(procedure_version, procedure_version.c.id == step_run.c.procedure_version_id)
        .join(procedure, procedure.c.id == procedure_version.c.procedure_id)
        .join(
            procedure_step,
            (procedure_step.c.procedure_version_id == step_run.c.procedure_version_id)
            & (procedure_step.c.step == step_run.c.step),
        )
        .outerjoin(case_file, case_file.c.id == step_run.c.case_id)
        .outerjoin(ticket, ticket.c.id == step_run.c.ticket_id)
        .outerjoin(staff, staff.c.id == step_run.c.staff_id)
    )
)  # fmt: skip


def _step(row: Row[Any]) -> LiveStep:
    numbered = ticket_label(row.series, row.number) if row.number is not None else ""
    return LiveStep(
        row.id, row.code, row.step, row.activity, row.standard_text, row.opened_at, row.amber_at, row.due_at, row.paused_at,
        row.form_label or numbered, row.officer or "",
    )  # fmt: skip
