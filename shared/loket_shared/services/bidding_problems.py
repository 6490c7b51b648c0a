"""A problem in the bidding room is a case like any other: opened in the session, solved there, or passed on to LKPP (S4-09, S4-10)."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from loket_shared.db.schema import (
    bidding_intake,
    bidding_note,
    bidding_tender,
    case_problem,
    office,
    ticket_case,
    visit_identity,
)
from loket_shared.domain.bidding import SessionState
from loket_shared.domain.casework import ANSWERABLE
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.escalation import EscalationChannel
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services import cases, escalating
from loket_shared.services.act import Act
from loket_shared.services.bidding_rows import about
from loket_shared.services.case_moves import locked, write
from loket_shared.services.case_opening import NewCase, open_case
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.journal import Event, record
from loket_shared.services.mail_accounts import read_account
from loket_shared.services.people import PROBLEM, Identity, Problem, clean_problem
from loket_shared.services.results import NotAllowed

ALREADY = frozenset(
    {CaseState.ANSWERED, CaseState.ARCHIVED, CaseState.MERGED, CaseState.CANCELLED, CaseState.ESCALATED}
)
"""States in which the case went on elsewhere; the session goes its own way all the same."""


@dataclass(frozen=True, slots=True)
class SolutionMissing:
    """How it was solved is not written down: part C of the case would stay empty."""


def open_problem(tx: Connection, act: Act, row: Row[Any], text: str) -> UUID:
    """Open the case of a session's problem: part A as the guest book has it, part B as told; the trainer works on it at once.

    The number's first case is its own, a further one names it as its turn (A.8-34).
    """
    own = tx.execute(select(ticket_case.c.case_id).where(ticket_case.c.ticket_id == row.ticket_id)).scalar()
    opened = open_case(tx, act, _new(tx, act, row, text, further=own is not None))
    if own is None:
        tx.execute(insert(ticket_case), {"ticket_id": row.ticket_id, "case_id": opened.case_id})
    closes_at = tx.execute(select(bidding_intake.c.closes_at).where(bidding_intake.c.visit_id == row.visit_id)).scalar()
    values = {"version": 2, "stage_deadline": closes_at}
    write(tx, act, locked(tx, opened.case_id), CaseState.ANALYSIS, values)
    record(tx, act, Event(EventKind.CASE_OPENED, opened.noted, case_id=opened.case_id, **about(row)))
    return opened.case_id


def solve(tx: Connection, act: Act, row: Row[Any], solution: str) -> SolutionMissing | NotAllowed | None:
    """Write how the problem at hand was solved into its case (C8); one that went on elsewhere is left alone."""
    case = locked(tx, row.case_id)
    state = CaseState(case.state)
    if is_blank(solution):
        return None if state in ALREADY else SolutionMissing()
    if state not in ANSWERABLE:
        return None if state in ALREADY else NotAllowed(state)
    inner = replace(act, key=f"{act.key}-solved")
    outcome = cases.answer(tx, inner, case.id, case.version, solution)
    match outcome:
        case cases.Answered():
            return None
        case cases.AnswerMissing():
            return SolutionMissing()
        case NotAllowed():
            return outcome
        case _:
            msg = "the case's row is locked"
            raise RuntimeError(msg)


def escalate(tx: Connection, act: Act, row: Row[Any]) -> UUID | NotAllowed | None:
    """Record that the office cannot solve the problem at hand: a draft to LKPP, prefilled; five minutes run (S4-10).

    Without a mail account the draft is meant for LKPP's own system, entered by hand. One that somebody escalated already
    is left alone.
    """
    case = locked(tx, row.case_id)
    if case.state == CaseState.ESCALATED:
        return None
    inner = replace(act, key=f"{act.key}-known")
    channel = EscalationChannel.EMAIL if read_account(tx, act.office_id) else EscalationChannel.LPSE_SUPPORT
    known = escalating.know(tx, inner, case.id, case.version, _wording(tx, row), channel=channel)
    if isinstance(known, NotAllowed):
        return known
    assert isinstance(known, escalating.Known)
    return known.escalation_id


def _new(tx: Connection, act: Act, row: Row[Any], text: str, *, further: bool) -> NewCase:
    who = tx.execute(select(visit_identity).where(visit_identity.c.visit_id == row.visit_id)).first()
    code = tx.execute(select(bidding_tender.c.code).where(bidding_tender.c.visit_id == row.visit_id)).scalar()
    return NewCase(
        channel=Channel.BIDDING_ROOM,
        procedure_version_id=row.procedure_version_id,
        form_prefix=tx.execute(select(office.c.form_prefix).where(office.c.id == act.office_id)).scalar_one(),
        identity=Identity(who.name, who.organisation, who.address, who.phone, companions=who.companions)
        if who
        else Identity(),
        problem=clean_problem(Problem(text, code or "")),
        phone_e164=who.phone_e164 if who else None,
        visit_id=row.visit_id,
        turn_id=row.ticket_id if further else None,
        holder_id=act.staff_id,
    )


def _wording(tx: Connection, row: Row[Any]) -> Wording:
    told = tx.execute(select(case_problem).where(case_problem.c.case_id == row.case_id)).one()
    mine = (
        bidding_note.c.session_id == row.id,
        bidding_note.c.state == str(SessionState.PROBLEM),
        bidding_note.c.at >= row.state_since,
    )
    notes = tx.execute(
        select(bidding_note.c.text).where(*mine).order_by(bidding_note.c.at, bidding_note.c.id)
    ).scalars()
    first = next((line.strip() for line in told.text.splitlines() if line.strip()), "")
    return Wording(
        title=first[:200], application="SPSE", tender_code=told.tender_code, description=told.text, tried="\n".join(notes)[:PROBLEM]
    )  # fmt: skip
