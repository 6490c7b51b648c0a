"""The numbers of a period, computed by hand for small histories and asked on both engines."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file
from loket_shared.domain.calendar import is_open
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.spread import NONE, Spread
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services import calls, cases, day, finish, promising, turn_ends
from loket_shared.services.calendars import read_calendar
from loket_shared.services.statistics_desks import gaps
from loket_shared.services.statistics_period import PeriodReport, month_report, period_report
from loket_shared.services.statistics_steps import StepCompliance
from loket_shared.services.statistics_wish import Wish
from offices import Office
from sqlalchemy import Connection, select

MONDAY = date(2026, 11, 23)
WISH = Wish(MONDAY, MONDAY)


def report(office: Office, wish: Wish = WISH) -> PeriodReport:
    office_id = office.console.office_id
    return office.see(lambda tx: period_report(tx, office_id, wish, office.clock.now()))


def steps(office: Office, wish: Wish = WISH) -> dict[tuple[str, int], StepCompliance]:
    office_id = office.console.office_id
    made = office.see(lambda tx: month_report(tx, office_id, wish, office.clock.now()))
    return {(one.code, step.step): step for one in made.compliance for step in one.steps}


def present(office: Office, got: calls.Called, after: int) -> None:
    office.clock.advance(after)
    made = office.do(lambda tx: turn_ends.present(tx, office.officer(), got.ticket_id))
    assert isinstance(made, turn_ends.Presented)


def done(office: Office, got: calls.Called, after: int) -> UUID:
    """Answer and let the visitor go after so many seconds at the desk."""
    office.clock.advance(after)
    case_id = got.case_id
    assert case_id is not None
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    made = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Pecah berkasnya."))
    assert isinstance(made, cases.Answered)
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, finish.CopyOutcome.OWED))
    return case_id


def skipped(office: Office, got: calls.Called, after: int) -> None:
    office.clock.advance(after)
    made = office.do(lambda tx: turn_ends.skip(tx, office.officer(), got.ticket_id, "Tidak ada"))
    assert isinstance(made, turn_ends.Skipped)


def morning(office: Office) -> None:
    """Three numbers at 09.42.00, .01 and .02, the third with priority; the first one is passed over once.

    A003: called 09.43.03 (61 s), present after 20 s, served 300 s. A001: called 09.48.24 (384 s), passed over after 40 s.
    A002: called 09.49.05 (424 s), present after 10 s, served 600 s. A001 again: present after 30 s, served 90 s.
    """
    office.issued()
    office.issued()
    office.issued(priority=True)
    office.clock.advance(59)
    first = office.called()
    present(office, first, 20)
    done(office, first, 300)
    passed = office.called()
    skipped(office, passed, 40)
    second = office.called()
    present(office, second, 10)
    done(office, second, 600)
    again = office.called()
    assert again.ticket_id == passed.ticket_id
    present(office, again, 30)
    done(office, again, 90)


def test_the_queue_of_a_morning_by_hand(office: Office) -> None:
    morning(office)
    made = report(office)
    whole = made.whole
    assert (whole.tickets.issued, whole.tickets.served, whole.tickets.no_show) == (3, 3, 0)
    assert (whole.tickets.skipped, whole.tickets.skips, whole.tickets.left, whole.tickets.still_open) == (1, 1, 0, 0)
    assert whole.waiting == Spread(3, 384, 416, 424)
    assert whole.calling == Spread(3, 20, 28, 30)
    assert whole.serving == Spread(3, 300, 540, 600)
    assert dict(made.services)[office.consultation] == whole
    assert made.hours == ((9, whole),)
    assert made.days == ((MONDAY, whole),)


def test_priority_numbers_wait_in_a_class_of_their_own(office: Office) -> None:
    morning(office)
    made = report(office)
    assert made.priority.count == made.whole.tickets.priority == 1
    assert made.priority.median == 61
    assert made.ordinary.count == 2
    assert made.ordinary.maximum == made.whole.waiting.maximum


def test_between_two_visitors_a_desk_had_a_second_each_time(office: Office) -> None:
    morning(office)
    assert dict(report(office).between) == {office.desks[0]: Spread(3, 1, 1, 1)}


def test_a_break_is_not_empty_time(office: Office) -> None:
    office.issued()
    office.issued()
    got = office.called()
    present(office, got, 10)
    office.clock.advance((office.clock.now().replace(hour=4, minute=50, second=0) - office.clock.now()).total_seconds())
    done(office, got, 0)
    office.clock.advance(timedelta(hours=1, minutes=20).total_seconds() - 1)
    office.called()
    [(desk_id, empty)] = report(office).between
    hours = office.see(lambda tx: open_minutes(tx, office))
    assert desk_id == office.desks[0]
    assert empty.maximum == hours * 60 < 80 * 60


def open_minutes(tx: Connection, office: Office) -> int:
    """Count the open minutes between 11.50 and 13.10 one by one."""
    calendar = read_calendar(tx, office.console.office_id)
    start = office.clock.now().replace(hour=4, minute=50, second=0, microsecond=0)
    return sum(is_open(calendar, start + timedelta(minutes=n)) for n in range(80))


def test_stretches_that_overlap_leave_no_gap_and_an_open_one_ends_all() -> None:
    assert gaps([(0, 10), (5, 20), (30, 40), (35, 38), (50, None), (90, 95)]) == [(20, 30), (40, 50)]
    assert gaps([]) == []


def test_a_call_made_by_mistake_ends_no_waiting(office: Office) -> None:
    office.issued()
    office.clock.advance(100)
    got = office.called()
    office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), got.ticket_id, "Salah tekan"))
    assert report(office).whole.waiting == NONE
    office.clock.advance(50)
    office.called()
    assert report(office).whole.waiting.median == 1 + 100 + 1 + 50 + 1


def test_who_never_came_is_a_no_show_without_a_waiting_time(office: Office) -> None:
    office.issued()
    office.clock.advance(8 * 3600)
    office.do(lambda tx: day.close_day(tx, office.officer(), MONDAY))
    whole = report(office).whole
    assert (whole.tickets.no_show, whole.waiting, whole.serving) == (1, NONE, NONE)


def test_what_narrows_a_report_narrows_every_part(office: Office) -> None:
    morning(office)
    assert report(office, Wish(MONDAY, MONDAY, service_id=office.bidding)).whole.tickets.issued == 0
    assert report(office, Wish(MONDAY, MONDAY, desk_id=office.desks[0])).whole.tickets.issued == 3
    assert report(office, Wish(MONDAY, MONDAY, desk_id=office.desks[1])).cases.total == 0
    assert report(office, Wish(MONDAY, MONDAY, hour=9)).cases.total == 3
    assert report(office, Wish(MONDAY, MONDAY, hour=10)).whole.tickets.issued == 0
    assert report(office, Wish(MONDAY, MONDAY, channel=Channel.WALK_IN)).whole.tickets.issued == 3
    assert report(office, Wish(MONDAY, MONDAY, channel=Channel.TELEPHONE)).whole.tickets.issued == 0
    assert steps(office, Wish(MONDAY, MONDAY, desk_id=office.desks[0]))["S3", 9].runs == 3
    assert steps(office, Wish(MONDAY, MONDAY, desk_id=office.desks[1])) == {}
    assert steps(office, Wish(MONDAY, MONDAY, service_id=office.consultation))["S3", 9].runs == 3
    assert steps(office, Wish(MONDAY, MONDAY, channel=Channel.TELEPHONE)) == {}
    yesterday = MONDAY - timedelta(days=1)
    assert report(office, Wish(yesterday, yesterday)).whole.tickets.issued == 0


def test_cases_are_counted_by_channel_kind_state_and_category(office: Office) -> None:
    morning(office)
    office.issued()
    made = report(office).cases
    assert made.total == 4
    assert made.channels == ((Channel.WALK_IN, 4),)
    assert dict(made.states) == {CaseState.ANSWERED: 3, CaseState.RECORDED: 1}
    assert [(one.name, one.total) for one in made.categories] == [(None, 4)]
    assert sum(n for _, n in made.levels) == 4


@pytest.mark.parametrize(("after", "kept", "broken"), [(3599, 1, 0), (3600, 1, 0), (3601, 0, 1)])
def test_a_promise_is_kept_up_to_its_very_second(office: Office, after: int, kept: int, broken: int) -> None:
    office.issued()
    got = office.served()
    case_id = got.case_id
    assert case_id is not None
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    due = office.clock.now() + timedelta(hours=1)
    made = office.do(lambda tx: promising.promise(tx, office.officer(), case_id, version, due, "Menunggu."))
    assert isinstance(made, promising.Promised)
    assert report(office).cases.promises.still_open == 1
    done(office, got, after)
    promises = report(office).cases.promises
    assert (promises.kept, promises.broken, promises.still_open, promises.total) == (kept, broken, 0, 1)


def test_steps_stand_against_their_standard(office: Office) -> None:
    office.issued()
    office.issued()
    first = office.served()
    done(office, first, 1800)
    second = office.served()
    done(office, second, 1801)
    analysed = steps(office)["S3", 9]
    assert (analysed.runs, analysed.in_time, analysed.late, analysed.share) == (2, 1, 1, 50)
    assert analysed.net == analysed.gross == Spread(2, 1801, 1801, 1801)
    assert (analysed.owner, analysed.standard) == (Owner.OFFICE, 1800)
    signed = steps(office)["S3", 1]
    assert (signed.runs, signed.unmeasured, signed.net, signed.share) == (2, 2, NONE, None)
    filled = steps(office)["S3", 3]
    assert filled.owner is Owner.VISITOR
    copies = steps(office)["S3", 12]
    assert (copies.runs, copies.running) == (0, 2)


def test_an_empty_office_has_an_empty_report(office: Office) -> None:
    made = report(office)
    assert made.whole.tickets.issued == made.cases.total == made.deviations.total == 0
    assert not any((made.services, made.desks, made.hours, made.days, made.between))
    assert steps(office) == {}
