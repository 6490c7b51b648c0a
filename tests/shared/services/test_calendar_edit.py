"""Saved calendars: versions kept whole, several supervisors at once, and deadlines that follow."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, time
from threading import Barrier

import pytest
from loket_shared.db.schema import calendar, calendar_past, case_file, journal, revision, step_run
from loket_shared.domain.business_time import add_working_days
from loket_shared.domain.calendar import ORDINARY, Calendar, CalendarDay, DayKind, Hours, WeeklyHours
from loket_shared.domain.calendar_changes import compare_shipped
from loket_shared.domain.calendar_compare import DatedChange, WeekdayChange
from loket_shared.domain.calendar_seed import default_weekly, ramadan_weekly, seed_days
from loket_shared.services import calendar_edit, calendar_trial, calendar_writing, calendars
from loket_shared.services.calendar_edit import (
    CalendarConflict,
    DayConflict,
    DayEdits,
    DaysChanged,
    NoHours,
    PeriodsOverlap,
    WeekConflict,
)
from loket_shared.services.results import Saved
from loket_shared.services.station import DeviceKind, Station, open_station
from offices import Office
from sqlalchemy import func, select, update

RAMADAN = (date(2027, 2, 8), date(2027, 3, 9))
FASTING = ramadan_weekly(*RAMADAN)
CLOSED = CalendarDay(date(2026, 11, 24), DayKind.CLOSED, "Pemadaman listrik", "Surat PLN 12/2026")


def stands(office: Office, party: str = "office") -> Calendar:
    return office.see(lambda tx: calendars.read_calendar(tx, office.kiosk.office_id, party))


def version(office: Office, party: str = "office") -> int:
    return office.see(lambda tx: calendars.calendar_version(tx, office.kiosk.office_id, party))


def put_week(office: Office, rows: tuple[WeeklyHours, ...], party: str = "office") -> object:
    return office.do(lambda tx: calendar_edit.save_week(tx, office.officer(), party, None, rows))


def put_day(office: Office, before: CalendarDay | None, after: CalendarDay | None, party: str = "office") -> object:
    return office.do(lambda tx: calendar_edit.save_day(tx, office.officer(), party, before, after))


def count(office: Office, kind: str) -> int:
    return office.see(
        lambda tx: tx.execute(select(func.count()).select_from(journal).where(journal.c.kind == kind)).scalar_one()
    )


def due(office: Office) -> datetime | None:
    found: datetime | None = office.see(lambda tx: tx.execute(select(case_file.c.due_at)).scalar_one())
    return found


def promised_to_confirm(office: Office) -> None:
    """One open case that waits for the visitor's confirmation: three working days from Monday 09.42."""
    office.issued()
    since = office.clock.now()
    values = {"state": "awaiting_confirmation", "state_since": since}
    office.do(lambda tx: tx.execute(update(case_file).values(values)))
    calendar_id = office.see(
        lambda tx: tx.execute(select(calendar.c.id).where(calendar.c.party == "office")).scalar_one()
    )
    office.do(lambda tx: calendar_writing.after_change(tx, office.officer(), calendar_id))


def test_every_version_stays_readable_as_it_was(office: Office) -> None:
    first = stands(office)
    put_week(office, FASTING)
    second = stands(office)
    put_day(office, None, CLOSED)
    office_id = office.kiosk.office_id
    assert version(office) == 3

    def past(number: int) -> Calendar:
        kept = office.see(lambda tx: calendars.read_calendar(tx, office_id, version=number))
        return replace(kept, weekly=tuple(sorted(kept.weekly, key=str)), days=tuple(sorted(kept.days, key=str)))

    for number, was in ((1, first), (2, second), (3, stands(office))):
        in_order = replace(was, weekly=tuple(sorted(was.weekly, key=str)), days=tuple(sorted(was.days, key=str)))
        assert past(number) == in_order
    with pytest.raises(LookupError):
        past(4)
    newest, middle, oldest = office.see(lambda tx: calendars.calendar_history(tx, office_id))
    assert [one.version for one in (newest, middle, oldest)] == [3, 2, 1]
    assert (newest.saved_by, oldest.saved_by) == ("Sari Wulandari", None)
    assert newest.recorded_at == office.clock.now()
    [fasting, *_] = office.see(lambda tx: calendars.calendar_changes(tx, office_id, "office", 2))
    assert isinstance(fasting, WeekdayChange)
    assert (fasting.before, fasting.after) == (
        (),
        tuple(one.hours for one in FASTING if one.weekday == fasting.weekday),
    )
    found = office.see(lambda tx: calendars.calendar_changes(tx, office_id, "office", 3))
    assert found == (DatedChange(CLOSED.date, None, CLOSED),)
    made = office.see(lambda tx: calendars.calendar_changes(tx, office_id, "office", 1))
    assert sum(isinstance(one, DatedChange) for one in made) == len(first.days)


