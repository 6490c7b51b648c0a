"""The problems of one turn: the one that its number was given for, and those that its visitor told at the desk besides (A.8-34)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, or_, select

from loket_shared.db.schema import case_file, visit
from loket_shared.domain.states import CaseState
from loket_shared.services.ticket_rows import about

GONE = (str(CaseState.MERGED), str(CaseState.CANCELLED))
"""States in which a further problem goes on elsewhere or not at all: its turn has nothing to do with it any more."""


@dataclass(frozen=True, slots=True)
class TurnCase:
    """A case of a turn, its row locked; `began_here` is False for one that the visitor came back about."""

    case_id: UUID
    procedure_version_id: UUID
    state: str
    began_here: bool


def cases_of(tx: Connection, row: Row[Any]) -> tuple[TurnCase, ...]:
    """Return the cases of a locked ticket, locked in the order of their ids: its number's own first, then as they were told."""
    query = select(case_file).where(_of_turn(row)).order_by(case_file.c.id).with_for_update(key_share=True)
    found = sorted(tx.execute(query), key=lambda one: (one.id != row.case_id, one.form_year, one.form_number))
    return tuple(TurnCase(one.id, one.procedure_version_id, one.state, one.visit_id == row.visit_id) for one in found)


def of_each(row: Row[Any], cases: tuple[TurnCase, ...]) -> list[dict[str, Any]]:
    """Return what the events of one act at the desk are about: one event a case, for each has its own steps and story."""
    whole = about(row)
    each = [whole | {"case_id": one.case_id, "procedure_version_id": one.procedure_version_id} for one in cases]
    return each or [whole]


def of_visit(tx: Connection, row: Row[Any], cases: tuple[TurnCase, ...]) -> dict[str, Any]:
    """Return what the end of the visit is about: its one case, or the visit alone when it held several or an older one."""
    if len(cases) <= 1 and all(one.began_here for one in cases):
        return about(row)
    followed = select(visit.c.procedure_version_id).where(visit.c.id == row.visit_id)
    return about(row) | {"case_id": None, "procedure_version_id": tx.execute(followed).scalar_one()}


def further_cases(tx: Connection, ticket_ids: list[UUID]) -> dict[UUID, list[UUID]]:
    """Return the further cases of some tickets, each ticket's in the order in which they were told."""
    query = select(case_file.c.turn_id, case_file.c.id).where(
        case_file.c.turn_id.in_(ticket_ids), case_file.c.state.not_in(GONE)
    )
    found: dict[UUID, list[UUID]] = {}
    for turn_id, case_id in tx.execute(query.order_by(case_file.c.form_year, case_file.c.form_number)):
        found.setdefault(turn_id, []).append(case_id)
    return found


def _of_turn(row: Row[Any]) -> ColumnElement[bool]:
    further = (case_file.c.turn_id == row.id) & case_file.c.state.not_in(GONE)
    return further if row.case_id is None else or_(case_file.c.id == row.case_id, further)
