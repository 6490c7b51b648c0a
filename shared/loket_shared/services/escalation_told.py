"""What LKPP solved and the visitor does not know yet: told with the case's answer (S2-15)."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import escalation
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act
from loket_shared.services.journal_rows import Event


def untold(tx: Connection, case_id: UUID) -> list[Row[Any]]:
    """Return the escalations of a case that LKPP solved and of which the visitor was not told, locked."""
    mine = (escalation.c.case_id == case_id, escalation.c.state == str(EscalationState.SOLVED))
    found = select(escalation).where(*mine, escalation.c.told_at.is_(None)).order_by(escalation.c.id)
    return list(tx.execute(found.with_for_update()))


def told(tx: Connection, act: Act, case: Row[Any], solved: list[Row[Any]]) -> tuple[Event, ...]:
    """Note that the visitor knows now; returns the events to record with the case's own."""
    for row in solved:
        tx.execute(update(escalation).where(escalation.c.id == row.id).values(told_at=act.now, version=row.version + 1))
    return tuple(
        Event(
            EventKind.ESCALATION_TOLD,
            {"escalation_id": row.id},
            visit_id=case.visit_id,
            case_id=case.id,
            procedure_version_id=row.procedure_version_id,
        )
        for row in solved
    )
