"""The waiting-time range: quartiles, desks, breaks, closing, and silence while data are few."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.domain.calendar import ZONES, Calendar
from loket_shared.domain.calendar_seed import default_weekly
from loket_shared.domain.estimate import Estimate, NoEstimate, waiting_time

CALENDAR = Calendar(ZONES["WIB"], default_weekly())
TEN_TO_THIRTY = [10, 15, 20, 25, 30]


def at(clock: str, day: int = 3) -> datetime:
    return datetime.combine(date(2026, 8, day), time.fromisoformat(clock), ZoneInfo(ZONES["WIB"]))


def wait(
    minutes: list[int],
    *,
    ahead: int = 2,
    desks: int = 1,
    serving: int = 1,
    now: datetime | None = None,
    min_samples: int = 5,
) -> Estimate | NoEstimate:
    durations = [timedelta(minutes=each) for each in minutes]
    return waiting_time(
        durations,
        ahead=ahead,
        desks=desks,
        serving=serving,
        calendar=CALENDAR,
        now=now or at("09:00"),
        min_samples=min_samples,
    )


def test_quartiles_make_the_range() -> None:
    assert wait(TEN_TO_THIRTY) == Estimate(2, 30, 75)


@pytest.mark.parametrize(
    ("ahead", "desks", "serving", "expected"),
    [
        (0, 1, 0, Estimate(0, 0, 5)),
        (0, 1, 1, Estimate(0, 0, 25)),
        (1, 1, 0, Estimate(1, 0, 25)),
        (1, 3, 1, Estimate(1, 0, 5)),
        (5, 3, 3, Estimate(5, 25, 50)),
        (5, 3, 9, Estimate(5, 25, 50)),
    ],
)
def test_desks_share_the_queue(ahead: int, desks: int, serving: int, expected: Estimate) -> None:
    assert wait(TEN_TO_THIRTY, ahead=ahead, desks=desks, serving=serving) == expected


def test_few_data_give_no_estimate() -> None:
    assert wait(TEN_TO_THIRTY[:4]) == NoEstimate(2)
    assert wait([*TEN_TO_THIRTY[:4], 0]) == NoEstimate(2)
    assert wait([], min_samples=0) == NoEstimate(2)
    assert wait([20], min_samples=1) == NoEstimate(2)
    assert wait([20, 20], min_samples=0) == Estimate(2, 40, 60)


def test_without_an_open_desk_nothing_is_promised() -> None:
    assert wait(TEN_TO_THIRTY, desks=0, serving=0) == NoEstimate(2)


def test_a_break_in_between_lengthens_the_wait() -> None:
    assert wait([20] * 5, now=at("11:15")) == Estimate(2, 40, 120)
    assert wait([20] * 5, now=at("12:30")) == Estimate(2, 70, 90)


def test_nothing_is_promised_beyond_closing() -> None:
    assert wait([20] * 5, now=at("14:59")) == Estimate(2, 40, 60)
    assert wait([20] * 5, now=at("15:00")) == NoEstimate(2)
    assert wait([20] * 5, now=at("16:00")) == NoEstimate(2)
    assert wait([20] * 5, now=at("09:00", day=8)) == NoEstimate(2)
    assert wait([10**7] * 5, ahead=999) == NoEstimate(999)


def test_before_hours_the_wait_for_the_opening_counts() -> None:
    assert wait([20] * 5, now=at("07:00"), serving=0, ahead=0) == Estimate(0, 30, 35)


@given(
    st.lists(st.integers(1, 60), min_size=5, max_size=30),
    st.integers(0, 12),
    st.integers(1, 6),
    st.integers(0, 6),
    st.integers(0, 8 * 60),
)
def test_a_range_is_ordered_rounded_and_grows_with_the_queue(
    minutes: list[int], ahead: int, desks: int, serving: int, after: int
) -> None:
    now = at("07:30") + timedelta(minutes=after)
    estimate = wait(minutes, ahead=ahead, desks=desks, serving=serving, now=now)
    longer = wait(minutes, ahead=ahead + 1, desks=desks, serving=serving, now=now)
    if isinstance(estimate, NoEstimate):
        assert isinstance(longer, NoEstimate)
        return
    assert 0 <= estimate.from_minutes < estimate.to_minutes
    assert estimate.from_minutes % 5 == estimate.to_minutes % 5 == 0
    if isinstance(longer, Estimate):
        assert (longer.from_minutes, longer.to_minutes) >= (estimate.from_minutes, estimate.to_minutes)
