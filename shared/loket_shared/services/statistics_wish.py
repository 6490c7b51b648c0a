"""What a report is asked about: a period and, where wanted, one service, desk, hour, category or channel."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from loket_shared.db.epochs import Epoch
from loket_shared.db.schema import case_file, office, ticket, ticket_case, visit
from loket_shared.domain.states import Channel

DAY, HOUR = 86_400, 3_600


@dataclass(frozen=True, slots=True)
class Wish:
    """A period (business dates, both included) and what narrows it; None narrows nothing.

    `hour` is the hour of the office's clock in which the visitor took the number, or the case was recorded.
    """

    from_date: date
    to_date: date
    service_id: UUID | None = None
    desk_id: UUID | None = None
    hour: int | None = None
    category_id: UUID | None = None
    channel: Channel | None = None


def offset_seconds(tx: Connection, office_id: UUID, on: date) -> int:
    """Return by how many seconds the office's clock is ahead of UTC; Indonesian zones never change theirs."""
    zone = tx.execute(select(office.c.zone).where(office.c.id == office_id)).scalar_one()
    shift = datetime.combine(on, time(12), UTC).astimezone(ZoneInfo(zone)).utcoffset()
    return int(shift.total_seconds()) if shift else 0


def hour_of(instant: ColumnElement[Any], offset: int) -> ColumnElement[int]:
    """Return the hour (0–23) of an instant on the office's clock."""
    return ((Epoch(instant) + offset) % DAY) // HOUR


def of_tickets(wish: Wish, office_id: UUID, offset: int) -> list[ColumnElement[bool]]:
    """Return which tickets are meant, each once however many problems were told at its turn."""
    t = ticket.c
    found = [t.office_id == office_id, t.business_date.between(wish.from_date, wish.to_date)]
    if wish.service_id is not None:
        found.append(t.service_id == wish.service_id)
    if wish.desk_id is not None:
        found.append(t.desk_id == wish.desk_id)
    if wish.hour is not None:
        found.append(hour_of(t.issued_at, offset) == wish.hour)
    about = _about_case(wish)
    if about:
        its = select(ticket_case.c.case_id).join(case_file, case_file.c.id == ticket_case.c.case_id)
        further = select(case_file.c.id).where(case_file.c.turn_id == t.id, *about)
        first = exists(its.where(ticket_case.c.ticket_id == t.id, *about).correlate(ticket))
        found.append(or_(first, exists(further.correlate(ticket))))
    return found


def of_cases(wish: Wish, office_id: UUID, offset: int) -> list[ColumnElement[bool]]:
    """Return which cases are meant, by the date on which they were recorded."""
    c = case_file.c
    found = [c.office_id == office_id, c.business_date.between(wish.from_date, wish.to_date)]
    return found + narrowed_cases(wish, offset)


def narrowed_cases(wish: Wish, offset: int) -> list[ColumnElement[bool]]:
    """Return which cases are meant, whatever the period."""
    c, found = case_file.c, _about_case(wish)
    if wish.service_id is not None:
        its = select(visit.c.id).where(visit.c.id == c.visit_id, visit.c.service_id == wish.service_id)
        found.append(exists(its.correlate(case_file)))
    if wish.desk_id is not None:
        at = select(ticket_case.c.case_id).join(ticket, ticket.c.id == ticket_case.c.ticket_id)
        there = exists(at.where(ticket_case.c.case_id == c.id, ticket.c.desk_id == wish.desk_id).correlate(case_file))
        told = select(ticket.c.id).where(ticket.c.id == c.turn_id, ticket.c.desk_id == wish.desk_id)
        found.append(or_(there, exists(told.correlate(case_file))))
    if wish.hour is not None:
        found.append(hour_of(c.opened_at, offset) == wish.hour)
    return found


def _about_case(wish: Wish) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wish.category_id is not None:
        found.append(case_file.c.category_id == wish.category_id)
    if wish.channel is not None:
        found.append(case_file.c.channel == str(wish.channel))
    return found
