"""The end of a day: who was not called any more did not come, their cases wait for a person (A.8-2, K9, C4)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from loket_shared.clock import business_date
from loket_shared.db.schema import act as act_table
from loket_shared.db.schema import call, office, service, sign_in_try, ticket, ticket_case, visit
from loket_shared.domain.bidding import Outcome
from loket_shared.domain.calendar import open_intervals
from loket_shared.domain.events import EventKind
from loket_shared.services import bidding_reporting
from loket_shared.services.act import Act, decode, encode
from loket_shared.services.bidding_ends import end_session
from loket_shared.services.bidding_rows import locked_session
from loket_shared.services.calendars import read_calendar
from loket_shared.services.case_moves import follow_up
from loket_shared.services.journal import Event, record
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.turn_cases import cases_of, of_each, of_visit
from loket_shared.services.visits import WITHOUT_NUMBER, locked_without_number

REASON = "day_closed"
"""The code kept as the reason of what a closing ended."""

QUIET = timedelta(minutes=30)
MEMORY = timedelta(days=30)
KIND = "close_day"


@dataclass(frozen=True, slots=True)
class DayClosed:
    """A business date is closed: so many numbers were not called any more, so many visits never got a number.

    `sessions` of the bidding room were still open, `unreported` providers left without reporting out.
    """

    date: date
    no_shows: int
    without_number: int
    sessions: int = 0
    unreported: int = 0


def close_day(tx: Connection, act: Act, on: date) -> DayClosed:
    """Close a business date (act key `close:<office>:<date>`, whichever console comes first; `act.key` is not used).

    Waiting and called numbers become no-shows, their undecided cases follow-ups (C4): only a person cancels a case. A
    visitor who is being served stays with the officer, but a session of the bidding room ends as not closed, and who has
    not reported out left without it (A.8-30). A visit without number ends as abandoned. When a visitor left is
    not known, so the guest book's jam keluar stays empty. A later call for the same date closes what was left since.
    Raises ValueError for a date ahead.
    """
    if on > act.today:
        msg = f"{on} is not over"
        raise ValueError(msg)
    tx.execute(
        select(service.c.id)
        .where(service.c.office_id == act.office_id)
        .order_by(service.c.id)
        .with_for_update(key_share=True)
    )
    before = _earlier(tx, act.office_id, on)
    absent = _absent(tx, act.office_id, on)
    unnumbered = locked_without_number(tx, visit.c.office_id == act.office_id, visit.c.business_date == on)
    running = [row for row in bidding_reporting.running(tx, act.office_id) if row.business_date == on]
    over = [row for row in bidding_reporting.unreported(tx, act.office_id) if row.business_date == on]
    if before and not (absent or unnumbered or running or over):
        kept = decode((DayClosed,), before[-1])
        assert isinstance(kept, DayClosed)
        return kept
    for row in absent:
        _end_ticket(tx, act, row)
    for row in running:
        end_session(tx, act, locked_session(tx, row.id), Outcome.NOT_CLOSED, REASON, ())
    for row in (*over, *running):
        bidding_reporting.leave_unreported(tx, act, row.id)
    for visit_id, procedure_id in unnumbered:
        _end_visit(tx, act, visit_id, "abandoned", {"visit_id": visit_id, "procedure_version_id": procedure_id})
    closed = DayClosed(on, len(absent), len(unnumbered), len(running), len(over) + len(running))
    record(tx, act, Event(EventKind.DAY_CLOSED, {"date": on, "no_shows": closed.no_shows}))
    _forget(tx, act.now)
    key = f"close:{act.office_id.hex}:{on}" + (f":{len(before) + 1}" if before else "")
    tx.execute(insert(act_table), {"key": key, "kind": KIND, "outcome": encode(closed), "at": act.now})
    bump(tx, act.office_id, Topic.BIDDING, Topic.CALLS, Topic.CASES, Topic.QUEUE)
    return closed


def due_days(tx: Connection, office_id: UUID, now: datetime) -> tuple[date, ...]:
    """Return the business dates that wait to be closed at `now` (aware UTC), oldest first.

    Those are earlier dates that still hold waiting or called numbers, visits without one, sessions that run, or providers
    who did not report out, and today once the office
    has closed and its desks have come to rest: nobody is called or served, and nobody was for 30 minutes. A queue that
    officers work off after hours is never cut short.
    """
    zone = tx.execute(select(office.c.zone).where(office.c.id == office_id)).scalar_one()
    today = business_date(now, zone)
    waits = select(ticket.c.business_date).where(
        ticket.c.office_id == office_id, ticket.c.state.in_(("waiting", "calling")), ticket.c.business_date <= today
    )
    never = select(visit.c.business_date).where(
        visit.c.office_id == office_id, WITHOUT_NUMBER, visit.c.business_date <= today
    )
    found = set(tx.execute(waits.distinct()).scalars()) | set(tx.execute(never.distinct()).scalars())
    left = (*bidding_reporting.running(tx, office_id), *bidding_reporting.unreported(tx, office_id))
    found |= {row.business_date for row in left if row.business_date <= today}
    if today in found and not _is_over(tx, office_id, now, today):
        found.discard(today)
    return tuple(sorted(found))


def _is_over(tx: Connection, office_id: UUID, now: datetime, today: date) -> bool:
    spans = open_intervals(read_calendar(tx, office_id, on=today), today)
    if not spans or now < spans[-1].end:
        return False
    at = (ticket.c.office_id == office_id, ticket.c.business_date == today)
    served = tx.execute(select(ticket.c.id).where(*at, ticket.c.state.in_(("calling", "serving"))).limit(1)).first()
    last = tx.execute(
        select(func.max(call.c.at)).where(call.c.office_id == office_id, call.c.business_date == today)
    ).scalar()
    ended = tx.execute(select(func.max(ticket.c.ended_at)).where(*at)).scalar()
    moved = [instant for instant in (last, ended) if instant is not None]
    return served is None and all(now - instant >= QUIET for instant in moved)


def _earlier(tx: Connection, office_id: UUID, on: date) -> list[str]:
    """Return the outcomes of this date's earlier closings, oldest first."""
    mine = act_table.c.key.startswith(f"close:{office_id.hex}:{on}", autoescape=True)
    return list(tx.execute(select(act_table.c.outcome).where(mine).order_by(act_table.c.at, act_table.c.key)).scalars())


