"""Issuing and calling by eight processes, against a replay of the same statements without any rule.

The replay is recorded, not written: each process runs its share of acts on a private copy of the database and keeps every
statement with its parameters; on the shared database it then sends exactly those, through the same Database door.
"""

import sqlite3
import tempfile
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from uuid import UUID

from offices import Office, open_office
from race import NOW, Run, issue, register_all, together
from sqlalchemy import Connection, event, insert, text, update
from sqlalchemy.engine import Engine

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import call as call_table
from loket_shared.db.schema import counter, desk, desk_service, new_id, ticket
from loket_shared.services import calls
from loket_shared.services.station import Station

PROCESSES = 8
APART = 100_000


@dataclass
class Claims:
    """A process's desks, one a call, and the tickets that its private copy leaves waiting."""

    service_id: UUID
    officer: UUID
    desk_ids: list[UUID]
    numbers: list[int] = field(default_factory=list)


Sent = list[tuple[object, object]]


def measure(tickets: int) -> dict[str, object]:
    """Return rates (a second), ratios of services to replay, and how many numbers or calls were doubled."""
    runs: dict[str, Run] = {}
    for name in ("issue", "issue_bare", "claim", "claim_bare"):
        with tempfile.TemporaryDirectory() as folder:
            office = open_office(f"sqlite:///{Path(folder) / 'loket.db'}")
            ready = register_all(office.db, office.consultation, tickets)
            visits = [ready[n::PROCESSES] for n in range(PROCESSES)]
            shares: list[object] = list(visits)
            if name == "issue_bare":
                runs[name] = together(office.url, replay, shares, prepare=record_issues)
                continue
            run = together(office.url, issue, shares)
            if name != "issue":
                claims = _desks(office, tickets)
                bare = name == "claim_bare"
                run = together(office.url, replay if bare else claim, claims, prepare=record_claims if bare else None)
            runs[name] = run
            office.db.close()
    ours = (runs["issue"], runs["claim"])
    return {
        "issue_per_s": round(runs["issue"].per_second, 1),
        "claim_per_s": round(runs["claim"].per_second, 1),
        "issue_ratio": round(runs["issue"].per_second / runs["issue_bare"].per_second, 3),
        "claim_ratio": round(runs["claim"].per_second / runs["claim_bare"].per_second, 3),
        "doubles": sum(len(run.values) - len(set(run.values)) for run in ours),
        "errors": [dict(run.errors) for run in runs.values() if run.errors],
    }


def claim(db: Database, station: Station, share: object, n: int) -> object:
    """Call the next ticket to the next of this process's desks; None when nobody waits."""
    assert isinstance(share, Claims)
    if n >= len(share.desk_ids):
        return None
    act = station.act(FixedClock(NOW), staff_id=share.officer)
    got = db.write(lambda tx: calls.call_next(tx, act, share.desk_ids[n]))
    return got.ticket_id if isinstance(got, calls.Called) else None


def replay(db: Database, _station: Station, share: object, n: int) -> object:
    """Send the statements of one recorded act in one transaction and fetch what they return."""
    assert isinstance(share, list)
    if n >= len(share):
        return None
    db.write(partial(_send, sent=share[n]))
    return n + 1


def record_issues(db: Database, station: Station, share: object, number: int) -> object:
    """Record this process's issues on a private copy whose counters start apart from the other processes'."""
    with tempfile.TemporaryDirectory() as folder:
        copy = _copy(db, Path(folder))
        rows = [("form", str(NOW.year)), ("series:A", "2026-11-23")]
        copy.write(
            lambda tx: tx.execute(
                insert(counter),
                [{"office_id": station.office_id, "name": name, "period": period, "last": APART * number} for name, period in rows],
            )
        )
        return _record(copy, station, share, issue)


def record_claims(db: Database, station: Station, share: object, number: int) -> object:
    """Record this process's calls on a private copy in which only its own share of tickets waits."""
    assert isinstance(share, Claims)
    with tempfile.TemporaryDirectory() as folder:
        copy = _copy(db, Path(folder))
        copy.write(lambda tx: _leave_only(tx, station, share, number))
        return _record(copy, station, share, claim)


def _record(copy: Database, station: Station, share: object, act: object) -> list[Sent]:
    acts: list[Sent] = []
    sent: Sent = []

    def keep(_connection: object, statement: object, many: object, one: object, _options: object) -> None:
        if not isinstance(statement, type(text(""))):
            sent.append((statement, many or one))

    event.listen(Engine, "before_execute", keep)
    n = 0
    while act(copy, station, share, n) is not None:  # type: ignore[operator]  # a worker of race.py
        acts.append(list(sent))
        sent.clear()
        n += 1
    event.remove(Engine, "before_execute", keep)
    copy.close()
    return acts


def _send(tx: Connection, sent: Sent) -> None:
    for statement, parameters in sent:
        result = tx.execute(statement, parameters)  # type: ignore[call-overload]  # as they were recorded
        if result.returns_rows:
            result.all()


def _copy(db: Database, folder: Path) -> Database:
    target = folder / "copy.db"
    source, fresh = sqlite3.connect(str(db.url.database)), sqlite3.connect(target)
    source.backup(fresh)
    source.close()
    fresh.close()
    return Database(f"sqlite:///{target}")


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


def _desks(office: Office, tickets: int) -> list[object]:
    def make(tx: Connection) -> list[object]:
        shares: list[object] = []
        for process in range(PROCESSES):
            mine = Claims(office.consultation, office.sari, [], list(range(process + 1, tickets + 1, PROCESSES)))
            for n in range(tickets // PROCESSES):
                desk_id = new_id()
                row = {"id": desk_id, "office_id": office.kiosk.office_id, "kind": "meja", "number": process * APART + n}
                tx.execute(insert(desk), row | {"name": f"Meja {n}", "capacity": 1, "active": True, "version": 1})
                tx.execute(insert(desk_service), {"desk_id": desk_id, "service_id": office.consultation, "rank": 1})
                mine.desk_ids.append(desk_id)
            shares.append(mine)
        return shares

    return office.do(make)
