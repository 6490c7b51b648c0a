"""The bidding room as a trainer sees it: who waits, who sits where, the own sessions most urgent first, who is to report out.

Numbers and deadlines only: company, tender and notes are opened one by one (bidding_tender).
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import (
    bidding_intake,
    bidding_note,
    bidding_session,
    case_file,
    desk,
    desk_service,
    pause,
    seat,
    seat_taking,
    staff,
    step_run,
    ticket,
    visit,
)
from loket_shared.domain.bidding import Need, Outcome, SeatKind, SessionState
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.queue import order
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.states import CaseState, TicketState
from loket_shared.services import turns
from loket_shared.services.bidding_path import visited
from loket_shared.services.bidding_picture import (
    CalledProvider,
    RunningStep,
    SessionLine,
    SessionView,
    ToldCase,
    ToReport,
    TrainerPicture,
    WaitingProvider,
)
from loket_shared.services.catalogue import seat_services
from loket_shared.services.holding import off_duty
from loket_shared.services.pauses import PauseCause
from loket_shared.services.reservation_reading import holds
from loket_shared.services.seats import room
from loket_shared.services.settings import read_settings
from loket_shared.services.turn_cases import GONE

__all__ = [
    "CalledProvider",
    "RunningStep",
    "SessionLine",
    "SessionView",
    "ToReport",
    "ToldCase",
    "TrainerPicture",
    "WaitingProvider",
    "read_session",
    "sessions_now",
    "to_report",
    "trainer",
]


def trainer(
    tx: Connection, office_id: UUID, desk_id: UUID | None, today: date, now: datetime, staff_id: UUID | None = None
) -> TrainerPicture:
    """Return the room at `now` (aware UTC) for a desk; its own sessions and those that `staff_id` has elsewhere are `mine`.

    Without a desk the whole queue is shown, as a supervisor or the front office looks at it.
    """
    room_services = seat_services(tx, office_id)
    called_here = select(desk_service.c.service_id).where(desk_service.c.desk_id == desk_id)
    here = set(tx.execute(called_here).scalars()) if desk_id is not None else set(room_services)
    sessions = sorted(sessions_now(tx, office_id, now), key=lambda one: one.urgency(now))
    mine = tuple(one for one in sessions if one.desk_id == desk_id or one.staff_id == staff_id)
    return TrainerPicture(
        waiting=_waiting(tx, office_id, [one for one in room_services if one in here], today, now),
        called=_called(tx, desk_id, room_services),
        mine=mine,
        others=tuple(one for one in sessions if one not in mine),
        to_report=to_report(tx, office_id),
        room=room(tx, office_id, now, today),
    )


def read_session(tx: Connection, session_id: UUID) -> SessionView:
    """Return one session with its steps: standard, owner and person of each, and the problems told in it."""
    joined = bidding_session.join(ticket, ticket.c.id == bidding_session.c.ticket_id).outerjoin(
        bidding_intake, bidding_intake.c.visit_id == bidding_session.c.visit_id
    )
    i = bidding_intake.c
    columns = (bidding_session, ticket.c.series, ticket.c.number, i.trained, i.need, i.closes_at)
    row = tx.execute(select(*columns).select_from(joined).where(bidding_session.c.id == session_id)).one()
    told = (case_file.c.visit_id == row.visit_id, case_file.c.state.not_in(GONE))
    cases = tx.execute(select(case_file).where(*told).order_by(case_file.c.form_year, case_file.c.form_number))
    return SessionView(
        session_id, row.visit_id, row.ticket_id, ticket_label(row.series, row.number), SessionState(row.state),
        SessionState(row.origin) if row.origin else None, row.version, Outcome(row.outcome) if row.outcome else None,
        row.end_reason, row.started_at, row.ended_at, row.reported_at, row.trained, _need(row), row.closes_at, visited(tx, row),
        tuple(ToldCase(one.id, one.form_label, CaseState(one.state)) for one in cases),
    )  # fmt: skip


def sessions_now(tx: Connection, office_id: UUID, now: datetime) -> tuple[SessionLine, ...]:
    """Return the sessions that run at `now` (aware UTC), as they began."""
    rows = tx.execute(
        _LINES.where(bidding_session.c.office_id == office_id, bidding_session.c.ended_at.is_(None))
    ).all()
    if not rows:
        return ()
    visits = [row.visit_id for row in rows]
    steps = _steps(tx, visits, now)
    pauses = {
        row.visit_id: row
        for row in tx.execute(
            select(pause).where(pause.c.visit_id.in_(visits), pause.c.case_id.is_(None), pause.c.ended_at.is_(None))
        )
    }
    away = off_duty(tx, office_id, now)
    return tuple(
        _line(row, steps.get(row.visit_id), pauses.get(row.visit_id), away=row.staff_id in away) for row in rows
    )


def to_report(tx: Connection, office_id: UUID) -> tuple[ToReport, ...]:
    """Return who has not reported out, oldest first."""
    s = bidding_session
    joined = s.join(ticket, ticket.c.id == s.c.ticket_id).join(visit, visit.c.id == s.c.visit_id)
    left = (
        s.c.office_id == office_id,
        s.c.ended_at.is_not(None),
        s.c.reported_at.is_(None),
        visit.c.ended_as.is_(None),
    )
    columns = (s.c.id, s.c.visit_id, s.c.outcome, s.c.ended_at, ticket.c.series, ticket.c.number)
    rows = tx.execute(select(*columns).select_from(joined).where(*left).order_by(s.c.ended_at, s.c.id))
    return tuple(
        ToReport(row.id, row.visit_id, ticket_label(row.series, row.number), Outcome(row.outcome), row.ended_at)
        for row in rows
    )


def _waiting(
    tx: Connection, office_id: UUID, services: list[UUID], today: date, now: datetime
) -> tuple[WaitingProvider, ...]:
    settings = read_settings(tx, office_id)
    near = settings.near(now)
    t, i = ticket.c, bidding_intake.c
    joined = ticket.outerjoin(bidding_intake, i.visit_id == t.visit_id)
    at = (t.service_id.in_(services), t.business_date == today, t.state == "waiting")
    columns = (
        t.id, t.visit_id, t.series, t.number, t.issued_at, t.priority, t.skips, i.closes_at, i.need, i.trained, i.goes_on_because,
    )  # fmt: skip
    rows = {row.id: row for row in tx.execute(select(*columns).select_from(joined).where(*at))}
    kept = {one.visit_id: one.seat_id for one in holds(tx, office_id, now)} if rows else {}
    found = []
    for service_id in services:
        choices = order(turns.waiting(tx, service_id, today, near), turns.history(tx, service_id, today), settings.rule)
        for position, choice in enumerate(choices, 1):
            row = rows[choice.ticket.ticket_id]
            found.append(
                WaitingProvider(
                    row.id, row.visit_id, ticket_label(row.series, row.number), row.issued_at, row.closes_at, _need(row),
                    row.trained, bool(row.goes_on_because), row.priority, row.skips, position, choice.reason,
                    kept.get(row.visit_id),
                )
            )  # fmt: skip
    return tuple(found)


def _called(tx: Connection, desk_id: UUID | None, services: tuple[UUID, ...]) -> tuple[CalledProvider, ...]:
    t, i = ticket.c, bidding_intake.c
    joined = ticket.outerjoin(bidding_intake, i.visit_id == t.visit_id).outerjoin(
        bidding_session, bidding_session.c.ticket_id == t.id
    )
    at = (
        t.desk_id == desk_id,
        t.service_id.in_(services),
        t.state.in_(("calling", "serving")),
        bidding_session.c.id.is_(None),
    )
    columns = (
        t.id, t.visit_id, t.series, t.number, t.state, t.called_at, t.calls, t.skips, i.closes_at, i.need, i.trained,
    )  # fmt: skip
    rows = tx.execute(select(*columns).select_from(joined).where(*at).order_by(t.state, t.called_at))
    return tuple(
        CalledProvider(
            row.id, row.visit_id, ticket_label(row.series, row.number), TicketState(row.state), row.called_at, row.calls,
            row.skips, row.closes_at, _need(row), row.trained,
        )
        for row in rows
    )  # fmt: skip


def _steps(tx: Connection, visits: list[UUID], now: datetime) -> dict[UUID, RunningStep]:
    """Return the step that runs in each visit's session: the one that began last."""
    r = step_run.c
    open_ones = (r.visit_id.in_(visits), r.case_id.is_(None), r.closed_at.is_(None))
    found: dict[UUID, RunningStep] = {}
    for row in tx.execute(select(step_run).where(*open_ones).order_by(r.opened_at, r.position, r.step)):
        until = row.paused_at or now
        found[row.visit_id] = RunningStep(
            row.id, row.step, Owner(row.owner), row.standard, row.opened_at, row.amber_at, row.due_at, row.paused_at,
            row.due_at is not None and until > row.due_at,
        )  # fmt: skip
    return found


