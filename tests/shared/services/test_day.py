"""Closing the day: nobody is thrown out while work goes on, nobody is forgotten, no case is cancelled."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Barrier
from typing import Any
from uuid import UUID

import pytest
from entering import enter
from loket_shared.db import Database
from loket_shared.db.schema import act, case_file, journal, sign_in_try, ticket, visit
from loket_shared.domain.events import EventKind
from loket_shared.services import turn_ends, visits
from loket_shared.services.day import REASON, DayClosed, close_day, due_days
from offices import Office
from sqlalchemy import Row, select

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
MONDAY_EVENING = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TUESDAY_MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)


def close(office: Office, on: date = MONDAY) -> DayClosed:
    return office.do(lambda tx: close_day(tx, office.officer(), on))


def due(office: Office, at: datetime) -> tuple[date, ...]:
    return office.see(lambda tx: due_days(tx, office.console.office_id, at))


def ticket_row(office: Office, ticket_id: UUID) -> Row[Any]:
    return office.see(lambda tx: tx.execute(select(ticket).where(ticket.c.id == ticket_id)).one())


def case_state(office: Office, case_id: UUID | None) -> tuple[str, int]:
    query = select(case_file.c.state, case_file.c.version).where(case_file.c.id == case_id)
    row = office.see(lambda tx: tx.execute(query).one())
    return row.state, row.version


def visit_row(office: Office, visit_id: UUID) -> Row[Any]:
    return office.see(lambda tx: tx.execute(select(visit).where(visit.c.id == visit_id)).one())


def kinds(office: Office, kind: EventKind) -> list[Any]:
    query = select(journal).where(journal.c.kind == str(kind)).order_by(journal.c.seq)
    return list(office.see(lambda tx: tx.execute(query).all()))


def test_who_was_not_called_did_not_come_and_the_case_waits_for_a_person(office: Office) -> None:
    called, waiting = office.issued(), office.issued()
    office.called()
    closed = close(office)
    assert closed == DayClosed(MONDAY, no_shows=2, without_number=0)
    for given in (called, waiting):
        row = ticket_row(office, given.ticket_id)
        assert (row.state, row.end_reason, row.ended_at) == ("no_show", REASON, office.clock.now())
        assert case_state(office, given.case_id) == ("promised", 2)
        gone = visit_row(office, given.visit_id)
        assert (gone.ended_as, gone.end_reason, gone.left_at) == ("no_show", REASON, None)
    assert len(kinds(office, EventKind.TICKET_NO_SHOW)) == 2
    assert {row.case_id for row in kinds(office, EventKind.TICKET_NO_SHOW)} == {called.case_id, waiting.case_id}
    (noted,) = kinds(office, EventKind.DAY_CLOSED)
    assert '"data":{"date":"2026-11-23","no_shows":2}' in noted.canonical
    assert not [
        row for row in kinds(office, EventKind.VISIT_ENDED) if '"reason_code":"day_closed"' not in row.canonical
    ]


def test_who_is_being_served_stays_with_the_officer(office: Office) -> None:
    given = office.issued()
    office.served()
    assert close(office).no_shows == 0
    assert ticket_row(office, given.ticket_id).state == "serving"
    assert case_state(office, given.case_id)[0] == "analysis"
    assert visit_row(office, given.visit_id).ended_as is None


def test_a_visit_without_number_ends_as_abandoned(office: Office) -> None:
    visit_id = office.registered()
    assert close(office) == DayClosed(MONDAY, no_shows=0, without_number=1)
    assert visit_row(office, visit_id).ended_as == "abandoned"


def test_an_abandoned_visit_keeps_its_own_reason(office: Office) -> None:
    visit_id = office.registered()
    office.do(lambda tx: visits.end_unfinished(tx, office.officer(), visit_id, "idle"))
    assert close(office).without_number == 0
    assert visit_row(office, visit_id).end_reason == "idle"


def test_two_consoles_close_one_day_once(office: Office) -> None:
    office.issued()
    first = close(office)
    office.clock.advance(5)
    assert close(office) == first
    assert len(kinds(office, EventKind.DAY_CLOSED)) == 1


def test_consoles_that_notice_at_the_same_moment_close_one_day_once(office: Office) -> None:
    for _ in range(5):
        office.issued()
    start = Barrier(4)

    def notice() -> DayClosed:
        db = Database(office.url)
        start.wait(20)
        try:
            return db.write(lambda tx: close_day(tx, office.officer(), MONDAY))
        finally:
            db.close()

    with ThreadPoolExecutor(4) as consoles:
        outcomes = [one.result(60) for one in [consoles.submit(notice) for _ in range(4)]]
    assert outcomes == [DayClosed(MONDAY, no_shows=5, without_number=0)] * 4
    assert len(kinds(office, EventKind.DAY_CLOSED)) == 1
    assert len(kinds(office, EventKind.TICKET_NO_SHOW)) == 5


def test_what_was_left_since_is_closed_by_a_later_call(office: Office) -> None:
    given = office.issued()
    called = office.called()
    assert called.ticket_id == given.ticket_id
    close(office)
    late = office.issued()
    assert due(office, TUESDAY_MORNING) == (MONDAY,)
    assert close(office) == DayClosed(MONDAY, no_shows=1, without_number=0)
    assert ticket_row(office, late.ticket_id).state == "no_show"
    assert due(office, TUESDAY_MORNING) == ()
    assert close(office) == DayClosed(MONDAY, no_shows=1, without_number=0)
    assert len(kinds(office, EventKind.DAY_CLOSED)) == 2


def test_a_date_ahead_cannot_be_closed(office: Office) -> None:
    with pytest.raises(ValueError, match="not over"):
        close(office, TUESDAY)


def test_an_earlier_day_is_due_until_it_is_closed(office: Office) -> None:
    office.issued()
    assert due(office, TUESDAY_MORNING) == (MONDAY,)
    office.clock.at = TUESDAY_MORNING
    close(office)
    assert due(office, TUESDAY_MORNING) == ()


def test_a_forgotten_visit_makes_a_day_due(office: Office) -> None:
    office.registered()
    assert due(office, TUESDAY_MORNING) == (MONDAY,)
    close(office)
    assert due(office, TUESDAY_MORNING) == ()


def test_today_is_not_due_before_the_office_closes(office: Office) -> None:
    office.issued()
    assert due(office, datetime(2026, 11, 23, 8, 59, tzinfo=UTC)) == ()
    assert due(office, MONDAY_EVENING) == (MONDAY,)


def test_a_queue_worked_off_after_hours_is_not_cut_short(office: Office) -> None:
    office.issued()
    office.issued()
    office.clock.at = MONDAY_EVENING
    office.called()
    now = office.clock.now()
    assert due(office, now + timedelta(hours=3)) == (), "a number is being called"
    ticket_id = office.see(lambda tx: tx.execute(select(ticket.c.id).where(ticket.c.state == "calling")).scalar_one())
    left = calls_end(office, ticket_id)
    assert due(office, left + timedelta(minutes=29)) == (), "the desk was at work until a moment ago"
    assert due(office, left + timedelta(minutes=30)) == (MONDAY,)


def calls_end(office: Office, ticket_id: UUID) -> datetime:
    office.clock.advance(60)
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), ticket_id, "dipanggil pulang"))
    return office.clock.now()


def test_a_day_without_anybody_is_never_due(office: Office) -> None:
    assert due(office, TUESDAY_MORNING) == ()
    assert close(office) == DayClosed(MONDAY, no_shows=0, without_number=0)


def test_closing_forgets_what_nobody_asks_for_any_more(office: Office) -> None:
    enter(office.db, office.officer(), "nobody", "wrong")
    office.issued()
    old = office.clock.now()
    office.clock.at = old + timedelta(days=31)
    close(office)
    assert office.see(lambda tx: tx.execute(select(act.c.key).where(act.c.at <= old)).all()) == []
    assert office.see(lambda tx: tx.execute(select(sign_in_try.c.id)).all()) == []
