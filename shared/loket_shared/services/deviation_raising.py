"""Deviations that register themselves: a step of the office or of LKPP that ended later than its standard (A.6.6)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, or_, select

from loket_shared.db.schema import deviation, deviation_entry, disturbance, new_id
from loket_shared.domain.deviations import Cause, DeviationKind, EntryKind, Party
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import ClockKind, Owner
from loket_shared.domain.timers import Run, days_taken
from loket_shared.services.act import Act
from loket_shared.services.calendar_versions import calendar_at
from loket_shared.services.counters import next_number
from loket_shared.services.journal_rows import Event, append

COUNTER = "deviation"
ACCOUNTED = {Owner.OFFICE: Party.OFFICE, Owner.LKPP: Party.LKPP}
"""Whose delays are registered; the visitor's own are shown and counted only (A.8-31).

The row keeps this party for good; who answers at present, the system during a disturbance, stands in its entries.
"""


def raise_late(tx: Connection, act: Act, runs: Iterable[Run]) -> None:
    """Register each run that ended late, once; what fell into a general disturbance is explained by it already."""
    for run in runs:
        if run.late and run.owner in ACCOUNTED and run.closed_at is not None:
            _raise(tx, act, run, run.closed_at)


def insert_deviation(
    tx: Connection, act: Act, values: dict[str, Any], kind: DeviationKind, party: Party
) -> tuple[UUID, int]:
    """Insert a row under the year's next number and journal it; returns its id and number."""
    number = next_number(tx, act.office_id, COUNTER, act.today.year)
    deviation_id = new_id()
    head = {
        "id": deviation_id, "office_id": act.office_id, "year": act.today.year, "number": number, "kind": str(kind),
        "party": str(party), "business_date": act.today, "raised_at": act.now,
    }  # fmt: skip
    tx.execute(insert(deviation), head | values)
    noted = {"deviation_id": deviation_id, "step": values["step"], "kind": kind, "party": party}
    about = {name: values[name] for name in ("visit_id", "case_id", "procedure_version_id")}
    append(tx, act, (Event(EventKind.DEVIATION_RAISED, noted, **about),))
    return deviation_id, number


def insert_entry(
    tx: Connection,
    act: Act,
    row: Row[Any],
    seq: int,
    kind: EntryKind,
    *,
    cause: Cause | None = None,
    party: Party | None = None,
    text: str = "",
    disturbance_id: UUID | None = None,
    staff_id: UUID | None = None,
) -> None:
    """Add an entry to a deviation and journal it; `row` has its id, visit, case and procedure version."""
    who = staff_id or act.staff_id
    assert who is not None
    values = {
        "id": new_id(), "deviation_id": row.id, "seq": seq, "staff_id": who, "at": act.now, "kind": str(kind),
        "cause": cause and str(cause), "party": party and str(party), "disturbance_id": disturbance_id, "text": text,
    }  # fmt: skip
    tx.execute(insert(deviation_entry), values)
    about = {"visit_id": row.visit_id, "case_id": row.case_id, "procedure_version_id": row.procedure_version_id}
    signed = kind is EntryKind.SIGN_OFF
    noted: dict[str, object] = {"deviation_id": row.id, "seq": seq}
    event = (
        Event(EventKind.DEVIATION_SIGNED_OFF, noted, **about)
        if signed
        else Event(EventKind.DEVIATION_EXPLAINED, noted | {"kind": kind, "cause": cause}, **about)
    )
    append(tx, act, (event,))


def _raise(tx: Connection, act: Act, run: Run, ended: datetime) -> None:
    found = _disturbed(tx, act.office_id, run.opened_at, ended)
    deviation_id, _ = insert_deviation(
        tx,
        act,
        {
            "procedure_version_id": run.procedure_version_id, "step": run.step, "step_run_id": run.id, "visit_id": run.visit_id,
            "case_id": run.case_id, "disturbance_id": found.id if found is not None else None, "staff_id": run.staff_id,
            "raised_by": None, "began_at": run.opened_at, "ended_at": ended, "clock": run.clock and str(run.clock),
            "standard": run.standard, "actual": _taken(tx, run, ended), "gross": run.gross_seconds,
            "found": "", "automatic": True,
        },
        DeviationKind.TIME,
        ACCOUNTED[run.owner],
    )  # fmt: skip
    if found is not None:
        row = tx.execute(select(deviation).where(deviation.c.id == deviation_id)).one()
        insert_entry(
            tx, act, row, 1, EntryKind.CAUSE, cause=Cause(found.cause), party=Party.SYSTEM, disturbance_id=found.id,
            staff_id=found.recorded_by,
        )  # fmt: skip


def _disturbed(tx: Connection, office_id: UUID, began: datetime, ended: datetime) -> Row[Any] | None:
    """Return the first general disturbance that an interval touches."""
    d = disturbance
    lasts = or_(d.c.ended_at.is_(None), d.c.ended_at > began)
    query = select(d).where(d.c.office_id == office_id, d.c.withdrawn_at.is_(None), d.c.began_at < ended, lasts)
    return tx.execute(query.order_by(d.c.began_at, d.c.id).limit(1)).first()


def _taken(tx: Connection, run: Run, ended: datetime) -> int | None:
    """Return how long it took in the unit of its standard: seconds, or working days."""
    if run.clock is not ClockKind.WORKING_DAYS:
        return run.net_seconds
    known = run.calendar_version
    calendar = None if known is None else calendar_at(tx, run.office_id, run.party, known)
    return None if calendar is None else days_taken(run, ended, calendar)
