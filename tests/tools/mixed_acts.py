"""Officers and visitors do everything at once, each in a process of its own; what they hold in the end must agree."""

import random
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from uuid import UUID

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import (
    archive_entry,
    call,
    case_answer,
    case_file,
    copy_owed,
    counter,
    journal,
    ticket,
    ticket_case,
    visit,
)
from loket_shared.domain.numbering import new_reference
from loket_shared.services import (
    archive,
    calls,
    cases,
    day,
    finish,
    priority_class,
    promising,
    tickets,
    turn_ends,
    visits,
)
from loket_shared.services.act import Act
from loket_shared.services.people import Identity, Problem
from loket_shared.services.station import Station
from sqlalchemy import Connection, func, select

NOW = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
WHO = Identity("Rina Kartika Ningrum", "PT Karya Sejahtera", "Jl. Ahmad Yani 5, Lumajang", "0812-0000-1111")
WHAT = Problem("Unggah berhenti di 80%.")

Share = tuple[UUID, UUID, UUID, float, int]
"""Service, desk, officer, seconds, seed."""


def anything(db: Database, station: Station, share: object, n: int) -> object:
    """Do one random act on whatever is there; None when the time is over."""
    service_id, desk_id, staff_id, seconds, seed = cast("Share", share)
    if time.monotonic() - _begun(n) > seconds:
        return None
    dice = random.Random(f"{seed}-{n}")
    act = station.act(FixedClock(NOW + timedelta(seconds=n)), staff_id=staff_id)
    name = dice.choice(list(ACTS))
    db.write(lambda tx: ACTS[name](tx, act, dice, service_id, desk_id))
    return name


def first_guest(db: Database, station: Station, share: object, n: int) -> object:
    """Sign the guest book once and tell the visitor's number; None afterwards."""
    if n:
        return None
    assert isinstance(share, UUID)
    made = db.write(lambda tx: visits.register(tx, station.act(FixedClock(NOW)), share, WHO))
    assert isinstance(made, visits.Registered)
    return made.guest_number


_start = 0.0


def _begun(n: int) -> float:
    global _start  # noqa: PLW0603 - one process, one start
    if n == 0 or _start == 0.0:
        _start = time.monotonic()
    return _start


def _come(tx: Connection, act: Act, _dice: random.Random, service_id: UUID, _desk: UUID) -> None:
    made = visits.register(tx, act, service_id, WHO)
    assert isinstance(made, visits.Registered)


