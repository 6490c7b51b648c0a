"""Files that belong to a case: added, listed, opened (journalled) and taken away again, of which the line stays."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from loket_shared.db.schema import attachment, attachment_bytes, case_file, new_id, staff
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.attachments import FileType, Refused, Removal
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState
from loket_shared.services.act import Act, once
from loket_shared.services.attachment_kind import Examined, NotTaken
from loket_shared.services.case_moves import about, locked
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.settings import read_settings

CLOSED = frozenset({CaseState.ARCHIVED, CaseState.MERGED, CaseState.CANCELLED})
"""States in which nothing is added any more; taking away what should not be there stays possible."""


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """One line of a case's files; `removal` says why its content is gone."""

    id: UUID
    name: str
    type: FileType
    size: int
    at: datetime
    by: str
    removed_at: datetime | None
    removal: Removal | None


@dataclass(frozen=True, slots=True)
class Attached:
    """The file belongs to the case now."""

    attachment_id: UUID


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's content; that this person opened it is in the journal."""

    attachment_id: UUID
    name: str
    type: FileType
    data: bytes


@dataclass(frozen=True, slots=True)
class Gone:
    """The content was taken away meanwhile."""


@dataclass(frozen=True, slots=True)
class Removed:
    """The content is gone, the line stays."""

    attachment_id: UUID


@dataclass(frozen=True, slots=True)
class _Noted:
    attachment_id: UUID


def attachments(tx: Connection, case_id: UUID) -> tuple[AttachmentView, ...]:
    """Return a case's files, oldest first, without their content."""
    columns = (
        attachment.c.id, attachment.c.name, attachment.c.type, attachment.c.size, attachment.c.at, staff.c.name.label("by"),
        attachment.c.removed_at, attachment.c.removal,
    )  # fmt: skip
    joined = attachment.join(staff, staff.c.id == attachment.c.staff_id)
    asked = select(*columns).select_from(joined).where(attachment.c.case_id == case_id).order_by(attachment.c.id)
    return tuple(_view(row) for row in tx.execute(asked))


def attach(tx: Connection, act: Act, case_id: UUID, file: Examined) -> Attached | NotTaken | NotAllowed:
    """Keep an examined file with the case; together a case's files have a limit of their own."""

    def do() -> Attached | NotTaken | NotAllowed:
        case = locked(tx, case_id)
        if case.state in CLOSED:
            return NotAllowed(case.state)
        if (full := without_room(tx, act, case_id, (file,))) is not None:
            return full
        return Attached(keep(tx, act, case, file))

    return once(tx, act, "attach", Attached, do)


def without_room(tx: Connection, act: Act, case_id: UUID, files: Sequence[Examined]) -> NotTaken | None:
    """Return why these files do not all fit into the room that a case has, None when they do."""
    most = read_settings(tx, act.office_id).case_attachments_mb
    present = (attachment.c.case_id == case_id, attachment.c.removed_at.is_(None))
    kept = tx.execute(select(func.coalesce(func.sum(attachment.c.size), 0)).where(*present)).scalar_one()
    for file in files:
        kept += len(file.data)
        if kept > most * 1_000_000:
            return NotTaken(file.name, Refused.CASE_FULL, most)
    return None


def keep(tx: Connection, act: Act, case: Row[Any], file: Examined, arrival_id: UUID | None = None) -> UUID:
    """Keep an examined file with a case that is locked, in the caller's transaction; `arrival_id` is the mail it came with."""
    assert act.staff_id is not None
    attachment_id = new_id()
    row = {
        "id": attachment_id, "case_id": case.id, "staff_id": act.staff_id, "at": act.now, "name": file.name,
        "type": str(file.type), "size": len(file.data), "sha256": file.sha256, "retention": RETENTION_CASE,
    }  # fmt: skip
    tx.execute(insert(attachment), row)
    content = {"attachment_id": attachment_id, "bytes": file.data, "retention": RETENTION_CASE}
    tx.execute(insert(attachment_bytes), content)
    noted: dict[str, object] = {
        "attachment_id": attachment_id, "type": str(file.type), "size": len(file.data), "sha256": file.sha256,
    }  # fmt: skip
    came_with = {"arrival_id": arrival_id} if arrival_id is not None else {}
    record(tx, act, Event(EventKind.ATTACHMENT_ADDED, noted | came_with, **about(case)))
    bump(tx, act.office_id, Topic.CASES)
    return attachment_id


def open_attachment(tx: Connection, act: Act, attachment_id: UUID) -> Opened | Gone:
    """Return a file's content because a person opens it, which is journalled (UU 27/2022 Art. 31)."""

    def do() -> _Noted:
        case = tx.execute(_case_of(attachment_id)).one()
        record(tx, act, Event(EventKind.ATTACHMENT_OPENED, {"attachment_id": attachment_id}, **about(case)))
        return _Noted(attachment_id)

    asked = select(attachment_bytes.c.bytes).where(attachment_bytes.c.attachment_id == attachment_id)
    content = tx.execute(asked).scalar()
    if content is None:
        return Gone()
    once(tx, act, "open_attachment", _Noted, do)
    row = tx.execute(select(attachment.c.name, attachment.c.type).where(attachment.c.id == attachment_id)).one()
    return Opened(attachment_id, row.name, FileType(row.type), bytes(content))


def remove(tx: Connection, act: Act, attachment_id: UUID, why: Removal) -> Removed | Gone:
    """Take a file's content away; who did it, when and why stays with its name and fingerprint."""

    def do() -> Removed | Gone:
        case = locked(tx, tx.execute(_case_of(attachment_id)).one().id)
        at = (attachment.c.id == attachment_id, attachment.c.removed_at.is_(None))
        gone = {"removed_at": act.now, "removed_by": act.staff_id, "removal": str(why)}
        if not tx.execute(update(attachment).where(*at).values(gone)).rowcount:
            return Gone()
        tx.execute(delete(attachment_bytes).where(attachment_bytes.c.attachment_id == attachment_id))
        noted = {"attachment_id": attachment_id, "reason_code": str(why)}
        record(tx, act, Event(EventKind.ATTACHMENT_REMOVED, noted, **about(case)))
        bump(tx, act.office_id, Topic.CASES)
        return Removed(attachment_id)

    return once(tx, act, "remove_attachment", Removed, do)


def _case_of(attachment_id: UUID) -> Select[Any]:
    joined = case_file.join(attachment, attachment.c.case_id == case_file.c.id)
    return select(case_file).select_from(joined).where(attachment.c.id == attachment_id)


def _view(row: Row[Any]) -> AttachmentView:
    removal = Removal(row.removal) if row.removal else None
    return AttachmentView(row.id, row.name, FileType(row.type), row.size, row.at, row.by, row.removed_at, removal)
