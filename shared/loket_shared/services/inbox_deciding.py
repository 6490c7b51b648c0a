"""What an officer decides about a mail that came: to which escalation it belongs, or that it belongs to none."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update

from loket_shared.db.schema import arrival, arrival_text, escalation
from loket_shared.domain.events import EventKind
from loket_shared.domain.mail.kinds import Kind, Recognised
from loket_shared.domain.mail.parsed import QUARANTINED
from loket_shared.services import case_moves
from loket_shared.services.act import Act, once
from loket_shared.services.escalation_moves import about, is_helper
from loket_shared.services.inbox import WAITING, locked, put
from loket_shared.services.inbox_course import came
from loket_shared.services.inbox_store import ArrivalState
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, Saved

FIXED = frozenset({ArrivalState.STORED, ArrivalState.DUPLICATE})
"""Nobody has read it yet, or it is another's second copy: there is nothing to decide."""


def link(tx: Connection, act: Act, arrival_id: UUID, version: int, escalation_id: UUID) -> Saved | NotAllowed:
    """Say to which escalation a mail belongs: one that waited, was set aside, or was linked wrongly."""

    def do() -> Saved | NotAllowed:
        row = locked(tx, arrival_id)
        fixed = row.state in FIXED or row.escalation_id == escalation_id
        if row.version != version or fixed or not is_helper(tx, act):
            return NotAllowed(row.state)
        case_id = tx.execute(select(escalation.c.case_id).where(escalation.c.id == escalation_id)).scalar_one()
        _leave(tx, act, row, case_id, escalation_id)
        letter_id = came(tx, act, row, escalation_id, Recognised(Kind(row.kind), (), sure=row.sure), None)
        at = {"escalation_id": escalation_id, "case_id": case_id, "letter_id": letter_id}
        by = {"how": "person", "doubt": None, "taken_by": act.staff_id, "taken_at": act.now}
        put(tx, act, row, {"state": "linked"} | at | by)
        return Saved(arrival_id, version + 1)

    return once(tx, act, "link_mail", Saved, do)


def set_aside(tx: Connection, act: Act, arrival_id: UUID, version: int) -> Saved | NotAllowed:
    """Put a mail that belongs to no escalation out of sight; it stays stored and can be brought back or linked later."""

    def do() -> Saved | NotAllowed:
        row = locked(tx, arrival_id)
        if row.version != version or row.state not in WAITING or not is_helper(tx, act):
            return NotAllowed(row.state)
        put(tx, act, row, {"state": "set_aside", "taken_by": act.staff_id, "taken_at": act.now})
        record(tx, act, Event(EventKind.MAIL_SET_ASIDE, {"arrival_id": arrival_id, "kind": row.kind}))
        return Saved(arrival_id, version + 1)

    return once(tx, act, "set_mail_aside", Saved, do)


def put_back(tx: Connection, act: Act, arrival_id: UUID, version: int) -> Saved | NotAllowed:
    """Let a mail wait again that was set aside, by a person or because it was our own: in quarantine where it came from there."""

    def do() -> Saved | NotAllowed:
        row = locked(tx, arrival_id)
        if row.version != version or row.state != ArrivalState.SET_ASIDE or not is_helper(tx, act):
            return NotAllowed(row.state)
        told = tx.execute(select(arrival_text.c.defects).where(arrival_text.c.arrival_id == arrival_id)).scalar_one()
        waits = ArrivalState.UNLINKED if QUARANTINED.isdisjoint(told.split()) else ArrivalState.QUARANTINED
        put(tx, act, row, {"state": str(waits), "taken_by": None, "taken_at": None})
        record(tx, act, Event(EventKind.MAIL_PUT_BACK, {"arrival_id": arrival_id}))
        return Saved(arrival_id, version + 1)

    return once(tx, act, "put_mail_back", Saved, do)


def _leave(tx: Connection, act: Act, row: Row[Any], into_case: UUID, into: UUID) -> None:
    """Take a mail away from the escalation to which it was linked wrongly: its answer no longer waits there.

    The cases of both are locked in the order of their ids, as by whoever else acts on several.
    """
    cases = {one: case_moves.locked(tx, one) for one in sorted({one for one in (row.case_id, into_case) if one})}
    if row.escalation_id is None:
        return
    mine = escalation.c.id == row.escalation_id
    others = (arrival.c.escalation_id == row.escalation_id, arrival.c.id != row.id, arrival.c.kind == str(Kind.HUMAN))
    later = select(func.min(arrival.c.arrived_at)).where(*others, arrival.c.arrived_at >= row.arrived_at)
    waits = update(escalation).where(mine, escalation.c.unseen_since == row.arrived_at)
    tx.execute(waits.values(unseen_since=tx.execute(later).scalar()))
    before = tx.execute(select(escalation).where(mine)).one()
    noted = {"escalation_id": row.escalation_id, "arrival_id": row.id, "to_id": into}
    record(tx, act, Event(EventKind.ESCALATION_MAIL_MOVED, noted, **about(cases[row.case_id], before)))
