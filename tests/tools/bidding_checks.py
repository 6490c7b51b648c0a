"""What the journal tells of a bidding room's day, checked: seats, providers and sessions are nobody's twice, and none is lost."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from loket_shared.db.schema import bidding_session, journal
from sqlalchemy import Connection, select

STARTED, SEATED, STEPPED, ENDED = "bidding.started", "bidding.seated", "bidding.stepped", "bidding.ended"
CLEANED, CALLED, WITHDRAWN, SKIPPED = "seat.cleaned", "ticket.called", "ticket.withdrawn", "ticket.skipped"


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the journal; rows of one room come in the order of their ids, which are made under its lock."""

    kind: str
    ticket_id: UUID | None
    date: str
    data: dict[str, Any]


def told(tx: Connection) -> list[Told]:
    """Return the day, row by row."""
    rows = tx.execute(select(journal.c.kind, journal.c.ticket_id, journal.c.canonical).order_by(journal.c.id))
    whole = ((row, json.loads(row.canonical)) for row in rows)
    return [Told(row.kind, row.ticket_id, text["date"], text["data"]) for row, text in whole]


def states(tx: Connection) -> dict[str, str]:
    """Return where each session stands by its table."""
    return {row.id.hex: row.state for row in tx.execute(select(bidding_session.c.id, bidding_session.c.state))}


def violations(day: Sequence[Told], standing: dict[str, str]) -> list[str]:
    """Return every broken promise."""
    return [*_seats(day), *_providers(day), *_calls(day), *_sessions(day, standing)]


def _seats(day: Sequence[Told]) -> Iterator[str]:
    """A seat has one session at a time, and nobody sits down before it is clean."""
    holder: dict[str, str] = {}
    unclean: set[str] = set()
    for one in day:
        if one.kind in {SEATED, ENDED}:
            left = one.data["from_seat_id"] if one.kind == SEATED else one.data["seat_id"]
            if left is not None:
                if holder.pop(left, None) != one.data["session_id"]:
                    yield f"seat {left[-4:]} was left by a session that did not sit there"
                unclean.add(left)
        if one.kind in {STARTED, SEATED} and (seat := one.data["seat_id"]) is not None:
            if seat in holder:
                yield f"seat {seat[-4:]} was taken twice"
            if seat in unclean:
                yield f"seat {seat[-4:]} was taken unclean"
            holder[seat] = one.data["session_id"]
        if one.kind == CLEANED:
            unclean.discard(one.data["seat_id"])


def _providers(day: Sequence[Told]) -> Iterator[str]:
    begun = Counter(one.ticket_id for one in day if one.kind == STARTED)
    for ticket_id, times in begun.items():
        if times > 1:
            yield f"provider {ticket_id} has {times} sessions"


def _calls(day: Sequence[Told]) -> Iterator[str]:
    """A number is called once, and again only after it was sent back; no turn is used twice."""
    called: set[UUID | None] = set()
    turns = Counter((one.date, one.data["turn"]) for one in day if one.kind == CALLED)
    for (_, turn), times in turns.items():
        if times > 1:
            yield f"turn {turn} was used {times} times"
    for one in day:
        if one.kind == CALLED:
            if one.ticket_id in called:
                yield f"number {one.ticket_id} was called twice in a turn"
            called.add(one.ticket_id)
        elif one.kind in {WITHDRAWN, SKIPPED}:
            called.discard(one.ticket_id)


def _sessions(day: Sequence[Told], standing: dict[str, str]) -> Iterator[str]:
    """Each session that began goes from step to step without a leap, and ended once or stands where its last step left it."""
    at: dict[str, str] = {}
    ends: Counter[str] = Counter()
    leaps: dict[str, list[str]] = defaultdict(list)
    for one in day:
        session = str(one.data.get("session_id"))
        match one.kind:
            case "bidding.started":
                at[session] = one.data["to"]
            case "bidding.stepped" | "bidding.ended":
                if at.get(session) != one.data["at"]:
                    leaps[session].append(f"{at.get(session)} became {one.data['at']}")
                at[session] = one.data.get("to", "ended")
                ends[session] += one.kind == ENDED
    for session in standing.keys() | at.keys():
        if ends[session] > 1:
            yield f"session {session[-4:]} ended {ends[session]} times"
        if standing.get(session) != at.get(session):
            yield f"session {session[-4:]} is lost: {at.get(session)} in the journal, {standing.get(session)} in its row"
        yield from (f"session {session[-4:]} leapt: {leap}" for leap in leaps[session])
