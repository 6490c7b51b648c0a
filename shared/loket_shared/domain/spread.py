"""What many times say together: how many, the middle one, the one that nine of ten stay below, the longest."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate


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
    ordered = sorted(values)
    return _of(len(ordered), ordered.__getitem__) if ordered else NONE


def spread_of(counted: Mapping[int, int]) -> Spread:
    """Return the spread of times of which it is counted how often each of them came."""
    ordered = sorted(value for value, times in counted.items() if times)
    places = list(accumulate(counted[value] for value in ordered))
    return _of(places[-1], lambda place: ordered[bisect_right(places, place)]) if ordered else NONE


def _of(total: int, nth: Callable[[int], int]) -> Spread:
    return Spread(total, _at(nth, total, 50), _at(nth, total, 90), nth(total - 1))


def _at(nth: Callable[[int], int], total: int, percent: int) -> int:
    """Return a percentile as a spreadsheet's PERCENTILE does: between two values, the share of the way; half a second up."""
    place, rest = divmod((total - 1) * percent, 100)
    low, high = nth(place), nth(min(place + 1, total - 1))
    return low + ((high - low) * rest + 50) // 100
