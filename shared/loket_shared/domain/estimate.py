"""How long a visitor will probably wait: an honest range, or nothing while too little is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil, floor
from statistics import quantiles

from loket_shared.domain.business_time import add_business, business_between
from loket_shared.domain.calendar import Calendar, local, open_intervals

STEP_MINUTES = 5
_FEWEST_SAMPLES = 2


@dataclass(frozen=True, slots=True)
class Estimate:
    """A range of minutes, both multiples of five, from now until the visitor is called; `ahead` others come first."""

    ahead: int
    from_minutes: int
    to_minutes: int


@dataclass(frozen=True, slots=True)
class NoEstimate:
    """Too little is known, no desk is open, or the turn would come after closing."""

    ahead: int


def waiting_time(
    durations: Sequence[timedelta],
    *,
    ahead: int,
    desks: int,
    serving: int,
    calendar: Calendar,
    now: datetime,
    min_samples: int,
) -> Estimate | NoEstimate:
    """Estimate the wait at `now` (aware) from recent service durations of at least `min_samples` visitors.

    `ahead` wait before this visitor, `desks` are open and `serving` of them are busy. The range runs from the lower
    quartile, the running services about to end, to the upper quartile, all of them just begun. Minutes pass only
    while the office is open, so a break lengthens the wait, and nothing is promised beyond today's closing.
    """
    known = [duration for duration in durations if duration > timedelta()]
    if desks < 1 or len(known) < max(min_samples, _FEWEST_SAMPLES):
        return NoEstimate(ahead)
    shortest, longest = _service_minutes_before_turn(known, ahead=ahead, desks=desks, serving=serving)
    from_minutes = _wall_minutes(calendar, now, floor(shortest))
    to_minutes = _wall_minutes(calendar, now, ceil(longest))
    if from_minutes is None or to_minutes is None:
        return NoEstimate(ahead)
    begin = floor(from_minutes / STEP_MINUTES) * STEP_MINUTES
    return Estimate(ahead, begin, max(ceil(to_minutes / STEP_MINUTES) * STEP_MINUTES, begin + STEP_MINUTES))


def _service_minutes_before_turn(
    durations: Sequence[timedelta], *, ahead: int, desks: int, serving: int
) -> tuple[float, float]:
    lower, _, upper = quantiles((d.total_seconds() / 60 for d in durations), n=4, method="inclusive")
    services_that_must_end = max(0, ahead + 1 - max(0, desks - serving))
    if services_that_must_end == 0:
        return 0, 0
    return (services_that_must_end - 1) * lower / desks, services_that_must_end * upper / desks


def _wall_minutes(calendar: Calendar, now: datetime, minutes: int) -> float | None:
    """Turn open minutes into minutes on the wall clock; None when they do not fit before today's closing."""
    today = open_intervals(calendar, local(calendar, now).date())
    if not today or timedelta(minutes=minutes) >= business_between(calendar, now, today[-1].end):
        return None
    turn = add_business(calendar, max(now, today[0].start), minutes)
    return (turn - now).total_seconds() / 60