def _line(row: Row[Any], step: RunningStep | None, held: Row[Any] | None, *, away: bool) -> SessionLine:
    return SessionLine(
        session_id=row.id,
        ticket_id=row.ticket_id,
        visit_id=row.visit_id,
        label=ticket_label(row.series, row.number),
        state=SessionState(row.state),
        origin=SessionState(row.origin) if row.origin else None,
        version=row.version,
        state_since=row.state_since,
        started_at=row.started_at,
        closes_at=row.closes_at,
        need=_need(row),
        desk_id=row.desk_id,
        desk_name=row.desk_name,
        staff_id=row.staff_id,
        trainer=row.trainer,
        away=away,
        seat_id=row.seat_id,
        seat_kind=SeatKind(row.seat_kind) if row.seat_kind else None,
        seat_number=row.seat_number,
        seat_broken=row.broken_since is not None,
        case_id=row.case_id if row.state == SessionState.PROBLEM else None,
        case_label=row.form_label if row.state == SessionState.PROBLEM else None,
        notes=row.notes,
        step=step,
        pause=PauseCause(held.cause) if held is not None else None,
        paused_since=held.began_at if held is not None else None,
    )


def _need(row: Row[Any]) -> Need:
    return Need(row.need) if row.need else Need.UNKNOWN


