"""What each answer in a session comes to: the next question, a case, a solution, an escalation, or the end (A.5)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row

from loket_shared.domain.bidding import Outcome, SessionState, follow
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act
from loket_shared.services.bidding_course import keep_note, step
from loket_shared.services.bidding_ends import end_session
from loket_shared.services.bidding_intake import note_interest, write_trained
from loket_shared.services.bidding_problems import SolutionMissing, escalate, open_problem, solve
from loket_shared.services.bidding_rows import SessionEnded, Stepped, about
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed


@dataclass(frozen=True, slots=True)
class ProblemMissing:
    """What went wrong is not written down: nobody could work on it."""


@dataclass(frozen=True, slots=True)
class Told:
    """An answer with its words, clean."""

    yes: bool
    note: str
    problem: str
    solution: str
    reason: str
    trainings: tuple[UUID, ...] | None


def answered(
    tx: Connection, act: Act, row: Row[Any], services: tuple[UUID, ...], told: Told, state: SessionState
) -> Stepped | SessionEnded | ProblemMissing | NotAllowed:
    """Go on from a plain question; "it did not work" opens a case (S4-09)."""
    leads = follow(state, answer=told.yes)
    if leads is None:
        return NotAllowed(state)
    failed = leads.state is SessionState.PROBLEM
    if failed and is_blank(told.problem):
        return ProblemMissing()
    _note(tx, act, row, told.note)
    if leads.outcome is not None:
        end_session(tx, act, row, leads.outcome, "", services)
        return SessionEnded(row.id, leads.outcome, row.case_id)
    case_id = open_problem(tx, act, row, told.problem) if failed else row.case_id
    return step(tx, act, row, leads.state, yes=told.yes, origin=state if failed else None, case_id=case_id)


def settled(
    tx: Connection, act: Act, row: Row[Any], services: tuple[UUID, ...], told: Told
) -> Stepped | SessionEnded | SolutionMissing | NotAllowed:
    """Take in what became of a problem: solved, and back to where it came from, or escalated, and the session is over (S4-10)."""
    leads = follow(SessionState.PROBLEM, answer=told.yes, origin=SessionState(row.origin))
    assert leads is not None
    if leads.outcome is None:
        if (refused := solve(tx, act, row, told.solution or told.note)) is not None:
            return refused
        _note(tx, act, row, told.note if told.solution else "")
        return step(tx, act, row, leads.state, yes=True, origin=None, case_id=row.case_id)
    escalation_id = escalate(tx, act, row)
    if isinstance(escalation_id, NotAllowed):
        return escalation_id
    _note(tx, act, row, told.note)
    end_session(tx, act, row, leads.outcome, "", services)
    return SessionEnded(row.id, leads.outcome, row.case_id, escalation_id)


def trained(tx: Connection, act: Act, row: Row[Any], services: tuple[UUID, ...], told: Told) -> Stepped | SessionEnded:
    """Take in whether the provider followed a training (S4-03), and advise one where not (S4-04)."""
    _note(tx, act, row, told.note)
    write_trained(tx, act, row.visit_id, trained=told.yes, because="" if told.yes else told.reason)
    events = [Event(EventKind.BIDDING_ASKED, {"trained": told.yes}, **about(row))]
    if not told.yes:
        first = told.trainings[0] if told.trainings else None
        noted = {"goes_on": bool(told.reason), "training_id": first}
        events.append(Event(EventKind.BIDDING_ADVISED, noted, **about(row)))
    if not told.yes and told.trainings is not None:
        note_interest(tx, act, row.visit_id, told.trainings)
    record(tx, act, *events)
    if told.yes or told.reason:
        return step(tx, act, row, SessionState.QUALIFICATION, yes=told.yes, origin=None, case_id=None)
    end_session(tx, act, row, Outcome.TRAINING_ADVISED, "", services)
    return SessionEnded(row.id, Outcome.TRAINING_ADVISED)


def _note(tx: Connection, act: Act, row: Row[Any], words: str) -> None:
    if not is_blank(words):
        keep_note(tx, act, row, words)
