"""A letter's row: locked before it is judged, and moved to its next state."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from loket_shared.db.schema import letter
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services import case_moves
from loket_shared.services.act import Act
from loket_shared.services.revisions import Topic, bump

UNDER_WAY = (OutboxState.SENDING, OutboxState.ENTERING_DATA)


def locked(tx: Connection, letter_id: UUID) -> Row[Any]:
    """Return a letter's row, which nobody else may change until the transaction ends."""
    return tx.execute(select(letter).where(letter.c.id == letter_id).with_for_update()).one()


def with_case(tx: Connection, letter_id: UUID) -> Row[Any]:
    """Return a letter's row, locked after its case's as by every act on the case."""
    case_moves.locked(tx, tx.execute(select(letter.c.case_id).where(letter.c.id == letter_id)).scalar_one())
    return locked(tx, letter_id)


def put(tx: Connection, act: Act, row: Row[Any], into: OutboxState, values: dict[str, Any]) -> None:
    """Move a letter to its next state, with what else is known of it; the cases' screens hear of it."""
    moved = {"state": str(into), "state_since": act.now, "version": row.version + 1} | values
    tx.execute(update(letter).where(letter.c.id == row.id).values(moved))
    bump(tx, act.office_id, Topic.CASES)
