"""One step's time: its clocks, pauses, deadlines, and what does not count as late; properties over random calendars."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from loket_shared.domain.calendar import Calendar, CalendarDay, DayKind, Hours, WeeklyHours
from loket_shared.domain.calendar_seed import default_weekly
from loket_shared.domain.sop.model import ClockKind, Owner
from loket_shared.domain.timers import EndedAs, Run, closed, counted, days_taken, due, paused, resumed

NOBODY = UUID(int=0)
MONDAY = datetime(2026, 8, 3, 4, 50, tzinfo=UTC)  # 11.50 WIB
JAKARTA = Calendar("Asia/Jakarta", default_weekly())


def run(
    clock: ClockKind | None, standard: int | None, at: datetime = MONDAY, *, left_at: datetime | None = None
) -> Run:
    """Return a run that has just begun, with its deadline."""
    begun = Run(
        NOBODY, NOBODY, NOBODY, 9, None, None, None, None, None, at.date(), Owner.OFFICE, None, NOBODY, None, at,
        clock=clock, standard=standard, calendar_version=1, left_at=left_at,
    )  # fmt: skip
    return due(begun, JAKARTA)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def wib(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 8, day, hour - 7, minute, tzinfo=UTC)


def test_plain_time_runs_through_breaks() -> None:
    begun = run(ClockKind.WALL, 1800)
    assert begun.due_at == MONDAY + minutes(30)
    assert begun.amber_at == MONDAY + minutes(24)


def test_business_time_leaves_the_break_out() -> None:
    begun = run(ClockKind.BUSINESS, 1800)
    assert begun.due_at == wib(3, 13, 20)
    over = closed(begun, wib(3, 13, 20), EndedAs.DONE, JAKARTA)
    assert (over.net_seconds, over.late) == (1800, False)
    assert closed(begun, wib(3, 13, 21), EndedAs.DONE, JAKARTA).late


def test_reaching_the_standard_at_closing_is_in_time_until_opening() -> None:
    begun = run(ClockKind.BUSINESS, 600)
    assert begun.due_at == wib(3, 12)
    assert closed(begun, wib(3, 12, 59), EndedAs.DONE, JAKARTA).late is False
    assert closed(begun, wib(3, 13, 1), EndedAs.DONE, JAKARTA).late is True


def test_time_is_plain_while_the_visitor_is_there_and_business_afterwards() -> None:
    stays = run(ClockKind.WALL_WHILE_PRESENT, 1800)
    assert stays.due_at == MONDAY + minutes(30)
    gone = due(replace(stays, left_at=wib(3, 12, 10)), JAKARTA)
    assert gone.due_at == wib(3, 13, 10)
    over = closed(gone, wib(3, 13, 5), EndedAs.DONE, JAKARTA)
    assert (over.net_seconds, over.late) == (1500, False)


def test_working_days_end_with_the_closing_of_the_last() -> None:
    begun = run(ClockKind.WORKING_DAYS, 2)
    assert begun.due_at == wib(5, 16)
    assert closed(begun, wib(5, 16), EndedAs.DONE, JAKARTA).late is False
    assert closed(begun, wib(5, 16, 1), EndedAs.DONE, JAKARTA).late is True
    assert days_taken(begun, wib(5, 16), JAKARTA) == 2
    assert days_taken(begun, wib(5, 16, 1), JAKARTA) == 3


def test_a_pause_is_left_out_of_net_time_only() -> None:
    begun = resumed(paused(run(ClockKind.WALL, 600), MONDAY + minutes(2)), MONDAY + minutes(7), None)
    assert begun.due_at == MONDAY + minutes(15)
    over = closed(begun, MONDAY + minutes(15), EndedAs.DONE, None)
    assert (over.gross_seconds, over.net_seconds, over.paused_seconds, over.late) == (900, 600, 300, False)


def test_an_end_during_a_pause_counts_up_to_its_beginning() -> None:
    held = paused(run(ClockKind.WALL, 600), MONDAY + minutes(10))
    over = closed(held, MONDAY + minutes(50), EndedAs.DONE, None)
    assert (over.net_seconds, over.late, over.paused_at) == (600, False, None)


def test_a_second_pause_changes_nothing_while_one_lasts() -> None:
    held = paused(run(ClockKind.WALL, 600), MONDAY)
    assert paused(held, MONDAY + minutes(3)) == held


@pytest.mark.parametrize("ended_as", [EndedAs.ABANDONED, EndedAs.OVERTAKEN])
def test_what_was_given_up_is_not_measured(ended_as: EndedAs) -> None:
    over = closed(run(ClockKind.WALL, 60), MONDAY + minutes(500), ended_as, None)
    assert (over.gross_seconds, over.net_seconds, over.late) == (None, None, None)


def test_without_standard_only_times_are_recorded() -> None:
    begun = run(None, None)
    assert (begun.due_at, begun.amber_at) == (None, None)
    over = closed(begun, MONDAY + minutes(500), EndedAs.DONE, None)
    assert (over.net_seconds, over.late) == (30_000, None)


@pytest.mark.parametrize(("back", "doubtful", "net"), [(1, False, 0), (60, True, None)])
def test_a_clock_set_back_never_makes_negative_time(back: int, doubtful: bool, net: int | None) -> None:
    over = closed(run(ClockKind.WALL, 60), MONDAY - timedelta(seconds=back), EndedAs.DONE, None)
    assert (over.closed_at, over.doubtful, over.net_seconds) == (MONDAY, doubtful, net)


def test_a_calendar_without_hours_makes_nothing_due() -> None:
    never = Calendar("Asia/Jakarta", ())
    for clock, standard in ((ClockKind.BUSINESS, 60), (ClockKind.WORKING_DAYS, 1)):
        begun = due(replace(run(clock, standard), due_at=None), never)
        assert (begun.due_at, begun.amber_at) == (None, None)


def odd_calendar(dice: random.Random, zone: str) -> Calendar:
    """Return a calendar of random openings and closed days."""
    weekly = []
    for weekday in range(7):
        marks = sorted(dice.sample(range(0, 24 * 4), 4))
        spans = [(marks[0], marks[1]), (marks[2], marks[3])][: dice.choice((0, 1, 2, 2))]
        weekly += [WeeklyHours(weekday, Hours(_clock(a), _clock(b))) for a, b in spans]
    weekly.append(WeeklyHours(0, Hours(time(8), time(9))))
    days = tuple(
        CalendarDay(date(2026, 8, 1) + timedelta(days=n), DayKind.CLOSED, "libur") for n in dice.sample(range(40), 6)
    )
    return Calendar(zone, tuple(weekly), days)


def _clock(quarter: int) -> time:
    return time(quarter // 4, quarter % 4 * 15)


CLOCKS = (ClockKind.WALL, ClockKind.BUSINESS, ClockKind.WALL_WHILE_PRESENT)


@pytest.mark.parametrize("seed", range(60))
def test_a_deadline_is_the_instant_at_which_the_clock_shows_the_standard(seed: int) -> None:
    dice = random.Random(seed)
    calendar = odd_calendar(dice, dice.choice(("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")))
    clock, standard = dice.choice(CLOCKS), dice.randrange(60, 40_000)
    begun = replace(
        run(clock, standard), left_at=MONDAY + minutes(dice.randrange(0, 300)) if dice.random() < 0.7 else None
    )
    begun = due(begun, calendar)
    for _ in range(dice.randrange(3)):
        at = MONDAY + minutes(dice.randrange(0, 3000))
        begun = resumed(paused(begun, at), at + minutes(dice.randrange(0, 400)), calendar)
    assert begun.due_at is not None
    assert begun.amber_at is not None
    assert begun.amber_at <= begun.due_at
    assert counted(begun, begun.due_at, calendar, begun.stops) == timedelta(seconds=standard)
    assert closed(begun, begun.due_at, EndedAs.DONE, calendar).late is False
    later = [begun.due_at + minutes(n) for n in range(1, 30_000, 97)]
    passed = [counted(begun, at, calendar, begun.stops) for at in later]
    assert passed == sorted(passed)
    first = next(at for at, shown in zip(later, passed, strict=True) if shown >= timedelta(seconds=standard + 1))
    assert closed(begun, first, EndedAs.DONE, calendar).late is True


@pytest.mark.parametrize("seed", range(30))
def test_a_pause_of_plain_time_shifts_the_deadline_by_its_length(seed: int) -> None:
    dice = random.Random(seed)
    begun = run(ClockKind.WALL, dice.randrange(600, 7200))
    assert begun.due_at is not None
    at, length = MONDAY + minutes(dice.randrange(0, 9)), minutes(dice.randrange(1, 500))
    shifted = resumed(paused(begun, at), at + length, None)
    assert shifted.due_at == begun.due_at + length


@pytest.mark.parametrize("clock", [*CLOCKS, ClockKind.WORKING_DAYS])
def test_the_same_local_times_give_the_same_local_deadline_in_three_zones(clock: ClockKind) -> None:
    found = set()
    for zone, hours in (("Asia/Jakarta", 7), ("Asia/Makassar", 8), ("Asia/Jayapura", 9)):
        at = datetime(2026, 8, 14, 16, 25, tzinfo=UTC) - timedelta(hours=hours)
        begun = due(run(clock, 2 if clock is ClockKind.WORKING_DAYS else 1800, at), Calendar(zone, default_weekly()))
        assert begun.due_at is not None
        found.add(begun.due_at + timedelta(hours=hours))
    assert len(found) == 1
