"""Calendars as a saved version had them, kept in memory: a version never changes once it is committed."""

from uuid import UUID

from sqlalchemy import Connection

from loket_shared.domain.calendar import Calendar
from loket_shared.services.calendars import read_calendar

_KNOWN: dict[tuple[UUID, str, int], Calendar] = {}
MOST = 64


def calendar_at(
    tx: Connection, office_id: UUID, party: str, version: int, *, committed: bool = True
) -> Calendar | None:
    """Return a party's calendar as a version had it, None if there never was one.

    `committed` is False in the transaction that saves the version: what may yet be undone is not kept in memory.
    """
    key = (office_id, party, version)
    if committed and key in _KNOWN:
        return _KNOWN[key]
    try:
        found = read_calendar(tx, office_id, party, version=version)
    except LookupError:
        return None
    if committed:
        if len(_KNOWN) >= MOST:
            _KNOWN.clear()
        _KNOWN[key] = found
    return found


def forget() -> None:
    """Forget every version: another database stands in the place of the one that they were read from."""
    _KNOWN.clear()
