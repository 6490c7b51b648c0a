"""Another problem of a visitor who sits at the desk ("masalah lain"): a case of its own, with part A of the first (A.8-34)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import case_identity, office, visit
from loket_shared.domain.completeness import Missing, is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Channel, TicketState
from loket_shared.services.act import Act, once
from loket_shared.services.case_moves import locked, write
from loket_shared.services.case_opening import NewCase, open_case
from loket_shared.services.journal import Event, record
from loket_shared.services.people import Identity, Problem, clean_problem
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.ticket_rows import about, locked_ticket
from loket_shared.services.turn_cases import cases_of
from loket_shared.services.visits import FormIncomplete

NO_FORM = "no_form"
"""Why no further problem can be told: the first was not written down either."""


@dataclass(frozen=True, slots=True)
class FurtherOpened:
    """The further problem has its own form number, and the officer works on it; `version` goes back with the next save."""

    case_id: UUID
    version: int
    form_label: str


def open_further(
    tx: Connection, act: Act, ticket_id: UUID, problem: Problem
) -> FurtherOpened | FormIncomplete | NotAllowed:
    """Open a further case for the visitor who is served: part A as the first one holds it now, part B as told.

    It has its own steps from this moment on (S3-09, or whatever begins when a visitor stands at the desk); those of the
    first are not touched.
    """
    what = clean_problem(problem)

    def do() -> FurtherOpened | FormIncomplete | NotAllowed:
        row = locked_ticket(tx, ticket_id)
        if row.state != TicketState.SERVING:
            return NotAllowed(row.state)
        if row.case_id is None:
            return NotAllowed(NO_FORM)
        if is_blank(what.text):
            return FormIncomplete((Missing.PROBLEM,))
        cases_of(tx, row)
        opened = open_case(tx, act, _new(tx, act, row, what))
        write(tx, act, locked(tx, opened.case_id), CaseState.ANALYSIS, {"version": 2})
        whom = about(row) | {"case_id": opened.case_id, "procedure_version_id": _version(tx, row)}
        present = Event(EventKind.TICKET_PRESENTED, {"desk_id": row.desk_id}, **whom)
        record(tx, act, Event(EventKind.CASE_OPENED, opened.noted, **whom), present)
        bump(tx, act.office_id, Topic.CALLS, Topic.CASES)
        return FurtherOpened(opened.case_id, 2, opened.label)

    return once(tx, act, "open_further", FurtherOpened, do)


def _new(tx: Connection, act: Act, row: Row[Any], what: Problem) -> NewCase:
    who = tx.execute(select(case_identity).where(case_identity.c.case_id == row.case_id)).one()
    return NewCase(
        channel=Channel.WALK_IN,
        procedure_version_id=_version(tx, row),
        form_prefix=tx.execute(select(office.c.form_prefix).where(office.c.id == act.office_id)).scalar_one(),
        identity=Identity(who.name, who.organisation, who.address, who.phone, who.email, who.spse_role, who.companions),
        problem=what,
        phone_e164=who.phone_e164,
        visit_id=row.visit_id,
        turn_id=row.id,
        holder_id=act.staff_id,
    )


def _version(tx: Connection, row: Row[Any]) -> UUID:
    """Return the procedure that the visit follows, whatever an older case follows about which its visitor came back."""
    found: UUID = tx.execute(select(visit.c.procedure_version_id).where(visit.c.id == row.visit_id)).scalar_one()
    return found
