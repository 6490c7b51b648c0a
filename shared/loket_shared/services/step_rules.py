"""What moves the steps of a procedure's version: read once a process, for a version never changes."""

from uuid import UUID

from sqlalchemy import Connection

from loket_shared.domain.timer_marks import Rules, rules_of
from loket_shared.services.procedure_rows import read_version

_KNOWN: dict[UUID, Rules] = {}


def rules(tx: Connection, version_id: UUID) -> Rules:
    """Return a version's rules."""
    found = _KNOWN.get(version_id)
    if found is None:
        found = _KNOWN[version_id] = rules_of(read_version(tx, version_id))
    return found
