"""How long one step took: its clock, its standard, what paused it, and when it is due (A.6.5)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from loket_shared.domain.business_time import NeverOpenError, add_business, add_working_days, business_between, without
from loket_shared.domain.calendar import Calendar, Span
from loket_shared.domain.sop.model import ClockKind, Owner

AMBER = 0.8
"""The part of a standard after which a running step is shown as nearly due."""

JITTER = timedelta(seconds=2)
"""How far an end may lie before its beginning because two machines' clocks differ; more means a clock was set."""

_ZERO = timedelta()


class EndedAs(StrEnum):
    """How a step's run ended: only a done one has a measured time."""

    DONE = "done"
    OVERTAKEN = "overtaken"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Run:
    """One performance of a step, as its row stands; instants are aware UTC.

    `standard` is seconds, or days where the clock is WORKING_DAYS; None records times only. `gross_seconds` is the time
    by that clock with pauses, `net_seconds` without; both None is "tidak diukur". `stops` are the pauses so far,
    `paused_at` the one that still lasts. `left_at` is when the visitor was no longer there, for WALL_WHILE_PRESENT.
    `counts_from` is set where the clock starts later than the step did (S2-14, A.8-23).
    `met` are the kinds of events of an end that needs several. `doubtful`: the clock was set back meanwhile.
    `position` is that of the journal row that moved it last.
    """

    id: UUID
    office_id: UUID
    procedure_version_id: UUID
    step: int
    visit_id: UUID | None
    ticket_id: UUID | None
    case_id: UUID | None
    call_id: UUID | None
    escalation_id: UUID | None
    business_date: date
    owner: Owner
    staff_id: UUID | None
    device_id: UUID
    desk_id: UUID | None
    opened_at: datetime
    closed_at: datetime | None = None
    due_at: datetime | None = None
    amber_at: datetime | None = None
    clock: ClockKind | None = None
    standard_low: int | None = None
    standard: int | None = None
    gross_seconds: int | None = None
    net_seconds: int | None = None
    paused_seconds: int = 0
    calendar_version: int | None = None
    ended_as: EndedAs | None = None
    late: bool | None = None
    doubtful: bool = False
    stops: tuple[Span, ...] = ()
    paused_at: datetime | None = None
    left_at: datetime | None = None
    counts_from: datetime | None = None
    met: tuple[str, ...] = ()
    position: int = 0

    @property
    def party(self) -> str:
        """Return whose calendar counts: LKPP's for its own steps, the office's for all others."""
        return "lkpp" if self.owner is Owner.LKPP else "office"

    @property
    def start(self) -> datetime:
        """Return when the clock starts: with the step, or later."""
        return self.opened_at if self.counts_from is None else max(self.opened_at, self.counts_from)

    @property
    def needs_calendar(self) -> bool:
        """Tell whether the time can be counted only along a calendar."""
        return self.clock not in {None, ClockKind.WALL}


def counted(run: Run, end: datetime, calendar: Calendar | None, pauses: Iterable[Span] = ()) -> timedelta:
    """Return the time of the run's clock from its opening to an instant outside the pauses; never negative."""
    start, stops = run.start, tuple(pauses)
    if calendar is None or not run.needs_calendar:
        return _wall(start, end, stops)
    if run.clock is ClockKind.WALL_WHILE_PRESENT:
        if run.left_at is None or end <= run.left_at:
            return _wall(start, end, stops)
        return _wall(start, run.left_at, stops) + business_between(calendar, max(start, run.left_at), end, stops)
    return business_between(calendar, start, end, stops)


def reached(run: Run, amount: timedelta, calendar: Calendar | None) -> datetime:
    """Return the instant at which the run's clock shows `amount`, pauses left out; raises NeverOpenError."""
    if calendar is None or not run.needs_calendar:
        return _after(run.opened_at, amount, run.stops)
    if run.clock is ClockKind.WALL_WHILE_PRESENT:
        if run.left_at is None:
            return _after(run.opened_at, amount, run.stops)
        present = _wall(run.opened_at, run.left_at, run.stops)
        if amount <= present:
            return _after(run.opened_at, amount, run.stops)
        return _business(calendar, max(run.opened_at, run.left_at), amount - present, run.stops)
    return _business(calendar, run.start, amount, run.stops)


