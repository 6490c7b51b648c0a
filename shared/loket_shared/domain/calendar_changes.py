"""What a list of days would change in a calendar, line by line, before anything is written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from loket_shared.domain.calendar import CalendarDay
from loket_shared.domain.calendar_seed import is_shipped


class ChangeKind(StrEnum):
    """What would happen to a date; KEPT is the office's own row, which a shipped one never replaces."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNCHANGED = "unchanged"
    KEPT = "kept"


WRITES = frozenset({ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.REMOVED})


@dataclass(frozen=True, slots=True)
class DayChange:
    """One date: the row that stands there and the one that would; `writes` tells whether applying it changes anything."""

    kind: ChangeKind
    date: date
    before: CalendarDay | None
    after: CalendarDay | None

    @property
    def writes(self) -> bool:
        """Tell whether applying it changes anything."""
        return self.kind in WRITES


def compare(
    standing: Iterable[CalendarDay], wanted: Iterable[CalendarDay], *, remove_missing: bool = False
) -> tuple[DayChange, ...]:
    """Return what happens to each date of both lists, in order of date.

    A wanted row without a basis keeps the basis that stands there. With `remove_missing`, dates of the years that
    `wanted` covers and does not name are removed.
    """
    now = {day.date: day for day in standing}
    new = {day.date: day for day in wanted}
    years = {on.year for on in new} if remove_missing else set()
    gone = [
        DayChange(ChangeKind.REMOVED, on, day, None) for on, day in now.items() if on.year in years and on not in new
    ]
    met = [_met(now.get(on), day) for on, day in new.items()]
    return tuple(sorted((*gone, *met), key=lambda one: one.date))


def compare_shipped(standing: Iterable[CalendarDay], shipped: Iterable[CalendarDay]) -> tuple[DayChange, ...]:
    """Return what the list shipped with the program would change: the office's own rows always stay."""
    lines = compare(standing, shipped, remove_missing=True)
    return tuple(_kept(one) for one in lines if one.after is not None or _own(one) is None)


def _met(before: CalendarDay | None, after: CalendarDay) -> DayChange:
    if before is None:
        return DayChange(ChangeKind.ADDED, after.date, None, after)
    if not after.basis:
        after = replace(after, basis=before.basis)
    return DayChange(ChangeKind.UNCHANGED if before == after else ChangeKind.CHANGED, after.date, before, after)


def _own(change: DayChange) -> CalendarDay | None:
    before = change.before
    return before if before is not None and not is_shipped(before) else None


def _kept(change: DayChange) -> DayChange:
    own = _own(change)
    return change if own is None or not change.writes else DayChange(ChangeKind.KEPT, change.date, own, own)
