"""A full office: many who wait, years of cases; no list asks once a row, and the wall reads what it shows."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

from loket_shared.db.schema import call, call_shown, new_id, ticket
from loket_shared.services import (
    board,
    front_office,
    prints,
    queue_view,
)
from loket_shared.services import staff as people
from offices import Office
from race import register_all
from sqlalchemy import Connection, Engine, event, insert, select


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that any database runs meanwhile."""
    seen: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def crowd(office: Office, count: int) -> None:
    """Let many visitors wait, some of them still without a number."""
    ready = register_all(office.db, office.consultation, count + 20)
    first = office.issued()
    version: UUID = office.see(lambda tx: tx.execute(select(ticket.c.procedure_version_id)).scalar_one())
    made = [
        {
            "id": new_id(), "office_id": office.kiosk.office_id, "visit_id": visit_id, "service_id": office.consultation,
            "procedure_version_id": version, "business_date": first.business_date, "series": "A", "number": n, "state": "waiting",
            "priority": n % 9 == 0, "issued_at": first.issued_at, "reference_hash": new_id().bytes, "calls": 0, "skips": 0,
            "place": n, "version": 1,
        }
        for n, visit_id in enumerate(ready[:count], 2)
    ]  # fmt: skip
    office.do(lambda tx: tx.execute(insert(ticket), made))


def test_lists_ask_the_same_number_of_questions_however_long_they_are(office: Office) -> None:
    office_id, today = office.kiosk.office_id, office.visitor().today
    reads: dict[str, Callable[[Connection], object]] = {
        "queue": lambda tx: queue_view.queue(tx, office_id, today),
        "unfinished": lambda tx: front_office.unfinished(tx, office_id, today),
        "staff": lambda tx: people.read_staff(tx, office_id),
        "jobs": lambda tx: prints.open_jobs(tx, office_id, today, office.clock.now()),
        "board": lambda tx: board.read(tx, office_id, office.wall.device_id, office.clock.now(), today),
    }

    def questions() -> dict[str, int]:
        found = {}
        for name, read in reads.items():
            with counted() as seen:
                office.see(read)
            found[name] = len(seen)
        return found

    office.registered()
    office.issued()
    before = questions()
    crowd_of_twelve = register_all(office.db, office.consultation, 12)
    assert len(crowd_of_twelve) == 12
    for _ in range(6):
        office.issued()
    for n in range(5):
        new = people.StaffDetails(f"orang{n}", f"Orang {n}", password_hash="x")
        office.do(lambda tx, new=new: people.insert_staff(tx, office_id, new, set(), office.clock.now()))  # type: ignore[misc]
    assert questions() == before


def test_two_hundred_wait(office: Office) -> None:
    crowd(office, 199)
    office_id, today = office.kiosk.office_id, office.visitor().today
    got = office.called()
    shown = [
        {"id": new_id(), "office_id": office_id, "ticket_id": got.ticket_id, "service_id": office.consultation, "desk_id": office.desks[1],
         "business_date": today, "nth": 1, "priority": False, "reason": "in_order", "at": office.clock.now(), "withdrawn_at": office.clock.now()}
        for _ in range(5_000)
    ]  # fmt: skip
    heard = [
        {"call_id": row["id"], "device_id": office.wall.device_id, "spoken_at": row["at"], "outcome": "spoken"}
        for row in shown
    ]
    office.do(lambda tx: tx.execute(insert(call), shown))
    office.do(lambda tx: tx.execute(insert(call_shown), heard))
    queue = office.see(lambda tx: queue_view.queue(tx, office_id, today))
    assert len(queue) == 199
    assert [row.position for row in queue] == list(range(1, 200))
    now = office.clock.now()
    with counted() as seen:
        wall = office.see(lambda tx: board.read(tx, office_id, office.wall.device_id, now, today))
    assert [one.call_id for one in wall.to_announce] == [got.call_id]
    assert [one.waiting for one in wall.next] == [199, 0]
    assert len(seen) < 40
