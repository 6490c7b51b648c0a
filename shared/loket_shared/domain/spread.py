"""What many times say together: how many, the middle one, the one that nine of ten stay below, the longest."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """Seconds of `count` measured times; without any, the rest is None and never 0."""

    count: int = 0
    median: int | None = None
    p90: int | None = None
    maximum: int | None = None


NONE = Spread()


def spread(values: Iterable[int]) -> Spread:
    """Return the spread of times in seconds, in any order."""
    return spread_of(Counter(values))


def spread_of(counted: Mapping[int, int]) -> Spread:
    """Return the spread of times of which it is counted how often each of them came."""
    total = sum(counted.values())
    if not total:
        return NONE
    ordered = sorted(counted.items())
    return Spread(total, _at(ordered, total, 50), _at(ordered, total, 90), ordered[-1][0])


def _at(ordered: list[tuple[int, int]], total: int, percent: int) -> int:
    """Return a percentile as a spreadsheet's PERCENTILE does: between two values, the share of the way; half a second up."""
    place, rest = divmod((total - 1) * percent, 100)
    low, high = _nth(ordered, place), _nth(ordered, min(place + 1, total - 1))
    return low + ((high - low) * rest + 50) // 100


def _nth(ordered: list[tuple[int, int]], place: int) -> int:
    seen = 0
    for value, times in ordered:
        seen += times
        if place < seen:
            return value
    raise IndexError(place)
