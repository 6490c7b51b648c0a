"""The middle and the ninth of ten, as a spreadsheet would say them, however the times are handed in."""

import random
import statistics
from collections import Counter

import pytest
from loket_shared.domain.spread import NONE, Spread, spread, spread_of


def test_nothing_measured_is_nothing_and_not_zero() -> None:
    assert spread([]) == NONE == Spread(0, None, None, None)


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([7], Spread(1, 7, 7, 7)),
        ([0, 0], Spread(2, 0, 0, 0)),
        ([10, 20], Spread(2, 15, 19, 20)),
        ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Spread(10, 6, 9, 10)),
        ([300, 60, 120], Spread(3, 120, 264, 300)),
    ],
)
def test_small_ones_by_hand(values: list[int], wanted: Spread) -> None:
    assert spread(values) == wanted


def test_counted_and_listed_times_say_the_same_as_a_library() -> None:
    rng = random.Random(20261121)
    for _ in range(300):
        values = [rng.randrange(0, rng.choice((3, 90, 5000))) for _ in range(rng.randrange(2, 60))]
        tenths = statistics.quantiles(values, n=10, method="inclusive")
        made = spread(values)
        assert made == spread_of(Counter(values))
        assert (made.count, made.maximum) == (len(values), max(values))
        assert made.median == pytest.approx(statistics.median(values), abs=0.5)
        assert made.p90 == pytest.approx(tenths[8], abs=0.5)
