"""Reporting out before leaving the bidding room, at the kiosk by the ticket's QR or at the desk; who does not is noted (S4-13)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import (
    bidding_session,
    procedure_event,
    ticket,
    visit,
)
from loket_shared.domain.deviations import DeviationKind, Party
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import REFERENCE_PREFIX, ticket_label
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_ends import end_visit
from loket_shared.services.bidding_rows import about, locked_session
from loket_shared.services.bidding_slip import Slip, slip
from loket_shared.services.deviation_raising import insert_deviation
from loket_shared.services.enquiries import Unknown
from loket_shared.services.journal import Event, record
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.ticket_giving import hashed

__all__ = [
    "NothingToReport",
    "ReportedOut",
    "Slip",
    "StillRunning",
    "Unknown",
    "leave_unreported",
    "report_out",
    "running",
    "slip",
    "unreported",
]

UNREPORTED = "unreported"
FOUND = "keluar tanpa lapor"
"""What the register says of it, in the words of the paper."""


@dataclass(frozen=True, slots=True)
class ReportedOut:
    """The provider may leave; `done` is for paper and screen."""

    visit_id: UUID
    label: str
    left_at: datetime
    done: Slip


@dataclass(frozen=True, slots=True)
class NothingToReport:
    """This number has no session to report out of, or has reported already."""

    label: str


@dataclass(frozen=True, slots=True)
class StillRunning:
    """The session is not over: the trainer ends it first."""

    label: str


@dataclass(frozen=True, slots=True)
class _Reported:
    session_id: UUID


def report_out(tx: Connection, act: Act, visit: UUID | str) -> ReportedOut | NothingToReport | StillRunning | Unknown:
    """Note that a provider leaves (S4-13): by the visit, or by the reference of the scanned ticket, never by a typed number.

    The visit ends with it, and the guest book has its leaving time.
    """

    def do() -> _Reported | NothingToReport | StillRunning | Unknown:
        number = _number(tx, visit)
        if number is None:
            return Unknown()
        label = ticket_label(number.series, number.number)
        if number.session_id is None:
            return NothingToReport(label)
        row = locked_session(tx, number.session_id)
        if row.ended_at is None:
            return StillRunning(label)
        if row.reported_at is not None or row.ended_as is not None:
            return NothingToReport(label)
        tx.execute(update(bidding_session).where(bidding_session.c.id == row.id).values(reported_at=act.now))
        record(tx, act, Event(EventKind.BIDDING_REPORTED, {"session_id": row.id}, **about(row)))
        end_visit(tx, act, row, "reported")
        bump(tx, act.office_id, Topic.BIDDING, Topic.QUEUE)
        return _Reported(row.id)

    made = once(tx, act, "report_out", _Reported, do)
    if not isinstance(made, _Reported):
        return made
    row = tx.execute(select(bidding_session).where(bidding_session.c.id == made.session_id)).one()
    told = slip(tx, made.session_id)
    return ReportedOut(row.visit_id, told.label, row.reported_at, told)


def leave_unreported(tx: Connection, act: Act, session_id: UUID) -> None:
    """Close the visit of somebody who left without reporting (A.8-30): when is not known, and the output was missing.

    Registered against the provider, never the officer; called when the day is closed.
    """
    row = locked_session(tx, session_id)
    if row.reported_at is not None or row.ended_as is not None or row.ended_at is None:
        return
    tx.execute(update(visit).where(visit.c.id == row.visit_id).values(ended_as="served", end_reason=UNREPORTED))
    gone = {"ended_as": UNREPORTED, "reason_code": UNREPORTED}
    record(
        tx,
        act,
        Event(EventKind.BIDDING_UNREPORTED, {"session_id": session_id}, **about(row)),
        Event(EventKind.VISIT_ENDED, gone, **about(row)),
    )
    step = _reporting_step(tx, row.procedure_version_id)
    if step is not None:
        values = {
            "procedure_version_id": row.procedure_version_id, "visit_id": row.visit_id, "case_id": None, "step": step,
            "step_run_id": None, "disturbance_id": None, "staff_id": None, "raised_by": None, "began_at": row.ended_at,
            "ended_at": act.now, "clock": None, "standard": None, "actual": None, "gross": None, "found": FOUND, "automatic": True,
        }  # fmt: skip
        insert_deviation(tx, act, values, DeviationKind.OUTPUT, Party.VISITOR)


def unreported(tx: Connection, office_id: UUID) -> tuple[Row[Any], ...]:
    """Return the sessions that are over and whose provider has not reported out, oldest first, with their dates."""
    s = bidding_session
    left = (
        s.c.office_id == office_id,
        s.c.ended_at.is_not(None),
        s.c.reported_at.is_(None),
        visit.c.ended_as.is_(None),
    )
    query = select(s.c.id, s.c.business_date).select_from(s.join(visit, visit.c.id == s.c.visit_id)).where(*left)
    return tuple(tx.execute(query.order_by(s.c.ended_at, s.c.id)))


def running(tx: Connection, office_id: UUID) -> tuple[Row[Any], ...]:
    """Return the sessions that are not over, with their dates."""
    s = bidding_session
    query = select(s.c.id, s.c.business_date).where(s.c.office_id == office_id, s.c.ended_at.is_(None))
    return tuple(tx.execute(query.order_by(s.c.ticket_id)))


def _reporting_step(tx: Connection, version_id: UUID) -> int | None:
    e = procedure_event
    ends = (e.c.procedure_version_id == version_id, e.c.event_kind == str(EventKind.BIDDING_REPORTED))
    return tx.execute(select(e.c.step).where(*ends).order_by(e.c.step).limit(1)).scalar()


def _number(tx: Connection, visit_or_reference: UUID | str) -> Row[Any] | None:
    """Return the number that somebody reports out of: of a visit the newest, of a reference its own."""
    columns = (ticket.c.id, ticket.c.series, ticket.c.number, bidding_session.c.id.label("session_id"))
    joined = ticket.outerjoin(bidding_session, bidding_session.c.ticket_id == ticket.c.id)
    query = select(*columns).select_from(joined).order_by(ticket.c.issued_at.desc()).limit(1)
    if isinstance(visit_or_reference, UUID):
        return tx.execute(query.where(ticket.c.visit_id == visit_or_reference)).first()
    plain = "".join(visit_or_reference.upper().split())
    if not plain.startswith(REFERENCE_PREFIX):
        return None
    return tx.execute(query.where(ticket.c.reference_hash == hashed(plain))).first()