def due(run: Run, calendar: Calendar | None) -> Run:
    """Return the open run with its deadline and the instant from which it is nearly due; none where nothing can be due.

    While a pause lasts both stand as if it ended where it began.
    """
    if run.standard is None:
        return replace(run, due_at=None, amber_at=None)
    try:
        if run.clock is ClockKind.WORKING_DAYS:
            if calendar is None:
                return replace(run, due_at=None, amber_at=None)
            last = add_working_days(calendar, run.start, run.standard, run.stops)
            whole = business_between(calendar, run.start, last, run.stops)
            return replace(run, due_at=last, amber_at=reached(run, whole * AMBER, calendar))
        whole = timedelta(seconds=run.standard)
        return replace(run, due_at=reached(run, whole, calendar), amber_at=reached(run, whole * AMBER, calendar))
    except NeverOpenError:
        return replace(run, due_at=None, amber_at=None)


def paused(run: Run, at: datetime) -> Run:
    """Return the run held from an instant on; one that is held already stays so."""
    return run if run.paused_at is not None else replace(run, paused_at=max(at, run.opened_at))


def resumed(run: Run, at: datetime, calendar: Calendar | None) -> Run:
    """Return the run going on, its deadline put off by what the pause took."""
    if run.paused_at is None:
        return run
    return due(_held(run, at), calendar)


def closed(run: Run, at: datetime, ended_as: EndedAs, calendar: Calendar | None) -> Run:
    """Return the run ended. Only a done one is measured, and none whose end lies before its beginning.

    Equal to the standard is in time; of working days, the closing of the last one is.
    """
    end = max(at, run.opened_at)
    set_back = run.opened_at - at > JITTER
    held = run if run.paused_at is None else _held(run, end)
    if ended_as is not EndedAs.DONE or set_back or (run.needs_calendar and calendar is None):
        return replace(held, closed_at=end, ended_as=ended_as, doubtful=set_back)
    if held is not run:
        held = due(held, calendar)
    whole = net = int(counted(held, end, calendar).total_seconds())
    if held.stops:
        net = int(counted(held, end, calendar, held.stops).total_seconds())
    return replace(
        held, closed_at=end, ended_as=ended_as, gross_seconds=whole, net_seconds=net, paused_seconds=whole - net,
        late=_late(held, end, net),
    )  # fmt: skip


def days_taken(run: Run, end: datetime, calendar: Calendar) -> int:
    """Return on which working day after its own a run ended; a day is over with its closing. Raises NeverOpenError."""
    count = 1
    while add_working_days(calendar, run.start, count, run.stops) < end:
        count += 1
    return count


def _held(run: Run, until: datetime) -> Run:
    """Return the run with the pause that lasts, if one does, ended at an instant."""
    if run.paused_at is None:
        return run
    stops = (*run.stops, Span(run.paused_at, until)) if until > run.paused_at else run.stops
    return replace(run, paused_at=None, stops=stops)


def _late(run: Run, end: datetime, net_seconds: int) -> bool | None:
    if run.standard is None:
        return None
    if run.clock is ClockKind.WORKING_DAYS:
        return None if run.due_at is None else end > run.due_at
    return net_seconds > run.standard


def _wall(start: datetime, end: datetime, pauses: tuple[Span, ...]) -> timedelta:
    if end <= start:
        return _ZERO
    return sum((piece.end - piece.start for piece in without(Span(start, end), pauses)), _ZERO)


def _after(start: datetime, amount: timedelta, pauses: tuple[Span, ...]) -> datetime:
    at = start
    for pause in sorted(pauses, key=lambda one: one.start):
        if at + amount <= pause.start:
            break
        if pause.end > at:
            amount -= max(_ZERO, pause.start - at)
            at = pause.end
    return at + amount


def _business(calendar: Calendar, start: datetime, amount: timedelta, pauses: tuple[Span, ...]) -> datetime:
    return add_business(calendar, start, seconds=int(amount.total_seconds()), pauses=pauses)