def test_each_saved_change_is_journalled_with_its_version_and_wakes_the_screens(office: Office) -> None:
    before = office.see(lambda tx: dict(tx.execute(select(revision.c.topic, revision.c.n)).tuples().all()))
    put_day(office, None, CLOSED, "lkpp")
    [text] = office.see(
        lambda tx: tx.execute(select(journal.c.canonical).where(journal.c.kind == "calendar.changed")).scalars().all()
    )
    data = json.loads(text)["data"]
    assert (data["fields"], data["version"]) == (["days"], 2)
    assert "Pemadaman" not in text
    after = office.see(lambda tx: dict(tx.execute(select(revision.c.topic, revision.c.n)).tuples().all()))
    assert {topic for topic in after if after[topic] != before[topic]} == {"settings"}
    assert (version(office), version(office, "lkpp")) == (1, 2)


def test_what_changes_nothing_makes_no_version(office: Office) -> None:
    same = stands(office)
    saved = office.do(lambda tx: calendar_edit.save_calendar(tx, office.officer(), "office", same, 1))
    assert isinstance(saved, Saved)
    assert (saved.version, count(office, "calendar.changed")) == (1, 0)


def test_a_period_that_shares_a_day_with_another_is_refused_and_named(office: Office) -> None:
    put_week(office, FASTING)
    again = tuple(replace(row, valid_from=date(2027, 3, 9), valid_to=date(2027, 3, 20)) for row in FASTING)
    assert put_week(office, again) == PeriodsOverlap(RAMADAN)
    next_day = tuple(replace(row, valid_from=date(2027, 3, 10), valid_to=date(2027, 3, 20)) for row in FASTING)
    assert isinstance(put_week(office, next_day), Saved)
    longer = tuple(replace(row, valid_to=date(2027, 3, 10)) for row in FASTING)
    moved = office.do(lambda tx: calendar_edit.save_week(tx, office.officer(), "office", (RAMADAN, FASTING), longer))
    assert moved == PeriodsOverlap((date(2027, 3, 10), date(2027, 3, 20)))


def test_a_week_without_hours_is_refused_and_the_ordinary_one_stays(office: Office) -> None:
    usual = default_weekly()
    assert put_week(office, ()) == NoHours()
    gone = office.do(lambda tx: calendar_edit.remove_week(tx, office.officer(), "office", (ORDINARY, usual)))
    assert gone == NoHours()
    put_week(office, FASTING)
    removed = office.do(lambda tx: calendar_edit.remove_week(tx, office.officer(), "office", (RAMADAN, FASTING)))
    assert isinstance(removed, Saved)
    assert frozenset(stands(office).weekly) == frozenset(usual)


def test_two_supervisors_on_one_day_and_on_one_week(office: Office) -> None:
    theirs = replace(CLOSED, name="Rapat kerja")
    assert isinstance(put_day(office, None, theirs), Saved)
    assert put_day(office, None, CLOSED) == DayConflict(CLOSED.date, theirs)
    assert put_day(office, replace(CLOSED, name="lama"), None) == DayConflict(CLOSED.date, theirs)
    elsewhere = CalendarDay(date(2026, 11, 25), DayKind.CLOSED, "Pilkada")
    assert isinstance(put_day(office, None, elsewhere), Saved), "another day is no conflict"
    assert put_day(office, elsewhere, replace(CLOSED, name="pindah")) == DayConflict(CLOSED.date, theirs)
    put_week(office, FASTING)
    conflict = put_week(office, FASTING[:2])
    assert isinstance(conflict, WeekConflict)
    assert frozenset(conflict.rows) == frozenset(FASTING)


def test_two_saves_at_the_same_moment_both_count(office: Office) -> None:
    """The row is locked before anything is read, so neither overwrites the other's day."""
    days = [CalendarDay(date(2027, 7, n), DayKind.CLOSED, f"Hari {n}") for n in range(1, 9)]
    start = Barrier(4)

    def machine(n: int) -> Station:
        return office.do(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name=f"PC {n}", now=office.clock.now()))

    stations = [machine(n) for n in range(4)]

    def put(n: int, day: CalendarDay) -> object:
        act = stations[n].act(office.clock, staff_id=office.sari)
        return office.do(lambda tx: calendar_edit.save_day(tx, act, "office", None, day))

    def save(n: int) -> list[object]:
        start.wait(60)
        return [put(n, day) for day in days[n::4]]

    with ThreadPoolExecutor(4) as supervisors:
        answers = [one for some in supervisors.map(save, range(4)) for one in some]
    assert all(isinstance(one, Saved) for one in answers)
    assert {day.date for day in stands(office).days} >= {day.date for day in days}
    assert version(office) == 9