def _absent(tx: Connection, office_id: UUID, on: date) -> list[Row[Any]]:
    joined = ticket.outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
    at = (ticket.c.office_id == office_id, ticket.c.business_date == on, ticket.c.state.in_(("waiting", "calling")))
    query = select(ticket, ticket_case.c.case_id).select_from(joined).where(*at).order_by(ticket.c.id)
    return list(tx.execute(query.with_for_update(key_share=True, of=ticket)))


def _end_ticket(tx: Connection, act: Act, row: Row[Any]) -> None:
    values = {"state": "no_show", "ended_at": act.now, "end_reason": REASON, "version": row.version + 1}
    tx.execute(update(ticket).where(ticket.c.id == row.id).values(values))
    cases = cases_of(tx, row)
    for one in cases:
        follow_up(tx, act, one.case_id)
    noted = {"reason_code": REASON}
    record(tx, act, *(Event(EventKind.TICKET_NO_SHOW, noted, **whom) for whom in of_each(row, cases)))
    others = (ticket.c.visit_id == row.visit_id, ticket.c.state.in_(("waiting", "calling", "serving")))
    if tx.execute(select(ticket.c.id).where(*others).limit(1)).first() is None:
        _end_visit(tx, act, row.visit_id, "no_show", of_visit(tx, row, cases))


def _end_visit(tx: Connection, act: Act, visit_id: UUID, ended_as: str, subject: dict[str, Any]) -> None:
    tx.execute(update(visit).where(visit.c.id == visit_id).values(ended_as=ended_as, end_reason=REASON))
    record(tx, act, Event(EventKind.VISIT_ENDED, {"ended_as": ended_as, "reason_code": REASON}, **subject))


def _forget(tx: Connection, now: datetime) -> None:
    """Drop the outcomes of acts and the sign-in tries that nobody can ask for any more."""
    tx.execute(delete(act_table).where(act_table.c.at < now - MEMORY))
    tx.execute(delete(sign_in_try).where(sign_in_try.c.at < now - MEMORY))
