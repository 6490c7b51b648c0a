"""How a session ends, whatever the way out: its steps, its seat, its number and its problems, in one transaction (S4-10, S4-13).

The number is done with it, the visit is not: its provider still reports out (bidding_reporting).
"""

from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import seat_taking, ticket, ticket_case, visit
from loket_shared.domain.bidding import Outcome, SessionState
from loket_shared.domain.casework import UNDECIDED
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import TicketState
from loket_shared.services.act import Act
from loket_shared.services.bidding_rows import about, put
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.case_moves import follow_up
from loket_shared.services.journal import Event, record
from loket_shared.services.pauses import Subject, end_pause, open_pause
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.turn_cases import TurnCase, cases_of

SERVED = "served"


def end_session(
    tx: Connection, act: Act, row: Row[Any], outcome: Outcome, reason: str, services: tuple[UUID, ...]
) -> None:
    """End a locked session: its seat is to be cleaned, its number is done, what nobody decided becomes a follow-up (C4).

    `services` are the room's, locked. Must run inside `once`.
    """
    _resume(tx, act, row)
    seat_id = leave_seat(tx, act, row)
    put(tx, act, row, state=str(SessionState.ENDED), outcome=str(outcome), end_reason=reason, ended_at=act.now)
    number = tx.execute(_TICKET.where(ticket.c.id == row.ticket_id)).one()
    cases = cases_of(tx, number)
    for one in cases:
        if one.state in UNDECIDED:
            follow_up(tx, act, one.case_id)
    done = {"state": str(TicketState.DONE), "ended_at": act.now, "version": number.version + 1}
    tx.execute(update(ticket).where(ticket.c.id == row.ticket_id).values(done))
    ended = {"session_id": row.id, "at": row.state, "outcome": outcome, "seat_id": seat_id}
    record(tx, act, Event(EventKind.BIDDING_ENDED, ended, **about(row)), *_finished(row, outcome, cases))
    if outcome is Outcome.TRAINING_ADVISED:
        end_visit(tx, act, row, SERVED)
    note_ready(tx, act, services)
    bump(tx, act.office_id, Topic.BIDDING, Topic.CALLS, Topic.CASES, Topic.QUEUE)


def leave_seat(tx: Connection, act: Act, row: Row[Any]) -> UUID | None:
    """Free the session's seat for cleaning; returns which one it was."""
    sits = (seat_taking.c.session_id == row.id, seat_taking.c.left_at.is_(None))
    seat_id: UUID | None = tx.execute(select(seat_taking.c.seat_id).where(*sits)).scalar()
    tx.execute(update(seat_taking).where(*sits).values(left_at=act.now))
    return seat_id


def end_visit(tx: Connection, act: Act, row: Row[Any], reason_code: str) -> None:
    """End the visit at the present instant: the guest book's jam keluar."""
    tx.execute(update(visit).where(visit.c.id == row.visit_id).values(left_at=act.now, ended_as=SERVED))
    record(tx, act, Event(EventKind.VISIT_ENDED, {"ended_as": SERVED, "reason_code": reason_code}, **about(row)))


def _resume(tx: Connection, act: Act, row: Row[Any]) -> None:
    """End a pause that still lasts: nothing of a session that is over waits."""
    subject = Subject(visit_id=row.visit_id)
    if open_pause(tx, subject) is not None:
        end_pause(tx, replace(act, key=f"{act.key}-{row.id.hex}"), subject)


def _finished(row: Row[Any], outcome: Outcome, cases: tuple[TurnCase, ...]) -> list[Event]:
    """Return the number's end: once for the visit, and for cases that follow another procedure than the room's."""
    noted = {"desk_id": row.desk_id, "copy": "none", "reports": outcome is not Outcome.TRAINING_ADVISED}
    mine = about(row)
    others = (one for one in cases if one.procedure_version_id != row.procedure_version_id)
    return [
        Event(EventKind.TICKET_FINISHED, noted, **mine),
        *(
            Event(EventKind.TICKET_FINISHED, noted, **(mine | {"case_id": one.case_id, "procedure_version_id": one.procedure_version_id}))
            for one in others
        ),
    ]  # fmt: skip


_TICKET = select(ticket, ticket_case.c.case_id).select_from(
    ticket.outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
)
