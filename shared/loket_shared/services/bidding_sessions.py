"""The session with a trainer: it begins at a seat, goes the SOP's own path by yes and no, and ends (S4-06 to S4-12)."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, or_, select

from loket_shared.db.schema import bidding_intake, bidding_session, new_id, visit
from loket_shared.domain.bidding import Outcome, SessionState
from loket_shared.domain.clean import clean_text
from loket_shared.domain.events import EventKind
from loket_shared.domain.secret_words import looks_secret
from loket_shared.domain.states import TicketState
from loket_shared.services import turn_ends
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_answers import ProblemMissing, Told, answered, settled, trained
from loket_shared.services.bidding_course import (
    LooksSecret,
    SeatTaken,
    go_back,
    hand_over,
    move_seat,
    note,
    refused_act,
    refused_seat,
    sit_down,
)
from loket_shared.services.bidding_ends import end_session
from loket_shared.services.bidding_problems import SolutionMissing
from loket_shared.services.bidding_rows import (
    ROLE,
    SESSION,
    SessionConflict,
    SessionEnded,
    Stepped,
    about,
    locked_session,
    may_assist,
)
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import lock_room
from loket_shared.services.texts import said
from loket_shared.services.ticket_rows import locked_ticket

__all__ = [
    "Answered", "LooksSecret", "ProblemMissing", "SeatTaken", "SessionConflict", "SessionEnded", "SolutionMissing", "Started", "Stepped",
    "answer", "end", "go_back", "hand_over", "move_seat", "note", "start",
]  # fmt: skip

NO_SEATS = "no_seats"
"""Why no session begins: the number is of a service without seats."""


@dataclass(frozen=True, slots=True)
class Started:
    """The provider sits with a trainer; the first question is asked now."""

    session_id: UUID
    state: SessionState
    version: int
    seat_id: UUID | None


@dataclass(frozen=True, slots=True)
class _Told:
    """An answer with its words, clean."""

    yes: bool
    note: str
    problem: str
    solution: str
    reason: str
    trainings: tuple[UUID, ...] | None


Answered = Stepped | SessionEnded | ProblemMissing | SolutionMissing | LooksSecret | SessionConflict | NotAllowed
"""What an answer may come to; a screen matches each."""


def start(tx: Connection, act: Act, ticket_id: UUID, seat_id: UUID | None) -> Started | SeatTaken | NotAllowed:
    """Begin the session of a number that is called or present at the officer's desk; a called one is present with it.

    Where the training was not asked about (S4-03) that is the first question, else the qualification data (S4-06). Without
    a seat the provider works on an own device at the trainer's table. One provider has one session, one seat one provider.
    """

    def do() -> Started | SeatTaken | NotAllowed:
        services = lock_room(tx, act.office_id)
        row = locked_ticket(tx, ticket_id)
        if row.service_id not in services:
            return NotAllowed(NO_SEATS)
        mine = or_(bidding_session.c.ticket_id == ticket_id, bidding_session.c.visit_id == row.visit_id)
        if tx.execute(select(bidding_session.c.id).where(mine)).first() is not None:
            return NotAllowed(SESSION)
        if row.state not in {TicketState.CALLING, TicketState.SERVING}:
            return NotAllowed(row.state)
        if not may_assist(tx, act):
            return NotAllowed(ROLE)
        session_id = new_id()
        state = _first(tx, row)
        if seat_id is not None and (refused := refused_seat(tx, act, row.visit_id, seat_id)) is not None:
            return refused
        _insert(tx, act, row, session_id, state)
        if seat_id is not None:
            sit_down(tx, act, session_id, seat_id)
        if row.state == TicketState.CALLING:
            turn_ends.present(tx, replace(act, key=f"{act.key}-present"), ticket_id)
        noted = {"session_id": session_id, "desk_id": row.desk_id, "seat_id": seat_id, "to": state}
        record(tx, act, Event(EventKind.BIDDING_STARTED, noted, **about(locked_session(tx, session_id))))
        note_ready(tx, act, services)
        bump(tx, act.office_id, Topic.BIDDING, Topic.CALLS, Topic.QUEUE)
        return Started(session_id, state, 1, seat_id)

    return once(tx, act, "start_session", Started, do)


def answer(
    tx: Connection,
    act: Act,
    session_id: UUID,
    version: int,
    yes: bool,
    *,
    note: str = "",
    problem: str = "",
    solution: str = "",
    reason: str = "",
    trainings: tuple[UUID, ...] | None = None,
    sure: bool = False,
) -> Answered:
    """Answer the question at which the session stands, and go where it leads (domain.bidding.follow).

    "Did it work?" answered no opens a case with the `problem` (S4-09); "solved?" answered yes writes the `solution` into it
    and goes back to where it came from, answered no it is escalated and the session ends (S4-10). "Trained?" answered no
    ends it as advised, the interest in `trainings` noted (an empty tuple: whichever comes next), unless a `reason` lets the
    provider go on (A.8-27). A text that looks like a password, a key or an offer is kept only when one is `sure` (A.8-29).
    """
    told = Told(
        yes, clean_text(note, PROBLEM).text, clean_text(problem, PROBLEM).text, clean_text(solution, PROBLEM).text, said(reason), trainings
    )  # fmt: skip

    def do() -> Answered:
        services = lock_room(tx, act.office_id)
        row = locked_session(tx, session_id)
        if (refused := refused_act(tx, act, row, version)) is not None:
            return refused
        if not sure and any(looks_secret(one) for one in (told.note, told.problem, told.solution)):
            return LooksSecret()
        match SessionState(row.state):
            case SessionState.TRAINING:
                return trained(tx, act, row, services, told)
            case SessionState.PROBLEM:
                bump(
                    tx, act.office_id, Topic.BIDDING
                )  # before the case's own: topics are bumped in the order of their names
                return settled(tx, act, row, services, told)
            case state:
                return answered(tx, act, row, services, told, state)

    return once(tx, act, "answer_session", (Stepped, SessionEnded), do)


def end(
    tx: Connection, act: Act, session_id: UUID, version: int, outcome: Outcome, reason: str = ""
) -> SessionEnded | ReasonNeeded | SessionConflict | NotAllowed:
    """End a session before its path does: the tender has closed, or the provider stops, the latter with a reason.

    "Deadline passed" needs a reason, too, where the provider's own deadline is not past.
    """
    why = said(reason)

    def do() -> SessionEnded | ReasonNeeded | SessionConflict | NotAllowed:
        services = lock_room(tx, act.office_id)
        row = locked_session(tx, session_id)
        if (refused := refused_act(tx, act, row, version)) is not None:
            return refused
        if outcome not in {Outcome.DEADLINE_PASSED, Outcome.STOPPED}:
            return NotAllowed(outcome)
        if not why and (outcome is Outcome.STOPPED or not _past(tx, act, row)):
            return ReasonNeeded()
        end_session(tx, act, row, outcome, why, services)
        return SessionEnded(session_id, outcome, row.case_id)

    return once(tx, act, "end_session", SessionEnded, do)


def _past(tx: Connection, act: Act, row: Row[Any]) -> bool:
    known = select(bidding_intake.c.closes_at).where(bidding_intake.c.visit_id == row.visit_id)
    closes_at = tx.execute(known).scalar()
    return closes_at is not None and closes_at <= act.now


def _first(tx: Connection, row: Row[Any]) -> SessionState:
    known = tx.execute(
        select(bidding_intake.c.trained, bidding_intake.c.goes_on_because).where(
            bidding_intake.c.visit_id == row.visit_id
        )
    ).first()
    asked = known is not None and (known.trained or (known.trained is False and known.goes_on_because))
    return SessionState.QUALIFICATION if asked else SessionState.TRAINING


def _insert(tx: Connection, act: Act, row: Row[Any], session_id: UUID, state: SessionState) -> None:
    follows = select(visit.c.procedure_version_id).where(visit.c.id == row.visit_id)
    tx.execute(
        insert(bidding_session),
        {
            "id": session_id, "office_id": act.office_id, "visit_id": row.visit_id, "ticket_id": row.id,
            "procedure_version_id": tx.execute(follows).scalar_one(), "desk_id": row.desk_id, "staff_id": act.staff_id,
            "business_date": row.business_date, "state": str(state), "state_since": act.now, "started_at": act.now,
            "end_reason": "", "version": 1,
        },
    )  # fmt: skip
