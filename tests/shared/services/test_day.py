"""Closing the day: nobody is thrown out while work goes on, nobody is forgotten, no case is cancelled."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol, TypeVar
from uuid import UUID

from offices import Office
import pytest
from sqlalchemy import Connection, select

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import act, case_file, journal, sign_in_try, ticket, visit
from loket_shared.domain.events import EventKind
from loket_shared.services import calls, staff, tickets, turn_ends, visits
from loket_shared.services.act import Act
from loket_shared.services.day import REASON, DayClosed, close_day, due_days
from loket_shared.services.station import Station

T = TypeVar("T")
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
MONDAY_EVENING = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TUESDAY_MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)


class Office(Protocol):
    """What these tests use of the office fixture."""

    db: Database
    clock: FixedClock
    console: Station
    desks: tuple[UUID, ...]

    def do(self, fn: Callable[[Connection], T]) -> T: ...
    def see(self, fn: Callable[[Connection], T]) -> T: ...
    def officer(self, staff_id: UUID | None = None, key: str | None = None) -> Act: ...
    def registered(self) -> UUID: ...
    def issued(self) -> tickets.Issued: ...
    def called(self) -> calls.Called: ...
    def served(self) -> calls.Called: ...


def close(office: Office, on: date = MONDAY) -> DayClosed:
    return office.do(lambda tx: close_day(tx, office.officer(), on))


def due(office: Office, at: datetime) -> tuple[date, ...]:
    return office.see(lambda tx: due_days(tx, office.console.office_id, at))


def ticket_row(office: Office, ticket_id: UUID) -> Any:
    return office.see(lambda tx: tx.execute(select(ticket).where(ticket.c.id == ticket_id)).one())


def case_state(office: Office, case_id: UUID | None) -> tuple[str, int]:
    query = select(case_file.c.state, case_file.c.version).where(case_file.c.id == case_id)
    row = office.see(lambda tx: tx.execute(query).one())
    return row.state, row.version


def visit_row(office: Office, visit_id: UUID) -> Any:
    return office.see(lambda tx: tx.execute(select(visit).where(visit.c.id == visit_id)).one())


def kinds(office: Office, kind: EventKind) -> list[Any]:
    query = select(journal).where(journal.c.kind == str(kind)).order_by(journal.c.seq)
    return list(office.see(lambda tx: tx.execute(query).all()))


def test_who_was_not_called_did_not_come_and_the_case_waits_for_a_person(office: Office) -> None:
    called, waiting = office.issued(), office.issued()
    office.called()
    closed = close(office: Office)
    assert closed == DayClosed(MONDAY, no_shows=2, without_number=0)
    for given in (called, waiting):
        row = ticket_row(office: Office, given.ticket_id)
        assert (row.state, row.end_reason, row.ended_at) == ("no_show", REASON, office.clock.now())
        assert case_state(office: Office, given.case_id) == ("promised", 2)
        gone = visit_row(office: Office, given.visit_id)
        assert (gone.ended_as, gone.end_reason, gone.left_at) == ("no_show", REASON, None)
    assert len(kinds(office: Office, EventKind.TICKET_NO_SHOW)) == 2
    assert {row.case_id for row in kinds(office: Office, EventKind.TICKET_NO_SHOW)} == {called.case_id, waiting.case_id}
    (noted,) = kinds(office: Office, EventKind.DAY_CLOSED)
    assert '"data":{"date":"2026-11-23","no_shows":2}' in noted.canonical
    assert not [
        row for row in kinds(office: Office, EventKind.VISIT_ENDED) if '"reason_code":"day_closed"' not in row.canonical
    ]


def test_who_is_being_served_stays_with_the_officer(office: Office) -> None:
    given = office.issued()
    office.served()
    assert close(office: Office).no_shows == 0
    assert ticket_row(office: Office, given.ticket_id).state == "serving"
    assert case_state(office: Office, given.case_id)[0] == "analysis"
    assert visit_row(office: Office, given.visit_id).ended_as is None


def test_a_visit_without_number_ends_as_abandoned(office: Office) -> None:
    visit_id = office.registered()
    assert close(office: Office) == DayClosed(MONDAY, no_shows=0, without_number=1)
    assert visit_row(office: Office, visit_id).ended_as == "abandoned"


def test_an_abandoned_visit_keeps_its_own_reason(office: Office) -> None:
    visit_id = office.registered()
    office.do(lambda tx: visits.end_unfinished(tx, office.officer(), visit_id, "idle"))
    assert close(office: Office).without_number == 0
    assert visit_row(office: Office, visit_id).end_reason == "idle"


def test_two_consoles_close_one_day_once(office: Office) -> None:
    office.issued()
    first = close(office: Office)
    office.clock.advance(5)
    assert close(office: Office) == first
    assert len(kinds(office: Office, EventKind.DAY_CLOSED)) == 1


def test_what_was_left_since_is_closed_by_a_later_call(office: Office) -> None:
    given = office.issued()
    called = office.called()
    assert called.ticket_id == given.ticket_id
    close(office: Office)
    late = office.issued()
    assert due(office: Office, TUESDAY_MORNING) == (MONDAY,)
    assert close(office: Office) == DayClosed(MONDAY, no_shows=1, without_number=0)
    assert ticket_row(office: Office, late.ticket_id).state == "no_show"
    assert due(office: Office, TUESDAY_MORNING) == ()
    assert close(office: Office) == DayClosed(MONDAY, no_shows=1, without_number=0)
    assert len(kinds(office: Office, EventKind.DAY_CLOSED)) == 2


def test_a_date_ahead_cannot_be_closed(office: Office) -> None:
    with pytest.raises(ValueError, match="not over"):
        close(office: Office, TUESDAY)


def test_an_earlier_day_is_due_until_it_is_closed(office: Office) -> None:
    office.issued()
    assert due(office: Office, TUESDAY_MORNING) == (MONDAY,)
    office.clock.at = TUESDAY_MORNING
    close(office: Office)
    assert due(office: Office, TUESDAY_MORNING) == ()


def test_a_forgotten_visit_makes_a_day_due(office: Office) -> None:
    office.registered()
    assert due(office: Office, TUESDAY_MORNING) == (MONDAY,)
    close(office: Office)
    assert due(office: Office, TUESDAY_MORNING) == ()


def test_today_is_not_due_before_the_office_closes(office: Office) -> None:
    office.issued()
    assert due(office: Office, datetime(2026, 11, 23, 8, 59, tzinfo=UTC)) == ()
    assert due(office: Office, MONDAY_EVENING) == (MONDAY,)


def test_a_queue_worked_off_after_hours_is_not_cut_short(office: Office) -> None:
    office.issued()
    office.issued()
    office.clock.at = MONDAY_EVENING
    office.called()
    now = office.clock.now()
    assert due(office: Office, now + timedelta(hours=3)) == (), "a number is being called"
    ticket_id = office.see(lambda tx: tx.execute(select(ticket.c.id).where(ticket.c.state == "calling")).scalar_one())
    left = calls_end(office: Office, ticket_id)
    assert due(office: Office, left + timedelta(minutes=29)) == (), "the desk was at work until a moment ago"
    assert due(office: Office, left + timedelta(minutes=30)) == (MONDAY,)


def calls_end(office: Office, ticket_id: UUID) -> datetime:
    office.clock.advance(60)
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), ticket_id, "dipanggil pulang"))
    return office.clock.now()


def test_a_day_without_anybody_is_never_due(office: Office) -> None:
    assert due(office: Office, TUESDAY_MORNING) == ()
    assert close(office: Office) == DayClosed(MONDAY, no_shows=0, without_number=0)


def test_closing_forgets_what_nobody_asks_for_any_more(office: Office) -> None:
    office.do(lambda tx: staff.sign_in(tx, office.officer(), "nobody", "wrong"))
    office.issued()
    old = office.clock.now()
    office.clock.at = old + timedelta(days=31)
    close(office: Office)
    assert office.see(lambda tx: tx.execute(select(act.c.key).where(act.c.at <= old)).all()) == []
    assert office.see(lambda tx: tx.execute(select(sign_in_try.c.id)).all()) == []
