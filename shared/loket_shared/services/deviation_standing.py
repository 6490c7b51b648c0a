"""What holds of a deviation now, drawn from its entries; whoever adds one looks here first, under the row's lock."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import case_file, deviation, deviation_entry
from loket_shared.domain.deviations import Cause, Entry, EntryKind, Party, Standing, may_give_cause, standing
from loket_shared.domain.states import Role
from loket_shared.services.act import Act
from loket_shared.services.staff import roles_of


def unexplained(tx: Connection, case_id: UUID) -> tuple[UUID, ...]:
    """Return the case's deviations that carry no cause; with one of these it may not enter the final archive."""
    rows = tx.execute(select(deviation).where(deviation.c.case_id == case_id).order_by(deviation.c.number)).all()
    found = ((row.id, present(tx, row)[0]) for row in rows)
    return tuple(one for one, now in found if now.cause is None and not now.withdrawn)


def present(tx: Connection, row: Row[Any]) -> tuple[Standing, int]:
    """Return what holds of a deviation now, and the number of its newest entry (0 for none)."""
    found = entries(tx, (row.id,)).get(row.id, ())
    return standing(Party(row.party), found), max((one.seq for one in found), default=0)


def entries(tx: Connection, deviation_ids: tuple[UUID, ...]) -> dict[UUID, tuple[Entry, ...]]:
    """Return each deviation's entries in their order."""
    e = deviation_entry
    made: dict[UUID, tuple[Entry, ...]] = {}
    for row in tx.execute(select(e).where(e.c.deviation_id.in_(deviation_ids)).order_by(e.c.seq)):
        cause, party = row.cause and Cause(row.cause), row.party and Party(row.party)
        one = Entry(row.seq, EntryKind(row.kind), row.at, row.staff_id, cause, party, row.text, row.disturbance_id)
        made[row.deviation_id] = (*made.get(row.deviation_id, ()), one)
    return made


def locked(tx: Connection, deviation_id: UUID) -> Row[Any]:
    """Return the deviation's row, locked."""
    return tx.execute(select(deviation).where(deviation.c.id == deviation_id).with_for_update(key_share=True)).one()


def is_supervisor(tx: Connection, act: Act) -> bool:
    """Tell whether the act is a supervisor's."""
    return act.staff_id is not None and Role.SUPERVISOR in roles_of(tx, act.staff_id)


def may_explain(tx: Connection, act: Act, row: Row[Any]) -> bool:
    """Tell whether the act's officer may say why; `row` is the locked deviation."""
    roles = () if act.staff_id is None else roles_of(tx, act.staff_id)
    holder = tx.execute(select(case_file.c.holder_id).where(case_file.c.id == row.case_id)).scalar()
    return may_give_cause(act.staff_id, roles, done_by=row.staff_id, holder_id=holder)
