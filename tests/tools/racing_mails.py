"""Work for processes that decide about the same received mails at the same instant."""

from datetime import datetime
from typing import cast
from uuid import UUID

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.domain.attachments import FileType
from loket_shared.services import inbox_deciding, mail_files
from loket_shared.services.attachment_kind import Examined
from loket_shared.services.station import Station

FILE = Examined("catatan.txt", FileType.TEXT, b"isi", b"\x07" * 32, renamed=False)


def link_all(db: Database, station: Station, share: object, n: int) -> object:
    """Link the next mail to this process's own escalation (officer, escalation, mails, instant); None after the last."""
    officer, into, mails, now = cast("tuple[UUID, UUID, tuple[UUID, ...], datetime]", share)
    if n == len(mails):
        return None
    act = station.act(FixedClock(now), staff_id=officer)
    outcome = db.write(lambda tx: inbox_deciding.link(tx, act, mails[n], 2, into))
    return mails[n], into, type(outcome).__name__


def attach_one(db: Database, station: Station, share: object, n: int) -> object:
    """Attach one file to a case (officer, mail, case, instant), twice; None after that."""
    officer, arrival_id, case_id, now = cast("tuple[UUID, UUID, UUID, datetime]", share)
    if n == 2:
        return None
    act = station.act(FixedClock(now), staff_id=officer)
    outcome = db.write(lambda tx: mail_files.attach_files(tx, act, arrival_id, case_id, [FILE]))
    assert isinstance(outcome, mail_files.FilesAttached)
    return len(outcome.attachment_ids)
