"""The one door through which an escalation changes its state: table, version, journal, and what it means for its case."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import escalation, escalation_entry, new_id
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain import escalation as machine
from loket_shared.domain.casework import HELPERS
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.escalation import OPEN, EscalationNeed, EscalationState, EscalationVerb
from loket_shared.domain.events import EventKind
from loket_shared.domain.mail.external_numbers import normal_number
from loket_shared.domain.states import CaseState, Means
from loket_shared.services import case_moves
from loket_shared.services.act import Act
from loket_shared.services.escalation_reading import EscalationView, read_escalation
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.staff import roles_of

CONTACT = 120


@dataclass(frozen=True, slots=True)
class EscalationConflict:
    """Another officer, or the mail, moved this escalation meanwhile; `theirs` is where it stands now."""

    theirs: EscalationView


@dataclass(frozen=True, slots=True)
class EscalationMoved:
    """The escalation is in `state` now; `version` goes back with the next move. `case_state` is where its case is."""

    escalation_id: UUID
    version: int
    state: EscalationState
    case_state: CaseState


@dataclass(frozen=True, slots=True)
class EscalationNeeded:
    """The move asks for something that was not given."""

    need: EscalationNeed


@dataclass(frozen=True, slots=True)
class Said:
    """What was said on the way: by which means, with whom, in which words, and when (aware; None: now)."""

    text: str = ""
    means: Means = Means.NONE
    contact: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What a move writes besides the state: columns of the escalation, its own events, and events and columns of its case.

    `at` is when it happened (aware), `case_at` when its case's part of it did; None is now.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    events: tuple[tuple[EventKind, Mapping[str, object]], ...] = ()
    case_events: tuple[tuple[EventKind, Mapping[str, object]], ...] = ()
    case_values: Mapping[str, Any] = field(default_factory=dict)
    at: datetime | None = None
    case_at: datetime | None = None


Outcome = EscalationMoved | EscalationConflict | EscalationNeeded | NotAllowed
Given = Mapping[EscalationNeed, object]
NOTHING: Given = {}


def advance(
    tx: Connection,
    act: Act,
    escalation_id: UUID,
    version: int | None,
    verb: EscalationVerb,
    step: Callable[[Row[Any]], Step],
    given: Given = NOTHING,
    *,
    by_mail: bool = False,
) -> Outcome:
    """Take an escalation one move further, or say why not: state and role first, then what is missing, then the version.

    `version` None and `by_mail` are for the mail's own course, which no officer saw. The case follows in the same transaction: escalated
    (C5) while any is open, then solved (C6), given back, or where it was. Must run inside `once`.
    """
    case, before = locked(tx, escalation_id)
    state = EscalationState(before.state)
    roles = roles_of(tx, act.staff_id) if act.staff_id is not None else ()
    if state not in machine.move(verb).leaves or not (by_mail or machine.may(verb, state, roles)):
        return NotAllowed(state)
    for need in machine.move(verb).needs:
        value = given.get(need)
        if value is None or (isinstance(value, str) and is_blank(value)):
            return EscalationNeeded(need)
    if version is not None and before.version != version:
        return EscalationConflict(read_escalation(tx, escalation_id))
    made = step(before)
    after = machine.after(verb, state)
    moved = {"state": str(after), "state_since": act.now} if after is not state else {}
    ended = {"ended_at": act.now} if state in OPEN and after not in OPEN else {}
    values = moved | ended | {"version": before.version + 1} | dict(made.values)
    tx.execute(update(escalation).where(escalation.c.id == escalation_id).values(values))
    if told := _events(case, before, made):
        record(tx, act, *told)
    into = _settled(tx, case)
    seen = {"version": case.version + 1} if into != case.state or made.case_values else {}
    case_moves.write(tx, act, case, into, seen | dict(made.case_values))
    bump(tx, act.office_id, Topic.CASES)
    return EscalationMoved(escalation_id, before.version + 1, after, into)


def locked(tx: Connection, escalation_id: UUID) -> tuple[Row[Any], Row[Any]]:
    """Return the case's row and the escalation's, locked in this order."""
    case_id = tx.execute(select(escalation.c.case_id).where(escalation.c.id == escalation_id)).scalar_one()
    case = case_moves.locked(tx, case_id)
    return case, tx.execute(select(escalation).where(escalation.c.id == escalation_id).with_for_update()).one()


def is_helper(tx: Connection, act: Act) -> bool:
    """Tell whether the act is by somebody who works on cases; the front office alone takes, links and decides nothing here."""
    return act.staff_id is not None and bool(HELPERS & set(roles_of(tx, act.staff_id)))


def keep_entry(tx: Connection, act: Act, escalation_id: UUID, verb: EscalationVerb, said: Said) -> UUID:
    """Keep what was said on the way, with when it happened and when it was entered; returns its id."""
    entry_id = new_id()
    row = {
        "id": entry_id, "escalation_id": escalation_id, "staff_id": act.staff_id, "at": said.at or act.now, "recorded_at": act.now,
        "verb": str(verb), "means": str(said.means), "contact": clean_line(said.contact, CONTACT).text,
        "text": clean_text(said.text, PROBLEM).text, "retention": RETENTION_CASE,
    }  # fmt: skip
    tx.execute(insert(escalation_entry), row)
    return entry_id


def happened(act: Act, row: Row[Any], said: Said) -> datetime:
    """Return when something happened: as told, but neither before the office knew of the problem nor after now (aware UTC)."""
    earliest: datetime = row.arrived_at or row.known_at
    return min(max(said.at or act.now, earliest), act.now)


def numbered(number: str) -> dict[str, Any]:
    """Return the columns of a number in LKPP's own system: as it was given, and as it is found again."""
    return {"external_number": number, "external_key": normal_number(number)[:60]}


def about(case: Row[Any], row: Row[Any]) -> dict[str, Any]:
    """Return what a journal event of this escalation is about."""
    return {"case_id": case.id, "visit_id": case.visit_id, "procedure_version_id": row.procedure_version_id}


def _events(case: Row[Any], before: Row[Any], made: Step) -> list[Event]:
    mine = [
        Event(kind, {"escalation_id": before.id} | dict(data), **about(case, before), occurred_at=made.at)
        for kind, data in made.events
    ]
    its = [
        Event(kind, dict(data), **case_moves.about(case), occurred_at=made.case_at) for kind, data in made.case_events
    ]
    return mine + its


def _settled(tx: Connection, case: Row[Any]) -> CaseState:
    """Return where a case is while, or after, it has escalations: the latest outcome that the visitor does not know counts."""
    rows = tx.execute(select(escalation).where(escalation.c.case_id == case.id).order_by(escalation.c.seq)).all()
    if any(row.state in OPEN for row in rows):
        return CaseState.ESCALATED
    if case.state != CaseState.ESCALATED:
        return CaseState(case.state)
    untold = [row for row in rows if row.told_at is None and row.ended_at is not None]
    states = {row.state for row in untold}
    if EscalationState.SOLVED in states:
        return CaseState.SOLUTION_KNOWN
    if EscalationState.RETURNED in states:
        return CaseState.ANALYSIS_ADMIN if case.unit == "admin_ppe" else CaseState.ANALYSIS
    return CaseState(rows[-1].resumes)
