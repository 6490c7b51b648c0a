"""General disturbances (gangguan umum), from – to: entered once, they explain every deviation that falls into them (A.6.5)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, or_, select, update

from loket_shared.db.schema import deviation, deviation_entry, disturbance, new_id
from loket_shared.domain.deviations import Cause, EntryKind, Party
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.deviation_raising import insert_entry
from loket_shared.services.deviation_standing import is_supervisor, locked, present
from loket_shared.services.deviations import SignedOff, sign_off
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

CAUSES = frozenset({Cause.POWER, Cause.INTERNET, Cause.SPSE, Cause.EQUIPMENT, Cause.DISASTER, Cause.OTHER})
LONGEST = 300
FURTHEST = timedelta(days=7)
"""How far ahead an expected end may lie."""


OVER = "over"


@dataclass(frozen=True, slots=True)
class DisturbanceNoted:
    """It stands so now; `explained` deviations got it as their cause, `freed` have it no longer."""

    disturbance_id: UUID
    explained: int
    freed: int


@dataclass(frozen=True, slots=True)
class BadPeriod:
    """It would end before it begins, begin in the future, or end more than a week ahead; a moved end lies ahead."""


Outcome = DisturbanceNoted | BadPeriod | ReasonNeeded | NotAllowed


def begin_disturbance(
    tx: Connection,
    act: Act,
    cause: Cause,
    text: str,
    *,
    began_at: datetime | None = None,
    ended_at: datetime | None = None,
) -> Outcome:
    """Enter a disturbance, by a supervisor; both instants (aware) may lie back.

    An end that lies ahead is the expected one: visitors are told it, and it ends then unless ended before. Without an end it
    lasts until it is ended.
    """
    words = said(text, LONGEST)

    def do() -> Outcome:
        since = began_at or act.now
        if not is_supervisor(tx, act) or cause not in CAUSES:
            return NotAllowed("role" if cause in CAUSES else str(cause))
        if not words:
            return ReasonNeeded()
        if since > act.now or (ended_at is not None and not since < ended_at <= act.now + FURTHEST):
            return BadPeriod()
        disturbance_id = new_id()
        row = {
            "id": disturbance_id, "office_id": act.office_id, "recorded_by": act.staff_id, "cause": str(cause), "text": words,
            "began_at": since, "ended_at": ended_at, "recorded_at": act.now,
        }  # fmt: skip
        tx.execute(insert(disturbance), row)
        events = [Event(EventKind.DISTURBANCE_BEGUN, {"disturbance_id": disturbance_id, "cause": cause, "at": since})]
        if ended_at is not None:
            noted = {"disturbance_id": disturbance_id, "at": ended_at, "withdrawn": False}
            events.append(Event(EventKind.DISTURBANCE_ENDED, noted))
        record(tx, act, *events)
        return _settled(tx, act, disturbance_id)

    return once(tx, act, "begin_disturbance", DisturbanceNoted, do)


def move_end(tx: Connection, act: Act, disturbance_id: UUID, to_at: datetime | None) -> Outcome:
    """Expect the end of one that lasts at another instant (aware, ahead), or at none that is known, by a supervisor.

    Wall and kiosk follow. One that is over is refused as OVER: what comes then is another disturbance.
    """

    def do() -> Outcome:
        row = _locked(tx, disturbance_id)
        if not is_supervisor(tx, act) or row.withdrawn_at is not None:
            return NotAllowed("withdrawn" if row.withdrawn_at is not None else "role")
        if row.ended_at is not None and row.ended_at <= act.now:
            return NotAllowed(OVER)
        if to_at is not None and not act.now < to_at <= act.now + FURTHEST:
            return BadPeriod()
        tx.execute(update(disturbance).where(disturbance.c.id == disturbance_id).values(ended_at=to_at))
        noted = {"disturbance_id": disturbance_id, "from_at": row.ended_at, "to_at": to_at}
        record(tx, act, Event(EventKind.DISTURBANCE_MOVED, noted))
        return _settled(tx, act, disturbance_id)

    return once(tx, act, "move_end", DisturbanceNoted, do)


def end_disturbance(tx: Connection, act: Act, disturbance_id: UUID, at: datetime | None = None) -> Outcome:
    """End it, at an instant that may lie back; a deviation that no longer falls into it loses it as its cause."""

    def do() -> Outcome:
        row = _locked(tx, disturbance_id)
        until = at or act.now
        if not is_supervisor(tx, act) or row.withdrawn_at is not None:
            return NotAllowed("withdrawn" if row.withdrawn_at is not None else "role")
        if not row.began_at < until <= act.now:
            return BadPeriod()
        return _write(tx, act, disturbance_id, {"ended_at": until}, until, withdrawn=False)

    return once(tx, act, "end_disturbance", DisturbanceNoted, do)


def withdraw_disturbance(tx: Connection, act: Act, disturbance_id: UUID) -> Outcome:
    """Take back what was entered by mistake; the deviations that it explained need their cause again."""

    def do() -> Outcome:
        row = _locked(tx, disturbance_id)
        if not is_supervisor(tx, act) or row.withdrawn_at is not None:
            return NotAllowed("withdrawn" if row.withdrawn_at is not None else "role")
        return _write(tx, act, disturbance_id, {"withdrawn_at": act.now}, act.now, withdrawn=True)

    return once(tx, act, "withdraw_disturbance", DisturbanceNoted, do)


def sign_off_disturbance(tx: Connection, act: Act, disturbance_id: UUID) -> SignedOff | NotAllowed:
    """Sign off in one go every deviation that a disturbance explains."""
    return sign_off(tx, act, tuple(row.id for row in _explained(tx, _read(tx, disturbance_id))))


def _write(
    tx: Connection, act: Act, disturbance_id: UUID, values: dict[str, Any], at: datetime, *, withdrawn: bool
) -> DisturbanceNoted:
    tx.execute(update(disturbance).where(disturbance.c.id == disturbance_id).values(values))
    noted = {"disturbance_id": disturbance_id, "at": at, "withdrawn": withdrawn}
    record(tx, act, Event(EventKind.DISTURBANCE_ENDED, noted))
    return _settled(tx, act, disturbance_id)


def _settled(tx: Connection, act: Act, disturbance_id: UUID) -> DisturbanceNoted:
    """Let each deviation inside have the disturbance as its cause, and none outside.

    What is signed off stays as it was signed; what an officer said goes before an older word, so theirs stays readable.
    """
    row = _read(tx, disturbance_id)
    inside = set() if row.withdrawn_at is not None else {one.id for one in _inside(tx, row)}
    held = {one.id for one in _explained(tx, row)}
    explained = freed = 0
    for deviation_id in sorted(inside | held):
        one = locked(tx, deviation_id)
        now, seq = present(tx, one)
        if now.withdrawn or now.signed_by is not None:
            continue
        if deviation_id in inside and now.disturbance_id is None:
            kept = {"cause": Cause(row.cause), "party": Party.SYSTEM, "disturbance_id": row.id}
            insert_entry(tx, act, one, seq + 1, EntryKind.CAUSE, **kept)
            explained += 1
        elif deviation_id not in inside and now.disturbance_id == row.id:
            insert_entry(tx, act, one, seq + 1, EntryKind.CORRECTION, party=Party(one.party))
            freed += 1
    bump(tx, act.office_id, Topic.CASES, Topic.SETTINGS)
    return DisturbanceNoted(disturbance_id, explained, freed)


def _inside(tx: Connection, row: Row[Any]) -> list[Row[Any]]:
    d = deviation
    touches = [d.c.office_id == row.office_id, d.c.kind == "time", d.c.ended_at > row.began_at]
    if row.ended_at is not None:
        touches.append(d.c.began_at < row.ended_at)
    return list(tx.execute(select(d).where(*touches)))


def _explained(tx: Connection, row: Row[Any]) -> list[Row[Any]]:
    """Return the deviations that have the disturbance as their present cause."""
    named = select(deviation_entry.c.deviation_id).where(deviation_entry.c.disturbance_id == row.id)
    rows = tx.execute(
        select(deviation).where(or_(deviation.c.disturbance_id == row.id, deviation.c.id.in_(named)))
    ).all()
    return [one for one in rows if present(tx, one)[0].disturbance_id == row.id]


def _read(tx: Connection, disturbance_id: UUID) -> Row[Any]:
    return tx.execute(select(disturbance).where(disturbance.c.id == disturbance_id)).one()


def _locked(tx: Connection, disturbance_id: UUID) -> Row[Any]:
    return tx.execute(
        select(disturbance).where(disturbance.c.id == disturbance_id).with_for_update(key_share=True)
    ).one()
