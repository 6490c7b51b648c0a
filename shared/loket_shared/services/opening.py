"""May a number be given now: the office's calendar and its last-number time."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection

from loket_shared.domain.opening import Opening, OpeningState, opening_state
from loket_shared.services.calendars import read_calendar
from loket_shared.services.settings import OfficeSettings, read_settings

__all__ = ["Opening", "OpeningState", "gives_numbers", "opening"]


def opening(tx: Connection, office_id: UUID, now: datetime) -> Opening:
    """Return what the door says at `now` (aware UTC): open, break, last number passed or closed, and when it resumes."""
    return opening_state(read_calendar(tx, office_id), now, read_settings(tx, office_id).last_number_minutes)


def gives_numbers(tx: Connection, office_id: UUID, now: datetime, today: date, settings: OfficeSettings) -> bool:
    """Tell whether a number may be given at `now` (aware UTC), reading only the hours of `today` (business date).

    Numbers are given from opening until the last-number time, also during a break: the visitor may wait inside.
    """
    hours = read_calendar(tx, office_id, on=today)
    return opening_state(hours, now, settings.last_number_minutes).state in {OpeningState.OPEN, OpeningState.BREAK}
