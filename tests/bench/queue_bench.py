"""Issuing and calling by eight processes, against a replay of the same statements without any rule.

The replay is recorded, not written: each process does its share of acts on a private copy of the database and keeps every
statement with its parameters; on a database that all share it then sends exactly those, through the same Database door.
"""

import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from alternating import Plan, Result, Side, Worker, alternate
from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import call as call_table
from loket_shared.db.schema import counter, desk, desk_service, new_id, ticket
from loket_shared.services import calls
from loket_shared.services.station import Station
from offices import Office, open_office
from race import NOW, issue, register_all
from replay import Sent, copy_file, private_copy, recording, replay
from sqlalchemy import Connection, insert, update

PROCESSES = 8
APART = 100_000


@dataclass
class Claims:
    """A process's desks, one a call, and the tickets that its private copy leaves waiting."""

    service_id: UUID
    officer: UUID
    desk_ids: list[UUID]
    numbers: list[int] = field(default_factory=list)


def measure(plan: Plan) -> dict[str, object]:
    """Return rates (a second), ratios of services to replay, and how many numbers or calls were doubled."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = open_office(f"sqlite:///{folder / 'ours.db'}")
        ready = register_all(office.db, office.consultation, PROCESSES * plan.total)
        visits: list[object] = [ready[n::PROCESSES] for n in range(PROCESSES)]
        issued, wrong = _both(office, folder / "bare-issue.db", issue, visits, plan)
        desks = _desks(office, plan.total)
        called, wrong_calls = _both(office, folder / "bare-claim.db", claim, desks, plan)
        office.db.close()
    return {
        "issue_ratio": round(issued["ours"].per_second / issued["bare"].per_second, 3),
        "claim_ratio": round(called["ours"].per_second / called["bare"].per_second, 3),
        "issue_per_s": round(issued["ours"].per_second, 1),
        "claim_per_s": round(called["ours"].per_second, 1),
        "issue_bare_per_s": round(issued["bare"].per_second, 1),
        "claim_bare_per_s": round(called["bare"].per_second, 1),
        "doubles": sum(_doubles(run["ours"]) for run in (issued, called)),
        "errors": dict(wrong + wrong_calls),
    }


def claim(db: Database, station: Station, share: object, n: int) -> object:
    """Call the next ticket to the next of this process's desks."""
    assert isinstance(share, Claims)
    act = station.act(FixedClock(NOW), staff_id=share.officer)
    got = db.write(lambda tx: calls.call_next(tx, act, share.desk_ids[n]))
    assert isinstance(got, calls.Called), got
    return got.ticket_id


def record_issues(db: Database, station: Station, share: object, number: int) -> object:
    """Record this process's issues on a private copy whose counters start apart from the other processes'."""
    assert isinstance(share, list)
    rows = [
        {"office_id": station.office_id, "name": name, "period": period, "last": APART * number}
        for name, period in (("form", str(NOW.year)), ("series:A", "2026-11-23"))
    ]
    with tempfile.TemporaryDirectory() as folder, private_copy(db, Path(folder)) as copy:
        copy.write(lambda tx: tx.execute(insert(counter), rows))
        return _record(copy, station, issue, share, len(share))


def record_claims(db: Database, station: Station, share: object, number: int) -> object:
    """Record this process's calls on a private copy in which only its own share of tickets waits."""
    assert isinstance(share, Claims)
    with tempfile.TemporaryDirectory() as folder, private_copy(db, Path(folder)) as copy:
        copy.write(lambda tx: _leave_only(tx, station, share, number))
        return _record(copy, station, claim, share, len(share.desk_ids))


def _both(
    office: Office, bare: Path, worker: Worker, shares: list[object], plan: Plan
) -> tuple[dict[str, Result], Counter[str]]:
    copy_file(office.db, bare)
    record = record_issues if worker is issue else record_claims
    sides = {"ours": Side(office.url, worker, shares), "bare": Side(f"sqlite:///{bare}", replay, shares, record)}
    return alternate(sides, plan)


def _doubles(result: Result) -> int:
    return len(result.values) - len(set(result.values))


def _record(copy: Database, station: Station, worker: Worker, share: object, count: int) -> list[Sent]:
    acts: list[Sent] = []
    with recording() as sent:
        for n in range(count):
            worker(copy, station, share, n)
            acts.append([*sent])
            sent.clear()
    return acts


def _leave_only(tx: Connection, station: Station, share: Claims, number: int) -> None:
    tx.execute(update(ticket).where(ticket.c.number.not_in(share.numbers)).values(state="done"))
    first = tx.execute(ticket.select().limit(1)).one()
    tx.execute(
        insert(call_table),
        {
            "id": new_id(), "office_id": station.office_id, "ticket_id": first.id, "service_id": share.service_id,
            "desk_id": share.desk_ids[0], "business_date": first.business_date, "turn": APART * (number + 1), "nth": 1,
            "priority": False, "reason": "in_order", "at": NOW,
        },
    )  # fmt: skip


def _desks(office: Office, each: int) -> list[object]:
    def make(tx: Connection) -> list[object]:
        shares: list[object] = []
        for process in range(PROCESSES):
            numbers = list(range(process + 1, each * PROCESSES + 1, PROCESSES))
            mine = Claims(office.consultation, office.sari, [], numbers)
            for n in range(each):
                desk_id = new_id()
                row = {
                    "id": desk_id,
                    "office_id": office.kiosk.office_id,
                    "kind": "ruang",
                    "number": process * APART + n,
                }
                tx.execute(insert(desk), row | {"name": f"Ruang {n}", "capacity": 1, "active": True, "version": 1})
                tx.execute(insert(desk_service), {"desk_id": desk_id, "service_id": office.consultation, "rank": 1})
                mine.desk_ids.append(desk_id)
            shares.append(mine)
        return shares

    return office.do(make)
