"""Letters as they are written: kept in the transaction of the act that sends them, read again by whoever hands them over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from loket_shared.db.schema import (
    attachment,
    attachment_bytes,
    letter,
    letter_file,
    letter_recipient,
    letter_text,
    mail_account,
    mail_key,
    new_id,
)
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.mail.outbox import UNDO_SECONDS, OutboxState
from loket_shared.domain.mail.tokens import message_id
from loket_shared.services.act import Act

SUBJECT, NAME, BODY = 300, 120, 40_000


@dataclass(frozen=True, slots=True)
class Addressee:
    """One to whom a letter goes; `copy` puts him into Cc."""

    address: str
    name: str = ""
    copy: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter before it is sent: `kind` says what for, `token` stands first in its subject, `earlier` are the thread's ids."""

    kind: str
    to: tuple[Addressee, ...]
    subject: str
    body: str
    token: str = ""
    in_reply_to: str = ""
    earlier: tuple[str, ...] = ()
    files: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """A file that goes along, as the office keeps it."""

    name: str
    type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """Everything that is needed to hand a letter over; `waiting` are the addresses that have not accepted it yet."""

    id: UUID
    message_id: str
    token: str
    in_reply_to: str
    earlier: tuple[str, ...]
    written_at: datetime
    from_address: str
    from_name: str
    to: tuple[Addressee, ...]
    waiting: tuple[str, ...]
    subject: str
    body: str
    files: tuple[EnclosedFile, ...]


def keep_letter(tx: Connection, act: Act, case_id: UUID, escalation_id: UUID | None, draft: Draft) -> UUID:
    """Keep a letter in the transaction of the act that sends it; it leaves 15 seconds later, so that it can be taken back."""
    letter_id = new_id()
    key = tx.execute(select(mail_key.c.key).where(mail_key.c.office_id == act.office_id)).scalar_one()
    account = tx.execute(select(mail_account).where(mail_account.c.office_id == act.office_id)).one()
    leaves = act.now + timedelta(seconds=UNDO_SECONDS)
    row = {
        "id": letter_id, "office_id": act.office_id, "case_id": case_id, "escalation_id": escalation_id, "staff_id": act.staff_id,
        "kind": draft.kind, "message_id": message_id(key, letter_id, account.from_address.rpartition("@")[2]), "token": draft.token,
        "in_reply_to": draft.in_reply_to, "written_at": act.now, "not_before": leaves, "next_try_at": leaves,
        "state": str(OutboxState.QUEUED), "state_since": act.now, "attempts": 0, "fence": 0, "version": 1,
    }  # fmt: skip
    tx.execute(insert(letter), row)
    text = {
        "letter_id": letter_id, "subject": clean_line(draft.subject, SUBJECT).text, "body": clean_text(draft.body, BODY).text,
        "earlier": "\n".join(draft.earlier), "retention": RETENTION_CASE,
    }  # fmt: skip
    tx.execute(insert(letter_text), text)
    tx.execute(insert(letter_recipient), [_recipient(letter_id, n, one) for n, one in enumerate(_once(draft.to))])
    if draft.files:
        tx.execute(insert(letter_file), [{"letter_id": letter_id, "attachment_id": one} for one in draft.files])
    return letter_id


def read_letter(tx: Connection, letter_id: UUID) -> WrittenLetter:
    """Return a letter with its files, as it is to be handed over; the same letter is always the same."""
    joined = letter.join(letter_text).join(mail_account, mail_account.c.office_id == letter.c.office_id)
    columns = (letter, letter_text, mail_account.c.from_address, mail_account.c.from_name)
    row = tx.execute(select(*columns).select_from(joined).where(letter.c.id == letter_id)).one()
    at = letter_recipient.c.letter_id == letter_id
    people = tx.execute(select(letter_recipient).where(at).order_by(letter_recipient.c.n)).all()
    return WrittenLetter(
        id=row.id,
        message_id=row.message_id,
        token=row.token,
        in_reply_to=row.in_reply_to,
        earlier=tuple(row.earlier.splitlines()),
        written_at=row.written_at,
        from_address=row.from_address,
        from_name=row.from_name,
        to=tuple(Addressee(one.address, one.name, one.field == "cc") for one in people),
        waiting=tuple(one.address for one in people if still_waits(one)),
        subject=row.subject,
        body=row.body,
        files=_files(tx, letter_id),
    )


def still_waits(row: Row[Any]) -> bool:
    """Tell whether a recipient has neither accepted a letter nor refused it for good."""
    return row.accepted_at is None and (row.code is None or row.code < 500)


def _files(tx: Connection, letter_id: UUID) -> tuple[EnclosedFile, ...]:
    joined = letter_file.join(attachment, attachment.c.id == letter_file.c.attachment_id).join(attachment_bytes)
    columns = (attachment.c.name, attachment.c.type, attachment_bytes.c.bytes)
    query = select(*columns).select_from(joined).where(letter_file.c.letter_id == letter_id)
    return tuple(EnclosedFile(row.name, row.type, row.bytes) for row in tx.execute(query.order_by(attachment.c.id)))


def _once(people: Iterable[Addressee]) -> tuple[Addressee, ...]:
    """Return each address once, the first mention first."""
    found: dict[str, Addressee] = {}
    for one in people:
        found.setdefault(one.address.strip().lower(), one)
    return tuple(found.values())


def _recipient(letter_id: UUID, n: int, one: Addressee) -> dict[str, Any]:
    return {
        "letter_id": letter_id, "n": n, "field": "cc" if one.copy else "to", "address": one.address.strip(),
        "name": clean_line(one.name, NAME).text, "words": "", "retention": RETENTION_CASE,
    }  # fmt: skip
