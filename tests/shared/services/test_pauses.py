"""Pauses hold the office's clocks, edited calendars move deadlines, a changed class changes the standard; all on record."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from loket_shared.db.schema import case_file, journal, new_id, pause, procedure_version, step_run
from loket_shared.domain.calendar import CalendarDay, DayKind
from loket_shared.domain.calendar_why import Why as DayWhy
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import ClassKind, ClassStandard, business, wall
from loket_shared.services import calendar_edit, cases, pauses, step_reading, step_rebuild, turn_ends
from loket_shared.services.journal import Event, record
from loket_shared.services.pauses import PauseCause, Subject
from loket_shared.services.procedure_rows import insert_version
from loket_shared.services.procedures import procedures
from loket_shared.services.results import NotAllowed
from offices import Office
from sqlalchemy import Connection, Row, Select, func, select


def run_of(office: Office, step: int) -> Row[Any]:
    """Return the one run of a step."""
    return office.see(lambda tx: tx.execute(select(step_run).where(step_run.c.step == step)).one())


def rows(office: Office, query: Select[Any]) -> list[Row[Any]]:
    """Return what a query finds."""
    return list(office.see(lambda tx: tx.execute(query).all()))


def same_again(office: Office) -> bool:
    """Tell whether the journal tells the very same rows."""
    return not office.see(lambda tx: step_rebuild.differences(tx, office.kiosk.office_id))


def served(office: Office) -> UUID:
    """Serve a visitor; returns the case."""
    office.issued()
    got = office.served()
    assert got.case_id is not None
    return got.case_id


def answered(office: Office, case_id: UUID) -> None:
    """Write the answer."""
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Pecah berkasnya."))


def version_of(office: Office, **changes: Any) -> UUID:  # noqa: ANN401 - a step's fields
    """Return a version of S3 whose step 9 is another."""
    shipped = procedure("S3")
    steps = tuple(replace(step, **changes) if step.number == 9 else step for step in shipped.steps)

    def insert(tx: Connection) -> UUID:
        known = {one.code: one.id for one in procedures(tx, office.kiosk.office_id)}
        last = tx.execute(select(func.max(procedure_version.c.revision))).scalar_one()
        return insert_version(tx, known["S3"], last + 1, replace(shipped, steps=steps), office.clock.now())

    return office.do(insert)


def told(office: Office, version_id: UUID, case_id: UUID, *kinds: EventKind, **data: object) -> None:
    """Tell the journal that something happened to a case."""
    events = [Event(kind, data, case_id=case_id, procedure_version_id=version_id) for kind in kinds]
    office.do(lambda tx: record(tx, office.officer(), *events))


def test_a_pause_is_left_out_and_both_times_are_kept(office: Office) -> None:
    case_id = served(office)
    office.clock.advance(600)
    held = office.do(lambda tx: pauses.begin_pause(tx, office.officer(), Subject(case_id), PauseCause.POWER))
    assert isinstance(held, pauses.Paused)
    assert run_of(office, 9).paused_at == office.clock.now()
    again = office.do(lambda tx: pauses.begin_pause(tx, office.officer(office.dewi), Subject(case_id), PauseCause.REST))
    assert again == NotAllowed("paused")
    office.clock.advance(3000)
    (waits,) = [one for one in _running(office) if one.run.step == 9]
    assert (waits.elapsed, waits.remaining) == (600, 1200)
    gone_on = office.do(lambda tx: pauses.end_pause(tx, office.officer(), Subject(case_id)))
    assert gone_on == pauses.Resumed(held.pause_id, 3000)
    assert run_of(office, 9).due_at == run_of(office, 9).opened_at + timedelta(seconds=4800)
    office.clock.advance(1200)
    answered(office, case_id)
    over = run_of(office, 9)
    assert (over.gross_seconds, over.net_seconds, over.paused_seconds, over.late) == (4800, 1800, 3000, False)
    assert same_again(office)


def test_nothing_runs_on_that_is_not_paused(office: Office) -> None:
    case_id = served(office)
    assert office.do(lambda tx: pauses.end_pause(tx, office.officer(), Subject(case_id))) == NotAllowed("running")


def test_what_begins_during_a_pause_waits_too(office: Office) -> None:
    case_id = served(office)
    office.do(lambda tx: pauses.begin_pause(tx, office.officer(), Subject(case_id), PauseCause.INTERNET))
    office.clock.advance(60)
    answered(office, case_id)
    copy = run_of(office, 12)
    assert copy.paused_at == copy.opened_at
    office.clock.advance(6000)
    office.do(lambda tx: pauses.end_pause(tx, office.officer(), Subject(case_id)))
    assert run_of(office, 12).due_at == office.clock.now() + timedelta(minutes=10)
    assert office.see(lambda tx: pauses.open_pause(tx, Subject(case_id))) is None
    assert same_again(office)


def test_a_pause_may_be_entered_later_with_its_true_times(office: Office) -> None:
    case_id = served(office)
    office.clock.advance(1200)
    since = office.clock.now() - timedelta(minutes=15)
    office.do(lambda tx: pauses.begin_pause(tx, office.officer(), Subject(case_id), PauseCause.REST, at=since))
    office.do(lambda tx: pauses.end_pause(tx, office.officer(), Subject(case_id), at=since + timedelta(minutes=10)))
    answered(office, case_id)
    assert (run_of(office, 9).gross_seconds, run_of(office, 9).net_seconds) == (1200, 600)
    row = office.see(lambda tx: tx.execute(select(pause)).one())
    assert (row.began_at, row.ended_at - row.began_at) == (since, timedelta(minutes=10))


def test_a_closed_day_moves_the_deadlines_of_open_steps_only(office: Office) -> None:
    version_id, case_id, closed_case = version_of(office, standard=business(600)), new_id(), new_id()
    told(office, version_id, closed_case, EventKind.TICKET_PRESENTED)
    told(office, version_id, closed_case, EventKind.CASE_DECIDED, solution=False)
    told(office, version_id, case_id, EventKind.TICKET_PRESENTED)
    before = _run(office, case_id)
    tuesday = CalendarDay(date(2026, 11, 24), DayKind.CLOSED, "Pilkada", "SK 12")
    office.do(lambda tx: calendar_edit.save_day(tx, office.officer(), "office", None, tuesday))
    after = _run(office, case_id)
    assert (before.calendar_version, after.calendar_version) == (1, 2)
    assert after.due_at == before.due_at + timedelta(days=1)
    assert _run(office, closed_case).calendar_version == 1
    why = office.see(lambda tx: step_reading.explain_deadline(tx, after.id))
    assert why.why is step_reading.Why.BUSINESS
    assert [line.why for line in why.days] == [DayWhy.WEEKLY, DayWhy.CLOSED_DAY, DayWhy.WEEKLY]
    assert [(one.from_at, one.to_at, one.calendar_version) for one in why.moves] == [(before.due_at, after.due_at, 2)]
    assert sum(line.seconds for line in why.days) == 36_000
    moved = select(journal.c.case_id).where(journal.c.kind == "deadline.moved")
    assert office.see(lambda tx: tx.execute(moved).scalars().all()) == [case_id]
    assert same_again(office)
    office.clock.advance(10 * 86400)
    told(office, version_id, case_id, EventKind.CASE_DECIDED, solution=False)
    assert _run(office, case_id).late
    assert same_again(office)


def test_the_other_partys_calendar_moves_nothing(office: Office) -> None:
    version_id, case_id = version_of(office, standard=business(600)), new_id()
    told(office, version_id, case_id, EventKind.TICKET_PRESENTED)
    before = _run(office, case_id)
    closed = CalendarDay(date(2026, 11, 24), DayKind.CLOSED, "Libur")
    office.do(lambda tx: calendar_edit.save_day(tx, office.officer(), "lkpp", None, closed))
    assert _run(office, case_id) == before


def test_a_changed_class_changes_the_standard_of_an_open_step(office: Office) -> None:
    urgent = ClassStandard(ClassKind.PRIORITY, "P1", wall(10))
    version_id, case_id = version_of(office, by_class=(urgent,)), new_id()
    told(office, version_id, case_id, EventKind.TICKET_PRESENTED)
    assert _run(office, case_id).standard == 1800
    told(office, version_id, case_id, EventKind.CASE_PRIORITISED, level="P1", category_id=None, by="officer")
    run = _run(office, case_id)
    assert (run.standard, run.due_at - run.opened_at) == (600, timedelta(minutes=10))
    office.clock.advance(700)
    told(office, version_id, case_id, EventKind.CASE_DECIDED, solution=False)
    assert _run(office, case_id).late
    told(office, version_id, case_id, EventKind.TICKET_PRESENTED)
    newest = office.see(
        lambda tx: tx.execute(
            select(step_run).where(step_run.c.case_id == case_id, step_run.c.closed_at.is_(None))
        ).one()
    )
    assert newest.standard == 600
    assert same_again(office)


def test_an_unmeasured_step_and_one_that_the_office_has_not_leave_no_row(office: Office) -> None:
    for changes in ({"measured": False}, {"applies": False}):
        version_id, case_id = version_of(office, **changes), new_id()
        told(office, version_id, case_id, EventKind.TICKET_PRESENTED, EventKind.CASE_DECIDED)
        found = select(step_run).where(step_run.c.case_id == case_id, step_run.c.step == 9)
        assert not rows(office, found)


def test_the_visitor_who_leaves_ends_nothing_of_the_case(office: Office) -> None:
    office.issued()
    got = office.served()
    assert got.case_id is not None
    answered(office, got.case_id)
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, "pulang"))
    assert run_of(office, 12).closed_at is None
    assert same_again(office)


def _run(office: Office, case_id: UUID) -> Row[Any]:
    query = select(step_run).where(step_run.c.case_id == case_id, step_run.c.step == 9).order_by(step_run.c.opened_at)
    return office.see(lambda tx: tx.execute(query).all())[0]


def _running(office: Office) -> tuple[step_reading.Running, ...]:
    return office.see(lambda tx: step_reading.running(tx, office.kiosk.office_id, office.clock.now()))