def test_a_list_goes_into_both_calendars_as_one_act_or_into_none(office: Office) -> None:
    edits = (
        DayEdits("office", 1, (CLOSED,), (date(2026, 12, 25),)),
        DayEdits("lkpp", 1, (CLOSED,)),
    )
    act = office.officer()
    assert office.do(lambda tx: calendar_edit.change_days(tx, act, edits)) == DaysChanged(3)
    assert office.do(lambda tx: calendar_edit.change_days(tx, act, edits)) == DaysChanged(3)
    assert stands(office).day(CLOSED.date) == stands(office, "lkpp").day(CLOSED.date) == CLOSED
    assert stands(office).day(date(2026, 12, 25)) is None
    stale = (DayEdits("lkpp", 1, (), (CLOSED.date,)), DayEdits("office", 2, (), (CLOSED.date,)))
    refused = office.do(lambda tx: calendar_edit.change_days(tx, office.officer(), stale))
    assert refused == CalendarConflict("lkpp", 2)
    assert stands(office).day(CLOSED.date) == CLOSED
    assert count(office, "calendar.changed") == 2


def test_the_shipped_list_of_a_later_year_comes_in_beside_the_offices_own(office: Office) -> None:
    own = CalendarDay(date(2028, 1, 1), DayKind.OPEN, "Tahun Baru, tetap buka", "SE 1/2028")
    put_day(office, None, own)
    shipped = seed_days(2028, 2028)
    lines = compare_shipped(stands(office).days, shipped)
    put = tuple(one.after for one in lines if one.writes and one.after)
    office.do(lambda tx: calendar_edit.change_days(tx, office.officer(), (DayEdits("office", 2, put),)))
    after = stands(office)
    assert after.day(own.date) == own
    assert {day.date for day in after.days if day.date.year == 2028} == {day.date for day in shipped}
    assert any("(perkiraan)" in day.name for day in after.days if day.date.year == 2028)


def test_open_deadlines_follow_the_calendar(office: Office) -> None:
    promised_to_confirm(office)
    assert due(office) == datetime(2026, 11, 26, 9, tzinfo=UTC)
    put_day(office, None, CLOSED)
    assert due(office) == datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
    put_day(office, CLOSED, None)
    assert due(office) == datetime(2026, 11, 26, 9, tzinfo=UTC)


def test_what_would_move_is_told_and_nothing_is_left_behind(office: Office) -> None:
    promised_to_confirm(office)
    before = office.see(lambda tx: [len(tx.execute(select(t)).all()) for t in (journal, calendar_past, step_run)])
    tried = office.do(
        lambda tx: calendar_trial.try_out(
            tx, office.officer(), lambda at, act: calendar_edit.save_day(at, act, "office", None, CLOSED)
        )
    )
    assert isinstance(tried.outcome, Saved)
    [moved] = tried.cases
    assert moved.form_label.startswith("FK-2026-")
    assert moved.before == datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert moved.after == datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
    assert due(office) == moved.before
    assert version(office) == 1
    assert before == office.see(
        lambda tx: [len(tx.execute(select(t)).all()) for t in (journal, calendar_past, step_run)]
    )
    act = office.officer()
    office.do(
        lambda tx: calendar_trial.try_out(
            tx, act, lambda at, tried_act: calendar_edit.save_day(at, tried_act, "office", None, CLOSED)
        )
    )
    done = office.do(lambda tx: calendar_edit.save_day(tx, act, "office", None, CLOSED))
    assert isinstance(done, Saved), "a trial does not use up the act's key"
    assert version(office) == 2


def test_a_trial_that_is_refused_says_so_and_moves_nothing(office: Office) -> None:
    put_week(office, FASTING)
    tried = office.do(
        lambda tx: calendar_trial.try_out(
            tx, office.officer(), lambda at, act: calendar_edit.save_week(at, act, "office", None, FASTING)
        )
    )
    assert isinstance(tried.outcome, WeekConflict)
    assert tried.cases == ()


def test_odd_hours_and_long_names_come_back_as_they_were(office: Office) -> None:
    odd = CalendarDay(
        date(2027, 5, 3), DayKind.HOURS, "N" * 300, "", (Hours(time(0), time(0, 1)), Hours(time(22), time(23, 59, 59)))
    )
    put_day(office, None, odd)
    kept = stands(office).day(odd.date)
    assert kept is not None
    assert (kept.hours, len(kept.name)) == (odd.hours, 200)
    assert put_day(office, kept, None) != DayConflict(odd.date, kept)


def test_lkpps_own_calendar_decides_its_deadlines(office: Office) -> None:
    put_day(office, None, CLOSED, "lkpp")
    monday = office.clock.now()
    assert add_working_days(stands(office, "lkpp"), monday, 1).astimezone(UTC).day == 25
    assert add_working_days(stands(office), monday, 1).astimezone(UTC).day == 24
