"""What escalations mean for paper: the entries of part C and of the recap, and whether one was sent at all (S3-11, A.8-33)."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.clock import business_date
from loket_shared.db.schema import case_file, escalation
from loket_shared.domain.documents import Escalation
from loket_shared.domain.escalation import OPEN, EscalationState

_COLUMNS = (escalation.c.case_id, escalation.c.arrived_at, escalation.c.external_number, escalation.c.reference)


def escalations_on_paper(tx: Connection, case_id: UUID, zone: str) -> tuple[Escalation, ...]:
    """Return what part C says of a case's escalations, oldest first: those that reached LKPP and were not withdrawn."""
    mine = (escalation.c.case_id == case_id, escalation.c.arrived_at.is_not(None))
    kept = escalation.c.state != str(EscalationState.WITHDRAWN)
    rows = tx.execute(select(*_COLUMNS).where(*mine, kept).order_by(escalation.c.arrived_at, escalation.c.seq))
    return tuple(_entry(row, zone) for row in rows)


def open_on_paper(tx: Connection, at: tuple[Any, ...], zone: str) -> dict[UUID, Escalation]:
    """Return the newest escalation that is still with LKPP, by case, of the cases that `at` describes."""
    going = (escalation.c.state.in_([str(state) for state in OPEN]), escalation.c.arrived_at.is_not(None))
    query = select(*_COLUMNS).select_from(escalation.join(case_file)).where(*at, *going)
    return {
        row.case_id: _entry(row, zone) for row in tx.execute(query.order_by(escalation.c.arrived_at, escalation.c.seq))
    }


def all_unsent(tx: Connection, case_id: UUID) -> bool:
    """Tell whether everything that is open towards LKPP is still a draft."""
    mine = (escalation.c.case_id == case_id, escalation.c.state.in_([str(state) for state in OPEN]))
    states = tx.execute(select(escalation.c.state).where(*mine)).scalars().all()
    return all(state == EscalationState.DRAFT for state in states)


def _entry(row: Row[Any], zone: str) -> Escalation:
    arrived: datetime = row.arrived_at
    return Escalation(business_date(arrived, zone), row.external_number or row.reference)
