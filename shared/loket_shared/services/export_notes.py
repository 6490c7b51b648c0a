"""What exports and printed lists share: letterhead, the journal's tips, and the note that personal data left (UU 27/2022)."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import (
    journal,
    journal_chain,
)  # fmt: skip
from loket_shared.domain.documents import (
    JournalTip,
    Letterhead,
)  # fmt: skip
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Noted
from loket_shared.services.texts import code


def record_export(
    tx: Connection, act: Act, document: str, from_date: date, to_date: date, sha256: bytes, rows: int
) -> None:
    """Journal that a person exported or printed personal data of a period (UU 27/2022 Art. 31)."""
    once(tx, act, "record_export", Noted, lambda: note_export(tx, act, document, from_date, to_date, sha256, rows))


def note_export(
    tx: Connection, act: Act, document: str, from_date: date, to_date: date, sha256: bytes, rows: int
) -> Noted:
    """Journal the export within an act that does more."""
    noted = {"document": code(document), "from": from_date, "to": to_date, "sha256": sha256, "rows": rows}
    record(tx, act, Event(EventKind.EXPORTED, noted))
    return Noted()


def tips(tx: Connection, office_id: UUID) -> tuple[JournalTip, ...]:
    """Return the last row of each device's newest chain; printed, they show later whether a tail was cut."""
    followed = select(journal_chain.c.predecessor_id).where(journal_chain.c.predecessor_id.is_not(None))
    newest = select(func.max(journal.c.seq)).where(journal.c.chain_id == journal_chain.c.id).correlate(journal_chain)
    query = (
        select(journal.c.chain_id, journal.c.seq, journal.c.hash)
        .select_from(journal_chain.join(journal, journal.c.chain_id == journal_chain.c.id))
        .where(journal_chain.c.office_id == office_id, journal_chain.c.id.not_in(followed))
        .where(journal.c.seq == newest.scalar_subquery())
        .order_by(journal.c.recorded_at.desc(), journal.c.chain_id)
    )
    return tuple(JournalTip(row.chain_id.hex, row.seq, row.hash.hex()) for row in tx.execute(query))


def letterhead(head: Row[Any]) -> Letterhead:
    """Return the office's row as it stands at the top of every sheet."""
    return Letterhead(head.name, head.subtitle, head.address, head.phone)
