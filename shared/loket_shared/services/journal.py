"""Appends to the journal, in the transaction of the change: who, when, where, what, never a name or a text."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select

from loket_shared.db.schema import journal, new_id
from loket_shared.domain.events import SHAPES, EventKind
from loket_shared.services.act import Act

START = bytes(32)

_TIP = (
    select(journal.c.seq, journal.c.hash)
    .where(journal.c.chain_id == bindparam("chain"))
    .order_by(journal.c.seq.desc())
    .limit(1)
)
_APPEND = insert(journal)


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


def record(tx: Connection, act: Act, *events: Event) -> None:
    """Append the events to the chain of this process, each hashed with the one before it.

    Raises ValueError for a field that the event kind does not list.
    """
    tip = tx.execute(_TIP, {"chain": act.chain_id}).first()
    seq, previous = (tip.seq, tip.hash) if tip else (0, START)
    rows: list[dict[str, object]] = []
    for event in events:
        seq += 1
        canonical = _canonical(act, event, seq)
        digest = hashlib.sha256(previous + canonical.encode()).digest()
        rows.append(_row(act, event, seq, canonical, previous, digest))
        previous = digest
    tx.execute(_APPEND, rows)


def stamp(instant: datetime) -> str:
    """Return an instant in the journal's fixed format: UTC, microseconds, Z."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _canonical(act: Act, event: Event, seq: int) -> str:
    shape = SHAPES[event.kind]
    unknown = event.data.keys() - shape.fields
    if unknown:
        msg = f"{event.kind} may not carry {sorted(unknown)}"
        raise ValueError(msg)
    text: dict[str, object] = {
        "chain": act.chain_id.hex,
        "seq": seq,
        "office": act.office_id.hex,
        "device": act.device_id.hex,
        "staff": _plain(act.staff_id),
        "date": act.today.isoformat(),
        "occurred": stamp(event.occurred_at or act.now),
        "recorded": stamp(act.now),
        "kind": str(event.kind),
        "v": shape.version,
        "procedure": _plain(event.procedure_version_id),
        "visit": _plain(event.visit_id),
        "ticket": _plain(event.ticket_id),
        "case": _plain(event.case_id),
        "data": {key: _plain(value) for key, value in event.data.items()},
    }
    return json.dumps(text, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def _row(act: Act, event: Event, seq: int, canonical: str, previous: bytes, digest: bytes) -> dict[str, object]:
    return {
        "id": new_id(),
        "chain_id": act.chain_id,
        "seq": seq,
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
        "canonical": canonical,
        "previous_hash": previous,
        "hash": digest,
    }


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
