"""How a mailbox is read: from which day at first, where to begin anew, and what becomes of a mail that cannot be filed."""

import logging
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from loket_shared.db.errors import may_be_retried, reason_of
from loket_shared.db.schema import arrival, arrival_raw, escalation, mail_cursor
from loket_shared.domain.escalation import OPEN
from loket_shared.domain.mail.parsed import Defect, ParsedMail
from loket_shared.services import inbox
from loket_shared.services.act import Act
from loket_shared.services.inbox import Filed

logger = logging.getLogger(__name__)

BEFORE = timedelta(days=3)
"""A mailbox that was never read is read from so long ago on; what lies further back stays in it, untouched."""
FARTHEST = timedelta(days=60)
"""Answers to escalations that are open are looked for as far back as this."""
_ZONES = timedelta(days=1)
"""A server's days are not ours."""

UNREADABLE = ParsedMail("", (), (), (), (), (), (), "", None, (), (), (), (), None, (Defect.UNREADABLE,))
"""What stands for a mail of which nothing could be read."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored mail, to be taken apart; `size` is what the server told, `arrived_at` aware UTC."""

    raw: bytes = field(repr=False)
    size: int
    arrived_at: datetime

    @property
    def given(self) -> bool:
        """Tell whether the server handed anything out."""
        return bool(self.raw)

    @property
    def whole(self) -> bool:
        """Tell whether more than the header was fetched."""
        return len(self.raw) >= self.size


def kept(tx: Connection, arrival_id: UUID) -> Kept:
    """Return a mail as it was stored."""
    columns = (arrival_raw.c.raw, arrival.c.size, arrival.c.arrived_at)
    row = tx.execute(select(*columns).join(arrival).where(arrival.c.id == arrival_id)).one()
    return Kept(bytes(row.raw), row.size, row.arrived_at)


def first_day(tx: Connection, office_id: UUID, folder: str, now: datetime) -> date:
    """Return the day from which a mailbox is read that was never read, or that the server numbered anew.

    Three days before `now` (aware UTC) or, where it was read before, before its newest mail; further back, at most sixty
    days, where an escalation is still open: LKPP may have answered it already.
    """
    mine = (arrival.c.office_id == office_id, arrival.c.folder == folder)
    newest = tx.execute(select(func.max(arrival.c.arrived_at)).where(*mine)).scalar()
    is_open = escalation.c.state.in_([str(state) for state in sorted(OPEN)])
    waits = tx.execute(
        select(func.min(escalation.c.known_at)).where(escalation.c.office_id == office_id, is_open)
    ).scalar()
    begin = min(now, newest or now) - BEFORE
    if waits is not None:
        begin = min(begin, max(waits, now - FARTHEST))
    return (begin - _ZONES).date()


def begin_at(tx: Connection, act: Act, folder: str, uidvalidity: int, uid: int) -> None:
    """Go on after this mail of this numbering, wherever the folder's cursor stood before."""
    insert_or = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    values = {"uidvalidity": uidvalidity, "uid": uid}
    row = insert_or(mail_cursor).values(office_id=act.office_id, folder=folder, **values)
    tx.execute(row.on_conflict_do_update(index_elements=["office_id", "folder"], set_=values))


def file_or_hold(tx: Connection, act: Act, arrival_id: UUID, mail: ParsedMail) -> Filed:
    """File a mail; one over which our own filing stumbles waits in quarantine and holds up no other."""
    try:
        with tx.begin_nested():
            return inbox.file(tx, act, arrival_id, mail)
    except Exception as fault:
        if isinstance(fault, DBAPIError) and (reason_of(fault) is not None or may_be_retried(fault)):
            raise
        logger.exception("mail %s could not be filed and waits in quarantine", arrival_id)
        return inbox.file(tx, act, arrival_id, UNREADABLE)
