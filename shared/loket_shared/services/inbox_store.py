"""Every mail is stored as it came before anything reads it, and the folder's cursor moves past it in the same transaction."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from loket_shared.db.schema import arrival, arrival_raw, mail_cursor, new_id
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.devices.mail.identity import identity
from loket_shared.services.act import Act
from loket_shared.services.inbox_knowledge import hashed

NUMBERED_TWICE = 1 << 32
"""What is added to a folder's UIDVALIDITY, itself of 32 bits, where it gave one number to two mails."""


class ArrivalState(StrEnum):
    """Where a mail that came stands."""

    STORED = "stored"
    LINKED = "linked"
    UNLINKED = "unlinked"
    QUARANTINED = "quarantined"
    DUPLICATE = "duplicate"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class Came:
    """A mail as the server gave it; `arrived_at` (aware) is when the server had it, `raw` its bytes.

    Of a mail too large to be fetched `raw` is the header alone and `size` tells how large it is; of one that the server
    lists and does not hand out `raw` is empty.
    """

    folder: str
    uidvalidity: int
    uid: int
    raw: bytes = field(repr=False)
    arrived_at: datetime | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """The mail is safe; `new` is False when this very mail of the folder was stored before."""

    arrival_id: UUID
    new: bool


def store(tx: Connection, act: Act, mail: Came) -> Stored:
    """Keep a mail's bytes and move the folder's cursor past it, in one transaction; the same mail of a folder is kept once.

    A folder restored from an older copy may give a number twice: another mail under a known number is kept too.
    """
    _move_cursor(tx, act, mail)
    known_by = _identity(mail)
    validity = mail.uidvalidity
    while (known := _numbered(tx, act.office_id, mail, validity)) is not None:
        if known.identity == known_by:
            return Stored(known.id, new=False)
        validity += NUMBERED_TWICE
    arrival_id = new_id()
    came_at = mail.arrived_at if mail.arrived_at is not None and mail.arrived_at <= act.now else act.now
    row = {
        "id": arrival_id, "office_id": act.office_id, "folder": mail.folder, "uidvalidity": validity, "uid": mail.uid,
        "arrived_at": came_at, "stored_at": act.now, "size": mail.size or len(mail.raw), "identity": known_by,
        "state": str(ArrivalState.STORED), "sure": False, "version": 1,
    }  # fmt: skip
    tx.execute(insert(arrival), row)
    tx.execute(insert(arrival_raw), {"arrival_id": arrival_id, "raw": mail.raw, "retention": RETENTION_CASE})
    return Stored(arrival_id, new=True)


def unread(tx: Connection, office_id: UUID, most: int = 50) -> tuple[UUID, ...]:
    """Return the mails that are stored and not filed yet, oldest first: after a crash reading goes on with them."""
    mine = (arrival.c.office_id == office_id, arrival.c.state == str(ArrivalState.STORED))
    return tuple(
        tx.execute(select(arrival.c.id).where(*mine).order_by(arrival.c.stored_at, arrival.c.id).limit(most)).scalars()
    )


def raw_of(tx: Connection, arrival_id: UUID) -> bytes:
    """Return a mail as it came."""
    found: bytes = tx.execute(select(arrival_raw.c.raw).where(arrival_raw.c.arrival_id == arrival_id)).scalar_one()
    return bytes(found)


def cursor(tx: Connection, office_id: UUID, folder: str) -> tuple[int, int] | None:
    """Return UIDVALIDITY and UID of the last mail of a folder that is stored."""
    at = (mail_cursor.c.office_id == office_id, mail_cursor.c.folder == folder)
    row = tx.execute(select(mail_cursor.c.uidvalidity, mail_cursor.c.uid).where(*at)).first()
    return None if row is None else (row.uidvalidity, row.uid)


def _move_cursor(tx: Connection, act: Act, mail: Came) -> None:
    insert_or = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    kept = {"uidvalidity": mail.uidvalidity, "uid": mail.uid}
    row = insert_or(mail_cursor).values(office_id=act.office_id, folder=mail.folder, **kept)
    ahead = (mail_cursor.c.uidvalidity != mail.uidvalidity) | (mail_cursor.c.uid < mail.uid)
    tx.execute(row.on_conflict_do_update(index_elements=["office_id", "folder"], set_=kept, where=ahead))


def _identity(mail: Came) -> bytes:
    """Return by what a mail is known again; one that was not given is known by its number alone."""
    return identity(mail.raw) if mail.raw else hashed(f"{mail.folder}\n{mail.uidvalidity}\n{mail.uid}")


def _numbered(tx: Connection, office_id: UUID, mail: Came, uidvalidity: int) -> Row[Any] | None:
    at = (
        arrival.c.office_id == office_id, arrival.c.folder == mail.folder, arrival.c.uidvalidity == uidvalidity,
        arrival.c.uid == mail.uid,
    )  # fmt: skip
    return tx.execute(select(arrival.c.id, arrival.c.identity).where(*at)).first()