def _write_form(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if (found := _one(tx, dice, visit.c.id, visit.c.ended_as.is_(None))) is not None:
        visits.save_form(tx, act, found, WHO, WHAT)


def _issue(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if (found := _one(tx, dice, visit.c.id, visit.c.ended_as.is_(None))) is not None:
        tickets.issue(tx, act, found, new_reference())


def _call(tx: Connection, act: Act, _dice: random.Random, _service: UUID, desk_id: UUID) -> None:
    calls.call_next(tx, act, desk_id)


def _with_ticket(verb: Callable[..., object], *words: object) -> Callable[..., None]:
    def do(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
        found = _one(tx, dice, ticket.c.id, ticket.c.state.in_(("calling", "serving")))
        if found is not None:
            verb(tx, act, found, *words)

    return do


def _priority(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if (found := _one(tx, dice, ticket.c.id, ticket.c.state == "waiting")) is not None:
        priority_class.set_priority(tx, act, found, granted=dice.random() < 0.5)


def _answer(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if (found := _one(tx, dice, case_file.c.id, case_file.c.state == "analysis")) is not None:
        version = tx.execute(select(case_file.c.version).where(case_file.c.id == found)).scalar_one()
        cases.answer(tx, act, found, version, "Pecah berkasnya.")


def _promise(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if (found := _one(tx, dice, case_file.c.id, case_file.c.state == "analysis")) is not None:
        promising.promise(tx, act, found, 1, act.now + timedelta(days=1))


def _lay_down(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if (found := _one(tx, dice, case_file.c.id, case_file.c.state == "answered")) is not None:
        archive.lay_down(tx, act, found, "Lemari 1", final=dice.random() < 0.5)


def _hand_over(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if (found := _one(tx, dice, copy_owed.c.case_id, copy_owed.c.handed_at.is_(None))) is not None:
        finish.hand_over(tx, act, found)


def _close(tx: Connection, act: Act, dice: random.Random, _service: UUID, _desk: UUID) -> None:
    if dice.random() < 0.1:
        day.close_day(tx, act, act.today)


ACTS: dict[str, Callable[..., None]] = {
    "come": _come, "write_form": _write_form, "issue": _issue, "issue again": _issue, "call": _call, "call again": _call,
    "present": _with_ticket(turn_ends.present), "recall": _with_ticket(calls.recall), "skip": _with_ticket(turn_ends.skip, "uji"),
    "withdraw": _with_ticket(turn_ends.withdraw, "uji"), "leave": _with_ticket(turn_ends.leave, "uji"), "priority": _priority,
    "finish": _with_ticket(finish.finish, finish.CopyOutcome.OWED), "answer": _answer, "promise": _promise,
    "lay_down": _lay_down, "hand_over": _hand_over, "close": _close,
}  # fmt: skip


def _one(tx: Connection, dice: random.Random, column: Any, *where: Any) -> UUID | None:  # noqa: ANN401 - SQL
    found = tx.execute(select(column).where(*where).order_by(column).limit(20)).scalars().all()
    return dice.choice(found) if found else None


def disagreements(tx: Connection) -> list[str]:
    """Return what should never be: numbers doubled or lost, states that contradict each other."""
    wrong: list[str] = []
    rows = tx.execute(select(ticket)).all()
    numbers = sorted(row.number for row in rows)
    if numbers != list(range(1, len(rows) + 1)):
        wrong.append(f"numbers {numbers}")
    forms = sorted(tx.execute(select(case_file.c.form_number)).scalars())
    if forms != list(range(1, len(forms) + 1)) or len(forms) != len(rows):
        wrong.append("form numbers")
    archived = sorted(tx.execute(select(archive_entry.c.number)).scalars())
    if archived != list(range(1, len(archived) + 1)):
        wrong.append("archive numbers")
    guests = sorted(tx.execute(select(visit.c.guest_number)).scalars())
    if guests != list(range(1, len(guests) + 1)):
        wrong.append("guest numbers")
    last = dict(tx.execute(select(counter.c.name, counter.c.last)).tuples().all())
    if last.get("guest", 0) != len(guests) or last.get("form", 0) != len(forms):
        wrong.append("counters")
    desks = Counter(row.desk_id for row in rows if row.state in {"calling", "serving"})
    wrong += [f"desk {desk_id} holds {count}" for desk_id, count in desks.items() if count > 1]
    turns = sorted(tx.execute(select(call.c.turn).where(call.c.turn.is_not(None))).scalars())
    if turns != list(range(1, len(turns) + 1)):
        wrong.append("turns")
    kinds = Counter(tx.execute(select(journal.c.kind)).scalars())
    happened = {
        "ticket.issued": len(rows), "case.opened": len(forms), "visit.registered": len(guests), "ticket.called": len(turns),
        "case.answered": tx.execute(select(func.count()).select_from(case_answer)).scalar_one(),
        "ticket.finished": sum(row.state == "done" for row in rows), "ticket.left": sum(row.state == "cancelled" for row in rows),
        "ticket.no_show": sum(row.state == "no_show" for row in rows),
    }  # fmt: skip
    wrong += [
        f"{kind}: {kinds[kind]} in the journal, {count} rows"
        for kind, count in happened.items()
        if kinds[kind] != count
    ]
    undone = (
        select(ticket.c.id)
        .join(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
        .join(case_file, case_file.c.id == ticket_case.c.case_id)
        .where(ticket.c.state == "done", case_file.c.state.in_(("recorded", "analysis")))
    )
    if tx.execute(undone).first() is not None:
        wrong.append("a finished ticket without answer or promise")
    ended = {"done", "cancelled", "no_show"}
    open_visits = set(tx.execute(select(visit.c.id).where(visit.c.ended_as.is_(None))).scalars())
    if any((row.state in ended) == (row.visit_id in open_visits) for row in rows):
        wrong.append("visit and ticket disagree about the end")
    return wrong
