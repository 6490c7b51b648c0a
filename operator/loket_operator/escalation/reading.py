"""Reads what the escalations' pages show; runs on a worker."""

from dataclasses import dataclass
from uuid import UUID

from loket_shared.services.attachments import AttachmentView, attachments
from loket_shared.services.escalation_reading import EscalationView, escalations_of
from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Thread:
    """A case's escalations, and the files that may go along."""

    case_id: UUID
    items: tuple[EscalationView, ...]
    files: tuple[AttachmentView, ...]


def read_thread(tx: Connection, case_id: UUID) -> Thread:
    """Read a case's escalations; files that were taken away cannot go along."""
    files = tuple(one for one in attachments(tx, case_id) if one.removed_at is None)
    return Thread(case_id, escalations_of(tx, case_id), files)
