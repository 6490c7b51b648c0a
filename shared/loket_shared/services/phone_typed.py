"""An officer's open telephone call with what was typed so far: kept at every pause of the fingers, gone with the call."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import phone_call, phone_draft
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.states import ProblemKind
from loket_shared.services.act import Act
from loket_shared.services.people import Identity, Problem, clean_identity, clean_problem


@dataclass(frozen=True, slots=True)
class CallOpen:
    """The officer's call; every instant is aware UTC, `rang_at` only where somebody pressed at the ring."""

    call_id: UUID
    answered_at: datetime
    rang_at: datetime | None
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CallKept:
    """An open call with what was typed so far."""

    call: CallOpen
    identity: Identity
    problem: Problem


def keep_typed(tx: Connection, act: Act, call_id: UUID, identity: Identity, problem: Problem) -> None:
    """Keep what the officer typed during a call, so that a served visitor, a power cut or a shared PC takes nothing.

    A call that has ended meanwhile keeps nothing: what was typed went with it.
    """
    if tx.execute(select(phone_call.c.ended_at).where(phone_call.c.id == call_id)).scalar() is not None:
        return
    who, what = clean_identity(identity), clean_problem(problem)
    typed = json.dumps([asdict(who), asdict(what)], default=str)
    insert_or = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    kept = {"saved_at": act.now, "typed": typed}
    row = insert_or(phone_draft).values(call_id=call_id, retention=RETENTION_CASE, **kept)
    tx.execute(row.on_conflict_do_update(index_elements=["call_id"], set_=kept))


def open_call(tx: Connection, staff_id: UUID) -> CallKept | None:
    """Return the officer's open call with what was typed, None when there is none."""
    held = held_call(tx, staff_id)
    if held is None:
        return None
    typed = tx.execute(select(phone_draft.c.typed).where(phone_draft.c.call_id == held.id)).scalar()
    who, what = json.loads(typed) if typed else ({}, {})
    group = what.pop("group_id", None)
    kind = ProblemKind(what.pop("kind", ProblemKind.CONSULTATION))
    return CallKept(opened(held), Identity(**who), Problem(**what, group_id=UUID(group) if group else None, kind=kind))


def held_call(tx: Connection, staff_id: UUID) -> Row[Any] | None:
    """Return the row of the officer's open call."""
    mine = (phone_call.c.staff_id == staff_id, phone_call.c.ended_at.is_(None))
    return tx.execute(select(phone_call).where(*mine).order_by(phone_call.c.answered_at).limit(1)).first()


def opened(row: Row[Any]) -> CallOpen:
    """Return an open call as it is shown."""
    return CallOpen(row.id, row.answered_at, row.rang_at, row.asked_at)
