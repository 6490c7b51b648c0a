"""A list of days held against the calendars: what it would add, change, remove and leave, before anything is written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from loket_shared.domain.calendar import CalendarDay
from loket_shared.domain.calendar_changes import ChangeKind, DayChange, compare, compare_shipped
from loket_shared.domain.calendar_csv import read_csv
from loket_shared.domain.calendar_ics import read_ics
from loket_shared.domain.calendar_import import LARGEST_FILE, BadRow, DaysRead, FileFault
from loket_shared.domain.calendar_seed import seed_days
from loket_shared.services.calendar_edit import DayEdits

from loket_operator.supervisor.picture import LKPP, OFFICE, OfficePicture, calendar_of

ORDER = (ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.KEPT, ChangeKind.UNCHANGED)


class Source(StrEnum):
    """Where a list comes from."""

    FILE = "file"
    SHIPPED = "shipped"


class PathFault(StrEnum):
    """Why a file could not be opened."""

    MISSING = "missing"
    NOT_A_FILE = "not_a_file"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to compare: one list, for one calendar or both; `basis` fills in where a row names none."""

    source: Source
    parties: tuple[str, ...]
    path: str = ""
    years: tuple[int, int] = (0, 0)
    basis: str = ""
    remove: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One date of one party's calendar; `taken` tells whether applying the list writes it."""

    party: str
    change: DayChange
    taken: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """The list as it was read and compared with these versions of the calendars."""

    wanted: Wanted
    days: tuple[CalendarDay, ...]
    lines: tuple[Line, ...]
    versions: tuple[tuple[str, int], ...]
    bad: tuple[BadRow, ...] = ()
    encoding: str = "utf-8"

    @property
    def taken(self) -> int:
        """Return how many dates applying it would write."""
        return sum(one.taken for one in self.lines)

    def count(self, kind: ChangeKind) -> int:
        """Return how many lines there are of a kind."""
        return sum(one.change.kind is kind for one in self.lines)


def read_list(wanted: Wanted) -> DaysRead | FileFault | PathFault:
    """Read the list from its file or from what came with the program; runs on a worker."""
    if wanted.source is Source.SHIPPED:
        return DaysRead(seed_days(*wanted.years), (), "utf-8")
    path = Path(wanted.path).expanduser()
    try:
        if path.exists() and not path.is_file():
            return PathFault.NOT_A_FILE
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except PermissionError:
        return PathFault.FORBIDDEN
    except (OSError, ValueError):
        return PathFault.MISSING
    is_ics = path.suffix.lower() in {".ics", ".ical"} or b"BEGIN:VCALENDAR" in content[:200].upper()
    return read_ics(content) if is_ics else read_csv(content)


def preview(wanted: Wanted, read: DaysRead, picture: OfficePicture) -> Preview:
    """Compare a list with the calendars as they stand; every line that changes something is taken at first."""
    days = tuple(replace(day, basis=day.basis or wanted.basis) for day in read.days)
    lines = [
        Line(party, change, change.writes)
        for party in wanted.parties
        for change in _compared(wanted, days, calendar_of(picture, party).calendar.days)
    ]
    lines.sort(key=lambda one: (ORDER.index(one.change.kind), one.change.date, one.party != OFFICE))
    versions = tuple((party, calendar_of(picture, party).version) for party in wanted.parties)
    return Preview(wanted, days, tuple(lines), versions, read.bad, read.encoding)


def toggled(shown: Preview, line: int) -> Preview:
    """Take a line, or leave it out; a line that changes nothing stays as it is."""
    lines = list(shown.lines)
    if lines[line].change.writes:
        lines[line] = replace(lines[line], taken=not lines[line].taken)
    return replace(shown, lines=tuple(lines))


def edits(shown: Preview) -> tuple[DayEdits, ...]:
    """Return what applying the taken lines writes, calendar by calendar."""
    made = []
    for party, version in shown.versions:
        mine = [one.change for one in shown.lines if one.party == party and one.taken]
        put = tuple(one.after for one in mine if one.after is not None)
        take = tuple(one.date for one in mine if one.after is None)
        if put or take:
            made.append(DayEdits(party, version, put, take))
    return tuple(made)


def parties(chosen: str) -> tuple[str, ...]:
    """Return the calendars that a choice means."""
    return (OFFICE, LKPP) if chosen == "both" else (chosen,)


def _compared(wanted: Wanted, days: tuple[CalendarDay, ...], standing: Iterable[CalendarDay]) -> tuple[DayChange, ...]:
    if wanted.source is Source.SHIPPED:
        return compare_shipped(standing, days)
    return compare(standing, days, remove_missing=wanted.remove)
