"""Writes rows of the journal, each hashed with the one before it: who, when, where, what, never a name or a text."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, or_, select

from loket_shared.db.schema import journal, new_id, step_run
from loket_shared.domain.events import SHAPES, EventKind
from loket_shared.domain.timer_marks import Mark, call_of
from loket_shared.services.act import Act

START = bytes(32)

_OF_VISIT = select(func.max(journal.c.position)).where(journal.c.visit_id == bindparam("visit"))
_OF_CASE = select(func.max(journal.c.position)).where(journal.c.case_id == bindparam("subject"))
_OF_CALL = select(func.max(journal.c.position)).where(journal.c.call_id == bindparam("call"))
_OF_RUNS = select(func.max(step_run.c.position)).where(
    or_(
        step_run.c.visit_id == bindparam("visit"),
        step_run.c.case_id == bindparam("subject"),
        step_run.c.call_id == bindparam("call"),
    )
)
_TIP = (
    select(
        journal.c.seq,
        journal.c.hash,
        journal.c.position,
        _OF_VISIT.scalar_subquery().label("of_visit"),
        _OF_CASE.scalar_subquery().label("of_case"),
        _OF_CALL.scalar_subquery().label("of_call"),
        _OF_RUNS.scalar_subquery().label("of_runs"),
    )
    .where(journal.c.chain_id == bindparam("chain"))
    .order_by(journal.c.seq.desc())
    .limit(1)
)
_APPEND = insert(journal)
_NONE: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class Event:
    """One change to record; `occurred_at` differs from the act's instant only for entries made later."""

    kind: EventKind
    data: Mapping[str, object] = field(default_factory=dict)
    visit_id: UUID | None = None
    ticket_id: UUID | None = None
    case_id: UUID | None = None
    procedure_version_id: UUID | None = None
    occurred_at: datetime | None = None


def append(
    tx: Connection, act: Act, events: Sequence[Event], counted: Mapping[str, int] = _NONE
) -> tuple[Mark | None, ...]:
    """Append the events to the chain of this process; returns each as the timers see it, None without a procedure.

    `counted` are the versions of the calendars by which steps are counted that begin now. Every other module appends
    through journal.record, which also lets the step times follow. Raises ValueError for a field that the kind does not list.
    """
    tip = _tip(tx, act, events)
    marks: list[Mark | None] = []
    rows: list[dict[str, object]] = []
    for event in events:
        tip = _Tip(tip.seq + 1, tip.hash, tip.position + 1)
        data = _data(event)
        canonical = _canonical(act, event, tip, data, counted)
        digest = hashlib.sha256(tip.hash + canonical.encode()).digest()
        row = _row(act, event, tip, canonical, digest)
        rows.append(row)
        marks.append(_mark(act, event, tip.position, row, data, counted))
        tip = _Tip(tip.seq, digest, tip.position)
    tx.execute(_APPEND, rows)
    return tuple(marks)


@dataclass(frozen=True, slots=True)
class _Tip:
    seq: int
    hash: bytes
    position: int


def stamp(instant: datetime) -> str:
    """Return an instant in the journal's fixed format: UTC, microseconds, Z."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _tip(tx: Connection, act: Act, events: Sequence[Event]) -> _Tip:
    """Return the end of this process's chain, its position raised to that of the newest row of any subject of the events.

    Whoever writes about a subject sees what was written of it before, and what moved its steps, which may be about another
    visit of the same case. So positions order all rows that matter to one another, although they come from several
    machines, whatever their clocks say.
    """
    subjects = {(event.visit_id, event.case_id, call_of(event.kind, event.data)): None for event in events}
    tip = _Tip(0, START, 0)
    for visit_id, case_id, call_id in subjects:
        row = tx.execute(_TIP, {"chain": act.chain_id, "visit": visit_id, "subject": case_id, "call": call_id}).first()
        if row is not None:
            tip = _Tip(
                row.seq,
                row.hash,
                max(
                    tip.position, row.position, row.of_visit or 0, row.of_case or 0, row.of_call or 0, row.of_runs or 0
                ),
            )
    return tip


def _data(event: Event) -> dict[str, object]:
    unknown = event.data.keys() - SHAPES[event.kind].fields
    if unknown:
        msg = f"{event.kind} may not carry {sorted(unknown)}"
        raise ValueError(msg)
    return {key: _plain(value) for key, value in event.data.items()}


def _canonical(act: Act, event: Event, tip: _Tip, data: dict[str, object], counted: Mapping[str, int]) -> str:
    text: dict[str, object] = {
        "chain": act.chain_id.hex,
        "seq": tip.seq,
        "position": tip.position,
        "office": act.office_id.hex,
        "device": act.device_id.hex,
        "staff": _plain(act.staff_id),
        "date": act.today.isoformat(),
        "occurred": stamp(event.occurred_at or act.now),
        "recorded": stamp(act.now),
        "kind": str(event.kind),
        "v": SHAPES[event.kind].version,
        "procedure": _plain(event.procedure_version_id),
        "visit": _plain(event.visit_id),
        "ticket": _plain(event.ticket_id),
        "case": _plain(event.case_id),
        "counted": dict(counted) or None,
        "data": data,
    }
    return json.dumps(text, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def _row(act: Act, event: Event, tip: _Tip, canonical: str, digest: bytes) -> dict[str, object]:
    return {
        "id": new_id(),
        "chain_id": act.chain_id,
        "seq": tip.seq,
        "position": tip.position,
        "office_id": act.office_id,
        "device_id": act.device_id,
        "staff_id": act.staff_id,
        "business_date": act.today,
        "occurred_at": event.occurred_at or act.now,
        "recorded_at": act.now,
        "kind": str(event.kind),
        "kind_version": SHAPES[event.kind].version,
        "procedure_version_id": event.procedure_version_id,
        "visit_id": event.visit_id,
        "ticket_id": event.ticket_id,
        "case_id": event.case_id,
        "call_id": call_of(event.kind, event.data),
        "canonical": canonical,
        "previous_hash": tip.hash,
        "hash": digest,
    }


def _mark(
    act: Act, event: Event, position: int, row: Mapping[str, Any], data: dict[str, object], counted: Mapping[str, int]
) -> Mark | None:
    if event.procedure_version_id is None:
        return None
    return Mark(
        row["id"], position, str(event.kind), row["occurred_at"], act.office_id, act.device_id, act.staff_id, act.today,
        event.procedure_version_id, event.visit_id, event.ticket_id, event.case_id, data, counted,
    )  # fmt: skip


def _plain(value: object) -> object:
    match value:
        case UUID():
            return value.hex
        case Enum():
            return value.value
        case datetime():
            return stamp(value)
        case date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case tuple() | list():
            return [_plain(one) for one in value]
        case None | bool() | int() | str():
            return value
    msg = f"the journal may not carry {type(value).__name__}"
    raise TypeError(msg)
