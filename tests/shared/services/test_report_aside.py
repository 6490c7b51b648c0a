"""A report never delays a call: it reads beside the writer, and sees the office as it was when the reading began."""

import threading
from collections.abc import Iterator
from datetime import date

import pytest
from loket_shared.db import Database
from loket_shared.services import calls
from loket_shared.services.statistics_period import month_report
from loket_shared.services.statistics_wish import Wish
from offices import Office
from sqlalchemy import Connection

MONDAY = date(2026, 11, 23)


@pytest.fixture
def reader(office: Office) -> Iterator[Database]:
    """A second door to the same database, as the worker for long reads has one."""
    made = Database(office.url)
    yield made
    made.close()


def test_a_number_is_called_while_a_report_is_being_read(office: Office, reader: Database) -> None:
    given = office.issued()
    office_id, wish, now = office.console.office_id, Wish(MONDAY, MONDAY), office.clock.now()
    begun, go_on = threading.Event(), threading.Event()
    seen: list[int] = []

    def slow(tx: Connection) -> None:
        seen.append(month_report(tx, office_id, wish, now).period.whole.waiting.count)
        begun.set()
        assert go_on.wait(60)
        seen.append(month_report(tx, office_id, wish, now).period.whole.tickets.issued)

    asking = threading.Thread(target=lambda: reader.read(slow))
    asking.start()
    assert begun.wait(60)
    got = office.do(lambda tx: calls.call_next(tx, office.officer(), office.desks[0]))
    assert isinstance(got, calls.Called)  # the report is still being read: nothing was waited for
    assert got.ticket_id == given.ticket_id
    assert asking.is_alive()
    go_on.set()
    asking.join(60)
    assert seen == [0, 1]


def test_the_office_goes_on_and_the_next_report_knows(office: Office, reader: Database) -> None:
    office.issued()
    office.clock.advance(30)
    office.called()
    office_id, wish, now = office.console.office_id, Wish(MONDAY, MONDAY), office.clock.now()
    made = reader.read(lambda tx: month_report(tx, office_id, wish, now))
    assert made.period.whole.waiting.count == 1