_NOTES = (
    select(func.count())
    .select_from(bidding_note)
    .where(bidding_note.c.session_id == bidding_session.c.id)
    .scalar_subquery()
)
_LINES = (
    select(
        bidding_session, ticket.c.series, ticket.c.number, bidding_intake.c.closes_at, bidding_intake.c.need,
        desk.c.name.label("desk_name"), staff.c.name.label("trainer"), seat.c.id.label("seat_id"), seat.c.kind.label("seat_kind"),
        seat.c.number.label("seat_number"), seat.c.broken_since, case_file.c.form_label, _NOTES.label("notes"),
    )
    .select_from(
        bidding_session.join(ticket, ticket.c.id == bidding_session.c.ticket_id)
        .join(desk, desk.c.id == bidding_session.c.desk_id)
        .join(staff, staff.c.id == bidding_session.c.staff_id)
        .outerjoin(bidding_intake, bidding_intake.c.visit_id == bidding_session.c.visit_id)
        .outerjoin(seat_taking, (seat_taking.c.session_id == bidding_session.c.id) & seat_taking.c.left_at.is_(None))
        .outerjoin(seat, seat.c.id == seat_taking.c.seat_id)
        .outerjoin(case_file, case_file.c.id == bidding_session.c.case_id)
    )
    .order_by(bidding_session.c.started_at, bidding_session.c.id)
)  # fmt: skip
