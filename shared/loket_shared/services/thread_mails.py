"""Reads the mails that are linked to a case's escalations, as screens show them."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import arrival, arrival_text, case_identity, letter, letter_recipient
from loket_shared.domain.mail.kinds import Kind

SHOWN_TEXT = 20_000
"""Characters of a mail's own text, and of what it quotes, that a screen shows; the rest stands in the mail as it came."""


@dataclass(frozen=True, slots=True)
class MailFileView:
    """A file that came with a mail: its name as sent, its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class MailView:
    """A mail that belongs to an escalation; `arrived_at` (aware UTC) is when the server had it.

    `by_visitor` tells that the visitor wrote it, not LKPP; `sure` is False where what it is may be otherwise.
    """

    id: UUID
    escalation_id: UUID
    arrived_at: datetime
    kind: Kind
    sure: bool
    sender_name: str
    sender_address: str
    subject: str
    text: str
    quoted: str
    files: tuple[MailFileView, ...]
    message_id: str
    letter_id: UUID | None
    by_visitor: bool = False

    @property
    def by_person(self) -> bool:
        """Tell whether a person wrote it, so that somebody has to say what it means."""
        return self.kind is Kind.HUMAN


def mails_of(tx: Connection, case_id: UUID) -> tuple[MailView, ...]:
    """Return the mails linked to a case's escalations in the order in which they came."""
    mine = (arrival.c.case_id == case_id, arrival.c.escalation_id.is_not(None), arrival.c.state == "linked")
    query = select(arrival, arrival_text).select_from(arrival.join(arrival_text)).where(*mine)
    rows = tx.execute(query.order_by(arrival.c.arrived_at, arrival.c.id)).all()
    visitor = visitor_addresses(tx, case_id) if rows else frozenset[str]()
    return tuple(_view(row, visitor) for row in rows)


def visitor_addresses(tx: Connection, case_id: UUID) -> frozenset[str]:
    """Return the addresses, in lower case, from which a case's own visitor writes."""
    own = tx.execute(select(case_identity.c.email).where(case_identity.c.case_id == case_id)).scalar() or ""
    joined = letter_recipient.join(letter, letter.c.id == letter_recipient.c.letter_id)
    written = select(func.lower(letter_recipient.c.address)).select_from(joined)
    at = (letter.c.case_id == case_id, letter.c.kind == "visitor")
    return frozenset(one for one in (own.strip().lower(), *tx.execute(written.where(*at)).scalars()) if one)


def _view(row: Row[Any], visitor: frozenset[str]) -> MailView:
    files = tuple(MailFileView(name, size) for name, _type, size, inline in json.loads(row.files) if not inline)
    return MailView(
        row.id, row.escalation_id, row.arrived_at, Kind(row.kind), row.sure, row.sender_name, row.sender_address, row.subject,
        row.text[:SHOWN_TEXT], row.quoted[:SHOWN_TEXT], files, row.message_id, row.letter_id,
        row.sender_address.lower() in visitor,
    )  # fmt: skip
