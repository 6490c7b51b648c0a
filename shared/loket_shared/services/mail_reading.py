"""One mail that came, whole: who, when, its own words and what it repeats, its files, and the mail as it came; opening it is journalled."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select

from loket_shared.db.schema import arrival, arrival_raw, arrival_text, case_file, escalation
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.escalation_moves import about
from loket_shared.services.inbox_list import ROWS, MailLine, lines_of
from loket_shared.services.inbox_store import raw_of
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Noted


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file that came with a mail, by its place in it; name and media type are as sent, and nothing of them may be believed.

    `inline` tells that the text shows it and did not offer it as a file.
    """

    n: int
    name: str
    media_type: str
    size: int
    inline: bool


@dataclass(frozen=True, slots=True)
class WholeMail:
    """A mail to read; `dated` is its sender's own date (aware UTC), None where it has none that can be true.

    Of `kept` bytes the mail as it came consists here: fewer than its size where the server gave the header alone, or nothing.
    """

    line: MailLine
    text: str
    quoted: str
    files: tuple[FileLine, ...]
    dated: datetime | None
    kept: int

    @property
    def whole(self) -> bool:
        """Tell whether all of it was fetched."""
        return self.kept >= self.line.size


@dataclass(frozen=True, slots=True)
class RawMail:
    """A mail as it came; `arrived_at` is aware UTC, `case_id` where it is linked."""

    arrival_id: UUID
    raw: bytes
    arrived_at: datetime
    case_id: UUID | None


def read_mail(tx: Connection, arrival_id: UUID) -> WholeMail | None:
    """Return a mail that was filed, None for one that nobody has read yet."""
    row = tx.execute(ROWS.add_columns(*_WORDS).where(arrival.c.id == arrival_id)).first()
    if row is None:
        return None
    (line,) = lines_of(tx, [row])
    return WholeMail(line, row.text, row.quoted, files_of(row.files), row.dated, row.kept)


def open_mail(tx: Connection, act: Act, arrival_id: UUID) -> WholeMail | None:
    """Return a mail because a person opens it, which is journalled (UU 27/2022 Art. 31)."""
    found = read_mail(tx, arrival_id)
    if found is not None:
        once(tx, act, "open_mail", Noted, lambda: _note(tx, act, EventKind.MAIL_OPENED, arrival_id))
    return found


def note_opened(tx: Connection, act: Act, arrival_id: UUID, n: int) -> Noted:
    """Journal that a person opens the file of a mail with this place; done before its content is read."""
    return once(tx, act, "open_mail_file", Noted, lambda: _note(tx, act, EventKind.MAIL_OPENED, arrival_id, file=n))


def note_saved(tx: Connection, act: Act, arrival_id: UUID, data: bytes, n: int | None = None) -> Noted:
    """Journal that a person saves the mail, or one of its files, outside of Loket; done before the file appears."""
    digest = hashlib.sha256(data).digest()
    return once(
        tx, act, "save_mail", Noted, lambda: _note(tx, act, EventKind.MAIL_SAVED, arrival_id, file=n, sha256=digest)
    )


def read_raw(tx: Connection, arrival_id: UUID) -> RawMail:
    """Return a mail as it came."""
    row = tx.execute(select(arrival.c.arrived_at, arrival.c.case_id).where(arrival.c.id == arrival_id)).one()
    return RawMail(arrival_id, raw_of(tx, arrival_id), row.arrived_at, row.case_id)


def files_of(kept: str) -> tuple[FileLine, ...]:
    """Return the files that a mail's row names."""
    return tuple(FileLine(n, *one) for n, one in enumerate(json.loads(kept)))


_KEPT = select(func.length(arrival_raw.c.raw)).where(arrival_raw.c.arrival_id == arrival.c.id).scalar_subquery()
_WORDS = (arrival_text.c.text, arrival_text.c.quoted, arrival_text.c.dated, _KEPT.label("kept"))


def _note(tx: Connection, act: Act, kind: EventKind, arrival_id: UUID, **told: object) -> Noted:
    """Journal what a person did with a mail, with the case where it belongs to one."""
    joined = escalation.join(case_file, case_file.c.id == escalation.c.case_id)
    of_mail = select(arrival.c.escalation_id).where(arrival.c.id == arrival_id).scalar_subquery()
    columns = (case_file.c.id, case_file.c.visit_id, escalation.c.procedure_version_id)
    row: Row[Any] | None = tx.execute(select(*columns).select_from(joined).where(escalation.c.id == of_mail)).first()
    whose = about(row, row) if row is not None else {}
    record(tx, act, Event(kind, {"arrival_id": arrival_id} | told, **whose))
    return Noted()
