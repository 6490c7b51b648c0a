"""Examines every journal chain: each row against its hash, its columns and the row before it; each chain against the one it follows."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, select, type_coerce
from sqlalchemy.types import NullType

from loket_shared.db.schema import case_file, device, journal, journal_chain, recap_snapshot
from loket_shared.domain.events import EventKind
from loket_shared.services.findings import (
    CaseGone,
    ChainEmpty,
    Finding,
    LinkBroken,
    Place,
    PredecessorChanged,
    RowChanged,
    RowsMissing,
    TailCut,
    TipLost,
)
from loket_shared.services.journal import START, stamp

BATCH = 1000
COLUMNS = {
    "chain": "chain_id", "seq": "seq", "position": "position", "office": "office_id", "device": "device_id", "staff": "staff_id", "date": "business_date",
    "occurred": "occurred_at", "recorded": "recorded_at", "kind": "kind", "v": "kind_version", "procedure": "procedure_version_id",
    "visit": "visit_id", "ticket": "ticket_id", "case": "case_id",
}  # fmt: skip
"""Each name in the canonical text and the column that must say the same."""


WRITTEN = len("2026-11-23 02:42:00.000000")
FORM = (case_file.c.office_id, case_file.c.form_year, case_file.c.form_number)


@dataclass(slots=True)
class _Chain:
    """What is known of one chain while its rows pass by; `owed` are rows that a following chain was opened on."""

    name: str
    device: str = ""
    opened_at: datetime | None = None
    predecessor: str | None = None
    owed: dict[str, str] = field(default_factory=dict)
    seq: int = 0
    hash: bytes = START


Forms = set[tuple[str, int, int]]


def check_journal(tx: Connection, progress: Callable[[int], None]) -> Iterator[Finding]:
    """Yield what is wrong with the journal; `progress` is told the number of rows examined so far.

    What nothing here can show is a tail cut from a chain that no other follows yet: the tips printed in recaps show it.
    """
    chains = _chains(tx)
    yield from _note_followers(tx, chains)
    forms = {(row[0].hex, row[1], row[2]) for row in tx.execute(select(*FORM))}
    tips = {row.tip: row.printed_at for row in tx.execute(select(recap_snapshot.c.tip, recap_snapshot.c.printed_at))}
    for count, row in enumerate(_rows(tx), start=1):
        name = str(_plain(row.chain_id))
        chain = chains.setdefault(name, _Chain(name))
        yield from _examine(chain, row, forms)
        digest = str(_plain(row.hash))
        chain.owed.pop(digest, None)
        tips.pop(digest, None)
        if count % BATCH == 0:
            progress(count)
    yield from _ends(chains)
    yield from (TipLost(at, tip) for tip, at in tips.items() if tip)


def check_chains(tx: Connection, chain_ids: Collection[UUID], count: Callable[[str], None]) -> Iterator[Finding]:
    """Yield what is wrong with these chains, each against the rows that the chains after it were opened on.

    `count` is told the chain of every row examined. That a recap was printed on a row, or that a form is gone, is not
    looked at here.
    """
    after = select(journal_chain.c.id).where(journal_chain.c.predecessor_id.in_(chain_ids))
    wanted = {*chain_ids, *tx.execute(after).scalars()}
    mine = {one.hex for one in chain_ids}
    chains = _chains(tx, journal_chain.c.id.in_(wanted))
    yield from (one for one in _note_followers(tx, chains, journal.c.chain_id.in_(wanted)) if one.place.chain in mine)
    for row in _rows(tx, journal.c.chain_id.in_(chain_ids)):
        name = str(_plain(row.chain_id))
        chain = chains.setdefault(name, _Chain(name))
        yield from _examine(chain, row, None)
        chain.owed.pop(str(_plain(row.hash)), None)
        count(name)
    yield from _ends({name: chain for name, chain in chains.items() if name in mine})


def _rows(tx: Connection, *meant: ColumnElement[bool]) -> Iterable[Row[Any]]:
    """Return the journal by chain and number; values as the driver gives them, since a changed one may fit no type."""
    raw = [type_coerce(column, NullType()).label(column.name) for column in journal.c]
    query = select(*raw).where(*meant).order_by(journal.c.chain_id, journal.c.seq)
    return tx.execute(query, execution_options={"yield_per": BATCH})


def _chains(tx: Connection, *meant: ColumnElement[bool]) -> dict[str, _Chain]:
    columns = (journal_chain.c.id, journal_chain.c.opened_at, journal_chain.c.predecessor_id, device.c.name)
    rows = tx.execute(select(*columns).select_from(journal_chain.outerjoin(device)).where(*meant))
    return {
        row.id.hex: _Chain(row.id.hex, row.name or "", row.opened_at, row.predecessor_id and row.predecessor_id.hex)
        for row in rows
    }


def _note_followers(
    tx: Connection, chains: dict[str, _Chain], *meant: ColumnElement[bool]
) -> Iterator[PredecessorChanged]:
    """Note for each chain the rows that others were opened on; yield chains whose two notes of that differ."""
    first = select(type_coerce(journal.c.chain_id, NullType()), journal.c.seq, journal.c.canonical, journal.c.kind)
    for name, seq, canonical, kind in tx.execute(first.where(journal.c.seq == 1, *meant)):
        follower = chains.get(str(_plain(name)))
        told = _read(canonical).get("data")
        if follower is None or kind != EventKind.CHAIN_OPENED or not isinstance(told, dict):
            continue
        before, digest = told.get("predecessor"), told.get("predecessor_hash")
        if before != follower.predecessor:
            yield PredecessorChanged(Place(follower.name, seq, follower.device, kind, _utc(follower.opened_at)))
        if before in chains and digest is not None:
            chains[before].owed[digest] = follower.name


def _examine(chain: _Chain, row: Row[Any], forms: Forms | None) -> Iterator[Finding]:
    seq = row.seq if isinstance(row.seq, int) else chain.seq + 1
    previous = row.previous_hash if isinstance(row.previous_hash, bytes) else b""
    if seq > chain.seq + 1:
        yield RowsMissing(_place(chain, row), chain.seq + 1, seq - 1)
    elif previous != chain.hash:
        yield LinkBroken(_place(chain, row))
    differing = () if _plainly_equal(row) else _differing(row)
    fits = hashlib.sha256(previous + str(row.canonical).encode()).digest() == row.hash
    if differing or not fits:
        yield RowChanged(_place(chain, row), differing if fits else (*differing, "canonical"))
    elif forms is not None and row.kind == EventKind.CASE_OPENED:
        data = _read(row.canonical)["data"]
        year, number = data["form_year"], data["form_number"]
        if (_plain(row.office_id), year, number) not in forms:
            yield CaseGone(_place(chain, row), year, number)
    chain.seq, chain.hash = seq, row.hash


def _place(chain: _Chain, row: Row[Any]) -> Place:
    return Place(chain.name, row.seq, chain.device, str(row.kind), str(_instant(row.recorded_at)))


def _plainly_equal(row: Row[Any]) -> bool:
    """Tell whether the text is, around its data, letter for letter what the columns say: the usual case, told fast."""
    case, chain, office, device, staff, procedure, ticket, visit = (
        f'"{_plain(one)}"' if one is not None else "null"
        for one in (
            row.case_id, row.chain_id, row.office_id, row.device_id, row.staff_id, row.procedure_version_id, row.ticket_id, row.visit_id,
        )
    )  # fmt: skip
    head = f'{{"case":{case},"chain":{chain},"counted":'
    tail = (
        f',"date":"{_plain(row.business_date)}","device":{device},"kind":"{row.kind}","occurred":"{_instant(row.occurred_at)}",'
        f'"office":{office},"position":{row.position},"procedure":{procedure},"recorded":"{_instant(row.recorded_at)}","seq":{row.seq},"staff":{staff},'
        f'"ticket":{ticket},"v":{row.kind_version},"visit":{visit}}}'
    )
    text = row.canonical
    return isinstance(text, str) and text.startswith(head) and text.endswith(tail)


def _differing(row: Row[Any]) -> tuple[str, ...]:
    told = _read(row.canonical)
    return tuple(column for name, column in COLUMNS.items() if told.get(name) != _said(name, getattr(row, column)))


def _ends(chains: dict[str, _Chain]) -> Iterator[Finding]:
    for chain in chains.values():
        if chain.seq == 0:
            yield ChainEmpty(chain.name, chain.device, chain.opened_at)
        for follower in chain.owed.values():
            yield TailCut(chain.name, chain.device, chain.seq, follower)


def _read(canonical: object) -> dict[str, Any]:
    try:
        told = json.loads(str(canonical))
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _said(name: str, value: object) -> object:
    """Return a column's value as the canonical text writes it."""
    return _instant(value) if name in {"occurred", "recorded"} else _plain(value)


def _plain(value: object) -> object:
    match value:
        case UUID():
            return value.hex
        case bytes():
            return value.hex()
        case date():
            return value.isoformat()
        case _:
            return value


def _instant(value: object) -> object:
    if isinstance(value, str):
        if len(value) == WRITTEN and value[10] == " ":
            return f"{value[:10]}T{value[11:]}Z"
        try:
            value = datetime.fromisoformat(value).replace(tzinfo=UTC)
        except ValueError:
            return value
    return stamp(value) if isinstance(value, datetime) else value


def _utc(instant: datetime | None) -> str:
    return stamp(instant) if instant else ""
