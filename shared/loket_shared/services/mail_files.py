"""The files of a mail that came: found in its bytes, examined like every other file, and kept with the case of its escalation."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import arrival, attachment
from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.attachments import Refused
from loket_shared.domain.mail.parsed import MailFile
from loket_shared.services.act import Act, once
from loket_shared.services.attachment_kind import Examined, NotTaken, examine
from loket_shared.services.attachments import CLOSED, keep, without_room
from loket_shared.services.case_moves import locked
from loket_shared.services.escalation_moves import is_helper
from loket_shared.services.mail_reading import FileLine, RawMail
from loket_shared.services.results import NotAllowed


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of a mail with its content, and what it is: one that may be kept, or why not."""

    line: FileLine
    data: bytes
    what: Examined | NotTaken


@dataclass(frozen=True, slots=True)
class FilesAttached:
    """The files belong to the case now; `known` had come to it before and were not kept twice."""

    attachment_ids: tuple[UUID, ...]
    known: int = 0


@dataclass(frozen=True, slots=True)
class NotLinked:
    """The mail belongs to no escalation, or not to this one any more: nothing was attached."""


def find_files(mail: RawMail, wanted: Sequence[FileLine], most_mb: int) -> tuple[FoundFile, ...]:
    """Take a mail apart and return some of its files; runs without a database, and may take seconds.

    A file that a newer reading no longer finds at its place is looked for by its name and size, and is UNREADABLE when there
    is none.
    """
    files = parse(mail.raw, mail.arrived_at).files
    return tuple(_found(files, one, most_mb) for one in wanted)


def attach_files(
    tx: Connection, act: Act, arrival_id: UUID, case_id: UUID, files: Sequence[Examined]
) -> FilesAttached | NotTaken | NotLinked | NotAllowed:
    """Keep files of a linked mail with its case, all of them or none; what the case already has is not kept twice.

    `case_id` is the case that the officer saw: a mail that was linked elsewhere meanwhile brings nothing there.
    """

    def do() -> FilesAttached | NotTaken | NotLinked | NotAllowed:
        if not is_helper(tx, act):
            return NotAllowed("role")
        case = locked(tx, case_id)
        if tx.execute(select(arrival.c.case_id).where(arrival.c.id == arrival_id)).scalar() != case_id:
            return NotLinked()
        if case.state in CLOSED:
            return NotAllowed(case.state)
        held = (attachment.c.case_id == case_id, attachment.c.removed_at.is_(None))
        known = set(tx.execute(select(attachment.c.sha256).where(*held)).scalars())
        fresh = {one.sha256: one for one in files if one.sha256 not in known}
        if (full := without_room(tx, act, case_id, tuple(fresh.values()))) is not None:
            return full
        kept = tuple(keep(tx, act, case, one, arrival_id) for one in fresh.values())
        return FilesAttached(kept, len(files) - len(kept))

    return once(tx, act, "attach_mail_files", FilesAttached, do)


def _found(files: Sequence[MailFile], wanted: FileLine, most_mb: int) -> FoundFile:
    same = [one for one in files if (one.name[:200], len(one.content)) == (wanted.name, wanted.size)]
    here = files[wanted.n] if wanted.n < len(files) else None
    found = here if here in same else next(iter(same), None)
    if found is None:
        return FoundFile(wanted, b"", NotTaken(wanted.name, Refused.UNREADABLE))
    return FoundFile(wanted, found.content, examine(found.name, found.content, most_mb))
