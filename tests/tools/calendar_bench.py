"""Working calendars as they are kept, beside the console that shows them."""

from loket_shared.domain.calendar import Calendar, CalendarDay
from loket_shared.services import calendar_edit
from loket_shared.services.calendars import calendar_version, read_calendar
from more_operator_bench import act
from operator_bench import Bench


def calendar(bench: Bench, party: str = "office") -> Calendar:
    """Return a party's calendar as it is kept."""
    office_id = bench.kiosk.office_id
    return bench.db.read(lambda tx: read_calendar(tx, office_id, party))


def version(bench: Bench, party: str = "office") -> int:
    """Return the version of a party's calendar."""
    office_id = bench.kiosk.office_id
    return bench.db.read(lambda tx: calendar_version(tx, office_id, party))


def put_day(bench: Bench, day: CalendarDay, party: str = "office") -> None:
    """Let somebody at another machine enter a day."""
    bench.db.write(lambda tx: calendar_edit.save_day(tx, act(bench), party, None, day))
